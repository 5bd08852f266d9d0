package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const week = "testdata/week.jsonl"

var update = flag.Bool("update", false, "rewrite the golden file")

// desk runs the command on a database.
func desk(t *testing.T, db string, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	if err := run(t.Context(), append([]string{"-db", db}, args...), &out); err != nil {
		t.Fatalf("%q: %v", args, err)
	}
	return out.String()
}

// All ten questions, asked of three articles.
func TestQuestions(t *testing.T) {
	db := filepath.Join(t.TempDir(), "desk.db")
	desk(t, db, "add", week)
	values := map[string]string{"ACTOR": "brandt", "WORDS": "ferry"}
	var got strings.Builder
	n := 0
	for line := range strings.Lines(desk(t, db, "ask")) {
		head, _, _ := strings.Cut(line, ":")
		args := []string{"ask"}
		for i, f := range strings.Fields(head) {
			if i > 0 {
				f = values[f]
			}
			args = append(args, f)
		}
		answer := desk(t, db, args...)
		if strings.Count(answer, "\n") < 2 {
			t.Errorf("%q: nothing found", args)
		}
		got.WriteString(strings.Join(args[1:], " ") + "\n" + answer + "\n")
		n++
	}
	if n != 10 {
		t.Errorf("%d questions", n)
	}
	const golden = "testdata/answers.golden.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("not what %s has, but:\n%s", golden, got.String())
	}
}

// An article that comes again takes the place of the old one, in the index too.
func TestReplace(t *testing.T) {
	db := filepath.Join(t.TempDir(), "desk.db")
	desk(t, db, "add", week)
	before := desk(t, db, "ask", "search", "ferries")
	desk(t, db, "add", week)
	if after := desk(t, db, "ask", "search", "ferries"); after != before {
		t.Errorf("%q became %q", before, after)
	}
	other := filepath.Join(t.TempDir(), "other.jsonl")
	text := "\ufeff" + strings.Repeat(`{"id": "wed-norway", "text": "Norway said it would keep its boats."}`+"\n\n", 2)
	if err := os.WriteFile(other, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	desk(t, db, "add", other)
	if got := desk(t, db, "ask", "search", "lend ferries"); strings.Count(got, "\n") != 1 {
		t.Errorf("the old words are still found: %q", got)
	}
	if got := desk(t, db, "ask", "search", "boat"); strings.Count(got, "\n") != 2 {
		t.Errorf("the new words are not found once: %q", got)
	}
}

// What people type is no syntax.
func TestHostileWords(t *testing.T) {
	db := filepath.Join(t.TempDir(), "desk.db")
	desk(t, db, "add", week)
	for _, words := range []string{"", `"`, `a" OR "ferry`, "NEAR(", "*", "'; DROP TABLE articles; --", "-x", "words:ferry", "\x00"} {
		if got := desk(t, db, "ask", "search", words); strings.Count(got, "\n") != 1 {
			t.Errorf("%q finds %q", words, got)
		}
		desk(t, db, "ask", "said", words)
	}
	if got := desk(t, db, "ask", "said", "Brandt"); strings.Count(got, "\n") < 2 {
		t.Error("the articles are gone")
	}
}

func TestErrors(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.jsonl")
	if err := os.WriteFile(bad, []byte(`{"id": "good", "text": "Ann Lee said it rained."}`+"\n"+`{"id": "", "text": "It rained."}`+"\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	dated := filepath.Join(dir, "dated.jsonl")
	if err := os.WriteFile(dated, []byte(`{"id": "a", "text": "It rained.", "date": "soon"}`), 0o666); err != nil {
		t.Fatal(err)
	}
	db := filepath.Join(dir, "desk.db")
	for _, test := range []struct {
		args string
		want string
	}{
		{"", "usage"},
		{"add", "usage"},
		{"ask nothing", `no query "nothing"`},
		{"ask said", "ask said ACTOR: "},
		{"add " + bad, bad + ":2: an article without an id"},
		{"add " + dated, dated + `:1: "date": "soon" is no day`},
		{"add " + filepath.Join(dir, "none"), "none"},
	} {
		err := run(t.Context(), append([]string{"-db", db}, strings.Fields(test.args)...), &bytes.Buffer{})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: %v, want %q", test.args, err, test.want)
		}
	}
	if got := desk(t, db, "ask", "said", "Lee"); strings.Count(got, "\n") != 1 {
		t.Errorf("half of a bad file was stored: %q", got)
	}
}

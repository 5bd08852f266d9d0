package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy"
)

const harbour = "Pia Solberg said that Osvald Brandt had told her the quay would close. “=1+1 is two,” Solberg said."

// table runs the command on a text and returns the rows below the head, as fields by name.
func table(t *testing.T, text string, args ...string) (rows []map[string]string) {
	t.Helper()
	status, stdout, stderr := extract(t, strings.NewReader(text), append(args, "-")...)
	if status != 0 || stderr != "" {
		t.Fatalf("%q: status %d, standard error %q", args, status, stderr)
	}
	all, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range all[1:] {
		fields := make(map[string]string)
		for i, name := range all[0] {
			fields[name] = row[i]
		}
		rows = append(rows, fields)
	}
	return rows
}

func TestTables(t *testing.T) {
	rows := table(t, harbour, "-out", "csv", "-day", "2026-03-04")
	if len(rows) != 2 {
		t.Fatalf("rows %v", rows)
	}
	if r := rows[0]; r["kind"] != "claim" || r["speaker"] != "Pia Solberg" || r["speaker_kind"] != "person" || r["cue"] != "said" ||
		r["about"] != "Osvald Brandt; Pia Solberg" && r["about"] != "Osvald Brandt" || r["day"] != "2026-03-04" || r["article"] != "stdin" {
		t.Errorf("%v", r)
	}
	// What a spreadsheet would compute is marked as text.
	if r := rows[1]; r["kind"] != "quote" || r["words"] != "'=1+1 is two" {
		t.Errorf("%v", r)
	}
	if rows := table(t, harbour, "-out", "csv", "-only", "claims"); len(rows) != 1 || rows[0]["kind"] != "claim" {
		t.Errorf("-only claims: %v", rows)
	}
	if rows := table(t, harbour, "-out", "csv", "-only", "quotes"); len(rows) != 1 || rows[0]["kind"] != "quote" {
		t.Errorf("-only quotes: %v", rows)
	}
	if rows := table(t, harbour, "-out", "csv", "-min-confidence", "1"); len(rows) != 0 {
		t.Errorf("-min-confidence 1: %v", rows)
	}
	if rows := table(t, harbour, "-out", "csv", "-nested"); len(rows) != 3 || rows[1]["depth"] != "1" || rows[1]["speaker"] != "Osvald Brandt" {
		t.Errorf("-nested: %v", rows)
	}
	known := filepath.Join(tree(t, map[string]string{"known.tsv": "p7\tOsvald Brandt\tperson\t\tBrandt\n"}), "known.tsv")
	actors := table(t, harbour, "-out", "csv", "-only", "actors", "-known", known)
	if len(actors) != 2 || actors[1]["id"] != "p7" || actors[1]["name"] != "Osvald Brandt" {
		t.Errorf("-only actors: %v", actors)
	}
	if _, stdout, _ := extract(t, strings.NewReader(harbour), "-out", "tsv", "-"); strings.Count(stdout, "\n") != 3 || !strings.Contains(stdout, "\t=1+1 is two\t") {
		t.Errorf("-out tsv: %q", stdout)
	}
}

func TestBadOptions(t *testing.T) {
	bad := filepath.Join(tree(t, map[string]string{"bad.tsv": "p7\tBrandt\tfish\n"}), "bad.tsv")
	for _, args := range [][]string{{"-known", bad}, {"-known", bad + ".none"}, {"-day", "tomorrow"}} {
		status, stdout, stderr := extract(t, strings.NewReader(harbour), append(args, "-")...)
		if status != 2 || stdout != "" || strings.Count(stderr, "\n") != 1 || !strings.Contains(stderr, args[1]) {
			t.Errorf("%q: status %d, output %q, standard error %q", args, status, stdout, stderr)
		}
	}
}

func TestSafeNames(t *testing.T) {
	for id, want := range map[string]string{
		"a b.c":                   "a b.c",
		"Ünïted":                  "Ünïted",
		"":                        "_",
		"../x":                    "_._x",
		".":                       "_",
		"https://x.example/a?b":   "https___x.example_a_b",
		"con.txt":                 "_con.txt",
		"COM1":                    "_COM1",
		"COM10":                   "COM10",
		"a\x00\x1b[2J\n":          "a__[2J_",
		"end. ":                   "end",
		"\xff":                    "_",
		strings.Repeat("ab", 200): strings.Repeat("ab", 100),
	} {
		if got := safeName(id); got != want {
			t.Errorf("safeName(%q) = %q, want %q", id, got, want)
		}
	}
}

// Ids that would be one file name are two files, and links are not followed.
func TestFilesOfArticles(t *testing.T) {
	in := `{"id": "Story", "text": "One."}` + "\n" + `{"id": "story", "text": "Two."}` + "\n" +
		`{"id": "a/b", "text": "Three."}` + "\n" + `{"id": "a_b", "text": "Four."}` + "\n" + `{"id": "annotation", "text": "Five."}`
	out := t.TempDir()
	victim := filepath.Join(t.TempDir(), "victim")
	if err := os.WriteFile(victim, []byte("mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(victim, filepath.Join(out, "Story.txt")); err != nil {
		t.Skip(err)
	}
	if status, _, stderr := extract(t, strings.NewReader(in), "-in", "jsonl", "-out", "text", "-dir", out, "-"); status != 0 || stderr != "" {
		t.Fatalf("status %d, standard error %q", status, stderr)
	}
	if data, err := os.ReadFile(victim); err != nil || string(data) != "mine" {
		t.Errorf("a link was followed: %q, %v", data, err)
	}
	got := make(map[string]string)
	files, err := os.ReadDir(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		data, err := os.ReadFile(filepath.Join(out, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		got[f.Name()] = strings.TrimSpace(string(data))
	}
	var texts []string
	same := make(map[string]string) // to some file systems
	for name, text := range got {
		if other := same[strings.ToLower(name)]; other != "" {
			t.Errorf("%s and %s differ in case only", name, other)
		}
		same[strings.ToLower(name)] = name
		texts = append(texts, text)
	}
	slices.Sort(texts)
	want := []string{"Five.", "Four.", "One.", "Three.", "Two."}
	if !slices.Equal(texts, want) || got["Story.txt"] != "One." || got["a_b.txt"] != "Four." {
		t.Errorf("files %v", got)
	}
}

// A file that cannot be written ends the run.
func TestUnwritableFile(t *testing.T) {
	out := tree(t, map[string]string{"b.txt/in the way": ""})
	in := `{"id": "a", "text": "One."}` + "\n" + `{"id": "b", "text": "Two."}` + "\n" + `{"id": "c", "text": "Three."}`
	status, _, stderr := extract(t, strings.NewReader(in), "-in", "jsonl", "-out", "text", "-dir", out, "-")
	if status != 1 || strings.Count(stderr, "\n") != 1 || !strings.Contains(stderr, "b.txt") {
		t.Errorf("status %d, standard error %q", status, stderr)
	}
	left, err := os.ReadDir(out)
	if err != nil || len(left) != 2 {
		t.Errorf("left %v, %v", left, err)
	}
}

// A disk that is full in the middle of a file leaves the file of before, or none, as an empty
// one would say that nothing was found.
func TestFullDisk(t *testing.T) {
	dir, err := os.OpenRoot(tree(t, map[string]string{"old.ann": "T1\n"}))
	if err != nil {
		t.Fatal(err)
	}
	defer dir.Close()
	o, full := output{dir: dir}, errors.New("no space left")
	for _, name := range []string{"old.ann", "new.ann"} {
		var failed *writeError
		if err := o.save(name, func(w io.Writer) error {
			fmt.Fprint(w, "T")
			return full
		}); !errors.As(err, &failed) || !errors.Is(err, full) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	left, err := os.ReadDir(dir.Name())
	if data, _ := dir.ReadFile("old.ann"); err != nil || len(left) != 1 || string(data) != "T1\n" {
		t.Errorf("left %v with %q, %v", left, data, err)
	}
}

func TestPages(t *testing.T) {
	out := t.TempDir()
	in := `{"id": "index", "text": "Ann Lee said it rained."}` + "\n" + `{"id": "two", "text": "Snow."}`
	if status, _, stderr := extract(t, strings.NewReader(in), "-in", "jsonl", "-out", "html", "-dir", out, "-"); status != 0 || stderr != "" {
		t.Fatalf("status %d, standard error %q", status, stderr)
	}
	index, err := os.ReadFile(filepath.Join(out, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(out, "*.html"))
	if err != nil || len(files) != 3 {
		t.Fatalf("files %v, %v", files, err)
	}
	for _, f := range files {
		if name := filepath.Base(f); name != "index.html" && !strings.Contains(string(index), `href="`+name+`"`) {
			t.Errorf("the index does not lead to %s", name)
		}
	}
}

// Linked data is checked by a processor of JSON-LD in internal/schema; here, what it says.
func TestLinkedData(t *testing.T) {
	var notes struct {
		Items []struct {
			Body   []struct{ Purpose, Value string }
			Target []struct {
				Source   string
				Selector []struct {
					Type                  string
					Start, End            int
					Exact, Prefix, Suffix string
				}
			}
		}
	}
	text := "“Öl,” she told Ö. " + harbour
	_, stdout, _ := extract(t, strings.NewReader(text), "-out", "jsonld", "-")
	if err := json.Unmarshal([]byte(stdout), &notes); err != nil {
		t.Fatal(err)
	}
	points := []rune(text)
	values := []string{}
	for _, item := range notes.Items {
		for _, b := range item.Body {
			values = append(values, b.Value)
		}
		for _, target := range item.Target {
			place, words := target.Selector[0], target.Selector[1]
			if target.Source != "urn:wirecopy:stdin" || string(points[place.Start:place.End]) != words.Exact || words.Exact == "" ||
				!strings.Contains(text, words.Prefix+words.Exact+words.Suffix) {
				t.Errorf("%+v", target)
			}
		}
	}
	if got := strings.Join(values, " "); !strings.Contains(got, "claim statement Pia Solberg") || !strings.Contains(got, "quote direct Pia Solberg") {
		t.Errorf("bodies %q", got)
	}
	_, stdout, _ = extract(t, strings.NewReader(text), "-out", "schemaorg", "-")
	var news struct {
		Mentions []map[string]any
		HasPart  []map[string]any
	}
	if err := json.Unmarshal([]byte(stdout), &news); err != nil {
		t.Fatal(err)
	}
	if len(news.Mentions) < 2 || len(news.HasPart) < 2 {
		t.Errorf("%s", stdout)
	}
	if got := iri("https://x.example/a b?c=d#e"); got != "https://x.example/a%20b?c=d" {
		t.Errorf("%q", got)
	}
}

func TestProgress(t *testing.T) {
	var b bytes.Buffer
	clock := time.Unix(0, 0)
	p := &progress{w: &b, now: func() time.Time { return clock }, started: clock}
	p.expect(1000)
	p.read.Add(250)
	p.done()
	if b.Len() > 0 {
		t.Errorf("shown at once: %q", b.String())
	}
	clock = clock.Add(10 * time.Second)
	p.done()
	p.clear()
	if got := b.String(); got != "\r\x1b[K2 articles, 0/s, 25 %, 30s left\r\x1b[K" {
		t.Errorf("%q", got)
	}
	p.expect(-1)
	if got := p.line(time.Second); got != "2 articles, 2/s" {
		t.Errorf("with standard input: %q", got)
	}
	if newProgress(&b).w != nil {
		t.Error("shown where there is no terminal")
	}
}

// Names and ids cannot steer the terminal.
func TestMessagesArePrintable(t *testing.T) {
	_, _, stderr := extract(t, nil, "no\x1b[31m\nfile\u202e")
	if !strings.Contains(stderr, `no\x1b[31m\nfile\u202e`) || strings.Count(stderr, "\n") != 1 {
		t.Errorf("%q", stderr)
	}
}

// Nor can articles.
func TestTextsOnATerminal(t *testing.T) {
	for _, terminal := range []bool{false, true} {
		var b bytes.Buffer
		c := config{out: "text"}
		out, err := newOutput(&c, &b)
		if err != nil {
			t.Fatal(err)
		}
		out.terminal = terminal
		report, err := wirecopy.Read("It rained \x1b[31mred\x1b[0m\u009b paint on Monday.")
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(out.add(report), out.close()); err != nil {
			t.Fatal(err)
		}
		if steers := strings.ContainsAny(b.String(), "\x1b\u009b"); steers == terminal {
			t.Errorf("terminal %t: %q", terminal, b.String())
		}
	}
}

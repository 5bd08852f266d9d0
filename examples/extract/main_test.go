package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// extract runs the command and returns what it left behind.
func extract(t *testing.T, stdin io.Reader, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(args, stdin, &out, &errs)
	return status, out.String(), errs.String()
}

// folder writes files and returns their folder.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// ids returns the ids of JSON lines, which must have no list that is null.
func ids(t *testing.T, lines string) []string {
	t.Helper()
	var got []string
	for line := range strings.Lines(lines) {
		var d map[string]any
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatalf("%v in line %q", err, line)
		}
		for _, field := range []string{"paragraphs", "actors", "quotes", "claims"} {
			if _, ok := d[field].([]any); !ok {
				t.Errorf("field %q of %s is no list", field, d["id"])
			}
		}
		got = append(got, d["id"].(string))
	}
	return got
}

func TestFilesInOrder(t *testing.T) {
	files, args, want := map[string]string{}, []string{}, []string{}
	for i := range 50 {
		name := fmt.Sprintf("story-%02d", i)
		files[name+".txt"] = strings.Repeat("Rain fell on the harbour. ", 50-i)
		want = append(want, name)
	}
	dir := folder(t, files)
	for _, id := range want {
		args = append(args, filepath.Join(dir, id+".txt"))
	}
	status, stdout, stderr := extract(t, nil, args...)
	if status != 0 || stderr != "" {
		t.Errorf("status %d, standard error %q", status, stderr)
	}
	if diff := cmp.Diff(want, ids(t, stdout)); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
}

func TestOneBadFileOfThree(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "One.", "c.txt": "Three."})
	a, b, c := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt"), filepath.Join(dir, "c.txt")
	empty := t.TempDir()
	status, stdout, stderr := extract(t, nil, a, b, empty, c)
	if status != 1 {
		t.Errorf("status %d, want 1", status)
	}
	if diff := cmp.Diff([]string{"a", "c"}, ids(t, stdout)); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
	lines := slices.Collect(strings.Lines(stderr))
	if len(lines) != 2 || !strings.Contains(lines[0], b) || !strings.Contains(lines[1], empty) {
		t.Errorf("want one line on %s and one on %s, got\n%s", b, empty, stderr)
	}
}

func TestJSONLines(t *testing.T) {
	in := `{"id": "one", "text": "Rain fell."}` + "\n\n" +
		`{"id": "two"}` + "\n" +
		`{"id": 3, "text": ""}` + "\n" +
		`no object` + "\n" +
		`{"id": "a/b ü", "text": "Snow \u201cfell\u201d.", "more": [1]}`
	status, stdout, stderr := extract(t, strings.NewReader(in), "-in", "jsonl", "-")
	if status != 1 {
		t.Errorf("status %d, want 1", status)
	}
	if diff := cmp.Diff([]string{"one", "a/b ü"}, ids(t, stdout)); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
	lines := slices.Collect(strings.Lines(stderr))
	if len(lines) != 3 {
		t.Fatalf("want 3 lines, got\n%s", stderr)
	}
	for i, n := range []string{"3", "4", "5"} {
		if want := "extract: standard input:" + n + ": "; !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %q does not begin with %q", lines[i], want)
		}
	}
}

func TestStandardInputAsText(t *testing.T) {
	status, stdout, stderr := extract(t, strings.NewReader("Rain fell."), "-")
	if status != 0 || stderr != "" {
		t.Errorf("status %d, standard error %q", status, stderr)
	}
	if diff := cmp.Diff([]string{"stdin"}, ids(t, stdout)); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
}

func TestBrokenInput(t *testing.T) {
	broken := errors.New("the line went dead")
	for _, format := range []string{"text", "jsonl", ""} {
		r := io.MultiReader(strings.NewReader("{"), iotest.ErrReader(broken))
		status, _, stderr := extract(t, r, "-in", format, "-")
		if status != 1 || !strings.Contains(stderr, broken.Error()) {
			t.Errorf("-in %s: status %d, standard error %q", format, status, stderr)
		}
	}
}

func TestBrokenOutput(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "One."})
	r, w := io.Pipe()
	r.Close()
	var stderr bytes.Buffer
	status := run([]string{filepath.Join(dir, "a.txt")}, nil, w, &stderr)
	if status != 1 || !strings.Contains(stderr.String(), io.ErrClosedPipe.Error()) {
		t.Errorf("status %d, standard error %q", status, stderr.String())
	}
}

func TestBratFiles(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "One.", "b.c.txt": ""})
	out := filepath.Join(t.TempDir(), "new", "folder")
	in := `{"id": "../x", "text": ""}` + "\n" + `{"id": "a", "text": "Öl."}` + "\n" + `{"id": "a", "text": ""}`
	status, stdout, stderr := extract(t, nil, "-out", "brat", "-dir", out, filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.c.txt"))
	if status != 0 || stdout != "" || stderr != "" {
		t.Errorf("status %d, output %q, standard error %q", status, stdout, stderr)
	}
	for _, name := range []string{"a.ann", "a.txt", "b.c.ann", "annotation.conf"} {
		if _, err := os.Stat(filepath.Join(out, name)); err != nil {
			t.Error(err)
		}
	}
	status, _, stderr = extract(t, strings.NewReader(in), "-in", "jsonl", "-out", "brat", "-dir", out, "-")
	if status != 1 || strings.Count(stderr, "\n") != 1 || !strings.Contains(stderr, `"a" occurs twice`) {
		t.Errorf("status %d, standard error %q", status, stderr)
	}
	if _, err := os.Stat(filepath.Join(out, "..", "x.ann")); err == nil {
		t.Error("a file outside of the folder")
	}
	if text, err := os.ReadFile(filepath.Join(out, "a.txt")); err != nil || string(text) != "Öl." {
		t.Errorf("the text beside the marks is %q, %v", text, err)
	}
}

func TestMisuse(t *testing.T) {
	for _, args := range [][]string{
		{},
		{"-in", "html", "a.txt"},
		{"-out", "xml", "a.txt"},
		{"-out", "brat", "a.txt"},
		{"-out", "html", "a.txt"},
		{"-only", "mentions", "a.txt"},
		{"-only", "quotes", "-out", "text", "a.txt"},
		{"-min-confidence", "1.5", "a.txt"},
		{"-min-confidence", "NaN", "a.txt"},
		{"-nonsense"},
	} {
		status, stdout, stderr := extract(t, nil, args...)
		if status != 2 || stdout != "" || !strings.Contains(stderr, "usage: extract") {
			t.Errorf("%q: status %d, output %q, standard error %q", args, status, stdout, stderr)
		}
	}
	if status, _, stderr := extract(t, nil, "-h"); status != 0 || !strings.Contains(stderr, "usage: extract") {
		t.Errorf("-h: status %d, standard error %q", status, stderr)
	}
}

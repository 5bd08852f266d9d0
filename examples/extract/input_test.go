package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func packed(t *testing.T, s string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, s); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// tree writes files in folders and returns the root.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestFoldersPatternsAndCompression(t *testing.T) {
	dir := tree(t, map[string]string{
		"b.txt":          "One.",
		"a.txt.gz":       packed(t, "Two."),
		"deep/c.d.txt":   "Three.",
		"deep/.hid.txt":  "No.",
		".git/x.txt":     "No.",
		"notes.md":       "No.",
		"lines.jsonl.gz": packed(t, `{"id": "l1", "text": "Four."}`+"\n"+`{"id": "l2", "text": "Five."}`),
	})
	for _, test := range []struct {
		args []string
		want []string
	}{
		{[]string{dir}, []string{"a", "b", "deep/c.d", "l1", "l2"}},
		{[]string{"-in", "text", dir}, []string{"a", "b", "deep/c.d"}},
		{[]string{"-in", "jsonl", dir}, []string{"l1", "l2"}},
		{[]string{filepath.Join(dir, "*.txt*"), filepath.Join(dir, "deep", "c.d.txt")}, []string{"a", "b", "c.d"}},
		{[]string{filepath.Join(dir, "notes.md"), filepath.Join(dir, "lines.jsonl.gz")}, []string{"notes", "l1", "l2"}},
	} {
		status, stdout, stderr := extract(t, nil, test.args...)
		if status != 0 || stderr != "" {
			t.Errorf("%q: status %d, standard error %q", test.args, status, stderr)
		}
		if diff := cmp.Diff(test.want, ids(t, stdout)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.args, diff)
		}
	}
	status, _, stderr := extract(t, nil, filepath.Join(dir, "*.pdf"), filepath.Join(dir, "b.txt"))
	if status != 1 || !strings.Contains(stderr, "*.pdf: no such file") {
		t.Errorf("no match: status %d, standard error %q", status, stderr)
	}
}

func TestCompressedStandardInput(t *testing.T) {
	for _, in := range []string{"Rain fell.", packed(t, "Rain fell.")} {
		if status, stdout, _ := extract(t, strings.NewReader(in), "-out", "text", "-"); status != 0 || stdout != "Rain fell.\n\n" {
			t.Errorf("status %d, output %q", status, stdout)
		}
	}
	cut := packed(t, strings.Repeat("Rain fell. ", 999))
	if status, stdout, stderr := extract(t, strings.NewReader(cut[:40]), "-"); status != 1 || stdout != "" || !strings.Contains(stderr, "unexpected EOF") {
		t.Errorf("cut off: status %d, output %q, standard error %q", status, stdout, stderr)
	}
}

// TestGuessedStandardInput takes standard input for JSON lines where its first line is one.
func TestGuessedStandardInput(t *testing.T) {
	const one = `{"id": "one", "text": "Rain fell."}`
	for _, test := range []struct {
		in   string
		want []string
	}{
		{one + "\n" + `{"id": "two", "text": "Snow fell."}` + "\n", []string{"one", "two"}},
		{"\ufeff\n \r\n" + one, []string{"one"}},
		{packed(t, one), []string{"one"}},
		{`{"text": "` + strings.Repeat("Rain fell. ", 9999) + `", "id": "long"}`, []string{"long"}},
		{`{"id": "one"}` + "\n" + one, []string{"stdin"}},
		{`{"text": 1}`, []string{"stdin"}},
		{"{Rain} fell.", []string{"stdin"}},
		{"Rain fell.\n" + one, []string{"stdin"}},
		{"[" + one + "]", []string{"stdin"}},
		{"“Rain,” she said.", []string{"stdin"}},
		{"\xef\xbb", []string{"stdin"}},
		{"", []string{"stdin"}},
	} {
		status, stdout, stderr := extract(t, iotest.OneByteReader(strings.NewReader(test.in)), "-")
		if diff := cmp.Diff(test.want, ids(t, stdout)); diff != "" || status != 0 {
			t.Errorf("%.40q: status %d, %q (-want +got):\n%s", test.in, status, stderr, diff)
		}
		_, as, _ := extract(t, strings.NewReader(test.in), "-in", map[bool]string{true: "text", false: "jsonl"}[test.want[0] == "stdin"], "-")
		if as != stdout {
			t.Errorf("%.40q: not read as with -in", test.in)
		}
	}
	for want, args := range map[string][]string{"stdin": {"-in", "text", "-"}, "one": {"-in", "jsonl", "-"}} {
		if _, stdout, _ := extract(t, strings.NewReader(one), args...); ids(t, stdout)[0] != want {
			t.Errorf("%q: %s", args, stdout)
		}
	}
	status, stdout, stderr := extract(t, strings.NewReader(`{"text": "Rain fell."}`), "-")
	if status != 1 || stdout != "" || !strings.Contains(stderr, "standard input:1: want") {
		t.Errorf("no id: status %d, %q, %q", status, stdout, stderr)
	}
}

func TestMetadata(t *testing.T) {
	in := "\ufeff" + strings.Join([]string{
		`{"id": "a", "text": "Ann Lee said so.", "title": "A title", "authors": ["Bo Ek"], "date": "2026-03-04T05:06:07Z", "publisher": "Valley Gazette", "url": "https://valley.example", "language": "en-GB"}`,
		`{"id": "b", "text": "", "title": null, "authors": "Bo Ek", "date": ""}`,
		`{"id": "c", "text": "", "title": 1, "authors": [2], "date": "soon", "publisher": 3, "language": "?"}`,
		`{"id": "d", "text": "", "title": 1, "authors": [2], "date": 2026}`,
	}, "\n")
	status, stdout, stderr := extract(t, strings.NewReader(in), "-in", "jsonl", "-day", "2025-01-02", "-")
	if status != 0 || strings.Count(stderr, "\n") != 5 || strings.Count(stderr, "standard input:3: ") != 5 {
		t.Errorf("status %d, standard error\n%s", status, stderr)
	}
	lines := strings.Split(stdout, "\n")
	for i, want := range [][]string{
		{`"title":"A title"`, `"authors":["Bo Ek"]`, `"day":"2026-03-04"`, `"publisher":"Valley Gazette"`, `"url":"https://valley.example"`, `"language":"en-GB"`},
		{`"authors":["Bo Ek"]`, `"day":"2025-01-02"`},
		{`"day":"2025-01-02"`},
	} {
		for _, w := range want {
			if !strings.Contains(lines[i], w) {
				t.Errorf("no %s in %s", w, lines[i])
			}
		}
	}
}

// TestStandardInputTwice does not take what is left of standard input for another text.
func TestStandardInputTwice(t *testing.T) {
	status, stdout, stderr := extract(t, strings.NewReader("Rain fell."), "-out", "text", "-", "-")
	if status != 1 || !strings.HasPrefix(stdout, "Rain fell.") || !strings.Contains(stderr, "only once") {
		t.Errorf("status %d, %q, %q", status, stdout, stderr)
	}
}

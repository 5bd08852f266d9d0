package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Whatever the text, each form can write it and others can read what is written.
func FuzzForms(f *testing.F) {
	const longest = 600
	files, err := filepath.Glob("../../testdata/*.txt")
	if err != nil || len(files) == 0 {
		f.Fatal("no fixtures", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for paragraph := range strings.SplitSeq(string(data), "\n\n") {
			f.Add("id", paragraph[:min(len(paragraph), longest)])
		}
	}
	f.Add("a\tb\n", "“=A1,\r\n\"x\"” Ms. Öst\u2028 said. \x00\xff “\x1b[31m</script>”, said Bo Ek.")
	f.Fuzz(func(t *testing.T, id, text string) {
		if len(id)+len(text) > longest {
			return
		}
		r, err := wirecopy.Read(text, quote.WithNested())
		if err != nil {
			t.Skip(err)
		}
		r.ID = id
		for name, form := range forms {
			var b bytes.Buffer
			if err := form.write(&b, r); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			checkForm(t, name, &b)
		}
		if name := safeName(id); name == "" || !filepath.IsLocal(name) || filepath.Base(name) != name || len(name) > maxName+8 {
			t.Errorf("safeName(%q) = %q", id, name)
		}
	})
}

// checkForm checks that others can read what a form wrote.
func checkForm(t *testing.T, name string, b *bytes.Buffer) {
	t.Helper()
	switch name {
	case "json", "jsonld", "schemaorg":
		if !json.Valid(b.Bytes()) || strings.Count(b.String(), "\n") != 1 {
			t.Errorf("%s: no line of JSON: %q", name, b.String())
		}
	case "csv":
		rows, err := csv.NewReader(b).ReadAll()
		if err != nil || len(rows) > 0 && len(rows[0]) != len(attributionHead) {
			t.Errorf("csv: %v", err)
		}
	case "tsv", "brat", "conllu":
		columns := map[string]int{"tsv": len(attributionHead) - 1, "conllu": 9}[name]
		for line := range strings.Lines(b.String()) {
			if n := strings.Count(line, "\t"); columns > 0 && n != columns && line != "\n" && line[0] != '#' {
				t.Errorf("%s: %d tabs in %q", name, n, line)
			}
		}
	}
}

// FuzzLines reads JSON lines of any form, compressed or not. Each line that is not blank
// is an article or an error that says where it is.
func FuzzLines(f *testing.F) {
	for _, s := range []string{
		`{"id": "a", "text": "Rain fell.", "title": "Rain", "authors": ["Bo Ek"], "date": "2026-03-04", "publisher": "Valley Gazette", "url": "https://valley.example", "language": "en"}` + "\n",
		"\ufeff" + `{"id": "b", "text": "", "authors": "Bo"}` + "\r\n\n" + `{"id": 1}`, "{", "null\n[]\n\"\"\n", "\x1f\x8b\x08", "  \n\xff\n",
		`{"id": "../a", "text": "x"}` + "\n" + `{"id": "../a", "text": "y", "language": "?", "date": "soon"}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1000 {
			return
		}
		var out, errs bytes.Buffer
		status := run([]string{"-in", "jsonl", "-"}, bytes.NewReader(data), &out, &errs)
		for line := range strings.Lines(out.String()) {
			if !json.Valid([]byte(line)) {
				t.Errorf("no line of JSON: %q", line)
			}
		}
		if status != 0 && errs.Len() == 0 || strings.ContainsAny(errs.String(), "\x1b\x00\u202e") {
			t.Errorf("status %d, %q", status, errs.String())
		}
		if bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
			return
		}
		lines := 0
		for line := range bytes.Lines(bytes.TrimPrefix(data, []byte("\ufeff"))) {
			if len(bytes.TrimSpace(line)) > 0 {
				lines++
			}
		}
		failed := 0
		for line := range strings.Lines(errs.String()) {
			if !strings.Contains(line, "is left out") {
				failed++
			}
		}
		if good := strings.Count(out.String(), "\n"); good+failed != lines {
			t.Errorf("%d articles and %d errors of %d lines: %s", good, failed, lines, errs.String())
		}
	})
}

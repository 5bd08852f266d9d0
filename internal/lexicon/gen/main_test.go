package main

import (
	"os"
	"testing"
	"testing/fstest"
)

// TestUpToDate fails where the embedded files aren't what the sources compile to.
func TestUpToDate(t *testing.T) {
	files, err := compile(os.DirFS(".."), os.DirFS("../../english"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		got, err := os.ReadFile("../" + f.name)
		if err != nil || string(got) != f.data {
			t.Errorf("%s is stale; run go generate ./internal/lexicon (%v)", f.name, err)
		}
	}
}

func TestSources(t *testing.T) {
	const sources = "a\t1\tMIT\t-\nb\t2\tMIT\t-\n"
	for _, c := range []struct {
		head string
		ok   bool
	}{
		{"# Words.\n# Sources: a, b\nx\n", true},
		{"# Words.\n# Sources: a\nx\n", false},       // nothing is from b
		{"# Words.\n# Sources: a, b, c\nx\n", false}, // c is no source
		{"# Words.\nx\n", false},
	} {
		files := fstest.MapFS{"data/sources.tsv": {Data: []byte(sources)}, "data/x.tsv": {Data: []byte(c.head)}}
		if list, err := readSources(files); (err == nil) != c.ok || c.ok && len(list) != 2 {
			t.Errorf("%q: %v, %v", c.head, list, err)
		}
	}
}

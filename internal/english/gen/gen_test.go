package main

import (
	"math/bits"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

func TestFilesAreFresh(t *testing.T) {
	files, err := compile(os.DirFS("../data"))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", name))
		if err != nil || string(got) != want {
			t.Errorf("%s is stale: run go generate ./internal/english", name)
		}
	}
}

// TestSets checks that each set of words has some.
func TestSets(t *testing.T) {
	c := newCompiler(os.DirFS("../data"))
	if err := c.read(); err != nil {
		t.Fatal(err)
	}
	words := map[string]int{}
	for _, e := range c.words {
		for _, set := range []struct {
			name string
			bits uint64
		}{{"Class", uint64(e.Class)}, {"Layout", uint64(e.Layout)}, {"Usage", uint64(e.Usage)}} {
			for b := set.bits; b != 0; b &= b - 1 {
				words[set.name+strconv.Itoa(bits.TrailingZeros64(b))]++
			}
		}
	}
	for _, e := range c.enums {
		if e.name != "Class" && e.name != "Layout" && e.name != "Usage" {
			continue
		}
		for i, v := range e.values {
			if words[e.name+strconv.Itoa(i)] == 0 {
				t.Errorf("no word is a %s", v)
			}
		}
	}
}

func TestCompileErrors(t *testing.T) {
	for _, tt := range []struct{ file, line string }{
		{"words.tsv", "word"}, {"words.tsv", "Word\tTitle"}, {"words.tsv", "word\tnothing"}, {"words.tsv", "word\t"},
		{"words.tsv", "a\tTitle\na\tTitle"}, {"words.tsv", "a word that is much too long\tTitle"},
		{"phrases.tsv", "two  spaces\tNav"}, {"phrases.tsv", "one!\tNav"}, {"phrases.tsv", "a\tNav\na\tNav"},
		{"verbs.tsv", "say\tnothing\t-\t-\t-\t-"}, {"verbs.tsv", "say\tStatement"}, {"verbs.tsv", "say\tStatement\tx\t-\t-\t-"}, {"sets.tsv", "Nothing\tA\tb"},
		{"nouns.tsv", "claim\tClaims\t-\t-"}, {"adjectives.tsv", "sure\tSure\t-"}, {"idioms.tsv", "take\tissue with\tnothing\t-\t-\t-"}, {"idioms.tsv", "take\tone or two or three of\tWish\t-\t-\t-"}, {"endings.tsv", "er\tnothing"}, {"endings.tsv", "er\tagent\ner\tagent"}, {"endings.tsv", "er\tagent"},
	} {
		dir := t.TempDir()
		if err := os.CopyFS(dir, os.DirFS("../data")); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, tt.file), []byte(tt.line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := compile(os.DirFS(dir)); err == nil {
			t.Errorf("%s with %q: no error", tt.file, tt.line)
		}
	}
}

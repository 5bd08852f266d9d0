package main

import (
	"os"
	"path/filepath"
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

func TestCompileErrors(t *testing.T) {
	for _, tt := range []struct{ file, line string }{
		{"words.tsv", "word"}, {"words.tsv", "Word\tTitle"}, {"words.tsv", "word\tnothing"}, {"words.tsv", "word\t"},
		{"words.tsv", "a\tTitle\na\tTitle"}, {"words.tsv", "a word that is much too long\tTitle"},
		{"phrases.tsv", "two  spaces\tNav"}, {"phrases.tsv", "one!\tNav"}, {"phrases.tsv", "a\tNav\na\tNav"},
		{"verbs.tsv", "say\tnothing\t-\t-\t-\t-"}, {"verbs.tsv", "say\tStatement"}, {"verbs.tsv", "say\tStatement\tx\t-\t-\t-"}, {"sets.tsv", "Nothing\tA\tb"},
		{"nouns.tsv", "claim\tClaims\t-\t-"}, {"adjectives.tsv", "sure\tSure\t-"},
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

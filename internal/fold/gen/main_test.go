package main

import (
	"os"
	"testing"
)

// TestUpToDate fails if words.go isn't what words.tsv gives.
func TestUpToDate(t *testing.T) {
	tsv, err := os.ReadFile("../data/words.tsv")
	if err != nil {
		t.Fatal(err)
	}
	want, err := generate(string(tsv))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("../words.go"); err != nil || string(got) != string(want) {
		t.Errorf("words.go is stale; run go generate ./internal/fold (%v)", err)
	}
}

func TestErrors(t *testing.T) {
	for _, tsv := range []string{"variant\tst", "variant\tst\t-", "short\tnorth\to", "filler\tthe\tx", "verb\tgo\t-", "former\tlate\tx"} {
		if src, err := generate(tsv); err == nil {
			t.Errorf("generate(%q) = %s", tsv, src)
		}
	}
}

package main

import (
	"os"
	"testing"
)

// TestUpToDate fails where the embedded files aren't what the sources compile to.
func TestUpToDate(t *testing.T) {
	files, err := compile(os.DirFS(".."))
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

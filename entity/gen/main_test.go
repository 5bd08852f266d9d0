package main

import (
	"os"
	"testing"
)

func TestWordsAreCurrent(t *testing.T) {
	src, err := os.ReadFile("../data/words.tsv")
	if err != nil {
		t.Fatal(err)
	}
	want, err := compile(string(src))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../words.bin")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("words.bin is stale: run go generate ./entity")
	}
}

func TestCompileErrors(t *testing.T) {
	for _, src := range []string{"word\n", "word\tnoclass\n", "word\tact\nword\tact\n"} {
		if _, err := compile(src); err == nil {
			t.Errorf("compile(%q) gave no error", src)
		}
	}
}

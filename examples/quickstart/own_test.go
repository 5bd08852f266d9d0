package main

import (
	"os"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/golden"
)

func TestOwnArticle(t *testing.T) {
	got, err := quickstart(t, "")
	if err != nil {
		t.Fatal(err)
	}
	golden.Text(t, "testdata/page.golden.txt", got)
}

func file(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

package main

import (
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

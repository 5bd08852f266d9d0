package entity_test

import (
	"os"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// Authors are actors only where the article speaks of them.
func TestWithoutAuthors(t *testing.T) {
	const byline = "River falls at last\n\nBy Ann Lee\n\n"
	for text, found := range map[string]bool{
		byline + "The river fell on Friday, officials said.": false,
		byline + "The river fell on Friday, Ann Lee said.":   true,
	} {
		a, err := article.Parse(text, article.WithAuthors("Ann Lee"))
		if err != nil {
			t.Fatal(err)
		}
		got := false
		for _, x := range entity.Find(a) {
			got = got || x.Name == "Ann Lee"
		}
		if got != found {
			t.Errorf("%q: found %v, want %v", text[len(byline):], got, found)
		}
	}
}

// Who writes "I" is an actor.
func TestAuthorsWhoWriteI(t *testing.T) {
	text, err := os.ReadFile("../testdata/oped.txt")
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.ParseBytes(text, article.WithAuthors("Leon Abramowitz"))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range entity.Find(a) {
		if x.Name == "Leon Abramowitz" {
			return
		}
	}
	t.Error("the author is missing")
}

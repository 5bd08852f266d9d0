package entity_test

import (
	"os"
	"slices"
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

// The publisher is an actor only where it does more than print the article.
func TestWithoutPublisher(t *testing.T) {
	const page = "By Ann Lee, Valley Gazette\n\n"
	for text, found := range map[string]bool{
		page + "“The river fell on Friday,” Mayor Ida Holm told the Valley Gazette.":                       false,
		page + "The mayor, Ida Holm, told Valley Gazette on Friday that the river fell.":                   false,
		page + "Mayor Ida Holm told Valley Gazette editor Bo Ek on Friday that the river fell.":            true,
		page + "The Valley Gazette said on Friday that it would close.":                                    true,
		page + "Mayor Ida Holm told the council that Valley Gazette had lied. Valley Gazette denied that.": true,
	} {
		for _, opt := range []article.Option{article.WithPublisher("The Valley Gazette"), article.WithURL("https://www.valleygazette.example/river")} {
			a, err := article.Parse(text, opt)
			if err != nil {
				t.Fatal(err)
			}
			got := false
			for _, x := range entity.Find(a) {
				got = got || x.Name == "Valley Gazette"
			}
			if got != found {
				t.Errorf("%q: found %v, want %v", text[len(page):], got, found)
			}
		}
	}
	a, err := article.Parse("“The river fell,” Mayor Ida Holm told Norway.", article.WithURL("https://norway.example"))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(entity.Find(a), func(x *entity.Actor) bool { return x.Name == "Norway" }) {
		t.Error("a country is taken for the publisher")
	}
}

package wirecopy_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// The stages one after the other find what Read finds, and a later one changes nothing
// that an earlier one found.
func TestStages(t *testing.T) {
	for _, name := range fixtures(t) {
		checkStages(t, name, fixture(t, name))
		checkStages(t, name+" with soft hyphens", []byte(hyphened("\u00ad")(string(fixture(t, name)))))
	}
}

func checkStages(t *testing.T, name string, data []byte) {
	t.Helper()
	r := read(t, data)
	a, err := article.ParseBytes(data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r.Article.Tokens, a.Tokens); diff != "" {
		t.Errorf("%s: tokens (-Read +Parse):\n%s", name, diff)
	}
	actors := entity.Find(a)
	if diff := cmp.Diff(r.Actors, actors, sameValues); diff != "" {
		t.Errorf("%s: actors (-Read +Find):\n%s", name, diff)
	}
	quotes, claims := quote.Find(a, actors)
	if diff := cmp.Diff(r.Quotes, quotes, sameValues); diff != "" {
		t.Errorf("%s: quotes (-Read +Find):\n%s", name, diff)
	}
	if diff := cmp.Diff(r.Claims, claims, sameValues); diff != "" {
		t.Errorf("%s: claims (-Read +Find):\n%s", name, diff)
	}
	if diff := cmp.Diff(entity.Find(a), actors, sameValues); diff != "" {
		t.Errorf("%s: actors (-before +after quote.Find):\n%s", name, diff)
	}
}

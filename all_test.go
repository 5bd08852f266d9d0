package wirecopy_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/wirecopy-go/wirecopy"
)

func TestReadAllKeepsOrder(t *testing.T) {
	var texts []string
	for i := range 100 {
		texts = append(texts, fmt.Sprintf("Text number %d.", i))
	}
	i := 0
	for r, err := range wirecopy.ReadAll(slices.Values(texts)) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Article.Text != texts[i] {
			t.Fatalf("result %d is of %q, want %q", i, r.Article.Text, texts[i])
		}
		i++
	}
	if i != len(texts) {
		t.Errorf("%d results, want %d", i, len(texts))
	}
}

func TestReadAllStopsEarly(t *testing.T) {
	pulled := 0
	endless := func(yield func(string) bool) {
		for yield("One more text.") {
			pulled++
		}
	}
	n := 0
	for range wirecopy.ReadAll(endless) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d results after the break, want 3", n)
	}
}

func TestReadAllOfNothing(t *testing.T) {
	for range wirecopy.ReadAll(slices.Values([]string(nil))) {
		t.Error("a result of no text")
	}
}

package wirecopy_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// What goroutines share: one slice of options with room behind it, a model, a gazetteer
// and the sources. Each text comes out as it does alone.
func TestSharedByReaders(t *testing.T) {
	list, err := entity.ReadGazetteerTSV(strings.NewReader("q1\tIda Holm\tperson\nq2\tVale Mines\torganization\tNO\n"))
	if err != nil {
		t.Fatal(err)
	}
	model := quote.EmbeddedModel()
	opts := slices.Grow([]wirecopy.Option{entity.WithGazetteer(list), quote.WithModels(model, model), quote.WithNested()}, 8)
	own := slices.Grow([]wirecopy.Option{article.WithTitle("Mayor of Vale resigns")}, 8)
	sources := []wirecopy.Source{{ID: "story", Text: story, Options: own}}
	for _, name := range fixtures(t) {
		sources = append(sources, wirecopy.Source{ID: name, Bytes: fixture(t, name), Options: own})
	}
	want := make(map[string]string)
	for _, s := range sources {
		r, err := wirecopy.ReadSource(t.Context(), s, opts...)
		if err != nil {
			t.Fatal(err)
		}
		want[s.ID] = marshal(t, r)
	}
	if !strings.Contains(want["story"], `"q1"`) {
		t.Fatal("the gazetteer's actor is not in the story")
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for r, err := range wirecopy.ReadAll(t.Context(), slices.Values(sources), opts...) {
				if err != nil {
					t.Error(err)
				} else if marshal(t, r) != want[r.ID] {
					t.Errorf("%s: another report among others than alone", r.ID)
				}
			}
		})
		wg.Go(func() {
			if _, ok := list.Lookup("ida holm"); !ok {
				t.Error("Ida Holm is not found beside readers")
			}
		})
	}
	wg.Wait()
}

// FuzzReadAll reads texts together that were read alone before, in order, with one
// that fails among them.
func FuzzReadAll(f *testing.F) {
	f.Add("Ida Holm said “no”.", "“Rain,” said Per Lund.")
	f.Add("", "\xff\x00")
	f.Add(story, "Vale Mines said it would pay.")
	f.Fuzz(func(t *testing.T, first, second string) {
		if len(first)+len(second) > 1200 {
			return
		}
		tooLong := wirecopy.Source{ID: "long", Text: strings.Repeat("a", 11), Options: []wirecopy.Option{article.WithMaxBytes(10)}}
		texts := []string{first, second, first}
		i := 0
		for r, err := range wirecopy.ReadAll(t.Context(), slices.Values([]wirecopy.Source{{Text: first}, {Text: second}, tooLong, {Text: first}})) {
			if i == 2 && r == nil && err != nil {
				i++
				continue
			}
			text := texts[min(i, 2)]
			if err != nil {
				t.Fatal(err)
			}
			alone, err := wirecopy.Read(text)
			if err != nil {
				t.Fatal(err)
			}
			if got, want := marshal(t, r), marshal(t, alone); got != want {
				t.Errorf("text %d among others gives\n%s\nalone\n%s", i, got, want)
			}
			i++
		}
		if i != 4 {
			t.Errorf("%d results of 4 sources", i)
		}
	})
}

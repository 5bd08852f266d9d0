package wirecopy_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// TestLess checks that what is wanted stays as it is when the rest is left out.
func TestLess(t *testing.T) {
	for _, name := range fixtures(t) {
		data := fixture(t, name)
		want := read(t, data)
		if diff := cmp.Diff(names(want), names(read(t, data, entity.WithNamesOnly()))); diff != "" {
			t.Errorf("%s: names only (-want +got)\n%s", name, diff)
		}
		want.Claims = nil
		if diff := cmp.Diff(asJSON(t, want), asJSON(t, read(t, data, quote.WithoutClaims()))); diff != "" {
			t.Errorf("%s: without claims (-want +got)\n%s", name, diff)
		}
		want.Quotes = nil
		if diff := cmp.Diff(asJSON(t, want), asJSON(t, read(t, data, wirecopy.WithoutAttributions()))); diff != "" {
			t.Errorf("%s: without attributions (-want +got)\n%s", name, diff)
		}
	}
}

// names returns the names that a report has, in text order. Whom they are joined with may
// depend on the rest.
func names(r *wirecopy.Report) (said []article.Span) {
	for _, a := range r.Actors {
		for _, m := range a.Mentions {
			if m.Form.Named() {
				said = append(said, m.Span)
			}
		}
	}
	slices.SortFunc(said, func(x, y article.Span) int { return x.Start - y.Start })
	return said
}

func asJSON(t *testing.T, r *wirecopy.Report) string {
	t.Helper()
	data, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// BenchmarkLess shows what is saved by wanting less.
func BenchmarkLess(b *testing.B) {
	var texts []string
	for _, name := range fixtures(b) {
		texts = append(texts, read(b, fixture(b, name)).Article.Text)
	}
	for _, x := range []struct {
		name string
		opts []wirecopy.Option
	}{
		{"all", nil},
		{"speech", []wirecopy.Option{quote.WithSpeechOnly()}},
		{"no claims", []wirecopy.Option{quote.WithoutClaims()}},
		{"rules", []wirecopy.Option{quote.WithRulesOnly()}},
		{"names", []wirecopy.Option{entity.WithNamesOnly()}},
		{"names, no attributions", []wirecopy.Option{entity.WithNamesOnly(), wirecopy.WithoutAttributions()}},
		{"actors", []wirecopy.Option{wirecopy.WithoutAttributions()}},
	} {
		b.Run(x.name, func(b *testing.B) {
			for b.Loop() {
				for _, text := range texts {
					if _, err := wirecopy.Read(text, x.opts...); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
	for name, then := range map[string]func(*article.Article){
		"structure":               func(*article.Article) {},
		"quotes without speakers": func(a *article.Article) { quote.Find(a, nil, quote.WithoutClaims()) },
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				for _, text := range texts {
					a, err := article.Parse(text)
					if err != nil {
						b.Fatal(err)
					}
					then(a)
				}
			}
		})
	}
}

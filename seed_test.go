package wirecopy_test

// What a reader must find in the article that the project began with: raw, spun
// and scraped. It may not be redistributed, so this test needs the corpora.

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

func TestSeed(t *testing.T) {
	corpora := cmp.Or(os.Getenv("WIRECOPY_CORPORA"), "../shared/corpora")
	data, err := os.ReadFile(filepath.Join(corpora, "seed.txt"))
	if err != nil {
		t.Skipf("needs the corpora: %v", err)
	}
	r := read(t, data)
	text := r.Article.Text

	if got := r.Article.Headline.In(text); !strings.HasPrefix(got, "Pentagon says still no agreement") {
		t.Errorf("headline %q", got)
	}
	around := map[string]int{}
	for i := range r.Article.Paragraphs {
		if p := &r.Article.Paragraphs[i]; p.Kind == article.KindBoilerplate {
			around[p.In(text)]++
		}
	}
	if around["Share"] != 1 || around["Advertisement"] != 2 {
		t.Errorf("boilerplate %v", around)
	}

	for _, want := range []struct{ name, code, aliases string }{
		{"Russia", "RU", "Russian Federation, Moscow"},
		{"United States", "US", "U.S., USA, US, Washington"},
		{"Syria", "SY", ""},
		{"United Nations", "", "UN, U.N."},
		{"John Kerry", "", "Kerry"},
		{"Sergei Lavrov", "", "Lavrov"},
		{"Staffan de Mistura", "", ""},
		{"Bashar al-Assad", "", ""},
		{"White House", "US", ""},
		{"Pentagon", "US", ""},
		{"State Department", "US", ""},
		{"Nusra Front", "SY", "Jabhat Fath al Sham"},
	} {
		found := 0
		for _, a := range r.Actors {
			if a.Name != want.name {
				continue
			}
			found++
			if code := strings.TrimSuffix(a.Region.String(), "ZZ"); code != want.code {
				t.Errorf("%s has the code %q, want %q", a.Name, code, want.code)
			}
			for alias := range strings.SplitSeq(want.aliases, ", ") {
				if alias != "" && !slices.Contains(a.Aliases, alias) {
					t.Errorf("%s is not called %q, only %q", a.Name, alias, a.Aliases)
				}
			}
		}
		if found != 1 {
			t.Errorf("%d actors called %s, want one", found, want.name)
		}
	}

	// An empty speaker is any, or none.
	has := func(a *quote.Attribution, speaker, source, content string) bool {
		named := speaker == "" || a.Speaker != nil && a.Speaker.Name == speaker
		return named && strings.Contains(a.Source.In(text), source) && strings.Contains(a.Content[0].In(text), content)
	}
	for _, want := range []struct {
		kind             quote.Kind
		speaker, content string
	}{
		{quote.KindMixed, "John Kerry", "“vast majority”"},
		{quote.KindMixed, "John Kerry", "“achieved clarity on the path forward”"},
		{quote.KindDirect, "John Kerry", "“As we have all seen now"},
		{quote.KindDirect, "Staffan de Mistura", "“We are ready, trucks are ready"},
	} {
		if !slices.ContainsFunc(r.Quotes, func(q quote.Quote) bool {
			return q.Kind == want.kind && has(&q.Attribution, want.speaker, "", want.content)
		}) {
			t.Errorf("no %v quote of %s with %s", want.kind, want.speaker, want.content)
		}
	}
	for _, want := range []struct{ speaker, source, content string }{
		{"Pentagon", "", "no agreement with Russian Federation"},
		{"", "a UN investigation", "that the Syrian regime had carried out chemical attacks"},
		{"White House", "", "it supported United Nations efforts"},
		{"Russia", "Moscow", "to work with the United States"},
		{"", "USA officials", "Those goals are not new"},
		{"Sergei Lavrov", "Russian minister", "experts would continue the talks"},
		{"Sergei Lavrov", "Russian foreign minister", "Moscow and Washington will boost"},
	} {
		if !slices.ContainsFunc(r.Claims, func(c quote.Claim) bool {
			return has(&c.Attribution, want.speaker, want.source, want.content)
		}) {
			t.Errorf("no claim of %q, %q with %q", want.speaker, want.source, want.content)
		}
	}
}

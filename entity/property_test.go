package entity

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
)

// oddities are texts on which finders have tripped, or might.
var oddities = []string{
	"", " ", "-", "—", "'s", "’s", "the", "The", "the the the", "He", "he said", "Mr.", "Mr. Mr.", "of", "of of",
	"The Russian", "the 69-year-old", "the 69", "the 69-year-old who", "Al-", "al-Assad", "-Assad", "A. B. C. D.",
	"Clinton campaign", "her campaign", "her", "his his his", "(R-Ky.)", "Roe (R", "Roe (R-", "Roe, who", "Roe, which",
	"Department of", "Committee for a", "of Justice", "for a Responsible Budget", "and Immigration Services",
	"Secretary of State", "secretary of State John", "formerly known as", "Roe, formerly known as", "Roe rebranded itself as Doe",
	"Jane Roe rebranded itself as", "U.S.-Russia", "“Moscow”", "MOSCOW VOWS", "ROE, DOE AND SON", "Ki-moon", "Ban Ki-", "Moscow and",
	"x\u00a0Roe\u200b", "É. Ünal said", "\xff\xfeRoe", "Roe\r\nsaid", strings.Repeat("Roe ", 300), strings.Repeat("of Roe ", 200),
	strings.Repeat("the minister ", 200), strings.Repeat("President ", 100), strings.Repeat("UN (UN) ", 100),
	"EC.AYAx", "BAllAmY i wife BAAlAmY her husband",
}

// check fails where something doesn't hold that must hold for every text.
func check(t *testing.T, a *article.Article, actors []*Actor) {
	t.Helper()
	first := -1
	for _, x := range actors {
		if x.Name == "" || len(x.Mentions) == 0 {
			t.Fatalf("actor %q with %d mentions", x.Name, len(x.Mentions))
		}
		if x.Mentions[0].Start < first {
			t.Errorf("%s is out of order", x.Name)
		}
		first = x.Mentions[0].Start
		end := 0
		for _, m := range x.Mentions {
			if m.Start < end || m.End <= m.Start || m.End > len(a.Text) {
				t.Fatalf("mention %v of %s after %d in %d bytes", m, x.Name, end, len(a.Text))
			}
			end = m.End
			if !utf8.RuneStart(a.Text[m.Start]) || m.End < len(a.Text) && !utf8.RuneStart(a.Text[m.End]) {
				t.Errorf("mention %q of %s cuts a character", m.In(a.Text), x.Name)
			}
			s := m.In(a.Text)
			if c, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(s, "\u00a0")); 'Â' <= c && c <= 'ô' {
				s = strings.TrimSuffix(s, "\u00a0") // of "à", read as windows-1252
			}
			if strings.TrimSpace(s) != s {
				t.Errorf("mention %q of %s has white space around it", m.In(a.Text), x.Name)
			}
		}
		for _, s := range x.Aliases {
			if s == x.Name {
				t.Errorf("%s is an alias of itself", s)
			}
		}
		checkAffiliations(t, a, x, actors)
	}
}

func checkAffiliations(t *testing.T, a *article.Article, x *Actor, actors []*Actor) {
	t.Helper()
	if len(x.Affiliations) > 0 && x.Kind != KindPerson {
		t.Errorf("%s, a %v, has affiliations", x.Name, x.Kind)
	}
	if x.Key() == "" {
		t.Errorf("%s has no key", x.Name)
	}
	start := 0
	for _, y := range x.Affiliations {
		if y.Start < start || y.Empty() || !y.ValidIn(a.Text) {
			t.Errorf("affiliation %v of %s is out of order or not in %d bytes", y.Span, x.Name, len(a.Text))
		}
		start = y.Start
		if !slices.Contains(actors, y.Actor) || y.Actor.Kind == KindPerson {
			t.Errorf("%s is affiliated with %v", x.Name, y.Actor)
		}
	}
}

func TestProperties(t *testing.T) {
	texts := append([]string(nil), oddities...)
	for _, text := range fixtures(t) {
		texts = append(texts, text)
		for i := 0; i < len(text); i += 61 {
			texts = append(texts, text[:i], text[i:])
		}
	}
	for _, text := range texts {
		a := parse(t, text)
		check(t, a, Find(a))
	}
}

func TestConcurrentFinds(t *testing.T) {
	for name, text := range fixtures(t) {
		a := parse(t, text)
		want := goldens(a, Find(a))
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				if d := cmp.Diff(want, goldens(a, Find(a))); d != "" {
					t.Errorf("%s: another run differs:\n%s", name, d)
				}
			})
		}
		wg.Wait()
	}
}

// TestNobody makes sure that texts that name nobody have no actors.
func TestNobody(t *testing.T) {
	a := parse(t, fixtures(t)["nobody"])
	for _, x := range Find(a) {
		t.Errorf("found %s, whom nobody named: %v", x.Name, goldens(a, []*Actor{x}))
	}
}

// longestFuzzed is the length in bytes of the longest text that is fuzzed. What breaks does
// so in short texts too, and those are read by the thousand.
const longestFuzzed = 600

func FuzzFind(f *testing.F) {
	for _, text := range fixtures(f) {
		for paragraph := range strings.SplitSeq(text, "\n\n") {
			f.Add(paragraph[:min(len(paragraph), longestFuzzed)])
		}
		f.Add(text[:min(len(text), longestFuzzed)])
	}
	for _, text := range oddities {
		f.Add(text[:min(len(text), longestFuzzed)])
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longestFuzzed {
			return
		}
		a, err := article.Parse(text)
		if err != nil {
			t.Skip(err)
		}
		check(t, a, Find(a))
	})
}

func BenchmarkFind(b *testing.B) {
	var all strings.Builder
	for range 20 {
		for _, text := range fixtures(b) {
			all.WriteString(text + "\n\n")
		}
	}
	a := parse(b, all.String())
	a.Tags()
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(a)
	}
}

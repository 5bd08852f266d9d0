package article

import (
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/text"
)

// seeds are the fixtures and a few texts that are hard on a cutter.
func seeds(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := []string{
		"", " ", "\n\n", ".", "\"", "'", "''", "‘’", "a", "1.", "• ", "• • 1.",
		"the U.S.to step up", "U.S. -Russia", "N°. 1", "http://", "a@", "+", "#", ":-", "1-", "1-2-", "Yahoo!",
		"\u200b\ufeff\u00ad", "\xff\xfe", "“a” \xe2\x80", "é", "e\u0301", "\u2028a\u2029b\u0085c\rd\r\ne",
		"x. . . .", ". . . . Next", "“‘.’”", "(", ")", "a.b.c.d.e.", "A.B", "1,1,1,1a", "$", "US$", "US$5",
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

// check fails the test unless a keeps every promise that Article makes.
func check(t *testing.T, a *Article) {
	t.Helper()
	fail := func(format string, args ...any) {
		t.Helper()
		t.Errorf("%q: "+format, append([]any{cap80(a.Text)}, args...)...)
	}
	bound := func(what string, s Span) {
		t.Helper()
		if s.Start < 0 || s.End > len(a.Text) || s.Start >= s.End {
			t.Fatalf("%q: %s %v is empty or out of range", cap80(a.Text), what, s)
		}
		if !utf8.RuneStart(a.Text[s.Start]) || s.End < len(a.Text) && !utf8.RuneStart(a.Text[s.End]) {
			fail("%s %v is not on rune boundaries", what, s)
		}
	}
	at := 0
	stripped, cuts := text.Strip(a.Text)
	blank := func(what string, to int) {
		t.Helper()
		if to < at {
			fail("%s at %d overlaps the one before, which ends at %d", what, to, at)
			return
		}
		from, end := cuts.Plain(at, to)
		if gap := stripped[from:end]; skipSpace(gap, 0, len(gap)) != len(gap) {
			fail("%q is in no %s", gap, what)
		}
	}
	for _, tok := range a.Tokens {
		bound("token", tok.Span)
		blank("token", tok.Start)
		at = tok.End
	}
	blank("token", len(a.Text))
	sents, toks := 0, 0
	for _, p := range a.Paragraphs {
		bound("paragraph", p.Span)
		if len(p.Sentences) == 0 {
			t.Fatalf("%q: paragraph %v has no sentence", cap80(a.Text), p.Span)
		}
		if p.Start != p.Sentences[0].Start || p.End != p.Sentences[len(p.Sentences)-1].End {
			fail("paragraph %v is not its sentences", p.Span)
		}
		for _, s := range p.Sentences {
			bound("sentence", s.Span)
			if len(s.Tokens) == 0 || s.First != toks || s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
				t.Fatalf("%q: sentence %v is not its tokens", cap80(a.Text), s.Span)
			}
			if !reflect.DeepEqual(a.Sentences[sents], s) {
				fail("sentence %v is not sentence %d of the article", s.Span, sents)
			}
			sents++
			toks += len(s.Tokens)
		}
	}
	optional := func(what string, s Span, in Span) {
		t.Helper()
		if s.Empty() {
			return
		}
		bound(what, s)
		if !in.Contains(s) {
			fail("%s %v is not in %v", what, s, in)
		}
	}
	whole := Span{0, len(a.Text)}
	optional("headline", a.Headline, whole)
	optional("subheadline", a.Subheadline, whole)
	optional("date of publication", a.Published.Span, whole)
	if b := a.Byline; b != nil {
		bound("byline", b.Span)
		for i, n := range b.Names {
			optional("name", n, b.Span)
			if i > 0 && n.Start < b.Names[i-1].End {
				fail("name %v overlaps the one before", n)
			}
		}
		optional("agency", b.Agency, Span{b.Start, len(a.Text)})
		optional("role", b.Role, Span{b.Start, len(a.Text)})
	}
	if d := a.Dateline; d != nil {
		bound("dateline", d.Span)
		optional("place", d.Place, d.Span)
		optional("agency", d.Agency, d.Span)
		optional("date", d.Date, d.Span)
	}
	for i, d := range a.Dates {
		bound("date", d.Span)
		if d.First.IsZero() || d.Last.Before(d.First) || i > 0 && d.Start < a.Dates[i-1].End {
			fail("date %v from %v to %v", d.Span, d.First, d.Last)
		}
	}
	for i, x := range a.Turns {
		if i > 0 && x.Start < a.Turns[i-1].End || len(a.ParagraphsAt(x.Span)) == 0 || !x.Label.Empty() && x.Label.Start != x.Start {
			fail("turn %v after another or without its label %v", x.Span, x.Label)
		}
	}
	for i, x := range a.Entries {
		if i > 0 && x.Start < a.Entries[i-1].End || !x.Contains(x.Time) || x.Clock < 0 || x.Clock > 24*time.Hour {
			fail("entry %v of %v is out of order", x.Span, x.Clock)
		}
	}
	for i, p := range a.ArticleStarts {
		if p < 0 || p >= len(a.Paragraphs) || i > 0 && p <= a.ArticleStarts[i-1] {
			fail("articles start at %v", a.ArticleStarts)
		}
	}
	for _, p := range a.Paragraphs {
		if !p.Speaker.Empty() && p.Speaker != p.Sentences[0].Span {
			fail("speaker %v is not the first sentence", p.Speaker)
		}
	}
	if sents != len(a.Sentences) || toks != len(a.Tokens) {
		fail("paragraphs have %d sentences and %d tokens, the article %d and %d", sents, toks, len(a.Sentences), len(a.Tokens))
	}
}

func cap80(s string) string { return s[:min(len(s), 80)] }

func TestProperties(t *testing.T) {
	for _, text := range seeds(t) {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		check(t, a)
		b, err := Parse(strings.Clone(text))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%q: two runs differ", cap80(text))
		}
	}
}

func TestConcurrent(t *testing.T) {
	texts := seeds(t)
	want := make([]*Article, len(texts))
	for i, text := range texts {
		want[i] = parse(t, text)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, text := range texts {
				if got, err := Parse(text); err != nil || !reflect.DeepEqual(got, want[i]) {
					t.Errorf("%q: another result beside others", cap80(text))
				}
			}
		})
	}
	wg.Wait()
}

func parse(t testing.TB, text string) *Article {
	t.Helper()
	a, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// endless are pieces of text that can be repeated without end.
var endless = []string{
	"a", "A.", "a.", "1,", "1-", "1a", ".", " .", "-", "'", "\"", "(", "((a ", "a@", "a/", "http://a ", "•", "• ",
	"Q: a\n\n", "A B C: d\n\n", "A\n\n", "A,", "GENEVA, ", "By A and ", "1. a ", "“a.” ", "Mr. ", "U.S. ",
	"a\n", "a b c d e f g h i j k l m n o p q r s t u v w x y z\n", "on Friday ", "\u00ad", "\u200b", "é", ". . . . ",
}

// What is repeated without end is an article like any other.
func TestEndless(t *testing.T) {
	for _, unit := range endless {
		check(t, parse(t, strings.Repeat(unit, 1<<13/len(unit))))
	}
}

// BenchmarkEndless shows for each piece what a byte costs in a text and in one
// of eight times the length: where "growth" is not near 1, something is looked
// at over and over.
func BenchmarkEndless(b *testing.B) {
	for _, unit := range endless {
		b.Run(strconv.Quote(unit), func(b *testing.B) {
			short := strings.Repeat(unit, 1<<14/len(unit))
			long := strings.Repeat(unit, 1<<17/len(unit))
			var a, z time.Duration
			for b.Loop() {
				start := time.Now()
				parse(b, short)
				middle := time.Now()
				parse(b, long)
				a, z = a+middle.Sub(start), z+time.Since(middle)
			}
			b.ReportMetric(float64(z)/float64(8*a), "growth")
		})
	}
}

// longestFuzzed is the length in bytes of the longest text that is fuzzed. What breaks does
// so in short texts too, and those are read by the thousand.
const longestFuzzed = 600

// shortSeeds returns the paragraphs of the seeds, cut where they are too long.
func shortSeeds(t testing.TB) (short []string) {
	for _, text := range seeds(t) {
		for paragraph := range strings.SplitSeq(text, "\n\n") {
			short = append(short, paragraph[:min(len(paragraph), longestFuzzed)])
		}
		short = append(short, text[:min(len(text), longestFuzzed)])
	}
	return short
}

func FuzzParse(f *testing.F) {
	for _, text := range shortSeeds(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longestFuzzed {
			return
		}
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		check(t, a)
	})
}

func FuzzParseBytes(f *testing.F) {
	for _, text := range shortSeeds(f) {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > longestFuzzed {
			return
		}
		a, err := ParseBytes(b, WithDate(time.Unix(1_480_000_000, 0)))
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(a.Text) || a.Replaced < 0 {
			t.Errorf("%q: not decoded to UTF-8, or %d replaced", b, a.Replaced)
		}
		check(t, a)
	})
}

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
	c := checker{t, a}
	c.tokens()
	c.paragraphs()
	c.header()
	c.dates()
	c.parts()
}

// A checker checks the promises of an article.
type checker struct {
	t *testing.T
	a *Article
}

func (c checker) fail(format string, args ...any) {
	c.t.Helper()
	c.t.Errorf("%q: "+format, append([]any{cap80(c.a.Text)}, args...)...)
}

// span checks a span that is not empty.
func (c checker) span(what string, s Span) {
	c.t.Helper()
	text := c.a.Text
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		c.t.Fatalf("%q: %s %v is empty or out of range", cap80(text), what, s)
	}
	if !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]) {
		c.fail("%s %v is not on rune boundaries", what, s)
	}
}

// optional checks a span that may be empty, and is inside of another one.
func (c checker) optional(what string, s, in Span) {
	c.t.Helper()
	if s.Empty() {
		return
	}
	c.span(what, s)
	if !in.Contains(s) {
		c.fail("%s %v is not in %v", what, s, in)
	}
}

// tokens checks that tokens are in text order and leave out white space only.
func (c checker) tokens() {
	c.t.Helper()
	stripped, cuts := text.Strip(c.a.Text)
	at := 0
	blank := func(to int) {
		c.t.Helper()
		if to < at {
			c.fail("token at %d overlaps the one before, which ends at %d", to, at)
			return
		}
		from, end := cuts.Plain(at, to)
		if gap := stripped[from:end]; skipSpace(gap, 0, len(gap)) != len(gap) {
			c.fail("%q is in no token", gap)
		}
	}
	for _, tok := range c.a.Tokens {
		c.span("token", tok.Span)
		blank(tok.Start)
		at = tok.End
	}
	blank(len(c.a.Text))
}

// paragraphs checks that paragraphs are their sentences, and sentences their tokens.
func (c checker) paragraphs() {
	c.t.Helper()
	sentences, tokens := 0, 0
	for _, p := range c.a.Paragraphs {
		c.span("paragraph", p.Span)
		if len(p.Sentences) == 0 {
			c.t.Fatalf("%q: paragraph %v has no sentence", cap80(c.a.Text), p.Span)
		}
		if p.Start != p.Sentences[0].Start || p.End != p.Sentences[len(p.Sentences)-1].End {
			c.fail("paragraph %v is not its sentences", p.Span)
		}
		if !p.Speaker.Empty() && p.Speaker != p.Sentences[0].Span {
			c.fail("speaker %v is not the first sentence", p.Speaker)
		}
		for _, s := range p.Sentences {
			c.span("sentence", s.Span)
			if len(s.Tokens) == 0 || s.First != tokens || s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
				c.t.Fatalf("%q: sentence %v is not its tokens", cap80(c.a.Text), s.Span)
			}
			if !reflect.DeepEqual(c.a.Sentences[sentences], s) {
				c.fail("sentence %v is not sentence %d of the article", s.Span, sentences)
			}
			sentences++
			tokens += len(s.Tokens)
		}
	}
	if sentences != len(c.a.Sentences) || tokens != len(c.a.Tokens) {
		c.fail("paragraphs have %d sentences and %d tokens, the article %d and %d", sentences, tokens, len(c.a.Sentences), len(c.a.Tokens))
	}
}

// header checks what is found above the text.
func (c checker) header() {
	c.t.Helper()
	whole := Span{0, len(c.a.Text)}
	c.optional("headline", c.a.Headline, whole)
	c.optional("subheadline", c.a.Subheadline, whole)
	c.optional("date of publication", c.a.Published.Span, whole)
	if b := c.a.Byline; b != nil {
		c.span("byline", b.Span)
		for i, n := range b.Names {
			c.optional("name", n, b.Span)
			if i > 0 && n.Start < b.Names[i-1].End {
				c.fail("name %v overlaps the one before", n)
			}
		}
		c.optional("agency", b.Agency, Span{b.Start, len(c.a.Text)})
		c.optional("role", b.Role, Span{b.Start, len(c.a.Text)})
	}
	if d := c.a.Dateline; d != nil {
		c.span("dateline", d.Span)
		c.optional("place", d.Place, d.Span)
		c.optional("agency", d.Agency, d.Span)
		c.optional("date", d.Date, d.Span)
	}
}

// dates checks the dates.
func (c checker) dates() {
	c.t.Helper()
	for i, d := range c.a.Dates {
		c.span("date", d.Span)
		if d.First.IsZero() || d.Last.Before(d.First) || i > 0 && d.Start < c.a.Dates[i-1].End {
			c.fail("date %v from %v to %v", d.Span, d.First, d.Last)
		}
	}
}

// parts checks turns, entries and the starts of articles, which are in text order.
func (c checker) parts() {
	c.t.Helper()
	for i, x := range c.a.Turns {
		if i > 0 && x.Start < c.a.Turns[i-1].End || len(c.a.ParagraphsAt(x.Span)) == 0 || !x.Label.Empty() && x.Label.Start != x.Start {
			c.fail("turn %v after another or without its label %v", x.Span, x.Label)
		}
	}
	for i, x := range c.a.Entries {
		if i > 0 && x.Start < c.a.Entries[i-1].End || !x.Contains(x.Time) || x.Clock < 0 || x.Clock > 24*time.Hour {
			c.fail("entry %v of %v is out of order", x.Span, x.Clock)
		}
	}
	for i, p := range c.a.ArticleStarts {
		if p < 0 || p >= len(c.a.Paragraphs) || i > 0 && p <= c.a.ArticleStarts[i-1] {
			c.fail("articles start at %v", c.a.ArticleStarts)
		}
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

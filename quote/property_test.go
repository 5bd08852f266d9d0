package quote_test

import (
	gocmp "cmp"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// fixtures returns the texts of testdata, and some that nobody would write.
func fixtures(t testing.TB) []string {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	texts := []string{
		"said", "“", "”", "\"\"\"\"", "said said said", ": : :", "according to", "— —", "“said,” said said", "X:\n\nY:\n\nZ:",
		"“a.\n\n“b.\n\n“c", "he said that that that", ",,,,said,,,,", "it is said", "\xff\xfe“said\xff”", "SMITH:", "(said (said",
		"She acknowledges that it is hard work.\n“I study from noon. I open at nine in the morning,” Riham, told the paper.",
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	return append(texts, strings.Join(texts, "\n\n"))
}

// check reports everything that must hold for whatever was found in a.
func check(t *testing.T, a *article.Article, quotes []quote.Quote, claims []quote.Claim) {
	t.Helper()
	var all []*quote.Attribution
	last := 0
	for i := range quotes {
		all = append(all, &quotes[i].Attribution)
		if at := quotes[i].Content[0].Start; at < last {
			t.Errorf("quote %d is not in text order", i)
		} else {
			last = at
		}
	}
	last = 0
	for i := range claims {
		all = append(all, &claims[i].Attribution)
		if at := claims[i].Content[0].Start; at < last {
			t.Errorf("claim %d is not in text order", i)
		} else {
			last = at
		}
		if claims[i].Attitude > quote.AttitudeQuestion {
			t.Errorf("claim %d has attitude %v", i, claims[i].Attitude)
		}
	}
	end := 0
	for _, x := range inOrder(all) {
		if x.Start < end {
			t.Errorf("content %q is of two attributions", x.In(a.Text))
		}
		end = x.End
	}
	for _, x := range all {
		checkOne(t, a, x)
	}
}

// checkOne reports everything that must hold for one attribution.
func checkOne(t *testing.T, a *article.Article, x *quote.Attribution) {
	t.Helper()
	if len(x.Content) == 0 {
		t.Fatal("an attribution without content")
	}
	spans := append([]article.Span{}, x.Content...)
	for i, c := range x.Content {
		if c.Empty() {
			t.Errorf("content %d is empty", i)
		}
		if i > 0 && c.Start < x.Content[i-1].End {
			t.Errorf("content %d stands before the one before it", i)
		}
	}
	for _, s := range []article.Span{x.Source, x.Cue} {
		if !s.Empty() {
			spans = append(spans, s)
		}
	}
	checkSpans(t, a, spans)
	for _, s := range []article.Span{x.Addressee, x.Time.Span} {
		if s.Start < 0 || s.End > len(a.Text) || s.Start > s.End {
			t.Errorf("span %v is not in the text of %d bytes", s, len(a.Text))
		}
	}
	if x.Confidence < 0 || x.Confidence > 1 {
		t.Errorf("confidence %v", x.Confidence)
	}
	if g := x.Rule.String(); g == "unknown" {
		t.Errorf("ground %+v says nothing", x.Rule)
	}
}

// checkSpans reports spans that are not in the text, cut a character or overlap.
func checkSpans(t *testing.T, a *article.Article, spans []article.Span) {
	t.Helper()
	for i, s := range spans {
		if s.Start < 0 || s.End > len(a.Text) || s.Start > s.End {
			t.Fatalf("span %v is not in the text of %d bytes", s, len(a.Text))
		}
		if utf8.ValidString(a.Text) && !utf8.ValidString(s.In(a.Text)) {
			t.Errorf("span %v cuts a rune: %q", s, s.In(a.Text))
		}
		for _, o := range spans[i+1:] {
			if s.Overlaps(o) {
				t.Errorf("spans %v %q and %v %q overlap", s, s.In(a.Text), o, o.In(a.Text))
			}
		}
	}
}

// inOrder returns the content of all attributions in text order.
func inOrder(all []*quote.Attribution) (spans []article.Span) {
	for _, x := range all {
		spans = append(spans, x.Content...)
	}
	slices.SortFunc(spans, func(x, y article.Span) int { return gocmp.Compare(x.Start, y.Start) })
	return spans
}

// sameActor compares actors by identity: both results are about the same ones.
var sameActor = cmp.Comparer(func(x, y *entity.Actor) bool { return x == y })

func TestProperties(t *testing.T) {
	for _, text := range fixtures(t) {
		a := parse(t, text)
		actors := entity.Find(a)
		quotes, claims := quote.Find(a, actors)
		check(t, a, quotes, claims)
		q, c := quote.Find(a, actors)
		if diff := cmp.Diff(quotes, q, sameActor); diff != "" {
			t.Errorf("other quotes in %.60q at the second time (-first +second):\n%s", text, diff)
		}
		if diff := cmp.Diff(claims, c, sameActor); diff != "" {
			t.Errorf("other claims in %.60q at the second time (-first +second):\n%s", text, diff)
		}
	}
}

// TestEndless reads texts that say the same again and again without an end to
// their sentences; what grows faster than they do would not come to an end.
func TestEndless(t *testing.T) {
	for _, unit := range []string{
		"he said the ", "“x”, he said, ", "“a,” said Bob. ", "“ he said ", ", said Bob, ", "according to Bob ", "Bob: ", "“One.\n\n",
		"he said that “a ", "saying it ", "X: y\n\n", "- Bob ", "( he said ", "his claim that ", "is expected to ", "who said who ", "' he said '",
	} {
		a := parse(t, strings.Repeat(unit, 800))
		quotes, claims := quote.Find(a, nil)
		check(t, a, quotes, claims)
	}
}

// TestNested checks that what is nested is in the content of what it is
// nested in, and changes nothing else.
func TestNested(t *testing.T) {
	inner := 0
	for _, text := range append(fixtures(t), "Ida Holm said the mayor said the dam would hold and Per Lund had vowed to go.") {
		a := parse(t, text)
		quotes, claims := quote.Find(a, nil)
		q, c := quote.Find(a, nil, quote.WithNested())
		check(t, a, q, c)
		if len(q) != len(quotes) || len(c) != len(claims) {
			t.Errorf("%d quotes and %d claims, %d and %d without what is nested", len(q), len(c), len(quotes), len(claims))
		}
		var walk func(outer *quote.Attribution, depth int)
		walk = func(outer *quote.Attribution, depth int) {
			if depth > quote.MaxDepth {
				t.Errorf("depth %d", depth)
			}
			check(t, a, outer.Quotes, outer.Claims)
			for i := range outer.Quotes {
				within(t, outer, &outer.Quotes[i].Attribution)
				walk(&outer.Quotes[i].Attribution, depth+1)
				inner++
			}
			for i := range outer.Claims {
				within(t, outer, &outer.Claims[i].Attribution)
				walk(&outer.Claims[i].Attribution, depth+1)
				inner++
			}
		}
		for i := range q {
			walk(&q[i].Attribution, 1)
		}
		for i := range c {
			walk(&c[i].Attribution, 1)
		}
	}
	if inner == 0 {
		t.Error("nothing is nested")
	}
}

// within checks that all of inner is in one piece of the content of outer.
func within(t *testing.T, outer, inner *quote.Attribution) {
	t.Helper()
	for _, c := range outer.Content {
		if !c.Contains(inner.Content[0]) {
			continue
		}
		for _, s := range append([]article.Span{inner.Cue}, inner.Content...) {
			if !c.Contains(s) {
				t.Errorf("%v is nested in %v but not within it", s, c)
			}
		}
		if !inner.Source.Empty() && !c.Contains(inner.Source) {
			t.Errorf("source %v is not within %v", inner.Source, c)
		}
		return
	}
	t.Errorf("%v is in no content of what it is nested in", inner.Content[0])
}

// TestOptions checks that options leave things out and keep the rest.
func TestOptions(t *testing.T) {
	for _, tt := range []struct {
		name string
		opts []quote.Option
		keep func(*quote.Attribution) bool
	}{
		{"MinConfidence", []quote.Option{quote.WithMinConfidence(0.8)}, func(x *quote.Attribution) bool { return x.Confidence >= 0.8 }},
		{"MinConfidence that is no number", []quote.Option{quote.WithSpeechOnly(), quote.WithMinConfidence(math.NaN())}, func(x *quote.Attribution) bool { return x.Confidence >= 0.8 }},
		{"SpeechOnly", []quote.Option{quote.WithSpeechOnly()}, func(x *quote.Attribution) bool { return x.Rule.Word != "promise" }},
		{"SpeechAndStance", []quote.Option{quote.WithSpeechAndStance()}, func(x *quote.Attribution) bool { return x.Rule.Word != "find" && x.Rule.Word != "rule" }},
	} {
		kept, all := 0, 0
		for _, text := range fixtures(t) {
			a := parse(t, text)
			quotes, claims := quote.Find(a, nil)
			q, c := quote.Find(a, nil, tt.opts...)
			kept, all = kept+len(q)+len(c), all+len(quotes)+len(claims)
			for i := range q {
				if !tt.keep(&q[i].Attribution) {
					t.Errorf("%s kept %q", tt.name, q[i].Cue.In(a.Text))
				}
			}
			for i := range c {
				if !tt.keep(&c[i].Attribution) {
					t.Errorf("%s kept %q", tt.name, c[i].Cue.In(a.Text))
				}
			}
		}
		if kept == 0 || kept >= all {
			t.Errorf("%s kept %d of %d", tt.name, kept, all)
		}
	}
}

// TestConcurrent finds in the same article from many goroutines; it is for the
// race detector.
func TestConcurrent(t *testing.T) {
	a := parse(t, strings.Join(fixtures(t), "\n\n"))
	actors := entity.Find(a)
	want, _ := quote.Find(a, actors)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got, _ := quote.Find(a, actors); len(got) != len(want) {
				t.Errorf("%d quotes, want %d", len(got), len(want))
			}
		})
	}
	wg.Wait()
}

// TestZeroArticle checks articles that no text was parsed for.
func TestZeroArticle(t *testing.T) {
	quotes, claims := quote.Find(new(article.Article), nil)
	if len(quotes)+len(claims) != 0 {
		t.Errorf("%d quotes and %d claims in nothing", len(quotes), len(claims))
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
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longestFuzzed {
			return
		}
		a, err := article.Parse(text)
		if err != nil {
			t.Skip()
		}
		quotes, claims := quote.Find(a, entity.Find(a))
		check(t, a, quotes, claims)
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(strings.Join(fixtures(b), "\n\n"), 4)
	a := parse(b, text)
	a.Tags() // what others need too
	actors := entity.Find(a)
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		quote.Find(a, actors)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

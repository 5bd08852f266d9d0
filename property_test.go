package wirecopy_test

// What must hold for every text, checked on the fixtures, on odd strings and by
// the fuzzer.

import (
	"bytes"
	stdcmp "cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/quote"
)

// oddities are texts that are no articles.
var oddities = []string{
	"\n", " \t\r\n\u00a0\u200b ", "\x00", "\xff\xfe", "\xef\xbb\xbf", "\xef\xbb\xbfKerr said.",
	"“", "”", `"`, "'", "‘’", `""""""`, "“a", "a”", "(“", "« »", "„“",
	"said", "said said said", "He said", `He said: "`, "“”, he said.", "“x”", "By", "By ", "GENEVA —", "—", "...",
	"U.S.", "the U.S.to", "U.S. -Russia", "Mr.", "Mr. Mr. Mr.", "Q:", "A:\nB:\n", ":", "A: B: C:",
	"It is said that it is said that it is said.", "X told 0 said 0  he",
	"Perrin won after 33% of the judges were convinced that the boat was new.",
	"a\r\nb\r\n\r\nc\rd\u2028e\u2029f\x85g",
	"\xc3\x28 said \xe2\x82 he. \xed\xa0\x80 “\xf0\x9f”",
	"\u202eRussia said\u202c. Ru\u00adssia. Ṛ̃ussia said it. 🇷🇺 said it. RUSSIA SAID IT.",
	"Mayor Ida\x07Holm of Vale\x1bMines said no. \u202eIda \x01Holm\u200f left.",
	"**Ida Holm** said <b>no</b>.\n\n“It&rsquo;s [late](https://vale.example/late),” she said. JosÃ© left.",
	strings.Repeat("“", 300), strings.Repeat("“a” ", 300), strings.Repeat("Ann Lee said. ", 300),
	strings.Repeat("x", 5000), strings.Repeat("a\n", 500), strings.Repeat("\n", 5000), strings.Repeat("A. ", 500),
}

func TestProperties(t *testing.T) {
	for _, name := range fixtures(t) {
		t.Run(name, func(t *testing.T) { checkRead(t, fixture(t, name)) })
	}
	for i, text := range oddities {
		t.Run(fmt.Sprintf("oddity-%d", i), func(t *testing.T) { checkRead(t, []byte(text)) })
	}
}

// News by others, where the development data is at hand.
func TestPropertiesOfNews(t *testing.T) {
	dir := filepath.Join(stdcmp.Or(os.Getenv("WIRECOPY_CORPORA"), "../shared/corpora"), "broad", "dev")
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Skipf("no texts in %s: set WIRECOPY_CORPORA", dir)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			checkRead(t, data)
		})
	}
}

// Cutting a text anywhere gives another text, often with a quotation or a name
// that never ends.
func TestPropertiesOfPieces(t *testing.T) {
	for _, name := range fixtures(t) {
		data := fixture(t, name)
		for i := 0; i < len(data); i += 97 {
			checkRead(t, data[:i])
			checkRead(t, data[i:])
		}
	}
}

// The fuzzer begins with single paragraphs, and longer texts are not tried:
// reading takes time in step with the length, and what breaks does so in a
// short text too. Minimizing a find is bounded by -fuzzminimizetime: with 5 s, three quarters
// of the time went into it.
func FuzzRead(f *testing.F) {
	const longest = 600
	for _, name := range fixtures(f) {
		for paragraph := range bytes.SplitSeq(fixture(f, name), []byte("\n\n")) {
			f.Add(paragraph[:min(len(paragraph), longest)])
		}
	}
	for _, text := range oddities {
		f.Add([]byte(text[:min(len(text), longest)]))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) <= longest {
			checkRead(t, data)
		}
	})
}

func TestConcurrentReads(t *testing.T) {
	want := make(map[string]string)
	for _, name := range fixtures(t) {
		want[name] = marshal(t, read(t, fixture(t, name)))
	}
	var wg sync.WaitGroup
	for name, want := range want {
		data := fixture(t, name)
		for range 4 {
			wg.Go(func() {
				r, err := wirecopy.ReadBytes(data)
				if err != nil {
					t.Errorf("%s: %v", name, err)
					return
				}
				if got, err := json.Marshal(r); err != nil || string(got) != want {
					t.Errorf("%s: another report beside other reads (error %v)", name, err)
				}
			})
		}
	}
	wg.Wait()
}

func read(t testing.TB, data []byte, opts ...wirecopy.Option) *wirecopy.Report {
	t.Helper()
	r, err := wirecopy.ReadBytes(data, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func marshal(t testing.TB, r *wirecopy.Report) string {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// checkRead reads a text twice and checks all that must hold for any text.
func checkRead(t testing.TB, data []byte, opts ...wirecopy.Option) *wirecopy.Report {
	t.Helper()
	kept := bytes.Clone(data)
	r := read(t, data, opts...)
	if !bytes.Equal(data, kept) {
		t.Errorf("reading changed %q", kept)
	}
	c := checker{t, r.Article.Text}
	if !utf8.ValidString(c.text) {
		t.Errorf("the text is not UTF-8: %q", c.text)
	}
	c.article(r.Article)
	for i, a := range r.Actors {
		c.actor(a)
		if slices.Contains(r.Actors[:i], a) {
			t.Errorf("actor %q occurs twice", a.Name)
		}
		if i > 0 && a.Mentions[0].Start < r.Actors[i-1].Mentions[0].Start {
			t.Errorf("actor %q stands before %q, which is mentioned earlier", r.Actors[i-1].Name, a.Name)
		}
	}
	type identity struct {
		name string
		kind entity.Kind
		id   string
	}
	seen := make(map[identity]bool)
	for _, a := range r.Actors {
		id := identity{a.Name, a.Kind, a.ID}
		if seen[id] {
			t.Errorf("two actors are %v %q", a.Kind, a.Name)
		}
		seen[id] = true
	}
	from := 0
	for i := range r.Quotes {
		from = c.attribution(&r.Quotes[i].Attribution, r.Actors, from)
		if k := r.Quotes[i].Kind; k > quote.KindMixed {
			t.Errorf("a quote of kind %v", k)
		}
	}
	from = 0
	for i := range r.Claims {
		from = c.attribution(&r.Claims[i].Attribution, r.Actors, from)
		if a := r.Claims[i].Attitude; a > quote.AttitudeQuestion {
			t.Errorf("a claim of attitude %v", a)
		}
	}
	first := marshal(t, r)
	if diff := cmp.Diff(first, marshal(t, read(t, data, opts...))); diff != "" {
		t.Errorf("another report of the same text (-first +second):\n%s", diff)
	}
	if strings.Contains(first, ":null") {
		t.Errorf("null in %s", first)
	}
	return r
}

// A checker reports values that a text cannot have.
type checker struct {
	t    testing.TB
	text string
}

// span checks that s is a piece of the text that is there to be read.
func (c checker) span(what string, s article.Span) {
	c.t.Helper()
	if s.Start < 0 || s.End > len(c.text) || s.Start >= s.End {
		c.t.Fatalf("%s at %v of %d bytes", what, s, len(c.text))
	}
	for _, i := range []int{s.Start, s.End} {
		if i < len(c.text) && !utf8.RuneStart(c.text[i]) {
			c.t.Fatalf("%s at %v splits a character", what, s)
		}
	}
	piece := withoutMisread(s.In(c.text))
	if strings.TrimSpace(piece) != piece || blank(s.In(c.text)) {
		c.t.Errorf("%s %q begins or ends in white space", what, s.In(c.text))
	}
}

// withoutMisread returns s without a letter at its end that was read as windows-1252 and is two, of
// which the second is a space that does not break: "Ã" and this are "à".
func withoutMisread(s string) string {
	rest, ok := strings.CutSuffix(s, "\u00a0")
	if c, _ := utf8.DecodeLastRuneInString(rest); !ok || c < 'Â' || c > 'ô' {
		return s
	}
	return rest
}

// optional is span for one that may be absent.
func (c checker) optional(what string, s article.Span) {
	c.t.Helper()
	if s != (article.Span{}) {
		c.span(what, s)
	}
}

// inside checks a span that must lie in another one.
func (c checker) inside(what string, s, outer article.Span) {
	c.t.Helper()
	c.span(what, s)
	if !outer.Contains(s) {
		c.t.Errorf("%s %q is not inside of %q", what, s.In(c.text), outer.In(c.text))
	}
}

// blank reports whether there is nothing to see in s: white space, soft hyphens and other
// invisible characters.
func blank(s string) bool {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' || r == '\ufeff' ||
			r == '\u00ad' || r == '\u2060' || unicode.Is(unicode.Bidi_Control, r)
	}) == ""
}

// invisible reports whether a character shows nothing, or steers what shows it.
func invisible(r rune) bool {
	return unicode.IsControl(r) || r == '\u00ad' || r == '\u2060' || r == '\u200b' || r == '\ufeff' || unicode.Is(unicode.Bidi_Control, r)
}

func (c checker) article(a *article.Article) {
	c.t.Helper()
	c.header(a)
	c.parts(a)
	c.sentences(a, c.paragraphs(a))
}

// header checks what is found above the text, and the dates.
func (c checker) header(a *article.Article) {
	c.t.Helper()
	c.optional("headline", a.Headline)
	c.optional("subheadline", a.Subheadline)
	c.optional("day of publication", a.Published.Span)
	for i, d := range a.Dates {
		c.span("date", d.Span)
		if d.First.After(d.Last) || i > 0 && d.Start < a.Dates[i-1].End {
			c.t.Errorf("date %q is from %v to %v or overlaps the last one", d.In(c.text), d.First, d.Last)
		}
	}
	if b := a.Byline; b != nil {
		c.span("byline", b.Span)
		for _, n := range b.Names {
			c.inside("name of a byline", n, b.Span)
		}
		c.optional("agency of a byline", b.Agency)
	}
	if d := a.Dateline; d != nil {
		c.span("dateline", d.Span)
		for _, s := range []article.Span{d.Place, d.Agency, d.Date} {
			if !s.Empty() {
				c.inside("part of a dateline", s, d.Span)
			}
		}
	}
}

// parts checks turns, entries and the starts of articles.
func (c checker) parts(a *article.Article) {
	c.t.Helper()
	for _, n := range a.ArticleStarts {
		if n < 0 || n >= len(a.Paragraphs) {
			c.t.Errorf("an article begins at paragraph %d of %d", n, len(a.Paragraphs))
		}
	}
	for _, t := range a.Turns {
		c.span("turn", t.Span)
		if !t.Label.Empty() {
			c.inside("label of a turn", t.Label, t.Span)
		}
	}
	for _, e := range a.Entries {
		c.span("entry", e.Span)
		c.inside("time of an entry", e.Time, e.Span)
	}
}

// paragraphs checks that paragraphs are in text order and leave out blanks only, and returns
// their sentences.
func (c checker) paragraphs(a *article.Article) (sentences []article.Sentence) {
	c.t.Helper()
	end := 0
	plain, cuts := text.Strip(c.text)
	seen := func(start, end int) string { // what a reader sees of a piece of the text
		start, end = cuts.Plain(start, end)
		return plain[start:end]
	}
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		c.span("paragraph", p.Span)
		if p.Start < end {
			c.t.Errorf("paragraph %d begins at %d, before the end of the last one at %d", i, p.Start, end)
		} else if gap := seen(end, p.Start); !blank(gap) {
			c.t.Errorf("%q is in no paragraph", gap)
		}
		end = p.End
		if !p.Speaker.Empty() {
			c.inside("label of a speaker", p.Speaker, p.Span)
		}
		if len(p.Sentences) == 0 {
			c.t.Errorf("no sentence in paragraph %q", p.In(c.text))
		}
		for j, s := range p.Sentences {
			c.inside("sentence", s.Span, p.Span)
			if j > 0 && s.Start < p.Sentences[j-1].End {
				c.t.Errorf("sentence %q overlaps the last one", s.In(c.text))
			}
			sentences = append(sentences, s)
		}
	}
	if rest := seen(end, len(c.text)); !blank(rest) {
		c.t.Errorf("%q is in no paragraph", rest)
	}
	return sentences
}

// sentences checks that the sentences of the paragraphs are those of the article, and have all
// tokens.
func (c checker) sentences(a *article.Article, sentences []article.Sentence) {
	c.t.Helper()
	if len(sentences) != len(a.Sentences) {
		c.t.Errorf("%d sentences in paragraphs, %d in the article", len(sentences), len(a.Sentences))
	}
	n := 0
	for _, s := range sentences {
		if s.First != n || len(s.Tokens) == 0 {
			c.t.Errorf("sentence %q of %d tokens begins at token %d, want %d", s.In(c.text), len(s.Tokens), s.First, n)
		}
		n += len(s.Tokens)
		for j, tok := range s.Tokens {
			c.inside("token", tok.Span, s.Span)
			if j > 0 && tok.Start < s.Tokens[j-1].End {
				c.t.Errorf("token %q overlaps the last one", tok.In(c.text))
			}
		}
	}
	if n != len(a.Tokens) {
		c.t.Errorf("%d tokens in sentences, %d in the article", n, len(a.Tokens))
	}
}

func (c checker) actor(a *entity.Actor) {
	c.t.Helper()
	if a.Name == "" || len(a.Mentions) == 0 {
		c.t.Fatalf("actor %q with %d mentions", a.Name, len(a.Mentions))
	}
	for i, m := range a.Mentions {
		c.span("mention of "+a.Name, m.Span)
		if i > 0 && m.Start < a.Mentions[i-1].End {
			c.t.Errorf("mention %q of %s overlaps or precedes the last one", m.In(c.text), a.Name)
		}
	}
	for _, name := range slices.Concat([]string{a.Name}, a.Aliases, a.Roles) {
		if strings.Join(strings.Fields(name), " ") != name || strings.ContainsFunc(name, invisible) {
			c.t.Errorf("name or role %q is not in one line, or has characters that nobody sees", name)
		}
	}
	for i, alias := range a.Aliases {
		if alias == "" || alias == a.Name || slices.Contains(a.Aliases[:i], alias) {
			c.t.Errorf("alias %q of %q is empty or said already", alias, a.Name)
		}
	}
	for i, role := range a.Roles {
		if role == "" || slices.Contains(a.Roles[:i], role) {
			c.t.Errorf("role %q of %q is empty or said already", role, a.Name)
		}
	}
}

// attribution checks one whose content must not begin before from. It returns
// where it does begin, the from of the next one.
func (c checker) attribution(a *quote.Attribution, actors []*entity.Actor, from int) int {
	c.t.Helper()
	c.optional("source", a.Source)
	c.optional("cue", a.Cue)
	c.optional("hearer", a.Addressee)
	c.optional("time", a.Time.Span)
	for _, actor := range a.About {
		if !slices.Contains(actors, actor) {
			c.t.Errorf("what is said is about %q, who is none of the actors", actor.Name)
		}
	}
	if len(a.Content) == 0 {
		c.t.Fatalf("an attribution to %q without content", a.Source.In(c.text))
	}
	spans := slices.Clone(a.Content)
	for i, s := range a.Content {
		c.span("content", s)
		if i > 0 && s.Start < a.Content[i-1].End {
			c.t.Errorf("content %q overlaps or precedes the last piece", s.In(c.text))
		}
	}
	for _, s := range []article.Span{a.Source, a.Cue} {
		if !s.Empty() {
			spans = append(spans, s)
		}
	}
	for i, s := range spans {
		for _, other := range spans[:i] {
			if s.Overlaps(other) {
				c.t.Errorf("%q and %q of one attribution overlap", s.In(c.text), other.In(c.text))
			}
		}
	}
	if a.Speaker != nil && !slices.Contains(actors, a.Speaker) {
		c.t.Errorf("speaker %q is none of the actors", a.Speaker.Name)
	}
	if !(a.Confidence >= 0 && a.Confidence <= 1) {
		c.t.Errorf("confidence %v", a.Confidence)
	}
	start := a.Content[0].Start
	if start < from {
		c.t.Errorf("the attribution of %q stands after one whose content begins later", a.Content[0].In(c.text))
	}
	return start
}

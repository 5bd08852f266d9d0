package wirecopy_test

// Properties that compare the readings of two texts: what one says about the other must
// hold whatever they are.

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// longestCrossed is the length of the longest text that fuzzing compares, in bytes.
const longestCrossed = 400

// crossed adds short texts to a fuzz target.
func crossed(f *testing.F) {
	f.Add("Ida Holm said the har\u00adbour was closed.\n\n“We can’t wait,” she said.")
	f.Add("Ida Holm said the harbour was closed.\n\n“We can’t waihe said.")
	f.Add("VALE, May 3 (Reuters) - J. P. Lund left.\n\nHe told \"The Gazette\": 'No.'")
	f.Add("By Ann Lee\n\nQ: Why?\n\nA: The U.S.to step up.")
	f.Add(story[:longestCrossed])
}

// linesTo says in lines what was found up to a byte: sentences with their tokens, and
// attributions, of those that go on the part up to there.
func linesTo(r *wirecopy.Report, end int) (out []string) {
	for _, s := range r.Article.Sentences {
		if s.End > end {
			break
		}
		out = append(out, fmt.Sprint("sentence ", s.Tokens))
	}
	for _, q := range r.Attributions() {
		var content []article.Span
		for _, c := range q.Content {
			if c.Start < end {
				content = append(content, article.Span{Start: c.Start, End: min(c.End, end)})
			}
		}
		if len(content) > 0 {
			out = append(out, fmt.Sprint(content, q.Source, q.Cue))
		}
	}
	return out
}

// behind are paragraphs that may follow an article.
var behind = []string{
	"The ferry company, which runs six boats, said on Sunday that tickets bought for that day would be good until the end of the month.",
	"“We will pay,” Ms. Venn said.", "\"We will pay,\" Ms. Venn said.", "Share", "Q: Why?\n\nA: Because.", "HARBOUR NEWS",
	"Copyright 2020 The Valley Gazette. All rights reserved.", "a b c", "«",
}

// closedTo returns where the quotation that is open at the end of a text begins, the end of the
// text if none is.
func closedTo(a *article.Article) int {
	for _, q := range a.Quotations {
		if q.Close.Empty() && len(strings.TrimSpace(a.Text[q.End:])) == 0 {
			return q.Start
		}
	}
	return len(a.Text)
}

// TestAppended checks that a paragraph behind a text leaves what was found before it
// alone: sentences, tokens and attributions. A quotation that is open at the end of the text
// may be read in another way, as it may go on. Who speaks may change, as names become known.
func TestAppended(t *testing.T) {
	for _, name := range fixtures(t) {
		a := read(t, fixture(t, name)).Article
		texts := []string{strings.TrimRight(a.Text, "\n")}
		for _, q := range a.Quotations {
			for i := q.Open.End; i < max(q.End, q.Close.Start); i++ {
				if strings.IndexByte(".?!", a.Text[i]) >= 0 {
					texts = append(texts, a.Text[:i+1]) // the quotation is open at the end
				}
			}
		}
		for _, text := range texts {
			r := read(t, []byte(text))
			end := closedTo(r.Article)
			before := linesTo(r, end)
			for _, more := range behind {
				after := linesTo(read(t, []byte(text+"\n\n"+more)), end)
				if diff := cmp.Diff(before, after); diff != "" {
					t.Errorf("%s: %q behind %q (-before +after):\n%s", name, more, text[max(0, len(text)-40):], diff)
				}
			}
		}
	}
}

// straight writes all quotation marks and apostrophes straight.
var straight = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'")

// curly writes those marks curly that article.Quotations has straight, and apostrophes
// within words.
func curly(a *article.Article) string {
	marks := map[int]string{}
	for _, q := range a.Quotations {
		switch q.Open.In(a.Text) {
		case `"`:
			marks[q.Open.Start] = "“"
			marks[q.Close.Start] = "”"
		case "'":
			marks[q.Open.Start] = "‘"
			marks[q.Close.Start] = "’"
		}
	}
	var b strings.Builder
	for i, r := range a.Text {
		switch mark := marks[i]; {
		case mark != "" && (r == '"' || r == '\''):
			b.WriteString(mark)
		case r == '\'':
			b.WriteString("’")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// structure is the outline of a report without attributions: the learned model reads
// marks as they are written, and may be swayed where a text can be read in two ways.
func structure(r *wirecopy.Report) string {
	said := *r
	said.Claims, said.Quotes = nil, nil
	var b strings.Builder
	b.WriteString(outline(&said))
	for _, q := range r.Article.Quotations {
		fmt.Fprintln(&b, "quotation", q.Parent, q.Continues, plain(q.In(r.Article.Text)))
	}
	return straight.Replace(b.String())
}

// markMisses are fixtures of which another style of marks changes a quote, as the model of
// attributions reads marks as they are written.
var markMisses = map[string]bool{}

// TestMarks checks that straight and curly marks give the same article, with the same
// actors and, but for markMisses, quotes.
func TestMarks(t *testing.T) {
	for _, name := range fixtures(t) {
		r := read(t, fixture(t, name))
		r.Claims = nil
		want, all := structure(r), straight.Replace(outline(r))
		for what, text := range map[string]string{"straight": straight.Replace(r.Article.Text), "curly": curly(r.Article)} {
			got := read(t, []byte(text))
			got.Claims = nil
			if diff := cmp.Diff(want, structure(got)); diff != "" {
				t.Errorf("%s: another article with %s marks (-want +got):\n%s", name, what, diff)
			}
			diff := cmp.Diff(all, straight.Replace(outline(got)))
			if markMisses[name+" "+what] {
				if diff == "" {
					t.Errorf("%s: the quotes with %s marks are right now: no longer a miss", name, what)
				}
				continue
			}
			if diff != "" {
				t.Errorf("%s: other quotes with %s marks (-want +got):\n%s", name, what, diff)
			}
		}
	}
}

// FuzzMarks compares dialogues with straight and with curly marks: their sentences,
// tokens, quotations and actors.
func FuzzMarks(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		text := dialogue(rand.New(rand.NewPCG(seed, 1)))
		if diff := cmp.Diff(structure(read(t, []byte(text))), structure(read(t, []byte(straight.Replace(text))))); diff != "" {
			t.Errorf("%q with straight marks (-curly +straight):\n%s", text, diff)
		}
	})
}

// dialogue returns a text in which people who do not exist talk.
func dialogue(random *rand.Rand) string {
	pick := func(from ...string) string { return from[random.IntN(len(from))] }
	name := func() string { return pick("Ida Holm", "Per Lund", "Orla Venn", "the mayor", "She", "he") }
	said := func() string { return pick("said", "told reporters", "added", "asked", "wrote on Monday") }
	words := func() string {
		return pick("we can’t wait", "the boats are ready", "it’s over", "I’ve seen the ‘new’ harbour", "nobody’s paid us", "the crews’ work is done")
	}
	var b strings.Builder
	for range 2 + random.IntN(4) {
		switch random.IntN(6) {
		case 0:
			fmt.Fprintf(&b, "“%s,” %s %s.", words(), name(), said())
		case 1:
			fmt.Fprintf(&b, "%s %s: “%s.”", name(), said(), words())
		case 2:
			fmt.Fprintf(&b, "“%s,” %s %s, “and %s.”", words(), name(), said(), words())
		case 3:
			fmt.Fprintf(&b, "%s %s that the harbour’s “%s” would close.", name(), said(), pick("old quay", "fish market", "big sheds"))
		case 4:
			fmt.Fprintf(&b, "“%s. %s!” %s %s. “%s.”", words(), words(), name(), said(), words())
		case 5:
			fmt.Fprintf(&b, "%s of Vale’s council %s it rained.", pick("Members", "Two people", "Ms. Venn"), said())
		}
		b.WriteString(pick(" ", "\n\n"))
	}
	return b.String()
}

// FuzzWays reads a text in all ways that there are to read it: as a string, as bytes,
// from a reader that gives one byte at a time, as UTF-16, alone or with others, with what
// is wanted only, and in other white space.
func FuzzWays(f *testing.F) {
	crossed(f)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longestCrossed || !utf8.ValidString(text) || strings.HasPrefix(text, "\ufeff") {
			return
		}
		checkWays(t, text)
	})
}

func checkWays(t testing.TB, text string) {
	t.Helper()
	r, err := wirecopy.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	want := marshal(t, r)
	same := func(what string, r *wirecopy.Report, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		r.ID, r.Article.Encoding = "", "utf-8"
		if diff := cmp.Diff(want, marshal(t, r)); diff != "" {
			t.Errorf("%s: another report of %q (-as a string +so):\n%s", what, text, diff)
		}
	}
	if !strings.Contains(text, "\x00") { // what looks like UTF-16 is decoded as that
		asBytes, err := wirecopy.ReadBytes([]byte(text))
		same("bytes", asBytes, err)
		slowly, err := wirecopy.ReadFrom(iotest.OneByteReader(strings.NewReader(text)))
		same("reader", slowly, err)
	}
	var wide bytes.Buffer
	wide.WriteString("\xff\xfe")
	for _, u := range utf16.Encode([]rune(text)) {
		wide.WriteByte(byte(u))
		wide.WriteByte(byte(u >> 8))
	}
	decoded, err := wirecopy.ReadBytes(wide.Bytes())
	same("UTF-16", decoded, err)
	parts, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	same("steps", steps(parts), nil)
	again := new(wirecopy.Report)
	same("JSON", again, again.UnmarshalJSON([]byte(want)))
	same("JSON of the article", steps(again.Article), nil)
	quotesOnly, err := wirecopy.Read(text, quote.WithoutClaims())
	if err != nil {
		t.Fatal(err)
	}
	quotesOnly.Claims = r.Claims
	if len(r.Claims) == 0 {
		same("quotes only", quotesOnly, nil)
	}
	for _, s := range spaces {
		inWords := strings.HasPrefix(s.name, "soft hyphen") || strings.HasPrefix(s.name, "word joiner")
		if inWords && strings.ContainsAny(text, "<&[Ã") {
			continue // within markup they are no markup any more
		}
		if s.exact && !strings.ContainsRune(text, '\r') {
			if diff := cmp.Diff(outline(r), outline(read(t, []byte(s.write(text))))); diff != "" {
				t.Errorf("%s: another article of %q (-want +got):\n%s", s.name, text, diff)
			}
		}
	}
}

// steps reads an article step by step.
func steps(a *article.Article) *wirecopy.Report {
	r := &wirecopy.Report{Article: a, Actors: entity.Find(a)}
	r.Quotes, r.Claims = quote.Find(a, r.Actors)
	return r
}

func TestWays(t *testing.T) {
	for _, name := range fixtures(t) {
		checkWays(t, strings.TrimPrefix(read(t, fixture(t, name)).Article.Text, "\ufeff"))
	}
}

// TestAmongThousands reads each paragraph of the fixtures alone, and among thousands of
// others.
func TestAmongThousands(t *testing.T) {
	var sources []wirecopy.Source
	for _, name := range fixtures(t) {
		for paragraph := range bytes.SplitSeq(fixture(t, name), []byte("\n\n")) {
			sources = append(sources, wirecopy.Source{ID: fmt.Sprint(len(sources)), Bytes: paragraph})
		}
	}
	want := make(map[string]string)
	for _, s := range sources {
		r, err := wirecopy.ReadSource(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		want[s.ID] = marshal(t, r)
	}
	random := rand.New(rand.NewPCG(1, 2))
	thousands := slices.Repeat(sources, 1+3000/len(sources))
	if testing.Short() {
		thousands = sources
	}
	random.Shuffle(len(thousands), func(i, k int) { thousands[i], thousands[k] = thousands[k], thousands[i] })
	i := 0
	for r, err := range wirecopy.ReadAll(t.Context(), slices.Values(thousands)) {
		if err != nil {
			t.Fatal(err)
		}
		if r.ID != thousands[i].ID || marshal(t, r) != want[r.ID] {
			t.Errorf("text %s, result %d: another report among thousands", r.ID, i)
		}
		i++
	}
	if i != len(thousands) {
		t.Errorf("%d results of %d", i, len(thousands))
	}
}

package attrib

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// read returns the view of an article.
func read(t *testing.T, s string) (*article.Article, *Text) {
	t.Helper()
	a, err := article.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	var v Text
	v.Reset(a, func(uint64) uint64 { return 0 })
	return a, &v
}

// part returns the tokens that words are, the first time that they occur.
func find(t *testing.T, a *article.Article, words string) text.Range {
	t.Helper()
	for i := range a.Tokens {
		for j := i; j < len(a.Tokens); j++ {
			if a.Text[a.Tokens[i].Start:a.Tokens[j].End] == words {
				return text.Range{First: i, End: j + 1}
			}
		}
	}
	t.Fatalf("no %q", words)
	return text.Range{}
}

func TestEncodeAndLinks(t *testing.T) {
	const story = "\"The dam is safe,\" Orla Venn, the minister, said on Monday. \"It will hold.\"\n\n" +
		"Critics doubt that it will, and some want it closed, according to a report. Vidal wrote:\n\n" +
		"\"We shall see.\"\n\n" +
		"Ida Moss said the bridge would open in spring. \"We counted every bolt.\" Police said it was closed.\n"
	a, v := read(t, story)
	p := func(s string) text.Range { return find(t, a, s) }
	after := func(r text.Range) text.Range { return text.Range{First: r.End, End: r.End + 1} }
	want := []Link{
		{Source: p("Orla Venn, the minister"), Cue: p("said"), Content: []text.Range{p("\"The dam is safe,\""), p("\"It will hold.\"")}},
		{Source: p("Critics"), Cue: p("doubt"), Content: []text.Range{p("that it will")}},
		{Source: p("a report"), Cue: p("according to"), Content: []text.Range{p("some want it closed")}},
		{Source: p("Vidal"), Cue: p("wrote:"), Content: []text.Range{p("\"We shall see.\"")}},
		{Source: p("Ida Moss"), Cue: after(p("Ida Moss")), Content: []text.Range{p("the bridge would open in spring"), p("\"We counted every bolt.\"")}},
		{Source: p("Police"), Cue: after(p("Police")), Content: []text.Range{p("it was closed")}},
	}
	labels := v.Encode(want)
	for n := range v.Paragraphs() {
		r := v.Paragraph(n)
		for i := r.First; i < r.End; i++ {
			before := Outside
			if i > r.First {
				before = labels[i-1]
			}
			if !labels[i].Follows(before) {
				t.Errorf("label %d follows %d at token %d", labels[i], before, i)
			}
		}
	}
	got := v.Links(labels)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("attributions that were labelled and linked again (-want +got):\n%s", diff)
	}
}

func TestLabelsSayWhatWasSeen(t *testing.T) {
	a, v := read(t, "The mayor, in a letter, wrote that it rained.")
	p := func(s string) text.Range { return find(t, a, s) }
	got := v.Encode([]Link{{Source: p("The mayor"), Cue: p("wrote"), Content: []text.Range{p("that it rained")}}})
	names := Names()
	var read []string
	for _, l := range got {
		read = append(read, names[l])
	}
	want := []string{"B-S>", "I-S>", "W", "W", "W", "W", "W", "B-sC", "B-<T", "I-<T", "I-<T", "O"}
	if diff := cmp.Diff(want, read); diff != "" {
		t.Errorf("labels (-want +got):\n%s", diff)
	}
	if len(names) != Labels {
		t.Errorf("%d names for %d labels", len(names), Labels)
	}
}

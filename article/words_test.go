package article

import (
	"slices"
	"testing"
)

// TestWords checks that the later stages see the article's own tokens and
// sentences.
func TestWords(t *testing.T) {
	a, err := Parse("OSLO — Ann Voss's ship sank.\n\n“It was old,” she said. Nobody was hurt.")
	if err != nil {
		t.Fatal(err)
	}
	d := a.doc()
	if a.doc() != d {
		t.Error("the words are read twice")
	}
	if len(d.Words) != len(a.Tokens) || len(d.Sentences) != len(a.Sentences) {
		t.Fatalf("%d words in %d sentences, want %d in %d", len(d.Words), len(d.Sentences), len(a.Tokens), len(a.Sentences))
	}
	for i, w := range d.Words {
		if got := (Span{int(w.Start), d.End(i)}); got != a.Tokens[i].Span {
			t.Errorf("word %d is %v, its token %v", i, got, a.Tokens[i].Span)
		}
		if s := a.Sentences[d.Sentence(i)]; !s.Contains(a.Tokens[i].Span) {
			t.Errorf("word %d, %q, is not in its sentence %q", i, d.String(i), s.In(a.Text))
		}
	}
	for i, s := range d.Sentences {
		if p := a.Paragraphs[s.Paragraph]; !p.Contains(a.Sentences[i].Span) {
			t.Errorf("sentence %d is not in its paragraph", i)
		}
	}
}

// TestWordsOfParts reads articles that were put together by hand.
func TestWordsOfParts(t *testing.T) {
	a, err := Parse("Ann Voss's ship sank. “It was old,” she said.")
	if err != nil {
		t.Fatal(err)
	}
	want := a.Tags()
	parts := &Article{Text: a.Text, Tokens: a.Tokens, Sentences: a.Sentences}
	if got := parts.Tags(); !slices.Equal(got, want) {
		t.Errorf("without paragraphs the tags are %v, want %v", got, want)
	}
	for _, odd := range []*Article{
		{}, {Text: a.Text}, {Text: a.Text, Tokens: a.Tokens},
		{Text: a.Text, Tokens: a.Tokens[:2], Sentences: a.Sentences, Paragraphs: a.Paragraphs},
	} {
		if got := len(odd.Tags()); got != len(odd.Tokens) {
			t.Errorf("%d tags for %d tokens", got, len(odd.Tokens))
		}
	}
}

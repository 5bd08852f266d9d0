package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the quotations that go on after a tag.

// opensSpeech reports whether a quotation opens at token i or after a comma or
// colon there.
func opensSpeech(t *Text, i int) bool {
	return t.Opens(i) || (t.Punct(i, ',') || t.Punct(i, ':')) && t.Opens(i+1)
}

// following adds to content the quotations that go on after its tag: in the
// sentences after the one that ends at or after token k, and in reopened
// paragraphs.
func following(t *Text, content []text.Range, k int, s text.Range) []text.Range {
	last := content[len(content)-1]
	k, ok := sentenceDone(t, k, s, last)
	if !ok {
		return content
	}
	for k = max(k, last.End); k < t.Len() && t.Opens(k); {
		q := t.Quotation(k)
		same := t.Paragraph(k) == t.Paragraph(k-1)
		if !same && !phrase.Reopens(t.Text, k) {
			break
		}
		e := max(q.End, t.SentenceAt(q.End-1).End)
		if same && e > q.End && t.Opens(e-1) {
			e-- // the mark of the next quotation, cut off with this sentence
		}
		if t.Strip(q.End, e) > q.End {
			break // it has a tag of its own
		}
		content = append(content, q)
		k = e
	}
	return content
}

// sentenceDone returns the token after the full stop that ends the sentence of a
// tag which ends at token k. It is false where somebody else may speak before.
func sentenceDone(t *Text, k int, s, last text.Range) (int, bool) {
	for end := k + longestTag; k < s.End; {
		switch c := t.Cue(k); {
		case k > end,
			t.Opens(k) && k > last.End,
			c.Is(english.Ing) && c.Is(english.Speech),
			t.Punct(k, ',') && t.Is(k+1, english.Coordinator):
			return k, false
		}
		if k++; t.Punct(k-1, '.') {
			break
		}
	}
	return k, true
}

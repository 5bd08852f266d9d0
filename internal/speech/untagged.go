package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds what is quoted without saying who speaks: sentences that are
// only quotation, next to no attribution that they go on with.

// leastUntagged is how many tokens, marks included, a quotation without a tag has
// at least.
const leastUntagged = 5

// Untagged returns the quotations of whole sentences that belong to none of the
// attributions found, in text order.
func Untagged(t *Text, found []Proposal) []Proposal {
	a := newAssignment(t)
	defer a.done()
	for i := range found {
		a.take(&found[i])
	}
	var out []Proposal
	for s := 1; s < len(t.Doc.Sentences); s++ {
		t.Check(s)
		r := t.Doc.Sentences[s].Range
		if t.Article.Paragraphs[t.Doc.Sentences[s].Paragraph].Kind != article.KindBody || !t.Opens(r.First) || !quotesOnly(t, r) {
			continue
		}
		q := t.Quotation(r.First)
		if q.First != r.First || !wholeSentence(t, q) || !a.allows(q, unused) {
			continue
		}
		content := append(phrase.ContinuedBy(t.Text, q), q)
		if slices.ContainsFunc(content, func(r text.Range) bool { return !a.allows(r, unused) }) {
			continue
		}
		if last := len(out) - 1; last >= 0 && out[last].Content[len(out[last].Content)-1].End == q.First {
			out[last].Content = append(out[last].Content, q)
			continue
		}
		out = append(out, Proposal{Content: content, Rule: NoTag, Head: -1, Chance: int32(NoTag.AtLeast)})
	}
	return out
}

// wholeSentence reports whether a quotation is one or more sentences.
func wholeSentence(t *Text, q text.Range) bool {
	if q.Len() < leastUntagged || !t.Closes(q.End-1) || !t.Shaped(q.First+1, Capital) {
		return false
	}
	switch t.Sign(q.End - 2) {
	case '.', '?', '!', dots:
		return true
	}
	return false
}

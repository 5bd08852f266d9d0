package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
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
	for s := range t.Doc.Sentences {
		t.Check(s)
		q := untaggedIn(t, s)
		if q.Empty() || !a.allows(q, unused) {
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

// untaggedIn returns the quotation without a tag with which sentence s begins: the sentence is nothing
// but quotation, or stands in a headline. It is empty if there is none.
func untaggedIn(t *Text, s int) text.Range {
	r := t.Doc.Sentences[s].Range
	if !t.Opens(r.First) {
		return text.Range{}
	}
	q := t.Quotation(r.First)
	if q.First != r.First {
		return text.Range{}
	}
	switch t.Article.Paragraphs[t.Doc.Sentences[s].Paragraph].Kind {
	case article.KindBody:
		if s > 0 && quotesOnly(t, r) && wholeSentence(t, q) {
			return q
		}
	case article.KindHeadline, article.KindSubheadline:
		if quotedAbove(t, q) {
			return q
		}
	}
	return text.Range{}
}

// quotedAbove reports whether a headline begins with a quotation of what somebody said, and ends or
// goes on after a colon or dash behind it: "‘You could land a plane on it’ - councillors clash". A
// name in quotation marks has a capital at each word.
func quotedAbove(t *Text, q text.Range) bool {
	k := q.End
	if q.Len() < leastUntagged || !t.Closes(k-1) || k < t.Len() && t.Paragraph(k) == t.Paragraph(q.First) && !t.Punct(k, ':') && !spacedDash(t, k) {
		return false
	}
	small := 0
	for i := q.First + 2; i < k-1; i++ {
		if t.Shaped(i, text.Small) && !t.Is(i, english.Closed) {
			small++
		}
	}
	said := between(q.First+1, k-1)
	if t.Is(said.First, english.Pronoun) && !t.Is(said.First, english.Determiner) {
		return small > 1 || phrase.Asserts(t.Text, said)
	}
	return small > 0 && phrase.Asserts(t.Text, said)
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

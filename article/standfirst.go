package article

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file finds the line below a headline that says more, on pages where other lines
// stand around it: who wrote the article, when, "Share".

// What a line needs to be a standfirst, in tokens: right below the headline, and further
// down, where it is a sentence and has words of the body, as a share in two hundredths.
const (
	leastBelow      = 6
	leastStandfirst = 8
	mostStandfirst  = 70
	ofBody          = 60
)

// findStandfirst sets the standfirst, the line below the headline that says more, if none has
// been found.
func (h header) findStandfirst() {
	if !h.Subheadline.Empty() || h.first == 0 {
		return
	}
	if h.first < h.end && h.aboveStamp() {
		h.Paragraphs[h.first].Kind = KindSubheadline
		h.Subheadline = h.Paragraphs[h.first].Span
		return
	}
	for i := h.first; i < h.end && i+1 < len(h.Paragraphs); i++ {
		p := &h.Paragraphs[i]
		if h.sure[i] || p.Kind != KindBoilerplate || p.In(h.Text) == h.Headline.In(h.Text) {
			continue
		}
		toks := h.tokensOf(p)
		if len(toks) < leastBelow {
			continue
		}
		if h.standfirst(i, toks) {
			p.Kind = KindSubheadline
			h.Subheadline = p.Span
		}
		return
	}
}

// aboveStamp reports whether the line right below the headline is a sentence above author and
// date, although the model takes it for body.
func (h header) aboveStamp() bool {
	p := &h.Paragraphs[h.first]
	if h.sure[h.first] || p.Kind != KindBody || len(h.tokensOf(p)) < leastBelow || !endsSentence(h.Text, p.Span) {
		return false
	}
	for i := h.first + 1; i < h.end; i++ {
		if k := h.Paragraphs[i].Kind; k == KindDate || k == KindByline {
			return true
		}
	}
	return false
}

// standfirst reports whether paragraph i of the header, with the tokens toks, is a standfirst
// rather than a menu or a caption.
func (h header) standfirst(i int, toks []Token) bool {
	p, next := &h.Paragraphs[i], &h.Paragraphs[i+1]
	if len(toks) > mostStandfirst || len(p.Sentences) > 4 || titleCase(h.Text, toks) ||
		english.OfLead(p.In(h.Text)).Is(english.Lead) || h.Text[p.End-1] == ':' || next.Kind == KindCredit ||
		english.OfLead(next.In(h.Text)).Is(english.Caption) {
		return false
	}
	if i == h.first {
		return next.Kind != KindBoilerplate || next.Len() <= maxCall
	}
	return len(toks) >= leastStandfirst && endsSentence(h.Text, p.Span) && next.Kind != KindCaption &&
		h.topic(h.end).Overlap(p.In(h.Text)) >= ofBody
}

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

// findStandfirst sets the line below the headline that says more, where none is known.
func (a layout) findStandfirst(exact []bool) {
	h := a.header()
	if !a.Subheadline.Empty() || h.first == 0 {
		return
	}
	if h.first < h.end && a.aboveStamp(h, exact) {
		a.Paragraphs[h.first].Kind = KindSubheadline
		a.Subheadline = a.Paragraphs[h.first].Span
		return
	}
	for i := h.first; i < h.end && i+1 < len(a.Paragraphs); i++ {
		p := &a.Paragraphs[i]
		if exact[i] || p.Kind != KindBoilerplate || p.In(a.Text) == a.Headline.In(a.Text) {
			continue
		}
		toks := a.tokensOf(p)
		if len(toks) < leastBelow {
			continue
		}
		if a.standfirst(h, i, toks) {
			p.Kind = KindSubheadline
			a.Subheadline = p.Span
		}
		return
	}
}

// aboveStamp reports whether the line right below the headline is a sentence above who wrote
// the article and when, which the model takes for body.
func (a layout) aboveStamp(h header, exact []bool) bool {
	p := &a.Paragraphs[h.first]
	if exact[h.first] || p.Kind != KindBody || len(a.tokensOf(p)) < leastBelow || !endsSentence(a.Text, p.Span) {
		return false
	}
	for i := h.first + 1; i < h.end; i++ {
		if k := a.Paragraphs[i].Kind; k == KindDate || k == KindByline {
			return true
		}
	}
	return false
}

// standfirst reports whether paragraph i of the header, of the tokens toks, is a line that
// says more than the headline, and no menu and no caption.
func (a layout) standfirst(h header, i int, toks []Token) bool {
	p, next := &a.Paragraphs[i], &a.Paragraphs[i+1]
	if len(toks) > mostStandfirst || len(p.Sentences) > 4 || titleCase(a.Text, toks) || english.OfLead(p.In(a.Text)).Is(english.Lead) || a.Text[p.End-1] == ':' || next.Kind == KindCredit || english.OfLead(next.In(a.Text)).Is(english.Caption) {
		return false
	}
	if i == h.first {
		return next.Kind != KindBoilerplate || next.Len() <= maxCall
	}
	return len(toks) >= leastStandfirst && endsSentence(a.Text, p.Span) && next.Kind != KindCaption && a.topic(h.end).Overlap(p.In(a.Text)) >= ofBody
}

package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file gives quotations without a tag of their own to the attribution that
// they go on with: paragraphs that are only quotation, after one that says who
// speaks.

// Adopt adds to the attributions the paragraphs of quotation that follow them.
func Adopt(t *Text, found []Proposal) {
	a := newAssignment(t)
	for i := range found {
		a.take(&found[i])
	}
	speaking := speakingLast(t, found)
	var last *Proposal // what the paragraph before gave words to
	for p := range t.Article.Paragraphs {
		par := t.ParagraphRange(p)
		if par.Empty() || t.Article.Paragraphs[p].Kind == article.KindBoilerplate {
			continue
		}
		if speaking[p] != nil || last == nil || !quotesOnly(t, par) || !a.allows(par, unused) {
			last = speaking[p]
			continue
		}
		for k := par.First; k < par.End; {
			q := t.Quotation(k)
			if !q.Empty() {
				last.Content = append(last.Content, q)
			}
			k = max(q.End, k+1)
		}
	}
}

// speakingLast returns for each paragraph the attribution whose speech it ends
// with, nil where there is none.
func speakingLast(t *Text, found []Proposal) []*Proposal {
	out := make([]*Proposal, len(t.Article.Paragraphs))
	for n := range found {
		x := &found[n]
		if x.Cue.Empty() {
			continue
		}
		p := t.Paragraph(x.Cue.First)
		out[p] = nil
		last := x.Content[len(x.Content)-1].End
		if t.Outside(last - 1) {
			continue
		}
		par := t.ParagraphRange(p)
		if end := t.SentenceAt(par.End - 1); max(last, x.Cue.End, x.Source.End) > end.First {
			out[p] = x // nothing else is between
		}
	}
	return out
}

// quotesOnly reports whether all words of a range are quoted.
func quotesOnly(t *Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if t.Outside(k) && t.Sign(k) == 0 {
			return false
		}
	}
	return true
}

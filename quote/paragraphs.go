package quote

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file says which paragraphs the learned model need not read: what surrounds the
// article, and where not all attributions are wanted, those that can have none of these.

// maxStray is how many stray signs are before a quotation at most.
const maxStray = 8

// opensSoon reports whether a quotation begins at token i or after stray signs.
func opensSoon(t *speech.Text, i int) bool {
	for end := min(i+maxStray, t.Len()); i < end; i++ {
		if t.Opens(i) {
			return true
		}
		if t.Sign(i) == 0 {
			break
		}
	}
	return false
}

// paragraphs returns which paragraphs may have attributions that are wanted.
func (o *options) paragraphs(t *speech.Text) func(text.Range) bool {
	return func(p text.Range) bool {
		if p.Empty() || boilerplate(t, p.First) {
			return false
		}
		if !o.quotesOnly && !o.speech {
			return true
		}
		if p.First > 0 && t.Punct(p.First-1, ':') {
			return true // what the paragraph before announces
		}
		if opensSoon(t, p.End) {
			return true // what is said in it may go on in the quotation after it
		}
		for k := p.First; k < p.End; k++ {
			if !t.Outside(k) {
				return true
			}
			if !o.quotesOnly && t.Cue(k).Is(english.Speech) && t.Cue(k).Is(english.Verb) {
				return true
			}
		}
		return false
	}
}

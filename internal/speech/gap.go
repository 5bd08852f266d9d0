package speech

import "github.com/wirecopy-go/wirecopy/internal/text"

// This file separates quotations that a sentence of the reporter stands between.

// dropFar takes from p the quotations behind a sentence that is neither quoted nor a
// part of p: whoever speaks there is introduced anew. "“It is late,” Ida Holm said.
// Karl Berg was left to wait. “I am cold.”"
func dropFar(t *Text, p *Proposal) {
	for n := 1; n < len(p.Content); n++ {
		c := p.Content[n]
		if t.Opens(c.First) && narrated(t, p, p.Content[n-1].End, c.First) {
			p.Content = p.Content[:n]
			return
		}
	}
}

// narrated reports whether a whole sentence between tokens from and to is neither quoted
// nor a part of p.
func narrated(t *Text, p *Proposal, from, to int) bool {
	for from < to {
		s := t.SentenceAt(from)
		if s.First >= from && s.End <= to && !s.Overlaps(p.Source) && !s.Overlaps(p.Cue) && outside(t, s) {
			return true
		}
		from = max(s.End, from+1)
	}
	return false
}

// outside reports whether no word of a sentence is quoted and it has more than a sign.
func outside(t *Text, s text.Range) bool {
	words := false
	for k := s.First; k < s.End; k++ {
		if !t.Outside(k) {
			return false
		}
		words = words || t.Sign(k) == 0
	}
	return words
}

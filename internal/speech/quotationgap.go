package speech

import "github.com/wirecopy-go/wirecopy/internal/text"

// This file separates quotations with a sentence of the reporter between them.

// dropFar removes from p the quotations after a sentence that is neither quoted nor a
// part of p: whoever speaks there is introduced anew. "“It is late,” Ida Holm said.
// Karl Berg was left to wait. “I am cold.”"
func dropFar(t *Text, p *Proposal) {
	for n := 1; n < len(p.Content); n++ {
		before, c := p.Content[n-1], p.Content[n]
		switch {
		case !p.Cue.Empty() && p.Cue.First > before.End && p.Cue.First < c.First && t.Opens(before.First) &&
			narrated(t, p, before.End, p.Cue.First):
			p.Content, n = p.Content[n:], 0 // the cue is after the gap
		case t.Opens(c.First) && narrated(t, p, before.End, c.First):
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

package affiliation

// This file tells when, and in whose place, an office is held.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// standing returns the standing that the words before the noun of an office, the noun
// itself and a verb before it tell.
func (r *Reader) standing(o *office) lexicon.Standing {
	s := lexicon.NoStanding
	first := r.d.SentenceOf(o.First).First
	switch i := o.First - 1; {
	case i <= first:
	case r.d.String(i) == "-" && r.d.Has(i, text.Glued), r.d.Is(i, phrase.Determiners):
		s = lexicon.StandingOf(r.d.String(i - 1)) // "then-president", "then the president"
	}
	for i := o.First; i < o.head.End && s != lexicon.FormerStanding; i++ {
		switch t := lexicon.StandingOf(r.d.String(i)); {
		case r.d.Is(i, english.Coordinator):
			s = lexicon.NoStanding // "vice president and chairman"
		case t != lexicon.NoStanding && (i < o.head.First || o.head.Len() > 1):
			s = t
		}
	}
	if s == lexicon.FormerStanding {
		return s
	}
	if k := o.head.End; r.d.SameSentence(k-1, k) && s == lexicon.NoStanding {
		s = lexicon.StandingOf(r.d.String(k)) // "president-elect"
		if r.d.String(k) == "-" && r.d.SameSentence(k, k+1) {
			s = lexicon.StandingOf(r.d.String(k + 1))
		}
		if s != lexicon.DesignateStanding {
			s = lexicon.NoStanding
		}
	}
	if !r.beforeName(o, o.head.End) && r.past(o) {
		return lexicon.FormerStanding
	}
	return s
}

// past reports whether "was" comes before an office, or "until" after it.
func (r *Reader) past(o *office) bool {
	d, i := r.d, o.First-1
	sentence := d.SentenceOf(o.First)
	for ; i > sentence.First && (d.Is(i, phrase.Determiners) || d.Has(i, text.Possessive)); i-- {
	}
	if i >= sentence.First && (d.String(i) == "was" || d.String(i) == "been") {
		return true
	}
	for k := o.head.End; k < min(sentence.End, o.head.End+maxAfter) && !d.Has(k, text.Sign); k++ {
		if d.String(k) == "until" {
			return true
		}
	}
	return false
}

package mention

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file chooses the sense of the lexicon in which a name that the model marks is meant.

// senseOf returns the sense in which c, a name of the lexicon, is meant, and whether there is one.
func (f *finder) senseOf(c *candidate, senses lexicon.Senses) (lexicon.Sense, bool) {
	located := c.kind == lexicon.Place && c.Len() == 1 && located(f.d, c.First)
	s, ok := fitting(senses, c.kind, located)
	if !ok && !located && meansFirst(f.d, c) {
		s, ok = senses.First()
	}
	if !ok && c.kind == lexicon.Person {
		if i := c.First; c.Len() == 1 && i > f.d.SentenceOf(i).First && f.d.Is(i-1, english.Determiner) {
			if s, ok = fitting(senses, lexicon.NoKind, false); ok && s.Basis() == lexicon.Demonym {
				return s, true // "the Dane" is nobody of that name
			}
		}
	}
	return s, ok
}

// meansFirst reports whether c has the likeliest sense of its name although that is of another
// kind than the model says. A longer name is seldom ambiguous, and a name that is not a place in
// the lexicon is rarely one in the text; it is mostly a firm.
func meansFirst(d *phrase.Doc, c *candidate) bool {
	i, long := c.First, c.Len() > 1
	switch c.kind {
	case lexicon.Organization:
		return afterMotion(d, i) || long && (phrase.AfterLocative(d, i) || d.Is(c.End-1, english.OrganizationHead)) // "West Bank"
	case lexicon.Person:
		return long && !phrase.InOffice(d, i)
	}
	return long || c.kind == lexicon.Place
}

// located reports whether the word before word i is followed by places rather than by clubs:
// "in", "downtown", "the outskirts of".
func located(d *phrase.Doc, i int) bool {
	if phrase.AfterLocative(d, i) || phrase.OfPlace(d, i) {
		return true
	}
	first := d.SentenceOf(i).First
	return i > first && d.Has(i-1, text.Small) && (d.Is(i-1, english.Locative) || lexicon.NeighborOf(d.String(i-1)) == lexicon.Side)
}

// fitting returns the likeliest sense that is compatible with the kind that the model
// gives a name, and whether there is one. A place that is located is no club's.
func fitting(senses lexicon.Senses, kind lexicon.Kind, located bool) (lexicon.Sense, bool) {
	for s := range senses.All() {
		a := s.Actor()
		country := a.Kind == lexicon.Country && s.Basis() != lexicon.Demonym
		fits := false
		switch kind {
		case lexicon.Person:
			fits = a.Kind == lexicon.Person
		case lexicon.Organization:
			fits = country || a.Kind == lexicon.Organization || a.Kind == lexicon.Group
		case lexicon.Place:
			fits = country || a.Kind == lexicon.Place ||
				a.Kind == lexicon.Organization && a.Class != lexicon.Company &&
					(a.Class != lexicon.Sport || !located)
		default:
			fits = s.Basis() == lexicon.Demonym || a.Kind == lexicon.Country || a.Kind == lexicon.Group
		}
		if fits {
			return s, true
		}
	}
	return 0, false
}

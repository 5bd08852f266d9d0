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
		s, ok = f.club(c.First, c.End, senses)
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

// club returns the sense of words i to k-1, which the model takes for a person, as a club if they play
// against another one: "Napoli drew with Torino".
func (f *view) club(i, k int, senses lexicon.Senses) (lexicon.Sense, bool) {
	d := f.d
	s := d.SentenceOf(i)
	plays := k < s.End && d.Has(k, text.Small) && !d.Has(k-1, text.Possessive) && isPlay(d.String(k))
	if i-2 >= s.First && (d.String(i-1) == "with" || d.String(i-1) == "to") || i-1 >= s.First && lexicon.NeighborOf(d.String(i-1)) == lexicon.Opponent {
		for p := i - 1; p > s.First && p >= i-maxPlay; p-- {
			plays = plays || isPlay(d.String(p))
		}
	}
	if !plays || phrase.HasTitle(d, i) {
		return 0, false
	}
	for x := range senses.All() {
		if a := x.Actor(); a.Class == lexicon.Sport && x.Basis() <= lexicon.Acronym {
			return x, true
		}
	}
	return 0, false
}

// maxPlay is how many words are between the verb and the other club: "drew 1-1 with".
const maxPlay = 5

// isPlay reports whether a word says how a club fared or whom it played.
func isPlay(s string) bool {
	n := lexicon.NeighborOf(s)
	return n == lexicon.Result || n == lexicon.Opponent
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
			fits = country || a.Kind == lexicon.Place || a.Kind == lexicon.Organization && a.Class != lexicon.Company && (a.Class != lexicon.Sport || !located)
		default:
			fits = s.Basis() == lexicon.Demonym || a.Kind == lexicon.Country || a.Kind == lexicon.Group
		}
		if fits {
			return s, true
		}
	}
	return 0, false
}

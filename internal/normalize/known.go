package normalize

// The steps that look a whole name up.

import (
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// country reads a name that the lexicon has for a country.
func country(q *query) (Identity, bool) {
	id, ok := actor(q)
	return id, ok && id.Kind == lexicon.Country
}

// actor reads a name that the lexicon has for any actor.
func actor(q *query) (Identity, bool) { return likeliest(lexicon.LookupFolded(q.key, q.shape)) }

// likeliest returns what a name means that stands alone: its first sense, but a
// country rather than a place, and who sits in a capital rather than the town.
func likeliest(senses lexicon.Senses) (Identity, bool) {
	s, ok := senses.First()
	if !ok {
		return Identity{}, false
	}
	a := s.Actor()
	if a.Class == lexicon.Region {
		return identityOf(a, s.Basis()), true
	}
	if a.Kind == lexicon.Place {
		for t := range senses.All() {
			if b := t.Actor(); b.Kind == lexicon.Country || t.Basis() == lexicon.Metonym {
				return identityOf(b, t.Basis()), true
			}
		}
	}
	return identityOf(a, s.Basis()), true
}

// code reads an ISO 3166 code in capitals.
func code(q *query) (Identity, bool) {
	if len(q.name) != 2 && len(q.name) != 3 {
		return Identity{}, false
	}
	for i := range len(q.name) {
		if q.name[i] < 'A' || q.name[i] > 'Z' {
			return Identity{}, false
		}
	}
	r, err := language.ParseRegion(q.name)
	if err != nil || !r.IsCountry() {
		return Identity{}, false
	}
	c, ok := lexicon.CountryOf(r.Canonicalize().String())
	if !ok {
		return Identity{}, false
	}
	return identityOf(c.Actor(), lexicon.Code), true
}

// translated reads the name of a country in whatever language, or as lists
// misspell it, with its words in any order.
func translated(q *query) (Identity, bool) {
	c, ok := lexicon.Loose(q.bag)
	if !ok {
		return Identity{}, false
	}
	return identityOf(c.Actor(), lexicon.Alias), true
}

// subdivision reads the name of a state or province that is no actor. Its name is
// the canonical one, as nothing else is known of it.
func subdivision(name string, key []byte) (Identity, bool) {
	c, ok := lexicon.Subdivision(key)
	if !ok {
		return Identity{}, false
	}
	return Identity{name, lexicon.Place, lexicon.Exact, c.Actor().Region}, true
}

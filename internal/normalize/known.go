package normalize

// The steps that look a whole name up.

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// country reads a name that the lexicon has for a country. Where only countries are
// asked for, it is one whatever else has the name, but for who sits in a capital.
func country(q *query) (Identity, bool) {
	senses := lexicon.LookupFolded(q.key, q.shape)
	if q.Countries {
		for s := range senses.All() {
			if a := s.Actor(); a.Kind == lexicon.Country && s.Basis() != lexicon.Metonym {
				return identityOf(a, s.Basis()), true
			}
		}
		return Identity{}, false
	}
	id, ok := likeliest(senses)
	return id, ok && id.Kind == lexicon.Country
}

// actor reads a name that the lexicon has for any actor. A name that lists have for a
// country means that rather than an armed group: "DPR".
func actor(q *query) (Identity, bool) {
	id, ok := likeliest(lexicon.LookupFolded(q.key, q.shape))
	if ok && id.Basis == lexicon.Acronym && id.Kind != lexicon.Country {
		if c, ok := translated(q); ok {
			return c, true
		}
	}
	return id, ok
}

// likeliest returns what a name means that stands alone: its first sense, but a
// country rather than a place, who sits in a capital rather than the town, and a company
// rather than a town: "Toyota".
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
			b := t.Actor()
			if b.Kind == lexicon.Country || t.Basis() == lexicon.Metonym ||
				a.Class == lexicon.City && b.Class == lexicon.Company && t.Basis() == s.Basis() {
				return identityOf(b, t.Basis()), true
			}
		}
	}
	return identityOf(a, s.Basis()), true
}

// code reads an ISO 3166 code in capitals. Where only countries are asked for, it may be
// in any case, or the number.
func code(q *query) (Identity, bool) {
	if len(q.name) != 2 && len(q.name) != 3 {
		return Identity{}, false
	}
	var buf [3]byte
	letters, digits := 0, 0
	for i := range len(q.name) {
		c := q.name[i]
		if q.Countries && 'a' <= c && c <= 'z' {
			c &^= 0x20
		}
		buf[i] = c
		switch {
		case 'A' <= c && c <= 'Z':
			letters++
		case '0' <= c && c <= '9':
			digits++
		}
	}
	switch {
	case letters == len(q.name):
	case q.Countries && digits == 3:
	default:
		return Identity{}, false
	}
	return ofCode(string(buf[:len(q.name)]))
}

// ofCode returns the country with an ISO 3166 code.
func ofCode(code string) (Identity, bool) {
	if state, ok := lexicon.DissolvedWith(code); ok {
		for s := range lexicon.Lookup(state.Name).All() {
			if a := s.Actor(); a.Name == state.Name {
				return identityOf(a, lexicon.Code), true
			}
		}
	}
	r, err := language.ParseRegion(code)
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

// abbreviated reads the name of a state or province that is cut short as it is in a
// dateline: "Mass.", "B.C.".
func abbreviated(q *query) (Identity, bool) {
	if q.Countries || strings.IndexByte(q.name, '.') < 0 {
		return Identity{}, false
	}
	a, ok := lexicon.RegionBeside(q.key)
	return identityOf(a, lexicon.Acronym), ok
}

// transcribed reads the name of a country with "ae", "oe" and "ue" for letters with two
// dots: "Oesterreich".
func transcribed(q *query) (Identity, bool) {
	var buf [fold.MaxBytes]byte
	plain := buf[:0]
	for i, c := range q.bag {
		if c == 'e' && i > 0 && (q.bag[i-1] == 'a' || q.bag[i-1] == 'o' || q.bag[i-1] == 'u') {
			continue
		}
		plain = append(plain, c)
	}
	if len(plain) == len(q.bag) {
		return Identity{}, false
	}
	c, ok := lexicon.Loose(plain)
	if !ok {
		return Identity{}, false
	}
	return identityOf(c.Actor(), lexicon.Alias), true
}

// subdivision reads the name of a state or province that is no actor. Its name is
// the canonical one, as nothing else is known of it.
func subdivision(name string, key []byte) (Identity, bool) {
	if c, ok := lexicon.Subdivision(key); ok && utf8.ValidString(name) {
		return Identity{Name: name, Kind: lexicon.Place, Region: c.Actor().Region}, true
	}
	rest := withoutUnit(key)
	if len(rest) == 0 || !utf8.ValidString(name) {
		return Identity{}, false
	}
	if c, ok := lexicon.Subdivision(rest); ok {
		return Identity{Name: name, Kind: lexicon.Place, Region: c.Actor().Region}, true
	}
	region, several := "", false
	for s := range lexicon.LookupFolded(rest, fold.Upper).All() {
		switch a := s.Actor(); {
		case a.Kind != lexicon.Place || s.Basis() == lexicon.Acronym:
		case a.Class == lexicon.Region:
			return identityOf(a, lexicon.Alias), true
		case region != "" && region != a.Region, a.Region == "US": // whose states are not called after towns
			several = true
		default:
			region = a.Region // "Kano State" is called after its capital
		}
	}
	return Identity{Name: name, Kind: lexicon.Place, Region: region}, region != "" && !several
}

// withoutUnit returns what a folded name says beside a word for a sort of subdivision, "kano"
// for "kano state" and "province of kano", "kerry" for "county kerry", or nil if it has none.
func withoutUnit(key []byte) []byte {
	if i := bytes.LastIndexByte(key, ' '); i > 0 && lexicon.NeighborOf(string(key[i+1:])) == lexicon.Unit {
		return key[:i]
	}
	unit, rest, ok := bytes.Cut(key, blank)
	if string(unit) == "county" || string(unit) == "co" {
		return rest
	}
	if !ok || lexicon.NeighborOf(string(unit)) != lexicon.Unit {
		return nil
	}
	of, rest, _ := bytes.Cut(rest, blank)
	switch string(of) {
	case "of", "de", "del", "do", "da", "du", "di":
		return rest
	}
	return nil
}

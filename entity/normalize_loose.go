package entity

// This file reads names as lists of countries write them: turned round at a
// comma, with parentheses, abbreviated, in other languages, or with the form of
// the state around the name.

import (
	"bytes"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

var blank = []byte{' '}

// loosely reads a name by the words in it, which bag has as [fold.Bag] gives them,
// and then by the parts that it has.
func loosely(name string, bag []byte, day time.Time) (Identity, bool) {
	for _, form := range [...]bool{false, true} {
		if id, ok := bare(bag, form); ok {
			return id, true
		}
	}
	if i := strings.IndexAny(name, "(["); i >= 0 {
		return outside(name, i, day)
	}
	if strings.IndexByte(name, '.') >= 0 {
		if id, ok := abbreviated(name); ok {
			return id, true
		}
	}
	if i := strings.IndexByte(name, ':'); i > 0 {
		return partAfter(name[:i], name[i+1:], day)
	}
	if before, ok := beforeWord(name); ok {
		return read(before, day)
	}
	if i := strings.IndexByte(name, ','); i > 0 {
		return within(strings.TrimSpace(name[:i]), name[i+1:], day)
	}
	return Identity{}, false
}

// bare reads a country's name without "former" where that is among its words, and
// if form is true, without those that say what sort of state it is either:
// "Kingdom of Thailand", "Thailand, Government of", "Estonian Republic".
func bare(bag []byte, form bool) (Identity, bool) {
	var buf [fold.MaxBytes]byte
	rest := buf[:0]
	for words := bag; len(words) > 0; {
		var w []byte
		if w, words, _ = bytes.Cut(words, blank); isFormer(w) || form && isStateForm(w) {
			continue
		}
		if len(rest) > 0 {
			rest = append(rest, ' ')
		}
		rest = append(rest, w...)
	}
	if len(rest) == 0 || len(rest) == len(bag) {
		return Identity{}, false
	}
	if id, ok := lexicon.Loose(rest); ok {
		return identity(id.Actor(), BasisAlias), true
	}
	if s, ok := lexicon.LookupFolded(rest, fold.Upper).Of(lexicon.Country); ok && s.Basis() != lexicon.Metonym {
		return identity(s.Actor(), BasisAlias), true
	}
	return Identity{}, false
}

func isFormer(w []byte) bool { return string(w) == "former" || string(w) == "formerly" }

// isStateForm reports whether w, as [fold.Bag] has it, says what sort of state
// something is and not which one.
func isStateForm(w []byte) bool {
	switch string(w) {
	case "rep", "kingdom", "state", "islamic", "fed", "commonwealth", "principality", "sultanate",
		"emirate", "arab", "union", "soc", "terr", "colony", "bailiwick", "grand", "duchy",
		"hashemite", "plurinational", "bolivarian", "oriental", "sovereign", "independent",
		"country", "nation", "government", "royal", "republique", "republik", "republica",
		"cooperative", "mainland", "metropolitan", "sar", "is", "total", "all":
		return true
	}
	return false
}

// outside reads what is before the parenthesis at byte i, or after it where
// nothing is before.
func outside(name string, i int, day time.Time) (Identity, bool) {
	end := strings.LastIndexAny(name, ")]") + 1
	if end <= i {
		end = len(name)
	}
	before, after := strings.TrimSpace(name[:i]), strings.TrimSpace(name[end:])
	switch {
	case before != "" && after == "":
		return read(before, day)
	case before == "" && after != "":
		return read(after, day)
	}
	return Identity{}, false
}

// beforeWord returns "China" for "China excluding Hong Kong", and "Italy" for
// "Italy/Sardinia".
func beforeWord(name string) (string, bool) {
	for _, w := range [...]string{" excluding ", " excl", " including ", " incl", " except ", " without ", "/"} {
		if i := strings.Index(name, w); i > 0 {
			return strings.TrimRight(name[:i], " ,"), true
		}
	}
	return "", false
}

// partAfter reads "China, P.R.: Hong Kong" as Hong Kong, and "China, P.R.:
// Mainland" as China. What is no country of its own, as in "Tanzania: Zanzibar",
// is only a part of one and so nothing.
func partAfter(country, part string, day time.Time) (Identity, bool) {
	whole, ok := read(country, day)
	id, known := read(part, day)
	switch {
	case !known:
		return whole, ok
	case id.Kind != KindCountry || id.Region == whole.Region:
		return Identity{}, false
	}
	return id, true
}

// abbreviated reads "St. Vin. and Gren.": a country's canonical name with words
// cut short at a full stop, where only one country has such a name.
func abbreviated(name string) (Identity, bool) {
	var found lexicon.Actor
	for a := range lexicon.Countries() {
		if cutShort(name, a.Name) {
			if found.Name != "" {
				return Identity{}, false
			}
			found = a
		}
	}
	return identity(found, BasisAlias), found.Name != ""
}

// cutShort reports whether each word of short is the same word of long or the
// beginning of it, fillers apart.
func cutShort(short, long string) bool {
	var sb, lb [fold.MaxBytes]byte
	s, l := fold.Append(sb[:0], short), fold.Append(lb[:0], long)
	for len(s) > 0 || len(l) > 0 {
		var sw, lw []byte
		sw, s, _ = bytes.Cut(s, blank)
		lw, l, _ = bytes.Cut(l, blank)
		for string(sw) == "and" || string(sw) == "the" {
			sw, s, _ = bytes.Cut(s, blank)
		}
		for string(lw) == "and" || string(lw) == "the" {
			lw, l, _ = bytes.Cut(l, blank)
		}
		if len(sw) == 0 || !bytes.HasPrefix(lw, sw) {
			return false
		}
	}
	return true
}

// within reads "Georgia, USA", "Paris, France" and "Norway, Svalbard and Jan
// Mayen": a name as what it means in the country that follows it, else as a
// country.
func within(name, country string, day time.Time) (Identity, bool) {
	var k fold.Key
	if !k.Add(name) {
		return Identity{}, false
	}
	key := withoutThe(k.Bytes(1))
	senses := lexicon.LookupFolded(key, aloneShape(k.Shape(1), key))
	if in, ok := read(country, day); ok {
		region := in.Region.String()
		for s := range senses.All() {
			if a := s.Actor(); a.Region == region && a.Kind != lexicon.Person {
				return identity(a, bases[s.Basis()]), true
			}
		}
	}
	if s, ok := senses.Of(lexicon.Country); ok && s.Basis() <= lexicon.Acronym {
		return identity(s.Actor(), bases[s.Basis()]), true
	}
	return Identity{}, false
}

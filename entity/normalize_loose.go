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

// loosely reads a name by the words in it, whatever their order, and then by the
// parts that it has.
func loosely(name string, day time.Time) (Identity, bool) {
	var buf [fold.MaxBytes]byte
	bag := fold.Bag(buf[:0], name)
	if id, ok := lexicon.Loose(bag); ok {
		return identity(id.Actor(), ByAlias), true
	}
	if id, ok := stateless(bag); ok {
		return id, true
	}
	if i := strings.IndexAny(name, "(["); i >= 0 {
		return outside(name, i, day)
	}
	if id, ok := beforeWord(name, day); ok {
		return id, true
	}
	if i := strings.IndexByte(name, ','); i > 0 {
		return within(strings.TrimSpace(name[:i]), name[i+1:], day)
	}
	return Identity{}, false
}

// stateless reads a country's name that the form of the state is said with:
// "Kingdom of Thailand", "Thailand, Government of", "Estonian Republic".
func stateless(bag []byte) (Identity, bool) {
	var buf [fold.MaxBytes]byte
	rest := buf[:0]
	for words := bag; len(words) > 0; {
		var w []byte
		if w, words, _ = bytes.Cut(words, blank); isStateForm(w) {
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
		return identity(id.Actor(), ByAlias), true
	}
	if s, ok := lexicon.LookupFolded(rest, fold.Title).Of(lexicon.Country); ok {
		return identity(s.Actor(), ByAlias), true
	}
	return Identity{}, false
}

// isStateForm reports whether w, as [fold.Bag] has it, says what sort of state
// something is and not which one.
func isStateForm(w []byte) bool {
	switch string(w) {
	case "rep", "kingdom", "state", "islamic", "fed", "commonwealth", "principality", "sultanate",
		"emirate", "arab", "union", "soc", "terr", "colony", "bailiwick", "grand", "duchy",
		"hashemite", "plurinational", "bolivarian", "oriental", "sovereign", "independent",
		"country", "nation", "government", "royal", "republique", "republik", "republica",
		"cooperative", "former", "mainland", "metropolitan", "sar", "is", "total", "all":
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
		return normalize(before, day)
	case before == "" && after != "":
		return normalize(after, day)
	}
	return Identity{}, false
}

// beforeWord reads "China excluding Hong Kong" as China.
func beforeWord(name string, day time.Time) (Identity, bool) {
	for _, w := range [...]string{" excluding ", " excl", " including ", " incl", " except ", " without "} {
		if i := strings.Index(name, w); i > 0 {
			return normalize(strings.TrimRight(name[:i], " ,"), day)
		}
	}
	return Identity{}, false
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
	if in, ok := normalize(country, day); ok {
		region := in.Region.String()
		for s := range senses.All() {
			if a := s.Actor(); a.Region == region && a.Kind != lexicon.Person {
				return identity(a, grounds[s.Ground()]), true
			}
		}
	}
	if s, ok := senses.Of(lexicon.Country); ok && s.Ground() <= lexicon.Acronym {
		return identity(s.Actor(), grounds[s.Ground()]), true
	}
	return Identity{}, false
}

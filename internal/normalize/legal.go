package normalize

// Firms with what they are in law: "Safaricom PLC", "Samsung Electronics Co., Ltd.".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// Incorporated returns the firm that a name with a legal form at its end has, "HSBC
// Holdings plc", and whether the lexicon has it.
func Incorporated(name string) (lexicon.Sense, bool) {
	rest := withoutLegalForm(name)
	for rest != "" && len(rest) < len(name) {
		var k fold.Key
		if !k.Add(rest) {
			break
		}
		if s, ok := lexicon.FirmFolded(k.Bytes(1), max(k.Shape(1), fold.Title)); ok {
			return s, true
		}
		i := strings.LastIndexByte(rest, ' ')
		if i < 0 || !english.Of(rest[i+1:]).Usage.Is(english.Omissible) {
			break
		}
		rest = rest[:i]
	}
	return 0, false
}

// withoutLegalForm returns a name without the words at its end that say what a firm is in law.
func withoutLegalForm(name string) string {
	for {
		rest := strings.TrimRight(name, " ,&")
		i := strings.LastIndexByte(rest, ' ')
		if i < 0 || !lexicon.LegalForm(rest[i+1:]) {
			return rest
		}
		name = rest[:i]
	}
}

// incorporated reads the name of a firm with its legal form.
func incorporated(q *query) (Identity, bool) {
	if q.Countries {
		return Identity{}, false
	}
	s, ok := Incorporated(q.name)
	return identityOf(s.Actor(), lexicon.Alias), ok
}

// maxTitle is how many words a title has before the name of a person.
const maxTitle = 3

// styled reads the name of a person in full with a title before it, "Sir Keir
// Starmer", or with the surname first: "Obama, Barack".
func styled(q *query) (Identity, bool) {
	if q.Countries {
		return Identity{}, false
	}
	if last, first, ok := strings.Cut(q.name, ", "); ok {
		id, ok := person(first + " " + last)
		if given, initial, more := strings.Cut(first, " "); !ok && more && len(initial) <= len("V.") {
			id, ok = person(given + " " + last)
		}
		return id, ok
	}
	rest := q.name
	for range maxTitle {
		_, after, ok := strings.Cut(rest, " ")
		if rest = after; !ok || strings.IndexByte(rest, ' ') < 0 {
			break
		}
		if lexicon.FindNoun(q.name[:len(q.name)-len(rest)-1]).Title() {
			if id, ok := person(rest); ok {
				return id, true
			}
		}
	}
	return Identity{}, false
}

// person reads the name of a person in full.
func person(name string) (Identity, bool) {
	var k fold.Key
	if !k.Add(name) {
		return Identity{}, false
	}
	s, ok := lexicon.LookupFolded(k.Bytes(1), max(k.Shape(1), fold.Title)).Of(lexicon.Person)
	return identityOf(s.Actor(), s.Basis()), ok
}

package normalize

import (
	"strings"
	"time"
	"unicode"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// An Identity is what a name means.
type Identity struct {
	Name   string // canonical
	Kind   lexicon.Kind
	Basis  lexicon.Basis
	Region string // ISO 3166 alpha-2 code, "" for none
	Entry  int    // entry of the caller's list plus one, 0 for none
}

// Options say how a name is read. The zero Options read it as anything.
type Options struct {
	Day       time.Time // on which an office means who held it; the zero time is no day
	Countries bool      // the name is that of a country or of nothing
	Own       Own       // offices of the caller's own actors, nil for none

	several bool // set by read where the name is that of several countries
}

// Own is the caller's list of actors.
type Own interface {
	// Holder returns who held an office on a day, by name and entry. The owner of the
	// office is given as for [lexicon.Holder].
	Holder(of, office string, day time.Time) (name string, entry int, ok bool)

	// Body returns the canonical name of a body of the list.
	Body(name string) (canonical string, ok bool)
}

// Name returns what a name means, and whether it is known.
//
// The name is read as it is, else with blanks after its full stops, else without a
// possessive ending, else with its letters mended.
func Name(name string, o Options) (Identity, bool) {
	name = strings.TrimFunc(name, unicode.IsSpace)
	for {
		if id, ok := read(name, &o); ok {
			return id, true
		}
		if s := spaced(name); len(s) > len(name) {
			name = s
			continue
		}
		for _, s := range [...]string{"'s", "’s", "'", "’"} {
			if owner, ok := strings.CutSuffix(name, s); ok {
				return read(owner, &o)
			}
		}
		mended, ok := mend(name)
		if !ok {
			return Identity{}, false
		}
		name = mended // which is shorter, so this ends
	}
}

// spaced returns "N. Korea" for "N.Korea": a name with a blank between each full stop and a
// word with a capital letter.
func spaced(name string) string {
	for i := len(name) - 3; i > 0; i-- {
		if s := name[i:]; s[0] == '.' && 'A' <= s[1] && s[1] <= 'Z' && 'a' <= s[2] && s[2] <= 'z' {
			name = name[:i+1] + " " + s[1:]
		}
	}
	return name
}

// A query is a name that the steps are asked about, in the forms that they read.
// Steps whose results may hold a part of the name take it as a string instead, so
// that the rest of the query stays on the stack.
type query struct {
	name  string // without "the" and white space around it
	key   []byte // folded
	bag   []byte // as [fold.Bag] gives it
	shape fold.Shape
	*Options
}

// read reads a name as it is. Steps that read parts of a name do so by read, with
// each letter in one of the parts at most, so that a long name cannot make it slow.
func read(name string, o *Options) (Identity, bool) {
	name = strings.TrimFunc(name, unicode.IsSpace)
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		name = name[4:] // here, so that "the UK" has the shape of "UK"
	}
	var k fold.Key
	if !k.Add(name) {
		return Identity{}, false
	}
	key := fold.TrimThe(k.Bytes(1))
	if len(key) == 0 {
		return Identity{}, false
	}
	var buf [fold.MaxBytes]byte
	q := query{name, key, fold.Bag(buf[:0], name), aloneShape(k.Shape(1), key), o}
	id, ok := firm(&q)
	if !ok && !o.Countries {
		id, ok = subdivision(name, key) // "Zhytomyrshchyna"
	}
	if !ok {
		id, ok = withoutForm(&q) // "Kingdom of Thailand"
	}
	if !ok {
		id, ok = cutShort(&q) // "St. Vin. and Gren."
	}
	if !ok {
		id, ok = abbreviated(&q) // "Mass."
	}
	if !ok {
		id, ok = transcribed(&q) // "Oesterreich"
	}
	if !ok {
		id, ok = incorporated(&q) // "Safaricom PLC"
	}
	if !ok {
		id, ok = styled(&q) // "Obama, Barack"
	}
	if !ok {
		id, ok = split(name, o) // "Georgia, USA", "American Samoa (US)"
	}
	if o.Countries && id.Kind != lexicon.Country {
		return Identity{}, false
	}
	if id.Kind == lexicon.Country && (id.Basis == lexicon.Alias || id.Basis == lexicon.Acronym) && lexicon.Historical(key) {
		id.Basis = lexicon.Outdated
	}
	return id, ok
}

// firm reads a whole name that is known as it is.
func firm(q *query) (Identity, bool) {
	if id, ok := country(q); ok { // "Russian Federation"
		return id, true
	}
	if id, ok := code(q); ok { // "DEU"
		return id, true
	}
	if !q.Countries {
		if id, ok := actor(q); ok { // "Foggy Bottom", "Daesh"
			return id, true
		}
	}
	if id, ok := translated(q); ok { // "Allemagne"
		return id, true
	}
	if s, ok := lexicon.FirmFolded(q.key, q.shape); ok && !q.Countries && q.capital() { // "Apple"
		basis, own := lexicon.Alias, fold.Key{}
		if a := s.Actor(); own.Add(a.Name) && string(own.Bytes(1)) == string(q.key) {
			basis = lexicon.Exact
		}
		return identityOf(s.Actor(), basis), true
	}
	return office(q) // "Ukrainian Defence Ministry", "Russian foreign minister"
}

// capital reports whether the name begins with an ASCII capital.
func (q *query) capital() bool { return len(q.name) > 0 && 'A' <= q.name[0] && q.name[0] <= 'Z' }

// aloneShape returns the shape that a name which stands alone passes for: small
// letters do not matter there, but in a name of two, which is mostly a word.
func aloneShape(s fold.Shape, key []byte) fold.Shape {
	if len(key) > 2 || string(key) == "uk" || string(key) == "eu" {
		return fold.Upper
	}
	return max(s, fold.Title)
}

// identityOf returns the identity that is an actor of the lexicon.
func identityOf(a lexicon.Actor, b lexicon.Basis) Identity {
	return Identity{a.Name, a.Kind, b, a.Region, 0}
}

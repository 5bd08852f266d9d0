package entity

// This file holds Normalize: what a name means that stands alone.

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A Basis says why a name is taken to mean what [Normalize] says.
type Basis uint8

// The grounds, from the firmest to the weakest.
const (
	BasisName    Basis = iota // it is the canonical name, give or take case, marks and "the"
	BasisAlias                // another name, in any language: "Russian Federation", "Daesh", "Allemagne"
	BasisAcronym              // "UN", "U.A.E."
	BasisCode                 // an ISO 3166 code in capitals: "DE", "DEU"; it goes before all but countries
	BasisDemonym              // people or adjective: "Russians", "Dutch"
	BasisMetonym              // a capital or seat: "Moscow", "Foggy Bottom"
	BasisOffice               // an office of a country: "Russian foreign minister"
	BasisFuzzy                // a close misspelling; only with [WithFuzzy]
)

var groundNames = [...]string{"exact", "alias", "acronym", "code", "demonym", "metonym", "office", "fuzzy"}

// String returns the ground in lower case: "exact" for [BasisName], else the word
// after "By".
func (g Basis) String() string {
	if int(g) < len(groundNames) {
		return groundNames[g]
	}
	return "ground(" + strconv.Itoa(int(g)) + ")"
}

// An Identity is whom or what a name means.
type Identity struct {
	// Name is the canonical name, as in [Actor].
	Name string

	Kind  Kind
	Basis Basis

	// Region is the country itself, the country of a place, or the country that
	// a body belongs to; the zero Region where there is none or it isn't known.
	Region language.Region

	// ID is the one that the user's own list gives, "" for others. See [WithGazetteer].
	ID string
}

// Normalize says what a single name means, without an article around it. It
// reports false for names that it doesn't know.
//
// Case, diacritics and punctuation don't matter, nor does "the" before the name,
// "&" for "and", or "St." for "Saint"; "Bahamas, The", "Korea, Republic of" and
// "Iran (Islamic Republic of)" are read as their writers meant them. What is in
// parentheses counts where it helps and is left out where it doesn't: "American
// Samoa (US)".
//
// A capital means its country, [BasisMetonym], as it does in news about what
// governments do. Other towns are places. A name that countries share means the
// one that is most often called so: Georgia is the state, Korea is South Korea,
// Congo is Congo - Brazzaville as in the United Nations' lists.
//
// A former name means the state that is there now: Burma, Zaire, East Pakistan,
// West Germany. States that were dissolved into several stay what they were, with
// the code that they had: Soviet Union SU, Yugoslavia YU, Czechoslovakia CS, Serbia
// and Montenegro CS, Netherlands Antilles AN.
//
// "Ukrainian Defence Ministry", "Ministry of Defense of Ukraine" and the like mean
// the body, named "Defense Ministry of Ukraine"; "Russian foreign minister" means
// the office, or the person who held it on the day given by [WithDate].
//
// Misspellings are matched where lists often have them, and else only with
// [WithFuzzy].
func Normalize(name string, opts ...Option) (Identity, bool) {
	if len(opts) > 0 {
		return normalizeWith(name, newOptions(opts))
	}
	return normalize(name, time.Time{})
}

// normalizeWith is Normalize with options.
func normalizeWith(name string, o *options) (Identity, bool) {
	if o.known != nil {
		if id, ok := o.known.Lookup(name); ok {
			return id, true
		}
	}
	id, ok := normalize(name, o.day)
	if !ok && o.fuzzy {
		id, ok = fuzzy(name)
	}
	if i, own := o.known.entryOf(id.Name, id.Kind); ok && own {
		// The user's own name for it, on the ground on which it was understood.
		e := o.known.Entry(i)
		id.Name, id.ID = e.Name, e.ID
		if e.Kind != KindUnknown {
			id.Kind = e.Kind
		}
		if e.Region != (language.Region{}) {
			id.Region = e.Region
		}
	}
	return id, ok
}

// normalize reads a name as of a day, the zero time for none: as it is, else
// without a possessive ending, else with its letters mended.
func normalize(name string, day time.Time) (Identity, bool) {
	name = strings.TrimFunc(name, unicode.IsSpace)
	for {
		if id, ok := read(name, day); ok {
			return id, true
		}
		for _, s := range [...]string{"'s", "’s", "'", "’"} {
			if owner, ok := strings.CutSuffix(name, s); ok {
				return read(owner, day)
			}
		}
		mended, ok := mend(name)
		if !ok {
			return Identity{}, false
		}
		name = mended // which is shorter, so this ends
	}
}

// read reads a name as it is. It reads parts of the name in the same way, each
// letter in one of them at most, so that a long one cannot make it slow.
func read(name string, day time.Time) (Identity, bool) {
	name = strings.TrimFunc(name, unicode.IsSpace)
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		name = name[4:] // here, so that "the UK" has the shape of "UK"
	}
	var k fold.Key
	if !k.Add(name) {
		return Identity{}, false
	}
	key := withoutThe(k.Bytes(1))
	if len(key) == 0 {
		return Identity{}, false
	}
	shape := aloneShape(k.Shape(1), key)
	id, ok := known(lexicon.LookupFolded(key, shape))
	if !ok || id.Kind != KindCountry {
		if id, ok := byCode(name); ok {
			return id, true
		}
	}
	if ok {
		return id, true
	}
	var buf [fold.MaxBytes]byte
	bag := fold.Bag(buf[:0], name)
	if c, ok := lexicon.Loose(bag); ok {
		return identity(c.Actor(), BasisAlias), true
	}
	if id, ok := byParts(key, day); ok {
		return id, true
	}
	return loosely(name, bag, day)
}

// aloneShape returns the shape that a name passes for which stands alone: small
// letters are no matter there, but for two of them, which are a word mostly.
func aloneShape(s fold.Shape, key []byte) fold.Shape {
	if len(key) > 2 || string(key) == "uk" || string(key) == "eu" {
		return fold.Upper
	}
	return max(s, fold.Title)
}

func withoutThe(key []byte) []byte {
	if len(key) > 4 && string(key[:4]) == "the " {
		return key[4:]
	}
	return key
}

// known returns the sense that a name has which stands alone: the likeliest, but
// a country rather than a place, and who sits in a capital rather than the town.
func known(senses lexicon.Senses) (Identity, bool) {
	s, ok := senses.First()
	if !ok {
		return Identity{}, false
	}
	a := s.Actor()
	if a.Kind == lexicon.Place {
		for t := range senses.All() {
			if b := t.Actor(); b.Kind == lexicon.Country || t.Basis() == lexicon.Metonym {
				return identity(b, bases[t.Basis()]), true
			}
		}
	}
	return identity(a, bases[s.Basis()]), true
}

// grounds are those of the lexicon as this package calls them.
var bases = [...]Basis{
	lexicon.Exact:   BasisName,
	lexicon.Alias:   BasisAlias,
	lexicon.Acronym: BasisAcronym,
	lexicon.Demonym: BasisDemonym,
	lexicon.Metonym: BasisMetonym,
}

func identity(a lexicon.Actor, g Basis) Identity {
	return Identity{Name: a.Name, Kind: kindOf(a.Kind), Basis: g, Region: regionOf(a)}
}

func regionOf(a lexicon.Actor) language.Region {
	if a.Region == "" {
		return language.Region{}
	}
	r, err := language.ParseRegion(a.Region)
	if err != nil {
		return language.Region{}
	}
	return r
}

// byCode reads ISO 3166 codes in capitals.
func byCode(name string) (Identity, bool) {
	if len(name) != 2 && len(name) != 3 {
		return Identity{}, false
	}
	for i := range len(name) {
		if name[i] < 'A' || name[i] > 'Z' {
			return Identity{}, false
		}
	}
	r, err := language.ParseRegion(name)
	if err != nil || !r.IsCountry() {
		return Identity{}, false
	}
	c, ok := lexicon.CountryOf(r.Canonicalize().String())
	if !ok {
		return Identity{}, false
	}
	return identity(c.Actor(), BasisCode), true
}

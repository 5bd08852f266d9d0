package entity

// This file holds Normalize: what a name means that stands alone.

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
)

// A Basis says why a name is taken to mean what [Normalize] says.
type Basis uint8

// The bases, from the firmest to the weakest.
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

var basisNames = [...]string{"exact", "alias", "acronym", "code", "demonym", "metonym", "office", "fuzzy"}

// String returns the basis in lower case: "exact" for [BasisName], else the word
// after "Basis".
func (b Basis) String() string {
	if int(b) < len(basisNames) {
		return basisNames[b]
	}
	return "basis(" + strconv.Itoa(int(b)) + ")"
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
	return normalizeWith(name, newOptions(opts))
}

// normalizeWith is Normalize with options.
func normalizeWith(name string, o *options) (Identity, bool) {
	if o.known != nil {
		if id, ok := o.known.Lookup(name); ok {
			return id, true
		}
	}
	found, ok := normalize.Name(name, o.day)
	if !ok && o.fuzzy {
		found, ok = normalize.Fuzzy(name)
	}
	if !ok {
		return Identity{}, false
	}
	id := identity(found)
	if i, own := o.known.entryOf(id.Name, id.Kind); own {
		// The user's own name for it, on the basis on which it was understood.
		e := o.known.Entry(i)
		id.Name, id.ID = e.Name, e.ID
		if e.Kind != KindUnknown {
			id.Kind = e.Kind
		}
		if e.Region != (language.Region{}) {
			id.Region = e.Region
		}
	}
	return id, true
}

// identity returns what package normalize found in the types of this package.
func identity(id normalize.Identity) Identity {
	return Identity{Name: id.Name, Kind: kindOf(id.Kind), Basis: bases[id.Basis], Region: parseRegion(id.Region)}
}

// bases has the bases of package lexicon as this package calls them.
var bases = [...]Basis{
	lexicon.Exact:    BasisName,
	lexicon.Alias:    BasisAlias,
	lexicon.Acronym:  BasisAcronym,
	lexicon.Demonym:  BasisDemonym,
	lexicon.Metonym:  BasisMetonym,
	lexicon.Beside:   BasisAcronym,
	lexicon.Code:     BasisCode,
	lexicon.OfOffice: BasisOffice,
	lexicon.Guess:    BasisFuzzy,
}

// parseRegion returns the region that a code of the lexicon is, the zero Region
// for none.
func parseRegion(code string) language.Region {
	r, err := language.ParseRegion(code)
	if err != nil {
		return language.Region{}
	}
	return r
}

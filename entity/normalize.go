package entity

// This file holds Normalize, the public entry to package internal/normalize.

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
)

// A Basis says how a name is related to the actor that [Normalize] returns.
type Basis uint8

// The bases, from the firmest to the weakest.
const (
	BasisName    Basis = iota // the canonical name, apart from case, diacritics and "the"
	BasisAlias                // another name, in any language: "Russian Federation", "Daesh", "Allemagne"
	BasisAcronym              // "UN", "U.A.E."
	BasisCode                 // an ISO 3166 code in capitals: "DE", "DEU"
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

// An Identity is the actor that a name means.
type Identity struct {
	// Name is the canonical name, as in [Actor].
	Name string

	Kind  Kind
	Basis Basis

	// Region is the country itself, the country of a place, or the country that a
	// body belongs to. It is the zero Region if there is none or it isn't known.
	Region language.Region

	// ID is the actor's ID in the user's own list, "" for other actors. See
	// [WithGazetteer].
	ID string
}

// Normalize returns the actor that a single name means, without an article around
// it, and whether the name is known.
//
// Case, diacritics and punctuation are ignored, as are "the" before the name, "&"
// for "and", and "St." for "Saint". Names may be written as lists write them:
// "Bahamas, The", "Korea, Republic of", "Iran (Islamic Republic of)". Text in
// parentheses is used if it helps and ignored if it doesn't: "American Samoa (US)".
//
// A capital means its country, with [BasisMetonym], as in news about what
// governments do; other towns are places. A name that several actors share means
// the best known of them: Georgia is the state and not the American one, Korea is
// South Korea, Congo is Congo - Brazzaville as in the lists of the United Nations.
// A place or country after a comma decides: "Georgia, USA", "Goma, Congo", "Paris,
// Texas".
//
// A former name means the state that exists now: Burma, Zaire, East Pakistan, West
// Germany. States that broke up keep their name, with the ISO 3166 code that they
// had: Soviet Union SU, Yugoslavia YU, Czechoslovakia CS, Serbia and Montenegro CS,
// Netherlands Antilles AN.
//
// "Ukrainian Defence Ministry" and "Ministry of Defense of Ukraine" mean the same
// body, named "Defense Ministry of Ukraine". "Russian foreign minister" means the
// office, or with [WithDate] the person who held it on that day.
//
// States and provinces are places of their country. Common misspellings of
// countries are known; others are matched only with [WithFuzzy].
func Normalize(name string, opts ...Option) (Identity, bool) {
	if len(opts) == 0 {
		return normalizeWith(name, &options{})
	}
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

package entity

// This file holds Normalize, which wraps package internal/normalize.

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
)

// A Basis is the relation between a name and the actor that [Normalize] returns for
// it.
type Basis uint8

// The bases, from the strongest to the weakest.
const (
	BasisName    Basis = iota // the canonical name, apart from case, diacritics and "the"
	BasisAlias                // another name, in any language: "Russian Federation", "Daesh", "Allemagne"
	BasisAcronym              // "UN", "U.A.E."
	BasisCode                 // an ISO 3166 code in capitals: "DE", "DEU"
	BasisDemonym              // people or adjective: "Russians", "Dutch"
	BasisMetonym              // a capital or seat: "Moscow", "Foggy Bottom"
	BasisOffice               // an office of a country: "Russian foreign minister"
	BasisFuzzy                // a name with a similar spelling; only with [WithFuzzy]
)

var basisNames = [...]string{"exact", "alias", "acronym", "code", "demonym", "metonym", "office", "fuzzy"}

// String returns the name of the basis in lower case, for example "alias" for
// [BasisAlias]. For [BasisName] it is "exact".
func (b Basis) String() string {
	if int(b) < len(basisNames) {
		return basisNames[b]
	}
	return "basis(" + strconv.Itoa(int(b)) + ")"
}

// An Identity is the actor that a name refers to.
type Identity struct {
	// Name is the canonical name, as in [Actor].
	Name string

	Kind  Kind
	Basis Basis

	// Region is the country itself, the country of a place, or the country that an
	// organization belongs to. It is the zero Region if unknown or inapplicable.
	Region language.Region

	// ID is the actor's ID in the caller's gazetteer, or "" if it is not listed there.
	// See [WithGazetteer].
	ID string
}

// Normalize resolves a single name, without the context of an article, and reports
// whether the name is known. If it is not, the Identity is zero.
//
// Case, diacritics, punctuation and a leading "the" are ignored; "&" equals "and",
// and "St." equals "Saint". Inverted names are accepted: "Bahamas, The", "Korea,
// Republic of", "Iran (Islamic Republic of)". Text in parentheses is ignored if the
// name is not known with it: "American Samoa (US)".
//
// A capital resolves to its country, with [BasisMetonym]; other towns resolve to
// places. An ambiguous name resolves to its best-known sense: "Georgia" is the
// country and not the American state, "Korea" is South Korea, and "Congo" is Congo -
// Brazzaville, as in the lists of the United Nations. A place or country after a
// comma disambiguates: "Georgia, USA", "Goma, Congo", "Paris, Texas".
//
// A former name resolves to the present state: Burma, Zaire, East Pakistan, West
// Germany. States that broke up keep their names and their former ISO 3166 codes:
// Soviet Union SU, Yugoslavia YU, Czechoslovakia CS, Serbia and Montenegro CS,
// Netherlands Antilles AN.
//
// "Ukrainian Defence Ministry" and "Ministry of Defense of Ukraine" resolve to the
// same organization, "Defense Ministry of Ukraine". "Russian foreign minister"
// resolves to the office, or with [WithDate] to the person who held it on that day.
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
		// Use the caller's name for the actor, but keep the basis of the match.
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

// identity converts a result of package normalize.
func identity(id normalize.Identity) Identity {
	return Identity{Name: id.Name, Kind: kindOf(id.Kind), Basis: bases[id.Basis], Region: parseRegion(id.Region)}
}

// bases maps the bases of package lexicon to those of this package.
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

// parseRegion returns the region with a code of the lexicon, or the zero Region for "".
func parseRegion(code string) language.Region {
	r, err := language.ParseRegion(code)
	if err != nil {
		return language.Region{}
	}
	return r
}

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

// The bases, from the strongest to the weakest after BasisNone.
const (
	BasisNone       Basis = iota // the name is not known
	BasisName                    // the canonical name, apart from case, diacritics and "the"
	BasisAlias                   // another name, in any language: "Russian Federation", "Daesh", "Allemagne"
	BasisAcronym                 // "UN", "U.A.E."
	BasisCode                    // an ISO 3166 code that is no usual name as well: "DE", "DEU", not "US" or "GB"
	BasisHistorical              // a country's name that is no longer used, or that of a state now part of it: "Burma", "East Germany"
	BasisDemonym                 // people or adjective: "Russians", "Dutch"
	BasisOffice                  // an office of a country or body: "Russian foreign minister"
	BasisMetonym                 // a capital or seat: "Moscow", "Foggy Bottom"
	BasisFuzzy                   // a name with a similar spelling; only with [WithFuzzy]
)

var basisNames = [...]string{"none", "name", "alias", "acronym", "code", "historical", "demonym", "office", "metonym", "fuzzy"}

// String returns the name of the basis in lower case, for example "alias" for
// [BasisAlias].
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

	// Region is the country itself, the country of a place, the country that an
	// organization belongs to, or, of an office and of the person who holds it, the country
	// that the office is of. It is the zero Region if unknown or inapplicable, which prints
	// as "ZZ"; [Identity.Alpha2] is "" then.
	Region language.Region

	// ID is the actor's ID in the caller's gazetteer, or "" if it is not listed there.
	// See [WithGazetteer].
	ID string

	// Ambiguous reports whether something else has the name as well: the second of the
	// [Candidates] scores as much as the first. "Congo" is two countries, and "Berlin" a
	// government and a town. It is false for an entry of the caller's gazetteer, and with
	// [BasisFuzzy].
	Ambiguous bool
}

// Normalize resolves a single name, without the context of an article, and reports
// whether the name is known. If it is not, the Identity is zero.
//
// Case, diacritics, punctuation and a leading "the" are ignored; "&" equals "and",
// and "St." equals "Saint". Inverted names are accepted: "Bahamas, The", "Korea,
// Republic of", "Iran (Islamic Republic of)". Text in parentheses or after a slash is ignored
// if the name is not known with it: "American Samoa (US)", "Italy/Sardinia". But a name
// of several countries is not known: "Israel/Palestine", "France, Germany".
//
// A capital resolves to its country, with [BasisMetonym]; other towns resolve to
// places. An ambiguous name resolves to its best-known sense: "Georgia" is the
// country and not the American state, "Korea" is South Korea, and "Congo" is Congo -
// Brazzaville, as in the lists of the United Nations. A place or country after a
// comma disambiguates: "Georgia, USA", "Goma, Congo", "Paris, Texas". Ambiguous is true if
// another sense is as good, as it is of "Korea", "Congo" and most capitals; [Candidates] returns
// all senses.
//
// A former name resolves to the present state, with [BasisHistorical]: Burma, Zaire,
// East Pakistan, West Germany. States that broke up keep their names and their former
// ISO 3166 codes, see [Identity.Alpha3]: Soviet Union, Yugoslavia, Czechoslovakia,
// Serbia and Montenegro, Netherlands Antilles.
//
// "Ukrainian Defence Ministry" and "Ministry of Defense of Ukraine" resolve to the
// same organization, "Defense Ministry of Ukraine". "Russian foreign minister"
// resolves to the office, or with [WithDate] to the person who held it on that day.
//
// States and provinces are places of their country. Common misspellings of
// countries are known; others are matched only with [WithFuzzy]. For a column of
// countries, use [WithCountries].
func Normalize(name string, opts ...Option) (Identity, bool) {
	if len(opts) == 0 {
		return normalizeWith(name, &options{})
	}
	return normalizeWith(name, newOptions(opts))
}

// normalizeWith is Normalize with options.
func normalizeWith(name string, o *options) (Identity, bool) {
	if id, ok := o.known.Lookup(name); ok && o.wants(id.Kind) {
		return id, true
	}
	in := o.normalize()
	found, ok := normalize.Name(name, in)
	if !ok && o.fuzzy {
		found, ok = normalize.Fuzzy(name, in)
	}
	if !ok {
		return Identity{}, false
	}
	id := o.identity(found)
	id.Ambiguous = found.Basis != lexicon.Guess && normalize.Ambiguous(name, found, in)
	return id, true
}

// normalize returns the options for package normalize.
func (o *options) normalize() normalize.Options {
	in := normalize.Options{Day: o.day, Countries: o.countries}
	if o.known != nil && len(o.known.offices) > 0 {
		in.Own = own{o.known}
	}
	return in
}

// wants reports whether actors of a kind are asked for.
func (o *options) wants(k Kind) bool { return !o.countries || k == KindCountry || k == KindUnknown }

// A Candidate is one of the actors that a name may refer to.
type Candidate struct {
	Identity

	// Score says how well the name fits the actor and how few others it fits, from 0 to
	// 1. It depends on the basis, the kind and the other candidates, and is no
	// probability. A country whose canonical name nobody else has scores 1.
	Score float64
}

// Candidates returns the actors that a single name may refer to, in order of decreasing
// score. The first is the result of [Normalize] with the same options; the others are
// what else has that name. It returns nil if the name is not known. With [WithFuzzy], a
// name that is not known has similar ones as candidates, also where Normalize finds none
// because several are equally similar.
func Candidates(name string, opts ...Option) []Candidate {
	o := newOptions(opts)
	var out []Candidate
	own, listed := o.known.Lookup(name)
	if listed = listed && o.wants(own.Kind); listed {
		out = append(out, Candidate{own, 1})
	}
	all := normalize.Candidates(name, o.normalize(), o.fuzzy)
	for _, c := range all {
		id := o.identity(c.Identity)
		if listed && id.ID != "" && id.ID == own.ID {
			continue
		}
		id.Ambiguous = len(all) > 1 && c.Score == all[0].Score && c.Score == all[1].Score && id.Basis != BasisFuzzy
		out = append(out, Candidate{id, float64(c.Score) / 1000})
	}
	return out
}

// identity converts a result of package normalize. If the caller's gazetteer has the
// actor, it takes its name, but keeps the basis of the match.
func (o *options) identity(found normalize.Identity) Identity {
	id := Identity{Name: found.Name, Kind: kindOf(found.Kind), Basis: bases[found.Basis], Region: parseRegion(found.Region)}
	i, ok := found.Entry-1, found.Entry > 0
	if !ok {
		i, ok = o.known.entryOf(id.Name, id.Kind)
	}
	if ok {
		e := o.known.Entry(i)
		id.Name, id.ID = e.Name, e.ID
		if e.Kind != KindUnknown {
			id.Kind = e.Kind
		}
		if e.Region != (language.Region{}) {
			id.Region = e.Region
		}
	}
	return id
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
	lexicon.Outdated: BasisHistorical,
}

// parseRegion returns the region with a code of the lexicon, or the zero Region for "".
func parseRegion(code string) language.Region {
	r, err := language.ParseRegion(code)
	if err != nil {
		return language.Region{}
	}
	return r
}

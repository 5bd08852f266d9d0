package entity

// This file holds the codes of countries and the keys of actors.

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// Dissolved reports whether the identity is a state that was dissolved into several:
// Soviet Union, Yugoslavia, Czechoslovakia, Serbia and Montenegro, Netherlands Antilles.
func (id Identity) Dissolved() bool {
	_, ok := id.former()
	return ok
}

func (id Identity) former() (lexicon.Dissolved, bool) {
	if id.Kind != KindCountry {
		return lexicon.Dissolved{}, false
	}
	return lexicon.DissolvedState(id.Name)
}

// Alpha2 returns the ISO 3166-1 alpha-2 code of the Region: "DE". Of a dissolved state, it
// is the code that the state had: "CS" for Czechoslovakia. Of Kosovo it is "XK", which is
// not assigned by ISO. It is "" if there is none.
func (id Identity) Alpha2() string {
	if f, ok := id.former(); ok {
		return f.Alpha2
	}
	return codeOf(id.Region)
}

// codeOf returns the code of a region, "" for the zero Region.
func codeOf(r language.Region) string {
	if r == (language.Region{}) {
		return ""
	}
	return r.String()
}

// Alpha2 returns the ISO 3166-1 alpha-2 code of the Region, as [Identity.Alpha2] does: "DE",
// and "" if there is none or the actor is nil.
func (a *Actor) Alpha2() string { return a.identity().Alpha2() }

// Alpha3 is like [Actor.Alpha2] for alpha-3 codes: "DEU".
func (a *Actor) Alpha3() string { return a.identity().Alpha3() }

// identity returns what an actor has of an identity, the zero one for nil.
func (a *Actor) identity() Identity {
	if a == nil {
		return Identity{}
	}
	return Identity{Name: a.Name, Kind: a.Kind, Region: a.Region, ID: a.ID}
}

// Alpha3 is like [Identity.Alpha2] for alpha-3 codes: "DEU". Of Czechoslovakia it is "CSK",
// of Kosovo "XKX".
func (id Identity) Alpha3() string {
	if f, ok := id.former(); ok {
		return f.Alpha3
	}
	switch id.Alpha2() {
	case "":
		return ""
	case "XK":
		return "XKX"
	}
	return id.Region.ISO3()
}

// Numeric is like [Identity.Alpha2] for ISO 3166-1 numeric codes, which are mostly those of
// UN M49: 276. It is 0 if there is none, and for Kosovo.
func (id Identity) Numeric() int {
	if f, ok := id.former(); ok {
		return f.Numeric
	}
	if a := id.Alpha2(); a == "" || a == "XK" {
		return 0
	}
	return id.Region.M49()
}

// Subregion returns the UN M49 region that contains the Region: 155, Western Europe, for
// DE. Package golang.org/x/text/language/display has its name. It is the zero Region if
// there is none, for dissolved states, and for Antarctica and the small islands that CLDR
// puts directly under Oceania.
func (id Identity) Subregion() language.Region { return id.within(subregions[:]) }

// Continent is like [Identity.Subregion] for Africa 002, the Americas 019, Asia 142, Europe
// 150 and Oceania 009.
func (id Identity) Continent() language.Region { return id.within(continents[:]) }

var (
	continents = [...]uint16{2, 9, 19, 142, 150}
	subregions = [...]uint16{5, 11, 13, 14, 15, 17, 18, 21, 29, 30, 34, 35, 39, 53, 54, 57, 61, 143, 145, 151, 154, 155}
)

func (id Identity) within(regions []uint16) language.Region {
	if id.Region == (language.Region{}) || id.Dissolved() {
		return language.Region{}
	}
	for _, m49 := range regions {
		if r, err := language.EncodeM49(int(m49)); err == nil && r.Contains(id.Region) {
			return r
		}
	}
	return language.Region{}
}

// Key returns an identifier of the actor by which tables can be joined: whatever a text
// calls a known actor, the key is the same. It is one of
//
//	iso:DE                       a country or territory, by its ISO 3166-1 alpha-2 code
//	iso:CSHH                     a dissolved state, by its ISO 3166-3 code
//	wikidata:Q3052772            a known person, place or body, by its item in Wikidata;
//	                             also England, Scotland, Wales and Northern Ireland
//	geonames:2950159             a known town, by its number in GeoNames
//	organization:RU:kremlin      any other actor: kind, code of the country, and name
//	person:ada quill             without the code where it is unknown, and for people
//
// The name in the last two is the canonical one without case, diacritics and punctuation.
// They are the same for namesakes. The zero Identity has the key "".
//
// A key with a code or number means the same in every release; an actor keeps it for as
// long as the source has it. A key with a name holds for this release: an actor about which
// a later one knows more gets a number, or another canonical name, and so another key. The
// key does not depend on the caller's gazetteer, unless that has another canonical name; for
// its own identifier see ID.
func (id Identity) Key() string { return keyOf(id.Kind, id.Region, id.Name) }

// Key returns an identifier of the actor; see [Identity.Key]. The key of an actor of an
// article is that of its canonical name: "iso:RU" for Russia where the text has "Moscow".
// A nil actor has the key "".
func (a *Actor) Key() string {
	if a == nil {
		return ""
	}
	return keyOf(a.Kind, a.Region, a.Name)
}

func keyOf(kind Kind, region language.Region, name string) string {
	if name == "" {
		return ""
	}
	code := ""
	if kind != KindPerson {
		code = codeOf(region)
	}
	if kind == KindCountry {
		if f, ok := lexicon.DissolvedState(name); ok {
			return "iso:" + f.Alpha4
		}
	}
	item := lexicon.ItemOf(lexiconKind(kind), code, name)
	if kind == KindCountry && code != "" && item == 0 { // England has an item, and is not GB
		return "iso:" + code
	}
	switch n := strconv.Itoa(int(item.Number())); item.Database() {
	case lexicon.Wikidata:
		return "wikidata:Q" + n
	case lexicon.GeoNames:
		return "geonames:" + n
	}
	key := append([]byte(kind.String()), ':')
	if code != "" {
		key = append(append(key, code...), ':')
	}
	return string(append(key, fold.Append(nil, name)...))
}

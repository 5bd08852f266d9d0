package normalize

// Names with something beside them: in parentheses, after a comma, a slash or a colon.

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// split reads a name by its parts. It takes the name apart in one way only, the
// first that applies.
func split(name string, o *Options) (Identity, bool) {
	if i := strings.IndexAny(name, "(["); i >= 0 {
		return outside(name, i, o)
	}
	if i := strings.IndexByte(name, ':'); i > 0 {
		return partAfter(name[:i], name[i+1:], o)
	}
	if before, ok := beforeWord(name); ok {
		return read(before, o)
	}
	if i := strings.IndexByte(name, '/'); i > 0 {
		return beforeSlash(strings.TrimRight(name[:i], " ,"), name[i+1:], o)
	}
	if i := strings.IndexByte(name, ','); i > 0 {
		return within(strings.TrimSpace(name[:i]), name[i+1:], o)
	}
	return Identity{}, false
}

// outside reads what is before the parenthesis at byte i, or after it if nothing
// is before. "Germany (Austria)" is not known.
func outside(name string, i int, o *Options) (Identity, bool) {
	end := strings.LastIndexAny(name, ")]") + 1
	if end <= i {
		end = len(name)
	}
	before, after := strings.TrimSpace(name[:i]), strings.TrimSpace(name[end:])
	switch {
	case before != "" && after == "":
		inside := strings.TrimRight(name[i+1:end], ")]")
		region := regionBeside(before, inside)
		in := named(inside, region, o)
		if id, ok := placed(before, inside, in); ok {
			return id, true
		}
		id, ok := read(before, o)
		if region == id.Region {
			return id, ok // "USA (Georgia)"
		}
		return unlessTwo(id, ok, in, o)
	case before == "" && after != "":
		return read(after, o)
	}
	return Identity{}, false
}

// placed reads the name of a place in the country or place that is in parentheses after it, if
// it also means a country: "Georgia (US)", "London (UK)", "Georgia (Atlanta)".
func placed(name, inside string, in Identity) (Identity, bool) {
	var k fold.Key
	if !k.Add(name) {
		return Identity{}, false
	}
	region := lexicon.PlaceRegion(inside)
	if in.Kind == lexicon.Country {
		region = in.Region
	}
	if region == "" {
		return Identity{}, false
	}
	key := fold.TrimThe(k.Bytes(1))
	return placeIn(lexicon.LookupFolded(key, aloneShape(k.Shape(1), key)), region)
}

// placeIn returns the first of the senses that is a place in a region, but not that of
// a country with its name.
func placeIn(senses lexicon.Senses, region string) (Identity, bool) {
	if s, ok := senses.Of(lexicon.Country); ok && s.Actor().Region == region && s.Basis() != lexicon.Metonym {
		return Identity{}, false
	}
	for s := range senses.All() {
		if a := s.Actor(); a.Region == region && a.Kind == lexicon.Place {
			return identityOf(a, s.Basis()), true
		}
	}
	return Identity{}, false
}

// beforeWord returns "China" for "China excluding Hong Kong".
func beforeWord(name string) (string, bool) {
	for _, w := range [...]string{" excluding ", " excl", " including ", " incl", " except ", " without "} {
		if i := strings.Index(name, w); i > 0 {
			return strings.TrimRight(name[:i], " ,"), true
		}
	}
	return "", false
}

// beforeSlash reads "Italy/Sardinia" as Italy. What is before a slash is not known if what is
// after it is elsewhere: "Israel/Palestine", "North/South Korea".
func beforeSlash(before, after string, o *Options) (Identity, bool) {
	id, ok := read(before, o)
	if ok && apart(id, first(after, o)) {
		o.several = true
		return Identity{}, false
	}
	return id, ok
}

// regionBeside returns the region that the places beside a name lie in, "" if they are not known.
func regionBeside(name string, places ...string) string {
	if lexicon.PlaceRegion(places...) == "" {
		return ""
	}
	return lexicon.PlaceRegion(append([]string{name}, places...)...)
}

// named reads what is named beside a name, whose places lie in a region. A state of that region
// stands for its country: "Poland, Ohio".
func named(beside, region string, o *Options) Identity {
	in := first(beside, o)
	if s, ok := lexicon.PlaceIn(beside, region); ok && in.Kind != lexicon.Country && s.Actor().Class == lexicon.Region {
		in = Identity{Kind: lexicon.Country, Region: region}
	}
	return in
}

// first reads what is named beside a name, or else the first of a list there: "Germany and
// Italy".
func first(list string, o *Options) Identity {
	id, ok := read(list, o)
	if !ok {
		n := len(list)
		for _, by := range [...]string{",", "/", ";", "&", " and "} {
			list, _, _ = strings.Cut(list, by)
		}
		if len(list) < n {
			id, _ = read(list, o)
		}
	}
	return id
}

// apart reports whether two identities are in different countries. A territory is not apart
// from a state, which may be the one that it belongs to: "Puerto Rico", "US".
func apart(a, b Identity) bool {
	return a.Region != "" && b.Region != "" && a.Region != b.Region && classOf(a.Region) == classOf(b.Region)
}

// classOf returns whether a region is a state, one that is no more, or a territory.
func classOf(region string) lexicon.Class {
	if c, ok := lexicon.CountryOf(region); ok {
		return c.Actor().Class
	}
	return lexicon.Unclassed
}

// unlessTwo returns what a name means with the name of a country beside it, and false if that is
// another country: "France, Germany". An adjective or a seat tells more of the same, "Belgium
// (French)", and so does a code that may be that of a part: "Ireland (NI)".
func unlessTwo(id Identity, ok bool, beside Identity, o *Options) (Identity, bool) {
	named := beside.Basis <= lexicon.Acronym || beside.Basis == lexicon.Outdated ||
		beside.Basis == lexicon.Code && id.Basis == lexicon.Code
	if ok && named && id.Kind == lexicon.Country && beside.Kind == lexicon.Country && apart(id, beside) {
		o.several = true
		return Identity{}, false
	}
	return id, ok
}

// partAfter reads "China, P.R.: Hong Kong" as Hong Kong, and "China, P.R.:
// Mainland" as China. A part that is no country of its own, as in "Tanzania:
// Zanzibar", is not known.
func partAfter(country, part string, o *Options) (Identity, bool) {
	whole, ok := read(country, o)
	id, known := read(part, o)
	switch {
	case !known:
		return whole, ok
	case id.Kind != lexicon.Country || id.Region == whole.Region:
		return Identity{}, false
	}
	return id, true
}

// within reads a name with a country or place after a comma: "Georgia, USA", "Paris, Texas",
// "Norway, Svalbard and Jan Mayen". The name is what it means in that country, or else a
// place there with the same name as a place elsewhere, or else a country.
func within(name, beside string, o *Options) (Identity, bool) {
	var k fold.Key
	if !k.Add(name) {
		return Identity{}, false
	}
	key := fold.TrimThe(k.Bytes(1))
	senses := lexicon.LookupFolded(key, aloneShape(k.Shape(1), key))
	parts := strings.Split(beside, ",")
	if n := len(parts); n > 1 && strings.HasPrefix(strings.TrimSpace(parts[n-1]), "and ") {
		return Identity{}, false // "Aruba, Bonaire, and Curaçao" is a list
	}
	region := regionBeside(name, parts...)
	in := named(beside, region, o)
	if region == "" {
		region = in.Region
	}
	if region != "" {
		if id, ok := placeIn(senses, region); ok {
			return id, true // the town of "Tbilisi, Georgia", not its government
		}
		for s := range senses.All() {
			if a := s.Actor(); a.Region == region && a.Kind != lexicon.Person {
				return identityOf(a, s.Basis()), true
			}
		}
		if s, ok := lexicon.PlaceIn(name, region); ok {
			return identityOf(s.Actor(), lexicon.Exact), true
		}
		if lexicon.Town(name) && utf8.ValidString(name) {
			return Identity{Name: name, Kind: lexicon.Place, Region: region}, true
		}
	}
	s, ok := senses.Of(lexicon.Country)
	return unlessTwo(identityOf(s.Actor(), s.Basis()), ok && s.Basis() <= lexicon.Acronym, in, o)
}

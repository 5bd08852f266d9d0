package normalize

// Names with something beside them: in parentheses, after a comma or a colon.

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
	if i := strings.IndexByte(name, ','); i > 0 {
		return within(strings.TrimSpace(name[:i]), name[i+1:], o)
	}
	return Identity{}, false
}

// outside reads what is before the parenthesis at byte i, or after it if nothing
// is before.
func outside(name string, i int, o *Options) (Identity, bool) {
	end := strings.LastIndexAny(name, ")]") + 1
	if end <= i {
		end = len(name)
	}
	before, after := strings.TrimSpace(name[:i]), strings.TrimSpace(name[end:])
	switch {
	case before != "" && after == "":
		if id, ok := placed(before, strings.TrimRight(name[i+1:end], ")]"), o); ok {
			return id, true
		}
		return read(before, o)
	case before == "" && after != "":
		return read(after, o)
	}
	return Identity{}, false
}

// placed reads the name of a place in the country that is in parentheses after it, if
// it also means a country: "Georgia (US)", "London (UK)".
func placed(name, country string, o *Options) (Identity, bool) {
	var k fold.Key
	if o.Countries || !k.Add(name) {
		return Identity{}, false
	}
	in, ok := read(country, o)
	if !ok || in.Kind != lexicon.Country {
		return Identity{}, false
	}
	key := fold.TrimThe(k.Bytes(1))
	return placeIn(lexicon.LookupFolded(key, aloneShape(k.Shape(1), key)), in.Region)
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

// beforeWord returns "China" for "China excluding Hong Kong", and "Italy" for
// "Italy/Sardinia".
func beforeWord(name string) (string, bool) {
	for _, w := range [...]string{" excluding ", " excl", " including ", " incl", " except ", " without ", "/"} {
		if i := strings.Index(name, w); i > 0 {
			return strings.TrimRight(name[:i], " ,"), true
		}
	}
	return "", false
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
	region := ""
	if lexicon.PlaceRegion(parts...) != "" {
		region = lexicon.PlaceRegion(append([]string{name}, parts...)...)
	}
	if region == "" {
		in, _ := read(beside, o)
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
	if s, ok := senses.Of(lexicon.Country); ok && s.Basis() <= lexicon.Acronym {
		return identityOf(s.Actor(), s.Basis()), true
	}
	return Identity{}, false
}

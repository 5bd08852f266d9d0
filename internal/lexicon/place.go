package lexicon

// Which country a place is in, told by its name and the names beside it.

import (
	_ "embed" // for the compiled tables
	"iter"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// beside.bin maps folded names that mean a place only beside another one, such as
// "Miss." in "Jackson, Miss.", to their senses. subdivisions.bin is the set of
// subdivisions that are no actors; the value of one is the number of its country.
var (
	//go:embed beside.bin
	besideData string
	//go:embed subdivisions.bin
	subdivisionData string

	besideNames    = table.Lazy[table.Table]{Data: &besideData, Open: table.Open}
	subdivisionSet = table.Lazy[table.Set]{Data: &subdivisionData, Open: table.OpenSet}
)

// TownRegion returns the region code of the country of a town by the state, province
// or country that is named after it: "Paris", "Texas". It returns "" if the second
// name is none of these, or the two are more likely apart. In a list of names, only
// countries that have a town of the name count; else a town may also be one of the
// many of its name in the United States, Canada and Australia.
func TownRegion(name, whole string, list bool) string {
	towns := regionsOf(name, isTown)
	if list {
		towns = regionsAlone(name, isTown)
	}
	states := regionsOf(whole, func(a Actor) bool { return a.Class == Region })
	for _, wholes := range [...]regions{states, regionsOf(whole, func(a Actor) bool { return a.Kind == Country })} {
		for _, r := range wholes.list[:wholes.n] {
			if towns.has(r) {
				return r
			}
		}
	}
	abbreviated := strings.HasSuffix(whole, ".") // "Jordan, Minn.", unlike "Jordan, Ohio"
	if list || states.n == 0 || towns.n == 0 && (!abbreviated || regionsOf(name, isPlace).n == 0) {
		return ""
	}
	if r := states.list[0]; HasDivisions(r) {
		return r
	}
	return ""
}

// RegionAround returns the region code of the country of which a name in any case is a
// state, province or other subdivision, or of the country that it is; country tells which.
// It returns "" for other names.
func RegionAround(name string) (region string, country bool) {
	if states := regionsOf(name, func(a Actor) bool { return a.Class == Region && a.Kind == Place }); states.n > 0 {
		return states.list[0], false
	}
	if r := regionsOf(name, func(a Actor) bool { return a.Kind == Country }); r.n > 0 {
		return r.list[0], true
	}
	return "", false
}

func isTown(a Actor) bool { return a.Class == City || a.Class == Capital }

func isPlace(a Actor) bool { return a.Kind == Place || a.Kind == Country }

// PlaceIn returns the sense in which a name in any case is a place in the country
// with a region's code, and whether there is one.
func PlaceIn(name, region string) (Sense, bool) {
	var k fold.Key
	if !k.Add(name) {
		return 0, false
	}
	key := fold.TrimThe(k.Bytes(1))
	for _, senses := range [...]Senses{LookupFolded(key, fold.Upper), besideSenses(key)} {
		for s := range senses.All() {
			if a := s.Actor(); a.Kind == Place && a.Region == region && s.Basis() != Demonym {
				return s, true
			}
		}
	}
	return 0, false
}

// RegionBeside returns the state, province or the like that a folded name means beside a
// town: "mass" in "Boston, Mass.".
func RegionBeside(key []byte) (Actor, bool) {
	for s := range besideSenses(key).All() {
		if a := s.Actor(); a.Class == Region {
			return a, true
		}
	}
	return Actor{}, false
}

// TownRegions yields the region codes of the countries that have a town of a name in any
// case, the likeliest first.
func TownRegions(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		r := regionsOf(name, isTown)
		for _, region := range r.list[:r.n] {
			if !yield(region) {
				return
			}
		}
	}
}

// Regions are the countries in which places of one name lie, the likeliest first.
type regions struct {
	list [maxSenses + 1]string
	n    int
}

const maxSenses = 15

// regionsOf returns the regions of those actors of a name that want accepts, and of
// the subdivision that it is if want accepts those.
func regionsOf(name string, want func(Actor) bool) regions {
	r := regionsAlone(name, want)
	var k fold.Key
	if !k.Add(name) {
		return r
	}
	key := fold.TrimThe(k.Bytes(1))
	r.addSenses(besideSenses(key), want)
	if id, ok := Subdivision(key); ok && want(Actor{Kind: Place, Class: Region}) {
		r.add(id.Actor().Region)
	}
	return r
}

// regionsAlone is regionsOf for what the name means without another one beside it.
func regionsAlone(name string, want func(Actor) bool) (r regions) {
	var k fold.Key
	if k.Add(name) {
		r.addSenses(LookupFolded(fold.TrimThe(k.Bytes(1)), fold.Upper), want)
	}
	return r
}

func (r *regions) addSenses(senses Senses, want func(Actor) bool) {
	for s := range senses.All() {
		a := s.Actor()
		if isTown(a) && s.Basis() == Acronym {
			continue // "D.C." is no name of a town, but follows one
		}
		if s.Basis() != Demonym && a.Region != "" && want(a) {
			r.add(a.Region)
		}
	}
}

func (r *regions) add(region string) {
	if r.n < len(r.list) && !r.has(region) {
		r.list[r.n] = region
		r.n++
	}
}

func (r *regions) has(region string) bool {
	for _, s := range r.list[:r.n] {
		if s == region {
			return true
		}
	}
	return false
}

// Subdivision returns the country of which a folded name is a state, a province or
// another subdivision, and whether there is one. States that are actors
// themselves are not among them.
func Subdivision(key []byte) (ID, bool) {
	v, ok := subdivisionSet.Get().Get(key)
	return ID(v), ok
}

func besideSenses(key []byte) Senses {
	v, _ := besideNames.Get().GetBytes(key)
	return senses(v, fold.Upper)
}

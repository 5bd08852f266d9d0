package lexicon

// Which country a place is in, told by its name and the names beside it.

import (
	_ "embed" // for the compiled tables

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

// Town reports whether a name in any case is that of a town.
func Town(name string) bool {
	for s := range placeSenses(name).All() {
		if s.Basis() == Acronym {
			continue // "D.C." follows a town
		}
		if c := s.Actor().Class; c == City || c == Capital {
			return true
		}
	}
	return false
}

// PlaceRegion returns the region code of the country in which a place lies whose
// name is written in any case, given the parts of the name: "Jackson", "Miss.".
// Each part tells what the one before it means: "Congo" alone is Congo -
// Brazzaville, but the Congo of "Kinshasa", "Congo" is the one that has a
// Kinshasa. It returns "" if no part is known.
func PlaceRegion(parts ...string) string {
	for i := len(parts) - 1; i >= 0; i-- {
		whole := newRegions(parts[i])
		if whole.n == 0 {
			continue
		}
		if i > 0 {
			part := newRegions(parts[i-1])
			for _, r := range whole.list[:whole.n] {
				if part.has(r) {
					return r
				}
			}
		}
		return whole.list[0]
	}
	return ""
}

// Regions are the countries in which places of one name lie, the likeliest first.
type regions struct {
	list [maxSenses + 1]string
	n    int
}

const maxSenses = 15

func newRegions(name string) (r regions) {
	var k fold.Key
	if !k.Add(name) {
		return r
	}
	key := fold.TrimThe(k.Bytes(1))
	for _, senses := range [...]Senses{besideSenses(key), LookupFolded(key, fold.Upper)} {
		for s := range senses.All() {
			if a := s.Actor(); s.Basis() != Demonym && (a.Kind == Place || a.Kind == Country) && a.Region != "" {
				r.add(a.Region)
			}
		}
	}
	if id, ok := Subdivision(key); ok {
		r.add(id.Actor().Region)
	}
	return r
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

// placeSenses returns what a name in any case may mean in a dateline.
func placeSenses(name string) Senses {
	var k fold.Key
	if !k.Add(name) {
		return Senses{}
	}
	key := fold.TrimThe(k.Bytes(1))
	if s := besideSenses(key); !s.Empty() {
		return s
	}
	return LookupFolded(key, fold.Upper)
}

func besideSenses(key []byte) Senses {
	v, _ := besideNames.Get().GetBytes(key)
	return senses(v, fold.Upper)
}

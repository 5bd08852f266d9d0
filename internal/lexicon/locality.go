package lexicon

import (
	_ "embed" // for the compiled tables
	"iter"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// localities.bin maps the folded names of towns to records of divisions.bin, which say where
// they are. These are like those of wherein.bin, but point to the numbers of states and
// countries, of 2 bytes little-endian, and count them.
var (
	//go:embed localities.bin
	localityData string
	//go:embed divisions.bin
	divisionData string

	localities = table.Lazy[table.Set]{Data: &localityData, Open: table.OpenSet}
	divisions  = table.Lazy[table.Records]{Data: &divisionData, Open: table.OpenRecords}
)

// DivisionSize is the size of the number of a state or country in divisions.bin.
const DivisionSize = 2

// Divisions yields the states and countries that have a town of a folded name: states of the
// United States, Canada and Australia, and other countries with newspapers in English.
func Divisions(key []byte) iter.Seq[ID] {
	return func(yield func(ID) bool) {
		v, ok := localities.Get().Get(key)
		rec := divisions.Get().Slice(int(v), int(v)+1)
		if !ok || len(rec) < WhereinSize {
			return
		}
		first, n := int(rec[0])|int(rec[1])<<8, int(rec[2])
		list := divisions.Get().Rest(first*DivisionSize, n*DivisionSize)
		for k := 0; k+1 < len(list); k += DivisionSize {
			if !yield(ID(list[k]) | ID(list[k+1])<<8) {
				return
			}
		}
	}
}

// TownIn reports whether the state or country where has a town of a folded name.
func TownIn(where ID, key []byte) bool {
	for id := range Divisions(key) {
		if id == where {
			return true
		}
	}
	return false
}

// HasDivisions reports whether a country is one of those of which [Divisions] yields states.
func HasDivisions(region string) bool { return region == "US" || region == "CA" || region == "AU" }

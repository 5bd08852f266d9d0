package lexicon

import (
	_ "embed" // for the compiled set
	"sort"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// sportcodes.bin is the set of the codes by which sport calls countries. The value of one is the
// number of its country.
var (
	//go:embed sportcodes.bin
	sportCodeData string

	sportCodes = table.Lazy[table.Set]{Data: &sportCodeData, Open: table.OpenSet}
)

// SportCountry returns the country that sport calls by a code of three letters, "SUI", and whether
// there is one.
func SportCountry(code string) (ID, bool) {
	v, ok := find(sportCodes.Get(), code)
	return ID(v), ok
}

// CountryOf returns the country or territory with an ISO 3166 alpha-2 code, and whether there
// is one. A former state is found only by a code that no present country has.
func CountryOf(region string) (ID, bool) {
	// The countries are the first actors, in the order of their codes; those that
	// are no more follow.
	id := ID(sort.Search(maxCountries, func(i int) bool {
		a := ID(i).Actor()
		return a.Class != State && a.Class != Territory || a.Region >= region
	}))
	for a := id.Actor(); a.Kind == Country; a = id.Actor() {
		if a.Region == region {
			return id, true
		}
		id++
	}
	return 0, false
}

// maxCountries is how many countries the value of a slot in loose.bin can number.
const maxCountries = 256

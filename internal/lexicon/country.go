package lexicon

import (
	_ "embed" // for the compiled set
	"sync"

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
	k := regionIndex(region)
	if k < 0 {
		return 0, false
	}
	byCode.once.Do(fillByCode)
	n := byCode.countries[k]
	return ID(n) - 1, n != 0
}

// byCode has the number of the country plus one for each code, 0 for none.
var byCode struct {
	once      sync.Once
	countries [26 * 26]uint16
}

// fillByCode fills byCode. The countries are the first actors, those that are no more behind the
// others.
func fillByCode() {
	for id := ID(0); id.Actor().Kind == Country; id++ {
		if k := regionIndex(id.Actor().Region); k >= 0 && byCode.countries[k] == 0 {
			byCode.countries[k] = uint16(id) + 1
		}
	}
}

// regionIndex numbers the codes of two capitals; it is -1 for others.
func regionIndex(region string) int {
	if len(region) != 2 || region[0]-'A' >= 26 || region[1]-'A' >= 26 {
		return -1
	}
	return int(region[0]-'A')*26 + int(region[1]-'A')
}

package lexicon

// The countries in which places lie, in a table of its own: package article needs nothing
// else of what names stand for, and so links none of it.

import (
	_ "embed" // for the compiled tables

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// placenames.bin maps the folded names of places to records of wherein.bin. Bit 0 of a
// value says whether there is a town of the name, the others are the number of the record.
// wherein.bin holds records of 3 bytes, and the codes of regions that they point to:
//
//	codes   offset of the first one, 2 bytes little-endian
//	count
var (
	//go:embed placenames.bin
	placeNameData string
	//go:embed wherein.bin
	whereinData string

	placeNames = table.Lazy[table.Set]{Data: &placeNameData, Open: table.OpenSet}
	wherein    = table.Lazy[table.Records]{Data: &whereinData, Open: table.OpenRecords}
)

// WhereinSize is the size of a record of wherein.bin, and CodeSize that of a region's code.
const (
	WhereinSize = 3
	CodeSize    = 2
)

// Town reports whether a name in any case is that of a town.
func Town(name string) bool {
	_, town := codesOf(name)
	return town
}

// PlaceRegion returns the region code of the country in which a place lies whose
// name is written in any case, given the parts of the name: "Jackson", "Miss.".
// Each part tells what the one before it means: "Congo" alone is Congo -
// Brazzaville, but the Congo of "Kinshasa", "Congo" is the one that has a
// Kinshasa. It returns "" if no part is known.
func PlaceRegion(parts ...string) string {
	for i := len(parts) - 1; i >= 0; i-- {
		whole, _ := codesOf(parts[i])
		if whole == "" {
			continue
		}
		if i > 0 {
			part, _ := codesOf(parts[i-1])
			for k := 0; k < len(whole); k += CodeSize {
				if r := whole[k : k+CodeSize]; hasCode(part, r) {
					return r
				}
			}
		}
		return whole[:CodeSize]
	}
	return ""
}

// codesOf returns the region codes of the countries that have a place of a name in any case,
// or are called so, the likeliest first, and whether one of the places is a town.
func codesOf(name string) (codes string, town bool) {
	var k fold.Key
	if !k.Add(name) {
		return "", false
	}
	v, ok := placeNames.Get().Get(fold.TrimThe(k.Bytes(1)))
	if !ok {
		return "", false
	}
	rec := wherein.Get().Slice(int(v>>1), int(v>>1)+1)
	if len(rec) < WhereinSize {
		return "", false
	}
	return wherein.Get().Rest(int(rec[0])|int(rec[1])<<8, int(rec[2])*CodeSize), v&1 != 0
}

func hasCode(codes, code string) bool {
	for k := 0; k < len(codes); k += CodeSize {
		if codes[k:k+CodeSize] == code {
			return true
		}
	}
	return false
}

// Package words knows the places that datelines name. The facts are in
// places.tsv; places.table is compiled from it and read in place.
package words

import (
	_ "embed" // for the places

	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:generate go run ./gen

var (
	//go:embed places.table
	placeData string

	placeTable = table.MustOpen(placeData)
)

// maxPlace is the length of the longest name, in bytes.
const maxPlace = 64

// A Place is what is known of a place.
type Place struct {
	Code string // of its country, ISO 3166-1 alpha-2 as in CLDR
	City bool   // stands alone in a dateline
}

// isCity is set in the number of a city in places.table, whose low two bytes
// are the letters of the code.
const isCity = 1 << 16

// OfPlace returns what is known of a place named in any case.
func OfPlace(name string) (Place, bool) {
	if len(name) > maxPlace {
		return Place{}, false
	}
	var key [maxPlace]byte
	v, ok := placeTable.GetBytes(lower(key[:0], name))
	if !ok {
		return Place{}, false
	}
	return Place{string([]byte{byte(v >> 8), byte(v)}), v&isCity != 0}, true
}

// lower appends s to key with its ASCII letters in lower case.
func lower(key []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		key = append(key, c)
	}
	return key
}

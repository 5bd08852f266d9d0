package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// wares.bin is the set of nouns for things that a name before them only describes.
var (
	//go:embed wares.bin
	wareData string

	wares = table.Lazy[table.Set]{Data: &wareData, Open: table.OpenSet}
)

// Ware reports whether a noun is one for a thing that the name of a country or maker before
// it only describes: "cheese", "dollars", "missile".
func Ware(noun string) bool {
	_, ok := find(wares.Get(), noun)
	return ok
}

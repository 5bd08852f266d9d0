package lexicon

import (
	_ "embed" // for the compiled sets

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// wares.bin is the set of nouns for things that a name before them only describes,
// occasions.bin that of nouns for events and treaties that are called after a place, and
// initials.bin that of acronyms of things.
var (
	//go:embed wares.bin
	wareData string
	//go:embed occasions.bin
	occasionData string
	//go:embed initials.bin
	initialData string

	wares     = table.Lazy[table.Set]{Data: &wareData, Open: table.OpenSet}
	occasions = table.Lazy[table.Set]{Data: &occasionData, Open: table.OpenSet}
	initials  = table.Lazy[table.Set]{Data: &initialData, Open: table.OpenSet}
)

// Ware reports whether a noun is one for a thing that the name of a country or maker before
// it only describes: "cheese", "dollars", "missile".
func Ware(noun string) bool {
	_, ok := find(wares.Get(), noun)
	return ok
}

// Occasion reports whether a noun is one for an event or treaty that is called after the place
// before it: "Olympics", "Treaty".
func Occasion(noun string) bool {
	_, ok := find(occasions.Get(), noun)
	return ok
}

// Initials reports whether an acronym is one of a thing, and of no body unless an article says so:
// "ICU", "GDP".
func Initials(acronym string) bool {
	_, ok := find(initials.Get(), acronym)
	return ok
}

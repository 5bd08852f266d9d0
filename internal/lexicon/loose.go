package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// loose.bin is the set of the looser forms of country names. The value of one is
// the number of its country.
var (
	//go:embed loose.bin
	looseData string

	looseSet = table.Lazy[table.Set]{Data: &looseData, Open: table.OpenSet}
)

// MinLoose is the length of the shortest form that [Loose] takes: "is" is not
// only what is left of "Island", which is Iceland in German.
const MinLoose = 3

// Loose returns the country that a name in the form of [fold.Bag] has in any language, and
// whether there is one. It is for single names and not for running text, in which many words
// are the name of a country in some language.
func Loose(bag []byte) (ID, bool) {
	if len(bag) < MinLoose {
		return 0, false
	}
	v, ok := looseSet.Get().Get(bag)
	return ID(v), ok
}

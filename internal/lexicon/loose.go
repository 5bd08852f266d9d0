package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// loose.bin is the set of the looser forms of country names. The value of one is
// the number of its country. misspelled.bin has those that are the name itself misspelled, at a
// fraction of the size.
var (
	//go:embed loose.bin
	looseData string
	//go:embed misspelled.bin
	misspelledData string

	looseSet      = table.Lazy[table.Set]{Data: &looseData, Open: table.OpenSet}
	misspelledSet = table.Lazy[table.Set]{Data: &misspelledData, Open: table.OpenSet}
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

// Misspelled is [Loose] for single words that are the country's own name with a letter missing,
// wrong or elsewhere: "Lybia". It may be asked of words in running text.
func Misspelled(bag []byte) (ID, bool) {
	v, ok := misspelledSet.Get().Get(bag)
	return ID(v), ok
}

package lexicon

import (
	_ "embed" // for the compiled set
	"iter"

	"github.com/wirecopy-go/wirecopy/internal/fold"
)

// loose.bin is a set as given.bin is, of the looser forms of country names. Each
// slot has five bytes, the last of which is the number of the country.
//
//go:embed loose.bin
var looseData string

// MinLoose is the length of the shortest form that [Loose] takes: "is" is not
// only what is left of "Island", which is Iceland in German.
const MinLoose = 3

// LookupFolded is [Lookup] for a name that is folded already, and that is
// written in a shape.
func LookupFolded(key []byte, shape fold.Shape) Senses {
	v, _ := names.GetBytes(key)
	return senses(v, shape)
}

// Loose returns the country that a name in the form of [fold.Bag] is known to
// mean, in whatever language, and whether there is one. It is for names that
// stand alone: too much is a country in some language to find it in running
// text.
func Loose(bag []byte) (ID, bool) {
	slots := len(looseData) / 5
	if slots == 0 || len(bag) < MinLoose {
		return 0, false
	}
	h := Hash(bag)
	at := int(uint64(h) * uint64(slots) >> 32)
	for range slots {
		switch u32(looseData, at*5) {
		case h:
			return ID(looseData[at*5+4]), true
		case 0:
			return 0, false
		}
		if at++; at == slots {
			at = 0
		}
	}
	return 0, false
}

// All yields every folded name with what it stands for, however it is written.
func All() iter.Seq2[string, Senses] {
	return func(yield func(string, Senses) bool) {
		for key, v := range names.All() {
			if Value(v) != 0 && !yield(key, senses(v, fold.Upper)) {
				return
			}
		}
	}
}

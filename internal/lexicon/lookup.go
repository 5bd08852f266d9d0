package lexicon

import (
	_ "embed" // for the compiled tables

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:embed names.bin
var nameData string

//go:embed senses.bin
var senseData string

//go:embed actors.bin
var actorData string

//go:embed nouns.bin
var nounData string

//go:embed given.bin
var givenData string

//go:embed surnames.bin
var surnameData string

// A table that cannot be opened is empty; a test sees to it that all can.
var (
	names, _ = table.Open(nameData)
	nouns, _ = table.Open(nounData)
)

// Lookup returns what a name stands for. The name is taken whole, as it is
// written; "the" before it is no part of it.
func Lookup(name string) Senses {
	var k fold.Key
	if !k.Add(name) {
		return Senses{}
	}
	v, _ := names.GetBytes(k.Bytes(1))
	return senses(v, k.Shape(1))
}

// Longest returns what the longest known name stands for that begins with word
// 0 of some running words, and how many of them it takes. word must return
// word i, "" after the last one. Both results are empty where no name begins
// with word 0.
func Longest(word func(i int) string) (int, Senses) {
	var k fold.Key
	for n, v := LongestKey(names, &k, word); n > 0; n, v = shorter(names, &k, n) {
		if s := senses(v, k.Shape(n)); !s.Empty() {
			return n, s
		}
	}
	return 0, Senses{}
}

// senses returns those that the value of a name points to: bits 0-3 say how
// many, the rest where the first is in senses.bin.
func senses(v uint32, shape fold.Shape) Senses {
	n, at := int(v&15)*4, int(Value(v)>>4)*4
	if at+n > len(senseData) {
		return Senses{}
	}
	return Senses{senseData[at : at+n], shape}
}

package lexicon

import (
	_ "embed" // for the compiled tables
	"iter"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// names.bin maps folded names to where their senses are in senses.bin.
var (
	//go:embed names.bin
	nameData string
	//go:embed senses.bin
	senseData string

	names        = table.Lazy[table.Table]{Data: &nameData, Open: table.Open}
	senseRecords = table.Lazy[table.Records]{Data: &senseData, Open: table.OpenRecords}
)

// Lookup returns the senses of a name, which is looked up as a whole, without a leading
// "the".
func Lookup(name string) Senses {
	var k fold.Key
	if !k.Add(name) {
		return Senses{}
	}
	return LookupFolded(k.Bytes(1), k.Shape(1))
}

// LookupFolded is [Lookup] for a name that is folded already, and that is
// written in a shape.
func LookupFolded(key []byte, shape fold.Shape) Senses {
	v, _ := names.Get().GetBytes(key)
	return senses(v, shape)
}

// Longest returns what the longest known name stands for that begins with word
// 0 of some running words, and how many of them it takes. word must return
// word i, "" after the last one. Both results are empty if no name begins
// with word 0.
func Longest(word func(i int) string) (int, Senses) {
	var k fold.Key
	if w := word(0); w == "" || !k.Add(w) {
		return 0, Senses{}
	}
	return longestName(&k, headed(*names.Get(), &k), word)
}

// LongestFrom is [Longest] for a word 0 of which the heads are known.
func LongestFrom(h Heads, word func(i int) string) (int, Senses) {
	if h.alone(h.names, word(1)) {
		if v := Value(h.names) &^ (headsKnown | headsParts); v != 0 {
			if s := senses(v, fold.ShapeOf(word(0))); !s.Empty() {
				return 1, s
			}
		}
		return 0, Senses{}
	}
	var k fold.Key
	if !k.Add(word(0)) {
		return 0, Senses{}
	}
	return longestName(&k, int(h.names>>wordsShift), word)
}

func longestName(k *fold.Key, most int, word func(i int) string) (int, Senses) {
	t := *names.Get()
	for n, v := longest(t, k, most, word); n > 0; n, v = shorter(t, k, n) {
		if s := senses(v, k.Shape(n)); !s.Empty() {
			return n, s
		}
	}
	return 0, Senses{}
}

// All yields every folded name with its senses.
func All() iter.Seq2[string, Senses] {
	return func(yield func(string, Senses) bool) {
		for key, v := range names.Get().All() {
			if Value(v) != 0 && !yield(key, senses(v, fold.Upper)) {
				return
			}
		}
	}
}

// senses returns those that the value of a name points to: bits 0-3 say how
// many, the rest the number of the first.
func senses(v uint32, shape fold.Shape) Senses {
	n, first := int(v&15), int(Value(v)>>4)
	return Senses{senseRecords.Get().Slice(first, first+n), shape}
}

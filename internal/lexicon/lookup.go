package lexicon

import (
	"bytes"
	_ "embed" // for the compiled tables
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// Every table maps folded names to a number. Its highest four bits say how many
// words the longest key has that begins with this word, on words that begin a
// key; the rest is zero where the key is only such a beginning.
const (
	wordsShift = 28
	valueMask  = 1<<wordsShift - 1
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
	for n, v := longest(names, &k, word); n > 0; n, v = shorter(names, &k, n) {
		if s := senses(v, k.Shape(n)); !s.Empty() {
			return n, s
		}
	}
	return 0, Senses{}
}

// senses returns those that the value of a name points to: bits 0-3 say how
// many, the rest where the first is in senses.bin.
func senses(v uint32, shape fold.Shape) Senses {
	n, at := int(v&15)*4, int(v&valueMask>>4)*4
	if at+n > len(senseData) {
		return Senses{}
	}
	return Senses{senseData[at : at+n], shape}
}

// longest adds words to k, which must be empty, and returns how many of them the
// longest key of t takes that they begin with, and its value.
func longest(t table.Table, k *fold.Key, word func(i int) string) (int, uint32) {
	w := word(0)
	if w == "" || !k.Add(w) {
		return 0, 0
	}
	most := headed(t, k)
	if w = word(1); len(w) > 1 && (w[0] == '\'' || strings.HasPrefix(w, "’")) && k.Add(w) {
		most = max(most, headed(t, k)) // "People" is no beginning, "People's" is
	}
	for most > 1 {
		if w = word(k.Words()); w == "" {
			break
		}
		was := len(k.Bytes(k.Words()))
		if !k.Add(w) {
			break
		}
		// A word such as "-" adds nothing to the key and doesn't count.
		most -= bytes.Count(k.Bytes(k.Words())[was:], blank)
	}
	if most == 0 {
		return 0, 0
	}
	return shorter(t, k, k.Words()+1)
}

// headed returns how many words the longest key of t has that begins with the
// first word of k.
func headed(t table.Table, k *fold.Key) int {
	head := k.Bytes(k.Words())
	if i := bytes.IndexByte(head, ' '); i > 0 {
		head = head[:i]
	}
	v, _ := t.GetBytes(head)
	return int(v >> wordsShift)
}

var blank = []byte{' '}

// shorter returns the number of words and the value of the longest key of t that
// takes fewer than n words of k.
func shorter(t table.Table, k *fold.Key, n int) (int, uint32) {
	for n--; n > 0; n-- {
		if n > 1 && len(k.Bytes(n)) == len(k.Bytes(n-1)) {
			continue
		}
		if v, _ := t.GetBytes(k.Bytes(n)); v&valueMask != 0 {
			return n, v & valueMask
		}
	}
	return 0, 0
}

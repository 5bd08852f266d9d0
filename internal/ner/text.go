package ner

import (
	"math/bits"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A form is what the features of names use of one spelling, without a possessive ending. See
// [text.Form].
type form struct {
	hash                      uint64 // in lower case
	suffix3, suffix4, prefix4 uint64 // its last and first bytes in lower case
	shape                     uint64 // kinds of characters, runs cut to two
	flags                     uint64
	class                     embed.Class
	id                        embed.Word
	codes                     string // the word's vector, see [embed.Model.Codes]

	person uint64 // bits of gaz: known as a given name or a surname
	asked  bool   // person is known
}

// A token is what the features of one token are made of.
type token struct {
	form
	gaz    uint64 // what the gazetteer says of the token: bits
	noun   uint64 // class of the title or noun that it is part of
	usage  uint64 // how the article writes the word elsewhere
	known  uint32 // index of the word in the document's usages, if it has a letter
	allow  crf.Set
	traits uint64 // what the network reads beside the vector, see network.go
}

// Flags of a form and of a position. Their numbers are part of features.
const (
	capital uint64 = 1 << iota // begins with a capital letter
	upper                      // letters, two at least, and all of them capital
	digits                     // has a digit
	letters                    // has a letter
	possessive
	glued  // no white space before it
	first  // first word of the sentence
	loud   // in a sentence without small letters
	dotted // has a period or a character other than ASCII, letters and digits
	titled // in a line of which hardly a word is small
	loose  // in a sentence whose capitals say nothing, see informal
	mixed  // begins with a digit, and its letters are capitals: "6PR"
)

// edge is the word beside a sentence.
var edge = token{form: form{hash: 1, shape: 1}}

// formFlags are the flags of a form beside those of its spelling.
var formFlags = [...]struct{ flag, of uint64 }{
	{capital, uint64(text.Capital)}, {upper, uint64(text.Upper)}, {digits, uint64(text.Digits)},
	{letters, uint64(text.Letters)}, {possessive, uint64(text.Possessive)},
	{dotted, uint64(text.Period | text.Dotted)}, {mixed, uint64(text.Mixed)},
}

// read fills f with what is known of a spelling, whose word has the number id.
func (f *form) read(x *text.Form, classes *embed.Model, id embed.Word) {
	*f = form{
		hash:    x.Lower,
		suffix3: affix(x.Suffix, 3),
		suffix4: affix(x.Suffix, 4),
		prefix4: affix(x.Prefix, 4),
		shape:   x.NameShape,
	}
	if x.Length > text.MaxWord {
		return // no name
	}
	for _, y := range formFlags {
		if uint64(x.NameFlags)&y.of != 0 {
			f.flags |= y.flag
		}
	}
	if n := int(x.Ending); n == len("'") || n == len("’") {
		f.flags &^= possessive // may be within a name: "Miners' Welfare Trust"
	}
	if f.flags&letters != 0 {
		f.id = id
		f.class, f.codes = classes.Class(f.id), classes.Codes(f.id)
	}
}

// affix returns n bytes of a packed affix as the features have them: the byte at the
// end of the word first, and n-1 in the highest byte.
func affix(packed uint64, n int) uint64 {
	packed = text.Affix(packed, n)
	used := (bits.Len64(packed) + 7) / 8
	return bits.ReverseBytes64(packed)>>(64-8*used) | uint64(n-1)<<56
}

package ner

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A form is what one spelling of an article says.
type form struct {
	hash   uint64    // in lower case, without a possessive ending
	suffix [3]uint64 // last two to four bytes in lower case
	prefix [2]uint64 // first three and four
	shape  uint64    // kinds of characters, runs cut to two
	flags  uint64
	class  embed.Class
	id     embed.Word
	codes  string // the word's vector, see [embed.Model.Codes]

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
	dotted // has a period, or a character that is no letter, digit or ASCII
	titled // in a line of which hardly a word is small
	loose  // in a sentence whose capitals say nothing, see informal
	mixed  // digits and capital letters: "6PR"
)

// edge is the word beside a sentence.
var edge = token{form: form{hash: 1, shape: 1}}

// read fills f with what spelling s says.
func (f *form) read(s string, classes *embed.Model) {
	*f = form{}
	s, possessed := cutPossessive(s)
	if possessed {
		f.flags |= possessive
	}
	f.spell(s)
	f.affixes(s)
	f.hash = hash.Lower(s)
	if f.flags&letters != 0 {
		f.id = classes.Word(f.hash)
		f.class, f.codes = classes.Class(f.id), classes.Codes(f.id)
	}
}

// cutPossessive returns s without a possessive ending, and whether it has one.
func cutPossessive(s string) (string, bool) {
	for _, e := range [...]string{"'s", "’s", "'S", "’S"} {
		if len(s) > len(e) && strings.HasSuffix(s, e) {
			return s[:len(s)-len(e)], true
		}
	}
	return s, false
}

// spell sets the shape and the flags.
func (f *form) spell(s string) {
	prev, run := byte(0), 0
	n, all := 0, true
	for i, r := range s {
		kind := text.CharKind(r)
		switch kind {
		case 'x':
			f.flags |= letters
			n++
			all = false
		case 'X':
			f.flags |= letters
			n++
			if i == 0 {
				f.flags |= capital
			}
		case 'd':
			f.flags |= digits
		case '.':
			f.flags |= dotted
		}
		if kind != prev {
			prev, run = kind, 0
		}
		if run++; run <= 2 {
			f.shape = hash.Append(f.shape, kind)
		}
	}
	if all && n >= 2 {
		f.flags |= upper
	}
	if f.flags&(digits|capital) == digits && all && n > 0 {
		f.flags |= mixed
	}
}

// affixes sets the suffixes and prefixes.
func (f *form) affixes(s string) {
	v := uint64(0)
	for k := range 4 {
		if k < len(s) {
			v = v<<8 | uint64(hash.LowerByte(s[len(s)-1-k]))
		}
		if k > 0 {
			f.suffix[k-1] = v | uint64(k)<<56
		}
	}
	v = 0
	for k := range 4 {
		if k < len(s) {
			v = v<<8 | uint64(hash.LowerByte(s[k]))
		}
		if k > 1 {
			f.prefix[k-2] = v | uint64(k)<<56
		}
	}
}

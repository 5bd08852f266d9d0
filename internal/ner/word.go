package ner

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A word is what the features of one token are made of.
type word struct {
	hash   uint64 // in lower case, without a possessive ending
	suffix [3]uint64
	prefix [2]uint64
	shape  uint64 // kinds of characters, runs cut to two
	flags  uint64
	gaz    uint64 // what the lexicon says of the token: bits
	noun   uint64 // class of the title or noun that it is part of
	doc    uint64 // how the article writes the word elsewhere
	sight  uint32 // where that stands in the document's seen, if the word has a letter
	allow  crf.Set
	class  embed.Class
	id     embed.Word
	codes  string // the word's vector, see [wordclass.Model.Codes]
	traits uint64 // what the network is told beside it, see net.go
}

const (
	capital uint64 = 1 << iota // begins with a capital letter
	upper                      // letters, two at least, and all of them capital
	digits                     // has a digit
	letters                    // has a letter
	possessive
	glued   // no white space before it
	initial // first word of the sentence
	loud    // in a sentence without small letters
	dotted  // has a full stop
	titled  // in a line of which hardly a word is small
	loose   // in a sentence written without care for capitals
	mixed   // digits and capital letters: "6PR"
)

// edge is what stands beside a sentence.
var edge = word{hash: 1, shape: 1}

// look fills w with what can be seen of s.
func (w *word) look(s string) {
	*w = word{}
	for _, e := range [...]string{"'s", "’s", "'S", "’S"} {
		if len(s) > len(e) && strings.HasSuffix(s, e) {
			s = s[:len(s)-len(e)]
			w.flags |= possessive
			break
		}
	}
	prev, run := byte(0), 0
	n, all := 0, true
	for i, r := range s {
		kind := byte('.')
		switch {
		case 'a' <= r && r <= 'z':
			kind = 'x'
		case 'A' <= r && r <= 'Z':
			kind = 'X'
		case '0' <= r && r <= '9':
			kind = 'd'
		case r < utf8.RuneSelf:
			kind = byte(r)
		case unicode.IsUpper(r):
			kind = 'X'
		case unicode.IsLetter(r):
			kind = 'x'
		}
		switch kind {
		case 'x':
			w.flags |= letters
			n++
			all = false
		case 'X':
			w.flags |= letters
			n++
			if i == 0 {
				w.flags |= capital
			}
		case 'd':
			w.flags |= digits
		case '.':
			w.flags |= dotted
		}
		if kind != prev {
			prev, run = kind, 0
		}
		if run++; run <= 2 {
			w.shape = hash.Append(w.shape, kind)
		}
	}
	if all && n >= 2 {
		w.flags |= upper
	}
	if w.flags&(digits|capital) == digits && all && n > 0 {
		w.flags |= mixed
	}
	w.hash = hash.Lower(s)
	v := uint64(0)
	for k := range 4 {
		if k < len(s) {
			v = v<<8 | uint64(hash.LowerByte(s[len(s)-1-k]))
		}
		if k > 0 {
			w.suffix[k-1] = v | uint64(k)<<56
		}
	}
	v = 0
	for k := range 4 {
		if k < len(s) {
			v = v<<8 | uint64(hash.LowerByte(s[k]))
		}
		if k > 1 {
			w.prefix[k-2] = v | uint64(k)<<56
		}
	}
}

// Bits of word.gaz.
const (
	firstName uint64 = 1 << iota
	maleName
	femaleName
	surname
	knownFirst // first token of a name of the lexicon
	knownRest
	knownKind  = 1 << 6 // four bits: kind, one more for demonyms
	knownClass = 1 << 10
)

// know notes what the lexicon knows of the name that words i to i+n-1 are.
func know(words []word, s lexicon.Sense) {
	a := s.Actor()
	bits := uint64(a.Kind)*knownKind | uint64(a.Class)*knownClass
	if s.Basis() == lexicon.Demonym {
		bits = 15 * knownKind
	}
	for i := range words {
		words[i].gaz |= bits | knownRest
	}
	words[0].gaz = words[0].gaz&^knownRest | knownFirst
}

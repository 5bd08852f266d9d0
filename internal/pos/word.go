package pos

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// A word is what the features of a sentence are made of. Most fields are hashes
// or packed letters: they are compared, never read.
type word struct {
	hash   uint64    // of the word in lower case without a possessive ending
	entry  uint64    // what the lexicon says of it
	hint   uint64    // what another program mostly makes of it
	shape  uint64    // kinds of characters, runs cut to two
	suffix [4]uint64 // the last one to four bytes in lower case
	prefix [3]uint64 // the first one to three
	flags  uint64
	allow  crf.Set // the tags that compete
}

// The flags of a word.
const (
	capital    uint64 = 1 << iota // begins with a capital letter
	upper                         // has letters, none of them small
	digits                        // has a digit
	letters                       // has a letter
	possessive                    // ends in 's, which is not part of the hash
	hyphen                        // has one inside
	initial                       // is the first of its sentence
	loud                          // its sentence has no small letter at all
)

// lowered marks the entry of a word that the lexicon knows in lower case only.
const lowered = 1 << 31

// look fills w with what can be seen of s and what l says of it. First says
// that s is the first token of its sentence.
func (w *word) look(l *Lexicon, s string, first bool) {
	*w = word{}
	if first {
		w.flags = initial
	}
	exact, lower := hashBoth(s)
	e := l.get(exact)
	if e == 0 {
		if base := strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s"); base != s && base != "" {
			s = base
			w.flags |= possessive
			exact, lower = hashBoth(s)
			e = l.get(exact)
		}
	}
	w.hash, w.hint = lower, l.hint(lower)
	w.entry, w.allow = uint64(e), e.set()
	w.spell(s)
	if w.allow != 0 {
		return
	}
	w.allow = w.unknown(len(s))
	if exact == lower || w.flags&letters == 0 {
		return
	}
	if e = l.get(lower); e != 0 {
		w.entry = uint64(e) | lowered
		if w.flags&digits == 0 {
			w.allow = e.set() | 1<<PROPN
		}
	}
}

// unknown returns what a word of n bytes can be that the lexicon does not know.
func (w *word) unknown(n int) crf.Set {
	switch w.flags & (letters | digits) {
	case 0:
		return signSet
	case digits:
		return numberSet
	case letters | digits:
		return numberSet | openSet
	}
	if n <= 4 && w.flags&capital == 0 {
		return rareSet // misspelt, often
	}
	return openSet
}

// spell fills in shape, endings and flags.
func (w *word) spell(s string) {
	last, run, small := byte(0), 0, false
	for i, r := range s {
		kind := kindOf(r)
		switch kind {
		case 'x':
			w.flags |= letters
			small = true
		case 'X':
			w.flags |= letters
			if i == 0 {
				w.flags |= capital
			}
		case 'd':
			w.flags |= digits
		case '-':
			if i > 0 {
				w.flags |= hyphen
			}
		}
		if kind != last {
			last, run = kind, 0
		}
		if run++; run <= 2 {
			w.shape = hash.Append(w.shape, kind)
		}
	}
	if !small && w.flags&letters != 0 {
		w.flags |= upper
	}
	v := uint64(0)
	for k := range w.suffix {
		if k < len(s) {
			v = v<<8 | uint64(hash.LowerByte(s[len(s)-1-k]))
		}
		w.suffix[k] = v
	}
	v = 0
	for k := range w.prefix {
		if k < len(s) {
			v = v<<8 | uint64(hash.LowerByte(s[k]))
		}
		w.prefix[k] = v
	}
}

// kindOf returns what a shape says of r: 'x' for a small letter, 'X' for a
// capital, 'd' for a digit, other ASCII as it is, '.' for the rest.
func kindOf(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return 'x'
	case 'A' <= r && r <= 'Z':
		return 'X'
	case '0' <= r && r <= '9':
		return 'd'
	case r < utf8.RuneSelf:
		return byte(r)
	case unicode.IsUpper(r):
		return 'X'
	case unicode.IsLetter(r):
		return 'x'
	case unicode.IsDigit(r):
		return 'd'
	}
	return '.'
}

// hashWord returns the hash of a word as it is written, with a curly apostrophe
// made straight.
func hashWord(s string) uint64 {
	h, _ := hashBoth(s)
	return h
}

// hashBoth returns hashWord of s and of s in lower case.
func hashBoth(s string) (exact, lower uint64) {
	const prime, offset = 0x100000001b3, 0xcbf29ce484222325
	exact, lower = offset, offset
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == 0xe2 && strings.HasPrefix(s[i:], "’") {
			c, i = '\'', i+2
		}
		exact = (exact ^ uint64(c)) * prime
		lower = (lower ^ uint64(hash.LowerByte(c))) * prime
	}
	return exact, lower
}

package tagger

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/linear"
)

// A word is what the features of a sentence are made of.
type word struct {
	hash   uint64 // of the lower-case word without a possessive ending
	entry  uint64 // what the lexicon says of it
	hint   uint64
	shape  uint64    // kinds of characters, runs cut to two
	suffix [4]uint64 // the last one to four bytes in lower case
	prefix [3]uint64 // the first one to three
	flags  uint64
	allow  linear.Set // the tags that compete
}

const (
	capital uint64 = 1 << iota // begins with a capital letter
	upper                      // letters, and all of them capital
	digits                     // has a digit
	letters                    // has a letter
	possessive
	hyphen // inside
	initial
	loud // in a sentence all in capitals
)

// look fills w with what can be seen of s and what l says of it.
func (w *word) look(l *Lexicon, s string, first bool) {
	*w = word{}
	if first {
		w.flags = initial
	}
	exact, lower := hashBoth(s)
	e := l.get(exact)
	w.hash = lower
	if e == 0 {
		if base := strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s"); base != s && base != "" {
			s = base
			w.flags |= possessive
			exact, w.hash = hashBoth(s)
			e = l.get(exact)
		}
	}
	w.spell(s)
	w.entry = uint64(e)
	w.hint = l.hint(w.hash)
	if w.allow = e.set(); w.allow != 0 {
		return
	}
	var known linear.Set
	if exact != w.hash {
		if e = l.get(w.hash); e != 0 {
			w.entry = uint64(e) | 1<<31
			known = e.set()
		}
	}
	switch {
	case w.flags&letters == 0 && w.flags&digits == 0:
		w.allow = signSet
	case w.flags&digits != 0:
		w.allow = numberSet
		if w.flags&letters != 0 {
			w.allow |= openSet
		}
	case known != 0:
		w.allow = known | 1<<PROPN
	default:
		w.allow = openSet
		if len(s) <= 4 && w.flags&(capital|upper) == 0 {
			w.allow = rareSet
		}
	}
}

// spell fills in shape, endings and flags.
func (w *word) spell(s string) {
	const prime = 0x100000001b3
	last, run := byte(0), 0
	all := true
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
			if r == '-' && i > 0 {
				w.flags |= hyphen
			}
		case unicode.IsUpper(r):
			kind = 'X'
		case unicode.IsLetter(r):
			kind = 'x'
		case unicode.IsDigit(r):
			kind = 'd'
		}
		switch kind {
		case 'x':
			w.flags |= letters
			all = false
		case 'X':
			w.flags |= letters
			if i == 0 {
				w.flags |= capital
			}
		case 'd':
			w.flags |= digits
		}
		if kind != last {
			last, run = kind, 0
		}
		if run++; run <= 2 {
			w.shape = w.shape*prime + uint64(kind)
		}
	}
	if all && w.flags&letters != 0 {
		w.flags |= upper
	}
	v := uint64(0)
	for k := range w.suffix {
		if k < len(s) {
			v = v<<8 | uint64(toLower(s[len(s)-1-k]))
		}
		w.suffix[k] = v | uint64(k)<<56
	}
	v = 0
	for k := range w.prefix {
		if k < len(s) {
			v = v<<8 | uint64(toLower(s[k]))
		}
		w.prefix[k] = v | uint64(k)<<56
	}
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
		lower = (lower ^ uint64(toLower(c))) * prime
	}
	return exact, lower
}

func toLower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	return c
}

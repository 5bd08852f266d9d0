package ner

import (
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// This file counts how the article writes each word: a word that it writes in small
// letters elsewhere is less likely a name at the start of a sentence.

// A use is how the article writes a word.
type use struct {
	hash uint64
	bits uint64
}

// Bits of use.bits and token.usage.
const (
	usedSmall      uint64 = 1 << iota // in small letters
	usedCapital                       // with a capital within a sentence
	usedAfterName                     // after a given name, with a capital
	usedAfterTitle                    // after a title, with a capital
	usedAfterIn                       // after "in", with a capital
	usedBeforeName                    // before a surname or another capital
)

var hashIn, hashI = hash.Lower("in"), hash.Lower("i")

// countUses fills d.uses and the usage of each word.
func (d *Document) countUses() {
	size := 64
	for size < 2*len(d.words) {
		size *= 2
	}
	if cap(d.uses) < size {
		d.uses = make([]use, size)
	}
	d.uses = d.uses[:size]
	clear(d.uses)
	for i := range d.words {
		if w := &d.words[i]; w.flags&letters != 0 && w.flags&titled == 0 {
			d.uses[d.find(w.hash)].bits |= d.useOf(i)
		}
	}
	for i := range d.words {
		if w := &d.words[i]; w.flags&letters != 0 {
			w.known = d.find(w.hash)
			w.usage = d.uses[w.known].bits
		}
	}
}

// useOf returns how word i is used where it is.
func (d *Document) useOf(i int) (bits uint64) {
	w := &d.words[i]
	switch {
	case w.flags&capital == 0:
		return usedSmall
	case w.flags&first == 0:
		bits = usedCapital
	}
	if i > 0 {
		b := &d.words[i-1]
		if b.flags&capital != 0 && b.gaz&firstName != 0 {
			bits |= usedAfterName
		}
		if c := b.noun >> 1 & 15; b.noun != 0 && c >= uint64(lexicon.Honorific) && c <= uint64(lexicon.Royal) {
			bits |= usedAfterTitle
		}
		if b.hash == hashIn {
			bits |= usedAfterIn
		}
	}
	if i+1 < len(d.words) {
		if y := &d.words[i+1]; y.flags&(capital|first) == capital && y.gaz&surname != 0 {
			bits |= usedBeforeName
		}
	}
	return bits
}

// find returns the index of a word in d.uses.
func (d *Document) find(h uint64) uint32 {
	mask := uint32(len(d.uses) - 1)
	for i := hash.Place(h) & mask; ; i = (i + 1) & mask {
		u := &d.uses[i]
		if u.hash == h || u.hash == 0 {
			u.hash = h
			return i
		}
	}
}

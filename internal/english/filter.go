package english

import (
	_ "embed" // for the tables
	"math/bits"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// This file holds a filter of the words of layout, of dates and of pages. Package
// article asks about them at every word of a line, and few words are one: the filter answers
// for most others without a lookup in the table. For short ones of these words, which half of all
// words are, a small table of their own is faster still.

//go:embed layout.short
var shortLayouts string

const (
	shortWord = 8 // bytes of the longest word in layout.short

	// ShortSlots is the number of slots in layout.short, a power of two.
	ShortSlots = 1 << 11

	// ShortSlot is the size in bytes of a slot: the word, see [PackShort], its layout and the
	// number of its entry.
	ShortSlot = shortWord + 4 + 2
)

// PackShort returns the bytes of a word in lower case as one number, and whether it is of one
// to eight bytes, all of them printable ASCII.
func PackShort(word string) (key uint64, ok bool) {
	const (
		low  = 0x2020202020202020
		high = 0x8080808080808080
	)
	n := len(word)
	switch {
	case n == 0 || n > shortWord:
		return 0, false
	case n >= 4: // the halves may overlap
		key = uint64(kernel.U32(word, 0)) | uint64(kernel.U32(word, n-4))<<(8*(n-4))
	default:
		key = uint64(word[0]) | uint64(word[n/2])<<(8*(n/2)) | uint64(word[n-1])<<(8*(n-1))
	}
	used := uint64(low) >> (64 - 8*n)
	return key | used, (key|key>>1)&used == used && key&high == 0 // no control character would look like a sign
}

// FirstShort returns the first slot of a word that [PackShort] packed; the next ones follow it.
func FirstShort(key uint64) int {
	return int(key * 0x9e3779b97f4a7c15 >> (64 - bits.TrailingZeros(ShortSlots)))
}

//go:embed layout.filter
var layoutFilter string

// FilterSize is the size in bytes of layout.filter.
const FilterSize = 1 << 11

// FilterBit returns the number of the bit in layout.filter that a word sets. It
// depends on the word's first, middle and last letter in any case and on its
// length.
func FilterBit(word string) uint32 {
	n := len(word)
	h := uint32(word[0]|0x20)*0x9e3779b1 + uint32(word[n-1]|0x20)*0x85ebca6b +
		uint32(word[n/2]|0x20)*0xc2b2ae35 + uint32(n)*0x27d4eb2f
	return h >> 18
}

// Filtered reports whether e is an entry by which a word is in layout.filter.
func (e Entry) Filtered() bool {
	return e.Layout != 0 || e.Class.Is(Calendar|DayAdverb|Deictic|Be) ||
		e.Class.Is(Determiner) && e.Number > 0 || e.Cue.Is(Speech) && e.Cue.Is(Past)
}

// mayFilter reports whether word may be one that layout.filter has. It is true for
// all of these, in any case, and for few others.
func mayFilter(word string) bool {
	if word == "" {
		return false
	}
	bit := FilterBit(word)
	return layoutFilter[bit/8]&(1<<(bit%8)) != 0
}

// short returns the slot in layout.short of a word, "" if it is not there.
func short(key uint64) string {
	for i := FirstShort(key); ; i++ {
		slot := shortLayouts[i%ShortSlots*ShortSlot:][:ShortSlot]
		switch kernel.U64(slot, 0) {
		case key:
			return slot
		case 0:
			return ""
		}
	}
}

// LayoutOf returns the layout classes of a word in any case.
func LayoutOf(word string) Layout {
	if key, ok := PackShort(word); ok {
		if slot := short(key); slot != "" {
			return Layout(kernel.U32(slot, shortWord))
		}
		return 0
	}
	if !mayFilter(word) {
		return 0
	}
	n, ok := find(word)
	if !ok {
		return 0
	}
	return entry(n).Layout
}

// OfTime is [Of] for words that give a date or the tense of a sentence, and faster for most
// others, of which it may know nothing.
func OfTime(word string) Entry {
	if key, ok := PackShort(word); ok {
		if slot := short(key); slot != "" {
			return entry(uint32(kernel.U16(slot, shortWord+4)))
		}
		return Entry{}
	}
	if !mayFilter(word) && strings.IndexByte(word, curly[0]) < 0 {
		return Entry{}
	}
	return Of(word)
}

// MonthOf returns the number of the month that a word in any case names, 0 for
// other words.
func MonthOf(word string) int {
	if len(word) < len("may") || !monthBegins(word[0]|0x20, word[1]|0x20, word[2]|0x20) {
		return 0
	}
	if e := OfTime(word); e.Class.Is(Month) {
		return int(e.Number)
	}
	return 0
}

// monthBegins reports whether a month begins with three letters.
func monthBegins(a, b, c byte) bool {
	switch a {
	case 'j':
		return b == 'a' && c == 'n' || b == 'u' && (c == 'n' || c == 'l')
	case 'm':
		return b == 'a' && (c == 'r' || c == 'y')
	case 'a':
		return b == 'p' && c == 'r' || b == 'u' && c == 'g'
	case 'f', 's', 'd':
		return b == 'e' && (c == 'b' || c == 'p' || c == 'c')
	case 'o':
		return b == 'c' && c == 't'
	case 'n':
		return b == 'o' && c == 'v'
	}
	return false
}

package english

import _ "embed" // for the filter

// This file holds a filter of the words of layout, of the calendar and of pages. Package
// article asks about them at every word of a line, and few words are one: the filter answers
// for most others without a lookup in the table.

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

// Filtered reports whether e is an entry by which a word is in layout.filter. Verbs that
// are only Scheduled are not: they are asked for with their other classes.
func (e Entry) Filtered() bool { return e.Layout&^Scheduled != 0 || e.Class.Is(Calendar) }

// mayFilter reports whether word may be one that layout.filter has. It is true for
// all of these, in any case, and for few others.
func mayFilter(word string) bool {
	if word == "" {
		return false
	}
	bit := FilterBit(word)
	return layoutFilter[bit/8]&(1<<(bit%8)) != 0
}

// LayoutOf returns the layout classes of a word in any case.
func LayoutOf(word string) Layout {
	if !mayFilter(word) {
		return 0
	}
	return Of(word).Layout
}

// MonthOf returns the number of the month that a word in any case names, 0 for
// other words.
func MonthOf(word string) int {
	if !mayFilter(word) {
		return 0
	}
	if e := Of(word); e.Class.Is(Month) {
		return int(e.Number)
	}
	return 0
}

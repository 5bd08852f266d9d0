package text

import (
	"sort"
	"unicode"
)

// This file converts offsets between a text as it is written and the plain text that Strip
// returns.

// Cuts are the bytes that were taken out of a text. Nil Cuts change no offset.
type Cuts []cut

// A cut is a place where bytes were taken out.
type cut struct {
	at   uint32 // twice the offset in the plain text; one less within what stands in its place
	gone uint32 // bytes taken out up to there
}

// offset returns the offset in the plain text after a cut.
func (c cut) offset() int { return int(c.at/2 + c.at%2) }

// wide reports whether c is a space that is not ASCII. Line ends are none.
func wide(c rune) bool { return unicode.Is(unicode.Zs, c) && c != ' ' }

// Invisible reports whether a character shows nothing and separates nothing: a soft
// hyphen, a word joiner, or what sets the direction of writing.
func Invisible(r rune) bool {
	return r == '\u00ad' || r == '\u2060' || unicode.Is(unicode.Bidi_Control, r)
}

// Written returns where the bytes of the plain text from start to end stand in the text
// as written. Of what was taken out it holds what is between them.
func (c Cuts) Written(start, end int) (int, int) {
	if len(c) == 0 || start == 0 && end == 0 {
		return start, end
	}
	from := start + c.gone(2*int64(start))
	if end <= start {
		return from, from
	}
	return from, end + c.gone(2*int64(end)-1)
}

// gone returns how many bytes were taken out up to a place.
func (c Cuts) gone(at int64) int {
	i := sort.Search(len(c), func(i int) bool { return int64(c[i].at) > at })
	if i == 0 {
		return 0
	}
	return int(c[i-1].gone)
}

// Plain is the inverse of Written. A place in what was taken out is that where it was.
func (c Cuts) Plain(start, end int) (int, int) {
	if len(c) == 0 {
		return start, end
	}
	return c.plain(start), c.plain(end)
}

func (c Cuts) plain(at int) int {
	i := sort.Search(len(c), func(i int) bool { return c[i].offset()+int(c[i].gone) > at })
	if i > 0 {
		at -= int(c[i-1].gone)
	}
	if i < len(c) {
		at = min(at, c[i].offset())
	}
	return at
}

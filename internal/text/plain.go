package text

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file takes out of a text what makes no difference to a reader, and tells where
// what is found without it stands in the text as it is written.

// Cuts are what was taken out of a text: invisible characters, and of each space that is
// not ASCII all bytes but one. They convert offsets. Nil Cuts change none.
type Cuts []cut

// A cut is a place where bytes were taken out.
type cut struct {
	at   int // twice the offset in the plain text; one more for what is left of a space
	gone int // bytes taken out up to there
}

// offset returns the offset in the plain text after a cut.
func (c cut) offset() int { return (c.at + 1) / 2 }

// Strip returns a text without invisible characters and with a plain space in place of
// each space that is not ASCII, and what was taken out. Line ends stay. The cuts are nil
// if there is nothing to take out.
func Strip(text string) (plain string, cuts Cuts) {
	i, n, space := odd(text)
	if n == 0 {
		return text, nil
	}
	var b strings.Builder
	b.Grow(len(text))
	for gone := 0; n > 0; i, n, space = odd(text) {
		b.WriteString(text[:i])
		text = text[i+n:]
		at := 2 * b.Len()
		if space {
			b.WriteByte(' ')
			n--
			at++
		}
		gone += n
		if k := len(cuts) - 1; k >= 0 && cuts[k].at == at {
			cuts[k].gone = gone
		} else {
			cuts = append(cuts, cut{at, gone})
		}
	}
	b.WriteString(text)
	return b.String(), cuts
}

// odd finds the first character that is invisible or a space that is not ASCII: where it
// is, its length, and whether it is a space. The length is 0 if there is none.
func odd(text string) (i, n int, space bool) {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case 0xc2, 0xd8, 0xe1, 0xe2, 0xe3: // what they begin with
			r, n := utf8.DecodeRuneInString(text[i:])
			if space := unicode.Is(unicode.Zs, r); space || invisible(r) {
				return i, n, space
			}
			i += n - 1
		}
	}
	return 0, 0, false
}

// invisible reports whether a character shows nothing and separates nothing: a soft
// hyphen, a word joiner, or what sets the direction of writing.
func invisible(r rune) bool {
	return r == '\u00ad' || r == '\u2060' || unicode.Is(unicode.Bidi_Control, r)
}

// Written returns where the bytes of the plain text from start to end stand in the text
// as written. Of what was taken out it holds what stands between them.
func (c Cuts) Written(start, end int) (int, int) {
	if len(c) == 0 || start == 0 && end == 0 {
		return start, end
	}
	from := start + c.gone(2*start)
	if end <= start {
		return from, from
	}
	return from, end + c.gone(2*end-1)
}

// gone returns how many bytes were taken out up to a place.
func (c Cuts) gone(at int) int {
	i := sort.Search(len(c), func(i int) bool { return c[i].at > at })
	if i == 0 {
		return 0
	}
	return c[i-1].gone
}

// Plain is the inverse of Written. A place in what was taken out is that where it was.
func (c Cuts) Plain(start, end int) (int, int) {
	if len(c) == 0 {
		return start, end
	}
	return c.plain(start), c.plain(end)
}

func (c Cuts) plain(at int) int {
	i := sort.Search(len(c), func(i int) bool { return c[i].offset()+c[i].gone > at })
	if i > 0 {
		at -= c[i-1].gone
	}
	if i < len(c) {
		at = min(at, c[i].offset())
	}
	return at
}

package text

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file mends characters that were lost when a text was read in another encoding.

// question reads the question mark at i, which may be what is left of an apostrophe,
// "don?t", or of a quotation mark: "?We have no choice,? he said".
func (r *reader) question(i int) {
	s := r.text
	before, after := r.around(i, i+1)
	switch {
	case WordByte(before) && 'a' <= after && after <= 'z':
		n := i + 1
		for n < len(s) && n < i+4 && WordByte(s[n]) && s[n] < utf8.RuneSelf { // a wide space ends it, too
			n++
		}
		if english.LayoutOf(s[i+1 : n]).Is(english.Clitic) {
			r.put(i, i+1, "'")
		}
	case (before <= ' ' || before == '(') && WordByte(after):
		r.lost = i
	case r.lost >= 0 && after <= ' ' && (before == ',' || before == '.' || before == '!' || before == '?'):
		r.put(r.lost, r.lost+1, "\"")
		r.put(i, i+1, "\"")
		r.lost = -1
	}
}

// garbled mends a character at i whose bytes in UTF-8 were read as windows-1252 or ISO
// 8859-1: "Ã©" for é, "Å¡" for š, "Â£" for £, "â€œ" for “. It returns the length of what
// was read, 0 if there is none.
func (r *reader) garbled(i int) int {
	s := r.text[i:]
	lead, n := utf8.DecodeRuneInString(s)
	if lead == 'â' {
		return r.garbledMark(i)
	}
	if lead < 'Â' || 'Å' < lead {
		return 0
	}
	c, size := utf8.DecodeRuneInString(s[n:])
	second := latinByte(c)
	if second == 0 || typographic(c) || second == 0xad && lead > 'Ã' {
		return 0 // "Å" and a soft hyphen
	}
	mended, _ := utf8.DecodeRune([]byte{byte(lead), second})
	n += size
	r.put(i, i+n, shown(mended))
	return n
}

// garbledMark mends a mark of three bytes, of which the first reads as "â".
func (r *reader) garbledMark(i int) int {
	s := r.text[i:]
	n := len("â")
	c, size := utf8.DecodeRuneInString(s[n:])
	if c != '€' && c != '\u0080' {
		return 0
	}
	n += size
	c, size = utf8.DecodeRuneInString(s[n:])
	mark := "”" // its last byte is no character in windows-1252, and was lost
	if third := latinByte(c); third != 0 && typographic(rune3(third)) {
		mark = string(rune3(third))
		n += size
	} else if c == utf8.RuneError && size == len("\uFFFD") {
		n += size
	}
	r.put(i, i+n, mark)
	return n
}

// rune3 returns the character of U+2000 to U+203F whose last byte in UTF-8 is b.
func rune3(b byte) rune { return 0x2000 + rune(b&0x3f) }

// typographic reports whether c is a quotation mark, an ellipsis or a dash, which may stand
// after a letter.
func typographic(c rune) bool {
	switch c {
	case '‘', '’', '“', '”', '‚', '„', '–', '—', '…', '‹', '›', '«', '»', '´':
		return true
	}
	return false
}

// latinByte returns the byte from 0x80 to 0xbf that reads as c, 0 if there is none.
func latinByte(c rune) byte {
	if c < utf8.RuneSelf {
		return 0
	}
	if c < 0xa0 {
		return byte(c) // read as ISO 8859-1
	}
	b, _ := charmap.Windows1252.EncodeRune(c)
	if b < 0x80 || 0xbf < b {
		return 0
	}
	return b
}

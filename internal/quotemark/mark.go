package quotemark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file finds single marks: which mark is at a place of the text, which kind
// of mark it is, and which way it points.

// A style is the family of marks that open and close each other.
type style uint8

const (
	none      style = iota
	double          // “ ” " „ `` ''
	single          // ‘ ’ ' ‚ `
	guillemet       // « » << >>
	angle           // ‹ ›
)

// A side says which way a mark points by its form alone.
type side uint8

const (
	either side = iota
	opens
	closes
)

// A mark is one mark of the text.
type mark struct {
	start int32 // in bytes of the text
	size  uint8 // in bytes
	style style
	side  side
}

// end returns the offset of the byte after m.
func (m *mark) end() int32 { return m.start + int32(m.size) }

// at returns the mark at text[i:end], of style none if there is none there.
func at(text string, i, end int) mark {
	m := mark{start: int32(i), size: 1}
	switch c := text[i]; {
	case c == '"':
		m.style = double
	case c == '\'':
		m.style = single
		if strings.HasPrefix(text[i+1:end], "''") && wordBefore(text, i) {
			m.side = closes // a single mark closes within doubled ones
		} else if strings.HasPrefix(text[i+1:end], "'") {
			m.style, m.size = double, 2
			if !strings.HasPrefix(text[i+2:end], "'") && wordBefore(text, i) {
				m.side = closes
			}
		}
	case c == '`':
		m.style, m.side = single, opens
		if strings.HasPrefix(text[i+1:end], "`") {
			m.style, m.size = double, 2
		}
	case (c == '<' || c == '>') && strings.HasPrefix(text[i+1:end], text[i:i+1]):
		m.style, m.side, m.size = guillemet, opens, 2
		if c == '>' {
			m.side = closes
		}
	case c < utf8.RuneSelf:
	default:
		r, n := utf8.DecodeRuneInString(text[i:end])
		m.size = uint8(n)
		switch r {
		case '“', '‟', '\u0093':
			m.style, m.side = double, opens
		case '”', '\u0094':
			m.style, m.side = double, closes
		case '„', '〝':
			m.style, m.side = double, opens
		case '＂':
			m.style = double
		case '‘', '‛', '‚', '\u0091':
			m.style, m.side = single, opens
		case '’', '\u0092', '´':
			m.style, m.side = single, closes
		case '«', '»':
			m.style = guillemet
		case '‹', '›':
			m.style = angle
		}
	}
	return m
}

// wordBefore reports whether a letter, digit or the punctuation that ends a
// word touches place i from the left.
func wordBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return i > 0 && !unicode.IsSpace(r) && !strings.ContainsRune("([{—–―-/«‹", r)
}

// wordAfter reports whether a letter, digit or what may start a word touches
// place i from the right.
func wordAfter(text string, i, end int) bool {
	if i >= end {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("([{$£€#@…¿¡“‘«‹\"'", r) ||
		r == '.' && strings.HasPrefix(text[i:end], "..")
}

// letterBefore and letterAfter report whether a letter or digit touches.
func letterBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return i > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

func letterAfter(text string, i, end int) bool {
	if i >= end {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

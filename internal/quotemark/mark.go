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
	guillemet       // « »
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

// spelling is one way in which a mark is written.
type spelling struct {
	text  string
	style style
	side  side
}

// entities are the marks written as HTML does.
var entities = [...]spelling{
	{"&quot;", double, either}, {"&#34;", double, either},
	{"&ldquo;", double, opens}, {"&#8220;", double, opens},
	{"&rdquo;", double, closes}, {"&#8221;", double, closes},
	{"&lsquo;", single, opens}, {"&#8216;", single, opens},
	{"&rsquo;", single, closes}, {"&#8217;", single, closes},
	{"&laquo;", guillemet, either}, {"&raquo;", guillemet, either},
	{"&#39;", single, either}, {"&#039;", single, either}, {"&apos;", single, either},
}

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
	case c == '&':
		for _, e := range entities {
			if strings.HasPrefix(text[i:end], e.text) {
				m.style, m.side, m.size = e.style, e.side, uint8(len(e.text))
				break
			}
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
		case 'â': // curly marks in UTF-8 that were read as windows-1252
			m.mojibake(text, end)
		}
	}
	return m
}

// mojibake completes a mark that starts with the â of a wrongly decoded one:
// "â€" and what the third byte of the mark became.
func (m *mark) mojibake(text string, end int) {
	rest, ok := strings.CutPrefix(text[m.start:end], "â€")
	if !ok {
		rest, ok = strings.CutPrefix(text[m.start:end], "â\u0080")
		if !ok {
			return
		}
	}
	r, n := utf8.DecodeRuneInString(rest)
	switch r {
	case 'œ', '\u009c':
		m.style, m.side = double, opens
	case '\u009d', '\uFFFD':
		m.style, m.side = double, closes
	case '˜', '\u0098':
		m.style, m.side = single, opens
	case '™', '\u0099':
		m.style, m.side = single, closes
	case '“', '”', '¦', '\u0093', '\u0094': // dashes, an ellipsis
		return
	default: // the third byte was lost
		m.style, m.side, n = double, closes, 0
	}
	m.size = uint8(end - len(rest) + n - int(m.start))
}

// wordBefore reports whether a letter, digit or the punctuation that ends a
// word touches place i from the left.
func wordBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return i > 0 && !unicode.IsSpace(r) && !strings.ContainsRune("([{—–―-/", r)
}

// wordAfter reports whether a letter, digit or what may start a word touches
// place i from the right.
func wordAfter(text string, i, end int) bool {
	if i >= end {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("([{$£€#@…¿¡“‘\"'", r) ||
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

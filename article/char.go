package article

import (
	"unicode"
	"unicode/utf8"
)

// This file sorts characters into the few classes that cutting needs. ASCII is
// looked up in a table; the rest costs a decode and is rare in English news.

// A class is a class of characters, by which kind of token they can be part of.
type class uint8

const (
	other  class = iota // punctuation and symbols
	space               // white space, zero-width spaces included
	letter              // letters, marks and what joins them invisibly
	digit
	stop  // . ? ! and …, which may end a sentence
	apos  // ' and ’
	open  // opening brackets and quotation marks
	clos  // closing brackets and quotation marks
	dash  // - and its longer kin
	quote // ", which may open or close
)

var ascii = func() (t [256]class) { // nothing but other beyond ASCII
	for c := range utf8.RuneSelf {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z', c == '_':
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit
		case c <= ' ', c == 0x7f:
			t[c] = space
		}
	}
	t['.'], t['?'], t['!'] = stop, stop, stop
	t['\''], t['"'], t['-'] = apos, quote, dash
	t['('], t['['], t['{'] = open, open, open
	t[')'], t[']'], t['}'] = clos, clos, clos
	return t
}()

// classAt returns the class and the length of the character at the start of s,
// which must not be empty.
func classAt(s string) (class, int) {
	if c := s[0]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, n := utf8.DecodeRuneInString(s)
	return classOf(r), n
}

// classBefore returns the class and the length of the last character of s.
func classBefore(s string) (class, int) {
	if c := s[len(s)-1]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, n := utf8.DecodeLastRuneInString(s)
	return classOf(r), n
}

func classOf(r rune) class {
	switch r {
	case '“', '‘', '«', '‹', '„', '‚', '\u0091', '\u0093': // the last two: windows-1252 read as ISO 8859-1
		return open
	case '”', '»', '›', '\u0094':
		return clos
	case '’', 'ʼ', '\u0092':
		return apos
	case '…':
		return stop
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return dash
	case '\u200b', '\ufeff', '\u2028', '\u2029', '\u0085':
		return space
	case '\u00ad', '\u200c', '\u200d', '\u2060': // soft hyphen, joiners
		return letter
	}
	switch {
	case unicode.IsLetter(r), unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r), unicode.Is(unicode.Cc, r):
		return space
	case unicode.Is(unicode.Ps, r), unicode.Is(unicode.Pi, r):
		return open
	case unicode.Is(unicode.Pe, r), unicode.Is(unicode.Pf, r):
		return clos
	}
	return other
}

// skipSpace returns the first index from i on that is not white space, or end.
func skipSpace(s string, i, end int) int {
	for s = s[:end]; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if ascii[c] != space {
				return i
			}
			i++
			continue
		}
		c, n := classAt(s[i:])
		if c != space {
			break
		}
		i += n
	}
	return i
}

// trimSpace returns sp without the white space around it.
func trimSpace(text string, sp Span) Span {
	sp.Start = skipSpace(text, sp.Start, sp.End)
	for sp.End > sp.Start {
		c, n := classBefore(text[sp.Start:sp.End])
		if c != space {
			break
		}
		sp.End -= n
	}
	return sp
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// startsUpper and startsLower look at the first character of s.
func startsUpper(s string) bool {
	if s == "" || s[0] < utf8.RuneSelf {
		return s != "" && isUpper(s[0])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

func startsLower(s string) bool {
	if s == "" || s[0] < utf8.RuneSelf {
		return s != "" && isLower(s[0])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

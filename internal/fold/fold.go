// Package fold brings names into the form that they are compared in: lower
// case, without diacritics and punctuation, one blank between words. Nothing in
// it allocates, so that it can run over every word of an article.
package fold

import (
	"unicode"
	"unicode/utf8"
)

//go:generate go run ./gen

// Append appends the folded form of s to dst and returns the extended slice.
// Words are what white space, hyphens, and punctuation other than full stops and
// apostrophes separate; a blank goes between dst and the first of them where dst
// isn't empty and s doesn't begin with an apostrophe.
//
// "Côte d’Ivoire" gives "cote divoire", "U.S." gives "us", "St. Louis" and
// "Saint Louis" both give "saint louis".
func Append(dst []byte, s string) []byte {
	start := len(dst) // of the word being read
	join := false     // the word continues the last one of dst
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
				dst, start, join = open(dst, start, join)
				dst = append(dst, c)
			case 'A' <= c && c <= 'Z':
				dst, start, join = open(dst, start, join)
				dst = append(dst, c|0x20)
			case c == '.':
			case c == '\'':
				join = join || i == 1
			case c == '&':
				dst = respell(dst, start)
				dst, _, _ = open(dst, len(dst), false)
				dst = append(dst, "and"...)
				start, join = len(dst), false
			default:
				dst = respell(dst, start)
				start, join = len(dst), false
			}
			continue
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		i += w
		switch {
		case apostrophe(r):
			join = join || i == w
		case unicode.Is(unicode.Mn, r), r == '\u00ad', '\u200b' <= r && r <= '\u200f', r == '\ufeff':
			// Combining marks and invisible characters are no part of a name.
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mc, r):
			dst, start, join = open(dst, start, join)
			dst = appendRune(dst, r)
		default:
			dst = respell(dst, start)
			start, join = len(dst), false
		}
	}
	return respell(dst, start)
}

// open writes the blank before a word whose first letter comes now.
func open(dst []byte, start int, join bool) ([]byte, int, bool) {
	if len(dst) == start && start > 0 && !join {
		dst = append(dst, ' ')
		start++
	}
	return dst, start, false
}

func apostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', 'ʿ', 'ʾ':
		return true
	}
	return false
}

func appendRune(dst []byte, r rune) []byte {
	switch {
	case first1 <= r && int(r-first1) < len(base1):
		if b := base1[r-first1]; b != ' ' {
			return append(dst, b)
		}
	case first2 <= r && int(r-first2) < len(base2):
		if b := base2[r-first2]; b != ' ' {
			return append(dst, b)
		}
	}
	switch r {
	case 'ß', 'ẞ':
		return append(dst, "ss"...)
	case 'æ', 'Æ':
		return append(dst, "ae"...)
	case 'œ', 'Œ':
		return append(dst, "oe"...)
	case 'þ', 'Þ':
		return append(dst, "th"...)
	case 'ə', 'Ə':
		return append(dst, 'a')
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// respell replaces the word at the end of dst, if it is one that is spelt in
// several ways, by the one spelling that names are compared in.
func respell(dst []byte, start int) []byte {
	if to := variant(dst[start:]); to != "" {
		return append(dst[:start], to...)
	}
	return dst
}

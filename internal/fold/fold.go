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
	if simple, _, ok := appendSimple(dst, s); ok {
		return simple
	}
	return appendAny(dst, s)
}

// appendSimple is [Append] for a string of nothing but some letters of ASCII; it reports whether s
// is one, and if so whether there are capitals and small letters in it.
func appendSimple(dst []byte, s string) (out []byte, cases uint8, ok bool) {
	out, start, _ := open(dst, len(dst), false)
	out = append(out, s...)
	word := out[start:]
	for i, c := range word {
		cases |= hasUpper << (c >> 5 & 1)
		if c |= 0x20; c < 'a' || c > 'z' {
			return dst, 0, false
		}
		word[i] = c
	}
	return respell(out, start), cases, s != ""
}

// appendAny is [Append] for all strings.
func appendAny(dst []byte, s string) []byte {
	start := len(dst) // of the word being read
	join := false     // the word continues the last one of dst
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, w := utf8.DecodeRuneInString(s[i:])
			switch classOf(r) {
			case letter:
				dst, start, join = open(dst, start, join)
				dst = appendRune(dst, r)
			case apostrophe:
				join = join || i == 0
			case separator:
				dst = respell(dst, start)
				start, join = len(dst), false
			}
			i += w
			continue
		}
		switch {
		case isSmall(c):
			dst, start, join = open(dst, start, join)
			dst = append(dst, c)
		case 'A' <= c && c <= 'Z':
			dst, start, join = open(dst, start, join)
			dst = append(dst, c|0x20)
		case c == '.':
		case c == '\'':
			join = join || i == 0
		case c == '&':
			dst = respell(dst, start)
			dst, _, _ = open(dst, len(dst), false)
			dst = append(dst, "and"...)
			start, join = len(dst), false
		default:
			dst = respell(dst, start)
			start, join = len(dst), false
		}
		i++
	}
	return respell(dst, start)
}

// isSmall reports whether c is a small letter or digit of ASCII.
func isSmall(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

// open writes the blank before a word whose first letter comes now.
func open(dst []byte, start int, join bool) ([]byte, int, bool) {
	if len(dst) == start && start > 0 && !join {
		dst = append(dst, ' ')
		start++
	}
	return dst, start, false
}

// The classes of characters outside of ASCII.
const (
	separator = iota // ends a word
	letter           // or a digit
	silent           // a combining mark, an invisible character
	apostrophe
)

func classOf(r rune) int {
	switch {
	case isApostrophe(r):
		return apostrophe
	case unicode.Is(unicode.Mn, r), r == '\u00ad', '\u200b' <= r && r <= '\u200f', r == '\ufeff':
		return silent
	case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mc, r):
		return letter
	}
	return separator
}

func isApostrophe(r rune) bool {
	switch r {
	case '’', '‘', 'ʼ', 'ʻ', '´', 'ʿ', 'ʾ':
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

// respell replaces the word at the end of dst, if it is one that is spelled in
// several ways, by the one spelling that names are compared in.
func respell(dst []byte, start int) []byte {
	word := dst[start:]
	if !mayVary(word) {
		return dst // as most words
	}
	if to := variant(word); to != "" {
		return append(dst[:start], to...)
	}
	return dst
}

// mayVary reports whether a word may be spelled in several ways, by its length and first letter.
func mayVary[S string | []byte](word S) bool {
	n := len(word)
	return 0 < n && n < len(variants) && variants[n]>>(word[0]&31)&1 != 0
}

package text

import "strings"

// This file holds what packages ask of the words of a name.

// FirstWord returns the first word of a name.
func FirstWord(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// LastWord returns the last word of a name.
//
//go:noinline
func LastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// HasWord reports whether a word is one of those of a name, whatever its case.
func HasWord(name, word string) bool {
	for len(name) > 0 {
		n := strings.IndexByte(name, ' ')
		if n < 0 {
			n = len(name)
		}
		if n == len(word) && strings.EqualFold(name[:n], word) {
			return true
		}
		name = name[min(n+1, len(name)):]
	}
	return false
}

// AnyWord reports whether asked is true of one of the words of a name.
//
//go:noinline
func AnyWord(name string, asked func(word string) bool) bool {
	for w := range strings.FieldsSeq(name) {
		if asked(w) {
			return true
		}
	}
	return false
}

// Camel reports whether a word begins with small letters and a capital, as a name may:
// "eBay", "airBaltic".
func Camel(word string) bool {
	for i := range min(len(word)-1, maxCamel) {
		switch b := word[i]; {
		case 'A' <= b && b <= 'Z':
			return i == 1 && len(word) > 2 || i > 1 && len(word)-i > minCamel && 'a' <= word[i+1] && word[i+1] <= 'z'
		case b < 'a' || 'z' < b:
			return false
		}
	}
	return false
}

const (
	maxCamel = 6 // small letters at the start of such a word
	minCamel = 2 // letters of the rest
)

// Branded reports whether a word has a capital or figure where only the names of firms and products
// have one: "eBay", "SafeHarbor", "Net4All", but not "McKay", "LeBron" and "COP30".
func Branded(word string) bool {
	if Camel(word) {
		return true
	}
	small := 0
	for i := 0; i < len(word); i++ {
		switch b := word[i]; {
		case 'a' <= b && b <= 'z':
			small++
		case 'A' <= b && b <= 'Z':
			if i >= minBrand && small == i-1 && !strings.HasPrefix(word, "Fitz") {
				return i+1 < len(word)
			}
		case '0' <= b && b <= '9':
			return i > 2 && small > 1
		}
	}
	return false
}

// minBrand is how many letters a name of a firm has before a capital within it.
const minBrand = 4

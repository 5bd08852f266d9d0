package text

import "strings"

// This file holds what packages ask of the words of a name.

// FirstWord returns the first word of a name.
func FirstWord(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// LastWord returns the last word of a name.
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

// Camel reports whether a word begins with a small letter and a capital, as a name may:
// "eBay".
func Camel(word string) bool {
	return len(word) > 2 && 'a' <= word[0] && word[0] <= 'z' && 'A' <= word[1] && word[1] <= 'Z'
}

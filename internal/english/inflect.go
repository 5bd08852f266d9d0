package english

import "strings"

// Inflect returns a word with the ending "s", "ed" or "ing" as English spells it
// where no consonant doubles. Only the tables are compiled with it: what is
// inflected otherwise is written out in their sources.
func Inflect(w, ending string) string {
	last := w[len(w)-1]
	vowelBefore := len(w) > 1 && strings.IndexByte("aeiou", w[len(w)-2]) >= 0
	if last == 'y' && !vowelBefore && ending != "ing" {
		w, last = w[:len(w)-1]+"i", 'i'
		if ending == "s" {
			return w + "es"
		}
	}
	switch {
	case ending == "s" && (sibilant(w) || last == 'o' && !vowelBefore):
		return w + "es"
	case ending == "ed" && last == 'e':
		return w + "d"
	case ending == "ing" && strings.HasSuffix(w, "ie"):
		return w[:len(w)-2] + "ying"
	case ending == "ing" && last == 'e' && !strings.HasSuffix(w, "ee"):
		return w[:len(w)-1] + "ing"
	}
	return w + ending
}

// sibilant reports whether the plural of w has an e before its s.
func sibilant(w string) bool {
	for _, end := range [...]string{"s", "x", "z", "ch", "sh"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

package english

import "strings"

// Inflect returns a word with the ending "s", "ed" or "ing" as English spells it
// where no consonant doubles. Only the tables are compiled with it: what is
// inflected otherwise is written out in their sources.
func Inflect(w, ending string) string {
	last := w[len(w)-1]
	vowelBefore := len(w) > 1 && strings.IndexByte("aeiou", w[len(w)-2]) >= 0
	switch {
	case ending == "s" && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x") || strings.HasSuffix(w, "z") ||
		strings.HasSuffix(w, "ch") || strings.HasSuffix(w, "sh") || last == 'o' && !vowelBefore):
		return w + "es"
	case last == 'y' && !vowelBefore && ending != "ing":
		if ending == "s" {
			ending = "es"
		}
		return w[:len(w)-1] + "i" + ending
	case last == 'e' && ending == "ed":
		return w + "d"
	case strings.HasSuffix(w, "ie") && ending == "ing":
		return w[:len(w)-2] + "ying"
	case last == 'e' && ending == "ing" && !strings.HasSuffix(w, "ee"):
		return w[:len(w)-1] + "ing"
	}
	return w + ending
}

package english

import "strings"

// Endings is a set of endings of words.
type Endings []string

// Has reports whether a word of which at least stem bytes come first has one of the endings.
func (e Endings) Has(w string, stem int) bool {
	for _, end := range e {
		if len(w) >= len(end)+stem && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

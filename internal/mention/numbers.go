package mention

// This file finds names that begin with a number: "7-Eleven", "20th Century Foods".

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// numbered adds the known body whose name begins with a number, word i, "3M", "7-Eleven", and returns
// the word after it, which is i+1 if there is none.
func (f *finder) numbered(i, limit int) int {
	if c := f.d.String(i)[0]; '0' <= c && c <= '9' {
		if n, s := f.d.KnownAt(i, limit); n > 0 && s.Actor().Kind == lexicon.Organization {
			f.addSense(i, i+n, s)
			return i + n
		}
	}
	return i + 1
}

// century reports whether an ordinal and "Century" at word i begin the name of a firm: "20th
// Century Foods".
func century(d *phrase.Doc, i int) bool {
	return i > d.SentenceOf(i).First && d.String(i) == "Century" && ordinal(d.String(i-1))
}

// ordinal reports whether a word is an ordinal in figures: "20th".
func ordinal(s string) bool {
	return s != "" && '0' <= s[0] && s[0] <= '9' && english.OrdinalEndings.Has(s, 1)
}

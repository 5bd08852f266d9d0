package mention

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file recognizes the names of languages, which are spelled like those of peoples: "translated
// from the Russian".

// maxTongues is how many languages of a list are looked at.
const maxTongues = 3

// ofLanguage reports whether "-language" or "-speaking" begins with word k, after the name of one: "a
// French-language paper".
func ofLanguage(d *phrase.Doc, k, end int) bool {
	return k+1 < end && d.Hyphen(k) && d.Has(k+1, text.Glued) && (d.String(k+1) == "language" || d.String(k+1) == "speaking")
}

// beforeSome returns the word with which what is said of how much of a language begins, before its
// name at word i: "translated from [the] Russian", "speaks Thai and [a] bit of Portuguese". It is i if
// nothing is said.
func beforeSome(d *phrase.Doc, i, first int) int {
	switch {
	case i-3 >= first && d.String(i-1) == "the" && (d.String(i-2) == "from" || d.String(i-2) == "into"),
		i-3 >= first && d.String(i-1) == "little" && d.String(i-2) == "a":
		return i - 2
	case i-4 >= first && d.String(i-1) == "of" && d.String(i-3) == "a" && (d.String(i-2) == "handful" || d.String(i-2) == "bit"):
		return i - 3
	}
	return i
}

// tongue reports whether the words before word i show that it is the name of a language,
// possibly one of several: "in Spanish", "translated into French", "speaks Yoruba and Dutch".
func tongue(d *phrase.Doc, i, first int) bool {
	if i-4 >= first && d.String(i-1) == "of" && d.String(i-2) == "smattering" || d.String(i-1) == "from" && d.String(i+1) == "into" {
		return true // "translated from Portuguese into Japanese"
	}
	i = beforeSome(d, i, first)
	for n := 0; n < maxTongues && i-2 >= first; n++ {
		switch before := d.String(i - 1); {
		case before == "in" || lexicon.NeighborOf(before) == lexicon.Tongue && d.Has(i-1, text.Small):
			return true
		case before != "and" && before != "or" && before != "," || !d.Has(i-2, text.Capital):
			return false
		}
		i -= 2
	}
	return i > first && lexicon.NeighborOf(d.String(i-1)) == lexicon.Tongue && d.Has(i-1, text.Small)
}

package normalize

// Names of countries with words around them that say nothing of which country it
// is, and with words cut short.

import (
	"bytes"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// withoutForm reads the name of a country without the word "former", or without the words for
// a form of government: "Kingdom of Thailand", "Thailand, Government of", "Estonian Republic".
func withoutForm(q *query) (Identity, bool) {
	if id, ok := bare(q.bag, fold.Former); ok {
		return id, true
	}
	return bare(q.bag, fold.Former|fold.StateForm)
}

// bare reads a country's name without words of some classes.
func bare(bag []byte, without fold.Class) (Identity, bool) {
	var buf [fold.MaxBytes]byte
	rest := buf[:0]
	for words := bag; len(words) > 0; {
		var w []byte
		if w, words, _ = bytes.Cut(words, blank); fold.ClassOf(w)&without != 0 {
			continue
		}
		if len(rest) > 0 {
			rest = append(rest, ' ')
		}
		rest = append(rest, w...)
	}
	if len(rest) == 0 || len(rest) == len(bag) {
		return Identity{}, false
	}
	if id, ok := lexicon.Loose(rest); ok {
		return identityOf(id.Actor(), lexicon.Alias), true
	}
	if s, ok := lexicon.LookupFolded(rest, fold.Upper).Of(lexicon.Country); ok && s.Basis() != lexicon.Metonym {
		return identityOf(s.Actor(), lexicon.Alias), true
	}
	return Identity{}, false
}

// cutShort reads "St. Vin. and Gren.": a country's name with words cut short at a full
// stop, if only one country has such a name.
func cutShort(q *query) (Identity, bool) {
	if n := strings.Count(q.name, "."); n == 0 || n == len(q.key) {
		return Identity{}, false // "D.R." is no word cut short
	}
	var found lexicon.Actor
	for name, senses := range lexicon.All() {
		if name[0] != q.key[0] || !isCutShort(q.key, name) {
			continue
		}
		s, ok := senses.Of(lexicon.Country)
		if !ok || s.Basis() > lexicon.Alias {
			continue
		}
		if a := s.Actor(); found.Name == "" {
			found = a
		} else if a.ID != found.ID {
			return Identity{}, false
		}
	}
	return identityOf(found, lexicon.Alias), found.Name != ""
}

// isCutShort reports whether each word of a folded name is the same word of long or the
// beginning of it, without regard to "and" and "the".
func isCutShort(short []byte, long string) bool {
	var lb [fold.MaxBytes]byte
	s, l := short, append(lb[:0], long...)
	for len(s) > 0 || len(l) > 0 {
		var sw, lw []byte
		sw, s = nextWord(s)
		lw, l = nextWord(l)
		if len(sw) == 0 || !bytes.HasPrefix(lw, sw) {
			return false
		}
	}
	return true
}

// nextWord cuts the first word other than "and" and "the" off a folded name.
func nextWord(s []byte) (word, rest []byte) {
	for {
		word, s, _ = bytes.Cut(s, blank)
		if string(word) != "and" && string(word) != "the" {
			return word, s
		}
	}
}

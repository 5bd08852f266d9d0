package mention

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells places by what goes to them: "the road to Benone", "a bus bound for Benone".

// reached reports whether the words around words i to k-1 say that something goes to what they
// name, or from it.
func (f *view) reached(i, k int) bool {
	d, first := f.d, f.d.SentenceOf(i).First
	p := i - 1
	if p <= first || d.Has(k-1, text.Possessive) {
		return false
	}
	switch d.String(p) {
	case "left", "leaves", "reached", "reaches":
		return travels(d.String(p-1)) && (!d.SameSentence(i, k) || d.Has(k, text.Sign) || d.Is(k, english.Preposition|english.Calendar))
	case "serves", "serve":
		return travels(d.String(p-1)) || lexicon.NeighborOf(d.String(p-1)) == lexicon.Building
	case "hit", "struck", "battered", "lashed":
		return storms(d, p-1)
	case "off":
		return p-2 >= first && d.String(p-1) == "cut" && storms(d, p-2) || lexicon.NeighborOf(d.String(p-1)) == lexicon.Halt
	case "at":
		return lexicon.NeighborOf(d.String(p-1)) == lexicon.Halt
	case "to", "from":
		return travels(d.String(p - 1))
	case "between":
		return travels(d.String(p-1)) && d.SameSentence(i, k+1) && d.String(k) == "and"
	case "and":
		for q := p - 1; q > first && q >= p-maxTown-1; q-- {
			if d.String(q) == "between" {
				return travels(d.String(q - 1))
			}
		}
	case "for":
		return f.goes(first, p-1)
	}
	return false
}

// goes reports whether word k, before "for", says that something goes somewhere: "bound", "was heading".
func (f *view) goes(first, k int) bool {
	d := f.d
	switch d.String(k) {
	case "bound":
		return true
	case "headed", "heading":
		if k-1 > first && d.Is(k-1, english.Be) {
			k--
		}
		return k > first && travels(d.String(k-1))
	}
	return false
}

// travels reports whether a word means what goes from place to place, or on which one goes there.
func travels(s string) bool {
	one := strings.TrimSuffix(s, "s")
	switch lexicon.NeighborOf(one) {
	case lexicon.Vehicle, lexicon.Ship, lexicon.Road:
		return true
	case lexicon.Motion, lexicon.Way, lexicon.Arms: // which tell of other words, too
		return strings.EqualFold(one, "flight") || strings.EqualFold(one, "railway") || strings.EqualFold(one, "plane")
	}
	return lexicon.NeighborOf(s) == lexicon.Vehicle // "bus"
}

// storms reports whether word k is a storm or the like.
func storms(d *phrase.Doc, k int) bool {
	return lexicon.NeighborOf(d.String(k)) == lexicon.Quake || d.Is(k, english.Storm)
}

// bound reports whether "-bound" is after words i to k-1, as after the name of a place only.
func (f *view) bound(k int) bool {
	d := f.d
	return d.SameSentence(k-1, k+1) && d.Hyphen(k) && d.String(k+1) == "bound"
}

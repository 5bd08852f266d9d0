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
		return p-2 >= first && d.String(p-1) == "cut" && storms(d, p-2) || lies(d.String(p-1))
	case "at":
		return arrives(d.String(p - 1))
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
	switch strings.ToLower(s) {
	case "train", "trains", "bus", "buses", "coach", "coaches", "minibus", "minibuses", "tram", "trams", "ferry", "ferries",
		"boat", "boats", "convoy", "convoys", "plane", "planes", "flight", "flights", "road", "roads", "highway", "highways",
		"motorway", "motorways", "railway", "railways", "route", "routes":
		return true
	}
	return false
}

// arrives reports whether a verb is said of a place after "at".
func arrives(s string) bool {
	switch s {
	case "met", "arrived", "arrives", "landed", "docked", "moored", "camped":
		return true
	}
	return false
}

// lies reports whether a verb is said of a ship before "off" and a place.
func lies(s string) bool {
	switch s {
	case "waiting", "anchored", "moored", "stranded", "adrift", "sank", "sunk", "capsized":
		return true
	}
	return false
}

// storms reports whether word k is a storm or the like.
func storms(d *phrase.Doc, k int) bool {
	switch strings.TrimSuffix(strings.ToLower(d.String(k)), "s") {
	case "earthquake", "quake", "flood", "tornado", "tornadoe":
		return true
	default:
		return d.Is(k, english.Storm)
	}
}

// bound reports whether "-bound" is after words i to k-1, as after the name of a place only.
func (f *view) bound(k int) bool {
	d := f.d
	return d.SameSentence(k-1, k+1) && d.Hyphen(k) && d.String(k+1) == "bound"
}

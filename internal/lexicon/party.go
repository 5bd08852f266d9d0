package lexicon

// Which party a word beside an office or a politician's name means, and which firm a
// word means that is said to be one.

import (
	"iter"

	"github.com/wirecopy-go/wirecopy/internal/fold"
)

// PartyBeside returns the party that a word beside an office or a politician's
// name means: "Labour", "Tory", "R".
func PartyBeside(word string) (Actor, bool) {
	var k fold.Key
	if !k.Add(word) {
		return Actor{}, false
	}
	return partyOf(besideSenses(k.Bytes(1)))
}

// PartyFolded is [PartyBeside] for a folded word, which may also be what the name
// of a party has before "Party".
func PartyFolded(key []byte) (Actor, bool) {
	for a := range PartiesFolded(key) {
		return a, true
	}
	return Actor{}, false
}

// PartiesFolded yields the parties of all countries that a folded word may mean, the
// one that [PartyFolded] returns first.
func PartiesFolded(key []byte) iter.Seq[Actor] {
	return func(yield func(Actor) bool) {
		for s := range besideSenses(key).All() {
			if a := s.Actor(); a.Class == Party && !yield(a) {
				return
			}
		}
		var buf [fold.MaxBytes]byte
		if len(key)+len(" party") > len(buf) {
			return
		}
		for s := range LookupFolded(append(append(buf[:0], key...), " party"...), fold.Upper).All() {
			if a := s.Actor(); a.Class == Party && !yield(a) {
				return
			}
		}
	}
}

func partyOf(senses Senses) (Actor, bool) {
	for s := range senses.All() {
		if a := s.Actor(); a.Class == Party {
			return a, true
		}
	}
	return Actor{}, false
}

// FirmFolded returns the sense in which a folded name, written in a shape, is that of a
// firm, though it may mostly mean something else: "apple". It reports whether there is one.
func FirmFolded(key []byte, shape fold.Shape) (Sense, bool) {
	if shape == fold.Lower {
		return 0, false
	}
	for _, senses := range [...]Senses{besideSenses(key), LookupFolded(key, shape)} {
		for s := range senses.All() {
			if s.Actor().Class == Company {
				return s, true
			}
		}
	}
	return 0, false
}

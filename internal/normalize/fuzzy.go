package normalize

// The known names that are closest to a misspelled one, by edit distance.

import (
	"bytes"
	"cmp"
	"math/bits"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/order"
)

// Fuzzy returns what the known name means that is closest to a name. It returns false if
// none is close enough, or the closest ones mean different things.
func Fuzzy(name string, o Options) (Identity, bool) {
	list := closest(name, o)
	if len(list) == 0 || len(list) > 1 && list[1].rank == list[0].rank {
		return Identity{}, false
	}
	return list[0].Identity, true
}

// A guess is an identity that a misspelled name may have.
type guess struct {
	Identity
	distance int // edit distance of the names
	rank     int // the lower, the likelier
}

// closest returns the identities of the known names at an edit distance of at most 1 from
// name, or 2 if it is long, the closest first. Each actor is listed once. The names of several
// countries, "Czechia/Slovakia", are not close to one.
func closest(name string, o Options) []guess {
	var k fold.Key
	if !k.Add(name) {
		return nil
	}
	key := fold.TrimThe(k.Bytes(1))
	if lettersIn(key) < 5 {
		return nil // every short name is close to another
	}
	if read(name, &o); o.several {
		return nil
	}
	countries := o.Countries
	long := 9
	if countries {
		long = 8 // there are few of them
	}
	most := 1
	if len(key) >= long {
		most = 2
	}
	var list []guess
	letters := lettersOf(string(key))
	for other, senses := range lexicon.All() {
		if !near(string(key), other, letters, most) {
			continue
		}
		d := distance(string(key), other, most)
		if d > most {
			continue
		}
		if id, ok := guessed(senses, countries); ok {
			r := 2 * d
			if id.Kind != lexicon.Country {
				r++ // a country rather than a town that is as close
			}
			list = addGuess(list, guess{id, d, r})
		}
	}
	if countries && len(list) > 0 {
		list = unlessKnown(name, list)
	}
	order.Stable(list, func(a, b guess) int {
		return cmp.Or(a.rank-b.rank, cmp.Compare(a.Name, b.Name), cmp.Compare(a.Region, b.Region))
	})
	return list
}

// lettersIn returns how many letters a folded name has but for "and", "of" and the like: two in
// that of "B&H".
func lettersIn(key []byte) (n int) {
	for len(key) > 0 {
		var w []byte
		if w, key, _ = bytes.Cut(key, blank); fold.ClassOf(w) != fold.Filler {
			n += len(w)
		}
	}
	return n
}

// unlessKnown returns guesses for a name, none if it is known to mean something else: that is
// no misspelling. "Luanda" is not Rwanda, "South American" not South African, and "Somaliland"
// not Somalia. Only a seat may mean its own country.
func unlessKnown(name string, list []guess) []guess {
	id, ok := read(name, &Options{})
	switch {
	case !ok || id.Basis > lexicon.Metonym:
		return list
	case id.Basis != lexicon.Metonym && id.Kind != lexicon.Country:
		return nil
	}
	return slices.DeleteFunc(list, func(g guess) bool { return g.Region != id.Region })
}

// guessed returns what the senses of a name mean when it is guessed.
func guessed(senses lexicon.Senses, countries bool) (Identity, bool) {
	id, ok := likeliest(senses)
	if countries {
		s, found := senses.Of(lexicon.Country)
		id, ok = identityOf(s.Actor(), s.Basis()), found && s.Basis() != lexicon.Metonym
	}
	id.Basis = lexicon.Guess
	return id, ok
}

// addGuess adds a guess, unless a better one with the same name is there.
func addGuess(list []guess, g guess) []guess {
	for i := range list {
		if list[i].Name == g.Name {
			if g.rank < list[i].rank {
				list[i] = g
			}
			return list
		}
	}
	return append(list, g)
}

// near reports whether the edit distance of a and b may be most or less. It is a filter:
// it rules out most names by their length and letters. letters is those of a.
func near(a, b string, letters uint64, most int) bool {
	if d := len(a) - len(b); d > most || -d > most {
		return false
	}
	// An edit adds at most one letter that the other name doesn't have.
	o := lettersOf(b)
	return bits.OnesCount64(o&^letters) <= most && bits.OnesCount64(letters&^o) <= most
}

// lettersOf returns a bit for each letter that is in a folded name.
func lettersOf(s string) (set uint64) {
	for i := range len(s) {
		set |= 1 << (s[i] & 63)
	}
	return set
}

// distance returns the edit distance of a and b: the number of insertions, deletions,
// substitutions and swaps of neighboring bytes that make one of the other (optimal string
// alignment). Where that is above most, it may return any number above most. Both must be
// keys, of [fold.MaxBytes] at most.
func distance(a, b string, most int) int {
	// The rows of the usual table for a[:i-2], a[:i-1] and a[:i].
	var rows [3][fold.MaxBytes + 1]uint8
	prev2, prev, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		prev[j] = uint8(j)
	}
	for i := 1; i <= len(a); i++ {
		row[0] = uint8(i)
		least := row[0]
		for j := 1; j <= len(b); j++ {
			d := prev[j-1]
			if a[i-1] != b[j-1] {
				d++
			}
			d = min(d, prev[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, prev2[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if int(least) > most+1 { // one more, as a swap looks back two rows
			return int(least)
		}
		prev2, prev, row = prev, row, prev2
	}
	return int(prev[len(b)])
}

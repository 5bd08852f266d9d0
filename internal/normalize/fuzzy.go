package normalize

// Guessing which name a misspelt one is meant to be.

import (
	"math/bits"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// Fuzzy returns what the known name means that is closest to a name: at most
// one slip away, two if it is long. It returns false if none is that close, or the
// closest ones mean different things.
func Fuzzy(name string) (Identity, bool) {
	var k fold.Key
	if !k.Add(name) {
		return Identity{}, false
	}
	key := fold.TrimThe(k.Bytes(1))
	if len(key) < 5 {
		return Identity{}, false // every short name is close to another
	}
	most := 1
	if len(key) >= 9 {
		most = 2
	}
	var best Identity
	rank, shared := 2*most+2, true
	letters := lettersOf(string(key))
	for other, senses := range lexicon.All() {
		if !near(string(key), other, letters, most) {
			continue
		}
		d := slips(string(key), other, most)
		id, ok := likeliest(senses)
		if d > most || !ok {
			continue
		}
		r := 2 * d
		if id.Kind != lexicon.Country {
			r++ // a country rather than a town that is as close
		}
		switch {
		case r < rank:
			best, rank, shared, most = id, r, false, d
		case r == rank && id.Name != best.Name:
			shared = true
		}
	}
	if shared {
		return Identity{}, false
	}
	best.Basis = lexicon.Guess
	return best, true
}

// near reports whether so many slips might make a of b, which most names are too
// different for. letters is those of a.
func near(a, b string, letters uint64, most int) bool {
	if d := len(a) - len(b); d > most || -d > most {
		return false
	}
	// A slip adds at most one letter that the other name doesn't have.
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

// slips returns how many letters must be put in, left out, replaced, or swapped
// with the next one to make a of b; any number above most where it is more. Both
// must be keys, of [fold.MaxBytes] at most.
func slips(a, b string, most int) int {
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

package fold

import "bytes"

// Bag appends a looser form of s than [Append] does to dst, and returns the
// extended slice: its words without articles, "of" and "and", the usual ones cut
// down to their abbreviations, in alphabetical order. It is how "Korea, Dem.
// People's Rep. of" is compared with "Democratic People's Republic of Korea". It
// is empty where s has more than 24 words.
func Bag(dst []byte, s string) []byte {
	var buf [MaxBytes]byte
	var words [24][]byte
	n, peoples := 0, false
	for rest := Append(buf[:0], s); len(rest) > 0; {
		var w []byte
		w, rest, _ = bytes.Cut(rest, blank)
		if ClassOf(w) == Filler || len(w) == 1 && w[0] == 's' && peoples {
			continue // "People s Republic" has lost its apostrophe
		}
		peoples = string(w) == "people"
		if n == len(words) {
			return dst
		}
		if n == 0 && len(rest) == 0 {
			return append(dst, w...) // a word alone stays as it is
		}
		w = abbreviated(w)
		i := n
		for ; i > 0 && bytes.Compare(words[i-1], w) > 0; i-- {
			words[i] = words[i-1]
		}
		words[i] = w
		n++
	}
	for i, w := range words[:n] {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, w...)
	}
	return dst
}

var blank = []byte{' '}

// A Class is a set of classes of words in names.
type Class uint8

// The classes; data/words.tsv has the words of each.
const (
	Filler    Class = 1 << iota // says nothing of which name it is in: of, de, und
	StateForm                   // says what sort of state something is: kingdom; as [Bag] has it
	Former                      // says that it is no more
)

// abbreviated cuts w to its usual abbreviation, and the plural's s off the end of
// others.
func abbreviated(w []byte) []byte {
	if n := len(w); n > 4 && w[n-1] == 's' {
		w = w[:n-1]
	}
	if n := short(w); n > 0 {
		return w[:n]
	}
	return w
}

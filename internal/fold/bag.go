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
		if filler(w) || len(w) == 1 && w[0] == 's' && peoples {
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

// filler reports whether a word says nothing about which name it is in.
func filler(w []byte) bool {
	switch string(w) {
	case "the", "of", "and", "de", "du", "des", "del", "la", "le", "les", "el", "los", "las",
		"y", "et", "und", "da", "do", "dos", "di", "d", "der", "das", "die":
		return true
	}
	return false
}

// abbreviated returns the beginning of w that is its usual abbreviation, and cuts
// the s off the end of others.
func abbreviated(w []byte) []byte {
	if n := len(w); n > 4 && w[n-1] == 's' {
		w = w[:n-1]
	}
	switch string(w) {
	case "north", "northern", "south", "southern", "west", "western", "east", "eastern":
		return w[:1]
	case "island", "isle", "equatorial", "british":
		return w[:2]
	case "republic", "repub", "democratic", "federal", "federated", "federation", "federative",
		"african", "africa", "socialist", "special", "administrative", "occupied":
		return w[:3]
	case "central", "territory", "territorie", "province", "netherland", "grenadine":
		return w[:4]
	case "antille", "herzegovina":
		return w[:5]
	}
	return w
}

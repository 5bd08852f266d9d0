package fold

import "unicode/utf8"

// OneOff reports whether one of two folded names is the other with one letter missing, wrong or
// swapped with the next, but for the first of a word: "Chiang Rai" is not "Chiang Mai". The shorter
// has at least as many bytes as least; names with digits are never misspelled.
func OneOff(p, q []byte, least int) bool {
	if len(p) > len(q) {
		p, q = q, p
	}
	if len(p) < least || len(q)-len(p) > 1 || p[0] != q[0] || numbered(p) || numbered(q) {
		return false
	}
	i := 0
	for i < len(p) && p[i] == q[i] {
		i++
	}
	if p[i-1] == ' ' {
		return false
	}
	p, q = p[i:], q[i:]
	for len(p) > 0 && p[len(p)-1] == q[len(q)-1] {
		p, q = p[:len(p)-1], q[:len(q)-1]
	}
	switch len(q) {
	case 1:
		return true
	case 2:
		return len(p) == 2 && p[0] == q[1] && p[1] == q[0] || utf8.RuneCount(q) == 1
	}
	return false
}

func numbered(s []byte) bool {
	for _, c := range s {
		if '0' <= c && c <= '9' {
			return true
		}
	}
	return false
}

// Misspelled is [OneOff] for words that may also have all letters but the first in another
// order.
func Misspelled(p, q []byte, least int) bool {
	if OneOff(p, q, least) {
		return true
	}
	if len(p) != len(q) || len(p) < least || p[0] != q[0] {
		return false
	}
	var letters [256]int8
	for i := range p {
		letters[p[i]]++
		letters[q[i]]--
	}
	return letters == [256]int8{}
}

package article

import "strings"

// This file recognizes the markers of a list whose items follow one another in
// one paragraph: "1. The first item 2. The second item".

// A marker is the last marker seen of a list.
type marker struct {
	kind   byte   // '1' for numbers, 'a' for letters, '*' for bullets; 0 for no list
	value  int    // of a number or letter
	tail   string // what follows the number or letter: ".", ")", ".)"; the bullet itself
	tokens int    // how many tokens it is
}

// nextMarker reports whether the tokens from i on are the marker that comes
// after m, which is then replaced by it.
func (c splitter) nextMarker(m *marker, i int) bool {
	if k := c.text[c.tokens[i].Start]; m.kind == '1' && !isDigit(k) || m.kind == 'a' && !isLower(k) {
		return false
	}
	got := c.marker(i)
	if got.kind == 0 || got.kind != m.kind || got.tail != m.tail || got.kind != '*' && got.value != m.value+1 {
		return false
	}
	*m = got
	return true
}

// marker returns the marker that the tokens from i on start with; its kind is 0
// where there is none. A number after a bullet belongs to the bullet.
func (c splitter) marker(i int) marker {
	if i+1 >= len(c.tokens) {
		return marker{}
	}
	t := c.tokens[i].In(c.text)
	switch t {
	case "•", "⁃", "‣", "◦", "▪", "●", "■":
		m := marker{kind: '*', tail: t, tokens: 1}
		if isDigit(c.text[c.tokens[i+1].Start]) {
			m.tokens += c.marker(i + 1).tokens
		}
		return m
	}
	var m marker
	switch {
	case len(t) <= 2 && isDigit(t[0]) && isDigit(t[len(t)-1]):
		m.kind = '1'
		for j := range len(t) {
			m.value = m.value*10 + int(t[j]-'0')
		}
	case len(t) == 1 && isLower(t[0]):
		m.kind, m.value = 'a', int(t[0])
	default:
		return marker{}
	}
	end := i + 1
	for end < len(c.tokens) && end < i+3 && c.tokens[end].Start == c.tokens[end-1].End &&
		strings.Contains(".)", c.tokens[end].In(c.text)) {
		end++
	}
	if end == i+1 || end < len(c.tokens) && c.tokens[end].Start == c.tokens[end-1].End {
		return marker{}
	}
	m.tail, m.tokens = c.text[c.tokens[i].End:c.tokens[end-1].End], end-i
	return m
}

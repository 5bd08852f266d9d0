package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// blanks returns text with as many plain spaces in place of each other space (no-break,
// thin, ideographic) as it has bytes: what is looked through, with the offsets of text.
// Text that has none is returned as it is. Line ends stay.
func blanks(text string) string {
	i := oddSpace(text)
	if i < 0 {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for {
		b.WriteString(text[:i])
		_, n := utf8.DecodeRuneInString(text[i:])
		b.WriteString("    "[:n])
		text = text[i+n:]
		if i = oddSpace(text); i < 0 {
			b.WriteString(text)
			return b.String()
		}
	}
}

// oddSpace returns the index of the first space of text that is not ASCII, or -1.
func oddSpace(text string) int {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case 0xc2, 0xe1, 0xe2, 0xe3: // what the spaces of Unicode begin with
			if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.Is(unicode.Zs, r) {
				return i
			}
		}
	}
	return -1
}

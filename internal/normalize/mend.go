package normalize

// Mending names whose UTF-8 was read as windows-1252 on the way.

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mend returns the name that a garbled one was, "CÃ´te" for "CÃƒÂ´te" and
// "Côte" for "CÃ´te", and whether it was garbled.
func mend(name string) (string, bool) {
	if !strings.ContainsAny(name, "ÃÂâÐØÙÅÄ") {
		return "", false
	}
	b := make([]byte, 0, len(name))
	for _, r := range name {
		c, ok := charmap.Windows1252.EncodeRune(r)
		switch {
		case ok:
		case r < 0x100:
			c = byte(r) // one of those that windows-1252 leaves undefined
		default:
			return "", false
		}
		b = append(b, c)
	}
	if !utf8.Valid(b) {
		return "", false
	}
	return string(b), true
}

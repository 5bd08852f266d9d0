package article

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// This file turns bytes into UTF-8. News comes as UTF-8, as UTF-16 from
// Windows editors, and as windows-1252 from old archives and from pages that
// call it ISO 8859-1. Anything can be decoded: what cannot be read becomes
// U+FFFD, one for each maximal part of an ill-formed sequence as the Unicode
// Standard recommends.

const replacement = "\ufffd"

// sniffed is how much of a text is looked at to tell UTF-16 without a byte
// order mark from other encodings.
const sniffed = 1 << 10

// decode returns b as UTF-8, the name of the encoding that it was in, and how
// many unreadable sequences were replaced.
func decode(b []byte) (text, name string, replaced int) {
	switch {
	case bytes.HasPrefix(b, []byte{0xff, 0xfe}):
		return decodeUTF16(b[2:], unicode.LittleEndian)
	case bytes.HasPrefix(b, []byte{0xfe, 0xff}):
		return decodeUTF16(b[2:], unicode.BigEndian)
	}
	if e, ok := sniffUTF16(b); ok {
		return decodeUTF16(b, e)
	}
	if utf8.Valid(b) {
		return string(b), "utf-8", 0
	}
	if good, bad := sequences(b); good < bad {
		text = convert(charmap.Windows1252, b)
		return text, "windows-1252", strings.Count(text, replacement)
	}
	text = convert(unicode.UTF8, b)
	return text, "utf-8", strings.Count(text, replacement) - bytes.Count(b, []byte(replacement))
}

func decodeUTF16(b []byte, e unicode.Endianness) (text, name string, replaced int) {
	name, sign := "utf-16le", [2]byte{0xfd, 0xff}
	if e == unicode.BigEndian {
		name, sign = "utf-16be", [2]byte{0xff, 0xfd}
	}
	text = convert(unicode.UTF16(e, unicode.IgnoreBOM), b)
	replaced = strings.Count(text, replacement)
	for i := 0; i+1 < len(b); i += 2 {
		if b[i] == sign[0] && b[i+1] == sign[1] {
			replaced-- // it was in the input
		}
	}
	return text, name, replaced
}

// convert decodes b. Decoders replace what they cannot read and never fail.
func convert(e encoding.Encoding, b []byte) string {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return strings.ToValidUTF8(string(b), replacement)
	}
	return string(out)
}

// sniffUTF16 reports whether b looks like UTF-16 without a byte order mark:
// in English every other byte is then mostly zero.
func sniffUTF16(b []byte) (unicode.Endianness, bool) {
	head := b[:min(len(b), sniffed)&^1]
	if len(head) < 8 {
		return unicode.LittleEndian, false
	}
	var zero [2]int
	for i, c := range head {
		if c == 0 {
			zero[i%2]++
		}
	}
	switch half := len(head) / 2; {
	case 10*zero[1] > 7*half && 10*zero[0] < half:
		return unicode.LittleEndian, true
	case 10*zero[0] > 7*half && 10*zero[1] < half:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// sequences counts the well-formed sequences of several bytes in b and the
// bytes that are part of none: text in UTF-8 with a few broken places has many
// of the former, windows-1252 hardly any. C0 80, which Java writes for U+0000, is no
// worse than a sequence; windows-1252 would have it mean "À€".
func sequences(b []byte) (good, bad int) {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case r != utf8.RuneError || n > 1:
			good++
		case b[i] == 0xc0 && i+1 < len(b) && b[i+1] == 0x80:
			good++
			n = 2
		default:
			bad++
		}
		i += n
	}
	return good, bad
}

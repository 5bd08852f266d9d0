package text

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/scan"
)

// This file takes out of a text what makes no difference to a reader: characters that
// cannot be seen, the signs of a markup language, and what became of characters that
// another encoding or HTML has spelled.

// An edit puts a string in the place of some bytes of a text, which is not longer. It is
// kept small, as a text may have one for each of its characters.
type edit struct {
	start uint32
	n     uint32 // how many bytes
	with  uint32 // nothing, space, or others and an index into reader.others
}

// The strings that edits mostly put in.
const (
	nothing = iota
	space
	others
)

// Strip returns a text as a reader sees it, and what was cut from it:
//
//   - invisible characters are removed, and every space that is not ASCII becomes a plain
//     space; line ends stay
//   - markup of Markdown is removed: emphasis, "**bold**"; addresses of links,
//     "[a link](https://...)"; the signs of headings and quotations, "# A heading"; pictures
//   - tags of HTML are removed, "<b>", and character references resolved, "&eacute;"
//   - UTF-8 that was read as windows-1252 is repaired, "JosÃ©", and so are apostrophes and
//     quotation marks that became question marks, "don?t"
//
// The cuts are nil if nothing changed. A text of 2 GiB or more is returned as it is, as
// cuts have offsets of 32 bits.
func Strip(text string) (plain string, cuts Cuts) {
	if len(text) > math.MaxInt32 {
		return text, nil
	}
	r := reader{text: text, lost: -1}
	r.read()
	if len(r.edits) == 0 {
		return text, nil
	}
	var b strings.Builder
	b.Grow(len(text))
	done, gone := 0, uint32(0)
	cuts = make(Cuts, 0, len(r.edits))
	for _, e := range r.edits {
		with := r.with(e)
		b.WriteString(text[done:int(e.start)])
		b.WriteString(with)
		done = int(e.start + e.n)
		at := 2 * uint32(b.Len())
		if with != "" {
			at-- // within what stands in its place
		}
		n := e.n - uint32(len(with))
		if gone += n; n == 0 {
			continue
		}
		if k := len(cuts) - 1; k >= 0 && cuts[k].at == at {
			cuts[k].gone = gone
		} else {
			cuts = append(cuts, cut{at, gone})
		}
	}
	b.WriteString(text[done:])
	return b.String(), cuts
}

// A reader finds the edits of one text from left to right.
type reader struct {
	text   string
	edits  []edit
	others []string // what they put in, see edit

	runs     [maxOpen]run // of emphasis, not closed
	open     int          // how many of them
	brackets [maxOpen]int // those not closed
	opened   int          // how many of them
	lost     int          // the last "?" that may be an opening quotation mark; -1 if there is none
}

// A run is one to three signs of emphasis.
type run struct{ start, end int }

// maxOpen is how deep emphasis and brackets may be nested.
const maxOpen = 4

// signs has the first bytes of what may be edited.
var signs = [256]uint8{
	'\n': 1, '\v': 1, '\f': 1, '\r': 1, '*': 1, '_': 1, '~': 1, '[': 1, ']': 1, '<': 1, '&': 1, '?': 1,
	0xc2: 1, 0xc3: 1, 0xc4: 1, 0xc5: 1, 0xd8: 1, 0xe1: 1, 0xe2: 1, 0xe3: 1,
}

func (r *reader) read() {
	s := r.text
	for i := r.line(0); i < len(s); {
		if i = scan.Next(s, i, &signs); i == len(s) {
			break
		}
		n := 1
		switch c := s[i]; c {
		case '\n', '\v', '\f':
			n += r.line(i + 1)
		case '\r':
			if !strings.HasPrefix(s[i+1:], "\n") {
				n += r.line(i + 1)
			}
		case '*', '_', '~':
			n = r.emphasis(i)
		case '[':
			r.opened = min(r.opened, maxOpen-1)
			r.brackets[r.opened] = i
			r.opened++
		case ']':
			n = r.link(i)
		case '<':
			n = r.tag(i)
		case '&':
			n = r.reference(i)
		case '?':
			r.question(i)
		default:
			n = r.character(i)
		}
		i += max(n, 1)
	}
}

// put notes that s stands in place of the bytes from i to j. What opens something is
// known only where it closes, so an edit may come before others. Few things are open at
// a time, so that each edit is moved few times.
func (r *reader) put(i, j int, s string) {
	if k := len(r.edits) - 1; s == "" && k >= 0 && r.edits[k].with == nothing && int(r.edits[k].start+r.edits[k].n) == i {
		r.edits[k].n += uint32(j - i)
		return
	}
	e := edit{start: uint32(i), n: uint32(j - i)}
	switch s {
	case "":
	case " ":
		e.with = space
	default:
		e.with = others + uint32(len(r.others))
		r.others = append(r.others, s)
	}
	r.edits = append(r.edits, e)
	for n := len(r.edits) - 1; n > 0 && r.edits[n-1].start > e.start; n-- {
		r.edits[n], r.edits[n-1] = r.edits[n-1], r.edits[n]
	}
}

// with returns what an edit puts in.
func (r *reader) with(e edit) string {
	switch e.with {
	case nothing:
		return ""
	case space:
		return " "
	}
	return r.others[e.with-others]
}

// character reads the character at i, which is not ASCII, and returns its length.
func (r *reader) character(i int) int {
	if n := r.garbled(i); n > 0 {
		return n
	}
	c, n := utf8.DecodeRuneInString(r.text[i:])
	switch c {
	case '\u0085', '\u2028', '\u2029':
		n += r.line(i + n)
	default:
		if wide(c) || Invisible(c) {
			r.put(i, i+n, shown(c))
		}
	}
	return n
}

// shown returns what a reader sees of c: nothing, a space or c itself.
func shown(c rune) string {
	switch {
	case Invisible(c):
		return ""
	case wide(c):
		return " "
	}
	return string(c)
}

// WordByte reports whether c is part of a word.
func WordByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || digit(c) || c >= utf8.RuneSelf
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

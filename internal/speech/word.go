package speech

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// between returns the range of tokens from first to before end.
func between(first, end int) text.Range { return text.Range{First: first, End: end} }

// A form is what the constructs read of one spelling.
type form struct {
	cue   english.Cue
	class english.Class
	shape Shape
}

// A Shape is a set of properties of a token's spelling and place.
type Shape uint8

// The shapes.
const (
	Capital Shape = 1 << iota // starts with a capital letter
	Number                    // starts with a digit
	Owner                     // ends like "Kerry's" or "leaders'"
	Manner                    // ends in "ly"
	Ing                       // ends in "ing"
	Ed                        // ends in "ed"
	First                     // the first word of its sentence
	Plural                    // ends in "s"
)

// longest is the length in bytes of the longest word that is looked up.
const longest = 24

// look returns what the spelling s tells, which is no punctuation.
func look(s string, f *text.Form) form {
	var out form
	if f.Flags.Is(text.Capital) {
		out.shape |= Capital
	}
	if f.Flags.Is(text.Number) {
		out.shape |= Number
	}
	var buf [longest + utf8.UTFMax]byte
	low := lower(s, buf[:0])
	if n := len(low); n < longest {
		if n > 1 {
			out.shape |= ending(low)
		}
		e := english.Lookup(low)
		out.class, out.cue = e.Class, e.Cue
	}
	return out
}

// lower appends s to b in lower case with straight apostrophes, as far as the
// longest known word goes.
func lower(s string, b []byte) []byte {
	for _, c := range s {
		if len(b) >= longest {
			break
		}
		if c == '’' {
			c = '\''
		}
		b = utf8.AppendRune(b, unicode.ToLower(c))
	}
	return b
}

// ending returns the shapes that the last letters of a word tell.
func ending(low []byte) (shape Shape) {
	n := len(low)
	if low[n-1] == '\'' || n > 2 && low[n-1] == 's' && low[n-2] == '\'' {
		shape |= Owner
	}
	switch string(low[n-2:]) {
	case "ly":
		shape |= Manner
	case "ed":
		shape |= Ed
	case "ng":
		if n > 4 && low[n-3] == 'i' {
			shape |= Ing
		}
	}
	if low[n-1] == 's' {
		shape |= Plural
	}
	return shape
}

// Signs of punctuation that are written in several ways, as [text.Form] has them;
// others are their first byte.
const (
	quotation = '"' // a quotation mark of any kind
	dash      = '~' // a dash of any kind
	dots      = '_' // an ellipsis, or a sign outside of ASCII
)

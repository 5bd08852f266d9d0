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
	if f.Ending == 0 && byte(f.Suffix) != '\'' {
		if f.Length > 1 && f.Length < longest {
			out.shape |= ending(f.Suffix)
		}
		out.class, out.cue = f.English.Class, f.English.Cue
		return out
	}
	// The form is without the ending.
	var buf [longest + utf8.UTFMax]byte
	low := lower(s, buf[:0])
	if n := len(low); n < longest {
		if low[n-1] == '\'' || n > 2 && low[n-2] == '\'' {
			out.shape |= Owner
		}
		if low[n-1] == 's' {
			out.shape |= Plural
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

// ending returns the shapes that the last letters of a word tell, which are packed as
// in [text.Form].
func ending(suffix uint64) (shape Shape) {
	switch text.Affix(suffix, 2) {
	case 'y' | 'l'<<8:
		shape |= Manner
	case 'd' | 'e'<<8:
		shape |= Ed
	case 'g' | 'n'<<8:
		if byte(suffix>>16) == 'i' && suffix>>32 != 0 && syllables(suffix>>24) {
			shape |= Ing
		}
	}
	if byte(suffix) == 's' {
		shape |= Plural
	}
	return shape
}

// syllables reports whether the letters before an ending, packed as in [text.Form], are a
// syllable or more: those of "going", but not of "bring" or "thing".
func syllables(letters uint64) bool {
	for ; letters != 0; letters >>= 8 {
		switch byte(letters) {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			return true
		}
	}
	return false
}

// Signs of punctuation that are written in several ways, as [text.Form] has them;
// others are their first byte.
const (
	quotation = '"' // a quotation mark of any kind
	dash      = '~' // a dash of any kind
	dots      = '_' // an ellipsis, or a sign outside of ASCII
)

package speech

import "github.com/wirecopy-go/wirecopy/internal/text"

// between returns the range of tokens from first to before end.
func between(first, end int) text.Range { return text.Range{First: first, End: end} }

// A Shape is a set of properties of a token's spelling and place.
type Shape = text.Flags

// The shapes.
const (
	Capital = text.Capital
	Number  = text.Number
	Owner   = text.Possessive
	Manner  = text.Manner
	Ing     = text.Ing
	Ed      = text.Ed
	First   = text.First
	Plural  = text.Plural
)

// Signs of punctuation that are written in several ways, as [text.Form] has them;
// others are their first byte.
const (
	quotation = '"' // a quotation mark of any kind
	dash      = '~' // a dash of any kind
	dots      = '_' // an ellipsis, or a sign outside of ASCII
)

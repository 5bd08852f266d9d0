package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// between returns the range of tokens from first to before end.
func between(first, end int) text.Range { return text.Range{First: first, End: end} }

// A Shape is a set of properties of a token's spelling and place.
type Shape = text.Flags

// The shapes.
const (
	Capital = text.Capital
	Number  = text.Number
	Owner   = text.Possessive
	Ing     = text.Ing
	Ed      = text.Ed
	First   = text.First
	Glued   = text.Glued
	Plural  = text.Plural
)

// The signs that are written in several ways.
const (
	quotation = phrase.QuotationMark
	dash      = phrase.Dash
	dots      = phrase.Dots
)

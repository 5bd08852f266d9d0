package pos

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// Kind is the kind of model file that this package reads.
const Kind = "pos/2"

// Names of the sections of a model file.
const (
	SectionWords   = "words"   // index of the lexicon
	SectionEntries = "entries" // its entries
	SectionHints   = "hints"
	SectionChain   = "chain"
)

// A Model is a trained tagger: a lexicon and a CRF. It is read-only and safe for
// concurrent use.
type Model struct {
	lexicon *Lexicon
	chain   *crf.Chain
}

// New returns the model of a lexicon and a CRF.
func New(l *Lexicon, c *crf.Chain) *Model { return &Model{l, c} }

// Open returns the model in data, reading it in place. The error wraps a
// [*crf.FormatError].
func Open(data string) (*Model, error) {
	f, err := crf.Open(data, Kind)
	if err != nil {
		return nil, err
	}
	index, _ := f.Section(SectionWords)
	entries, _ := f.Section(SectionEntries)
	hints, _ := f.Section(SectionHints)
	lexicon, err := OpenLexicon(index, entries, hints)
	if err != nil {
		return nil, err
	}
	chain, err := f.Chain(SectionChain)
	if err != nil {
		return nil, err
	}
	return &Model{lexicon, chain}, nil
}

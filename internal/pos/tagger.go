package pos

import (
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// Kind is the kind of model file that this package reads.
const Kind = "upos/1"

// A Model is a trained tagger. It is read-only and safe for concurrent use.
type Model struct {
	lexicon *Lexicon
	chain   *crf.Chain
}

// New returns the model of a lexicon and a chain.
func New(l *Lexicon, c *crf.Chain) *Model { return &Model{l, c} }

// Open returns the model in data, reading it in place.
func Open(data string) (*Model, error) {
	f, err := crf.Open(data, Kind)
	if err != nil {
		return nil, fmt.Errorf("pos: %w", err)
	}
	index, _ := f.Section("words")
	entries, _ := f.Section("entries")
	hints, _ := f.Section("hints")
	lexicon, err := OpenLexicon(index, entries, hints)
	if err != nil {
		return nil, err
	}
	chain, err := f.Chain("chain")
	if err != nil {
		return nil, fmt.Errorf("pos: %w", err)
	}
	return &Model{lexicon, chain}, nil
}

// A Tagger is the memory that tagging needs, to be used again, by one goroutine
// at a time. The zero Tagger is ready for use.
type Tagger struct {
	reader  Reader
	decoder crf.Decoder
}

// Tag returns the tag of each token of a sentence. They are the tagger's own
// and valid until its next use.
func Tag[T Token](t *Tagger, m *Model, text string, tokens []T) []uint8 {
	return t.decoder.Best(m.chain, Read(&t.reader, m.lexicon, text, tokens))
}

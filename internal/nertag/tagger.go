package nertag

import (
	"fmt"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/linear"
)

// Kind is the kind of model file that this package reads.
const Kind = "names/2"

// A Model finds names. It is read-only and safe for concurrent use.
type Model struct{ chain *linear.Chain }

// Open returns the model in data, reading it in place.
func Open(data string) (*Model, error) {
	f, err := linear.Open(data, Kind)
	if err != nil {
		return nil, fmt.Errorf("nertag: %w", err)
	}
	chain, err := f.Chain("chain")
	if err != nil {
		return nil, fmt.Errorf("nertag: %w", err)
	}
	return New(chain), nil
}

// New returns the model that a chain is.
func New(chain *linear.Chain) *Model { return &Model{chain} }

// A Tagger is the memory that finding names needs, to be used again, by one
// goroutine at a time. The zero Tagger is ready for use.
type Tagger struct {
	doc     Document
	decoder linear.Decoder
}

// Names appends the names of an article to dst, in text order.
func (t *Tagger) Names(dst []Name, m *Model, a *article.Article) []Name {
	t.doc.Reset(a)
	for i := range a.Sentences {
		s := &a.Sentences[i]
		dst = appendNames(dst, t.decoder.Best(m.chain, t.doc.Sequence(s)), s.First)
	}
	return dst
}

package pos

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Tagger is the memory that tagging needs, reusable by one goroutine at a
// time. The zero Tagger is ready for use.
type Tagger struct {
	Reader  Reader
	decoder crf.Decoder
	tags    []uint8
}

// Tags returns the tag of each word of an article. They are the tagger's own and
// valid until its next use.
func (t *Tagger) Tags(m *Model, d *text.Doc) []uint8 {
	t.Reader.Reset(d, m.lexicon)
	t.tags = append(t.tags[:0], make([]uint8, len(d.Words))...)
	t.decoder.Stop = d.Stop
	for n, s := range d.Sentences {
		d.Stop.Check()
		copy(t.tags[s.First:s.End], t.decoder.Best(m.chain, t.Reader.Read(n)))
	}
	return t.tags
}

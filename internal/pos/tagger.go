package pos

import (
	"strings"

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
	t.tags = append(t.tags[:0], make([]uint8, len(d.Words))...)
	t.Each(m, d, func(first int, tags []uint8) { copy(t.tags[first:], tags) })
	return t.tags
}

// Each calls f for each piece of an article with its first word and the tags of its words,
// which f must not keep.
func (t *Tagger) Each(m *Model, d *text.Doc, f func(first int, tags []uint8)) {
	t.Reader.Reset(d, m.lexicon)
	t.decoder.Stop = d.Stop
	for _, s := range d.Sentences {
		for p := range crf.Pieces(s.First, s.End) {
			d.Stop.Check()
			tags := t.decoder.Best(m.chain, t.Reader.read(text.Range{First: p.From, End: p.End}))
			for k := 1; k+1 < len(tags); k++ {
				if tags[k] == VERB && owned(d, p.From+k, tags[k-1], tags[k+1]) {
					tags[k] = NOUN
				}
			}
			f(p.Start, tags[p.Start-p.From:])
		}
	}
}

// owned reports whether word i, with the tags of the words around it, is between the possessive of
// a noun and a noun, where no form of a verb but a participle does: "Kenya's transport minister".
func owned(d *text.Doc, i int, before, after uint8) bool {
	if before != NOUN && before != PROPN || after != NOUN || d.Words[i-1].Flags&text.Possessive == 0 {
		return false
	}
	s := d.Spelling(d.Words[i].Form)
	return !strings.HasSuffix(s, "ed") && !strings.HasSuffix(s, "ing") && !strings.HasSuffix(s, "en")
}

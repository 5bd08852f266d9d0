package ner

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/mlp"
	"github.com/wirecopy-go/wirecopy/internal/room"
)

// A Tagger is the memory that finding names needs, reusable by one goroutine at a
// time. The zero Tagger is ready for use.
type Tagger struct {
	doc     Document
	decoder crf.Decoder
	eval    mlp.Evaluator
	whole   mlp.Base // with the context of the article
	base    mlp.Base // and that of a sentence
	rows    []uint32
	scores  []int32  // of each label, for each word that is read
	ballots []ballot // of each word that is read
}

// Names appends the names of an article to dst, in text order.
func (t *Tagger) Names(dst []Name, m *Model, a *article.Article) []Name {
	t.doc.open(a)
	t.decoder.Stop = t.doc.doc.Stop
	for sentences := range sections(a, t.doc.doc) {
		t.doc.section(sentences)
		dst = t.names(dst, m, sentences)
	}
	return dst
}

// names appends the names of the sentences that t.doc reads.
func (t *Tagger) names(dst []Name, m *Model, sentences []article.Sentence) []Name {
	stop := t.decoder.Stop
	t.begin(m)
	t.scores = slices.Grow(t.scores[:0], len(t.doc.words)*int(labels))
	for i := range sentences {
		stop.Check()
		s := &sentences[i]
		seq := t.doc.Sequence(s)
		at := len(t.scores)
		t.scores = t.decoder.Scores(t.scores, m.chain, seq)
		t.addNet(m, s, seq, t.scores[at:])
	}
	t.addConsistency()
	for i := range sentences {
		stop.Check()
		s := &sentences[i]
		first := s.First - t.doc.first
		scores := t.scores[first*int(labels) : (first+len(s.Tokens))*int(labels)]
		dst = room.For(dst, s.First, len(t.doc.doc.Words))
		dst = appendNames(dst, t.decoder.BestOf(m.chain, t.doc.bounds(s), scores), s.First)
	}
	return dst
}

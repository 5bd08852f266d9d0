package ner

import (
	"fmt"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/mlp"
)

// Kind is the kind of model file that this package reads.
const Kind = "names/3"

// Names of the sections of a model file.
const (
	ChainSection = "chain"
	NetSection   = "net"
)

// A Model finds names: a chain, which knows words and what follows what, and a
// network, which knows what words are like. Their scores are added up. A Model is
// read-only and safe for concurrent use.
type Model struct {
	chain *crf.Chain
	net   *mlp.Net
}

// Open returns the model in data, reading it in place.
func Open(data string) (*Model, error) {
	m, err := open(data)
	if err != nil {
		return nil, fmt.Errorf("ner: %w", err)
	}
	return m, nil
}

func open(data string) (*Model, error) {
	f, err := crf.Open(data, Kind)
	if err != nil {
		return nil, err
	}
	m := &Model{}
	if m.chain, err = f.Chain(ChainSection); err != nil {
		return nil, err
	}
	section, _ := f.Section(NetSection)
	if m.net, err = mlp.Open(section); err != nil {
		return nil, err
	}
	if len(m.chain.Labels()) != int(labels) || m.net.Labels() != int(labels) {
		return nil, &crf.FormatError{Err: crf.ErrDamaged, Detail: "a model with other labels"}
	}
	return m, nil
}

// A Tagger is the memory that finding names needs, to be used again, by one
// goroutine at a time. The zero Tagger is ready for use.
type Tagger struct {
	doc     Document
	decoder crf.Decoder
	eval    mlp.Evaluator
	whole   mlp.Base // of the article
	base    mlp.Base // of a sentence
	rows    []uint32
	scores  []int32   // of each label, for each word of the article
	opinion []opinion // of each word that the document has seen
}

// Names appends the names of an article to dst, in text order.
func (t *Tagger) Names(dst []Name, m *Model, a *article.Article) []Name {
	t.doc.Reset(a)
	t.begin(m)
	t.scores = t.scores[:0]
	for i := range a.Sentences {
		s := &a.Sentences[i]
		seq := t.doc.Sequence(s)
		at := len(t.scores)
		t.scores = t.decoder.Scores(t.scores, m.chain, seq)
		t.judge(m, s, seq, t.scores[at:])
	}
	t.agree()
	for i := range a.Sentences {
		s := &a.Sentences[i]
		scores := t.scores[s.First*int(labels) : (s.First+len(s.Tokens))*int(labels)]
		dst = appendNames(dst, t.decoder.BestOf(m.chain, t.doc.bounds(s), scores), s.First)
	}
	return dst
}

package ner

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
	mlptrain "github.com/wirecopy-go/wirecopy/internal/train/mlp"
)

// A Text is a document with the names in it.
type Text struct {
	ID     string
	Text   string
	Spans  []Span // in text order, without overlaps
	Weight float32
}

// A Span is a name: bytes of the text and its class.
type Span struct {
	Start, End int
	Class      ner.Class
}

// sentences calls yield for each sentence of t with its sequence and the right
// labels. Labels that the sequence does not allow but that are right are allowed.
func (t *Text) sentences(d *ner.Document, yield func(s *article.Sentence, seq *crf.Sequence, labels []uint8)) {
	a, err := article.Parse(t.Text)
	if err != nil || a.Text != t.Text {
		return
	}
	d.Reset(a)
	next := 0
	for i := range a.Sentences {
		s := &a.Sentences[i]
		labels := make([]uint8, len(s.Tokens))
		for next < len(t.Spans) && t.Spans[next].Start < s.End {
			x := t.Spans[next]
			next++
			first, end := -1, 0
			for k, token := range s.Tokens {
				if token.Start < x.End && x.Start < token.End {
					if first < 0 {
						first = k
					}
					end = k + 1
				}
			}
			if first < 0 {
				continue
			}
			for k := first; k < end; k++ {
				labels[k] = ner.Label(x.Class, k-first, end-first)
			}
		}
		seq := d.Sequence(s)
		for k := range labels {
			if allow := seq.Allowed(k); !allow.Has(labels[k]) {
				seq.Allow(k, allow|crf.Of(labels[k]))
			}
		}
		yield(s, seq, labels)
	}
}

// Examples are what the parts of a model learn from: sequences with labels, and
// positions with one.
type Examples struct {
	Sequences []crftrain.Example
	Positions []mlptrain.Example
}

// Add adds what a model learns from t: each sentence in which anything is to be
// decided, and its positions where it is.
func (e *Examples) Add(d *ner.Document, t *Text) {
	t.sentences(d, func(s *article.Sentence, seq *crf.Sequence, labels []uint8) {
		var company [][]float32
		for k := range labels {
			if seq.Allowed(k).Len() == 1 {
				continue
			}
			if company == nil {
				means := d.Contexts(s)
				for i := range means {
					company = append(company, means[i][:])
				}
			}
			rows := slices.Clip(d.Rows(make([]uint32, 0, 192), s, k))
			e.Positions = append(e.Positions, mlptrain.Example{Rows: rows, Context: company, Label: labels[k], Weight: t.Weight})
		}
		if company != nil {
			e.Sequences = append(e.Sequences, crftrain.Example{Sequence: seq.Clone(), Labels: labels, Weight: t.Weight})
		}
	})
}

// Recase returns t in capitals, as headlines may be, or in small letters, as
// people type, where that leaves offsets as they are.
func (t Text) Recase(to func(string) string) (Text, bool) {
	u := to(t.Text)
	if len(u) != len(t.Text) {
		return t, false
	}
	t.Text = u
	return t, true
}

// sorted puts spans in order and drops those that overlap one before.
func sorted(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	out := spans[:0]
	for _, s := range spans {
		if len(out) == 0 || s.Start >= out[len(out)-1].End {
			out = append(out, s)
		}
	}
	return out
}

package ner

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/linear"
	"github.com/wirecopy-go/wirecopy/internal/nertag"
	"github.com/wirecopy-go/wirecopy/internal/train/crf"
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
	Class      nertag.Class
}

// Examples returns what a model learns from t: a sequence with labels for each
// sentence in which anything is to be decided.
func Examples(d *nertag.Document, t *Text) []crf.Example {
	a, err := article.Parse(t.Text)
	if err != nil || a.Text != t.Text {
		return nil
	}
	d.Reset(a)
	var out []crf.Example
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
				labels[k] = nertag.Label(x.Class, k-first, end-first)
			}
		}
		seq := d.Sequence(s)
		busy := false
		for k := range labels {
			allow := seq.Allowed(k)
			busy = busy || allow.Len() > 1
			if !allow.Has(labels[k]) {
				seq.Allow(k, allow|linear.Of(labels[k]))
			}
		}
		if busy {
			out = append(out, crf.Example{Sequence: seq.Clone(), Labels: labels, Weight: t.Weight})
		}
	}
	return out
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

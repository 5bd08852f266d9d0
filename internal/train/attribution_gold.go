package main

import (
	"math"
	"sort"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/attribution"
	"github.com/wirecopy-go/wirecopy/internal/linear"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
	"github.com/wirecopy-go/wirecopy/internal/train/crf"
)

// This file compares attributions with those that people marked.

// links returns marked attributions as runs of an article's tokens. Those
// whose cue has no token are left out.
func links(a *article.Article, marked []corpus.Attribution) []attribution.Link {
	first := func(pieces []corpus.Piece) attribution.Part {
		for _, p := range pieces {
			if part := tokensOf(a, p); !part.Empty() {
				return part
			}
		}
		return attribution.Part{}
	}
	var out []attribution.Link
	for _, m := range marked {
		l := attribution.Link{Source: first(m.Source), Cue: first(m.Cue)}
		for _, p := range m.Content {
			if part := tokensOf(a, p); !part.Empty() {
				l.Content = append(l.Content, part)
			}
		}
		if !l.Cue.Empty() && len(l.Content) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// tokensOf returns the tokens that share a byte with p.
func tokensOf(a *article.Article, p corpus.Piece) attribution.Part {
	return attribution.Part{
		From: sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].End > p.Start }),
		To:   sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].Start >= p.End }),
	}
}

// A verdict says how well a model found attributions.
type verdict struct {
	right, found, gold int
	outcomes           []crf.Outcome // of each that was found
}

// f1 returns the harmonic mean of precision and recall in per cent.
func (v *verdict) f1() float64 {
	return 200 * float64(v.right) / float64(max(v.found+v.gold, 1))
}

// calibrationError returns by how much confidences are off in the mean, over
// ten classes of confidence.
func (v *verdict) calibrationError() float64 {
	var n, right, sum [10]float64
	for _, o := range v.outcomes {
		k := min(o.Estimate*10/linear.One, 9)
		n[k]++
		sum[k] += float64(o.Estimate) / linear.One
		if o.Right {
			right[k]++
		}
	}
	off := 0.0
	for k := range n {
		off += math.Abs(sum[k] - right[k])
	}
	return off / float64(max(len(v.outcomes), 1))
}

// judgeAttribution compares what a model finds in articles with what people
// marked: an attribution is right where the contents share at least half of
// their tokens and sources and cues overlap.
func judgeAttribution(m *attribution.Model, docs []*attributed) *verdict {
	f := attribution.Finder{CueBias: attribution.DefaultBias}
	var v verdict
	for _, d := range docs {
		found := f.Find(m, d.article, d.marks, d.hints)
		taken := make([]bool, len(found))
		outcome := make([]bool, len(found))
		for _, g := range d.gold {
			for i, l := range found {
				if !taken[i] && same(g, l) {
					taken[i], outcome[i] = true, true
					v.right++
					break
				}
			}
		}
		for i, l := range found {
			v.outcomes = append(v.outcomes, crf.Outcome{Estimate: l.Confidence, Right: outcome[i]})
		}
		v.found += len(found)
		v.gold += len(d.gold)
	}
	return &v
}

func same(a, b attribution.Link) bool {
	touch := func(p, q attribution.Part) bool {
		return p.Empty() && q.Empty() || p.From < q.To && q.From < p.To
	}
	if !touch(a.Source, b.Source) || !touch(a.Cue, b.Cue) {
		return false
	}
	in := map[int]bool{}
	for _, p := range a.Content {
		for i := p.From; i < p.To; i++ {
			in[i] = true
		}
	}
	both, only := 0, 0
	for _, p := range b.Content {
		for i := p.From; i < p.To; i++ {
			if in[i] {
				both++
			} else {
				only++
			}
		}
	}
	return 2*both >= len(in)+only
}

package attrib

import (
	"fmt"
	"math"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/text"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
	"github.com/wirecopy-go/wirecopy/quote"
)

// This file compares attributions with those that people marked.

// A Count is how many of something were found, how many are marked, and how many
// of both are the same.
type Count struct{ Right, Found, Marked int }

// Precision returns how much of what was found is right, in per cent.
func (c Count) Precision() float64 { return 100 * float64(c.Right) / float64(max(c.Found, 1)) }

// Recall returns how much of what is marked was found, in per cent.
func (c Count) Recall() float64 { return 100 * float64(c.Right) / float64(max(c.Marked, 1)) }

// F1 returns the harmonic mean of precision and recall in per cent.
func (c Count) F1() float64 {
	return 200 * float64(c.Right) / float64(max(c.Found+c.Marked, 1))
}

// A Report says how well attributions were found.
type Report struct {
	Articles int

	// Attributions are right where the contents share at least half of their
	// tokens and sources and cues overlap.
	Attributions Count

	// Sources and Cues are right where they overlap with one that is marked,
	// Contents where they share half of their tokens with it.
	Sources, Cues, Contents Count

	outcomes []crftrain.Outcome // of each that was found
}

// CalibrationError returns by how much confidences are off in the mean, from 0
// to 1, over ten classes of confidence.
func (r *Report) CalibrationError() float64 {
	var right, sum [10]float64
	for _, o := range r.outcomes {
		k := min(o.Estimate*10/crf.One, 9)
		sum[k] += float64(o.Estimate) / crf.One
		if o.Right {
			right[k]++
		}
	}
	off := 0.0
	for k := range sum {
		off += math.Abs(sum[k] - right[k])
	}
	return off / float64(max(len(r.outcomes), 1))
}

// String returns a table for a person.
func (r *Report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-14s%8s%8s%8s%11s%8s%8s\n", "", "marked", "found", "right", "precision", "recall", "F1")
	for _, row := range []struct {
		name string
		Count
	}{{"attributions", r.Attributions}, {"  sources", r.Sources}, {"  cues", r.Cues}, {"  contents", r.Contents}} {
		fmt.Fprintf(&b, "%-14s%8d%8d%8d%11.1f%8.1f%8.1f\n", row.name, row.Marked, row.Found, row.Right,
			row.Precision(), row.Recall(), row.F1())
	}
	return b.String()
}

// A Finder finds attributions in an article.
type Finder func(*Article) []attrib.Link

// ByModel returns a finder by a model alone.
func ByModel(m *attrib.Model) Finder {
	f := attrib.Tagger{CueBias: attrib.DefaultBias}
	return func(a *Article) (links []attrib.Link) {
		for l := range f.Find(m, a.article, func(text.Range) []attrib.Hint { return a.hints }) {
			links = append(links, *l)
		}
		return links
	}
}

// ByLibrary returns the finder that users have: [quote.Find] with options.
// Attributions without a cue do not count.
func ByLibrary(opts ...quote.Option) Finder {
	return func(a *Article) []attrib.Link { return found(a.article, opts) }
}

// Judge compares what a finder finds in articles with what people marked.
func Judge(articles []*Article, find Finder) *Report {
	var r Report
	r.judge(articles, find)
	return &r
}

// judge adds what a finder finds in articles to r.
func (r *Report) judge(articles []*Article, find Finder) {
	r.Articles += len(articles)
	for _, a := range articles {
		found := find(a)
		for i, ok := range r.Attributions.add(found, a.gold, same) {
			r.outcomes = append(r.outcomes, crftrain.Outcome{Estimate: found[i].Confidence, Right: ok, Weight: a.Weight})
		}
		r.Sources.add(having(found, source), having(a.gold, source), func(x, y attrib.Link) bool { return touch(x.Source, y.Source) })
		r.Cues.add(found, a.gold, func(x, y attrib.Link) bool { return touch(x.Cue, y.Cue) })
		r.Contents.add(found, a.gold, func(x, y attrib.Link) bool { return half(x.Content, y.Content) })
	}
}

func source(l attrib.Link) bool { return !l.Source.Empty() }

// having returns the links that have something.
func having(links []attrib.Link, has func(attrib.Link) bool) []attrib.Link {
	var out []attrib.Link
	for _, l := range links {
		if has(l) {
			out = append(out, l)
		}
	}
	return out
}

// add counts the links of an article, each marked one being found once at most,
// and returns for each that was found whether it is right.
func (c *Count) add(found, marked []attrib.Link, same func(x, y attrib.Link) bool) []bool {
	right := make([]bool, len(found))
	for _, m := range marked {
		for i, l := range found {
			if !right[i] && same(m, l) {
				right[i] = true
				c.Right++
				break
			}
		}
	}
	c.Found += len(found)
	c.Marked += len(marked)
	return right
}

func same(x, y attrib.Link) bool {
	return touch(x.Source, y.Source) && touch(x.Cue, y.Cue) && half(x.Content, y.Content)
}

// touch reports whether two parts overlap, or both are absent.
func touch(p, q text.Range) bool {
	return p.Empty() && q.Empty() || p.Overlaps(q)
}

// half reports whether two contents share at least half of their tokens.
func half(x, y []text.Range) bool {
	in := map[int]bool{}
	for _, p := range x {
		for i := p.First; i < p.End; i++ {
			in[i] = true
		}
	}
	both, only := 0, 0
	for _, p := range y {
		for i := p.First; i < p.End; i++ {
			if in[i] {
				both++
			} else {
				only++
			}
		}
	}
	return 2*both >= len(in)+only
}

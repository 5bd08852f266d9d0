package speech

import (
	"cmp"
	"slices"
	"sort"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Chosen returns the attributions of a text by the constructs alone.
func Chosen(t *Text) []Proposal {
	return Choose(t, DropInSources(t, Believed(Propose(t))), Outermost, nil)
}

// Hints returns attributions as the learned model reads them, in training and in
// use. What has no cue is left out: a model can make nothing of it.
func Hints(chosen []Proposal) []attrib.Hint {
	out := make([]attrib.Hint, 0, len(chosen))
	for i := range chosen {
		if x := &chosen[i]; !x.Cue.Empty() {
			out = append(out, x.hint())
		}
	}
	return out
}

// hint returns what the learned model is told of p.
func (p *Proposal) hint() attrib.Hint {
	h := attrib.Hint{Rule: p.Rule.Name, Rate: int(p.Chance)}
	h.Source, h.Cue, h.Content = p.Source, p.Cue, p.Content
	return h
}

// Cues are the cues of attributions by place. Cues do not overlap.
type Cues struct {
	chosen []Proposal
	order  []int32 // of those that have a cue, by its place
	within []int32 // those of a section
	hints  []attrib.Hint
}

// cues are Cues for reuse.
var cues = sync.Pool{New: func() any { return new(Cues) }}

// maxCues is the number of cues up to which memory is kept.
const maxCues = 1 << 10

// Free recycles the memory of c, which must not be used afterwards.
func (c *Cues) Free() {
	if cap(c.order) <= maxCues {
		c.chosen = nil
		clear(c.hints)
		cues.Put(c)
	}
}

// CuesOf returns the cues of attributions that [Choose] returned.
func CuesOf(chosen []Proposal) *Cues {
	c := cues.Get().(*Cues)
	c.chosen, c.order = chosen, slices.Grow(c.order[:0], len(chosen))
	for i := range chosen {
		if !chosen[i].Cue.Empty() {
			c.order = append(c.order, int32(i))
		}
	}
	slices.SortStableFunc(c.order, func(i, k int32) int { return cmp.Compare(chosen[i].Cue.First, chosen[k].Cue.First) })
	return c
}

// At returns the attribution whose cue token k is in, nil for none.
func (c *Cues) At(k int) *Proposal {
	n := c.from(k + 1)
	if n == 0 || !c.chosen[c.order[n-1]].Cue.Has(k) {
		return nil
	}
	return &c.chosen[c.order[n-1]]
}

// from returns the index in c.order of the first cue at token k or after it.
func (c *Cues) from(k int) int {
	return sort.Search(len(c.order), func(n int) bool { return c.chosen[c.order[n]].Cue.First >= k })
}

// Hints returns the attributions with a cue that begins among words as the model reads
// them, in the order in which they were chosen. They are valid until the next call.
func (c *Cues) Hints(words text.Range) []attrib.Hint {
	c.within = append(c.within[:0], c.order[c.from(words.First):c.from(words.End)]...)
	slices.SortStableFunc(c.within, cmp.Compare[int32])
	c.hints = slices.Grow(c.hints[:0], len(c.within))
	for _, i := range c.within {
		c.hints = append(c.hints, c.chosen[i].hint())
	}
	return c.hints
}

package crf

import (
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// One is the fixed-point representation of probability 1.
const One = 1 << 16

// probs is the memory of the forward-backward algorithm.
//
// Most labels are too improbable for 24 bits at most positions. Those of
// probability 0 add nothing, so the sums go over the others alone.
type probs struct {
	nodes   [][stride]uint32 // pow of each label's score, by position; 0 where it cannot be
	forward [][stride]uint32 // at most 24 bits each, by position
	live    []Set            // the labels for which that is not 0
	start   [stride]uint32   // as forward before the first position
	joint   [stride]uint64   // of a position
	out     []uint32

	stop *cancel.Signal // of the decoder
}

// marginals is the forward-backward algorithm over the scores in nodes, for the
// positions from first up to end, without it, that are wanted. Other positions
// get 0.
func (p *probs) marginals(c *Chain, s *Sequence, nodes []int32, first, end int, wanted func(i int) bool) []uint32 {
	n, width := s.Len(), c.labels
	p.out = grow(p.out, n*width)
	clear(p.out)
	if first == end {
		return p.out
	}
	p.nodes = grow(p.nodes, n)
	p.forward = grow(p.forward, n)
	p.live = grow(p.live, n)
	classes := c.transitions()
	p.powNodes(c, s, nodes)
	p.start = [stride]uint32{}
	p.start[c.labels%stride] = 1
	for i := range end {
		p.stop.Every(i)
		p.forth(c, s, &classes[c.class(s.Class(i))], i)
	}
	var after [stride]uint64
	for y := range after {
		after[y] = 1 << 23
	}
	for i := n - 1; i >= first; i-- {
		p.stop.Every(i)
		if i < end && wanted(i) {
			p.posterior(c, s, i, &after)
		}
		if i > first {
			p.back(c, s, &classes[c.class(s.Class(i))], i, &after)
		}
	}
	return p.out
}

// powNodes fills p.nodes relative to the most probable label of a position.
func (p *probs) powNodes(c *Chain, s *Sequence, nodes []int32) {
	for i := range s.Len() {
		p.stop.Every(i)
		here := c.candidates(s, i)
		out := &p.nodes[i]
		if kernel.Powers(out, nodes[i*c.labels:], c.scale, &powers, uint32(here)) {
			continue
		}
		score := nodes[i*c.labels:][:c.labels]
		*out = [stride]uint32{}
		top := score[highest(here, score)]
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			out[y%stride] = uint32(pow(uint64(top-score[y]) * c.scale))
		}
	}
}

// forth fills p.forward at position i: the forward probability of each label.
func (p *probs) forth(c *Chain, s *Sequence, t *transitions, i int) {
	before, set := &p.start, Set(1)<<c.labels // the start, as a label
	if i > 0 {
		before, set = &p.forward[i-1], p.live[i-1]
	}
	p.live[i] = Set(kernel.Forth(&p.forward[i], t.powFrom[:], before, uint32(set), &p.nodes[i], uint32(c.candidates(s, i)), c.labels))
}

// posterior writes the probabilities of position i, given those of what is
// after it.
func (p *probs) posterior(c *Chain, s *Sequence, i int, after *[stride]uint64) {
	out := p.out[i*c.labels:][:c.labels]
	joint := &p.joint
	total, likely := kernel.Joint(joint, &p.forward[i], after, c.labels)
	if total == 0 { // what comes before and what comes after contradict each other
		for set := c.candidates(s, i); set != 0; set &= set - 1 {
			y := set.first() % stride
			joint[y] = uint64(p.nodes[i][y])
			total += joint[y]
		}
		likely = uint32(c.all())
	}
	rest, top, most := uint32(One), 0, uint64(0)
	for set := Set(likely); set != 0; set &= set - 1 { // the others round to 0
		y := set.first() % stride
		v := joint[y]
		if v > most {
			top, most = y, v
		}
		out[y] = uint32(v * One / total)
		rest -= out[y]
	}
	out[top] += rest // of rounding
}

// back turns the probabilities of what comes after position i into those of what
// comes after i-1. There must be such a position.
func (p *probs) back(c *Chain, s *Sequence, t *transitions, i int, after *[stride]uint64) {
	if !kernel.Back(after, t.powInto[:], &p.nodes[i], uint32(c.candidates(s, i-1)), c.labels) {
		for a := range after {
			after[a] = 1 << 23
		}
	}
}

package crf

import "github.com/wirecopy-go/wirecopy/internal/cancel"

import "math/bits"

// One is the fixed-point representation of probability 1.
const One = 1 << 16

// probs is the memory of the forward-backward algorithm.
//
// Most labels are too improbable for 24 bits at most positions. Those of
// probability 0 add nothing, so the sums go over the others alone.
type probs struct {
	nodes   []uint32 // pow of each label's score, by position
	forward []uint32 // at most 24 bits each, by position
	live    []Set    // the labels for which that is not 0
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
	p.nodes = grow(p.nodes, n*width)
	p.forward = grow(p.forward, n*width)
	p.live = grow(p.live, n)
	classes := c.transitions()
	p.powNodes(c, s, nodes)
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
		score, out := nodes[i*c.labels:][:c.labels], p.nodes[i*c.labels:][:c.labels]
		top := score[highest(here, score)]
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			out[y] = uint32(pow(uint64(top-score[y]) * c.scale))
		}
	}
}

// forth fills p.forward at position i: the forward probability of each label.
func (p *probs) forth(c *Chain, s *Sequence, t *transitions, i int) {
	var sum [stride]uint64
	width, here := c.labels, c.candidates(s, i)
	if i == 0 {
		addTo(&sum, &t.powFrom[width%stride], 1, width)
	} else {
		before := p.forward[(i-1)*width:][:width]
		for set := p.live[i-1]; set != 0; set &= set - 1 {
			a := set.first() % stride
			addTo(&sum, &t.powFrom[a], uint64(before[a]), width)
		}
	}
	keep(&sum, here, width)
	if !normalize(&sum, 32) {
		for set := here; set != 0; set &= set - 1 {
			sum[set.first()] = 1 // no path leads here: start again
		}
	}
	nodes := p.nodes[i*width:][:width]
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		sum[y] *= uint64(nodes[y])
	}
	normalize(&sum, 24)
	forward, live := p.forward[i*width:][:width], Set(0)
	for y := range forward {
		forward[y] = uint32(sum[y])
		if sum[y] != 0 {
			live |= 1 << y
		}
	}
	p.live[i] = live
}

// addTo adds v, times f, to the elements of sum from 0 up to n and perhaps to
// some behind them, where v is 0. It leaves none out, as a branch costs more than
// a product.
func addTo(sum *[stride]uint64, v *[stride]uint32, f uint64, n int) {
	for y := 0; y < min(n, stride-3); y += 4 {
		sum[y] += uint64(v[y]) * f
		sum[y+1] += uint64(v[y+1]) * f
		sum[y+2] += uint64(v[y+2]) * f
		sum[y+3] += uint64(v[y+3]) * f
	}
}

// keep sets the elements of sum that are not in set to 0.
func keep(sum *[stride]uint64, set Set, width int) {
	for set := ^set & (1<<width - 1); set != 0; set &= set - 1 {
		sum[set.first()%stride] = 0
	}
}

// posterior writes the probabilities of position i, given those of what is
// after it.
func (p *probs) posterior(c *Chain, s *Sequence, i int, after *[stride]uint64) {
	width, here := c.labels, p.live[i]
	var joint [stride]uint64
	total := uint64(0)
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		joint[y] = uint64(p.forward[i*width+y]) * after[y]
		total += joint[y]
	}
	if total == 0 { // what comes before and what comes after contradict each other
		here = c.candidates(s, i)
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			joint[y] = uint64(p.nodes[i*width+y])
			total += joint[y]
		}
	}
	rest, top := uint32(One), here.first()
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		if joint[y] > joint[top] {
			top = y
		}
		if joint[y]*One < total {
			continue // it rounds to 0, at the cost of no division
		}
		v := uint32(joint[y] * One / total)
		p.out[i*width+y] = v
		rest -= v
	}
	p.out[i*width+top] += rest // of rounding
}

// back turns the probabilities of what comes after position i into those of what
// comes after i-1. There must be such a position.
func (p *probs) back(c *Chain, s *Sequence, t *transitions, i int, after *[stride]uint64) {
	width, here := c.labels, c.candidates(s, i)
	nodes := p.nodes[i*width:][:width]
	var from, sum [stride]uint64
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		from[y] = uint64(nodes[y]) * after[y]
	}
	normalize(&from, 24)
	for set := here; set != 0; set &= set - 1 {
		if y := set.first(); from[y] != 0 {
			addTo(&sum, &t.powInto[y], from[y], width)
		}
	}
	keep(&sum, c.candidates(s, i-1), width)
	if !normalize(&sum, 24) {
		for a := range sum {
			sum[a] = 1 << 23
		}
	}
	*after = sum
}

// normalize shifts v so that its largest element has the given number of bits,
// and reports whether there is one that is not 0.
func normalize(v *[stride]uint64, width int) bool {
	all := uint64(0)
	for _, x := range v {
		all |= x
	}
	switch n := bits.Len64(all); {
	case all == 0:
		return false
	case n > width:
		for y := range v {
			v[y] >>= n - width
		}
	default:
		for y := range v {
			v[y] <<= width - n
		}
	}
	return true
}

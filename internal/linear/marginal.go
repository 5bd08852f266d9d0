package linear

import "math/bits"

// One is the probability of what is certain.
const One = 1 << 16

// probs is the memory of the forward-backward algorithm.
type probs struct {
	edges   []uint32 // pow of each transition, 0 where forbidden
	nodes   []uint32 // pow of each label's score, by position
	forward []uint32 // at most 24 bits each, by position
	out     []uint32
}

// marginals is the forward-backward algorithm over the scores in nodes.
func (p *probs) marginals(c *Chain, s *Sequence, nodes []int32) []uint32 {
	n, width := s.Len(), c.labels
	p.out = grow(p.out, n*width)
	p.nodes = grow(p.nodes, n*width)
	p.forward = grow(p.forward, n*width)
	p.powEdges(c)
	clear(p.out)
	clear(p.forward)
	p.powNodes(c, s, nodes)
	for i := range n {
		p.forth(c, s, i)
	}
	var after [MaxLabels]uint64
	for y := range after {
		after[y] = 1 << 23
	}
	for i := n - 1; i >= 0; i-- {
		p.posterior(c, s, i, &after)
		p.back(c, s, i, &after)
	}
	return p.out
}

// powEdges fills p.edges relative to the most probable transition of a class.
func (p *probs) powEdges(c *Chain) {
	size := (c.labels + 1) * c.labels
	p.edges = grow(p.edges, c.classes*size)
	for k := range c.classes {
		weights, top := c.matrix(k), int32(Forbidden)
		for i := range size {
			top = max(top, weights.at(i))
		}
		for i := range size {
			p.edges[k*size+i] = 0
			if w := weights.at(i); w != Forbidden {
				p.edges[k*size+i] = uint32(pow(uint64(top-w) * c.scale))
			}
		}
	}
}

// powNodes fills p.nodes relative to the most probable label of a position.
func (p *probs) powNodes(c *Chain, s *Sequence, nodes []int32) {
	for i := range s.Len() {
		here := c.candidates(s, i)
		score := nodes[i*c.labels:][:c.labels]
		top := score[highest(here, score)]
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			p.nodes[i*c.labels+y] = uint32(pow(uint64(top-score[y]) * c.scale))
		}
	}
}

// forth fills p.forward at position i: how probable each label is given what
// stands up to there.
func (p *probs) forth(c *Chain, s *Sequence, i int) {
	var sum [MaxLabels]uint64
	width, here := c.labels, c.candidates(s, i)
	edges := p.matrix(c, s, i)
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		if i == 0 {
			sum[y] = uint64(edges[width*width+y])
			continue
		}
		for set := c.candidates(s, i-1); set != 0; set &= set - 1 {
			a := set.first()
			sum[y] += uint64(p.forward[(i-1)*width+a]) * uint64(edges[a*width+y])
		}
	}
	if !normalize(&sum, 32) {
		for set := here; set != 0; set &= set - 1 {
			sum[set.first()] = 1 // no path leads here: start again
		}
	}
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		sum[y] *= uint64(p.nodes[i*width+y])
	}
	normalize(&sum, 24)
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		p.forward[i*width+y] = uint32(sum[y])
	}
}

// posterior writes the probabilities of position i, given those of what stands
// after it.
func (p *probs) posterior(c *Chain, s *Sequence, i int, after *[MaxLabels]uint64) {
	width, here := c.labels, c.candidates(s, i)
	var joint [MaxLabels]uint64
	total := uint64(0)
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		joint[y] = uint64(p.forward[i*width+y]) * after[y]
		total += joint[y]
	}
	if total == 0 { // what stands before and after contradict each other
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			joint[y] = uint64(p.nodes[i*width+y])
			total += joint[y]
		}
	}
	rest, top := uint32(One), here.first()
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		v := uint32(joint[y] * One / total)
		p.out[i*width+y] = v
		rest -= v
		if joint[y] > joint[top] {
			top = y
		}
	}
	p.out[i*width+top] += rest // of rounding
}

// back turns the probabilities of what stands after position i into those of
// what stands after i-1.
func (p *probs) back(c *Chain, s *Sequence, i int, after *[MaxLabels]uint64) {
	if i == 0 {
		return
	}
	width, here := c.labels, c.candidates(s, i)
	edges := p.matrix(c, s, i)
	var from, sum [MaxLabels]uint64
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		from[y] = uint64(p.nodes[i*width+y]) * after[y]
	}
	normalize(&from, 24)
	for set := c.candidates(s, i-1); set != 0; set &= set - 1 {
		a := set.first()
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			sum[a] += uint64(edges[a*width+y]) * from[y]
		}
	}
	if !normalize(&sum, 24) {
		for a := range sum {
			sum[a] = 1 << 23
		}
	}
	*after = sum
}

// matrix returns the transitions that lead to position i.
func (p *probs) matrix(c *Chain, s *Sequence, i int) []uint32 {
	size := (c.labels + 1) * c.labels
	return p.edges[c.class(s.Class(i))*size:][:size]
}

// normalize shifts v so that its largest element has the given number of bits,
// and reports whether there is one that is not 0.
func normalize(v *[MaxLabels]uint64, width int) bool {
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

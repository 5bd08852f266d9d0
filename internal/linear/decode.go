package linear

// A Decoder holds the memory that decoding needs, to be used again and again,
// by one goroutine at a time. The zero Decoder is ready for use.
type Decoder struct {
	// Bias is added to the score of each label at every position where the
	// label competes; nil for none. On the label that begins a span it trades
	// recall for precision.
	Bias []int32

	rows   summer
	nodes  []int32                 // score of each label, by position
	paths  [2][MaxLabels + 1]int32 // score of the best path to each label: here, and one position before
	back   []uint8                 // label before each label on that path, by position
	labels []uint8
	probs  probs
}

// dead is the score of a label that no path reaches. It is far below any sum:
// scores are kept relative to the best one.
const dead = -1 << 30

// Best returns the most probable labels of s, one for each position, in memory
// that is the decoder's own and valid until its next use. Among equally
// probable labels the first ones win.
//
// Where the labels that s allows leave no path without a forbidden transition,
// a position is reached from the best label before it all the same.
func (d *Decoder) Best(c *Chain, s *Sequence) []uint8 {
	d.score(c, s)
	return d.best(c, s)
}

// Marginals returns the probability of each label at each position of s, in
// units of 1/[One]: that of label y at position i is at i*labels+y, and those of
// a position add up to One. The memory is the decoder's own and valid until its
// next use. Biases do not count.
//
// Sums are kept relative to the largest of a position, with 24 bits, and a
// single score with 30: what is less probable than that beside the best is taken
// for impossible, or for just as probable as that where the rules leave nothing
// else.
func (d *Decoder) Marginals(c *Chain, s *Sequence) []uint32 {
	d.score(c, s)
	return d.probs.marginals(c, s, d.nodes)
}

// Decode returns what [Decoder.Best] and [Decoder.Marginals] do, at less than
// the cost of both.
func (d *Decoder) Decode(c *Chain, s *Sequence) ([]uint8, []uint32) {
	d.score(c, s)
	return d.best(c, s), d.probs.marginals(c, s, d.nodes)
}

// score fills d.nodes with the score of each label that competes. A label alone
// has nothing to compete with and scores 0.
func (d *Decoder) score(c *Chain, s *Sequence) {
	width := c.labels
	d.nodes = grow(d.nodes, s.Len()*width)
	var sum [MaxLabels]int32
	for i := range s.Len() {
		node := d.nodes[i*width:][:width]
		if here := c.candidates(s, i); here&(here-1) == 0 {
			node[here.first()] = 0
			continue
		}
		d.rows.score(c, s.Features(i), &sum)
		copy(node, sum[:])
	}
}

// best finds the best path by the scores in d.nodes.
func (d *Decoder) best(c *Chain, s *Sequence) []uint8 {
	n, width := s.Len(), c.labels
	d.labels = grow(d.labels, n)
	d.back = grow(d.back, n*width)
	if n == 0 {
		return d.labels
	}
	cur, next := &d.paths[0], &d.paths[1]
	before := Set(1) << c.labels // the start, as a label
	cur[c.labels] = 0
	for i := range n {
		here := c.candidates(s, i)
		edges := c.matrix(c.class(s.Class(i)))
		top := int32(dead)
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			best, from := int32(dead), 0
			for set := before; set != 0; set &= set - 1 {
				a := set.first()
				if e := edges.at(a*width + y); e != Forbidden && cur[a] > dead && cur[a]+e > best {
					best, from = cur[a]+e, a
				}
			}
			if best > dead {
				best += d.biased(i*width, y)
			}
			next[y] = best
			d.back[i*width+y] = uint8(from)
			top = max(top, best)
		}
		if top == dead { // no way leads here: come from the best label before
			from := highest(before, cur[:])
			for set := here; set != 0; set &= set - 1 {
				y := set.first()
				next[y] = d.biased(i*width, y)
				d.back[i*width+y] = uint8(from)
				top = max(top, next[y])
			}
		}
		for set := here; set != 0; set &= set - 1 {
			if y := set.first(); next[y] > dead {
				next[y] -= top
			}
		}
		cur, next = next, cur
		before = here
	}
	last := highest(before, cur[:])
	for i := n - 1; i >= 0; i-- {
		d.labels[i] = uint8(last)
		last = int(d.back[i*width+last])
	}
	return d.labels
}

// biased returns the score of label y with its bias, at the position whose
// scores begin at first.
func (d *Decoder) biased(first, y int) int32 {
	score := d.nodes[first+y]
	if y < len(d.Bias) {
		score += d.Bias[y]
	}
	return score
}

// candidates returns the labels that compete at position i.
func (c *Chain) candidates(s *Sequence, i int) Set {
	if here := s.Allowed(i) & c.all(); here != 0 {
		return here
	}
	return c.all()
}

// highest returns the label in set with the highest score, the first of equals.
func highest(set Set, score []int32) int {
	y := set.first()
	for ; set != 0; set &= set - 1 {
		if z := set.first(); score[z] > score[y] {
			y = z
		}
	}
	return y
}

// grow returns b with length n, keeping its memory where that is enough.
func grow[T any](b []T, n int) []T {
	if cap(b) < n {
		b = make([]T, n+n/4)
	}
	return b[:n]
}

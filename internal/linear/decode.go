package linear

// A Decoder holds the memory that decoding needs, to be used again and again,
// by one goroutine at a time. The zero Decoder is ready for use.
type Decoder struct {
	// Bias is added to the score of each label at every position where the
	// label competes; nil for none. On the label that begins a span it trades
	// recall for precision.
	Bias []int32

	rows   summer
	scores [2][MaxLabels]int32 // of this position and the one before
	back   []uint8
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
	n, width := s.Len(), c.labels
	d.labels = grow(d.labels, n)
	d.back = grow(d.back, n*width)
	if n == 0 {
		return d.labels
	}
	var node [MaxLabels]int32
	cur, next := &d.scores[0], &d.scores[1]
	before := Set(1) << c.labels // the start, as a label
	for i := range n {
		here := c.candidates(s, i)
		class := s.Class(i)
		d.nodes(c, s, i, here, &node)
		top := int32(dead)
		for set := here; set != 0; set &= set - 1 {
			y := set.first()
			best, from := int32(dead), 0
			for set := before; set != 0; set &= set - 1 {
				a := set.first()
				prev := int32(0)
				if i > 0 {
					prev = cur[a]
				}
				if e := c.edge(class, a, y); e != Forbidden && prev > dead && prev+e > best {
					best, from = prev+e, a
				}
			}
			if best > dead {
				best += node[y]
			}
			next[y] = best
			d.back[i*width+y] = uint8(from)
			top = max(top, best)
		}
		if top == dead {
			d.restart(i, width, before, here, cur, next, &node)
			top = 0
		}
		for set := here; set != 0; set &= set - 1 {
			if y := set.first(); next[y] > dead {
				next[y] -= top
			}
		}
		cur, next = next, cur
		before = here
	}
	last := best(before, cur)
	for i := n - 1; i >= 0; i-- {
		d.labels[i] = uint8(last)
		last = int(d.back[i*width+last])
	}
	return d.labels
}

// candidates returns the labels that compete at position i.
func (c *Chain) candidates(s *Sequence, i int) Set {
	if here := s.Allowed(i) & c.all(); here != 0 {
		return here
	}
	return c.all()
}

// nodes sets the score of each label in here at position i. One label alone
// has nothing to compete with and is not scored.
func (d *Decoder) nodes(c *Chain, s *Sequence, i int, here Set, node *[MaxLabels]int32) {
	if here&(here-1) == 0 {
		node[here.first()] = 0
		return
	}
	d.rows.score(c, s.Features(i), node)
	for y := range min(len(d.Bias), c.labels) {
		node[y] += d.Bias[y]
	}
}

// restart reaches the labels in here from the best one before although that is
// forbidden.
func (d *Decoder) restart(i, width int, before, here Set, cur, next, node *[MaxLabels]int32) {
	from := 0
	if i > 0 {
		from = best(before, cur)
	}
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		next[y] = node[y]
		d.back[i*width+y] = uint8(from)
	}
}

// best returns the label in set with the highest score, the first of equals.
func best(set Set, score *[MaxLabels]int32) int {
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

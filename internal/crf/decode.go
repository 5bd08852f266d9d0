package crf

import (
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// A Decoder holds the memory that decoding needs, to be used again and again,
// by one goroutine at a time. The zero Decoder is ready for use.
type Decoder struct {
	// Bias is added to the score of each label at every position where the
	// label competes; nil adds nothing. On the label that begins a span it trades
	// recall for precision.
	Bias []int32

	// Stop ends decoding early; nil for none.
	Stop *cancel.Signal

	rows   summer
	nodes  []int32         // score of each label, by position
	paths  [2]kernel.Paths // score of the best path to each label: here, and one position before
	bias   [stride]int32   // Bias
	back   []uint8         // label before each label on that path, by position
	labels []uint8
	probs  probs
}

// dead is the score of a label that no path reaches. It is far below any sum:
// scores are kept relative to the best one.
const dead = kernel.Dead

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

// Scores appends the score of each label at each position of s to dst: that of label
// y at position i is appended element i*labels+y. Where only one label is allowed, all
// scores are 0. Scores followed by [Decoder.BestOf] is equivalent to [Decoder.Best] and
// lets the caller adjust the scores in between.
func (d *Decoder) Scores(dst []int32, c *Chain, s *Sequence) []int32 {
	d.score(c, s)
	return append(dst, d.nodes...)
}

// BestOf is like [Decoder.Best] with given scores, laid out as by [Decoder.Scores];
// missing ones at the end are 0. It uses only the allowed labels and edge classes of s,
// and only the transitions of c.
func (d *Decoder) BestOf(c *Chain, s *Sequence, scores []int32) []uint8 {
	d.nodes = grow(d.nodes, s.Len()*c.labels+kernel.Most)[:s.Len()*c.labels]
	clear(d.nodes[copy(d.nodes, scores):])
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
	return d.probs.marginals(c, s, d.padded(), 0, s.Len(), func(int) bool { return true })
}

// Decode returns what [Decoder.Best] does, and the probabilities of
// [Decoder.Marginals] at those positions whose best label is in of, at less than
// the cost of both; at other positions they are 0.
func (d *Decoder) Decode(c *Chain, s *Sequence, of Set) ([]uint8, []uint32) {
	d.score(c, s)
	labels := d.best(c, s)
	first, end := 0, 0
	for i, y := range labels {
		if of.Has(y) {
			if end == 0 {
				first = i
			}
			end = i + 1
		}
	}
	return labels, d.probs.marginals(c, s, d.padded(), first, end, func(i int) bool { return of.Has(labels[i]) })
}

// padded returns d.nodes with room behind them that may be read.
func (d *Decoder) padded() []int32 { return d.nodes[:len(d.nodes)+kernel.Most] }

// score fills d.nodes with the score of each label that competes.
func (d *Decoder) score(c *Chain, s *Sequence) {
	d.probs.stop = d.Stop
	width := c.labels
	d.nodes = grow(d.nodes, s.Len()*width+kernel.Most)[:s.Len()*width]
	for i := 0; i < s.Len(); {
		d.Stop.Check()
		i = d.rows.positions(c, s, i, d.nodes)
	}
}

// best finds the best path by the scores in d.nodes.
func (d *Decoder) best(c *Chain, s *Sequence) []uint8 {
	n, width := s.Len(), c.labels
	d.labels = grow(d.labels, n)
	d.back = grow(d.back, n*width+kernel.Most)
	if n == 0 {
		return d.labels
	}
	d.bias = [stride]int32{}
	copy(d.bias[:], d.Bias)
	classes := c.transitions()
	cur, next := &d.paths[0], &d.paths[1]
	before, lead := Set(1)<<width, width // the start, as a label
	cur[width] = 0
	room := max(width, kernel.Most) // of a row, which may reach into the next one
	all, backs := c.all(), d.back
	for i, p := range s.positions {
		d.Stop.Every(i)
		here := p.allow & all
		if here == 0 {
			here = all
		}
		if before&(before-1)|here&(here-1) == 0 { // one each, whatever the weights are
			backs[i*width+here.first()] = uint8(lead)
			before, lead = here, here.first()
			cur[lead%stride] = 0
			continue
		}
		nodes, back := d.nodes[i*width:][:room], backs[i*width:][:room]
		t := &classes[c.class(p.class)]
		top, at, ok := kernel.Extend(next, cur, &t.from, nodes, &d.bias, back, uint32(before), uint32(here))
		if !ok {
			top, at = d.extend(t, cur, next, nodes, back, before, here, lead)
		}
		if top == dead { // no legal path: come from the best label before
			at = d.restart(next, nodes, back, here, lead)
		}
		cur, next = next, cur
		before, lead = here, at
	}
	labels := d.labels
	for i := n - 1; i >= 0; i-- {
		labels[i] = uint8(lead)
		lead = int(backs[i*width+lead])
	}
	return labels
}

// extend is [kernel.Extend] in plain steps.
func (d *Decoder) extend(t *transitions, cur, next *kernel.Paths, nodes []int32, back []uint8, before, here Set, lead int) (top int32, at int) {
	rivals := before
	if (here&t.free).Len() > few && before.Len() > 1 {
		rivals = t.rivals(before, cur, lead)
	}
	top, at = dead, here.first()
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		from := before
		if t.free.Has(uint8(y)) {
			from = rivals
		}
		best, a := reach(from&t.before[y], cur, &t.into[y])
		if best > dead {
			best += nodes[y] + d.bias[y%stride]
		}
		next[y%stride] = best
		back[y] = uint8(a)
		if best > top {
			top, at = best, y
		}
	}
	relate(next, here, top)
	return top, at
}

// restart begins anew after a position from which no legal path leads on: all labels come
// from the best one before. It returns the best of them.
func (d *Decoder) restart(next *kernel.Paths, nodes []int32, back []uint8, here Set, lead int) int {
	top, at := int32(dead), here.first()
	for set := here; set != 0; set &= set - 1 {
		y := set.first()
		v := nodes[y] + d.bias[y%stride]
		next[y%stride] = v
		back[y] = uint8(lead)
		if v > top {
			top, at = v, y
		}
	}
	relate(next, here, top)
	return at
}

// relate makes the scores of labels relative to the best one.
func relate(paths *kernel.Paths, here Set, top int32) {
	for set := here; set != 0; set &= set - 1 {
		if p := &paths[set.first()%stride]; *p > dead {
			*p -= top
		}
	}
}

// few is the number of labels up to which it costs more to find out which labels
// before them are no rivals than to try all.
const few = 4

// reach returns the best score of a path that leads over a label in set, and
// that label, given the scores of the paths to there and the weights from there.
// It is dead if there is none.
func reach(set Set, score *kernel.Paths, weights *[stride]int32) (best int32, from int) {
	best = dead
	for ; set != 0; set &= set - 1 {
		a := set.first() % stride
		if v := score[a] + weights[a]; v > best && score[a] > dead {
			best, from = v, a
		}
	}
	return best, from
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

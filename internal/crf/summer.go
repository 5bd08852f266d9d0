package crf

import "github.com/wirecopy-go/wirecopy/internal/kernel"

// A summer adds up the rows of features, see package kernel.
//
// It waits for memory most of the time: for the rows that it remembers of features, for the
// index of the others, and for their rows. So it takes some positions together through each of
// the three, and the processor waits for many at a time.
type summer struct {
	sums     [together]kernel.Sum // of each position, of what is remembered
	ends     [together]end        // of each position
	features [2 * maxRows]uint32  // those that are not remembered and have to be looked up
	numbers  [2 * maxRows]uint32  // the number of the row of each plus one, 0 for none

	// memos remember what was looked up: most of the features of a token are ones that
	// some token shortly before it had.
	memos *kernel.Memos
	chain *Chain // that they are about
}

// An end says where in features those of a position end, and how many features it has in all.
type end struct{ missing, all int32 }

// together is how many positions are taken together at most.
const together = 16

// use makes r remember features of c alone.
func (r *summer) use(c *Chain) {
	if r.chain == c {
		return
	}
	if r.memos == nil {
		r.memos = new(kernel.Memos)
	}
	r.memos.Forget()
	r.chain = c
}

// positions fills nodes with the scores of labels at some positions from first on, and
// returns the next one. A label alone has nothing to compete with and scores 0. What is
// behind these positions, and kernel.Most numbers behind nodes, may be changed.
func (r *summer) positions(c *Chain, s *Sequence, first int, nodes []int32) (next int) {
	if !kernel.Fit(c.labels) {
		r.score(c, c.competing(s, first), nodes[first*c.labels:][:c.labels])
		return first + 1
	}
	r.use(c)
	missing, start, all := 0, s.start(first), c.all()
	positions := s.positions[first:min(first+together, len(s.positions))]
	for k := range positions {
		p := &positions[k]
		features := s.features[start:p.end]
		if here := p.allow & all; here != 0 && here&(here-1) == 0 {
			features = nil
		}
		if len(features) > min(maxRows, len(r.features)-missing) {
			positions = positions[:k]
			break
		}
		if len(features) > 0 {
			missing += r.memos.Recall(&r.sums[k], r.features[missing:], features)
		}
		r.ends[k] = end{int32(missing), int32(len(features))}
		start = p.end
	}
	if len(positions) == 0 {
		r.score(c, s.Features(first), nodes[first*c.labels:][:c.labels])
		return first + 1
	}
	c.index.find(r.numbers[:missing], r.features[:missing])
	rows := kernel.Rows{Weights: c.rows, Width: c.labels, Count: c.count}
	from := int32(0)
	for k := range positions {
		e, at := r.ends[k], (first+k)*c.labels
		if e.all == 0 {
			clear(nodes[at:][:c.labels])
			continue
		}
		r.memos.Learn(nodes[at:at+kernel.Most], &r.sums[k], &rows, r.features[from:e.missing], r.numbers[from:e.missing], int(e.all))
		from = e.missing
	}
	return first + len(positions)
}

// competing returns the features of position i, none where one label alone is allowed.
func (c *Chain) competing(s *Sequence, i int) []uint32 {
	if here := c.candidates(s, i); here&(here-1) == 0 {
		return nil
	}
	return s.Features(i)
}

// score sets sum to the sums of the weights of any number of features for each label, and
// remembers nothing.
func (r *summer) score(c *Chain, features []uint32, sum []int32) {
	clear(sum)
	for len(features) > 0 {
		some := features[:min(len(features), maxRows)]
		features = features[len(some):]
		numbers := r.numbers[:len(some)]
		c.index.find(numbers, some)
		starts := r.features[:0]
		for _, n := range numbers {
			if n--; n < c.count {
				starts = append(starts, n*uint32(c.labels))
			}
		}
		kernel.AddRows(sum, c.rows, starts)
	}
}

package crf

import "github.com/wirecopy-go/wirecopy/internal/kernel"

// A summer adds up the rows of features, see package kernel.
//
// It waits for memory most of the time: for what it remembers of features, for the index
// of the others, and for their rows. So it takes some positions together through each of
// the three, and the processor waits for many at a time.
type summer struct {
	starts   [maxRows]uint32 // where the rows start, those of a position with room for all of its features
	features [maxRows]uint32 // those that are not remembered and have to be looked up
	values   [maxRows]uint32 // the row of each plus one, 0 for none
	ends     [together]ends  // of each position

	// known remembers what was looked up: most of the features of a token are ones
	// that some token shortly before it had. Above a feature is the place where its
	// row starts plus one, 0 for none.
	known [kernel.Memory]uint64
	chain *Chain // that known is about
}

// ends say where in starts the rows of a position that are remembered end, and the room for
// all of its rows, and where in features those that are not.
type ends struct{ starts, room, features uint32 }

// together is how many positions are taken together at most.
const together = 16

// use makes r remember features of c alone.
func (r *summer) use(c *Chain) {
	if r.chain != c {
		clear(r.known[:]) // new memory too: where it is read first, each page is mapped twice
		r.known[0] = 1    // as 0 would be found there
		r.chain = c
	}
}

// positions fills nodes with the scores of labels at some positions from first on, and
// returns the next one. A label alone has nothing to compete with and scores 0. What is
// behind these positions, and kernel.Most numbers behind nodes, may be changed.
func (r *summer) positions(c *Chain, s *Sequence, first int, nodes []int32) (next int) {
	r.use(c)
	var end ends
	for next = first; next < s.Len() && next < first+together; next++ {
		var features []uint32
		if here := c.candidates(s, next); here&(here-1) != 0 {
			features = s.Features(next)
		}
		if int(end.room)+len(features) > maxRows {
			break
		}
		end = r.recall(features, end)
		r.ends[next-first] = end
	}
	if next == first {
		r.score(c, s.Features(first), nodes[first*c.labels:][:c.labels])
		return first + 1
	}
	c.index.find(r.values[:end.features], r.features[:end.features])
	var from ends
	room := max(c.labels, kernel.Most)
	for i := first; i < next; i++ {
		end := r.ends[i-first]
		if at := i * c.labels; end.room == from.room {
			clear(nodes[at:][:c.labels])
		} else {
			kernel.SumRows(nodes[at:at+room], c.rows, r.found(c, from, end), c.labels)
		}
		from = end
	}
	return next
}

// score sets sum to the sums of the weights of any number of features for each label.
func (r *summer) score(c *Chain, features []uint32, sum []int32) {
	clear(sum)
	r.use(c)
	for len(features) > 0 {
		n := min(len(features), maxRows)
		end := r.recall(features[:n], ends{})
		c.index.find(r.values[:end.features], r.features[:end.features])
		var part [stride]int32
		kernel.SumRows(part[:], c.rows, r.found(c, ends{}, end), c.labels)
		for y := range sum {
			sum[y] += part[y%stride]
		}
		features = features[n:]
	}
}

// recall takes the features of the position after that of end: it puts the starts of the rows
// that are remembered into its room in r.starts, and appends the features that are not to
// r.features. It returns where all that ends.
func (r *summer) recall(features []uint32, end ends) ends {
	found, missing := kernel.Recall(&r.starts, &r.features, &r.known, features, end.room, end.features)
	return ends{found, end.room + uint32(len(features)), missing}
}

// found returns where the rows of the features of a position start, which stands between
// from and end, when those that were not remembered have been looked up. It remembers them.
func (r *summer) found(c *Chain, from, end ends) []uint32 {
	n := end.starts
	values := r.values[from.features:end.features]
	for i, f := range r.features[from.features:end.features] {
		row := values[i] - 1
		start := row * uint32(c.labels)
		is := one(row < c.count)
		r.known[f%kernel.Memory] = uint64(f) | uint64((start+1)*is)<<32
		r.starts[n%maxRows] = start
		n += is
	}
	return r.starts[from.room:n]
}

// one returns 1 for true, without a branch.
func one(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

package crf

import "github.com/wirecopy-go/wirecopy/internal/kernel"

// words is how many words of eight weights a row can have in memory. Chains of more
// labels remember nothing.
const words = 3

// A sums holds the weights of several rows, added up: eight labels in two words of
// lanes, see package kernel.
type sums struct {
	lanes [words]kernel.Lanes
	rows  int
}

// add adds other sums.
func (s *sums) add(t *sums) {
	s.lanes[0].AddLanes(t.lanes[0])
	s.lanes[1].AddLanes(t.lanes[1])
	s.lanes[2].AddLanes(t.lanes[2])
	s.rows += t.rows
}

// addTo adds s to the weight of each label of c.
func (s *sums) addTo(c *Chain, weights *[MaxLabels]int32) {
	for i, l := range s.lanes {
		if first := 8 * i; first < c.labels {
			l.AddTo(weights[first:min(first+8, c.labels)], s.rows)
		}
	}
}

// A summer adds up rows and remembers them: single ones, as half of the features of
// a token are ones that some token shortly before it had, and the sums of whole
// groups of features.
type summer struct {
	features [maxRows]uint32 // of a position that have to be looked up
	slots    [maxRows]uint32 // the first slot of each
	starts   [maxRows]uint32 // where the rows start that were found
	hits     [maxRows]uint32 // features that known has

	known  [knownRows]lookup
	groups [knownGroups]group
	chain  *Chain // that known and groups are about
}

// A lookup is a feature with its row; without one, rows and weights are 0.
type lookup struct {
	feature uint32
	rows    uint32
	weights [words]uint64
}

// A group is the sum of the rows of a few features, as large as a cache line.
type group struct {
	key uint64 // of the features; two groups share one once in 2^64; 0 for none
	sum sums
}

// How much is remembered, powers of two.
const (
	knownRows   = 1 << 13 // a quarter of a megabyte
	knownGroups = 1 << 13 // half a megabyte
)

// score adds up the weights of the features of position i for each label.
func (r *summer) score(c *Chain, s *Sequence, i int, weights *[MaxLabels]int32) {
	*weights = [MaxLabels]int32{}
	features := s.Features(i)
	if c.labels > 8*words {
		r.addWide(c, features, weights)
		return
	}
	if r.chain != c {
		clear(r.known[:])
		r.known[0].feature = 1 // as 0 would be found there
		clear(r.groups[:])
		r.chain = c
	}
	for len(features) > maxRows {
		var some sums
		r.add(c, features[:maxRows], &some)
		some.addTo(c, weights)
		features = features[maxRows:]
	}
	var total sums
	if first := uint32(0); len(features) == len(s.Features(i)) {
		for _, end := range s.groups(i) {
			r.addGroup(c, features[first:end], &total)
			first = end
		}
		features = features[first:]
	}
	r.add(c, features, &total)
	total.addTo(c, weights)
}

// addGroup adds the rows of a group of features to sum.
func (r *summer) addGroup(c *Chain, features []uint32, sum *sums) {
	key := uint64(len(features))
	for _, f := range features {
		key = (key ^ uint64(f)) * groupPrime
	}
	g := &r.groups[key>>40%knownGroups]
	if g.key != key {
		*g = group{key: key}
		r.add(c, features, &g.sum)
	}
	sum.add(&g.sum)
}

const groupPrime = 0x9E3779B97F4A7C15 // 2^64 over the golden ratio

// add adds the rows of at most maxRows features to sum.
func (r *summer) add(c *Chain, features []uint32, sum *sums) {
	// Whether a feature is remembered, and whether it has a row, is as good as
	// random: no branch depends on it, as half of them would be mispredicted.
	hits, missing := 0, 0
	for _, f := range features {
		k := &r.known[f%knownRows]
		hit := one(k.feature == f)
		r.hits[hits%maxRows] = f
		hits += hit & int(k.rows)
		r.features[missing%maxRows] = f
		missing += 1 - hit
	}
	x, y, z := sum.lanes[0], sum.lanes[1], sum.lanes[2]
	for _, f := range r.hits[:hits] {
		k := &r.known[f%knownRows]
		x.Add(k.weights[0])
		y.Add(k.weights[1])
		z.Add(k.weights[2])
	}
	found := r.find(c, missing)
	width := (c.labels + 7) / 8
	for i, f := range r.features[:found] {
		k := lookup{feature: f, rows: 1}
		// The last word may reach into the next row; those lanes are not read.
		row := c.rows[r.starts[i]:]
		k.weights[0] = kernel.U64(row, 0)
		if width > 1 {
			k.weights[1] = kernel.U64(row, 8)
		}
		if width > 2 {
			k.weights[2] = kernel.U64(row, 16)
		}
		x.Add(k.weights[0])
		y.Add(k.weights[1])
		z.Add(k.weights[2])
		r.known[f%knownRows] = k
	}
	sum.lanes = [words]kernel.Lanes{x, y, z}
	sum.rows += hits + found
}

// addWide adds up rows of chains with too many labels to be remembered.
func (r *summer) addWide(c *Chain, features []uint32, weights *[MaxLabels]int32) {
	for len(features) > 0 {
		n := min(len(features), maxRows)
		copy(r.features[:], features[:n])
		starts := r.starts[:r.find(c, n)]
		for first := 0; first < c.labels; first += 8 {
			var x kernel.Lanes
			for _, at := range starts {
				x.Add(kernel.U64(c.rows, int(at)+first))
			}
			x.AddTo(weights[first:min(first+8, c.labels)], len(starts))
		}
		features = features[n:]
	}
}

// find looks up the first n of r.features. It returns how many have a row; they are
// the first then, with their starts. The others are remembered as having none.
func (r *summer) find(c *Chain, n int) int {
	// All first slots are read before any is looked at: the processor need not
	// wait for one after the other.
	for i, f := range r.features[:n] {
		r.slots[i] = c.index.first(f)
	}
	found := 0
	for i, f := range r.features[:n] {
		row, ok := c.index.follow(f, r.slots[i])
		r.known[f%knownRows] = lookup{feature: f}
		r.features[found%maxRows], r.starts[found%maxRows] = f, row*uint32(c.labels)
		found += one(ok) & one(row < c.count)
	}
	return found
}

// one returns 1 for true, without a branch.
func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

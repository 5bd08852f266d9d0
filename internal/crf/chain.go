package crf

import (
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

const (
	chainHeader = 7 * 4
	rowPad      = 7 // bytes after the last row, so that it too is read in words
	maxRows     = kernel.MaxRows
)

// A Chain is a linear-chain CRF: weights of features for each label, and of
// transitions between labels. It is safe for concurrent use.
type Chain struct {
	labels  int
	classes int
	scale   uint64
	names   string
	edges   string
	index   Index
	rows    string
	count   uint32 // rows

	unpacked edges
}

func openChain(data string) (*Chain, error) {
	if len(data) < chainHeader {
		return nil, &FormatError{ErrDamaged, "chain without a header"}
	}
	var h [7]uint64
	for i := range h {
		h[i] = uint64(kernel.U32(data, 4*i))
	}
	labels, classes, scale, homes, width, rows, names := h[0], h[1], h[2], h[3], h[4], h[5], h[6]
	if labels == 0 || labels > MaxLabels || classes == 0 || classes > 256 {
		return nil, &FormatError{ErrDamaged, fmt.Sprintf("chain with %d labels and %d classes", labels, classes)}
	}
	edges, slots := 2*classes*(labels+1)*labels, 4*(homes+maxProbe)
	if want := chainHeader + names + edges + slots + rows*labels + rowPad; want != uint64(len(data)) {
		return nil, &FormatError{ErrDamaged, fmt.Sprintf("chain of %d bytes, not %d", len(data), want)}
	}
	c := &Chain{labels: int(labels), classes: int(classes), scale: scale, count: uint32(rows)}
	data = data[chainHeader:]
	c.names, data = data[:names], data[names:]
	c.edges, data = data[:edges], data[edges:]
	var err error
	if c.index, err = newIndex(data[:slots], uint32(homes), uint32(width)); err != nil {
		return nil, err
	}
	c.rows = data[slots:]
	if strings.Count(c.names, "\n") != c.labels {
		return nil, &FormatError{ErrDamaged, fmt.Sprintf("names for %d labels of %d", strings.Count(c.names, "\n"), labels)}
	}
	return c, nil
}

// Labels returns the names of the labels in their order. It allocates.
func (c *Chain) Labels() []string {
	return strings.Split(strings.TrimSuffix(c.names, "\n"), "\n")
}

// Rows returns the number of features that have weights.
func (c *Chain) Rows() int { return int(c.count) }

// all returns the set of all labels of c.
func (c *Chain) all() Set { return 1<<c.labels - 1 }

// class returns the class of edges that k stands for.
func (c *Chain) class(k uint8) int {
	if int(k) < c.classes {
		return int(k)
	}
	return 0
}

// A matrix holds the transition weights of one class: the one from label a to
// label y is number a*labels+y, and a is labels at the start of a sequence.
type matrix string

// at returns weight number i, [Forbidden] where there is no transition.
func (m matrix) at(i int) int32 { return int32(int16(kernel.U16(string(m), 2*i))) }

// matrix returns the transitions of a class that c.class returned.
func (c *Chain) matrix(class int) matrix {
	size := 2 * (c.labels + 1) * c.labels
	return matrix(c.edges[class*size:][:size])
}

// A summer adds up rows, eight labels in two words of lanes: see package kernel.
type summer struct {
	features [maxRows]uint32 // of a position that have to be looked up
	slots    [maxRows]uint32 // the first slot of each
	starts   [maxRows]uint32 // where the rows start that were found
	hits     [maxRows]uint32 // features that known has

	// known remembers what was looked up, with the weights: half of the features
	// of a token are ones that some token shortly before it had.
	known [memory]lookup
	chain *Chain // that known is about
}

// memory is how many features a summer remembers, a power of two: half a megabyte.
const memory = 1 << 14

// words is how many words of eight weights a row can have in memory. Chains of
// more labels remember nothing.
const words = 3

// A lookup is a feature with its row; without one, rows and weights are 0.
type lookup struct {
	feature uint32
	rows    uint32
	weights [words]uint64
}

// score adds up the weights of features for each label.
func (r *summer) score(c *Chain, features []uint32, sum *[MaxLabels]int32) {
	*sum = [MaxLabels]int32{}
	if r.chain != c {
		clear(r.known[:])
		r.known[0].feature = 1 // as 0 would be found there
		r.chain = c
	}
	for len(features) > 0 {
		n := min(len(features), maxRows)
		if c.labels <= 8*words {
			r.add(c, features[:n], sum)
		} else {
			r.addWide(c, features[:n], sum)
		}
		features = features[n:]
	}
}

// add is score for at most maxRows features of a chain whose rows are remembered.
func (r *summer) add(c *Chain, features []uint32, sum *[MaxLabels]int32) {
	// Whether a feature is remembered, and whether it has a row, is as good as
	// random: no branch depends on it, as half of them would be mispredicted.
	hits, missing := 0, 0
	for _, f := range features {
		k := &r.known[f%memory]
		hit := one(k.feature == f)
		r.hits[hits%maxRows] = f
		hits += hit & int(k.rows)
		r.features[missing%maxRows] = f
		missing += 1 - hit
	}
	var x, y, z kernel.Lanes
	for _, f := range r.hits[:hits] {
		k := &r.known[f%memory]
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
		r.known[f%memory] = k
	}
	for i, l := range [words]kernel.Lanes{x, y, z} {
		if first := 8 * i; first < c.labels {
			l.AddTo(sum[first:min(first+8, c.labels)], hits+found)
		}
	}
}

// addWide is add for chains whose rows are not remembered.
func (r *summer) addWide(c *Chain, features []uint32, sum *[MaxLabels]int32) {
	copy(r.features[:], features)
	starts := r.starts[:r.find(c, len(features))]
	for first := 0; first < c.labels; first += 8 {
		var x kernel.Lanes
		for _, at := range starts {
			x.Add(kernel.U64(c.rows, int(at)+first))
		}
		x.AddTo(sum[first:min(first+8, c.labels)], len(starts))
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
		r.known[f%memory] = lookup{feature: f}
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

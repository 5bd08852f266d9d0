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
	values   [maxRows]uint32 // the row of each plus one, 0 for none
	starts   [maxRows]uint32 // where the rows start that were found

	// known remembers what was looked up: most of the features of a token are ones
	// that some token shortly before it had. Above a feature is the place where its
	// row starts plus one, 0 for none.
	known [memory]uint64
	chain *Chain // that known is about
}

// memory is how many features a summer remembers, a power of two: 128 kilobytes.
const memory = 1 << 14

// score adds up the weights of features for each label.
func (r *summer) score(c *Chain, features []uint32, sum *[stride]int32) {
	*sum = [stride]int32{}
	if r.chain != c {
		clear(r.known[:])
		r.known[0] = 1 // as 0 would be found there
		r.chain = c
	}
	for len(features) > 0 {
		n := min(len(features), maxRows)
		kernel.AddRows(sum, c.rows, r.rows(c, features[:n]), c.labels)
		features = features[n:]
	}
}

// rows returns where the rows of features start, of which there are at most maxRows.
func (r *summer) rows(c *Chain, features []uint32) []uint32 {
	// Whether a feature is remembered, and whether it has a row, is as good as
	// random: no branch depends on it, as half of them would be mispredicted.
	found, missing := uint32(0), uint32(0)
	for _, f := range features {
		k := r.known[f%memory]
		hit, start := one(uint32(k) == f), uint32(k>>32)
		r.starts[found%maxRows] = start - 1
		found += hit & one(start != 0)
		r.features[missing%maxRows] = f
		missing += hit ^ 1
	}
	return r.find(c, missing, found)
}

// find looks up the first n of r.features. It returns the starts of the rows, those
// that were found before included.
func (r *summer) find(c *Chain, n, found uint32) []uint32 {
	values := r.values[:n]
	c.index.find(values, r.features[:n])
	for i, f := range r.features[:n] {
		row := values[i] - 1
		start := row * uint32(c.labels)
		is := one(row < c.count)
		r.known[f%memory] = uint64(f) | uint64((start+1)*is)<<32
		r.starts[found%maxRows] = start
		found += is
	}
	return r.starts[:found]
}

// one returns 1 for true, without a branch.
func one(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

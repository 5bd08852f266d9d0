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

// A Chain is a linear-chain model: weights of features for each label, and of
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

// A summer adds up rows. It holds the features of a position that it has to look
// up with the first slot of each, and where the rows start that were found.
type summer struct {
	features [maxRows]uint32
	slots    [maxRows]uint32
	starts   [maxRows]uint32

	// known remembers what was looked up: half of the features of a token are
	// ones that some token shortly before it had.
	known [memory]lookup
	chain *Chain // that known is about
}

// memory is how many features a summer remembers, a power of two.
const memory = 1 << 14

// A lookup is a feature and one more than where its row starts, or 0 if it has
// none.
type lookup struct{ feature, start uint32 }

// score adds up the weights of features for each label.
func (r *summer) score(c *Chain, features []uint32, sum *[MaxLabels]int32) {
	*sum = [MaxLabels]int32{}
	for len(features) > maxRows {
		r.add(c, features[:maxRows], sum)
		features = features[maxRows:]
	}
	r.add(c, features, sum)
}

// find looks up at most maxRows features, and returns where the rows start of
// those that have one, in no order.
func (r *summer) find(c *Chain, features []uint32) []uint32 {
	if r.chain != c {
		clear(r.known[:])
		r.known[0].feature = 1 // as 0 would be found there
		r.chain = c
	}
	// Whether a feature is remembered, and whether it has a row, is as good as
	// random: no branch depends on it, as half of them would be mispredicted.
	found, missing := 0, 0
	for _, f := range features {
		k := &r.known[f%memory]
		hit := one(k.feature == f)
		r.starts[found%maxRows] = k.start - 1
		found += hit & one(k.start != 0)
		r.features[missing%maxRows] = f
		missing += 1 - hit
	}
	// All first slots are read before any is looked at: the processor need not
	// wait for one after the other.
	for i, f := range r.features[:missing] {
		r.slots[i] = c.index.first(f)
	}
	for i, f := range r.features[:missing] {
		k := lookup{feature: f}
		if row, ok := c.index.follow(f, r.slots[i]); ok && row < c.count {
			at := row * uint32(c.labels)
			r.starts[found%maxRows] = at
			k.start = at + 1
			found++
		}
		r.known[f%memory] = k
	}
	return r.starts[:found]
}

// one returns 1 for true, without a branch.
func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// add is score for at most maxRows features. Two 64-bit words hold the sums of
// eight labels: the even ones and the odd ones, in lanes of 16 bits.
func (r *summer) add(c *Chain, features []uint32, sum *[MaxLabels]int32) {
	starts := r.find(c, features)
	for first := 0; first < c.labels; first += 8 {
		if c.labels-first > 16 {
			// Three words of a row at once, as reading them from memory is
			// what takes time.
			var x, y, z kernel.Lanes
			for _, at := range starts {
				row := c.rows[int(at)+first:][:24]
				x.Add(kernel.U64(row, 0))
				y.Add(kernel.U64(row, 8))
				z.Add(kernel.U64(row, 16))
			}
			x.AddTo(sum[first:first+8], len(starts))
			y.AddTo(sum[first+8:first+16], len(starts))
			z.AddTo(sum[first+16:min(first+24, c.labels)], len(starts))
			first += 16
			continue
		}
		var x kernel.Lanes
		for _, at := range starts {
			// The last word may reach into the next row; those lanes are not read.
			x.Add(kernel.U64(c.rows, int(at)+first))
		}
		x.AddTo(sum[first:min(first+8, c.labels)], len(starts))
	}
}

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

package mlp

import (
	"sync"
	"sync/atomic"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// A products holds the rows of centroids: for each place and each part of a vector those of
// all centroids of the part, which are the products of the centroids and the matrix of the
// place, which a scale turns into weights. A row is multiplied out when it is first asked
// for, as a short text needs few of them.
type products struct {
	count    uint32 // of rows
	inner    int
	width    int // numbers of a centroid
	each     int // centroids of a part
	numbers  string
	matrices string
	scale    int64

	rows []byte          // those that are multiplied out
	done []atomic.Uint32 // one bit each, whether it is
	work sync.Mutex      // held by who multiplies out
}

// newProducts returns the rows of centroids of n.
func newProducts(n *Net, c Centroids, matrices string, scale int64) (*products, error) {
	if len(matrices) == 0 {
		return &products{}, nil
	}
	if c.Parts <= 0 || n.dims%c.Parts != 0 || len(c.Numbers) != c.Each*n.dims {
		return nil, damaged("network for vectors of another form")
	}
	count := len(matrices) / (n.dims * n.inner) * c.Parts * c.Each
	return &products{
		count: uint32(count), inner: n.inner, width: n.dims / c.Parts, each: c.Each, numbers: c.Numbers, matrices: matrices, scale: scale,
		rows: make([]byte, count*n.inner), done: make([]atomic.Uint32, count/32+1),
	}, nil
}

// ready makes sure that a row is multiplied out.
func (p *products) ready(row uint32) {
	if p.done[row/32].Load()>>(row%32)&1 == 0 {
		p.multiply(row)
	}
}

// multiply multiplies a row out.
func (p *products) multiply(row uint32) {
	p.work.Lock()
	defer p.work.Unlock()
	if p.done[row/32].Load()>>(row%32)&1 != 0 {
		return
	}
	at, k := int(row)/p.each, int(row)%p.each // which part of which place, and which centroid
	matrix := p.matrices[at*p.width*p.inner:][:p.width*p.inner]
	center := p.numbers[(at*p.each*p.width)%len(p.numbers):][k*p.width:][:p.width]
	var product [MaxInner]int32
	for len(center) > 0 {
		var steps [16]int16
		some, total := steps[:min(len(steps), len(center))], int32(0)
		for d := range some {
			some[d] = int16(int8(center[d]))
			total += int32(some[d])
		}
		kernel.AddProducts(product[:p.inner], some, matrix[:len(some)*p.inner], total)
		center, matrix = center[len(some):], matrix[len(some)*p.inner:]
	}
	out := p.rows[int(row)*p.inner:][:p.inner]
	for j, v := range product[:p.inner] {
		w := (int64(v)*p.scale + one/2) >> oneBits
		if w < -127 || w > 127 {
			w = max(-127, min(127, w))
		}
		out[j] = byte(w + kernel.Bias)
	}
	p.done[row/32].Or(1 << (row % 32))
}

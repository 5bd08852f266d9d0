package mlp

import (
	"encoding/binary"
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

const (
	header   = 12 * 4
	oneBits  = 24
	one      = 1 << oneBits // a scale of 1
	MaxInner = 64           // the largest first layer
	maxWidth = 1 << 10      // of the other layers
)

// A Net is a network. It is safe for concurrent use.
type Net struct {
	products                     *products // the first rows
	rows, context, second, third string    // the rows behind them
	inner, middle, labels        int
	count, contexts, dims        int
	shifts                       [2]uint
	scales                       [2]int64
	biases                       [3][]int32
}

// Centroids are the vectors that word vectors are composed of, see package embed.
type Centroids struct {
	Parts, Each int    // how many parts a vector has, and how many centroids each of these
	Numbers     string // of all centroids, one signed byte each
}

// Open returns the network that [Weights.Encode] made. It reads the weights in place, but
// for the rows of centroids, which are multiplied out as they are needed. The error is a
// [*crf.FormatError].
func Open(data string, centroids Centroids) (*Net, error) {
	n, matrices, scale, err := parse(data)
	if err != nil {
		return nil, err
	}
	if n.products, err = newProducts(n, centroids, matrices, scale); err != nil {
		return nil, err
	}
	n.count += int(n.products.count)
	return n, nil
}

// parse returns a network without the rows of centroids, the matrices that these are
// made with, and what 1 of their product is in a row.
func parse(data string) (n *Net, matrices string, scale int64, err error) {
	if len(data) < header {
		return nil, "", 0, damaged("network without a header")
	}
	var h [12]uint64
	for i := range h {
		h[i] = uint64(binary.LittleEndian.Uint32([]byte(data[4*i : 4*i+4])))
	}
	rows, contexts, dims, inner, middle, labels, places := h[0], h[1], h[2], h[3], h[4], h[5], h[10]
	if inner == 0 || inner%8 != 0 || inner > MaxInner || middle == 0 || middle > maxWidth || labels == 0 || labels > crf.MaxLabels ||
		tooLarge(h) {
		return nil, "", 0, damaged(fmt.Sprintf("network of %d rows, %d, %d and %d", rows, inner, middle, labels))
	}
	n = &Net{
		count: int(rows), contexts: int(contexts), dims: int(dims), inner: int(inner), middle: int(middle), labels: int(labels),
		shifts: [2]uint{uint(h[6]), uint(h[7])}, scales: [2]int64{int64(h[8]), int64(h[9])},
	}
	parts := []uint64{4 * (inner + middle + labels), places * dims * inner, rows * inner, contexts * dims * inner, inner * middle, middle * labels}
	size := uint64(header)
	for _, p := range parts {
		size += p
	}
	if uint64(len(data)) != size {
		return nil, "", 0, damaged(fmt.Sprintf("network of %d bytes, not %d", len(data), size))
	}
	data = data[header:]
	for k, width := range []uint64{inner, middle, labels} {
		n.biases[k] = make([]int32, width)
		for i := range n.biases[k] {
			n.biases[k][i] = int32(binary.LittleEndian.Uint32([]byte(data[:4])))
			data = data[4:]
		}
	}
	for k, to := range []*string{&matrices, &n.rows, &n.context, &n.second, &n.third} {
		*to, data = data[:parts[k+1]], data[parts[k+1]:]
	}
	return n, matrices, int64(h[11]), nil
}

// tooLarge reports whether what a header says of anything but the width of layers is beyond
// what is read.
func tooLarge(h [12]uint64) bool {
	rows, contexts, dims, places := h[0], h[1], h[2], h[10]
	return rows > 1<<24 || contexts > maxWidth || dims > maxDims || places > maxWidth || h[6] > 31 || h[7] > 31
}

func damaged(detail string) error { return &crf.FormatError{Err: crf.ErrDamaged, Detail: detail} }

// Labels returns how many labels get a score.
func (n *Net) Labels() int { return n.labels }

// A Base is the initial value of the sums of the first layer.
type Base [MaxInner]int32

// Base sets b to the biases of the first layer.
func (n *Net) Base(b *Base) { copy(b[:n.inner], n.biases[0]) }

// Context adds to b a context, by its number: the mean of count vectors whose sum
// is given. A context that the network doesn't have adds nothing.
func (n *Net) Context(b *Base, context int, sum []int32, count int) {
	if context < 0 || context >= n.contexts || count <= 0 || len(sum) != n.dims {
		return
	}
	var product [MaxInner]int32
	mean := meanOf(count)
	rows := n.context[context*n.dims*n.inner:][:n.dims*n.inner]
	for len(sum) > 0 {
		var steps [128]int16
		some, total := steps[:min(len(steps), len(sum))], int32(0)
		for d := range some {
			v := max(-maxStep, min(maxStep, mean.of(sum[d]*contextSteps)))
			total += v
			some[d] = int16(v)
		}
		kernel.AddProducts(product[:n.inner], some, rows[:len(some)*n.inner], total)
		sum, rows = sum[len(some):], rows[len(some)*n.inner:]
	}
	for j, p := range product[:n.inner] {
		b[j] += int32(int64(p) * n.scales[0] / one)
	}
}

// A mean divides by a number, without a division for each of the many numbers of a context.
type mean struct{ inverse uint64 }

// meanOf returns the mean of count numbers.
func meanOf(count int) mean { return mean{(1<<meanBits + uint64(count) - 1) / uint64(count)} }

// of returns x / count, towards zero, where |x| is at most maxStep * count. It is exact up to
// a count of 1<<19; there are no more words in what is read at a time.
func (m mean) of(x int32) int32 {
	sign := int64(x) >> 63 // 0 or -1, as a branch would be predicted wrongly half of the time
	q := int64(uint64((int64(x)^sign)-sign) * m.inverse >> meanBits)
	return int32((q ^ sign) - sign)
}

const (
	meanBits     = 50
	contextSteps = 16                 // into how many 1 is divided in the mean of vectors
	maxStep      = 128 * contextSteps // of a number of a mean: vectors are bytes
	maxDims      = 1 << 12            // that 32-bit lanes can add up: maxDims*maxStep*255 < 1<<32
)

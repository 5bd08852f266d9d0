package mlp

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// A sums holds sums of weights of the first layer: 16 bits each, those of eight units in
// a word of even and one of odd ones, see package kernel.
type sums struct {
	even, odd [MaxInner / 8]uint64
	rows      int32 // how many were added up, at most kernel.MaxRows
}

// addRows adds up rows; those that the network doesn't have are passed over. They must not be
// more than fit in.
func (e *Evaluator) addRows(s *sums, rows []uint32) {
	n := e.net
	words, made := n.inner/8%(len(s.even)+1), n.products.count
	for len(rows) > 0 {
		k := 0
		switch r := rows[0]; {
		case r < made:
			for k < len(rows) && rows[k] < made {
				n.products.ready(rows[k])
				k++
			}
			kernel.AddBytes(s.even[:words], s.odd[:words], n.products.rows, rows[:k])
		case int(r) < n.count:
			for k < min(len(rows), len(e.numbers)) && rows[k] >= made && int(rows[k]) < n.count {
				e.numbers[k] = rows[k] - made
				k++
			}
			kernel.AddLanes(s.even[:words], s.odd[:words], n.rows, e.numbers[:k])
		default:
			rows = rows[1:]
			continue
		}
		s.rows += int32(k)
		rows = rows[k:]
	}
}

// An Evaluator is the memory that evaluating needs, to be used again, by one
// goroutine at a time. The zero Evaluator is ready for use.
//
//	e.Begin(n, &base)
//	if !e.Recall(key) {
//		e.Remember(key, rows) // those that always come together
//	}
//	e.Rows(rows)
//	e.Add(scores)
//
// It remembers the sums of rows that come together again and again, as those of a
// frequent word do.
type Evaluator struct {
	net    *Net
	first  [MaxInner]int32
	sums   sums
	known  []bundle // by the hashes of their keys; a power of two
	learnt int      // how many bundles have come since known was made
	middle []int32
	steps  []int16 // of a layer
	labels [crf.MaxLabels]int32

	numbers [64]uint32 // of rows, as they are stored
}

// A bundle is rows that come together.
type bundle struct {
	key uint64 // 0 for none
	sums
}

// The numbers of bundles that an evaluator remembers at first, and in the end: as many as
// a short text has, and those of the frequent words.
const (
	firstMemory = 1 << 8
	memory      = 1 << 12
)

// Begin starts an evaluation of n, with base as the sums of the first layer.
func (e *Evaluator) Begin(n *Net, base *Base) {
	if e.net != n {
		e.net, e.known, e.learnt = n, make([]bundle, firstMemory), 0
		e.middle, e.steps = make([]int32, n.middle), make([]int16, max(n.inner, n.middle))
	}
	e.first = *base
	e.sums = sums{}
}

// Rows adds rows.
func (e *Evaluator) Rows(rows []uint32) {
	for len(rows) > 0 {
		k := min(len(rows), kernel.MaxRows)
		e.room(int32(k))
		e.addRows(&e.sums, rows[:k])
		rows = rows[k:]
	}
}

// Recall adds the rows that [Evaluator.Remember] was given with a key, and reports
// whether it still knows them. The key is not 0.
func (e *Evaluator) Recall(key uint64) bool {
	b := e.bundle(key)
	if b.key != key {
		return false
	}
	e.addSums(&b.sums)
	return true
}

// Remember adds rows, at most 100, and remembers them as those of a key.
func (e *Evaluator) Remember(key uint64, rows []uint32) {
	if e.learnt++; e.learnt > len(e.known) && len(e.known) < memory {
		e.grow()
	}
	b := e.bundle(key)
	b.key, b.sums = key, sums{}
	e.addRows(&b.sums, rows[:min(len(rows), 100)])
	e.addSums(&b.sums)
}

// grow gives e room for four times as many bundles.
func (e *Evaluator) grow() {
	old := e.known
	e.known, e.learnt = make([]bundle, 4*len(old)), 0
	for i := range old {
		if k := old[i].key; k != 0 {
			*e.bundle(k) = old[i]
		}
	}
}

func (e *Evaluator) bundle(key uint64) *bundle {
	return &e.known[hash.Feature1(1, key)&uint32(len(e.known)-1)]
}

func (e *Evaluator) addSums(s *sums) {
	e.room(s.rows)
	add(&e.sums.even, &s.even)
	add(&e.sums.odd, &s.odd)
	e.sums.rows += s.rows
}

// add adds s to d, one by one as that takes a fourth of the time of a loop.
func add(d, s *[MaxInner / 8]uint64) {
	d[0] += s[0]
	d[1] += s[1]
	d[2] += s[2]
	d[3] += s[3]
	d[4] += s[4]
	d[5] += s[5]
	d[6] += s[6]
	d[7] += s[7]
}

// room makes sure that so many rows fit into e.sums.
func (e *Evaluator) room(rows int32) {
	if e.sums.rows+rows > kernel.MaxRows {
		e.flush()
	}
}

// flush adds e.sums to e.first and empties it.
func (e *Evaluator) flush() {
	for k := range e.net.inner / 8 {
		l := kernel.Lanes{Even: e.sums.even[k], Odd: e.sums.odd[k]}
		l.AddTo(e.first[8*k:][:8], int(e.sums.rows))
	}
	e.sums = sums{}
}

// Add adds the score of each label, by all that was added since [Evaluator.Begin], to
// scores.
func (e *Evaluator) Add(scores []int32) {
	e.flush()
	n := e.net
	copy(e.middle, n.biases[1])
	e.multiply(e.middle, e.first[:n.inner], n.second, n.shifts[0])
	labels := e.labels[:n.labels]
	copy(labels, n.biases[2])
	e.multiply(labels, e.middle, n.third, n.shifts[1])
	for y := range min(len(labels), len(scores)) {
		scores[y] += int32(int64(labels[y]) * n.scales[1] / one)
	}
}

// multiply adds to out the product of a layer and the weights that lead from it.
// Of the layer what is below 0 counts as 0, and the rest as a byte behind a shift.
func (e *Evaluator) multiply(out, layer []int32, weights string, shift uint) {
	steps := e.steps[:len(layer)]
	total := kernel.Steps(steps, layer, shift)
	kernel.AddProducts(out, steps, weights, total)
}

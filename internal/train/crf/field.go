package crf

import (
	"math"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

const (
	// damping is added to the sum of squared gradients, so that the first
	// steps are not the largest.
	damping = 1e-2

	// negligible gradients are not worth touching memory for.
	negligible = 1e-3
)

// A field is a conditional random field in training.
type field struct {
	labels int
	voc    *vocabulary
	step   float32

	rows, rowSum   []float32 // weights and sums of squared gradients, labels each
	edges, edgeSum []float32 // classes * (labels+1) * labels
	allowed        []bool    // (labels+1) * labels

	// ids are the features of each example as numbers in voc, and where
	// those of each position end.
	ids     []numbered
	thinned numbered // what thin returned

	rowTotal, edgeTotal []float32 // over the epochs that are averaged

	lattice
}

type numbered struct {
	ids  []uint32
	ends []uint32
}

func newField(cfg Config, examples []Example, voc *vocabulary) *field {
	n := len(cfg.Labels)
	f := &field{
		labels: n, voc: voc,
		rows: make([]float32, len(voc.hashes)*n), rowSum: make([]float32, len(voc.hashes)*n),
		edges: make([]float32, cfg.Classes*(n+1)*n), edgeSum: make([]float32, cfg.Classes*(n+1)*n),
		allowed: make([]bool, (n+1)*n),
		ids:     make([]numbered, len(examples)),
	}
	for from := range n + 1 {
		for to := range n {
			f.allowed[from*n+to] = cfg.Allowed == nil || cfg.Allowed(from, to)
		}
	}
	for i, e := range examples {
		f.ids[i] = f.number(e.Sequence)
	}
	return f
}

func (f *field) number(s *crf.Sequence) numbered {
	var all []uint32
	ends := make([]uint32, s.Len())
	for i := range s.Len() {
		for _, h := range s.Features(i) {
			if id, ok := f.voc.id(h); ok {
				all = append(all, id)
			}
		}
		ends[i] = uint32(len(all))
	}
	return numbered{slices.Clip(all), ends}
}

func (x numbered) at(i int) []uint32 {
	if i == 0 {
		return x.ids[:x.ends[0]]
	}
	return x.ids[x.ends[i-1]:x.ends[i]]
}

// learn takes one step towards the labels of an example and returns how
// improbable they were before it.
func (f *field) learn(e *Example, x numbered) float64 {
	loss := f.expect(e, x)
	weight := e.Weight
	if weight == 0 {
		weight = 1
	}
	f.learnEdges(e, weight)
	L := f.labels
	for i := range e.Labels {
		for y, p := range f.node[i*L : i*L+L] {
			g := float32(p)
			if int(e.Labels[i]) == y {
				g--
			}
			if g *= weight; g > -negligible && g < negligible {
				continue
			}
			squared := float32(g * g)
			for _, id := range x.at(i) {
				at := int(id)*L + y
				f.rowSum[at] += squared
				f.rows[at] -= float32(f.step * g / root(f.rowSum[at]))
			}
		}
	}
	return loss
}

func (f *field) learnEdges(e *Example, weight float32) {
	L := f.labels
	for i, y := range e.Labels {
		from := L
		if i > 0 {
			from = int(e.Labels[i-1])
		}
		f.gradient(f.edgeAt(e, i, from, int(y)), -1)
	}
	for _, at := range f.touched {
		g := float32(f.edgeGrad[at]) * weight
		f.edgeGrad[at], f.seen[at] = 0, false
		if !f.allowed[at%len(f.allowed)] || g > -negligible && g < negligible {
			continue
		}
		f.edgeSum[at] += float32(g * g)
		f.edges[at] -= float32(f.step * g / root(f.edgeSum[at]))
	}
	f.touched = f.touched[:0]
}

func root(sum float32) float32 { return float32(math.Sqrt(float64(sum + damping))) }

// best returns the vocabulary of the n rows with the largest weights.
func (f *field) best(n int) *vocabulary {
	L := f.labels
	size := make([]float32, len(f.voc.hashes))
	for id := range size {
		for _, v := range f.rows[id*L : id*L+L] {
			size[id] = max(size[id], v, -v)
		}
	}
	sorted := slices.Clone(size)
	slices.Sort(sorted)
	least := sorted[len(sorted)-n]
	equal := n // how many of those that are just as large as the least fit in
	for _, v := range size {
		if v > least {
			equal--
		}
	}
	return f.voc.only(func(id int) bool {
		if size[id] == least {
			equal--
			return equal >= 0
		}
		return size[id] > least
	})
}

// quantize rounds the weights so that the largest of a row becomes 127.
func (f *field) quantize(cfg Config) *crf.Weights {
	top := float32(1e-6)
	for _, v := range f.rows {
		top = max(top, v, -v)
	}
	unit := float64(top) / 127
	round := func(v float32, limit float64) float64 {
		return max(-limit, min(limit, math.RoundToEven(float64(v)/unit)))
	}
	w := &crf.Weights{
		Labels:  cfg.Labels,
		Classes: cfg.Classes,
		Scale:   uint32(math.Round(float64(unit*math.Log2E) * 65536)),
		Edges:   make([]int16, len(f.edges)),
	}
	for i, v := range f.edges {
		w.Edges[i] = int16(round(v, 1<<15-1))
		if !f.allowed[i%len(f.allowed)] {
			w.Edges[i] = crf.Forbidden
		}
	}
	all := make([]int8, len(f.rows))
	for id, h := range f.voc.hashes {
		row := all[id*f.labels : (id+1)*f.labels]
		some := false
		for y := range row {
			row[y] = int8(round(f.rows[id*f.labels+y], 127))
			some = some || row[y] != 0
		}
		if some {
			w.Hashes = append(w.Hashes, h)
			w.Rows = append(w.Rows, row)
			w.Counts = append(w.Counts, f.voc.counts[id])
		}
	}
	return w
}

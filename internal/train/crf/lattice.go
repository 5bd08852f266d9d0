package crf

import (
	"math"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/train/portable"
)

// A lattice is the memory of the forward-backward algorithm in training. All
// slices over positions have one element for each label.
type lattice struct {
	node     []float64 // exponentials of scores, then marginals
	forward  []float64
	backward []float64
	norm     []float64 // by position
	edgeExp  []float64 // exponentials of edge weights; 0 where forbidden

	edgeGrad []float64 // as edges
	touched  []int     // elements of edgeGrad that may not be 0
	seen     []bool    // as edges: whether in touched
}

// expect fills f.node with the marginals of an example and f.edgeGrad with the
// expected transitions. It returns the loss.
func (f *field) expect(e *Example, x numbered) float64 {
	n, L := len(e.Labels), f.labels
	f.node, f.forward, f.backward = zero(f.node, n*L), zero(f.forward, n*L), zero(f.backward, n*L)
	f.norm = zero(f.norm, n)
	f.powEdges()
	loss := 0.0
	for i := range n {
		loss -= f.forth(e, x, i)
	}
	for i := n - 1; i >= 0; i-- {
		f.back(e, i)
	}
	for i := range f.node {
		f.node[i] = float64(f.forward[i] * f.backward[i])
	}
	return loss
}

// powEdges computes the exponentials of the edge weights anew.
func (f *field) powEdges() {
	if f.edgeExp == nil {
		f.edgeExp = make([]float64, len(f.edges))
		f.edgeGrad = make([]float64, len(f.edges))
		f.seen = make([]bool, len(f.edges))
	}
	for i, v := range f.edges {
		if f.allowed[i%len(f.allowed)] {
			f.edgeExp[i] = portable.Exp(float64(v))
		}
	}
}

// forth fills node and forward at position i. It returns the part of the
// logarithm of the probability of the right labels that belongs to i.
func (f *field) forth(e *Example, x numbered, i int) float64 {
	L := f.labels
	var score [crf.MaxLabels]float32
	for _, id := range x.at(i) {
		for y, v := range f.rows[int(id)*L : int(id)*L+L] {
			score[y] += v
		}
	}
	top := score[e.Labels[i]]
	for y := range L {
		if f.candidate(e, i, y) {
			top = max(top, score[y])
		}
	}
	node, forward := f.node[i*L:i*L+L], f.forward[i*L:i*L+L]
	for y := range L {
		if !f.candidate(e, i, y) {
			continue
		}
		node[y] = portable.Exp(float64(score[y] - top))
		sum := 0.0
		if i == 0 {
			sum = f.edgeExp[f.edgeAt(e, i, L, y)]
		} else {
			for a, v := range f.forward[(i-1)*L : i*L] {
				if v != 0 {
					sum += float64(v * f.edgeExp[f.edgeAt(e, i, a, y)])
				}
			}
		}
		forward[y] = float64(sum * node[y])
		f.norm[i] += forward[y]
	}
	if f.norm[i] < 1e-200 {
		f.norm[i] = 1e-200 // the right labels break a rule: learn from the rest
	}
	for y := range forward {
		forward[y] /= f.norm[i]
	}
	from := L
	if i > 0 {
		from = int(e.Labels[i-1])
	}
	edge := f.edges[f.edgeAt(e, i, from, int(e.Labels[i]))]
	return float64(score[e.Labels[i]]-top) + float64(edge) - math.Log(f.norm[i])
}

// back fills backward at position i, from that of i+1, and counts the expected
// transitions to i+1.
func (f *field) back(e *Example, i int) {
	n, L := len(e.Labels), f.labels
	backward := f.backward[i*L : i*L+L]
	if i == n-1 {
		for y := range backward {
			backward[y] = 1
		}
	} else {
		for y := range L {
			right := f.node[(i+1)*L+y] * f.backward[(i+1)*L+y] / f.norm[i+1]
			if right == 0 {
				continue
			}
			for a := range L {
				at := f.edgeAt(e, i+1, a, y)
				v := float64(f.edgeExp[at] * right)
				backward[a] += v
				if p := float64(f.forward[i*L+a] * v); p > 1e-4 {
					f.gradient(at, p)
				}
			}
		}
	}
	if i == 0 {
		for y := range L {
			if p := float64(f.forward[y] * backward[y]); p > 1e-4 {
				f.gradient(f.edgeAt(e, 0, L, y), p)
			}
		}
	}
}

// gradient adds to the gradient of an edge.
func (f *field) gradient(at int, g float64) {
	if !f.seen[at] {
		f.seen[at] = true
		f.touched = append(f.touched, at)
	}
	f.edgeGrad[at] += g
}

// edgeAt returns where the weight of a transition to position i is in f.edges.
func (f *field) edgeAt(e *Example, i, from, to int) int {
	class := int(e.Sequence.Class(i))
	L := f.labels
	if class*(L+1)*L >= len(f.edges) {
		class = 0
	}
	return (class*(L+1)+from)*L + to
}

// candidate reports whether label y competes at position i: it is allowed
// there, or right in spite of that.
func (f *field) candidate(e *Example, i, y int) bool {
	allow := e.Sequence.Allowed(i)
	return allow == 0 || allow.Has(uint8(y)) || int(e.Labels[i]) == y
}

// zero returns b with n elements, all 0, keeping its memory.
func zero(b []float64, n int) []float64 {
	if cap(b) < n {
		return make([]float64, n, n+n/2)
	}
	b = b[:n]
	clear(b)
	return b
}

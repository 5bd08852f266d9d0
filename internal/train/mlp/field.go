package mlp

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/train/vector"
)

// Adam's rule: how much of the mean of gradients, and of their squares, stays from
// one step to the next.
const (
	keepMean   = 0.9
	keepSquare = 0.999
	damping    = 1e-8
)

// A tensor is weights that are learned, with what Adam's rule remembers of each.
type tensor struct {
	w, grad, mean, square []float32
}

func newTensor(n int) tensor {
	return tensor{make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)}
}

// start fills weights with what is as likely above 0 as below.
func (t *tensor) start(deviation float64, seed uint64) {
	rng := rand.New(rand.NewPCG(seed, 6))
	for i := range t.w {
		t.w[i] = float32(deviation * rng.NormFloat64())
	}
}

// update takes a step with the weights from first up to end and forgets their
// gradients.
func (t *tensor) update(first, end int, step, meanPart, squarePart float64) {
	for i := first; i < end; i++ {
		g := t.grad[i]
		t.grad[i] = 0
		t.mean[i] = float32(keepMean*t.mean[i]) + float32((1-keepMean)*g)
		t.square[i] = float32(keepSquare*t.square[i]) + float32((1-keepSquare)*float32(g*g))
		m, s := float64(t.mean[i])/meanPart, float64(t.square[i])/squarePart
		t.w[i] -= float32(float64(step*m) / (math.Sqrt(s) + damping))
	}
}

// A field is a network in training, and the memory for one example.
type field struct {
	Config
	updates int

	// What of the start is left in the means of gradients and of their squares.
	meanLeft, squareLeft float64

	// shared holds for each unit of the first layer its weights from all numbers
	// of the vectors: those of tied rows, matrix by matrix, and of contexts.
	shared  tensor
	rows    tensor // Inner for each row
	second  tensor // Second for each unit of the first layer
	third   tensor // Labels for each unit of the second
	biases  [3]tensor
	touched []uint32 // rows with a gradient, some more than once

	seen          []float32 // what the shared weights see
	used          [][2]int  // parts of seen that are not 0, from, to
	plain         []uint32  // rows of their own that the example has
	out           []bool    // groups that are left out
	first, middle []float32 // layers
	live          []int     // units of the first layer above 0
	liveMiddle    []int
	scores        []float32
	odds          []float64
	grad          []float32 // of the scores
	gradMiddle    []float32
	gradFirst     []float32
	scale         float32 // of the layers, for the units that are left out
}

func newField(cfg Config) *field {
	width := (cfg.Matrices + cfg.Contexts) * cfg.Dims
	f := &field{
		Config: cfg, meanLeft: 1, squareLeft: 1,
		shared: newTensor(cfg.Inner * width),
		rows:   newTensor(cfg.Rows * cfg.Inner),
		second: newTensor(cfg.Inner * cfg.Second),
		third:  newTensor(cfg.Second * cfg.Labels),
		biases: [3]tensor{newTensor(cfg.Inner), newTensor(cfg.Second), newTensor(cfg.Labels)},
		seen:   make([]float32, width), out: make([]bool, cfg.Groups),
		first: make([]float32, cfg.Inner), middle: make([]float32, cfg.Second), scores: make([]float32, cfg.Labels),
		odds: make([]float64, cfg.Labels), grad: make([]float32, cfg.Labels),
		gradMiddle: make([]float32, cfg.Second), gradFirst: make([]float32, cfg.Inner),
	}
	f.shared.start(1/math.Sqrt(float64(width)), cfg.Seed)
	f.second.start(1/math.Sqrt(float64(cfg.Inner)), cfg.Seed+1)
	f.third.start(1/math.Sqrt(float64(cfg.Second)), cfg.Seed+2)
	return f
}

// see reads an example, leaving out those groups for which leave says so.
func (f *field) see(e *Example, leave func() bool) {
	for _, u := range f.used {
		clear(f.seen[u[0]:u[1]])
	}
	f.used, f.plain = f.used[:0], f.plain[:0]
	for g := range f.out {
		f.out[g] = leave()
	}
	for _, r := range e.Rows {
		if g := f.Group(r); g < len(f.out) && f.out[g] {
			continue
		}
		m, at, v := f.Tied(r)
		if v == nil {
			f.plain = append(f.plain, r)
			continue
		}
		f.put(m*f.Dims+at, v)
	}
	for c, v := range e.Context {
		f.put((f.Matrices+c)*f.Dims, v)
	}
}

func (f *field) put(at int, v []float32) {
	copy(f.seen[at:], v)
	if n := len(f.used); n > 0 && f.used[n-1][1] == at {
		f.used[n-1][1] = at + len(v)
		return
	}
	f.used = append(f.used, [2]int{at, at + len(v)})
}

// pass computes the layers, leaving out units for which leave says so and making
// the others larger instead.
func (f *field) pass(leave func() bool, scale float32) {
	f.scale = scale
	width := len(f.seen)
	copy(f.first, f.biases[0].w)
	for _, r := range f.plain {
		for j, w := range f.rows.w[int(r)*f.Inner:][:f.Inner] {
			f.first[j] += w
		}
	}
	f.live = f.live[:0]
	copy(f.middle, f.biases[1].w)
	for j := range f.first {
		if leave() {
			continue
		}
		w := f.shared.w[j*width:][:width]
		x := f.first[j]
		for _, u := range f.used {
			x += vector.Dot(w[u[0]:u[1]], f.seen[u[0]:u[1]])
		}
		if x <= 0 {
			continue
		}
		x *= scale
		f.first[j] = x
		f.live = append(f.live, j)
		vector.Add(f.middle, x, f.second.w[j*f.Second:][:f.Second])
	}
	f.liveMiddle = f.liveMiddle[:0]
	copy(f.scores, f.biases[2].w)
	for k := range f.middle {
		if leave() || f.middle[k] <= 0 {
			continue
		}
		f.middle[k] *= scale
		f.liveMiddle = append(f.liveMiddle, k)
		vector.Add(f.scores, f.middle[k], f.third.w[k*f.Labels:][:f.Labels])
	}
}

// back adds the gradients of all weights, given those of the scores.
func (f *field) back() {
	width := len(f.seen)
	vector.Add(f.biases[2].grad, 1, f.grad)
	clear(f.gradMiddle)
	for _, k := range f.liveMiddle {
		f.gradMiddle[k] = vector.Dot(f.grad, f.third.w[k*f.Labels:][:f.Labels]) * f.scale
		vector.Add(f.third.grad[k*f.Labels:][:f.Labels], f.middle[k], f.grad)
	}
	vector.Add(f.biases[1].grad, 1, f.gradMiddle)
	for _, j := range f.live {
		g := vector.Dot(f.gradMiddle, f.second.w[j*f.Second:][:f.Second]) * f.scale
		vector.Add(f.second.grad[j*f.Second:][:f.Second], f.first[j], f.gradMiddle)
		f.gradFirst[j] = g
		f.biases[0].grad[j] += g
		grad := f.shared.grad[j*width:][:width]
		for _, u := range f.used {
			vector.Add(grad[u[0]:u[1]], g, f.seen[u[0]:u[1]])
		}
	}
	for _, r := range f.plain {
		grad := f.rows.grad[int(r)*f.Inner:][:f.Inner]
		for _, j := range f.live {
			grad[j] += f.gradFirst[j]
		}
	}
	f.touched = append(f.touched, f.plain...)
}

// update takes a step along the gradients of a batch.
func (f *field) update(step float64) {
	f.updates++
	f.meanLeft *= keepMean
	f.squareLeft *= keepSquare
	m, s := 1-f.meanLeft, 1-f.squareLeft
	for _, t := range []*tensor{&f.shared, &f.second, &f.third, &f.biases[0], &f.biases[1], &f.biases[2]} {
		t.update(0, len(t.w), step, m, s)
	}
	// Rows that no example of the batch has stay as they are.
	slices.Sort(f.touched)
	for _, r := range slices.Compact(f.touched) {
		f.rows.update(int(r)*f.Inner, int(r+1)*f.Inner, step, m, s)
	}
	f.touched = f.touched[:0]
}

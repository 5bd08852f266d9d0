package mlp

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/wirecopy-go/wirecopy/internal/mlp"
	"github.com/wirecopy-go/wirecopy/internal/train/portable"
)

// An Example is a position and the label that is right there.
type Example struct {
	Rows    []uint32    // what is so
	Context [][]float32 // a vector for each context, nil where there is none
	Label   uint8
	Weight  float32
}

// A Config says what to train and how.
type Config struct {
	Rows, Labels   int // how many there are
	Inner, Second  int // sizes of the hidden layers
	Dims, Contexts int // of vectors of contexts

	// Tied says which rows are no more than a vector times a matrix that many
	// rows share: which matrix, from which of its numbers on, and the vector. The
	// vector is nil for a row of its own; these come after all others. There are
	// Matrices, for Dims numbers each.
	Tied     func(row uint32) (matrix, at int, vector []float32)
	Matrices int

	// Group says which rows are left out together: those of the same number
	// below Groups.
	Group  func(row uint32) int
	Groups int

	Epochs, Batch int
	Step          float64
	LeaveGroup    float64 // how often a group is left out
	LeaveUnit     float64 // how often a unit of a hidden layer is
	Seed          uint64

	VectorUnit float64 // what 1 in the whole numbers of a context's vectors is
	Unit       float64 // what a score of 1 is worth, as natural logarithm of odds
	Progress   func(epoch int, loss float64)
}

// Fit trains a network on examples.
func Fit(cfg Config, examples []Example) (*mlp.Weights, error) {
	if cfg.Inner%8 != 0 || cfg.Inner > mlp.MaxInner || len(examples) == 0 || cfg.Batch < 1 {
		return nil, fmt.Errorf("mlp: %d examples, a layer of %d and batches of %d", len(examples), cfg.Inner, cfg.Batch)
	}
	f := newField(cfg)
	rng := rand.New(rand.NewPCG(cfg.Seed, 5))
	order := rng.Perm(len(examples))
	steps := cfg.Epochs * ((len(order) + cfg.Batch - 1) / cfg.Batch)
	for epoch := range cfg.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for at := 0; at < len(order); at += cfg.Batch {
			batch := order[at:min(at+cfg.Batch, len(order))]
			for _, i := range batch {
				loss += f.learn(&examples[i], rng, 1/float32(len(batch)))
			}
			f.update(cfg.Step * left(float64(f.updates)/float64(steps)))
		}
		if cfg.Progress != nil {
			cfg.Progress(epoch+1, loss/float64(len(order)))
		}
	}
	return f.quantize(examples), nil
}

// left returns what is left of the first step when a part of all steps is done: it
// falls slowly at both ends, as half a wave of the cosine does.
func left(done float64) float64 { return 1 - float64(done*done*(3-float64(2*done))) }

// learn adds the gradient of an example, times a weight, to those of the batch and
// returns how improbable its label was.
func (f *field) learn(e *Example, rng *rand.Rand, weight float32) float64 {
	cfg := &f.Config
	f.see(e, func() bool { return rng.Float64() < cfg.LeaveGroup })
	f.pass(func() bool { return rng.Float64() < cfg.LeaveUnit }, float32(1/(1-cfg.LeaveUnit)))
	top := f.scores[0]
	for _, s := range f.scores {
		top = max(top, s)
	}
	sum := 0.0
	for y, s := range f.scores {
		f.odds[y] = portable.Exp(float64(s - top))
		sum += f.odds[y]
	}
	for y := range f.odds {
		f.grad[y] = float32(float32(f.odds[y]/sum) * weight * e.Weight)
	}
	f.grad[e.Label] -= float32(weight * e.Weight)
	f.back()
	return -math.Log(max(f.odds[e.Label]/sum, 1e-30)) * float64(e.Weight)
}

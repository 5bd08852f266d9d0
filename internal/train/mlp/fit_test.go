package mlp

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/mlp"
)

const (
	kinds = 4 // of things, each a row of its own and a tied row
	dims  = 3
)

// exclusive returns examples that no sum of rows can tell: a thing on the left and
// one on the right, and whether just one of them is of the upper kinds.
func exclusive(rng *rand.Rand, n int) []Example {
	out := make([]Example, n)
	for i := range out {
		a, b := rng.IntN(kinds), rng.IntN(kinds)
		rows := []uint32{uint32(a), uint32(kinds + b)} // as vectors
		if i%2 == 0 {
			rows = []uint32{uint32(2*kinds + a), uint32(3*kinds + b)}
		}
		label := uint8(0)
		if (a >= kinds/2) != (b >= kinds/2) {
			label = 1
		}
		if i%5 == 0 { // the context says the opposite
			label = 1 - label
		}
		out[i] = Example{Rows: rows, Label: label, Weight: 1, Context: [][]float32{context(i%5 == 0)}}
	}
	return out
}

func context(opposite bool) []float32 {
	if opposite {
		return []float32{1, 0, -1}
	}
	return []float32{0, 1, 0}
}

// centroids are the vectors of the kinds in whole numbers, 64 for 1.
const centroids = "\x40\x00\x00" + "\x40\x20\x00" + "\xc0\x00\x20" + "\xc0\x20\x00"

func testConfig() Config {
	vectors := [kinds][]float32{{1, 0, 0}, {1, 0.5, 0}, {-1, 0, 0.5}, {-1, 0.5, 0}}
	return Config{
		Rows: 4 * kinds, Labels: 2, Inner: 16, Second: 8, Dims: dims, Contexts: 1, Matrices: 2,
		Tied: func(row uint32) (int, int, []float32) {
			if row >= 2*kinds {
				return 0, 0, nil
			}
			return int(row / kinds), 0, vectors[row%kinds]
		},
		Group: func(row uint32) int { return int(row / kinds % 2) }, Groups: 2,
		Epochs: 30, Batch: 16, Step: 0.01, LeaveUnit: 0.05, LeaveGroup: 0.01,
		VectorUnit: 1.0 / 64, Unit: 0.01, Seed: 1,
	}
}

// TestFit learns what takes a hidden layer, and asks the network that the weights
// make in integers.
func TestFit(t *testing.T) {
	cfg := testConfig()
	first, last := 0.0, 0.0
	cfg.Progress = func(epoch int, loss float64) {
		if epoch == 1 {
			first = loss
		}
		last = loss
	}
	w, err := Fit(cfg, exclusive(rand.New(rand.NewPCG(1, 1)), 1000))
	if err != nil {
		t.Fatal(err)
	}
	if last > first/2 {
		t.Errorf("loss %.3f, then %.3f", first, last)
	}
	data, err := w.Encode()
	if err != nil {
		t.Fatal(err)
	}
	n, err := mlp.Open(data, mlp.Centroids{Parts: 1, Each: kinds, Numbers: centroids})
	if err != nil {
		t.Fatal(err)
	}
	right := 0
	test := exclusive(rand.New(rand.NewPCG(1, 2)), 400)
	var e mlp.Evaluator
	for _, x := range test {
		var b mlp.Base
		n.Base(&b)
		sum := make([]int32, dims)
		for d, v := range x.Context[0] {
			sum[d] = 2 * int32(v*64) // of two words
		}
		n.Context(&b, 0, sum, 2)
		scores := make([]int32, 2)
		e.Begin(n, &b)
		e.Rows(x.Rows)
		e.Add(scores)
		if (scores[1] > scores[0]) == (x.Label == 1) {
			right++
		}
	}
	if right < 380 {
		t.Errorf("%d of %d right", right, len(test))
	}
	again, err := Fit(testConfig(), exclusive(rand.New(rand.NewPCG(1, 1)), 1000))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(w, again); d != "" {
		t.Error("the same examples gave other weights")
	}
}

func TestFitRefuses(t *testing.T) {
	some := exclusive(rand.New(rand.NewPCG(1, 1)), 3)
	for name, change := range map[string]func(*Config){
		"a layer that is no multiple of eight": func(c *Config) { c.Inner = 12 },
		"a layer that is too large":            func(c *Config) { c.Inner = 2 * mlp.MaxInner },
		"no batch":                             func(c *Config) { c.Batch = 0 },
	} {
		cfg := testConfig()
		change(&cfg)
		if _, err := Fit(cfg, some); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := Fit(testConfig(), nil); err == nil {
		t.Error("no error without examples")
	}
}

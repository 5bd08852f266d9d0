package crf

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFitThinned learns from examples that lack features at random.
func TestFitThinned(t *testing.T) {
	cfg := toyConfig()
	cfg.Dropout, cfg.Average, cfg.Rows = 0.3, 4, 0
	w, err := Fit(cfg, toy(1, 200))
	if err != nil {
		t.Fatal(err)
	}
	c, err := w.Chain()
	if err != nil {
		t.Fatal(err)
	}
	if got := accuracy(c, toy(3, 200)); got < 99 {
		t.Errorf("%.1f %% right", got)
	}
	again, err := Fit(cfg, toy(1, 200))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(w, again); d != "" {
		t.Errorf("the second time (-first +second):\n%s", d)
	}
}

func TestThin(t *testing.T) {
	x := numbered{ends: []uint32{500, 500, 1000}}
	for i := range uint32(1000) {
		x.ids = append(x.ids, i)
	}
	f := &field{}
	rng := rand.New(rand.NewPCG(1, 1))
	if got := f.thin(x, rng, 0); len(got.ids) != 1000 {
		t.Errorf("%d of 1000 features left where all should be", len(got.ids))
	}
	got := f.thin(x, rng, 0.75)
	if n := len(got.ids); n < 200 || n > 300 {
		t.Errorf("%d of 1000 features left where a quarter should be", n)
	}
	if len(got.at(1)) != 0 || len(got.at(0)) == 0 || len(got.at(2)) == 0 {
		t.Errorf("positions end at %v", got.ends)
	}
	for _, id := range got.at(2) {
		if id < 500 {
			t.Errorf("feature %d came to another position", id)
		}
	}
	first := slices.Clone(got.ids)
	if again := f.thin(x, rng, 0.75); slices.Equal(first, again.ids) {
		t.Error("the same features each time")
	}
}

func TestAverage(t *testing.T) {
	f := &field{rows: []float32{9, 9}, edges: []float32{9}}
	for k, v := range []float32{100, 1, 2, 6} {
		f.rows[0], f.rows[1], f.edges[0] = v, -v, 2*v
		f.average(k-1, 3)
	}
	if d := cmp.Diff([]float32{3, -3, 6}, append(f.rows, f.edges...)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	f.average(0, 1)
	if f.rows[0] != 3 {
		t.Error("one epoch has no other mean than itself")
	}
}

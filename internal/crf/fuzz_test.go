package crf

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// FuzzDecode compares the fast paths with plain ones: the remembered sums of rows
// in lanes with sums of one weight after another, and Viterbi over the labels
// that a position allows with a search through all paths.
func FuzzDecode(f *testing.F) {
	f.Add(uint64(1), uint8(3), uint8(4), uint8(1))
	f.Add(uint64(2), uint8(5), uint8(3), uint8(3))
	f.Add(uint64(3), uint8(1), uint8(1), uint8(2))
	f.Fuzz(func(t *testing.T, seed uint64, labels, length, classes uint8) {
		rng := rand.New(rand.NewPCG(seed, 1))
		w := randomWeights(rng, 1+int(labels%5), 1+int(classes%3), 20)
		c, err := w.Chain()
		if err != nil {
			t.Fatal(err)
		}
		var d Decoder
		for range 3 { // the later sequences meet features that are remembered
			s := randomSequence(rng, w, 1+int(length%5))
			for i := range s.Len() {
				compareSums(t, w, c, &d, s.Features(i))
			}
			comparePaths(t, w, s, d.Best(c, s))
		}
	})
}

// compareSums compares the sum of rows that a decoder finds with the plain one.
func compareSums(t *testing.T, w *Weights, c *Chain, d *Decoder, features []uint32) {
	t.Helper()
	var got, want [stride]int32
	for _, f := range features {
		if k, ok := slices.BinarySearch(w.Hashes, f); ok {
			for y, v := range w.Rows[k] {
				want[y] += int32(v)
			}
		}
	}
	if d.rows.score(c, features, got[:c.labels]); got != want {
		t.Fatalf("sums %v, want %v", got, want)
	}
}

// comparePaths compares the score of a path with that of the best of all paths.
func comparePaths(t *testing.T, w *Weights, s *Sequence, path []uint8) {
	t.Helper()
	best := math.MinInt
	paths(len(w.Labels), s.Len(), func(p []uint8) {
		if v, ok := total(w, s, p); ok {
			best = max(best, v)
		}
	})
	if v, ok := total(w, s, path); best != math.MinInt && (!ok || v != best) {
		t.Fatalf("path %v scores %d (%v), the best %d", path, v, ok, best)
	}
}

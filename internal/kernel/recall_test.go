package kernel

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestRecall compares what is remembered of features with what was put there.
func TestRecall(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var known [Memory]uint64
	known[0] = 1 // as 0 would be found there
	for range Memory {
		f := rng.Uint32()
		known[f%Memory] = uint64(f) | uint64(rng.Uint32()*rng.Uint32N(2))<<32
	}
	for n := range MaxRows + 1 {
		features := make([]uint32, n)
		var wantStarts, wantMissing []uint32
		for i := range features {
			f := rng.Uint32()
			if k := known[f%Memory]; rng.IntN(3) > 0 {
				f = uint32(k)
			}
			features[i] = f
			k := known[f%Memory]
			switch {
			case uint32(k) != f:
				wantMissing = append(wantMissing, f)
			case k>>32 != 0:
				wantStarts = append(wantStarts, uint32(k>>32)-1)
			}
		}
		var starts, missing [MaxRows]uint32
		first, behind := uint32(MaxRows-n), uint32(rng.IntN(MaxRows-n+1))
		found, lost := Recall(&starts, &missing, &known, features, first, behind)
		if got := starts[first:found]; !slices.Equal(got, wantStarts) {
			t.Fatalf("%d features: starts %v, want %v", n, got, wantStarts)
		}
		if got := missing[behind:lost]; !slices.Equal(got, wantMissing) {
			t.Fatalf("%d features: missing %v, want %v", n, got, wantMissing)
		}
	}
}

package kernel

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestRecall compares sums of rows, of which some are remembered, with sums of one weight after
// another, and what is not remembered with a map.
func TestRecall(t *testing.T) {
	const count = 1000
	rng := rand.New(rand.NewPCG(1, 2))
	for width := range 32 {
		if !Fit(width) {
			continue
		}
		var memos Memos
		memos.Forget()
		rows := Rows{row(rng, count*width+7), width, count}
		known := map[uint32]uint32{} // features by their places
		for n := range MaxRows + 1 {
			features, numbers := make([]uint32, n), map[uint32]uint32{}
			var want [Most]int32
			var wantMissing []uint32
			for i := range features {
				f := rng.Uint32N(4) * Memory << memoShift * rng.Uint32() // few places, and 0 among them
				if rng.IntN(2) == 0 {
					f = uint32(i + width)
				}
				features[i], numbers[f] = f, f%(2*count)+1
				if numbers[f] > count {
					numbers[f] -= numbers[f] % 2 * numbers[f] // 0 or too high
				}
				for y := range width {
					if r := int(numbers[f]) - 1; 0 <= r && r < count {
						want[y] += int32(rows.Weights[r*width+y]) - Bias
					}
				}
				if k, ok := known[f>>memoShift%Memory]; !ok || k != f {
					wantMissing = append(wantMissing, f)
				}
			}
			var sum Sum
			missing := make([]uint32, n)
			missing = missing[:memos.Recall(&sum, missing, features)]
			if !slices.Equal(missing, wantMissing) {
				t.Fatalf("%d features, width %d: missing %v, want %v", n, width, missing, wantMissing)
			}
			var at []uint32
			for _, f := range missing {
				at = append(at, numbers[f])
				known[f>>memoShift%Memory] = f
			}
			var got [Most]int32
			memos.Learn(got[:], &sum, &rows, missing, at, n)
			if clear(got[width:]); got != want {
				t.Fatalf("%d features, width %d: sums %v, want %v", n, width, got, want)
			}
		}
	}
}

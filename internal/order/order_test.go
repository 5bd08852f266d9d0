package order

import (
	"cmp"
	"slices"
	"testing"
)

type pair struct{ key, place int }

func byKey(a, b pair) int { return cmp.Compare(a.key, b.key) }

// TestStable checks against the standard library lists of every length and disorder.
func TestStable(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 7, 30, 200, 1000} {
		for step := 1; step < 8; step++ {
			got := make([]pair, n)
			for i := range got {
				got[i] = pair{i * step % 7, i}
			}
			want := slices.Clone(got)
			slices.SortStableFunc(want, byKey)
			Stable(got, byKey)
			if !slices.Equal(got, want) {
				t.Errorf("%d elements, step %d: got %v, want %v", n, step, got, want)
			}
		}
	}
}

// TestInOrder checks that what is nearly in order costs no memory.
func TestInOrder(t *testing.T) {
	s := []pair{{1, 0}, {1, 1}, {3, 2}, {2, 3}, {9, 4}}
	if n := testing.AllocsPerRun(10, func() { Stable(slices.Clone(s), byKey) }) - 1; n > 0 {
		t.Errorf("%v allocations besides that of the copy", n)
	}
}

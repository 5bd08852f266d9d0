package vector

import (
	"math"
	"slices"
	"testing"
)

// TestDot compares with the plain sum, for lengths around the four lanes.
func TestDot(t *testing.T) {
	for n := range 11 {
		a, b := make([]float32, n), make([]float32, n+2) // what b has more does not count
		want := 0.0
		for i := range b {
			b[i] = float32(i) - 1.5
			if i < n {
				a[i] = 0.25 * float32(i*i-3)
				want += float64(a[i]) * float64(b[i])
			}
		}
		if got := Dot(a, b); math.Abs(float64(got)-want) > 1e-4 {
			t.Errorf("of %d numbers: %v, want %v", n, got, want)
		}
	}
}

// TestDotRounds checks that products are rounded before they are added, as they are
// not where a compiler fuses the two.
func TestDotRounds(t *testing.T) {
	x := float32(1 + 0x1p-12) // its square has a bit that a float32 has no room for
	if got := Dot([]float32{1, 0, 0, 0, x}, []float32{-float32(x * x), 0, 0, 0, x}); got != 0 {
		t.Errorf("got %g, want 0", got)
	}
}

func TestAdd(t *testing.T) {
	dst := []float32{1, 2, 3}
	Add(dst, 2, []float32{10, 20, 30, 40})
	if want := []float32{21, 42, 63}; !slices.Equal(dst, want) {
		t.Errorf("got %v, want %v", dst, want)
	}
}

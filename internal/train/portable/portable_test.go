package portable

import (
	"math"
	"testing"
)

func TestExp(t *testing.T) {
	for x := -700.0; x < 700; x += 0.37 {
		if got, want := Exp(x), math.Exp(x); math.Abs(got-want) > 1e-15*want {
			t.Errorf("Exp(%v) = %v, want %v", x, got, want)
		}
	}
	if Exp(0) != 1 || Exp(-1e9) != 0 || !math.IsInf(Exp(1e9), 1) || !math.IsNaN(Exp(math.NaN())) {
		t.Error("wrong at 0, far out or for NaN")
	}
}

// TestBits pins results to the last bit: they decide about the bytes of models.
func TestBits(t *testing.T) {
	for x, want := range map[float64]uint64{
		1: 0x4005bf0a8b14576a, -0.25: 0x3fe8ebef9eac820b, 12.5: 0x411060c52565ba66, -33.3: 0x3cef165bb9b59d94,
	} {
		if got := math.Float64bits(Exp(x)); got != want {
			t.Errorf("Exp(%v) has the bits %#x, want %#x", x, got, want)
		}
	}
}

func TestLog(t *testing.T) {
	for x := 1e-9; x < 1e9; x *= 1.7 {
		if got, want := Log(x), math.Log(x); math.Abs(got-want) > 1e-14*max(1, math.Abs(want)) {
			t.Errorf("Log(%v) = %v, want %v", x, got, want)
		}
	}
}

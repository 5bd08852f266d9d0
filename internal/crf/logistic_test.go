package crf

import (
	"math"
	"testing"
)

func TestLogistic(t *testing.T) {
	before := uint32(0)
	for x := -20_000; x <= 20_000; x += 7 {
		got := Logistic(x)
		want := One / (1 + math.Exp(-float64(x)/1000))
		if math.Abs(float64(got)-want) > 0.001*One {
			t.Errorf("Logistic(%d) = %d, want %.0f", x, got, want)
		}
		if got < before {
			t.Errorf("Logistic(%d) = %d falls from %d", x, got, before)
		}
		before = got
	}
	for _, x := range []int{math.MinInt + 1, math.MaxInt} {
		if got := Logistic(x); got > 2 && got < One-2 {
			t.Errorf("Logistic(%d) = %d", x, got)
		}
	}
}

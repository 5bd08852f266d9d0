// Package portable computes exponentials and logarithms that are the same to the
// last bit on every machine.
//
// Those of package math are not: some architectures have assembly of their own, and
// on some the compiler fuses a product with the sum that follows. Whatever decides
// about the bytes of a trained model uses this package. Explicit conversions keep
// products and sums apart.
package portable

import "math"

const (
	// ln2 in two parts; times a small integer, the first is exact.
	ln2High = 0x1.62e42feep-1
	ln2Low  = 0x1.a39ef35793c76p-33
	log2e   = 0x1.71547652b82fep+0

	terms = 14 // of the series, enough for |x| up to ln(2)/2
)

// Exp returns e to the power of x, 0 where that underflows and +Inf where it
// overflows.
func Exp(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > 709:
		return math.Inf(1)
	case x < -708:
		return 0
	}
	k := math.Floor(float64(x*log2e) + 0.5)
	r := x - float64(k*ln2High)
	r -= float64(k * ln2Low)
	y := 1.0
	for n := terms; n > 0; n-- {
		y = 1 + float64(r*y)/float64(n)
	}
	return math.Ldexp(y, int(k))
}

// Log returns the natural logarithm of a positive x.
func Log(x float64) float64 {
	m, k := math.Frexp(x) // m is at least 1/2 and below 1
	y := m - 1
	for range 6 { // Newton's method for Exp(y) = m
		y += float64(m*Exp(-y)) - 1
	}
	return float64(float64(k)*ln2High) + (float64(float64(k)*ln2Low) + y)
}

package net

import "math/rand/v2"

// The conversions in this file keep compilers from fusing operations, so that all
// machines get the same.

// dot returns the inner product of two vectors.
func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var s [4]float32
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s[0] += float32(a[i] * b[i])
		s[1] += float32(a[i+1] * b[i+1])
		s[2] += float32(a[i+2] * b[i+2])
		s[3] += float32(a[i+3] * b[i+3])
	}
	for ; i < len(a); i++ {
		s[0] += float32(a[i] * b[i])
	}
	return s[0] + s[1] + s[2] + s[3]
}

// axpy adds x times v to dst.
func axpy(dst []float32, x float32, v []float32) {
	v = v[:len(dst)]
	for i := range dst {
		dst[i] += float32(x * v[i])
	}
}

// start fills weights with what is as likely above 0 as below.
func (t *tensor) start(deviation float64, seed uint64) {
	rng := rand.New(rand.NewPCG(seed, 6))
	for i := range t.w {
		t.w[i] = float32(deviation * rng.NormFloat64())
	}
}

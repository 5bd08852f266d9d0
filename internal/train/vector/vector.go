// Package vector computes with vectors of floats, in the same order of operations
// everywhere.
package vector

// The conversions in this file keep compilers from fusing operations, so that all
// machines get the same.

// Dot returns the inner product of a and as much of b.
func Dot(a, b []float32) float32 {
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

// Add adds x times v, which is as long, to dst.
func Add(dst []float32, x float32, v []float32) {
	v = v[:len(dst)]
	for i := range dst {
		dst[i] += float32(x * v[i])
	}
}

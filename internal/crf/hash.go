package crf

// Hashing of strings and features. These functions are part of the file
// format: a model is only of use with the ones it was trained with.

const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211

	mul1 = 0x9E3779B97F4A7C15
	mul2 = 0xD6E8FEB86659FD93
	mul3 = 0xA24BAED4963EE407
)

// String returns a hash of s for use as a feature's value.
func String[S string | []byte](s S) uint64 {
	h := uint64(fnvOffset)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h ^ h>>29
}

// Lower is [String] of s with the ASCII letters in lower case. It does not
// allocate.
func Lower(s string) uint64 {
	h := uint64(fnvOffset)
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint64(c)) * fnvPrime
	}
	return h ^ h>>29
}

// Mix0 returns the feature of a template that has no value.
func Mix0(template uint64) uint32 { return fold(template * mul2) }

// Mix1 returns the feature of a template with a value.
func Mix1(template, a uint64) uint32 { return fold(a + template*mul2) }

// Mix2 returns the feature of a template with two values.
func Mix2(template, a, b uint64) uint32 { return fold(a*mul1 + b + template*mul2) }

// Mix3 returns the feature of a template with three values.
func Mix3(template, a, b, c uint64) uint32 { return fold((a*mul1+b)*mul3 + c + template*mul2) }

// fold spreads h over all 32 bits of the result.
func fold(h uint64) uint32 {
	h ^= h >> 31
	h *= mul1
	h ^= h >> 29
	h *= mul3
	return uint32(h >> 32)
}

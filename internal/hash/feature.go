package hash

// This file holds the feature hashes. The number of a template and its values are mixed
// into 32 bits. There is no dictionary of features.

const (
	mul1 = 0x9E3779B97F4A7C15
	mul2 = 0xD6E8FEB86659FD93
	mul3 = 0xA24BAED4963EE407
)

// Feature0 returns the feature hash of a template without a value.
func Feature0(template uint64) uint32 { return spread(template * mul2) }

// Feature1 returns the feature hash of a template with one value.
func Feature1(template, a uint64) uint32 { return spread(a + template*mul2) }

// Feature2 returns the feature hash of a template with two values.
func Feature2(template, a, b uint64) uint32 { return spread(a*mul1 + b + template*mul2) }

// Feature3 returns the feature hash of a template with three values.
func Feature3(template, a, b, c uint64) uint32 {
	return spread((a*mul1+b)*mul3 + c + template*mul2)
}

// spread spreads h over the 32 bits of the result.
func spread(h uint64) uint32 {
	h ^= h >> 31
	h *= mul1
	h ^= h >> 29
	h *= mul3
	return uint32(h >> 32)
}

// Package hash holds the hash functions of the library: of strings, and of the
// features of models.
//
// They are part of every file format, but for those that say they are not: a model or a table is only of use with the
// functions it was built with. A change here means that all of them must be built
// again.
package hash

import (
	"hash/maphash"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211

	offset32 = 2166136261
	prime32  = 16777619
)

// String returns the hash of s: 64-bit FNV-1a with the high bits folded into the low
// bits, which otherwise do not depend on them.
func String[S string | []byte](s S) uint64 {
	h := uint64(offset64)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * prime64
	}
	return h ^ h>>29
}

// Lower is [String] of s with its ASCII letters in lower case.
func Lower(s string) uint64 {
	h := uint64(offset64)
	for i := range len(s) {
		h = (h ^ uint64(LowerByte(s[i]))) * prime64
	}
	return h ^ h>>29
}

// LowerByte returns an ASCII letter in lower case, and any other byte as it is.
func LowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	return c
}

// Append continues the hash of a sequence of small numbers, such as the kinds of
// characters of a word, by one; an empty sequence has the hash 0.
func Append(h uint64, n byte) uint64 { return h*prime64 + uint64(n) }

// Block returns a hash of s that takes eight bytes at a time. It is no part of any format.
func Block(s string) uint64 {
	const odd = 0x9e3779b97f4a7c15
	h := uint64(len(s))
	for ; len(s) >= 8; s = s[8:] {
		h = (h ^ kernel.U64(s, 0)) * odd
		h ^= h >> 32
	}
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * odd
	}
	return h ^ h>>32
}

// Start32 is the 32-bit FNV-1a hash of the empty string.
const Start32 uint32 = offset32

// Append32 returns the 32-bit FNV-1a hash of a string whose hash is h, followed by c.
func Append32(h uint32, c byte) uint32 { return (h ^ uint32(c)) * prime32 }

// String32 returns the 32-bit FNV-1a hash of s. Its low bits are well mixed, but its
// high bits depend little on the last bytes: see [Spread32].
func String32[S string | []byte](s S) uint32 {
	h := Start32
	for i := range len(s) {
		h = Append32(h, s[i])
	}
	return h
}

// Spread32 spreads h over all bits of the result (the finalizer of MurmurHash3).
func Spread32(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

// seed and odd are other ones in each process.
var (
	seed = maphash.MakeSeed()
	odd  = maphash.String(seed, "") | 1
)

// Place spreads a hash of this package over 32 bits, in another way in each process: no text
// can be made whose words all belong in one place of a table. It is no part of any format.
func Place(h uint64) uint32 { return uint32(h * odd >> 32) }

// Seeded returns a hash of s that is another one in each process, for what [Place] is for.
func Seeded(s []byte) uint32 { return uint32(maphash.Bytes(seed, s)) }

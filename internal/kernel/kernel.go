// Package kernel holds the inner loops of the engines crf and mlp: sums of rows of
// weights that are read in place, products of weights and small factors, and the steps
// from one position of a sequence to the next.
//
// # Eight weights at a time
//
// A weight is one signed byte. It is stored plus [Bias], which makes it an unsigned
// byte, so that the lanes of a 64-bit word only ever grow and never borrow from each
// other. A [Lanes] holds the sums of eight weights in two words: those of even
// number and those of odd number, 16 bits each. [MaxRows] rows fit without a carry;
// [Lanes.AddTo] takes the biases off again.
//
// In addPairs, each 64-bit word holds two sums of products, 32 bits each.
//
// # 32 bytes at a time
//
// On amd64 the same is done in the registers of AVX2 where the processor has them, in
// assembly: it takes a fourth of the instructions. The function foo of a file *.go calls
// that of *_amd64.go, which reports whether it did the work, and else does it itself. The
// build tag purego leaves the assembly out; the tests run with it and without.
//
// Everything is integer arithmetic: the same on every machine.
package kernel

const (
	// Bias is added to a weight when it is stored.
	Bias = 128

	// MaxRows is the number of rows that can be added without overflow of a lane:
	// 256*255 < 1<<16.
	MaxRows = 256

	evenBytes = 0x00ff00ff00ff00ff
)

// U16 returns the little-endian number at byte i of s.
func U16(s string, i int) uint16 {
	s = s[i : i+2]
	return uint16(s[0]) | uint16(s[1])<<8
}

// U32 returns the little-endian number at byte i of s.
func U32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// U64 returns the little-endian number at byte i of s.
func U64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Lanes are the sums of eight weights of several rows.
type Lanes struct{ Even, Odd uint64 }

// Add adds eight weights of a row, as [U64] reads them.
func (l *Lanes) Add(weights uint64) {
	l.Even += weights & evenBytes
	l.Odd += weights >> 8 & evenBytes
}

// AddTo adds the sums, which are those of the given number of rows, to the elements
// of dst. What dst has no room for is left out.
func (l Lanes) AddTo(dst []int32, rows int) {
	even, odd, bias := l.Even, l.Odd, Bias*int32(rows)
	for y := 0; y < len(dst); y += 2 {
		dst[y] += int32(even&0xffff) - bias
		even >>= 16
		if y+1 < len(dst) {
			dst[y+1] += int32(odd&0xffff) - bias
			odd >>= 16
		}
	}
}

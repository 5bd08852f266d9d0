package kernel

// Pairs are sums of products of weights and factors for eight units in four words:
// number k and number k+4 share word k. Factors are not negative, and those of a sum
// add up to less than 1<<24, so that lanes of 32 bits hold it without a carry.

const lowBytes = 0x000000ff000000ff

// addPairs adds a factor times each weight of a row to p, which has four words for
// each eight weights. Weights after the last multiple of eight are left out.
func addPairs(p []uint64, row string, factor uint64) {
	for len(p) >= 4 && len(row) >= 8 {
		x := U64(row, 0)
		p[0] += (x & lowBytes) * factor
		p[1] += (x >> 8 & lowBytes) * factor
		p[2] += (x >> 16 & lowBytes) * factor
		p[3] += (x >> 24 & lowBytes) * factor
		p, row = p[4:], row[8:]
	}
}

// addPairsTo adds the sums in p, times a sign, to dst. Biases are not taken off.
func addPairsTo(dst []int32, p []uint64, sign int32) {
	for k, x := range p {
		at := k/4*8 + k%4
		dst[at] += sign * int32(uint32(x))
		dst[at+4] += sign * int32(x>>32)
	}
}

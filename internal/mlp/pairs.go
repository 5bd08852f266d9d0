package mlp

// This file multiplies weights two at a time: a 64-bit word holds two sums of products
// in lanes of 32 bits. Weights are stored with a bias and factors are not negative, so
// that lanes only ever grow: a weight is a byte, and factors add up to less than 1<<24.
//
// Of each eight weights, numbers k and k+4 share a word.

// halves are the lowest bytes of two lanes.
const halves = 0x000000ff000000ff

// addPairs adds a factor times each weight of a row, as far as these are a multiple of
// eight.
func addPairs(p []uint64, row string, factor uint64) {
	for len(p) >= 4 && len(row) >= 8 {
		x := word(row)
		p[0] += (x & halves) * factor
		p[1] += (x >> 8 & halves) * factor
		p[2] += (x >> 16 & halves) * factor
		p[3] += (x >> 24 & halves) * factor
		p, row = p[4:], row[8:]
	}
}

// spread adds the sums in p, times a sign, to out.
func spread(out []int32, p []uint64, sign int32) {
	for k, x := range p {
		at := k/4*8 + k%4
		out[at] += sign * int32(uint32(x))
		out[at+4] += sign * int32(x>>32)
	}
}

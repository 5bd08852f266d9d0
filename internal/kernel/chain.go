package kernel

import "math/bits"

// This file holds sums of products for the forward-backward algorithm: vectors of 32
// numbers, of which [Most] or fewer are used where it can be fast.

// Most is how many numbers of a vector are used where the processor helps.
const Most = 24

// Forth is a step forward. It sets dst to the sums of the rows whose numbers are in set, each times
// its factor; to 1 where all of them are 0; each times the number of nodes; shifted so that
// the largest has 24 bits. Of labels those in here count, which are less than n, and dst and
// nodes are 0 for others. Factors have 24 bits, rows and nodes 31. It returns the set of those
// in dst that are not 0.
func Forth(dst *[32]uint32, rows [][32]uint32, factors *[32]uint32, set uint32, nodes *[32]uint32, here uint32, n int) (live uint32) {
	if all := uint32(1)<<n - 1; n <= Most && here == all && bits.Len32(set) <= len(rows) {
		if live, ok := forth(dst, rows, factors, set, nodes); ok {
			return live
		}
	}
	var sum [32]uint64
	combine(&sum, rows, factors, set, n)
	keep(&sum, here, n)
	if !shift(&sum, 32) {
		for ; here != 0; here &= here - 1 {
			sum[bits.TrailingZeros32(here)] = 1
		}
	}
	scale(&sum, nodes, n)
	shift(&sum, 24)
	return narrow(dst, &sum)
}

// Back is a step backward: it sets after to the sums of the rows, each times the number of after
// and that of nodes, which are shifted so that the largest product has 24 bits, as the largest
// sum then is. It reports whether there are numbers other than 0 among the sums. Of labels
// those in here count, which are less than n.
func Back(after *[32]uint64, rows [][32]uint32, nodes *[32]uint32, here uint32, n int) bool {
	if all := uint32(1)<<n - 1; n <= Most && here == all && n <= len(rows) {
		if some, ok := back(after, rows, nodes); ok {
			return some
		}
	}
	var factors [32]uint32
	scale(after, nodes, n)
	shift(after, 24)
	set := narrow(&factors, after)
	combine(after, rows, &factors, set, n)
	keep(after, here, n)
	return shift(after, 24)
}

// combine sets sum to the rows whose numbers are in set, each times its factor. Of rows and sum
// the first n numbers count; the others are 0.
func combine(sum *[32]uint64, rows [][32]uint32, factors *[32]uint32, set uint32, n int) {
	*sum = [32]uint64{}
	for ; set != 0; set &= set - 1 {
		a := bits.TrailingZeros32(set)
		row, f := &rows[a], uint64(factors[a])
		for y := 0; y < min(n, 29); y += 4 {
			sum[y] += uint64(row[y]) * f
			sum[y+1] += uint64(row[y+1]) * f
			sum[y+2] += uint64(row[y+2]) * f
			sum[y+3] += uint64(row[y+3]) * f
		}
	}
}

// keep sets the first n elements of sum that are not in set to 0.
func keep(sum *[32]uint64, set uint32, n int) {
	for set := ^set & (1<<n - 1); set != 0; set &= set - 1 {
		sum[bits.TrailingZeros32(set)] = 0
	}
}

// scale multiplies the first n elements of v by those of by, and sets the others to 0.
func scale(v *[32]uint64, by *[32]uint32, n int) {
	for y, x := range by[:n] {
		v[y] *= uint64(x)
	}
	clear(v[n:])
}

// shift shifts v so that the largest of its numbers has the given number of bits, and reports
// whether there is one that is not 0.
func shift(v *[32]uint64, width int) bool {
	all := uint64(0)
	for _, x := range v {
		all |= x
	}
	switch n := bits.Len64(all); {
	case all == 0:
		return false
	case n > width:
		for y := range v {
			v[y] >>= n - width
		}
	default:
		for y := range v {
			v[y] <<= width - n
		}
	}
	return true
}

// narrow sets dst to the numbers of v, which have 32 bits, and returns the set of those that are
// not 0.
func narrow(dst *[32]uint32, v *[32]uint64) (set uint32) {
	for y, x := range v {
		dst[y] = uint32(x)
		if x != 0 {
			set |= 1 << y
		}
	}
	return set
}

// Joint sets the first n numbers of dst to the products of those of forward and after, which
// have 24 bits. It returns their sum, and the set of those that are at least 1/65536 of it.
func Joint(dst *[32]uint64, forward *[32]uint32, after *[32]uint64, n int) (total uint64, likely uint32) {
	if n <= Most {
		if total, likely, ok := joint(dst, forward, after); ok {
			return total, likely
		}
	}
	for y, v := range forward[:n] {
		dst[y] = uint64(v) * after[y]
		total += dst[y]
	}
	least := (total - 1) >> 16 // which is large where total is 0
	for y, v := range dst[:n] {
		if v > least {
			likely |= 1 << y
		}
	}
	return total, likely
}

// Powers sets dst to powers of two: for each number in set that whose exponent is its
// score less the highest of them, times scale, in units of 1/65536; for others to 0.
// Table[i] is 1<<30 times 2 to the power of -i/256, and 1 is the least that a result can
// be. Scores are less than 1<<30 and more than -1<<30. Of scores there are [Most] or more.
//
// It reports whether it did all that: it does where the processor helps.
func Powers(dst *[32]uint32, scores []int32, scale uint64, table *[256]uint32, set uint32) bool {
	const none = 30 << 16 // an exponent of which nothing is left
	if scale == 0 || scale > none || len(scores) < Most || set == 0 || set>>Most != 0 {
		return false
	}
	return powers(dst, scores, table, uint32(scale), uint32(none/scale+1), set)
}

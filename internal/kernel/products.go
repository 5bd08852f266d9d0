package kernel

// AddProducts adds to dst each row of len(dst) weights, without their biases, times its factor.
// The factors add up to total; those above 0 to less than 1<<24, and so do those below.
func AddProducts(dst []int32, factors []int16, rows string, total int32) {
	n, whole, less := len(dst), len(dst)&^7, Bias*total
	rows = rows[:len(factors)*n]
	if whole == 0 || !wideProducts(dst[:whole], factors, rows, n, less) {
		for first := 0; first < whole; first += block {
			plainProducts(dst[first:min(first+block, whole)], factors, rows, first, n)
		}
		for k := range whole {
			dst[k] -= less
		}
	}
	if whole == n {
		return
	}
	var last [8]int32
	if n >= 8 && wideProducts(last[:], factors, rows[min(n-8, len(rows)):], n, less) {
		for k := whole; k < n; k++ {
			dst[k] += last[8-n+k]
		}
		return
	}
	for k := whole; k < n; k++ {
		dst[k] -= less
		for j, f := range factors {
			dst[k] += int32(f) * int32(rows[j*n+k])
		}
	}
}

// wideProducts adds the products of whole columns, which are the first of rows of n
// weights, where the processor helps, and reports whether it does. Each sum is less by a number.
func wideProducts(dst []int32, factors []int16, rows string, n int, less int32) bool {
	pairs := len(factors) &^ 1
	if pairs == 0 || !products(dst, factors[:pairs], rows, n, less) {
		return false
	}
	if pairs < len(factors) {
		f, row := int32(factors[pairs]), rows[pairs*n:]
		for k := range dst {
			dst[k] += f * int32(row[k])
		}
	}
	return true
}

// block is how many columns are added up at a time.
const block = 64

// plainProducts adds the products of a block of columns from first on.
func plainProducts(dst []int32, factors []int16, rows string, first, n int) {
	var plus, minus [block / 2]uint64
	p, m := plus[:len(dst)/2], minus[:len(dst)/2]
	for j, f := range factors {
		row := rows[j*n+first:][:len(dst)]
		switch {
		case f > 0:
			addPairs(p, row, uint64(f))
		case f < 0:
			addPairs(m, row, uint64(-int64(f)))
		}
	}
	addPairsTo(dst, p, 1)
	addPairsTo(dst, m, -1)
}

// Steps sets dst to the numbers of a layer behind a shift of less than 32, those below 0
// as 0 and those above 255 as that, and returns their sum.
func Steps(dst []int16, layer []int32, shift uint) (total int32) {
	dst = dst[:len(layer)]
	if len(layer)%16 == 0 {
		if total, ok := steps(dst, layer, shift); ok {
			return total
		}
	}
	for j, v := range layer {
		v = max(0, min(v>>(shift&31), 255))
		total += v
		dst[j] = int16(v)
	}
	return total
}

package crf

// log2e is 65536 times the binary logarithm of e.
const log2e = 94548

// Logistic returns 1/(1+e^-x) in units of 1/[One], for x in thousandths.
func Logistic(x int) uint32 {
	if x < 0 {
		return One - Logistic(-x)
	}
	const one = 1 << 30
	x = min(x, 1<<20) // certain long before
	return uint32(One * uint64(one) / (one + pow(uint64(x)*log2e/1000)))
}

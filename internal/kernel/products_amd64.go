//go:build !purego

package kernel

//go:noescape
func products8(dst []int32, factors []int16, rows string, stride uint64, less int32)

//go:noescape
func steps16(dst []int16, layer []int32, shift uint64) int32

func products(dst []int32, factors []int16, rows string, stride int, less int32) bool {
	if wide {
		products8(dst, factors, rows, uint64(stride), less)
	}
	return wide
}

func steps(dst []int16, layer []int32, shift uint) (total int32, ok bool) {
	if wide {
		total = steps16(dst, layer, uint64(shift))
	}
	return total, wide
}

//go:build !purego

package kernel

//go:noescape
func products8(dst []int32, factors []int16, rows string, stride uint64)

func products(dst []int32, factors []int16, rows string, stride int) bool {
	if wide {
		products8(dst, factors, rows, uint64(stride))
	}
	return wide
}

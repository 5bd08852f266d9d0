//go:build !purego

package kernel

import "unsafe"

//go:noescape
func products8(dst []int32, factors []int16, rows string, stride uint64)

//go:noescape
func addBytes16(even, odd *uint64, row string)

func products(dst []int32, factors []int16, rows string, stride int) bool {
	if wide {
		products8(dst, factors, rows, uint64(stride))
	}
	return wide
}

func addBytes(even, odd []uint64, row string) bool {
	if wide {
		addBytes16(unsafe.SliceData(even), unsafe.SliceData(odd), row)
	}
	return wide
}

//go:build !purego

package kernel

//go:noescape
func sumRows24(sum *int32, rows string, starts []uint32)

//go:noescape
func find8(values *uint32, slots string, homes, width uint32, keys []uint32)

func sumRows(sum *[Most]int32, rows string, starts []uint32) bool {
	if wide {
		sumRows24(&sum[0], rows, starts)
	}
	return wide
}

func find(values []uint32, slots string, homes, width uint32, keys []uint32) bool {
	if wide {
		find8(&values[0], slots, homes, width, keys)
	}
	return wide
}

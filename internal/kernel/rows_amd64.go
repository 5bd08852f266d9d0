//go:build !purego

package kernel

//go:noescape
func find8(values *uint32, slots string, homes, width uint32, keys []uint32)

func find(values []uint32, slots string, homes, width uint32, keys []uint32) bool {
	if wide {
		find8(&values[0], slots, homes, width, keys)
	}
	return wide
}

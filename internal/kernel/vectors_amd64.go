//go:build !purego

package kernel

//go:noescape
func addLanes64(even, odd *uint64, rows string, numbers []uint32)

//go:noescape
func addBytes64(even, odd *uint64, rows *byte, size int, numbers []uint32)

//go:noescape
func addVectors10(sum *int16, centers, codes string, words []uint32)

func addLanes(even, odd []uint64, rows string, numbers []uint32) bool {
	if wide {
		addLanes64(&even[0], &odd[0], rows, numbers)
	}
	return wide
}

func addBytes(even, odd []uint64, rows []byte, numbers []uint32) bool {
	if wide {
		addBytes64(&even[0], &odd[0], &rows[0], len(rows), numbers)
	}
	return wide
}

func addVectors(sum *[10][16]int16, centers, codes string, words []uint32) bool {
	if wide {
		addVectors10(&sum[0][0], centers, codes, words)
	}
	return wide
}

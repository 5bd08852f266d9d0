//go:build !amd64 || purego

package kernel

func forth(*[32]uint32, [][32]uint32, *[32]uint32, uint32, *[32]uint32) (live uint32, ok bool) {
	return 0, false
}

func back(*[32]uint64, [][32]uint32, *[32]uint32) (some, ok bool) { return false, false }

func powers(*[32]uint32, []int32, *[256]uint32, uint32, uint32, uint32) bool { return false }

func joint(*[32]uint64, *[32]uint32, *[32]uint64) (uint64, uint32, bool) { return 0, 0, false }

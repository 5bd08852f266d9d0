//go:build !amd64 || purego

package kernel

func combine(*[32]uint64, [][32]uint32, []uint32, uint32) bool { return false }

func scale(_, _ *[32]uint64, _ *[32]uint32, _ int) (some, ok bool) { return false, false }

func normalize(*[32]uint64, int) (some, ok bool) { return false, false }

func narrow(*[32]uint32, *[32]uint64) (set uint32, ok bool) { return 0, false }

func powers(*[32]uint32, []int32, *[256]uint32, uint32, uint32, uint32) bool { return false }

func joint(*[32]uint64, *[32]uint32, *[32]uint64) (uint64, uint32, bool) { return 0, 0, false }

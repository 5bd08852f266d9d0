//go:build !amd64 || purego

package kernel

func addLanes(_, _ []uint64, _ string, _ []uint32) bool { return false }

func addBytes(_, _ []uint64, _ []byte, _ []uint32) bool { return false }

func addVectors(*[10][16]int16, string, string, []uint32) bool { return false }

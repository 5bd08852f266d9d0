//go:build !amd64 || purego

package kernel

const quick = false

func recall(_, _ *[MaxRows]uint32, _ *[Memory]uint64, _ []uint32, _, _ uint32) (uint32, uint32) {
	panic("no assembly")
}

//go:build !purego

package kernel

const quick = true

//go:noescape
func recall(starts, missing *[MaxRows]uint32, known *[Memory]uint64, features []uint32, found, lost uint32) (uint32, uint32)

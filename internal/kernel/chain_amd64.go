//go:build !purego

package kernel

// This file calls the assembly of chain_amd64.s. Each function reports whether it did
// what the one of the same name in chain.go has to do.

//go:noescape
func combine24(sum *[32]uint64, rows, factors *uint32, set uint32)

//go:noescape
func scale24(dst, v *[32]uint64, by *uint32, bits uint64) uint64

//go:noescape
func normalize24(v *[32]uint64, bits uint64) uint64

//go:noescape
func narrow24(dst *uint32, v *[32]uint64) uint32

//go:noescape
func powers24(dst *uint32, scores *int32, table *uint32, scale, limit, set uint32)

//go:noescape
func joint24(dst *[32]uint64, forward *uint32, after *[32]uint64) (total uint64, likely uint32)

func combine(sum *[32]uint64, rows [][32]uint32, factors []uint32, set uint32) bool {
	if wide {
		combine24(sum, &rows[0][0], &factors[0], set)
	}
	return wide
}

func scale(dst, v *[32]uint64, by *[32]uint32, width int) (some, ok bool) {
	if wide {
		some = scale24(dst, v, &by[0], uint64(width)) != 0
	}
	return some, wide
}

func normalize(v *[32]uint64, width int) (some, ok bool) {
	if wide {
		some = normalize24(v, uint64(width)) != 0
	}
	return some, wide
}

func narrow(dst *[32]uint32, v *[32]uint64) (set uint32, ok bool) {
	if wide {
		set = narrow24(&dst[0], v)
	}
	return set, wide
}

func powers(dst *[32]uint32, scores []int32, table *[256]uint32, scale, limit, set uint32) bool {
	if wide {
		powers24(&dst[0], &scores[0], &table[0], scale, limit, set)
	}
	return wide
}

func joint(dst *[32]uint64, forward *[32]uint32, after *[32]uint64) (total uint64, likely uint32, ok bool) {
	if wide {
		total, likely = joint24(dst, &forward[0], after)
	}
	return total, likely, wide
}

//go:build !purego

package kernel

// This file calls the assembly of chain_amd64.s. Each function reports whether it did
// what the one of the same name in chain.go has to do.

//go:noescape
func forth24(dst *[32]uint32, rows *uint32, factors *[32]uint32, set uint32, nodes *[32]uint32) (live uint32, ok bool)

//go:noescape
func back24(after *[32]uint64, rows *uint32, nodes *[32]uint32) (ok bool)

//go:noescape
func powers24(dst *uint32, scores *int32, table *uint32, scale, limit, set uint32)

//go:noescape
func joint24(dst *[32]uint64, forward *uint32, after *[32]uint64) (total uint64, likely uint32)

func forth(dst *[32]uint32, rows [][32]uint32, factors *[32]uint32, set uint32, nodes *[32]uint32) (live uint32, ok bool) {
	if wide {
		return forth24(dst, &rows[0][0], factors, set, nodes)
	}
	return 0, false
}

func back(after *[32]uint64, rows [][32]uint32, nodes *[32]uint32) (some, ok bool) {
	if wide {
		some = back24(after, &rows[0][0], nodes)
	}
	return some, wide
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

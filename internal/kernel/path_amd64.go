//go:build !purego

package kernel

//go:noescape
func extend24(next, paths, weights, scores, bias *int32, back *uint8, before, here uint32) (top, at int32)

func extend(next, paths *Paths, weights *[32][32]int32, scores []int32, bias *[32]int32, back []uint8, before, here uint32) (int32, int, bool) {
	if !wide {
		return 0, 0, false
	}
	top, at := extend24(&next[0], &paths[0], &weights[0][0], &scores[0], &bias[0], &back[0], before, here)
	return top, int(at), true
}

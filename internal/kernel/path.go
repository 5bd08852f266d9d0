package kernel

// Dead is the score of a path that is forbidden. All others are higher.
const Dead = -1 << 30

// Paths are the best paths to each label of a position.
type Paths [32]int32

// Extend extends the best paths to the labels in before by those in here, of which none is
// [Most] or more: it sets next to the score of the best path to each, relative to the best
// of all, or to Dead, and back to the label before on that path. Scores and bias are added
// to all that lead to a label. Of equally good labels the first wins. It returns the score
// of the best path, and the label that it leads to.
//
// Weights[a][y] is the weight from a to y, Dead where that is forbidden. No score of paths
// is above 0. Scores and back have [Most] elements or more.
//
// It reports whether it did all that: it does where the processor helps.
func Extend(next, paths *Paths, weights *[32][32]int32, scores []int32, bias *[32]int32, back []uint8, before, here uint32) (top int32, at int, ok bool) {
	if len(scores) < Most || len(back) < Most || here>>Most != 0 {
		return 0, 0, false
	}
	return extend(next, paths, weights, scores, bias, back, before, here)
}

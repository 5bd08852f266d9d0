package rules

import (
	"math"

	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// A Judgment says how good proposals are.
type Judgment struct {
	Proposed, Right, Marked int

	off float64
}

// F1 returns the harmonic mean of precision and recall of proposals that are
// likely enough to be believed, in per cent. Proposals in each other's way all
// count.
func (j *Judgment) F1() float64 {
	return 200 * float64(j.Right) / float64(max(j.Proposed+j.Marked, 1))
}

// CalibrationError returns by how much the chances of all proposals are off in the
// mean, from 0 to 1, over ten classes.
func (j *Judgment) CalibrationError() float64 { return j.off }

// Judge compares what the rules propose with what is marked.
func Judge(articles []*Article, with *speech.Tables) *Judgment {
	j := &Judgment{}
	var all, right, sum [10]float64
	n := 0
	for _, a := range articles {
		j.Marked += len(a.marked)
		for _, p := range speech.Propose(a.text.With(with)) {
			ok := a.right(&p)
			k := min(int(p.Chance)/100, 9)
			n++
			all[k]++
			sum[k] += float64(p.Chance) / 1000
			if ok {
				right[k]++
			}
			if p.Chance < speech.Believable {
				continue
			}
			j.Proposed++
			if ok {
				j.Right++
			}
		}
	}
	for k := range all {
		j.off += math.Abs(sum[k] - right[k])
	}
	j.off /= float64(max(n, 1))
	return j
}

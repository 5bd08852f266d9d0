package crf

import (
	"math"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// An Outcome is an estimate in units of 1/[crf.One], and whether it came
// true.
type Outcome struct {
	Estimate uint32
	Right    bool
	Weight   float32 // among other outcomes; 0 counts as 1
}

// weight returns the weight of an outcome.
func (o Outcome) weight() float64 {
	if o.Weight == 0 {
		return 1
	}
	return float64(o.Weight)
}

// points of a calibration, at equal distances from 0 to One.
const points = 33

// Calibrate returns the points of a calibration for [crf.BuildCalibration]:
// the rising curve that is nearest to the outcomes (isotonic regression),
// averaged around each point. Few outcomes give a rough curve; none give the
// straight line.
func Calibrate(outcomes []Outcome) []uint32 {
	sorted := slices.Clone(outcomes)
	slices.SortFunc(sorted, func(a, b Outcome) int {
		if a.Estimate == b.Estimate && a.Right != b.Right {
			if a.Right { // first, so that equal estimates are pooled
				return -1
			}
			return 1
		}
		return int(a.Estimate) - int(b.Estimate)
	})
	fitted := isotonic(sorted)
	out := make([]uint32, points)
	for k := range out {
		at := float64(k) / (points - 1)
		// Two outcomes that the estimate itself foretells keep a point with
		// few neighbors where it was.
		sum, weight := 2*at, 2.0
		for i, o := range sorted {
			distance := float64(math.Abs(float64(o.Estimate)/crf.One-at) * (points - 1))
			if near := float64((1 - distance) * o.weight()); distance < 1 {
				sum += float64(near * fitted[i])
				weight += near
			}
		}
		out[k] = uint32(math.Round(sum / weight * crf.One))
		if k > 0 {
			out[k] = max(out[k], out[k-1])
		}
	}
	return out
}

// isotonic returns for outcomes in ascending order the non-decreasing values
// with the smallest squared error: neighbors that fall are pooled.
func isotonic(sorted []Outcome) []float64 {
	type pool struct {
		right, all float64 // of the weights
		n          int
	}
	var pools []pool
	for _, o := range sorted {
		p := pool{0, o.weight(), 1}
		if o.Right {
			p.right = p.all
		}
		for len(pools) > 0 {
			last := pools[len(pools)-1]
			if float64(last.right*p.all) < float64(p.right*last.all) {
				break
			}
			p.right += last.right
			p.all += last.all
			p.n += last.n
			pools = pools[:len(pools)-1]
		}
		pools = append(pools, p)
	}
	var out []float64
	for _, p := range pools {
		for range p.n {
			out = append(out, p.right/p.all)
		}
	}
	return out
}

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
			if distance < 1 {
				sum += float64((1 - distance) * fitted[i])
				weight += 1 - distance
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
	type pool struct{ right, n float64 }
	var pools []pool
	for _, o := range sorted {
		p := pool{0, 1}
		if o.Right {
			p.right = 1
		}
		for len(pools) > 0 {
			last := pools[len(pools)-1]
			if last.right*p.n < p.right*last.n {
				break
			}
			p.right += last.right
			p.n += last.n
			pools = pools[:len(pools)-1]
		}
		pools = append(pools, p)
	}
	var out []float64
	for _, p := range pools {
		for range int(p.n) {
			out = append(out, p.right/p.n)
		}
	}
	return out
}

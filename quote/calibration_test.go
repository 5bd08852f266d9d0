package quote

import (
	"math"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
)

// TestCalibration checks on articles that nothing was learned from that the
// confidence means what it says: of attributions given 0.9, nine in ten are
// right. The error is that of ten bins, weighted by what is in them.
func TestCalibration(t *testing.T) {
	const bins = 10
	var n, right [bins]int
	var sum [bins]float64
	total := 0
	eachArticle(t, "dev", func(_ string, r *reader, golds []goldTokens) {
		r.proposeAll()
		r.choose()
		r.adopt()
		r.learn([]*attrib.Model{attrib.Default()})
		r.adopt()
		for i := range r.found {
			x := &r.found[i]
			b := min(x.right*bins/1000, bins-1)
			n[b]++
			total++
			sum[b] += float64(x.right) / 1000
			if r.right(x, golds) {
				right[b]++
			}
		}
	})
	miss := 0.0
	for b := range bins {
		if n[b] == 0 {
			continue
		}
		said, is := sum[b]/float64(n[b]), float64(right[b])/float64(n[b])
		t.Logf("%4d attributions given %.2f: %.2f right", n[b], said, is)
		miss += math.Abs(said-is) * float64(n[b]) / float64(total)
	}
	t.Logf("expected calibration error %.3f", miss)
	if miss > 0.05 {
		t.Errorf("expected calibration error %.3f, more than 0.05", miss)
	}
}

package wirecopy_test

import (
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy"
)

// Reading takes time in step with the length of the text, however little the
// text is one: no full stop, nothing but marks, the same name over and over.
// The bound is wide, as machines are busy; what grows with the square of the
// length goes far beyond it.
func TestLinearTime(t *testing.T) {
	const small, factor = 3_000, 8
	for _, piece := range []string{
		"“", `"`, "'a ", "“a,” he said. ", "he said he ", "said that ", "said, ", "Ann Lee said. ", "Mr. ",
		"United Nations (UN) ", "(", "x", "a\n", "a\n\n", "A. ", "Q: ", "A: a\n\n", "U.S. ", "“a\n\n", "“he said he ",
	} {
		// The best of some runs is what the work itself takes.
		best := func(n int) time.Duration {
			text := strings.Repeat(piece, n/len(piece))
			best := time.Hour
			for range 3 {
				start := time.Now()
				if _, err := wirecopy.Read(text); err != nil {
					t.Fatal(err)
				}
				best = min(best, time.Since(start))
			}
			return best
		}
		short, long := best(small), best(factor*small)
		if limit := 3*factor*short + 50*time.Millisecond; long > limit {
			t.Errorf("%q: %v for %d bytes, %v for %d", piece, short, small, long, factor*small)
		}
	}
}

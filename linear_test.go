package wirecopy_test

import (
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy"
)

// Reading takes time in step with the length of the text, however little the
// text is one: no full stop, nothing but marks, the same name over and over.
// The bound is wide and a failure is tried again, as machines are busy; what
// grows with the square of the length stays far beyond it.
func TestLinearTime(t *testing.T) {
	const small, factor = 1_500, 16
	for _, piece := range []string{
		"“", `"`, "'a ", "“a,” he said. ", "he said he ", "said that ", "said, ", "Ann Lee said. ", "Mr. ",
		"United Nations (UN) ", "(", "x", "a\n", "a\n\n", "A. ", "Q: ", "A: a\n\n", "U.S. ", "“a\n\n", "“he said he ",
	} {
		short, long := strings.Repeat(piece, small/len(piece)), strings.Repeat(piece, factor*small/len(piece))
		for try := 1; ; try++ {
			a, b := elapsed(t, short), elapsed(t, long)
			if b <= 4*factor*a+50*time.Millisecond {
				break
			}
			if try == 4 {
				t.Errorf("%q: %v for %d bytes, %v for %d", piece, a, len(short), b, len(long))
				break
			}
		}
	}
}

// elapsed returns how long it takes to read a text: the least of three times.
func elapsed(t *testing.T, text string) time.Duration {
	least := time.Hour
	for range 3 {
		start := time.Now()
		if _, err := wirecopy.Read(text); err != nil {
			t.Fatal(err)
		}
		least = min(least, time.Since(start))
	}
	return least
}

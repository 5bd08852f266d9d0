package wirecopy_test

import (
	"strconv"
	"strings"
	"testing"
	"time"
)

// endless are pieces of text that can be repeated without end: no full stop,
// nothing but marks, the same name over and over.
var endless = []string{
	"“", `"`, "'a ", "“a,” he said. ", "he said he ", "said that ", "said, ", "Ann Lee said. ", "Mr. ",
	"United Nations (UN) ", "(", "x", "a\n", "a\n\n", "A. ", "Q: ", "A: a\n\n", "U.S. ", "“a\n\n", "“he said he ",
	"the German chancellor ", "May 1, 2015. The German chancellor ", "Kenya's army ", "Typhoon Lee ", "Ann Lee, aka Bo Li, ", "the Lees ",
	"Ann Lee is the mayor of Ede. The mayor of Rye ", "“x”, he said, ", "“x” said Ann Lee, ",
	":", "“a” - ", "President Ida Holm met him. ", "President X Y ", "President Ida Holm ", "Sen. Ann Lee ", "Russia and Moscow ", "“He said no.\n\n", "LEE: No.\n", "by Ann Lee, ",
	"$1,234.50 (5%) ", "03/04/2021 ", "2021-03-04 ", "10:42 GMT ", "on Monday ",
}

// What is repeated without end is a text like any other.
func TestEndless(t *testing.T) {
	for _, piece := range endless {
		checkRead(t, []byte(strings.Repeat(piece, 8_000/len(piece))))
	}
}

// BenchmarkEndless shows for each piece what a byte costs in a text and in one
// of sixteen times the length: where "growth" is not near 1, something is looked
// at over and over. TestGrowth counts it.
func BenchmarkEndless(b *testing.B) {
	for _, piece := range endless {
		b.Run(strconv.Quote(piece), func(b *testing.B) {
			short := strings.Repeat(piece, 1_500/len(piece))
			long := strings.Repeat(piece, 24_000/len(piece))
			var a, z time.Duration
			for b.Loop() {
				start := time.Now()
				read(b, []byte(short))
				middle := time.Now()
				read(b, []byte(long))
				a, z = a+middle.Sub(start), z+time.Since(middle)
			}
			b.ReportMetric(float64(z)/float64(16*a), "growth")
		})
	}
}

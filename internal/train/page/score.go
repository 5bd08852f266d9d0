package page

import (
	"strings"
	"unicode"
)

// This file measures as score/article.py does: F1 of runs of four words.

func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

func shingles(w []string) map[[4]string]int {
	out := map[[4]string]int{}
	if len(w) == 0 {
		return out
	}
	for i := range max(1, len(w)-3) {
		var s [4]string
		copy(s[:], w[i:min(len(w), i+4)])
		out[s]++
	}
	return out
}

// A Figure is precision, recall and F1 in per cent.
type Figure struct{ Precision, Recall, F1 float64 }

// measure compares the blocks of d that keep chooses with its body.
func (d *doc) measure(keep func(i int) bool) Figure {
	var b strings.Builder
	for i, bl := range d.blocks {
		if keep(i) {
			b.WriteString(d.text[bl.Start:bl.End])
			b.WriteByte('\n')
		}
	}
	gold, got := shingles(words(d.body)), shingles(words(b.String()))
	same, ng, np := 0, 0, 0
	for s, n := range gold {
		same += min(n, got[s])
		ng += n
	}
	for _, n := range got {
		np += n
	}
	f := Figure{Precision: 100 * float64(same) / float64(max(1, np)), Recall: 100 * float64(same) / float64(max(1, ng))}
	if f.Precision+f.Recall > 0 {
		f.F1 = 2 * f.Precision * f.Recall / (f.Precision + f.Recall)
	}
	return f
}

func (f *Figure) add(g Figure) {
	f.Precision += g.Precision
	f.Recall += g.Recall
	f.F1 += g.F1
}

// over returns the mean of n figures that were added up.
func (f Figure) over(n int) Figure {
	x := float64(max(n, 1))
	return Figure{f.Precision / x, f.Recall / x, f.F1 / x}
}

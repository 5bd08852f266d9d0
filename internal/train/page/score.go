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

// A figure is precision, recall and F1, from 0 to 100.
type figure struct{ p, r, f float64 }

// measure compares the blocks of d that keep chooses with its body.
func (d *doc) measure(keep func(i int) bool) figure {
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
	f := figure{p: 100 * float64(same) / float64(max(1, np)), r: 100 * float64(same) / float64(max(1, ng))}
	if f.p+f.r > 0 {
		f.f = 2 * f.p * f.r / (f.p + f.r)
	}
	return f
}

func (f *figure) add(g figure) {
	f.p += g.p
	f.r += g.r
	f.f += g.f
}

package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds attributions within the content of others: "the ministry said
// the mayor had denied that ...".

// Nest gives those of rest that are in the content of an outer attribution to it,
// and so on within them, down to a depth.
func Nest(t *Text, outer, rest []Proposal, depth int) {
	if depth == 0 || len(rest) == 0 {
		return
	}
	in := make([]int32, t.Len()) // 1 + the outer attribution whose content a token is
	for n := range outer {
		for _, c := range outer[n].Content {
			for k := c.First; k < c.End; k++ {
				in[k] = int32(n + 1)
			}
		}
	}
	a := newAssignment(t)
	defer a.done()
	var kept, next []Proposal
	var parents []int
	for _, x := range rest {
		n := int(in[x.Cue.First]) - 1
		if n < 0 || !holds(&outer[n], &x) {
			continue
		}
		if whole := x; !a.fit(&x) {
			next = append(next, whole)
			continue
		}
		kept, parents = append(kept, x), append(parents, n)
		a.take(&x)
	}
	Nest(t, kept, next, depth-1)
	for i, n := range parents {
		if outer[n].Inner == nil {
			outer[n].Inner = new([]Proposal)
		}
		*outer[n].Inner = append(*outer[n].Inner, kept[i])
	}
	for n := range outer {
		if in := outer[n].Inner; in != nil {
			Sort(*in)
		}
	}
}

// holds reports whether y lies within one piece of the content of x, except for what extends
// beyond its end.
func holds(x, y *Proposal) bool {
	for _, c := range x.Content {
		if !c.Has(y.Cue.First) {
			continue
		}
		for i, d := range y.Content {
			if c.Has(d.First) && d.End > c.End {
				y.Content = append(slices.Clone(y.Content[:i]), text.Range{First: d.First, End: c.End})
				break
			}
		}
		for _, p := range append([]text.Range{y.Cue, y.Source}, y.Content...) {
			if !p.Empty() && (p.First < c.First || p.End > c.End) {
				return false
			}
		}
		return y.Content[0] != c
	}
	return false
}

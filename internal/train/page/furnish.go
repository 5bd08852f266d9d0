package page

import (
	"math/rand/v2"

	"github.com/wirecopy-go/wirecopy/internal/page"
)

// This file makes texts that lie between a page and a plain article: an article
// that was copied together with a few lines of what stood around it.

// outside returns the blocks of the pages of in that are no body.
func outside(docs []*doc, in func(site int) bool) []string {
	var out []string
	for _, d := range docs {
		if !in(d.site) {
			continue
		}
		for i, b := range d.blocks {
			if !d.label[i] {
				out = append(out, d.text[b.Start:b.End])
			}
		}
	}
	return out
}

// furnish returns d with some of furniture before, in and after it.
func (d *doc) furnish(furniture []string, r *rand.Rand) *doc {
	out := &doc{}
	add := func(s string, body bool, weight float64) {
		out.blocks = append(out.blocks, page.Block{Start: len(out.text), End: len(out.text) + len(s)})
		out.text += s + "\n\n"
		out.label = append(out.label, body)
		out.weight = append(out.weight, weight)
	}
	some := func(most int) {
		for range r.IntN(most + 1) {
			s := furniture[r.IntN(len(furniture))]
			add(s, false, float64(len(words(s))+3)/400)
		}
	}
	some(8)
	for i, b := range d.blocks {
		add(d.text[b.Start:b.End], true, d.weight[i])
		if r.IntN(6) == 0 {
			some(1)
		}
	}
	some(8)
	out.feats = page.Features(out.text, out.blocks)
	return out
}

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
		out.blocks = append(out.blocks, page.At(len(out.text), len(out.text)+len(s)))
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

// graft returns a page with what surrounds the article of d, around the article of
// other, into which what is on pages is put in pieces: runs of lines that stand
// together on the page of d or on others.
func (d *doc) graft(other *doc, pieces [][]string, r *rand.Rand) *doc {
	out := &doc{}
	total := 0.0
	add := func(s string, body bool) {
		out.blocks = append(out.blocks, page.At(len(out.text), len(out.text)+len(s)))
		out.text += s + "\n"
		out.label = append(out.label, body)
		w := float64(len(words(s)) + 3)
		out.weight = append(out.weight, w)
		total += w
	}
	first, last := d.span()
	for _, b := range d.blocks[:first] {
		add(d.text[b.Start:b.End], false)
	}
	from, to := other.span()
	for i, b := range other.blocks[from:to] {
		if !other.label[from+i] {
			continue
		}
		add(other.text[b.Start:b.End], true)
		if r.IntN(8) == 0 && len(pieces) > 0 {
			for _, s := range pieces[r.IntN(len(pieces))] {
				add(s, false)
			}
		}
	}
	for _, b := range d.blocks[last:] {
		add(d.text[b.Start:b.End], false)
	}
	for i := range out.weight {
		out.weight[i] /= total
	}
	out.feats = page.Features(out.text, out.blocks)
	return out
}

// span returns the blocks from the first one of the body to the last.
func (d *doc) span() (first, end int) {
	first = len(d.blocks)
	for i, body := range d.label {
		if body {
			first, end = min(first, i), i+1
		}
	}
	return min(first, end), end
}

// maxPiece is how many lines a piece of a page has at most.
const maxPiece = 12

// pieces returns the runs of blocks inside the articles of the pages of in that are
// not part of them, and the first ones below, cut to maxPiece.
func pieces(docs []*doc, in func(site int) bool) [][]string {
	var out [][]string
	for _, d := range docs {
		if !in(d.site) {
			continue
		}
		first, end := d.span()
		var run []string
		for i := first; i < min(len(d.blocks), end+maxPiece); i++ {
			if d.label[i] {
				if len(run) > 0 {
					out = append(out, run)
				}
				run = nil
			} else if b := d.blocks[i]; len(run) < maxPiece {
				run = append(run, d.text[b.Start:b.End])
			}
		}
		if len(run) > 0 {
			out = append(out, run)
		}
	}
	return out
}

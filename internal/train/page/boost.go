package page

import (
	"math"
	"math/rand/v2"

	"github.com/wirecopy-go/wirecopy/internal/page"
	"github.com/wirecopy-go/wirecopy/internal/train/portable"
)

// This file learns the trees by gradient boosting of the logistic loss.

// A row is one block to learn from.
type row struct {
	v      *page.Vector
	y      float64 // 1 for body
	weight float64
	score  float64 // of the trees so far
	g, h   float64 // first and second derivative of the loss
	node   int
}

// settings of the learner.
type settings struct {
	trees  int
	rate   float64
	lambda float64 // keeps answers small where few rows lead to them
	least  float64 // weight that each answer must rest on
	scale  float64 // of scores in the model
}

// boost learns a model from rows and returns it encoded. The seed is that of the choice of
// features for each tree.
func boost(rows []row, s settings, seed uint64) string {
	total, pos := 0.0, 0.0
	for i := range rows {
		total += rows[i].weight
		pos += float64(rows[i].weight * rows[i].y)
	}
	bias := portable.Log(pos / (total - pos))
	norm := float64(len(rows)) / total
	for i := range rows {
		rows[i].weight *= norm
		rows[i].score = bias
	}
	var trees []page.Tree
	pick := rand.New(rand.NewPCG(seed, 3))
	for range s.trees {
		for i := range rows {
			r := &rows[i]
			p := 1 / (1 + portable.Exp(-r.score))
			r.g, r.h, r.node = r.weight*(p-r.y), r.weight*p*(1-p), 0
		}
		trees = append(trees, grow(rows, features(pick), s))
	}
	return page.Encode(int16(math.Round(bias*s.scale)), trees)
}

// features returns the features that a tree may ask about: a random half of them,
// so that no few of them that suit the pages of the corpora decide everything.
func features(r *rand.Rand) []int {
	var may []int
	for f := range page.Count {
		if r.IntN(2) == 0 {
			may = append(may, f)
		}
	}
	return may
}

// grow learns one tree, of questions about the features of may, and adds it to the
// scores of rows.
func grow(rows []row, may []int, s settings) page.Tree {
	var t page.Tree
	const inner, leaves = len(t.Feature), len(t.Leaf)
	for level := range page.Depth {
		first, n := 1<<level-1, 1<<level
		hist := make([][page.Count][256][2]float64, n)
		for i := range rows {
			r := &rows[i]
			hh := &hist[r.node-first]
			for _, f := range may {
				c := &hh[f][r.v[f]]
				c[0] += r.g
				c[1] += r.h
			}
		}
		for q := range n {
			t.Feature[first+q], t.Threshold[first+q] = split(&hist[q], may, s)
		}
		for i := range rows {
			r := &rows[i]
			next := 2*r.node + 1
			if r.v[t.Feature[r.node]] > t.Threshold[r.node] {
				next++
			}
			r.node = next
		}
	}
	var g, h [leaves]float64
	for i := range rows {
		g[rows[i].node-inner] += rows[i].g
		h[rows[i].node-inner] += rows[i].h
	}
	var out [leaves]float64
	for i := range out {
		t.Leaf[i] = int16(math.Round(-s.rate * g[i] / (h[i] + s.lambda) * s.scale))
		out[i] = float64(t.Leaf[i]) / s.scale
	}
	for i := range rows {
		rows[i].score += out[rows[i].node-inner]
	}
	return t
}

// split returns the question that tells most, or one that all rows answer
// alike where none tells enough.
func split(hist *[page.Count][256][2]float64, may []int, s settings) (feature, threshold uint8) {
	threshold = 255
	if len(may) == 0 {
		return 0, threshold
	}
	var g, h float64
	for _, c := range hist[may[0]] {
		g += c[0]
		h += c[1]
	}
	best := 1e-9
	for _, f := range may {
		var lg, lh float64
		for x := range 255 {
			c := hist[f][x]
			if c[1] == 0 {
				continue
			}
			lg += c[0]
			lh += c[1]
			rg, rh := g-lg, h-lh
			if lh < s.least || rh < s.least {
				continue
			}
			gain := lg*lg/(lh+s.lambda) + rg*rg/(rh+s.lambda) - g*g/(h+s.lambda)
			if gain > best {
				best, feature, threshold = gain, uint8(f), uint8(x)
			}
		}
	}
	return feature, threshold
}

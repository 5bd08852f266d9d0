// Package page trains the model of package page by gradient boosting, on pages of
// which the article is known and on articles without anything around them, and
// judges it by cross-validation over sites.
package page

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
)

// Trees is how many trees a model has.
const Trees = 110

// modern is the folder of pages of recent years.
const modern = "modern"

const (
	folds = 10

	// cleanWeight is the weight of a plain article beside a page: enough to
	// keep the model from cutting into articles that came clean.
	cleanWeight = 0.03
	grafts      = 2   // pages made of two, for each page
	graftWeight = 0.3 // of one of them
	mostPolnear = 400
	mostWire    = 200
)

var learning = settings{trees: Trees, rate: 0.1, lambda: 10, least: 8, scale: 256}

// Corpora are the texts to learn from.
type Corpora struct {
	Pages    []*doc
	Articles []*doc // without anything around them
}

// Read reads the corpora in a folder.
func Read(folder string) (*Corpora, error) {
	docs, err := pages(filepath.Join(folder, "pages", "dev"), filepath.Join(folder, "pages", modern))
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	news, err := polnear(filepath.Join(folder, "polnear", "train"))
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	stories, err := wire(filepath.Join(folder, "wire", "reuters.dev.jsonl"))
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	articles, err := plain(append(news[:min(mostPolnear, len(news))], stories[:min(mostWire, len(stories))]...))
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	return &Corpora{docs, articles}, nil
}

// Sites returns how many sites the pages are from.
func (c *Corpora) Sites() int {
	seen := map[int]bool{}
	for _, d := range c.Pages {
		seen[d.site] = true
	}
	return len(seen)
}

// Train returns a model file.
func Train(c *Corpora) string {
	return boost(rows(c.Pages, c.Articles, func(int) bool { return true }), learning)
}

// rows returns the blocks of the pages and plain articles whose site or number
// in is true for.
func rows(docs, cleans []*doc, in func(site int) bool) []row {
	var out []row
	add := func(d *doc, weight float64) {
		for i := range d.blocks {
			if d.weight[i] == 0 || d.feats[i].Out() {
				continue
			}
			r := row{v: &d.feats[i], weight: weight * d.weight[i]}
			if d.label[i] {
				r.y = 1
			}
			out = append(out, r)
		}
	}
	for _, d := range docs {
		if in(d.site) {
			add(d, 1)
		}
	}
	parts := pieces(docs, in)
	for i, d := range docs {
		if !in(d.site) {
			continue
		}
		r := rand.New(rand.NewPCG(uint64(i), 2))
		for range grafts {
			other := docs[r.IntN(len(docs))]
			for !in(other.site) {
				other = docs[r.IntN(len(docs))]
			}
			add(d.graft(other, parts, r), graftWeight)
		}
	}
	furniture := outside(docs, in)
	for i, d := range cleans {
		if !in(i) {
			continue
		}
		add(d, cleanWeight)
		if i%2 == 0 {
			add(d.furnish(furniture, rand.New(rand.NewPCG(uint64(i), 1))), cleanWeight)
		}
	}
	return out
}

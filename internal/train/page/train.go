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
	cleanWeight = 0.05

	inventedWeight = 0.3 // of an invented page
	grafts         = 2   // pages made of two, for each page
	graftWeight    = 0.3 // of one of them
	mostPolnear    = 400
	mostWire       = 200
)

var learning = settings{trees: Trees, rate: 0.1, lambda: 10, least: 8, scale: 256}

// Corpora are the texts to learn from.
type Corpora struct {
	Pages    []*doc
	Articles []*doc // without anything around them
	Invented []*doc // pages in the manner of publishers of today
}

// Read reads the corpora in a folder, and the invented pages in another one.
func Read(folder, invented string) (*Corpora, error) {
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
	made, err := inventedPages(invented)
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	return &Corpora{docs, articles, made}, nil
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
func Train(c *Corpora, seed uint64) string {
	return boost(c.rows(seed, func(int) bool { return true }), learning, seed)
}

// rows returns the blocks of the texts whose site or number in is true for.
func (c *Corpora) rows(seed uint64, in func(site int) bool) []row {
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
	for _, d := range c.Pages {
		if in(d.site) {
			add(d, 1)
		}
	}
	for i, d := range c.Invented {
		if in(i) {
			add(d, inventedWeight)
		}
	}
	parts := pieces(c.Pages, in)
	for i, d := range c.Pages {
		if !in(d.site) {
			continue
		}
		r := rand.New(rand.NewPCG(uint64(i), seed+1))
		for range grafts {
			other := c.Pages[r.IntN(len(c.Pages))]
			for !in(other.site) {
				other = c.Pages[r.IntN(len(c.Pages))]
			}
			add(d.graft(other, parts, r), graftWeight)
		}
	}
	furniture := outside(c.Pages, in)
	for i, d := range c.Articles {
		if !in(i) {
			continue
		}
		add(d, cleanWeight)
		if i%2 == 0 {
			add(d.furnish(furniture, rand.New(rand.NewPCG(uint64(i), seed))), cleanWeight)
		}
	}
	return out
}

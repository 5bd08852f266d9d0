package page

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/page"
)

// This file reads the corpora: pages with the article's body beside them, and
// plain articles, of which everything but the headline is body.

// A doc is a text cut into blocks, with what each of them is.
type doc struct {
	name   string
	folder string // that a page is from
	site   int
	text   string
	body   string // of a page; "" for a plain article
	blocks []page.Block
	feats  []page.Vector
	label  []bool
	weight []float64
}

// cut fills in the blocks of d.
func (d *doc) cut() error {
	a, err := article.Parse(d.text, article.WithCleanText()) // without the model that is to be learned
	if err != nil {
		return err
	}
	d.text = a.Text
	for _, p := range a.Paragraphs {
		d.blocks = append(d.blocks, page.At(p.Start, p.End))
	}
	d.feats = page.Features(d.text, d.blocks)
	d.label = make([]bool, len(d.blocks))
	d.weight = make([]float64, len(d.blocks))
	return nil
}

// pages reads the pages in folders. Pages that share many lines are of one site.
func pages(dirs ...string) ([]*doc, error) {
	var files []string
	for _, dir := range dirs {
		found, err := filepath.Glob(filepath.Join(dir, "*.txt"))
		if err != nil || len(found) == 0 {
			return nil, fmt.Errorf("no pages in %s", dir)
		}
		slices.Sort(found)
		files = append(files, found...)
	}
	var docs []*doc
	for i, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		body, err := os.ReadFile(strings.TrimSuffix(f, ".txt") + ".body")
		if err != nil {
			return nil, err
		}
		d := &doc{name: strings.TrimSuffix(filepath.Base(f), ".txt"), folder: filepath.Base(filepath.Dir(f)), site: i, text: string(text), body: string(body)}
		if err := d.cut(); err != nil {
			return nil, err
		}
		d.mark()
		docs = append(docs, d)
	}
	sites(docs)
	return docs, nil
}

// mark labels the blocks of a page by the body that belongs to it. A block is
// body where most of its runs of four words are, each counted once.
func (d *doc) mark() {
	left := shingles(words(d.body))
	short := map[string]bool{}
	for line := range strings.Lines(d.body) {
		short[strings.Join(words(line), " ")] = true
	}
	total := 0.0
	for i, b := range d.blocks {
		w := words(d.text[b.Start:b.End])
		d.weight[i] = float64(len(w)) + 3
		total += d.weight[i]
		if len(w) < 4 {
			d.label[i] = short[strings.Join(w, " ")]
			continue
		}
		own, in := shingles(w), 0
		for s, n := range own {
			in += min(n, left[s])
		}
		if d.label[i] = 2*in > len(w)-3; d.label[i] {
			for s, n := range own {
				left[s] -= n
			}
		}
	}
	// Short lines that also stand elsewhere count only amid the body.
	for i, b := range d.blocks {
		if d.label[i] && len(words(d.text[b.Start:b.End])) < 4 && !d.amid(i) {
			d.label[i] = false
		}
	}
	for i := range d.weight {
		d.weight[i] /= total
	}
}

// amid reports whether body of some length is near block i on both sides.
func (d *doc) amid(i int) bool {
	near := func(from, to, step int) bool {
		for j, n := from, 0; j != to && n < 8; j, n = j+step, n+1 {
			if b := d.blocks[j]; d.label[j] && b.End-b.Start > 60 {
				return true
			}
		}
		return false
	}
	return i > 0 && i+1 < len(d.blocks) && near(i-1, -1, -1) && near(i+1, len(d.blocks), 1)
}

// sites gives pages that share many lines the same site.
func sites(docs []*doc) {
	sets := make([]map[string]bool, len(docs))
	for i, d := range docs {
		sets[i] = map[string]bool{}
		for _, b := range d.blocks {
			if b.End-b.Start > 12 {
				sets[i][d.text[b.Start:b.End]] = true
			}
		}
		for j := range i {
			common := 0
			for l := range sets[i] {
				if sets[j][l] {
					common++
				}
			}
			if common >= 5 {
				old, to := d.site, docs[j].site
				for _, e := range docs[:i+1] {
					if e.site == old {
						e.site = to
					}
				}
			}
		}
	}
}

// plain reads articles without anything around them. The first block, their
// headline, is not looked at.
func plain(texts []string) ([]*doc, error) {
	var docs []*doc
	for _, text := range texts {
		d := &doc{text: text}
		if err := d.cut(); err != nil {
			return nil, err
		}
		total := 0.0
		for i, b := range d.blocks {
			d.label[i] = true
			if i > 0 {
				d.weight[i] = float64(len(words(d.text[b.Start:b.End]))) + 3
				total += d.weight[i]
			}
		}
		for i := range d.weight {
			d.weight[i] /= max(total, 1)
		}
		docs = append(docs, d)
	}
	return docs, nil
}

func polnear(dir string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no articles in %s", dir)
	}
	slices.Sort(files)
	var out []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		out = append(out, string(text))
	}
	return out, nil
}

func wire(path string) ([]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		var d struct{ Text string }
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			return nil, err
		}
		out = append(out, d.Text)
	}
	return out, nil
}

package page

import (
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/page"
)

// This file judges what is learned on sites that it was not learned from.

// validate returns the card of the model without its size and checksum.
func validate(docs, cleans []*doc) string {
	var sum, labels figure
	lost, all := 0.0, 0.0
	seen := map[int]bool{}
	for k := range folds {
		data := boost(rows(docs, cleans, func(site int) bool { return site%folds != k }), learning)
		m, err := page.Open(data)
		if err != nil {
			panic(err) // it was encoded just now
		}
		for _, d := range docs {
			if d.site%folds != k {
				continue
			}
			seen[d.site] = true
			scores := m.Scores(d.feats)
			sum.add(d.measure(func(i int) bool { return scores[i] > 0 }))
			labels.add(d.measure(func(i int) bool { return d.label[i] }))
		}
		for i, d := range cleans {
			if i%folds != k {
				continue
			}
			for j, score := range m.Scores(d.feats) {
				all += d.weight[j]
				if score <= 0 {
					lost += d.weight[j]
				}
			}
		}
	}
	n := float64(len(docs))
	var b strings.Builder
	fmt.Fprintf(&b, `Lines: tells the blocks of an article from what surrounds it on a page.

Learned from
  %d pages of %d sites, scrapinghub/article-extraction-benchmark (MIT; pages their publishers')
  %d articles of PolNeAR train and Reuters-21578 (research), which are all body
Model: %d trees of depth %d over %d features
Judged by cross-validation over sites, %d folds, runs of four words:
  P %.1f  R %.1f  F1 %.1f  (the labels themselves: F1 %.1f)
  %.2f %% of the text of plain articles is taken for something else
`, len(docs), len(seen), len(cleans), learning.trees, page.Depth, page.Count, folds,
		sum.p/n, sum.r/n, sum.f/n, labels.f/n, 100*lost/all)
	return b.String()
}

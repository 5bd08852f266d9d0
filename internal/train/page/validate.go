package page

import "github.com/wirecopy-go/wirecopy/internal/page"

// A Judgement says how well models do on sites that they were not trained on.
type Judgement struct {
	Pages  Figure  // blocks that the models take for the article
	Modern Figure  // the same on recent pages alone
	Marks  Figure  // blocks that are marked as the article
	Lost   float64 // per cent of the text of plain articles that is taken for something else
}

// Validate judges by cross-validation over sites.
func Validate(c *Corpora) Judgement {
	var sum, recent, marks Figure
	recents := 0
	lost, all := 0.0, 0.0
	for k := range folds {
		m, err := page.Open(boost(rows(c.Pages, c.Articles, func(site int) bool { return site%folds != k }), learning))
		if err != nil {
			panic(err) // it was encoded just now
		}
		for _, d := range c.Pages {
			if d.site%folds != k {
				continue
			}
			scores := m.Scores(d.feats)
			f := d.measure(func(i int) bool { return scores[i] > 0 })
			sum.add(f)
			if d.folder == modern {
				recent.add(f)
				recents++
			}
			marks.add(d.measure(func(i int) bool { return d.label[i] }))
		}
		for i, d := range c.Articles {
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
	return Judgement{sum.over(len(c.Pages)), recent.over(max(recents, 1)), marks.over(len(c.Pages)), 100 * lost / max(all, 1)}
}

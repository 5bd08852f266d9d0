package page

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/page"
)

// A Judgment says how well models do on sites that they were not trained on.
type Judgment struct {
	Pages  Figure  // blocks that the models take for the article
	Modern Figure  // the same on recent pages alone
	Whole  Figure  // the body that package article finds with the models on recent pages
	Marks  Figure  // blocks that are marked as the article
	Lost   float64 // per cent of the text of plain articles that is taken for something else
	Lines  float64 // per cent of the lines of invented pages that are told right
}

// Validate judges by cross-validation over sites.
func Validate(c *Corpora, seed uint64) (Judgment, error) {
	v := validation{docs: c}
	for k := range folds {
		m, err := page.Open(boost(c.rows(seed, func(site int) bool { return site%folds != k }), learning, seed))
		if err != nil {
			return Judgment{}, err
		}
		if err := v.fold(k, m); err != nil {
			return Judgment{}, err
		}
	}
	return Judgment{
		v.pages.over(len(c.Pages)), v.modern.over(v.recent), v.whole.over(v.recent), v.marks.over(len(c.Pages)),
		100 * v.lost / max(v.all, 1), 100 * v.right / max(v.lines, 1),
	}, nil
}

// A validation adds up what is measured fold by fold.
type validation struct {
	docs                        *Corpora
	pages, modern, whole, marks Figure
	recent                      int     // recent pages
	lost, all                   float64 // weights of blocks of articles
	right, lines                float64 // blocks of invented pages
}

// fold measures the model m on the texts of fold k, which it has not seen.
func (v *validation) fold(k int, m page.Model) error {
	defer page.Use(m)()
	for _, d := range v.docs.Pages {
		if d.site%folds != k {
			continue
		}
		scores := m.Scores(d.feats)
		f := d.measure(func(i int) bool { return scores[i] > 0 })
		v.pages.add(f)
		v.marks.add(d.measure(func(i int) bool { return d.label[i] }))
		if d.folder != modern {
			continue
		}
		a, err := article.Parse(d.text)
		if err != nil {
			return err
		}
		v.modern.add(f)
		v.whole.add(d.measure(func(i int) bool { return a.Paragraphs[i].Kind == article.KindBody }))
		v.recent++
	}
	for i, d := range v.docs.Articles {
		if i%folds != k {
			continue
		}
		for j, score := range m.Scores(d.feats) {
			v.all += d.weight[j]
			if score <= 0 {
				v.lost += d.weight[j]
			}
		}
	}
	for i, d := range v.docs.Invented {
		if i%folds != k {
			continue
		}
		for j, score := range m.Scores(d.feats) {
			if d.weight[j] > 0 {
				v.lines++
				if score > 0 == d.label[j] {
					v.right++
				}
			}
		}
	}
	return nil
}

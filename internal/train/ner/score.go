package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/ner"
)

// Count is how many names were found and how many there are.
type Count struct{ Right, Found, There int }

// F returns the harmonic mean of precision and recall in per cent.
func (c Count) F() float64 {
	if c.Found+c.There == 0 {
		return 0
	}
	return 200 * float64(c.Right) / float64(c.Found+c.There)
}

// Add adds the names of d to those of c.
func (c *Count) Add(d Count) {
	c.Right += d.Right
	c.Found += d.Found
	c.There += d.There
}

// Score compares the names that m finds with those of the texts, exact spans.
// The last count is of people, organizations and places together.
func Score(m *ner.Model, texts []Text) (by [4]Count) {
	var t ner.Tagger
	for i := range texts {
		a, err := article.Parse(texts[i].Text)
		if err != nil || a.Text != texts[i].Text {
			continue
		}
		there := map[Span]bool{}
		for _, s := range texts[i].Spans {
			if s.Class != ner.Other {
				there[s] = true
				by[s.Class].There++
			}
		}
		for _, n := range t.Names(nil, m, a) {
			if n.Class == ner.Other {
				continue
			}
			s := Span{a.Tokens[n.First].Start, End(a, n.End-1), n.Class}
			by[n.Class].Found++
			if there[s] {
				by[n.Class].Right++
			}
		}
	}
	for _, c := range by[:3] {
		by[3].Add(c)
	}
	return by
}

// End returns the end of token i without a possessive ending.
func End(a *article.Article, i int) int {
	s := a.Tokens[i].In(a.Text)
	for _, e := range [...]string{"'s", "’s", "'S", "’S"} {
		if len(s) > len(e) && s[len(s)-len(e):] == e {
			return a.Tokens[i].End - len(e)
		}
	}
	return a.Tokens[i].End
}

package ner

import (
	"path/filepath"

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
// The last count is of people, organisations and places together.
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

// Corpora are the texts to learn from and to score on.
type Corpora struct {
	EWT, Wikigold, GUM, Silver []Text
	EWTDev, GUMDev, SilverDev  []Text
}

// Read reads all corpora in a folder.
func Read(folder string) (c Corpora, err error) {
	path := func(p ...string) string { return filepath.Join(append([]string{folder}, p...)...) }
	for _, r := range []struct {
		to   *[]Text
		read func() ([]Text, error)
	}{
		{&c.EWT, func() ([]Text, error) { return ReadIOB(path("ner", "uner_ewt.train.iob2")) }},
		{&c.EWTDev, func() ([]Text, error) { return ReadIOB(path("ner", "uner_ewt.dev.iob2")) }},
		{&c.Wikigold, func() ([]Text, error) { return ReadIOB(path("ner", "wikigold.conll")) }},
		{&c.GUM, func() ([]Text, error) { return ReadGUM(path("ud", "gum", "train.conllu")) }},
		{&c.GUMDev, func() ([]Text, error) { return ReadGUM(path("ud", "gum", "dev.conllu")) }},
		{&c.Silver, func() ([]Text, error) {
			return ReadSilver(path("polnear", "corenlp", "train.tsv.gz"), path("polnear", "train"))
		}},
		{&c.SilverDev, func() ([]Text, error) {
			return ReadSilver(path("polnear", "corenlp", "dev.tsv.gz"), path("polnear", "dev"))
		}},
	} {
		if *r.to, err = r.read(); err != nil {
			return c, err
		}
	}
	return c, nil
}

package main

import (
	"github.com/wirecopy-go/wirecopy/internal/model"
	pagetrain "github.com/wirecopy-go/wirecopy/internal/train/page"
)

// The model of pages learns from whole pages of which the article is known, and
// from articles without anything around them.

var pageTask = task{"page", "blocks of a page that are the article", trainPage, nil}

func trainPage(j *job) (*result, error) {
	c, err := pagetrain.Read(j.corpora)
	if err != nil {
		return nil, err
	}
	j.log("%d pages of %d sites, %d articles", len(c.Pages), c.Sites(), len(c.Articles))
	judged, err := pagetrain.Validate(c)
	if err != nil {
		return nil, err
	}
	return &result{
		rows:  pagetrain.Trees,
		files: []file{{"page.model", pagetrain.Train(c)}},
		used: []model.Data{
			{Path: "pages/dev", From: "scrapinghub/article-extraction-benchmark", License: "MIT; pages their publishers'", Use: "which lines of a page are the article"},
			{Path: "pages/modern", From: "pages of 40 publishers, 2023-26", License: "pages their publishers'", Use: "which lines of a page are the article"},
			{Path: "polnear/train", From: "PolNeAR", License: "MIT; articles their publishers'", Use: "lines of articles"},
			{Path: "wire/reuters.dev.jsonl", From: "Reuters-21578", License: "research", Use: "lines of articles"},
		},
		scores: []model.Score{
			{On: "pages, cross-validation over sites", Measure: "precision of the article's runs of four words", Value: judged.Pages.Precision},
			{On: "pages, cross-validation over sites", Measure: "recall of the article's runs of four words", Value: judged.Pages.Recall},
			{On: "pages, cross-validation over sites", Measure: "F1 of the article's runs of four words", Value: judged.Pages.F1},
			{On: "pages/modern, cross-validation over sites", Measure: "F1 of the article's runs of four words", Value: judged.Modern.F1},
			{On: "pages/modern, article.Parse with these models", Measure: "F1 of the article's runs of four words", Value: judged.Whole.F1},
			{On: "pages, the marks themselves", Measure: "F1 of the article's runs of four words", Value: judged.Marks.F1},
			{On: "articles, cross-validation", Measure: "per cent of the text taken for something else", Value: judged.Lost},
		},
	}, nil
}

package main

import (
	"github.com/wirecopy-go/wirecopy/internal/model"
	pagetrain "github.com/wirecopy-go/wirecopy/internal/train/page"
)

// The model of pages learns from whole pages of which the article is known, and
// from articles without anything around them.

var pageTask = task{"page", "blocks of a page that are the article", trainPage, nil}

// inventedPages is the folder of invented pages. Those of package article's own tests are
// others, which no model learns from.
const inventedPages = "internal/train/page/pages"

func trainPage(j *job) (*result, error) {
	c, err := pagetrain.Read(j.corpora, j.locate(inventedPages))
	if err != nil {
		return nil, err
	}
	j.log("%d pages of %d sites, %d articles, %d invented pages", len(c.Pages), c.Sites(), len(c.Articles), len(c.Invented))
	judged, err := pagetrain.Validate(c, j.seed)
	if err != nil {
		return nil, err
	}
	return &result{
		rows:  pagetrain.Trees,
		files: []file{{"page.model", pagetrain.Train(c, j.seed)}},
		used: []model.Data{
			{Path: "pages/dev", From: "scrapinghub/article-extraction-benchmark", License: "MIT; pages their publishers'", Use: "which lines of a page are the article"},
			{Path: "pages/modern", From: "pages of 40 publishers, 2023-26", License: "pages their publishers'", Use: "which lines of a page are the article"},
			{Path: "polnear/train", From: "PolNeAR", License: "MIT; articles their publishers'", Use: "lines of articles"},
			{Path: "wire/reuters.dev.jsonl", From: "Reuters-21578", License: "research", Use: "lines of articles"},
			{Path: inventedPages, From: "this repository", License: "that of this repository", Use: "which lines of a page are the article"},
		},
		scores: []model.Score{
			{On: "pages, cross-validation over sites", Measure: "precision of the article's runs of four words", Value: judged.Pages.Precision},
			{On: "pages, cross-validation over sites", Measure: "recall of the article's runs of four words", Value: judged.Pages.Recall},
			{On: "pages, cross-validation over sites", Measure: "F1 of the article's runs of four words", Value: judged.Pages.F1},
			{On: "pages/modern, cross-validation over sites", Measure: "F1 of the article's runs of four words", Value: judged.Modern.F1},
			{On: "pages/modern, article.Parse with these models", Measure: "F1 of the article's runs of four words", Value: judged.Whole.F1},
			{On: "pages, the marks themselves", Measure: "F1 of the article's runs of four words", Value: judged.Marks.F1},
			{On: "articles, cross-validation", Measure: "per cent of the text taken for something else", Value: judged.Lost},
			{On: "invented pages, cross-validation", Measure: "per cent of the lines told right", Value: judged.Lines},
		},
	}, nil
}

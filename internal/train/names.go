package main

import (
	"errors"
	"runtime"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/nertag"
	"github.com/wirecopy-go/wirecopy/internal/train/crf"
	"github.com/wirecopy-go/wirecopy/internal/train/ner"
)

// The model of names learns from corpora marked by hand and, at less weight, from
// news marked by machine.

var namesTask = task{"names", "names of people, organisations and places", trainNames}

const (
	gumWeight     = 0.6
	silverWeight  = 0.3
	wikigoldFolds = 10 // of the cross-validation for the card
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
	scores = nameScores(scores, "ner/uner_ewt.dev", ner.Score(m.Model, c.EWTDev))
	scores = nameScores(scores, "ud/gum/dev, names within marked phrases", ner.Score(m.Model, c.GUMDev))
	scores = nameScores(scores, "polnear/corenlp/dev, names by machine", ner.Score(m.Model, c.SilverDev))
	return &result{data: m.Data, kind: nertag.Kind, rows: m.Rows, scores: scores, used: namesData}, nil
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
			by[fold] = ner.Score(m.Model, heldOut)
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

// nameParts returns what names are learned from, with so much of wikigold.
func nameParts(c ner.Corpora, wikigold []ner.Text) []ner.Part {
	return []ner.Part{{Texts: c.Silver, Weight: silverWeight}, {Texts: c.GUM, Weight: gumWeight}, {Texts: wikigold, Weight: 1}, {Texts: c.EWT, Weight: 1}}
}

func fitNames(j *job, c ner.Corpora, wikigold []ner.Text) (*ner.Fitted, error) {
	cfg := ner.DefaultConfig(j.seed)
	cfg.Chain.Progress = func(p crf.Progress) { j.log("%v", p) }
	cfg.Net.Progress = func(epoch int, loss float64) {
		j.log("net  %2d/%d  loss %.4f", epoch, cfg.Net.Epochs, loss)
	}
	return ner.Fit(cfg, nameParts(c, wikigold))
}

func nameScores(dst []model.Score, on string, by [4]ner.Count) []model.Score {
	for i, what := range [...]string{"people", "organisations", "places", "all names"} {
		dst = append(dst, model.Score{On: on, Measure: "F1 of " + what, Value: by[i].F()})
	}
	return dst
}

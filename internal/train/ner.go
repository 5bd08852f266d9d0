package main

import (
	"errors"
	"runtime"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
	nertrain "github.com/wirecopy-go/wirecopy/internal/train/ner"
)

// The model of names learns from corpora marked by hand and, at less weight, from
// news marked by machine.

var nerTask = task{"ner", "names of people, organisations and places", trainNames}

const (
	gumWeight     = 0.6
	silverWeight  = 0.3
	wikigoldFolds = 10 // of the cross-validation for the card
)

func trainNames(j *job) (*result, error) {
	c, err := nertrain.Read(j.corpora)
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
	scores = nameScores(scores, "ner/uner_ewt.dev", nertrain.Score(m.Model, c.EWTDev))
	scores = nameScores(scores, "ud/gum/dev, names within marked phrases", nertrain.Score(m.Model, c.GUMDev))
	scores = nameScores(scores, "polnear/corenlp/dev, names by machine", nertrain.Score(m.Model, c.SilverDev))
	return &result{data: m.Data, kind: ner.Kind, rows: m.Rows, scores: scores, used: namesData}, nil
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
func crossValidate(j *job, c nertrain.Corpora) (sum [4]nertrain.Count, err error) {
	quiet := *j
	quiet.log = func(string, ...any) {}
	var by [wikigoldFolds][4]nertrain.Count
	var errs [wikigoldFolds]error
	var wg sync.WaitGroup
	free := make(chan bool, runtime.GOMAXPROCS(0))
	for fold := range wikigoldFolds {
		wg.Go(func() {
			free <- true
			defer func() { <-free }()
			var train, heldOut []nertrain.Text
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
			by[fold] = nertrain.Score(m.Model, heldOut)
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
func nameParts(c nertrain.Corpora, wikigold []nertrain.Text) []nertrain.Part {
	return []nertrain.Part{{Texts: c.Silver, Weight: silverWeight}, {Texts: c.GUM, Weight: gumWeight}, {Texts: wikigold, Weight: 1}, {Texts: c.EWT, Weight: 1}}
}

func fitNames(j *job, c nertrain.Corpora, wikigold []nertrain.Text) (*nertrain.Fitted, error) {
	cfg := nertrain.DefaultConfig(j.seed)
	cfg.Chain.Progress = func(p crftrain.Progress) { j.log("%v", p) }
	cfg.Net.Progress = func(epoch int, loss float64) {
		j.log("net  %2d/%d  loss %.4f", epoch, cfg.Net.Epochs, loss)
	}
	return nertrain.Fit(cfg, nameParts(c, wikigold))
}

func nameScores(dst []model.Score, on string, by [4]nertrain.Count) []model.Score {
	for i, what := range [...]string{"people", "organisations", "places", "all names"} {
		dst = append(dst, model.Score{On: on, Measure: "F1 of " + what, Value: by[i].F()})
	}
	return dst
}

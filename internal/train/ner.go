package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
	nertrain "github.com/wirecopy-go/wirecopy/internal/train/ner"
)

// The model of names learns from corpora marked by hand. Before there were as many it
// also learned from news marked by machine, at less weight.

var nerTask = task{"ner", "names of people, organisations and places", trainNames, ner.Templates()}

// A nameSource is a corpus to learn names from.
type nameSource struct {
	model.Data
	weight float32
	read   func(j *job, path string) ([]nertrain.Text, error)
}

var nameSources = []nameSource{
	{model.Data{Path: "ud/gum/train.conllu", From: "Universal Dependencies English GUM (news, interview, speech, court, academic, bio, voyage)", License: "CC BY 2.5 and 4.0; bio and voyage CC BY-SA 3.0", Use: "names among the marked phrases"}, 0.6, readGUM},
	{model.Data{Path: wikigoldPath, From: "wikigold", License: "CC BY 4.0", Use: "names"}, 1, readIOB},
	{model.Data{Path: "ner/uner_ewt.train.iob2", From: "UniversalNER on UD English EWT", License: "CC BY-SA 4.0", Use: "names"}, 1, readIOB},
	{model.Data{Path: "ner/worldwide/train.conll", From: "en-worldwide-newswire (Stanford NLP)", License: "none stated; published for research", Use: "names"}, 1, readIOB},
	{crossNER("ai"), 1, readIOB},
	{crossNER("literature"), 1, readIOB},
	{crossNER("music"), 1, readIOB},
	{crossNER("politics"), 1, readIOB},
	{crossNER("science"), 1, readIOB},
	{model.Data{Path: "broad/train", From: "marks of actors made for this project, on texts of en-worldwide-newswire, fundus, BBC news, re3d and GUM", License: "marks BSD-3-Clause; texts their publishers', see NOTICE", Use: "mentions of actors"}, 1, readBroad},
}

// machineNames are news marked by machine, which says which roles words have in
// names.
var machineNames = nameSource{model.Data{Path: "polnear/corenlp/train.tsv.gz", From: "PolNeAR", License: "MIT"}, 0.3, readSilver}

const wikigoldPath = "ner/wikigold.conll"

func crossNER(domain string) model.Data {
	return model.Data{Path: "ner/crossner/" + domain + ".train.conll", From: "CrossNER", License: "MIT", Use: "names"}
}

// nameDevs are what the model is measured on.
var nameDevs = []struct {
	on    string
	paths []string
	read  func(j *job, path string) ([]nertrain.Text, error)
}{
	{"ner/uner_ewt.dev", []string{"ner/uner_ewt.dev.iob2"}, readIOB},
	{"ner/worldwide/dev", []string{"ner/worldwide/dev.conll"}, readIOB},
	{"ner/crossner/*.dev", []string{"ner/crossner/ai.dev.conll", "ner/crossner/literature.dev.conll", "ner/crossner/music.dev.conll", "ner/crossner/politics.dev.conll", "ner/crossner/science.dev.conll"}, readIOB},
	{"broad/dev", []string{"broad/dev"}, readBroad},
	{"ud/gum/dev, names within marked phrases", []string{"ud/gum/dev.conllu"}, readGUM},
	{"polnear/corenlp/dev, names by machine", []string{"polnear/corenlp/dev.tsv.gz"}, readSilver},
}

func readIOB(j *job, path string) ([]nertrain.Text, error) { return nertrain.ReadIOB(j.locate(path)) }
func readGUM(j *job, path string) ([]nertrain.Text, error) { return nertrain.ReadGUM(j.locate(path)) }
func readBroad(j *job, path string) ([]nertrain.Text, error) {
	return nertrain.ReadBroad(j.locate(path))
}

// readSilver reads polnear/corenlp/PART.tsv.gz with the texts in polnear/PART.
func readSilver(j *job, path string) ([]nertrain.Text, error) {
	var part string
	if _, err := fmt.Sscanf(path, "polnear/corenlp/%s", &part); err != nil {
		return nil, err
	}
	part = part[:len(part)-len(".tsv.gz")]
	return nertrain.ReadSilver(j.locate(path), j.path("polnear", part))
}

// nameParts reads all sources of names.
func nameParts(j *job) ([]nertrain.Part, error) {
	parts := make([]nertrain.Part, len(nameSources))
	for i, s := range nameSources {
		texts, err := s.read(j, s.Path)
		if err != nil {
			return nil, err
		}
		parts[i] = nertrain.Part{Texts: texts, Weight: s.weight}
	}
	return parts, nil
}

func trainNames(j *job) (*result, error) {
	parts, err := nameParts(j)
	if err != nil {
		return nil, err
	}
	r := &result{kind: ner.Kind, used: []model.Data{builtOn("embed", "clusters and vectors of words")}}
	for _, s := range nameSources {
		r.used = append(r.used, s.Data)
	}
	if j.cross {
		j.log("without each tenth of wikigold, for its score")
		by, err := crossValidate(j, parts)
		if err != nil {
			return nil, err
		}
		r.scores = nameScores(r.scores, "ner/wikigold, tenfold cross-validation", by)
		j.log("with all")
	}
	m, err := fitNames(j, parts)
	if err != nil {
		return nil, err
	}
	r.files, r.rows = []file{{"ner.model", m.Data}}, m.Rows
	for _, d := range nameDevs {
		var texts []nertrain.Text
		for _, p := range d.paths {
			t, err := d.read(j, p)
			if err != nil {
				return nil, err
			}
			texts = append(texts, t...)
		}
		r.scores = nameScores(r.scores, d.on, nertrain.Score(m.Model, texts))
	}
	return r, nil
}

const wikigoldFolds = 10

// crossValidate returns how models do on the tenth of wikigold that each of them
// has not seen.
func crossValidate(j *job, parts []nertrain.Part) (sum [4]nertrain.Count, err error) {
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
			train, heldOut := holdOut(parts, fold)
			m, err := fitNames(&quiet, train)
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

// holdOut returns parts without a tenth of wikigold, and that tenth.
func holdOut(parts []nertrain.Part, fold int) (train []nertrain.Part, heldOut []nertrain.Text) {
	for i, p := range parts {
		if nameSources[i].Path == wikigoldPath {
			all := p.Texts
			p.Texts = nil
			for k, t := range all {
				if k%wikigoldFolds == fold {
					heldOut = append(heldOut, t)
				} else {
					p.Texts = append(p.Texts, t)
				}
			}
		}
		train = append(train, p)
	}
	return train, heldOut
}

func fitNames(j *job, parts []nertrain.Part) (*nertrain.Fitted, error) {
	cfg := nertrain.DefaultConfig(j.seed)
	cfg.Without = j.without
	cfg.Chain.Progress = func(p crftrain.Progress) { j.log("%v", p) }
	cfg.Net.Progress = func(epoch int, loss float64) {
		j.log("net  %2d/%d  loss %.4f", epoch, cfg.Net.Epochs, loss)
	}
	return nertrain.Fit(cfg, parts)
}

func nameScores(dst []model.Score, on string, by [4]nertrain.Count) []model.Score {
	for i, what := range [...]string{"people", "organisations", "places", "all names"} {
		dst = append(dst, model.Score{On: on, Measure: "F1 of " + what, Value: by[i].F()})
	}
	return dst
}

package main

import (
	"github.com/wirecopy-go/wirecopy/internal/model"
	rulestrain "github.com/wirecopy-go/wirecopy/internal/train/rules"
)

// The tables of the rules say how likely what they propose is right. They are
// trained on the same articles as the model of attributions, which reads them.

var rulesTask = task{"rules", "how likely the rules of quote are right, and where content ends", trainRules, nil}

// ruleTables are the names of the files, without ending.
var ruleTables = []string{"rules", "ends", "weights"}

func trainRules(j *job) (*result, error) {
	var train []*rulestrain.Article
	r := &result{used: []model.Data{builtOn("pos", "parts of speech")}}
	for _, s := range attributionSources {
		articles, err := rulestrain.ReadDir(j.locate(s.Path))
		if err != nil {
			return nil, err
		}
		train = append(train, articles...)
		d := s.Data
		d.Use = "attributions that people marked"
		r.used = append(r.used, d)
	}

	t, err := rulestrain.Train(train, j.seed, j.log)
	if err != nil {
		return nil, err
	}
	tables, err := t.Tables()
	if err != nil {
		return nil, err
	}
	r.rows = t.Weights.Rows
	for i, x := range []rulestrain.Table{t.Rules, t.Ends, t.Weights} {
		r.files = append(r.files, file{ruleTables[i] + ".table", x.Data}, file{ruleTables[i] + ".tsv", x.TSV})
	}
	for _, s := range attributionSources {
		dev, err := rulestrain.ReadDir(j.locate(s.dev))
		if err != nil {
			return nil, err
		}
		judged := rulestrain.Judge(dev, tables)
		r.scores = append(r.scores,
			model.Score{On: s.dev, Measure: "F1 of proposals likely enough to be believed", Value: judged.F1()},
			model.Score{On: s.dev, Measure: "expected calibration error of the chances of proposals", Value: judged.CalibrationError()})
	}
	return r, nil
}

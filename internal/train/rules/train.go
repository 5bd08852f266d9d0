package rules

import (
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// A Trained holds trained tables, each in a form for people with one line for an
// entry, and compiled.
type Trained struct {
	Rules, Ends, Weights Table
}

// A Table is a trained table.
type Table struct {
	TSV  string // what people read
	Data string // what package speech opens
	Rows int
}

// Tables opens the tables for package speech.
func (t *Trained) Tables() (*speech.Tables, error) {
	return speech.OpenTables(t.Rules.Data, t.Ends.Data, t.Weights.Data)
}

// Train trains the tables. The same articles in the same order and the same seed
// give the same bytes. Log gets a line for a person who waits.
func Train(articles []*Article, seed uint64, log func(format string, args ...any)) (*Trained, error) {
	t := &Trained{}
	with := &speech.Tables{}
	var err error
	if t.Ends, err = countsTable(endsHead, countEnds(articles, with)); err != nil {
		return nil, err
	}
	if with.Ends, err = table.Open(t.Ends.Data); err != nil {
		return nil, err
	}
	log("%d kinds of places where content ends", with.Ends.Len())
	// What some rules propose depends on how often they are right, so they are
	// counted twice.
	for range 2 {
		if t.Rules, err = countsTable(rulesHead, countRules(articles, with)); err != nil {
			return nil, err
		}
		if with.Rules, err = table.Open(t.Rules.Data); err != nil {
			return nil, err
		}
		log("%d pairs of rule and word", with.Rules.Len())
	}
	if t.Weights, err = weightsTable(trainWeights(articles, with, seed)); err != nil {
		return nil, err
	}
	log("%d weights", t.Weights.Rows)
	return t, nil
}

// CrossFit calls each with the number of every article and the tables that were
// trained on the others: without the articles of the same of so many folds.
func CrossFit(articles []*Article, folds int, seed uint64, each func(i int, tables *speech.Tables)) error {
	for fold := range folds {
		var others []*Article
		for i, a := range articles {
			if i%folds != fold {
				others = append(others, a)
			}
		}
		t, err := Train(others, seed, func(string, ...any) {})
		if err != nil {
			return err
		}
		tables, err := t.Tables()
		if err != nil {
			return err
		}
		for i := fold; i < len(articles); i += folds {
			each(i, tables)
		}
	}
	return nil
}

// Compile returns the table that a form for people stands for.
func Compile(name, tsv string) (string, error) {
	switch name {
	case "rules", "ends":
		c, err := parseCounts(tsv)
		if err != nil {
			return "", err
		}
		t, err := countsTable("", c)
		return t.Data, err
	case "weights":
		w, err := parseWeights(tsv)
		if err != nil {
			return "", err
		}
		t, err := weightsTable(w)
		return t.Data, err
	}
	return "", fmt.Errorf("rules: no table %q", name)
}

package speech

import (
	"fmt"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// This file holds the trained tables.

// Tables are the statistics and weights of the rules, learned from annotated articles. The
// zero Tables are empty.
type Tables struct {
	Rules   table.Table // how often rules proposed something and were right, by RuleKey
	Ends    table.Table // how often content passed or ended at kinds of places, and ended
	Weights table.Set   // of features, in thousandths of a logit, plus WeightZero
}

// The units of Tables.Weights, and how its slots are laid out.
const (
	WeightOne  = 1000
	WeightBits = 13
	WeightZero = 1 << (WeightBits - 1)
	WeightSlot = 4 // bytes
)

// RuleKey returns the key of a rule and a word, "" for any word.
func RuleKey(rule, lemma string) string { return rule + "\t" + lemma }

// OpenTables opens tables from the bytes of their files.
func OpenTables(rules, ends, weights string) (*Tables, error) {
	t := &Tables{}
	var err error
	if t.Rules, err = table.Open(rules); err != nil {
		return nil, fmt.Errorf("speech: rules: %w", err)
	}
	if t.Ends, err = table.Open(ends); err != nil {
		return nil, fmt.Errorf("speech: ends: %w", err)
	}
	if t.Weights, err = table.OpenSet(weights); err != nil {
		return nil, fmt.Errorf("speech: weights: %w", err)
	}
	return t, nil
}

// embedded are the tables of the library.
var embedded = sync.OnceValue(func() *Tables {
	t, err := OpenTables(model.Rules, model.Ends, model.Weights)
	if err != nil {
		panic(err) // the embedded files are not what this package was built for
	}
	return t
})

// With returns t with other tables than the library's own.
func (t *Text) With(tables *Tables) *Text {
	u := *t
	u.tables, u.makeups, u.chance = tables, nil, nil
	return &u
}

// EndStart returns the token where the content of p starts whose end was looked for
// after the cue; false for content that ends otherwise.
func (t *Text) EndStart(p *Proposal) (int, bool) {
	if p.Rule.End == 0 || len(p.Content) == 0 {
		return 0, false
	}
	switch p.Rule {
	case Expected, Seems, PassiveBy: // their first part is before the cue
		return p.Content[len(p.Content)-1].First, true
	}
	return p.Content[0].First, true
}

// EndPlaces calls f with every place where that content could end, and its key in
// Tables.Ends, until f returns false. The key is valid during the call.
func (t *Text) EndPlaces(p *Proposal, f func(k int, key []byte) bool) {
	if b, ok := t.EndStart(p); ok {
		s := t.SentenceAt(b)
		for at := placesFrom(p.Rule.End, b, reach(t, b, s), s); at.next(t) && f(at.k, at.key()); {
		}
	}
}

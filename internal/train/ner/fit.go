package ner

import (
	"math"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
	mlptrain "github.com/wirecopy-go/wirecopy/internal/train/mlp"
)

// A Part is texts that weigh the same among all that a model learns from.
type Part struct {
	Texts  []Text
	Weight float32
}

// A Config says how a model is trained.
type Config struct {
	Chain crftrain.Config
	Net   mlptrain.Config

	// NetWeight is what the scores of the network weigh beside those of the
	// chain.
	NetWeight float64

	Without []string // names of templates of features to leave out
}

// DefaultConfig returns how the library's own model is trained.
func DefaultConfig(seed uint64) Config {
	c := Config{
		Chain: crftrain.Config{
			Labels: ner.Names(), Allowed: ner.Allowed,
			Step: 0.06, Choosing: 5, Epochs: 16, Average: 10, Dropout: 0.2, MinCount: 3, Rows: 60_000, Seed: seed,
		},
		Net: mlptrain.Config{
			Rows: ner.NetRows, Labels: len(ner.Names()),
			Inner: 64, Second: 64,
			Dims: embed.Dims, Contexts: ner.NetContexts, VectorUnit: embed.VectorUnit,
			Matrices: ner.NetGroups, Group: ner.NetGroup, Groups: ner.NetGroups,
			Epochs: 4, Batch: 256, Step: 0.001, LeaveGroup: 0.15, LeaveUnit: 0.4, Seed: seed,
		},
		NetWeight: 0.6,
	}
	c.Net.Tied = tied()
	return c
}

// tied returns which rows of the network are the weights of a part of a word's
// vector: all but a few.
func tied() func(row uint32) (matrix, at int, vector []float32) {
	const dims = embed.Dims / embed.Parts
	var centers [embed.Parts][embed.Centroids][]float32
	m := embed.Default()
	for c := range embed.Centroids {
		var codes [embed.Parts]byte
		for p := range codes {
			codes[p] = byte(c)
		}
		var sum [embed.Dims]int32
		m.AddVector(&sum, string(codes[:]))
		for p := range codes {
			v := make([]float32, dims)
			for d := range v {
				v[d] = float32(sum[p*dims+d]) * embed.VectorUnit
			}
			centers[p][c] = v
		}
	}
	return func(row uint32) (matrix, at int, vector []float32) {
		place, part, center, ok := ner.NetCode(row)
		if !ok {
			return 0, 0, nil
		}
		return place, part * dims, centers[part][center]
	}
}

// Some texts are learned a second time in capitals or in small letters, as
// headlines are set and people type.
const (
	recaseEvery  = 4   // texts between two that are learned again
	recaseWeight = 0.5 // of what they weigh
)

// read returns the examples of all parts.
func read(parts []Part, without []string) (*Examples, error) {
	var doc ner.Document
	if err := doc.Without(without...); err != nil {
		return nil, err
	}
	e := &Examples{}
	for _, part := range parts {
		for i, t := range part.Texts {
			t.Weight = part.Weight
			e.Add(&doc, &t)
			if i%recaseEvery != 0 {
				continue
			}
			to := strings.ToUpper
			if i/recaseEvery%2 == 1 {
				to = strings.ToLower
			}
			if t, ok := t.Recase(to); ok {
				t.Weight *= recaseWeight
				e.Add(&doc, &t)
			}
		}
	}
	return e, nil
}

// A Fitted is a model and the file that holds it.
type Fitted struct {
	Model *ner.Model
	Data  string
	Rows  int // of the chain
}

// Fit trains a model on texts. The chain and the network learn apart, so that each
// is sure of what it knows itself.
func Fit(cfg Config, parts []Part) (*Fitted, error) {
	e, err := read(parts, cfg.Without)
	if err != nil {
		return nil, err
	}
	chain, err := crftrain.Fit(cfg.Chain, e.Sequences)
	if err != nil {
		return nil, err
	}
	// What 1 is worth among the scores of the chain.
	unit := float64(chain.Scale) / 65536 / math.Log2E
	cfg.Net.Unit = unit / cfg.NetWeight
	w, err := mlptrain.Fit(cfg.Net, e.Positions)
	if err != nil {
		return nil, err
	}
	section, err := w.Encode()
	if err != nil {
		return nil, err
	}
	b := crf.NewBuilder(ner.Kind)
	if err := b.Chain(ner.ChainSection, chain); err != nil {
		return nil, err
	}
	b.Section(ner.NetSection, section)
	data, err := b.Build()
	if err != nil {
		return nil, err
	}
	m, err := ner.Open(data)
	return &Fitted{m, data, len(chain.Rows)}, err
}

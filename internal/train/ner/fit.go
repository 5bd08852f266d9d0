package ner

import (
	"math"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/linear"
	"github.com/wirecopy-go/wirecopy/internal/nertag"
	"github.com/wirecopy-go/wirecopy/internal/train/crf"
	"github.com/wirecopy-go/wirecopy/internal/train/net"
	"github.com/wirecopy-go/wirecopy/internal/wordclass"
)

// A Part is texts that weigh the same among all that a model learns from.
type Part struct {
	Texts  []Text
	Weight float32
}

// A Config says how a model is trained.
type Config struct {
	Chain crf.Config
	Net   net.Config

	// NetWeight is what the scores of the network weigh beside those of the
	// chain.
	NetWeight float64
}

// DefaultConfig returns how the library's own model is trained.
func DefaultConfig(seed uint64) Config {
	c := Config{
		Chain: crf.Config{
			Labels: nertag.Names(), Allowed: nertag.Allowed,
			Step: 0.06, Epochs: 16, Average: 10, Dropout: 0.55, MinCount: 3, Rows: 120_000, Seed: seed,
		},
		Net: net.Config{
			Rows: nertag.NetRows, Labels: len(nertag.Names()),
			Inner: 128, Second: 64,
			Dims: wordclass.Dims, Contexts: nertag.NetContexts, VectorUnit: wordclass.VectorUnit,
			Matrices: nertag.NetGroups, Group: nertag.NetGroup, Groups: nertag.NetGroups,
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
	const dims = wordclass.Dims / wordclass.Parts
	var centres [wordclass.Parts][wordclass.Centres][]float32
	m := wordclass.Default()
	for c := range wordclass.Centres {
		var codes [wordclass.Parts]byte
		for p := range codes {
			codes[p] = byte(c)
		}
		var sum [wordclass.Dims]int32
		m.AddVector(&sum, string(codes[:]))
		for p := range codes {
			v := make([]float32, dims)
			for d := range v {
				v[d] = float32(sum[p*dims+d]) * wordclass.VectorUnit
			}
			centres[p][c] = v
		}
	}
	return func(row uint32) (matrix, at int, vector []float32) {
		place, part, centre, ok := nertag.NetCode(row)
		if !ok {
			return 0, 0, nil
		}
		return place, part * dims, centres[part][centre]
	}
}

// Some texts are learned a second time in capitals or in small letters, as
// headlines are set and people type.
const (
	recaseEvery  = 4   // texts between two that are learned again
	recaseWeight = 0.5 // of what they weigh
)

// read returns the examples of all parts.
func read(parts []Part) *Examples {
	var doc nertag.Document
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
	return e
}

// A Fitted is a model and the file that holds it.
type Fitted struct {
	Model *nertag.Model
	Data  string
	Rows  int // of the chain
}

// Fit trains a model on texts. The chain and the network learn apart, so that each
// is sure of what it knows itself.
func Fit(cfg Config, parts []Part) (*Fitted, error) {
	e := read(parts)
	chain, err := crf.Fit(cfg.Chain, e.Sequences)
	if err != nil {
		return nil, err
	}
	// What 1 is worth among the scores of the chain.
	unit := float64(chain.Scale) / 65536 / math.Log2E
	cfg.Net.Unit = unit / cfg.NetWeight
	w, err := net.Fit(cfg.Net, e.Positions)
	if err != nil {
		return nil, err
	}
	section, err := w.Encode()
	if err != nil {
		return nil, err
	}
	b := linear.NewBuilder(nertag.Kind)
	if err := b.Chain(nertag.ChainSection, chain); err != nil {
		return nil, err
	}
	b.Section(nertag.NetSection, section)
	data, err := b.Build()
	if err != nil {
		return nil, err
	}
	m, err := nertag.Open(data)
	return &Fitted{m, data, len(chain.Rows)}, err
}

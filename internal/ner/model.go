package ner

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/mlp"
)

// Kind is the kind of model file that this package reads.
const Kind = "names/6"

// Names of the sections of a model file.
const (
	ChainSection = "chain"
	NetSection   = "net"
)

// A Model finds names with a CRF, which has weights for words and for transitions between
// labels, and a network, which has word vectors as input. The scores of both are added. A
// Model is read-only and safe for concurrent use.
type Model struct {
	chain *crf.Chain
	net   *mlp.Net
}

// Open returns the model in data, reading it in place. The error is a
// [*crf.FormatError].
func Open(data string) (*Model, error) {
	f, err := crf.Open(data, Kind)
	if err != nil {
		return nil, err
	}
	m := &Model{}
	if m.chain, err = f.Chain(ChainSection); err != nil {
		return nil, err
	}
	section, _ := f.Section(NetSection)
	if m.net, err = mlp.Open(section, mlp.Centroids{Parts: embed.Parts, Each: embed.Centroids, Numbers: embed.Default().Centroids()}); err != nil {
		return nil, err
	}
	if len(m.chain.Labels()) != int(labels) || m.net.Labels() != int(labels) {
		return nil, &crf.FormatError{Err: crf.ErrDamaged, Detail: "a model with other labels"}
	}
	return m, nil
}

package quote

import (
	"errors"
	"fmt"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// This file is the models that users bring.

// A Model finds attributions, instead of the embedded model or together with it; see
// [WithModels]. It is read-only and safe for concurrent use.
//
// Models are trained on articles in which sources, cues and contents are marked:
//
//	go run github.com/wirecopy-go/wirecopy/examples/train -o own.model DIR
type Model struct{ model *attrib.Model }

// OpenModel returns the model in data, the bytes of a model file. It reads them
// once to verify the checksum and then uses them in place, so a file embedded as a
// string (//go:embed) takes no further memory.
//
// The error is a [*ModelError] that names what is wrong with data, for errors.Is:
// [ErrForeign], [ErrVersion], [ErrKind], [ErrTruncated], [ErrChecksum] or
// [ErrDamaged]. The Model is nil if and only if the error is not.
func OpenModel(data string) (*Model, error) {
	f, err := crf.Open(data, attrib.Kind)
	if err != nil {
		return nil, modelError(err)
	}
	if err := f.Verify(); err != nil {
		return nil, modelError(err)
	}
	m, err := attrib.Open(data)
	if err != nil {
		return nil, modelError(err)
	}
	chain, err := f.Chain(attrib.SectionChain)
	if err != nil {
		return nil, modelError(err)
	}
	if !slices.Equal(chain.Labels(), attrib.Names()) {
		return nil, &ModelError{ErrKind, "other labels"}
	}
	return &Model{m}, nil
}

// EmbeddedModel returns the model embedded in the library, for use beside another.
func EmbeddedModel() *Model { return &Model{attrib.Default()} }

// WithModels replaces the embedded model by others. Where several models find
// attributions that overlap, the likeliest one is kept, so that a model trained on
// a few articles of one publisher can be used beside the embedded one:
//
//	quote.WithModels(own, quote.EmbeddedModel())
//
// The first model has a say in all results: the Confidence of each attribution, whichever model
// or rule found it, is on the scale that the first model learned from its articles.
//
// Nil and zero Models are ignored. If none remain, the embedded model is used.
// Proposals of rules that are exact or read the layout do not depend on models.
func WithModels(models ...*Model) Option {
	return func(o *options) {
		o.models = nil
		for _, m := range models {
			if m != nil && m.model != nil {
				o.models = append(o.models, m.model)
			}
		}
	}
}

// The causes for which [OpenModel] refuses a file, for errors.Is.
var (
	// ErrForeign says that the bytes are not a model file.
	ErrForeign = errors.New("not a model file")
	// ErrVersion says that the file is of a version that this release of the
	// library cannot read.
	ErrVersion = errors.New("a version of model file that this library cannot read")
	// ErrKind says that the model is for another task, or for other features
	// than those of this release: it has to be trained again.
	ErrKind = errors.New("a model for another task or another set of features")
	// ErrTruncated says that the file is cut short.
	ErrTruncated = errors.New("model file is cut short")
	// ErrChecksum says that the contents of the file do not match its checksum.
	ErrChecksum = errors.New("model file is damaged: checksum differs")
	// ErrDamaged says that the parts of the file do not fit together.
	ErrDamaged = errors.New("model file is damaged")
)

// A ModelError says why [OpenModel] refused bytes.
type ModelError struct {
	Err    error  // one of ErrForeign, ErrVersion, ErrKind, ErrTruncated, ErrChecksum, ErrDamaged
	Detail string // what was found there; empty where there is no more to say
}

// Error returns a line such as "quote: model file is cut short: 9 of 80 bytes".
func (e *ModelError) Error() string {
	if e.Detail == "" {
		return fmt.Sprintf("quote: %v", e.Err)
	}
	return fmt.Sprintf("quote: %v: %s", e.Err, e.Detail)
}

// Unwrap returns e.Err.
func (e *ModelError) Unwrap() error { return e.Err }

// causes are the errors of this package for those of package crf.
var causes = [...]struct{ of, is error }{
	{crf.ErrForeign, ErrForeign},
	{crf.ErrVersion, ErrVersion},
	{crf.ErrKind, ErrKind},
	{crf.ErrTruncated, ErrTruncated},
	{crf.ErrChecksum, ErrChecksum},
	{crf.ErrDamaged, ErrDamaged},
}

// modelError returns an error of package crf as one of this package.
func modelError(err error) error {
	var f *crf.FormatError
	if errors.As(err, &f) {
		for _, c := range causes {
			if errors.Is(f.Err, c.of) {
				return &ModelError{c.is, f.Detail}
			}
		}
	}
	return &ModelError{ErrDamaged, err.Error()}
}

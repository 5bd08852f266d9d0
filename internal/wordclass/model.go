package wordclass

import (
	"fmt"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/linear"
	"github.com/wirecopy-go/wirecopy/internal/model"
)

// Kind is the kind of model file that this package reads.
const Kind = "words/1"

// A Model tells the class of each of many words. It is read-only and safe for
// concurrent use.
type Model struct{ index linear.Index }

// Open returns the model in data, reading it in place.
func Open(data string) (*Model, error) {
	f, err := linear.Open(data, Kind)
	if err != nil {
		return nil, fmt.Errorf("wordclass: %w", err)
	}
	x, err := f.Index("classes")
	if err != nil {
		return nil, fmt.Errorf("wordclass: %w", err)
	}
	return &Model{x}, nil
}

// Of returns the class of the word whose lower case [linear.Lower] made hash
// of. One word in some hundreds that the model does not know gets the class of
// another, as hashes are cut short.
func (m *Model) Of(hash uint64) Class {
	v, ok := m.index.Get(key(hash))
	if !ok {
		return 0
	}
	return Class(v) | 1<<knownBit
}

// key is what the index knows a word by.
func key(hash uint64) uint32 { return linear.Mix1(1, hash) }

// Build returns a model file of the classes of words, which are in lower case.
func Build(classes map[string]Class) (string, error) {
	entries := make(map[uint32]uint32, len(classes))
	for w, c := range classes {
		k := key(linear.Lower(w))
		// Which of two words with one key comes first must not matter.
		v := uint32(c &^ (1 << knownBit))
		if old, ok := entries[k]; !ok || v < old {
			entries[k] = v
		}
	}
	index, err := linear.BuildIndex(entries)
	if err != nil {
		return "", err
	}
	b := linear.NewBuilder(Kind)
	b.Section("classes", index)
	return b.Build()
}

// Default returns the library's own model. The first call opens it, which takes
// microseconds whatever its size.
var Default = sync.OnceValue(func() *Model {
	m, err := Open(model.Words)
	if err != nil {
		panic(err) // the embedded file is not what this package was built for
	}
	return m
})

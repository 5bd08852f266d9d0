package embed

import (
	"encoding/binary"
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Kind is the kind of model file that this package reads.
const Kind = "words/3"

// Names of the sections of a model file.
const (
	indexSection    = "index"   // from hashes to numbers
	classSection    = "classes" // uint16 for each number
	codeSection     = "codes"   // Parts bytes for each of the first numbers
	centroidSection = "centres" // int8: Centroids vectors for each part, partDims each
)

const (
	classBytes = 2
	partDims   = Dims / Parts
	partBytes  = Centroids * partDims // of the centroids of a part
)

// A Model tells the class of each of many words, and the vector of the most
// frequent of them. It is read-only and safe for concurrent use.
type Model struct {
	index                     crf.Index
	classes, codes, centroids string
}

// Open returns the model in data, reading it in place. The error is a
// [*crf.FormatError].
func Open(data string) (*Model, error) {
	f, err := crf.Open(data, Kind)
	if err != nil {
		return nil, err
	}
	m := &Model{}
	if m.index, err = f.Index(indexSection); err != nil {
		return nil, err
	}
	for _, s := range []struct {
		name string
		to   *string
	}{{classSection, &m.classes}, {codeSection, &m.codes}, {centroidSection, &m.centroids}} {
		var ok bool
		if *s.to, ok = f.Section(s.name); !ok {
			return nil, &crf.FormatError{Err: crf.ErrDamaged, Detail: "no section " + s.name}
		}
	}
	if len(m.centroids) != Parts*partBytes {
		return nil, &crf.FormatError{Err: crf.ErrDamaged, Detail: fmt.Sprintf("centroids of %d bytes, not %d", len(m.centroids), Parts*partBytes)}
	}
	return m, nil
}

// A Word is the number of a word that a model knows; the zero Word is any other.
// Those of the more frequent words are smaller.
type Word uint32

// Word returns the number of the word whose hash in lower case, by [hash.Lower], is
// given. One word in some thousands that the model does not know is mistaken for
// another, as hashes are cut short.
func (m *Model) Word(hash uint64) Word {
	v, ok := m.index.Get(key(hash))
	if !ok {
		return 0
	}
	return Word(v + 1)
}

// Words sets words to the numbers of forms, at most [crf.Batch], as [Model.Word] has those of
// their hashes. Many are found sooner together.
func (m *Model) Words(words []Word, forms []text.Form) {
	var keys, values [crf.Batch]uint32
	n := min(len(forms), len(keys))
	for i := range forms[:n] {
		keys[i] = key(forms[i].Lower)
	}
	m.index.GetAll(values[:n], keys[:n])
	for i, v := range values[:n] {
		words[i] = Word(v)
	}
}

// Class returns the class of a word.
func (m *Model) Class(w Word) Class {
	i := classBytes * (int(w) - 1)
	if i < 0 || i+classBytes > len(m.classes) {
		return 0
	}
	return Class(m.classes[i]) | Class(m.classes[i+1])<<8 | 1<<knownBit
}

// Codes returns the vector of a word: for each of its [Parts] the number of the
// centroid that it is nearest to. It is empty for words that are rare or not known.
func (m *Model) Codes(w Word) string {
	i := Parts * (int(w) - 1)
	if i < 0 || i+Parts > len(m.codes) {
		return ""
	}
	return m.codes[i : i+Parts]
}

// Vector returns the number of a word's vector, and whether it has one.
func (m *Model) Vector(w Word) (uint32, bool) {
	return uint32(w) - 1, w > 0 && Parts*int(w) <= len(m.codes)
}

// Centroids returns what vectors are put together from: those of each part, one signed
// byte for each number.
func (m *Model) Centroids() string { return m.centroids }

// AddVectors adds the vectors with the given numbers to sum.
func (m *Model) AddVectors(sum *[Dims]int32, numbers []uint32) {
	kernel.AddVectors(sum, m.centroids, m.codes, numbers)
}

// AddVector adds the vector that codes stand for to sum. Empty codes add nothing.
func (m *Model) AddVector(sum *[Dims]int32, codes string) {
	kernel.AddVectors(sum, m.centroids, codes, make([]uint32, len(codes)/Parts))
}

// key is what the index knows a word by.
func key(word uint64) uint32 { return hash.Feature1(1, word) }

// A Source is what a model is built from: words in lower case, the most frequent
// first, each with its class; the codes of the first of them; and the centroids
// that these stand for, [Centroids] for each part one after the other.
type Source struct {
	Words     []string
	Classes   []Class
	Codes     [][Parts]byte
	Centroids []int8
}

// Build returns a model file.
func Build(s *Source) (string, error) {
	if len(s.Classes) != len(s.Words) || len(s.Codes) > len(s.Words) || len(s.Centroids) != Parts*partBytes {
		return "", fmt.Errorf("embed: %d words with %d classes, %d codes and %d numbers of centroids",
			len(s.Words), len(s.Classes), len(s.Codes), len(s.Centroids))
	}
	entries := make(map[uint32]uint32, len(s.Words))
	var classes, codes, centroids []byte
	for i, w := range s.Words {
		if _, ok := entries[key(hash.Lower(w))]; !ok {
			entries[key(hash.Lower(w))] = uint32(i)
		}
		classes = binary.LittleEndian.AppendUint16(classes, uint16(s.Classes[i]&^(1<<knownBit)))
	}
	for i := range s.Codes {
		codes = append(codes, s.Codes[i][:]...)
	}
	for _, c := range s.Centroids {
		centroids = append(centroids, byte(c))
	}
	index, err := crf.BuildIndex(entries)
	if err != nil {
		return "", err
	}
	b := crf.NewBuilder(Kind)
	b.Section(indexSection, index)
	b.Section(classSection, string(classes))
	b.Section(codeSection, string(codes))
	b.Section(centroidSection, string(centroids))
	return b.Build()
}

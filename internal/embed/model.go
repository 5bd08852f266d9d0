package embed

import (
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Kind is the kind of model file that this package reads.
const Kind = "words/4"

// Names of the sections of a model file.
const (
	bucketSection   = "buckets" // these three are an index
	wordSection     = "words"
	vectorSection   = "vectors"
	codeSection     = "codes"   // Parts bytes for each vector
	centroidSection = "centres" // int8: Centroids vectors for each part, partDims each
)

const (
	partDims  = Dims / Parts
	partBytes = Centroids * partDims // of the centroids of a part
)

// A Model tells the class of each of many words, and the vector of the most
// frequent of them. It is read-only and safe for concurrent use.
type Model struct {
	index            index
	codes, centroids string
}

// Open returns the model in data, reading it in place. The error is a
// [*crf.FormatError].
func Open(data string) (*Model, error) {
	f, err := crf.Open(data, Kind)
	if err != nil {
		return nil, err
	}
	m := &Model{}
	var buckets, words, vectors string
	for _, s := range []struct {
		name string
		to   *string
	}{{bucketSection, &buckets}, {wordSection, &words}, {vectorSection, &vectors}, {codeSection, &m.codes}, {centroidSection, &m.centroids}} {
		var ok bool
		if *s.to, ok = f.Section(s.name); !ok {
			return nil, &crf.FormatError{Err: crf.ErrDamaged, Detail: "no section " + s.name}
		}
	}
	if m.index, err = openIndex(buckets, words, vectors); err != nil {
		return nil, err
	}
	if len(m.centroids) != Parts*partBytes {
		return nil, &crf.FormatError{Err: crf.ErrDamaged, Detail: fmt.Sprintf("centroids of %d bytes, not %d", len(m.centroids), Parts*partBytes)}
	}
	return m, nil
}

// A Word is the number of a word that a model knows; the zero Word is any other.
type Word uint32

// Word returns the number of the word whose hash in lower case, by [hash.Lower], is
// given. One word in some thousands that the model does not know is mistaken for
// another, as hashes are cut short.
func (m *Model) Word(hash uint64) Word { return m.index.get(key(hash)) }

// Words sets words to the numbers of forms, at most [crf.Batch], as [Model.Word] has those of
// their hashes. Many are found sooner together.
func (m *Model) Words(words []Word, forms []text.Form) {
	var keys [crf.Batch]uint32
	n := min(len(forms), len(keys))
	for i := range forms[:n] {
		keys[i] = key(forms[i].Lower)
	}
	m.index.getAll(words, keys[:n])
}

// Class returns the class of a word.
func (m *Model) Class(w Word) Class { return m.index.class(w) }

// Codes returns the vector of a word: for each of its [Parts] the number of the
// centroid that it is nearest to. It is empty for words that are rare or not known.
func (m *Model) Codes(w Word) string {
	i, ok := m.Vector(w)
	if !ok {
		return ""
	}
	return m.codes[Parts*i:][:Parts]
}

// Vector returns the number of a word's vector, and whether it has one.
func (m *Model) Vector(w Word) (uint32, bool) {
	i, ok := m.index.vector(w)
	return i, ok && Parts*(int(i)+1) <= len(m.codes)
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
	hashes := make([]uint32, len(s.Words))
	for i, w := range s.Words {
		hashes[i] = key(hash.Lower(w))
	}
	buckets, words, vectors, order := buildIndex(hashes, s.Classes, len(s.Codes))
	var codes, centroids []byte
	for _, i := range order {
		codes = append(codes, s.Codes[i][:]...)
	}
	for _, c := range s.Centroids {
		centroids = append(centroids, byte(c))
	}
	b := crf.NewBuilder(Kind)
	b.Section(bucketSection, string(buckets))
	b.Section(wordSection, string(words))
	b.Section(vectorSection, string(vectors))
	b.Section(codeSection, string(codes))
	b.Section(centroidSection, string(centroids))
	return b.Build()
}

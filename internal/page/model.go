package page

import (
	"encoding/binary"
	"errors"
)

// This file holds the model: trees of questions about single features, each of
// which adds its answer to the score. It is read in place, and all numbers are
// whole, so every machine gives the same scores.
//
//	magic  "wcline1\n"
//	count  number of features of a Vector, one byte
//	trees  number of trees, two bytes
//	bias   score to start from, two bytes, signed
//	tree   feature of each question, threshold of each question, one byte
//	       each, then the leaves, two bytes each, signed
//
// Numbers of two bytes are little-endian.

// Depth is the number of questions that each tree asks.
const Depth = 4

const (
	magic    = "wcline1\n"
	header   = len(magic) + 5
	inner    = 1<<Depth - 1 // questions of a tree
	leaves   = 1 << Depth   // answers of a tree
	treeSize = 2*inner + 2*leaves
)

// ErrFormat says that a string is not a model of this package's features.
var ErrFormat = errors.New("page: not a model, or one for other features")

// A Model tells the blocks of an article from what surrounds it.
type Model struct {
	bias  int
	trees string
}

// Open returns the model that data holds, which it goes on using.
func Open(data string) (Model, error) {
	if len(data) < header || data[:len(magic)] != magic || data[len(magic)] != count {
		return Model{}, ErrFormat
	}
	n := int(uint16(i16(data, len(magic)+1)))
	if len(data) != header+n*treeSize {
		return Model{}, ErrFormat
	}
	for i := range n {
		for _, f := range []byte(data[header+i*treeSize:][:inner]) {
			if f >= count {
				return Model{}, ErrFormat
			}
		}
	}
	return Model{int(i16(data, len(magic)+3)), data[header:]}, nil
}

// settled is the score at which no further tree is asked: what they would add
// could not turn it round.
const settled = 800

// score returns the sum of the trees' answers for v, up to where it is settled.
func (m Model) score(v *Vector) int {
	sum := m.bias
	for t := m.trees; len(t) >= treeSize && -settled < sum && sum < settled; t = t[treeSize:] {
		t := t[:treeSize]
		q := 0
		for range Depth {
			next := 2*q + 1
			if v[t[q]%size] > t[inner+q] {
				next++
			}
			q = next
		}
		sum += int(i16(t, 2*inner+2*(q-inner)))
	}
	return sum
}

func i16(s string, i int) int16 { return int16(uint16(s[i]) | uint16(s[i+1])<<8) }

// A block is mostly what its neighbours are. Each gives a part of its score, in
// hundredths and no more than certain.
const (
	nextPart = 30  // of the two beside it
	farPart  = 20  // of the four beyond those
	certain  = 500 // for or against; what is outside the text is against
)

// Scores returns for each block how sure the model is that it belongs to the
// article: more than 0 if it does.
func (m Model) Scores(features []Vector) []int {
	raw := make([]int, len(features))
	for i := range features {
		raw[i] = m.score(&features[i])
	}
	at := func(i int) int {
		if i < 0 || i >= len(raw) {
			return -certain
		}
		return max(-certain, min(raw[i], certain))
	}
	out := make([]int, len(raw))
	for i := range raw {
		near := at(i-1) + at(i+1)
		far := at(i-2) + at(i+2) + at(i-3) + at(i+3)
		out[i] = raw[i] + (nextPart*near+farPart*far)/100
	}
	return out
}

// Scores returns the scores of the embedded model for the blocks of text.
func Scores(text string, blocks []Block) []int { return Default().Scores(Features(text, blocks)) }

// A Tree is one tree while it is learned.
type Tree struct {
	Feature   [inner]uint8 // of question q; its successors are 2q+1 and 2q+2
	Threshold [inner]uint8 // the second one is next where the feature is greater
	Leaf      [leaves]int16
}

// Encode returns the model of trees as a string for [Open].
func Encode(bias int16, trees []Tree) string {
	b := append([]byte(magic), count)
	b = binary.LittleEndian.AppendUint16(b, uint16(len(trees)))
	b = binary.LittleEndian.AppendUint16(b, uint16(bias))
	for i := range trees {
		t := &trees[i]
		b = append(append(b, t.Feature[:]...), t.Threshold[:]...)
		for _, l := range t.Leaf {
			b = binary.LittleEndian.AppendUint16(b, uint16(l))
		}
	}
	return string(b)
}

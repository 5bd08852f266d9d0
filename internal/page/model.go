package page

import (
	"encoding/binary"
	"errors"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/room"
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
			q &= inner // it is less: for the compiler
			greater := (uint32(t[inner+q]) - uint32(v[t[q]%size])) >> 31
			q = 2*q + 1 + int(greater) // without a branch, which nothing predicts
		}
		sum += int(i16(t, 2*inner+2*(q-inner)))
	}
	return sum
}

func i16(s string, i int) int16 { return int16(uint16(s[i]) | uint16(s[i+1])<<8) }

// A block is mostly what the one before it is: an article begins and ends few times
// on its page.
const (
	change  = 175 // what it costs that one block belongs to the article and the next does not
	certain = 500 // for or against
)

// Scores returns for each block how sure the model is that it belongs to the
// article: more than 0 if it does. It is by how much the best reading of the whole
// text in which it does is better than the best one in which it does not.
func (m Model) Scores(features []Vector) []int32 {
	raw := raws.Get(len(features))[:len(features)]
	for i := range features {
		raw[i] = left
		if v := &features[i]; !v.Out() {
			raw[i] = m.bounded(v)
		}
	}
	return smooth(raw)
}

// left is the score by itself of a block that is not looked at.
const left = -certain - 1

// raws are scores of blocks by themselves, for reuse.
var raws room.Pool[int16]

// bounded returns the score of a block by itself.
func (m Model) bounded(v *Vector) int16 { return int16(max(-certain, min(m.score(v), certain))) }

// smooth returns the scores of blocks among each other, given those of each by itself, which
// must not be used afterwards.
func smooth(raw []int16) []int32 {
	out := make([]int32, len(raw))
	before := outside()
	for i, r := range raw {
		if r == left {
			out[i] = -certain
			continue
		}
		out[i] = int32(int(r) + before.in - before.out)
		before = before.and(int(r))
	}
	after := outside()
	for i := len(raw) - 1; i >= 0; i-- {
		if r := raw[i]; r != left {
			out[i] += int32(after.in - after.out)
			after = after.and(int(r))
		}
	}
	raws.Put(raw)
	return out
}

// A side is the best scores of the blocks on one side of a block, if the block belongs to the
// article and if it does not.
type side struct{ in, out int }

// outside returns the side of the end of a text, where the article is not.
func outside() side { return side{-change, 0} }

// and returns s with a block of the given score added at its end.
func (s side) and(score int) side {
	s.in += score
	return side{max(s.in, s.out-change), max(s.out, s.in-change)}
}

// Scores returns the scores of the embedded model for the blocks of text. It ends early
// at the signal to stop, which may be nil.
func Scores(text string, blocks []Block, stop *cancel.Signal) []int32 {
	raw := raws.Get(len(blocks))[:len(blocks)]
	for i := range raw {
		raw[i] = left
	}
	m := Default()
	each(text, blocks, stop, func(k int, v *Vector) { raw[k] = m.bounded(v) })
	stop.Check()
	return smooth(raw)
}

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

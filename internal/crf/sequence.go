package crf

import "math/bits"

// A Set is a set of labels, one bit each.
type Set uint32

// All is the set of all labels.
const All = ^Set(0)

// MaxLabels is the number of labels that a model can have: with the start of the
// sequence they fill a [Set].
const MaxLabels = 31

// Of returns the set of the given labels.
func Of(labels ...uint8) (s Set) {
	for _, y := range labels {
		s |= 1 << y
	}
	return s
}

// Has reports whether label y is in s.
func (s Set) Has(y uint8) bool { return s>>y&1 != 0 }

// Len returns the number of labels in s.
func (s Set) Len() int { return bits.OnesCount32(uint32(s)) }

// first returns the lowest label in s, which must not be empty.
func (s Set) first() int { return bits.TrailingZeros32(uint32(s)) }

// A Sequence is the input of a model: the features and the allowed labels of each
// position. It is a reusable buffer: [Sequence.Reset] keeps the memory. The zero
// Sequence is empty and ready for use.
//
//	seq.Reset()
//	for i := range words {
//		seq.Set1(wordItself, word(i))
//		seq.Set2(wordPair, word(i-1), word(i))
//		seq.AddAll(wordItself, templates)
//		seq.End(0, crf.All)
//	}
type Sequence struct {
	features  []uint32
	positions []position
	values    [maxTemplates]uint32 // of the position that comes next, by template
	without   TemplateSet          // templates left out
}

type position struct {
	end   uint32 // index after its last feature
	allow Set
	class uint8 // of the edge that leads to it
}

// Reset empties s.
func (s *Sequence) Reset() {
	s.features = s.features[:0]
	s.positions = s.positions[:0]
}

// Add adds a feature to the position that the next [Sequence.End] ends.
func (s *Sequence) Add(feature uint32) { s.features = append(s.features, feature) }

// End ends a position. The class chooses the transition weights of the edge
// from the position before (or from the start) to this one; one that the model
// does not have counts as 0. Allow is the set of labels allowed at this position;
// the empty set allows all. A position with one allowed label needs no features.
func (s *Sequence) End(class uint8, allow Set) {
	s.positions = append(s.positions, position{uint32(len(s.features)), allow, class})
}

// Len returns the number of positions.
func (s *Sequence) Len() int { return len(s.positions) }

// Features returns the features of position i. They are the sequence's own and
// change with it.
func (s *Sequence) Features(i int) []uint32 { return s.features[s.start(i):s.positions[i].end] }

// start returns the index of the first feature of position i.
func (s *Sequence) start(i int) uint32 {
	if i == 0 {
		return 0
	}
	return s.positions[i-1].end
}

// Class returns the edge class of position i.
func (s *Sequence) Class(i int) uint8 { return s.positions[i].class }

// Allowed returns the labels allowed at position i.
func (s *Sequence) Allowed(i int) Set { return s.positions[i].allow }

// Allow sets the labels allowed at position i.
func (s *Sequence) Allow(i int, allow Set) { s.positions[i].allow = allow }

// Clone returns a copy of s that shares no memory with it and has no spare capacity, as
// training keeps hundreds of thousands of copies.
func (s *Sequence) Clone() *Sequence {
	c := &Sequence{features: make([]uint32, len(s.features)), positions: make([]position, len(s.positions))}
	copy(c.features, s.features)
	copy(c.positions, s.positions)
	return c
}

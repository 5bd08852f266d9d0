package crf

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// openRandom returns the chain of random weights. Their features share few places in
// the memory of a decoder.
func openRandom(t *testing.T, rng *rand.Rand, labels, classes int) (*Weights, *Chain) {
	w := randomWeights(rng, labels, classes, 60)
	for i := range w.Hashes {
		w.Hashes[i] = w.Hashes[i]<<20 | uint32(i%3)
	}
	slices.Sort(w.Hashes)
	w.Hashes = slices.Compact(w.Hashes)
	w.Rows = w.Rows[:len(w.Hashes)]
	c, err := w.Chain()
	if err != nil {
		t.Fatal(err)
	}
	return w, c
}

// FuzzScores compares scores by a decoder that remembers rows and adds them up in
// lanes, for several chains in turn, with sums of one weight after another.
func FuzzScores(f *testing.F) {
	f.Add(uint64(1), uint8(3))
	f.Add(uint64(2), uint8(8))
	f.Add(uint64(3), uint8(17))
	f.Add(uint64(4), uint8(26))
	f.Add(uint64(5), uint8(31))
	f.Fuzz(func(t *testing.T, seed uint64, labels uint8) {
		if labels == 0 || labels > MaxLabels {
			t.Skip()
		}
		rng := rand.New(rand.NewPCG(seed, 0))
		var d Decoder
		for range 3 {
			w, c := openRandom(t, rng, int(labels), 2)
			for range 5 {
				s := randomSequence(rng, w, 1+rng.IntN(40))
				if got, want := d.Scores(nil, c, s), plainScores(c, s); !slices.Equal(got, want) {
					t.Fatalf("seed %d, %d labels: scores\n%v, want\n%v", seed, labels, got, want)
				}
			}
		}
	})
}

// plainScores is [Decoder.Scores], one weight after another.
func plainScores(c *Chain, s *Sequence) []int32 {
	scores := make([]int32, s.Len()*c.labels)
	for i := range s.Len() {
		if c.candidates(s, i).Len() == 1 {
			continue
		}
		for _, f := range s.Features(i) {
			row, ok := c.index.Get(f)
			for y := range c.labels {
				if ok {
					scores[i*c.labels+y] += int32(c.rows[int(row)*c.labels+y]) - kernel.Bias
				}
			}
		}
	}
	return scores
}

// FuzzBest compares the Viterbi algorithm that leaves out labels which cannot be on the
// best path with the one that tries all.
func FuzzBest(f *testing.F) {
	f.Add(uint64(1), uint8(3), false)
	f.Add(uint64(2), uint8(8), true)
	f.Add(uint64(3), uint8(17), true)
	f.Add(uint64(4), uint8(31), false)
	f.Fuzz(func(t *testing.T, seed uint64, labels uint8, open bool) {
		if labels == 0 || labels > MaxLabels {
			t.Skip()
		}
		rng := rand.New(rand.NewPCG(seed, 0))
		w := randomWeights(rng, int(labels), 2, 60)
		if open { // labels that any label may precede: only these have rivals
			for i := range w.Edges {
				if y := i % int(labels); y%3 != 0 && w.Edges[i] == Forbidden {
					w.Edges[i] = int16(rng.IntN(7))
				}
			}
		}
		c, err := w.Chain()
		if err != nil {
			t.Fatal(err)
		}
		var d Decoder
		for range 5 {
			s := randomSequence(rng, w, 1+rng.IntN(40))
			want := plainBest(c, s, plainScores(c, s))
			if got := d.Best(c, s); !slices.Equal(got, want) {
				t.Fatalf("seed %d, %d labels: path\n%v, want\n%v", seed, labels, got, want)
			}
		}
	})
}

// plainBest is [Decoder.BestOf], which tries all labels before each label.
func plainBest(c *Chain, s *Sequence, scores []int32) []uint8 {
	n, width := s.Len(), c.labels
	back := make([][]int, n)
	before := map[int]int32{width: 0}
	lead := width
	for i := range n {
		m := c.matrix(c.class(s.Class(i)))
		back[i] = make([]int, width)
		next := map[int]int32{}
		top, best := int32(dead), -1
		for y := range width {
			if !c.candidates(s, i).Has(uint8(y)) {
				continue
			}
			reached := int32(dead)
			for a := range width + 1 {
				score, ok := before[a]
				if e := m.at(a*width + y); ok && score > dead && e != Forbidden && score+e > reached {
					reached, back[i][y] = score+e, a
				}
			}
			if reached > dead {
				reached += scores[i*width+y]
			}
			next[y] = reached
			if reached > top {
				top, best = reached, y
			}
		}
		if top == dead {
			for y := range width {
				if _, ok := next[y]; ok {
					next[y], back[i][y] = scores[i*width+y], lead
					if next[y] > top {
						top, best = next[y], y
					}
				}
			}
		}
		before, lead = next, best
	}
	path := make([]uint8, n)
	for i := n - 1; i >= 0; i-- {
		path[i] = uint8(lead)
		lead = back[i][lead]
	}
	return path
}

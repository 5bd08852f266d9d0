package crf

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// This file unpacks the transition weights of a chain for the decoder, which
// reads them at every position. They are some tens of kilobytes however large the chain
// is, and are unpacked when it is first used.

// stride is the number of labels that a row of transitions has room for: every
// label and the start of the sequence. As a power of two it lets the compiler
// see that an index is in bounds.
const stride = 32

// transitions are the weights that lead to the labels of one class of edges.
type transitions struct {
	into   [MaxLabels][stride]int32 // into[y][a] is the weight from a to y
	from   [stride][stride]int32    // from[a][y] is the same, dead if forbidden
	before [MaxLabels]Set           // the labels allowed before y, the start included

	// pow of the weights, relative to the class's largest; 0 if forbidden. It is
	// needed in rows both ways.
	powInto [MaxLabels][stride]uint32 // powInto[y][a], a being a label
	powFrom [stride][stride]uint32    // powFrom[a][y], a being a label or the start

	// free are the labels that every label may precede. Where many of them
	// compete, most labels before them need not be looked at: a score lower than
	// that of label b by more than margin[b][a] makes a worse than b before all
	// of them.
	free   Set
	margin [MaxLabels][stride]int32
}

// An edges holds the transitions of all classes, once they are unpacked.
type edges struct {
	once    sync.Once
	classes []transitions
}

// transitions returns the transitions of all classes.
func (c *Chain) transitions() []transitions {
	c.unpacked.once.Do(func() {
		all := make([]transitions, c.classes)
		for k := range all {
			all[k].unpack(c, c.matrix(k))
		}
		c.unpacked.classes = all
	})
	return c.unpacked.classes
}

// unpack fills t with the weights in m.
func (t *transitions) unpack(c *Chain, m matrix) {
	top := int32(Forbidden)
	for i := range (c.labels + 1) * c.labels {
		top = max(top, m.at(i))
	}
	for a := range t.from {
		for y := range t.from[a] {
			t.from[a][y] = dead
		}
	}
	for y := range c.labels {
		for a := range c.labels + 1 {
			w := m.at(a*c.labels + y)
			t.into[y][a] = w
			if w != Forbidden {
				t.before[y] |= 1 << a
				t.from[a][y] = w
				t.powFrom[a][y] = uint32(pow(uint64(top-w) * c.scale))
				if a < c.labels {
					t.powInto[y][a] = t.powFrom[a][y]
				}
			}
		}
		if t.before[y]&c.all() == c.all() {
			t.free |= 1 << y
		}
	}
	for set, first := t.free, true; set != 0; set, first = set&(set-1), false {
		t.widen(t.into[set.first()][:c.labels], first)
	}
}

// widen makes the margins those for one more label in t.free, given the weights that lead to
// it.
func (t *transitions) widen(into []int32, first bool) {
	for b, w := range into {
		margin := t.margin[b][:len(into)]
		for a, v := range into {
			if d := v - w; first || d > margin[a] {
				margin[a] = d
			}
		}
	}
}

// rivals returns those labels of set that may be the best ones before a label
// in t.free, given the best score of a path to each and the label with the
// highest.
func (t *transitions) rivals(set Set, score *kernel.Paths, top int) (kept Set) {
	margin := &t.margin[top]
	least := score[top]
	for ; set != 0; set &= set - 1 {
		a := set.first() % stride
		if score[a]+margin[a] >= least {
			kept |= 1 << a
		}
	}
	return kept
}

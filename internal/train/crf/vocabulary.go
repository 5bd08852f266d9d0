package crf

import "slices"

// A vocabulary numbers features: hashes in ascending order, their places in
// that order being their numbers.
type vocabulary struct {
	hashes []uint32
	counts []uint32
	slots  []uint32 // open addressing: number plus one, 0 is empty
}

// count returns the vocabulary of all features in examples.
func count(examples []Example) *vocabulary {
	v := &vocabulary{slots: make([]uint32, 1<<16)}
	for _, e := range examples {
		for i := range e.Sequence.Len() {
			for _, h := range e.Sequence.Features(i) {
				at := v.slot(h)
				if v.slots[at] == 0 {
					v.hashes = append(v.hashes, h)
					v.counts = append(v.counts, 0)
					v.slots[at] = uint32(len(v.hashes))
					if 2*len(v.hashes) > len(v.slots) {
						v.fill(2 * len(v.slots))
						at = v.slot(h)
					}
				}
				v.counts[v.slots[at]-1]++
			}
		}
	}
	return v
}

// keep returns the vocabulary of the features of v that occur at least least
// times.
func (v *vocabulary) keep(least uint32) *vocabulary {
	return v.only(func(id int) bool { return v.counts[id] >= least })
}

// only returns the vocabulary of some features of v.
func (v *vocabulary) only(keep func(id int) bool) *vocabulary {
	sub := &vocabulary{}
	for id, h := range v.hashes {
		if keep(id) {
			sub.hashes = append(sub.hashes, h)
		}
	}
	slices.Sort(sub.hashes)
	for _, h := range sub.hashes {
		id, _ := v.id(h)
		sub.counts = append(sub.counts, v.counts[id])
	}
	size := 1 << 8
	for size < 2*len(sub.hashes) {
		size *= 2
	}
	sub.fill(size)
	return sub
}

// id returns the number of h, and whether it has one.
func (v *vocabulary) id(h uint32) (uint32, bool) {
	n := v.slots[v.slot(h)]
	return n - 1, n != 0
}

func (v *vocabulary) slot(h uint32) uint32 {
	mask := uint32(len(v.slots) - 1)
	at := h & mask
	for v.slots[at] != 0 && v.hashes[v.slots[at]-1] != h {
		at = (at + 1) & mask
	}
	return at
}

func (v *vocabulary) fill(size int) {
	v.slots = make([]uint32, size)
	for id, h := range v.hashes {
		v.slots[v.slot(h)] = uint32(id + 1)
	}
}

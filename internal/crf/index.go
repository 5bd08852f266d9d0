package crf

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// maxProbe is how many slots a look-up may read. A builder spreads keys over
// more slots until that is enough for all of them.
const maxProbe = 48

// An Index maps 32-bit hashes to small numbers. It holds no keys, only as much
// of each hash as is left beside the number: a hash that was never put in is
// found all the same about once in 10,000 times.
//
// The zero Index is empty. An Index is read-only and safe for concurrent use.
type Index struct {
	slots string
	homes uint32 // slots that a hash can choose; maxProbe more follow
	bits  uint32 // of a slot that hold the value plus one
}

// Get returns the number that h stands for, and whether there is one.
func (x *Index) Get(h uint32) (uint32, bool) {
	if x.slots == "" {
		return 0, false
	}
	var value, key [1]uint32
	if key[0] = h; kernel.Find(value[:], x.slots, x.homes, x.bits, key[:]) {
		return value[0] - 1, value[0] != 0
	}
	return x.follow(h, x.first(h))
}

// Batch is how many hashes it pays to look up together.
const Batch = 64

// GetAll looks up many hashes at a time, and waits for the memory of all of them together. It
// sets values to theirs plus one, 0 for none.
func (x *Index) GetAll(values, hashes []uint32) {
	if x.slots == "" {
		clear(values)
		return
	}
	x.find(values, hashes)
}

// find is [Index.GetAll] for an index that is not empty.
func (x *Index) find(values, hashes []uint32) {
	if kernel.Find(values, x.slots, x.homes, x.bits, hashes) {
		return
	}
	// All first slots are read before any is looked at: the processor need not
	// wait for one after the other.
	for i, h := range hashes {
		values[i] = x.first(h)
	}
	for i, h := range hashes {
		v, ok := x.follow(h, values[i])
		values[i] = (v + 1) * one(ok)
	}
}

// first returns the slot that h chooses, which is there unless x is the zero
// Index.
func (x *Index) first(h uint32) uint32 { return kernel.U32(x.slots, x.home(h)) }

func (x *Index) home(h uint32) int { return int(uint64(h)*uint64(x.homes)>>32) * 4 }

// follow is Get for a caller who has read the first slot.
func (x *Index) follow(h, slot uint32) (uint32, bool) {
	shift := x.bits & 31 // as it is in any index that was opened
	want := h << shift
	at := x.home(h)
	probes := x.slots[at:][:4*maxProbe]
	// Where the search ends is as good as random, so that the first slots, where
	// it mostly does, are all looked at without a branch.
	end, value := seen(slot, want, shift)
	for next := 4; next < 4*probed; next += 4 {
		e, v := seen(kernel.U32(probes, next), want, shift)
		value |= v &^ end
		end |= e
	}
	for next := 4 * probed; end == 0 && next < 4*maxProbe; next += 4 {
		end, value = seen(kernel.U32(probes, next), want, shift)
	}
	return value - 1, value != 0
}

// probed is how many slots are looked at in any case.
const probed = 4

// seen returns whether a search ends at a slot, as all bits or none, and the value
// plus one if it is what was wanted.
func seen(slot, want, shift uint32) (end, value uint32) {
	match := -one((slot^want)>>shift == 0)
	return match | -one(slot == 0), (slot - want) & match & -one(slot != 0)
}

// indexHeader is the length in bytes of what is before an index's slots
// where it is a section of its own.
const indexHeader = 8

// OpenIndex returns the index that [BuildIndex] made, reading it in place.
func OpenIndex(data string) (Index, error) {
	if len(data) < indexHeader {
		return Index{}, &FormatError{ErrDamaged, "index without a header"}
	}
	return newIndex(data[indexHeader:], kernel.U32(data, 0), kernel.U32(data, 4))
}

func newIndex(slots string, homes, width uint32) (Index, error) {
	if width > 31 || uint64(len(slots)) != 4*(uint64(homes)+maxProbe) {
		return Index{}, &FormatError{ErrDamaged, fmt.Sprintf("index of %d slots with %d bits in %d bytes", homes, width, len(slots))}
	}
	return Index{slots, homes, width}, nil
}

// BuildIndex returns an index of entries for [OpenIndex]. Values must be below
// 1<<24; the smaller the largest is, the rarer a wrong find. Where two hashes
// cannot be told apart, the lower one's value is kept for both. The same
// entries give the same bytes.
func BuildIndex(entries map[uint32]uint32) (string, error) {
	hashes := make([]uint32, 0, len(entries))
	largest := uint32(0)
	for h, v := range entries {
		hashes = append(hashes, h)
		largest = max(largest, v)
	}
	if largest >= 1<<24 {
		return "", fmt.Errorf("crf: value %d is too large for an index", largest)
	}
	slices.Sort(hashes)
	slots, homes, width := buildSlots(hashes, largest, len(hashes)/4, func(i int) uint32 { return entries[hashes[i]] })
	out := binary.LittleEndian.AppendUint32(nil, homes)
	out = binary.LittleEndian.AppendUint32(out, width)
	return string(append(out, slots...)), nil
}

// buildSlots places the values of sorted hashes in as many slots and some to spare,
// trying more and more until no key is further than maxProbe from its home. The more
// there are to spare, the sooner a search ends.
func buildSlots(hashes []uint32, largest uint32, spare int, value func(i int) uint32) (slots []byte, homes, width uint32) {
	width = uint32(bits.Len32(largest + 1))
	for homes = uint32(len(hashes)+spare) + 1; ; homes += homes/16 + 1 {
		if table, ok := place(hashes, homes, width, value); ok {
			for _, v := range table {
				slots = binary.LittleEndian.AppendUint32(slots, v)
			}
			return slots, homes, width
		}
	}
}

func place(hashes []uint32, homes, width uint32, value func(i int) uint32) ([]uint32, bool) {
	table := make([]uint32, homes+maxProbe)
	mask := uint32(1)<<width - 1
next:
	for i, h := range hashes {
		home := uint32(uint64(h) * uint64(homes) >> 32)
		for at := home; at < home+maxProbe; at++ {
			if table[at] == 0 {
				table[at] = h<<width | (value(i) + 1)
				continue next
			}
			if table[at]&^mask == h<<width {
				continue next // the same fingerprint: not to be told apart
			}
		}
		return nil, false
	}
	return table, true
}

// one returns 1 for true, without a branch.
func one(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

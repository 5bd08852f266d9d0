package table

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// A Set maps strings to small numbers in a few bytes a key, and is wrong about
// few others: it keeps a part of each key's hash instead of the key. How many
// strings that are not in the set pass for one that is depends on the size of a
// slot; with three bytes and two bits of value it is fewer than one in ten
// thousand. The zero Set is empty.
//
// # Layout
//
//	magic   "wcset2\n\x00"
//	slots   number of slots
//	shape   bytes of a slot, bits of a value: one byte each, then two zero bytes
//	slot    slots times, little-endian: low bits of the hash, then the value; 0 is empty
//
// A key's first slot is the one in whose share of the 32-bit numbers its hash
// falls, and the next ones follow it. So the position says how the hash begins,
// and the slot how it ends. Between the first slot of a key and its own are only ends
// of hashes that are larger than its own, so that a search ends at a smaller one.
type Set struct {
	data  string
	slots uint32
	size  uint8 // bytes of a slot
	bits  uint8 // of a value
}

const (
	setMagic  = "wcset2\n\x00"
	setHeader = len(setMagic) + 8
)

// OpenSet returns the set that data holds, which it goes on using.
func OpenSet(data string) (Set, error) {
	if len(data) < setHeader || data[:len(setMagic)] != setMagic {
		return Set{}, ErrFormat
	}
	s := Set{data, kernel.U32(data, len(setMagic)), data[len(setMagic)+4], data[len(setMagic)+5]}
	if s.slots == 0 || s.size == 0 || s.size > 4 || s.bits >= 8*s.size || uint64(len(data)-setHeader) != uint64(s.slots)*uint64(s.size) {
		return Set{}, ErrFormat
	}
	return s, nil
}

// Get returns the value of key, and whether it is in the set.
func (s Set) Get(key []byte) (uint32, bool) { return s.GetHash(hash.String32(key)) }

// GetHash is [Set.Get] for a key of which [hash.String32] is known.
func (s Set) GetHash(h uint32) (uint32, bool) {
	if s.slots == 0 {
		return 0, false
	}
	at, mark := s.slot(h)
	bits := s.bits & 31
	for range s.slots {
		switch v := s.at(at); {
		case v>>bits == mark:
			return v & (1<<bits - 1), true
		case v>>bits < mark: // as that of an empty slot is, too
			return 0, false
		}
		if at++; at == s.slots {
			at = 0
		}
	}
	return 0, false
}

// at returns what is in a slot, which is read with what comes before it.
func (s Set) at(slot uint32) uint32 {
	return kernel.U32(s.data, setHeader+int(slot+1)*int(s.size)-4) >> ((32 - 8*s.size) & 31)
}

// slot returns the first slot of a key with a hash, and the part of it that slots hold,
// which is never 0.
func (s Set) slot(h uint32) (at, mark uint32) {
	h = hash.Spread32(h)
	mark = h & (1<<(8*s.size-s.bits) - 1)
	return uint32(uint64(h) * uint64(s.slots) >> 32), max(mark, 1)
}

// BuildSet returns a string for [OpenSet] with entries, whose values must fit in
// so many bits. Slots have size bytes. The same entries give the same bytes.
func BuildSet(entries map[string]uint32, size, bits int) (string, error) {
	if size < 1 || size > 4 || bits < 0 || bits >= 8*size {
		return "", fmt.Errorf("table: no set has slots of %d bytes with %d bits of value", size, bits)
	}
	s := Set{slots: uint32(len(entries)*7/6 + 1), size: uint8(size), bits: uint8(bits)}
	slots := make([]uint32, s.slots)
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		v := entries[key]
		if v>>bits != 0 {
			return "", fmt.Errorf("table: the value %d of %q has more than %d bits", v, key, bits)
		}
		at, mark := s.slot(hash.String32(key))
		for slot := mark<<bits | v; slot != 0; at = (at + 1) % s.slots {
			switch there := slots[at] >> bits; {
			case there == slot>>bits: // the first of two keys that look the same stays
				slot = 0
			case there < slot>>bits: // where none is, too
				slot, slots[at] = slots[at], slot
			}
		}
	}
	out := binary.LittleEndian.AppendUint32([]byte(setMagic), s.slots)
	out = append(out, s.size, s.bits, 0, 0)
	for _, v := range slots {
		for k := range size {
			out = append(out, byte(v>>(8*k)))
		}
	}
	return string(out), nil
}

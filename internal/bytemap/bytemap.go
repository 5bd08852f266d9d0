// Package bytemap provides a map with byte strings as keys. It copies all keys into one buffer,
// and keeps its memory when it is reset, so that one map serves many articles.
package bytemap

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// A Map maps strings of bytes to values. The zero Map is empty and ready for use.
type Map[V any] struct {
	entries []entry[V]
	keys    []byte  // one after the other
	slots   []int32 // open hash table: 1 + index into entries, 0 for free
}

type entry[V any] struct {
	hash       uint32
	start, end int32 // of the key in keys
	value      V
}

// minSlots is the initial size of the table, a power of two.
const minSlots = 16

// maxKept is the number of entries up to which Reset keeps the memory.
const maxKept = 1 << 10

// Reset empties m.
func (m *Map[V]) Reset() {
	if len(m.entries) > maxKept {
		*m = Map[V]{}
		return
	}
	if len(m.entries) > 0 {
		clear(m.entries)
		clear(m.slots)
		m.entries, m.keys = m.entries[:0], m.keys[:0]
	}
}

// Len returns the number of keys.
func (m *Map[V]) Len() int { return len(m.entries) }

// Get returns the value of a key, the zero value if there is none.
func (m *Map[V]) Get(key []byte) V {
	v, _ := m.Find(key)
	return v
}

// Find returns the value of a key, and whether there is one.
func (m *Map[V]) Find(key []byte) (value V, ok bool) {
	if len(m.entries) == 0 {
		return value, false
	}
	if n := m.slots[m.slot(key, hash.Seeded(key))]; n > 0 {
		return m.entries[n-1].value, true
	}
	return value, false
}

// Set sets the value of a key, which it copies.
func (m *Map[V]) Set(key []byte, value V) {
	if 2*len(m.entries) >= len(m.slots) {
		m.grow()
	}
	h := hash.Seeded(key)
	at := m.slot(key, h)
	if n := m.slots[at]; n > 0 {
		m.entries[n-1].value = value
		return
	}
	start := int32(len(m.keys))
	m.keys = append(m.keys, key...)
	m.entries = append(m.entries, entry[V]{h, start, int32(len(m.keys)), value})
	m.slots[at] = int32(len(m.entries))
}

// slot returns the slot of a key, or the free one where it belongs.
func (m *Map[V]) slot(key []byte, h uint32) uint32 {
	mask := uint32(len(m.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		n := m.slots[at]
		if n == 0 {
			return at
		}
		if e := &m.entries[n-1]; e.hash == h && string(m.keys[e.start:e.end]) == string(key) {
			return at
		}
	}
}

// grow doubles the table.
func (m *Map[V]) grow() {
	m.slots = make([]int32, max(minSlots, 2*len(m.slots)))
	m.entries = slices.Grow(m.entries, len(m.slots)/2-len(m.entries))
	mask := uint32(len(m.slots) - 1)
	for i := range m.entries {
		at := m.entries[i].hash & mask
		for m.slots[at] != 0 {
			at = (at + 1) & mask
		}
		m.slots[at] = int32(i) + 1
	}
}

// Package table holds read-only tables from strings to numbers that are used
// in place: a table is one string, mostly an embedded file, and opening it
// reads its header and nothing else. Nothing is decoded, allocated or written
// after that, so a table costs a program its bytes and no start-up time, and is
// safe for concurrent use.
//
// # Layout
//
// All numbers are little-endian.
//
//	magic   "wctab3\n\x00"
//	slots   number of hash slots, four bytes
//	count   number of keys, four bytes
//	shape   bits of a place in a slot, bytes of a value: one byte each, then two zero bytes
//	slot    slots times, four bytes: in the low bits the place of an entry in the rest, plus
//	        one, and above it the end of the key's hash; 0 is empty
//	entry   value, one byte of key length, key
//	end     four zero bytes, so that a value can be read with what follows it
//
// A key's first slot is the one in whose share of the 32-bit numbers a product of its hash
// falls, and the next ones follow it. As a slot also holds the end of the hash, a lookup of an
// absent key, which most lookups are, hardly ever reads an entry. Between the first slot of a
// key and its own there are no smaller ends than its own, so that a search stops at one.
package table

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math/bits"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

const (
	magic  = "wctab3\n\x00"
	header = len(magic) + 12

	// MaxKey is the length in bytes of the longest key that a table can hold.
	MaxKey = 255

	maxPlace = 1<<31 - 2 // of an entry, so that a slot has room for a bit of hash
)

// ErrFormat says that a string is not a table.
var ErrFormat = errors.New("table: not a table, or a damaged one")

// A Table maps strings to numbers. The zero Table is empty.
type Table struct { // of four fields, so that they are kept in registers
	data  string
	slots uint32
	bits  uint8 // of a place in a slot
	width uint8 // bytes of a value
}

// Open returns the table that data holds, which it goes on using. It checks the
// header alone; [Table.Get] is safe on damaged data but may then miss keys.
func Open(data string) (Table, error) {
	if len(data) < header || data[:len(magic)] != magic {
		return Table{}, ErrFormat
	}
	t := Table{data, kernel.U32(data, len(magic)), data[len(magic)+8], data[len(magic)+9]}
	if t.slots == 0 || t.Len() >= int(t.slots) || uint64(len(data)-header) < 4*uint64(t.slots) ||
		t.bits == 0 || t.bits > 31 || t.width > 4 {
		return Table{}, ErrFormat
	}
	return t, nil
}

// MustOpen is [Open] for embedded data, for a package that every program needs.
// It panics where Open returns an error; see [Lazy].
func MustOpen(data string) Table { return Must(Open(data)) }

// Len returns the number of keys.
func (t Table) Len() int {
	if t.slots == 0 {
		return 0
	}
	return int(kernel.U32(t.data, len(magic)+4))
}

// Get returns the number that key stands for, and whether it is in the table.
func (t Table) Get(key string) (uint32, bool) {
	if t.slots == 0 || len(key) > MaxKey {
		return 0, false
	}
	at, end := t.home(hash.String32(key))
	bits := t.bits & 31
	for range t.slots { // a damaged table has no empty slot
		slot := t.slot(at)
		if slot>>bits <= end {
			if slot>>bits < end || slot == 0 {
				break
			}
			if k, value := t.entry(slot); k == key {
				return value, true
			}
		}
		at = t.next(at)
	}
	return 0, false
}

// GetBytes is [Table.Get] for a key that is not a string yet. It does not
// allocate, and key doesn't escape.
func (t Table) GetBytes(key []byte) (uint32, bool) { return t.GetHashed(hash.String32(key), key) }

// GetHashed is [Table.GetBytes] for a key of which [hash.String32] is known.
func (t Table) GetHashed(h uint32, key []byte) (uint32, bool) {
	if t.slots == 0 || len(key) > MaxKey {
		return 0, false
	}
	at, end := t.home(h)
	bits := t.bits & 31
	for range t.slots {
		slot := t.slot(at)
		if slot>>bits <= end {
			if slot>>bits < end || slot == 0 {
				break
			}
			if k, value := t.entry(slot); k == string(key) { // the comparison does not allocate
				return value, true
			}
		}
		at = t.next(at)
	}
	return 0, false
}

// GetLower is [Table.Get] for a word of ASCII letters in lower case, of which [hash.String32] is h.
func (t Table) GetLower(h uint32, word string) (uint32, bool) {
	if t.slots == 0 {
		return 0, false
	}
	at, end := t.home(h)
	bits := t.bits & 31
	for range t.slots {
		slot := t.slot(at)
		if slot>>bits <= end {
			if slot>>bits < end || slot == 0 {
				break
			}
			if k, value := t.entry(slot); lower(word, k) {
				return value, true
			}
		}
		at = t.next(at)
	}
	return 0, false
}

// lower reports whether key is a word of ASCII letters in lower case.
func lower(word, key string) bool {
	if len(word) != len(key) {
		return false
	}
	for i := range len(word) {
		if word[i]|0x20 != key[i] {
			return false
		}
	}
	return true
}

// home returns the first slot of a key, and the part of its hash that its slot holds. The
// high bits of a hash say little, so the slot is chosen by those of a product.
func (t Table) home(h uint32) (slot, end uint32) {
	const golden = 0x9e3779b1 // 2^32 over the golden ratio, for Fibonacci hashing
	return uint32(uint64(h*golden) * uint64(t.slots) >> 32), h & (1<<((32-t.bits)&31) - 1)
}

func (t Table) slot(i uint32) uint32 { return kernel.U32(t.data, header+int(i)*4) }

func (t Table) next(i uint32) uint32 {
	if i++; i == t.slots {
		return 0
	}
	return i
}

// entry returns what a slot that is not empty stands for: an empty key where the table is
// damaged.
func (t Table) entry(slot uint32) (key string, value uint32) {
	at := uint64(header) + 4*uint64(t.slots) + uint64(slot&(1<<t.bits-1)) - 1
	if at+5 > uint64(len(t.data)) {
		return "", 0
	}
	entry := t.data[at:]
	value = kernel.U32(entry, 0) & uint32(1<<(8*uint(t.width))-1)
	n := int(entry[t.width])
	if entry = entry[t.width+1:]; len(entry) < n {
		return "", 0
	}
	return entry[:n], value
}

// All yields the keys with their numbers, in no particular order but always the
// same.
func (t Table) All() iter.Seq2[string, uint32] {
	return func(yield func(string, uint32) bool) {
		if t.slots == 0 {
			return
		}
		for i := range t.slots {
			if slot := t.slot(i); slot != 0 {
				if key, value := t.entry(slot); !yield(key, value) {
					return
				}
			}
		}
	}
}

// Build returns the table of entries as a string for [Open]. The same entries
// give the same bytes. Keys of more than [MaxKey] bytes are an error.
func Build(entries map[string]uint32) (string, error) {
	t := Table{slots: uint32(len(entries)*5/4 + 2), bits: 1, width: 1}
	for k, v := range entries {
		if len(k) > MaxKey {
			return "", fmt.Errorf("table: key %.20q... has %d bytes, more than %d", k, len(k), MaxKey)
		}
		t.width = max(t.width, uint8(bits.Len32(v)+7)/8)
	}
	keys := slices.Sorted(maps.Keys(entries))
	places := make([]uint32, len(keys))
	var rest []byte
	for i, k := range keys {
		if len(rest) > maxPlace {
			return "", fmt.Errorf("table: entries of more than %d bytes", maxPlace)
		}
		places[i] = uint32(len(rest))
		t.bits = uint8(bits.Len32((places[i] + 1)))
		for n := range int(t.width) {
			rest = append(rest, byte(entries[k]>>(8*n)))
		}
		rest = append(append(rest, byte(len(k))), k...)
	}
	index := make([]uint32, t.slots)
	for i, k := range keys {
		at, end := t.home(hash.String32(k))
		for slot := end<<t.bits | (places[i] + 1); slot != 0; at = t.next(at) {
			if there := index[at]; there == 0 || there>>t.bits < slot>>t.bits {
				slot, index[at] = there, slot
			}
		}
	}
	out := binary.LittleEndian.AppendUint32([]byte(magic), t.slots)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(keys)))
	out = append(out, t.bits, t.width, 0, 0)
	for _, slot := range index {
		out = binary.LittleEndian.AppendUint32(out, slot)
	}
	return string(append(append(out, rest...), 0, 0, 0, 0)), nil
}

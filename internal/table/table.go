// Package table holds read-only tables from strings to numbers that are used
// in place: a table is one string, mostly an embedded file, and opening it
// reads its header and nothing else. Nothing is decoded, allocated or written
// after that, so a table costs a program its bytes and no start-up time, and is
// safe for concurrent use.
//
// # Layout
//
// All numbers are little-endian uint32.
//
//	magic   "wctab1\n\x00"
//	slots   number of hash slots, a power of two
//	count   number of keys
//	slot    slots times: offset of an entry in the rest, plus one; 0 is empty
//	entry   value, one byte of key length, key
//
// A key's first slot is its FNV-1a hash modulo slots; the next ones follow it.
package table

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"math/bits"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

const (
	magic  = "wctab1\n\x00"
	header = len(magic) + 8

	// MaxKey is the length in bytes of the longest key that a table can hold.
	MaxKey = 255
)

// ErrFormat says that a string is not a table.
var ErrFormat = errors.New("table: not a table, or a damaged one")

// A Table maps strings to numbers. The zero Table is empty.
type Table struct {
	data  string // from the first slot on
	mask  uint32 // slots - 1
	count uint32
}

// Open returns the table that data holds, which it goes on using. It checks the
// header alone; [Table.Get] is safe on damaged data but may then miss keys.
func Open(data string) (Table, error) {
	if len(data) < header || data[:len(magic)] != magic {
		return Table{}, ErrFormat
	}
	slots, count := kernel.U32(data, len(magic)), kernel.U32(data, len(magic)+4)
	if slots == 0 || slots&(slots-1) != 0 || count >= slots || uint64(len(data)-header) < 4*uint64(slots) {
		return Table{}, ErrFormat
	}
	return Table{data[header:], slots - 1, count}, nil
}

// MustOpen is [Open] for embedded data, for a package that every program needs.
// It panics where Open returns an error; see [Lazy].
func MustOpen(data string) Table { return Must(Open(data)) }

// Len returns the number of keys.
func (t Table) Len() int { return int(t.count) }

// Get returns the number that key stands for, and whether it is in the table.
func (t Table) Get(key string) (uint32, bool) {
	if t.count == 0 || len(key) > MaxKey {
		return 0, false
	}
	first := hash.String32(key)
	for i := first; i-first <= t.mask; i++ { // a damaged table has no empty slot
		k, value, ok := t.entry(i)
		if !ok || k == key {
			return value, ok
		}
	}
	return 0, false
}

// GetBytes is [Table.Get] for a key that is not a string yet. It does not
// allocate, and key doesn't escape.
func (t Table) GetBytes(key []byte) (uint32, bool) {
	if t.count == 0 || len(key) > MaxKey {
		return 0, false
	}
	first := hash.String32(key)
	for i := first; i-first <= t.mask; i++ {
		k, value, ok := t.entry(i)
		if !ok || k == string(key) { // the comparison does not allocate
			return value, ok
		}
	}
	return 0, false
}

// entry returns what is in a slot, counted modulo their number. It is not ok for an
// empty or damaged one.
func (t Table) entry(slot uint32) (key string, value uint32, ok bool) {
	at := uint64(kernel.U32(t.data, int(slot&t.mask)*4))
	if at == 0 {
		return "", 0, false
	}
	at += 4*uint64(t.mask+1) - 1
	if at+5 > uint64(len(t.data)) {
		return "", 0, false
	}
	entry := t.data[at:]
	n := int(entry[4])
	if len(entry) < 5+n {
		return "", 0, false
	}
	return entry[5 : 5+n], kernel.U32(entry, 0), true
}

// All yields the keys with their numbers, in no particular order but always the
// same.
func (t Table) All() iter.Seq2[string, uint32] {
	return func(yield func(string, uint32) bool) {
		if t.count == 0 {
			return
		}
		for i := range uint64(t.mask) + 1 {
			if key, value, ok := t.entry(uint32(i)); ok && !yield(key, value) {
				return
			}
		}
	}
}

// Build returns the table of entries as a string for [Open]. The same entries
// give the same bytes. Keys of more than [MaxKey] bytes are an error.
func Build(entries map[string]uint32) (string, error) {
	keys := make([]string, 0, len(entries))
	for k := range entries {
		if len(k) > MaxKey {
			return "", fmt.Errorf("table: key %.20q... has %d bytes, more than %d", k, len(k), MaxKey)
		}
		keys = append(keys, k)
	}
	slices.Sort(keys)
	slots := uint32(1) << bits.Len(uint(len(keys)+len(keys)/2+1))
	index := make([]uint32, slots)
	var rest []byte
	for _, k := range keys {
		i := hash.String32(k) & (slots - 1)
		for index[i] != 0 {
			i = (i + 1) & (slots - 1)
		}
		index[i] = uint32(len(rest)) + 1
		rest = binary.LittleEndian.AppendUint32(rest, entries[k])
		rest = append(append(rest, byte(len(k))), k...)
	}
	out := append([]byte(magic), 0, 0, 0, 0, 0, 0, 0, 0)
	binary.LittleEndian.PutUint32(out[len(magic):], slots)
	binary.LittleEndian.PutUint32(out[len(magic)+4:], uint32(len(keys)))
	for _, v := range index {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	return string(append(out, rest...)), nil
}

package table

import (
	"encoding/binary"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// Records are numbered records of one size, and bytes that they may point into.
// The zero Records is empty.
//
// # Layout
//
//	magic   "wcrec1\n\x00"
//	size    bytes of a record
//	count   number of records
//	record  count times
//	rest    to the end
type Records struct {
	data, rest string
	size       int
}

const (
	recordMagic  = "wcrec1\n\x00"
	recordHeader = len(recordMagic) + 8
)

// OpenRecords returns the records that data holds, which it goes on using.
func OpenRecords(data string) (Records, error) {
	if len(data) < recordHeader || data[:len(recordMagic)] != recordMagic {
		return Records{}, ErrFormat
	}
	size, n := uint64(kernel.U32(data, len(recordMagic))), uint64(kernel.U32(data, len(recordMagic)+4))
	if data = data[recordHeader:]; size == 0 || size > 1<<16 || size*n > uint64(len(data)) {
		return Records{}, ErrFormat
	}
	return Records{data[:size*n], data[size*n:], int(size)}, nil
}

// Slice returns records i to j without j, as one string: "" if there are none.
func (r Records) Slice(i, j int) string {
	if i < 0 || j < i || j*r.size > len(r.data) {
		return ""
	}
	return r.data[i*r.size : j*r.size]
}

// Rest returns n of the bytes that follow the records, from byte i of them on:
// "" if there are none.
func (r Records) Rest(i, n int) string {
	if i < 0 || n < 0 || i+n > len(r.rest) {
		return ""
	}
	return r.rest[i : i+n]
}

// BuildRecords returns a string for [OpenRecords]. The length of records must be
// a multiple of size.
func BuildRecords(size int, records, rest []byte) string {
	out := binary.LittleEndian.AppendUint32([]byte(recordMagic), uint32(size))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(records)/size))
	return string(append(append(out, records...), rest...))
}

package crf

import (
	"errors"
	"fmt"
	"hash/crc32"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// Errors in model files, for use with errors.Is. They are wrapped in a [FormatError].
var (
	ErrForeign   = errors.New("not a model file")
	ErrVersion   = errors.New("a version of model file that this library cannot read")
	ErrKind      = errors.New("a model for another task or another set of features")
	ErrTruncated = errors.New("model file is cut short")
	ErrChecksum  = errors.New("model file is damaged: checksum differs")
	ErrDamaged   = errors.New("model file is damaged")
)

// A FormatError reports why data is not a valid model.
type FormatError struct {
	Err    error  // one of the errors above
	Detail string // what was found, where that helps; may be empty
}

func (e *FormatError) Error() string {
	if e.Detail == "" {
		return "crf: " + e.Err.Error()
	}
	return "crf: " + e.Err.Error() + ": " + e.Detail
}

// Unwrap returns e.Err.
func (e *FormatError) Unwrap() error { return e.Err }

const (
	magic       = "wcmodel\n"
	version     = 1
	kindSize    = 16
	nameSize    = 12
	entrySize   = nameSize + 8
	checked     = len(magic) + 8 // the checksum covers what follows it
	headerSize  = checked + 8 + kindSize
	maxSections = 64
)

// A File is a model file: named sections, read in place. The zero File has
// none.
type File struct {
	data     string
	sections int
}

// Open returns the model file in data, which must be of the given kind. It
// reads the header alone, so its cost does not depend on the size of the file;
// a file that is not the library's own should be checked once by [File.Verify].
// The error is a [*FormatError].
//
// Whatever data holds, nothing that is read from a File panics or runs forever.
func Open(data, kind string) (File, error) {
	switch {
	case !strings.HasPrefix(data, magic[:min(len(magic), len(data))]) || data == "":
		return File{}, &FormatError{ErrForeign, ""}
	case len(data) < headerSize:
		return File{}, &FormatError{ErrTruncated, fmt.Sprintf("%d bytes are less than a header", len(data))}
	}
	if v := kernel.U32(data, len(magic)); v != version {
		return File{}, &FormatError{ErrVersion, fmt.Sprintf("version %d, not %d", v, version)}
	}
	if k := unpad(data[checked+8 : headerSize]); k != kind {
		return File{}, &FormatError{ErrKind, fmt.Sprintf("%q, not %q", k, kind)}
	}
	size, sections := uint64(kernel.U32(data, checked)), uint64(kernel.U32(data, checked+4))
	switch {
	case size > uint64(len(data)):
		return File{}, &FormatError{ErrTruncated, fmt.Sprintf("%d of %d bytes", len(data), size)}
	case size < uint64(len(data)):
		return File{}, &FormatError{ErrDamaged, fmt.Sprintf("%d bytes after the end", uint64(len(data))-size)}
	case sections > maxSections || uint64(headerSize)+sections*entrySize > size:
		return File{}, &FormatError{ErrDamaged, fmt.Sprintf("%d sections", sections)}
	}
	f := File{data, int(sections)}
	for i := range f.sections {
		e := f.entry(i)
		if at, n := uint64(kernel.U32(e, nameSize)), uint64(kernel.U32(e, nameSize+4)); at+n > size {
			return File{}, &FormatError{ErrDamaged, fmt.Sprintf("section %q is out of bounds", unpad(e[:nameSize]))}
		}
	}
	return f, nil
}

// Verify reads the whole file and reports whether it is as it was written: nil,
// or a [*FormatError] with [ErrChecksum].
func (f File) Verify() error {
	if f.data == "" {
		return &FormatError{ErrForeign, ""}
	}
	want := kernel.U32(f.data, checked-4)
	if got := Checksum(f.data); got != want {
		return &FormatError{ErrChecksum, fmt.Sprintf("%08x, not %08x", got, want)}
	}
	return nil
}

// Checksum returns the checksum that the header of a model file should have.
// Data must be long enough to have one.
func Checksum(data string) uint32 {
	sum, buf := uint32(0), [4096]byte{} // a piece at a time, as a model is not copied
	for data = data[checked:]; data != ""; {
		n := copy(buf[:], data)
		sum, data = crc32.Update(sum, crc32.IEEETable, buf[:n]), data[n:]
	}
	return sum
}

// Section returns the bytes of the section with the given name, and whether
// there is one.
func (f File) Section(name string) (string, bool) {
	for i := range f.sections {
		if e := f.entry(i); unpad(e[:nameSize]) == name {
			at := kernel.U32(e, nameSize)
			return f.data[at : at+kernel.U32(e, nameSize+4)], true
		}
	}
	return "", false
}

// Chain returns the chain in the section with the given name. The error is a
// [*FormatError].
func (f File) Chain(name string) (*Chain, error) {
	data, ok := f.Section(name)
	if !ok {
		return nil, &FormatError{ErrDamaged, fmt.Sprintf("no section %q", name)}
	}
	return openChain(data)
}

// Index returns the index in the section with the given name. The error is a
// [*FormatError].
func (f File) Index(name string) (Index, error) {
	data, ok := f.Section(name)
	if !ok {
		return Index{}, &FormatError{ErrDamaged, fmt.Sprintf("no section %q", name)}
	}
	return OpenIndex(data)
}

func (f File) entry(i int) string {
	return f.data[headerSize+i*entrySize:][:entrySize]
}

func unpad(s string) string { return strings.TrimRight(s, "\x00") }

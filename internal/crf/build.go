package crf

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// A Builder puts a model file together.
type Builder struct {
	kind     string
	names    []string
	sections []string
}

// NewBuilder returns a builder of a file of the given kind, at most 16 bytes.
func NewBuilder(kind string) *Builder { return &Builder{kind: kind} }

// Section adds a section. Names have at most 12 bytes and differ from each
// other.
func (b *Builder) Section(name, data string) {
	b.names = append(b.names, name)
	b.sections = append(b.sections, data)
}

// Chain adds a section that holds a chain.
func (b *Builder) Chain(name string, w *Weights) error {
	data, err := w.encode()
	if err != nil {
		return err
	}
	b.Section(name, data)
	return nil
}

// Build returns the file. The same parts in the same order give the same bytes.
func (b *Builder) Build() (string, error) {
	if len(b.kind) > kindSize {
		return "", fmt.Errorf("crf: kind %q is longer than %d bytes", b.kind, kindSize)
	}
	if len(b.names) > maxSections {
		return "", fmt.Errorf("crf: %d sections are more than %d", len(b.names), maxSections)
	}
	at := headerSize + len(b.names)*entrySize
	var table []byte
	seen := map[string]bool{}
	for i, name := range b.names {
		if name == "" || len(name) > nameSize || seen[name] {
			return "", fmt.Errorf("crf: section name %q is empty, too long or used twice", name)
		}
		seen[name] = true
		table = append(table, pad(name, nameSize)...)
		table = binary.LittleEndian.AppendUint32(table, uint32(at))
		table = binary.LittleEndian.AppendUint32(table, uint32(len(b.sections[i])))
		at += len(b.sections[i])
	}
	var rest []byte
	rest = binary.LittleEndian.AppendUint32(rest, uint32(at))
	rest = binary.LittleEndian.AppendUint32(rest, uint32(len(b.names)))
	rest = append(rest, pad(b.kind, kindSize)...)
	rest = append(rest, table...)
	for _, s := range b.sections {
		rest = append(rest, s...)
	}
	out := binary.LittleEndian.AppendUint32([]byte(magic), version)
	out = binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(rest))
	return string(append(out, rest...)), nil
}

func pad(s string, n int) string { return s + strings.Repeat("\x00", n-len(s)) }

// Weights are the numbers of a chain before they are packed.
type Weights struct {
	Labels  []string // names without newlines, at most [MaxLabels]
	Classes int      // of edges, at least 1

	// Scale says what a weight of 1 is worth: Scale/65536 powers of two, as
	// odds. Only marginals depend on it.
	Scale uint32

	// Edges are Classes matrices of len(Labels)+1 rows (the label before, and
	// last the start of the sequence) and len(Labels) columns.
	Edges []int16

	// Hashes are features in ascending order; Rows are their weights, one for
	// each label.
	Hashes []uint32
	Rows   [][]int8

	// Counts say how often each feature occurred in training; nil if that is not
	// known. The rows of frequent ones stand together in memory.
	Counts []uint32
}

// Forbidden is the weight of a transition that is never taken.
const Forbidden = -1 << 15

// Chain returns the chain that w make, as a file would hold it.
func (w *Weights) Chain() (*Chain, error) {
	data, err := w.encode()
	if err != nil {
		return nil, err
	}
	return openChain(data)
}

func (w *Weights) encode() (string, error) {
	n := len(w.Labels)
	if n == 0 || n > MaxLabels || w.Classes < 1 || w.Classes > 256 {
		return "", fmt.Errorf("crf: %d labels and %d classes of edges", n, w.Classes)
	}
	if len(w.Edges) != w.Classes*(n+1)*n || len(w.Rows) != len(w.Hashes) ||
		w.Counts != nil && len(w.Counts) != len(w.Hashes) {
		return "", fmt.Errorf("crf: %d edge weights, %d rows for %d features", len(w.Edges), len(w.Rows), len(w.Hashes))
	}
	names := strings.Join(w.Labels, "\n") + "\n"
	if strings.Count(names, "\n") != n {
		return "", fmt.Errorf("crf: newline in a label's name")
	}
	for i := 1; i < len(w.Hashes); i++ {
		if w.Hashes[i-1] >= w.Hashes[i] {
			return "", fmt.Errorf("crf: features are not in ascending order")
		}
	}
	order := w.order()
	place := make([]uint32, len(order))
	for at, i := range order {
		place[i] = uint32(at)
	}
	slots, homes, width := buildSlots(w.Hashes, uint32(len(w.Hashes)), len(w.Hashes)/2, func(i int) uint32 { return place[i] })
	var out []byte
	for _, v := range []uint32{uint32(n), uint32(w.Classes), w.Scale, homes, width, uint32(len(w.Rows)), uint32(len(names))} {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	out = append(out, names...)
	for _, v := range w.Edges {
		out = binary.LittleEndian.AppendUint16(out, uint16(v))
	}
	out = append(out, slots...)
	for _, i := range order {
		row := w.Rows[i]
		if len(row) != n {
			return "", fmt.Errorf("crf: row of %d weights for %d labels", len(row), n)
		}
		for _, v := range row {
			out = append(out, byte(int(v)+kernel.Bias))
		}
	}
	return string(append(out, make([]byte, rowPad)...)), nil
}

// order returns the numbers of the features in the order of their rows in memory: the most
// frequent first, so that the rows used most often share cache lines.
func (w *Weights) order() []int {
	order := make([]int, len(w.Hashes))
	for i := range order {
		order[i] = i
	}
	if w.Counts != nil {
		slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(w.Counts[j], w.Counts[i]) })
	}
	return order
}

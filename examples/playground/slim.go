package main

// Weights for the browser. The library's own take 5 MB when they are compressed, more
// than a page should load. Here they are made smaller without training anything again:
// weights are rounded, so that they compress better, and what counts least is left out.
// Names and attributions are found nearly as well. The files keep their
// form, and "go build -overlay" puts them in the places of the
// library's own.

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A diet says how much smaller a chain or network gets.
type diet struct {
	step int // weights are rounded to multiples of it
	rows int // how many rows stay; 0 for all
}

// The diets of the model files, by section.
var diets = map[string]map[string]diet{
	"ner.model":    {"chain": {step: 8, rows: 15_000}, "net": {step: 32}},
	"attrib.model": {"chain": {step: 8, rows: 25_500}},
	"pos.model":    {"chain": {step: 20, rows: 18_000}},
}

// slim writes the smaller files to a folder, and returns the name of an overlay that
// puts them into a module at root.
func slim(root, dir string) (string, error) {
	models := filepath.Join(root, "internal", "model")
	replace := make(map[string]string)
	put := func(name string, change func(f *model) error) error {
		data, err := os.ReadFile(filepath.Join(models, name))
		if err != nil {
			return err
		}
		f, err := parse(data)
		if err == nil {
			err = change(f)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		replace[filepath.Join(models, name)] = filepath.Join(dir, name)
		return os.WriteFile(filepath.Join(dir, name), f.bytes(), 0o666)
	}
	for name, sections := range diets {
		err := put(name, func(f *model) error {
			for section, d := range sections {
				change := slimChain
				if section == "net" {
					change = slimNet
				}
				if err := change(f.sections[section], d); err != nil {
					return fmt.Errorf("%s: %w", section, err)
				}
			}
			return nil
		})
		if err != nil {
			return "", err
		}
	}
	if err := put("embed.model", slimEmbed); err != nil {
		return "", err
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "overlay.json")
	return name, os.WriteFile(name, overlay, 0o666)
}

// A model is a model file, as package internal/crf describes it.
type model struct {
	head     []byte // up to the table of sections
	names    []string
	sections map[string][]byte
}

var errForm = errors.New("not the form of file that is known here")

const (
	headBytes  = 8 + 4*4 + 16
	entryBytes = 12 + 2*4
	sumAt      = 12 // of the checksum, which covers what follows it
)

func parse(data []byte) (*model, error) {
	if len(data) < headBytes || string(data[:8]) != "wcmodel\n" {
		return nil, errForm
	}
	f := &model{head: slices.Clone(data[:headBytes]), sections: make(map[string][]byte)}
	n := u32(data, 20)
	if headBytes+n*entryBytes > len(data) {
		return nil, errForm
	}
	for i := range n {
		e := data[headBytes+i*entryBytes:][:entryBytes]
		name := strings.TrimRight(string(e[:12]), "\x00")
		f.names = append(f.names, name)
		at, size := u32(e, 12), u32(e, 16)
		if at+size > len(data) {
			return nil, errForm
		}
		f.sections[name] = slices.Clone(data[at : at+size])
	}
	return f, nil
}

// bytes returns the file.
func (f *model) bytes() []byte {
	at := headBytes + len(f.names)*entryBytes
	out := slices.Clone(f.head)
	for _, name := range f.names {
		out = append(out, name+strings.Repeat("\x00", 12-len(name))...)
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
		out = binary.LittleEndian.AppendUint32(out, uint32(len(f.sections[name])))
		at += len(f.sections[name])
	}
	for _, name := range f.names {
		out = append(out, f.sections[name]...)
	}
	binary.LittleEndian.PutUint32(out[16:], uint32(len(out)))
	binary.LittleEndian.PutUint32(out[sumAt:], crc32.ChecksumIEEE(out[sumAt+4:]))
	return out
}

func u32(b []byte, at int) int { return int(binary.LittleEndian.Uint32(b[at:])) }

const (
	bias  = 128 // what is added to a weight to make a byte
	probe = 48  // slots after the last home of an index
)

// slimChain rounds the weights of a chain, and leaves out the rows that say least: their
// slots lead to a row of zeros.
func slimChain(s []byte, d diet) error {
	if len(s) < 28 {
		return errForm
	}
	labels, classes, homes, width, rows := u32(s, 0), u32(s, 4), u32(s, 12), u32(s, 16), u32(s, 20)
	at := 28 + u32(s, 24) + 2*classes*(labels+1)*labels
	weightsAt := at + 4*(homes+probe)
	if weightsAt+rows*labels > len(s) || width == 0 {
		return errForm
	}
	slots, weights := s[at:weightsAt], s[weightsAt:weightsAt+rows*labels]
	says, least := spreads(weights, labels, d.rows)
	round(weights, d.step)
	nothing := -1
	for i, n := range says {
		if n >= least {
			continue
		}
		clearRow(weights[i*labels:][:labels])
		if nothing < 0 {
			nothing = i
		}
	}
	mask := 1<<width - 1
	for i := 0; i < len(slots); i += 4 {
		if v := u32(slots, i); v&mask > 0 && v&mask <= rows && nothing >= 0 && says[v&mask-1] < least {
			binary.LittleEndian.PutUint32(slots[i:], uint32(nothing+1)) // for a key of zeros
		}
	}
	return nil
}

// spreads returns for each row how far its weights are apart, and the least of it that so
// many rows have, which is 0 for all rows.
func spreads(weights []byte, width, rows int) (says []int, least int) {
	says = make([]int, len(weights)/width)
	for i := range says {
		row := weights[i*width:][:width]
		says[i] = int(slices.Max(row)) - int(slices.Min(row))
	}
	if rows > 0 && rows < len(says) {
		least = slices.Sorted(slices.Values(says))[len(says)-rows]
	}
	return says, least
}

// clearRow sets weights to 0.
func clearRow(row []byte) {
	for i := range row {
		row[i] = bias
	}
}

// slimNet rounds the weights of the first layer of a network, but for those of vectors.
func slimNet(s []byte, d diet) error {
	const header = 48
	if len(s) < header {
		return errForm
	}
	rows, dims, inner, middle, labels, places := u32(s, 0), u32(s, 8), u32(s, 12), u32(s, 16), u32(s, 20), u32(s, 40)
	at := header + 4*(inner+middle+labels) + places*dims*inner
	if at+rows*inner > len(s) {
		return errForm
	}
	weights := s[at : at+rows*inner]
	round(weights, d.step)
	says, least := spreads(weights, inner, d.rows)
	for i, n := range says {
		if n < least {
			clearRow(weights[i*inner:][:inner])
		}
	}
	return nil
}

// round rounds weights to multiples of step.
func round(weights []byte, step int) {
	for i, b := range weights {
		w := int(b) - bias
		n := (max(w, -w) + (step-i&1)/2) / step * step
		if w < 0 {
			n = -n
		}
		weights[i] = byte(max(-bias, min(n, bias-1)) + bias)
	}
}

package main

// The set of country names in their looser form.

import (
	"encoding/binary"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readLoose reads "region, name" and adds the names of countries that c has
// read. A form that two countries share is left out, unless one of the names is
// in c.
func (c *compiler) readLoose(fsys fs.FS) ([]byte, error) {
	byRegion := map[string]lexicon.ID{}
	m := map[string]lexicon.ID{}
	for _, a := range c.list {
		if a.Kind == lexicon.Country {
			if a.ID > 0xff {
				return nil, fmt.Errorf("%s is one country more than a byte can number", a.Name)
			}
			if a.Class == lexicon.Former {
				continue
			}
			if a.ID > 0 && a.Region <= c.list[a.ID-1].Region {
				return nil, fmt.Errorf("%s: countries must be in the order of their codes", a.Name)
			}
			byRegion[a.Region] = a.ID
		}
	}
	for _, n := range c.countryNames {
		key := string(fold.Bag(nil, n.name))
		if old, dup := m[key]; !dup || n.id < old {
			m[key] = n.id
		}
	}
	firm := maps.Clone(m)
	lines, err := rows(fsys, "loose.tsv", 2)
	if err != nil {
		return nil, err
	}
	shared := map[string]bool{}
	for _, r := range lines {
		id, ok := byRegion[r.cols[0]]
		if !ok {
			return nil, r.errorf("no country has region %q", r.cols[0])
		}
		key := string(fold.Bag(nil, r.cols[1]))
		if _, known := firm[key]; len(key) < lexicon.MinLoose || known {
			continue
		}
		if old, dup := m[key]; dup && old != id {
			shared[key] = true
		}
		m[key] = id
	}
	for key := range shared {
		delete(m, key)
	}
	return looseSet(m), nil
}

// looseSet writes what lexicon.Loose reads.
func looseSet(m map[string]lexicon.ID) []byte {
	slots := len(m)*5/4 + 1
	out := make([]byte, 5*slots)
	for _, key := range slices.Sorted(maps.Keys(m)) {
		h := lexicon.Hash([]byte(key))
		i := int(uint64(h) * uint64(slots) >> 32)
		for binary.LittleEndian.Uint32(out[5*i:]) != 0 {
			i = (i + 1) % slots
		}
		binary.LittleEndian.PutUint32(out[5*i:], h)
		out[5*i+4] = byte(m[key])
	}
	return out
}

package main

// The set of subdivisions of countries.

import (
	"io/fs"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readSubdivisions reads "region, name" and returns the country of each name that
// only one country has.
func (c *compiler) readSubdivisions(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "subdivisions.tsv", 2)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	shared := map[string]bool{}
	for _, r := range lines {
		id, ok := c.country(r.cols[0])
		if !ok {
			return nil, r.errorf("no country has region %q", r.cols[0])
		}
		key := foldName(r.cols[1])
		if old, dup := m[key]; dup && old != uint32(id) {
			shared[key] = true
		}
		m[key] = uint32(id)
	}
	for key := range m {
		if _, known := c.keys[key]; known || shared[key] {
			delete(m, key)
		}
	}
	return m, nil
}

// country returns the country that has a region's code.
func (c *compiler) country(region string) (lexicon.ID, bool) {
	for _, a := range c.list {
		if a.Kind == lexicon.Country && a.Class != lexicon.Former && a.Class != lexicon.Constituent && a.Region == region {
			return a.ID, true
		}
	}
	return 0, false
}

package main

// The set of country names in their looser form.

import (
	"fmt"
	"io/fs"
	"maps"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readLoose reads "region, name" and adds the names of countries that c has
// read. A form that two countries share is left out, unless one of the names is
// in c.
func (c *compiler) readLoose(fsys fs.FS) (map[string]uint32, error) {
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
	out := make(map[string]uint32, len(m))
	for key, id := range m {
		out[key] = uint32(id)
	}
	return out, nil
}

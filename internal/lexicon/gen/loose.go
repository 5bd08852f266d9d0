package main

// The set of country names in their looser form.

import (
	"fmt"
	"io/fs"
	"maps"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readLoose reads "region, name" and adds the names of countries that c has
// read. A form that two countries share is left out, unless one of the names is
// in c.
func (c *compiler) readLoose(fsys fs.FS) (map[string]uint32, error) {
	if err := c.checkCountries(); err != nil {
		return nil, err
	}
	m := map[string]lexicon.ID{}
	for _, n := range c.countryNames {
		key := string(fold.Bag(nil, n.name))
		if old, dup := m[key]; !dup || c.rather(key, n.id, old) {
			m[key] = n.id
		}
	}
	firm := maps.Clone(m)
	lines, err := rows(fsys, "loose.tsv", 2)
	if err != nil {
		return nil, err
	}
	for _, file := range []string{"historical.tsv", "translations.tsv"} {
		more, err := rows(fsys, file, 2)
		if err != nil {
			return nil, err
		}
		lines = append(lines, more...)
	}
	shared := map[string]bool{}
	for _, r := range lines {
		id, ok := c.country(r.cols[0])
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
	out := make(map[string]uint32, len(m))
	for key, id := range m {
		if !shared[key] {
			out[key] = uint32(id)
		}
	}
	return out, nil
}

// minMisspelled is how many letters the misspelled name of a country has.
const minMisspelled = 5

// misspelled returns those looser forms that are a country's name in one word, misspelled.
func (c *compiler) misspelled(loose map[string]uint32) map[string]uint32 {
	out := map[string]uint32{}
	for key, id := range loose {
		name := foldName(c.list[id].Name)
		if key != name && !strings.Contains(key+name, " ") && fold.Misspelled([]byte(key), []byte(name), minMisspelled) {
			out[key] = id
		}
	}
	return out
}

// rather reports whether the country a rather than b is meant by a name that both have.
func (c *compiler) rather(key string, a, b lexicon.ID) bool {
	first, seq := b, 0
	for n, s := range c.keys[key] {
		if id := s.ID(); (id == a || id == b) && (n == 0 || s.seq < seq) {
			first, seq = id, s.seq
		}
	}
	if len(c.keys[key]) == 0 {
		return a < b
	}
	return first == a
}

// checkCountries fails if a country's number does not fit in a byte, or countries
// are not in the order of their codes, by which the lexicon finds them.
func (c *compiler) checkCountries() error {
	region := ""
	for _, a := range c.list {
		switch {
		case a.Kind != lexicon.Country, a.Class == lexicon.Constituent:
			continue
		case a.ID > 0xff:
			return fmt.Errorf("%s is one country more than a byte can number", a.Name)
		case a.Class == lexicon.Former:
			continue
		case a.Region <= region:
			return fmt.Errorf("%s: countries must be in the order of their codes", a.Name)
		}
		region = a.Region
	}
	return nil
}

// readSportCodes reads "region, code" and returns the country of each code.
func (c *compiler) readSportCodes(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "sportcodes.tsv", 2)
	if err != nil {
		return nil, err
	}
	m := make(map[string]uint32, len(lines))
	for _, r := range lines {
		id, ok := c.country(r.cols[0])
		key := foldName(r.cols[1])
		if _, twice := m[key]; !ok || twice {
			return nil, r.errorf("no country has region %q, or %q stands here twice", r.cols[0], r.cols[1])
		}
		m[key] = uint32(id)
	}
	return m, nil
}

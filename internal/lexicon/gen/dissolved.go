package main

import (
	"io/fs"
	"slices"
	"strconv"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readDissolved reads "name, alpha-2, alpha-3, numeric, alpha-4" of former states.
func (c *compiler) readDissolved(fsys fs.FS) ([]lexicon.Dissolved, error) {
	lines, err := rows(fsys, "dissolved.tsv", 5)
	if err != nil {
		return nil, err
	}
	var states []lexicon.Dissolved
	for _, r := range lines {
		n, err := strconv.Atoi(r.cols[3])
		d := lexicon.Dissolved{Name: r.cols[0], Alpha2: r.cols[1], Alpha3: r.cols[2], Numeric: n, Alpha4: r.cols[4]}
		if err != nil || len(d.Alpha2) != 2 || len(d.Alpha3) != 3 || len(d.Alpha4) != 4 {
			return nil, r.errorf("no codes of ISO 3166: %q", r.cols[1:])
		}
		if !slices.ContainsFunc(c.list, func(a lexicon.Actor) bool {
			return a.Class == lexicon.Former && a.Name == d.Name && a.Region == d.Alpha2
		}) {
			return nil, r.errorf("no former state %q with the code %s", d.Name, d.Alpha2)
		}
		states = append(states, d)
	}
	return states, nil
}

package main

import (
	"io/fs"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readClubs reads "names of a club, what it is called" and returns what is called so, alone
// and with each name of the club. "-" is for what clubs anywhere are called.
func readClubs(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "clubs.tsv", 2)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		var names []string
		if r.cols[0] != "-" {
			names = strings.Split(r.cols[0], ", ")
		}
		for _, called := range append(strings.Split(r.cols[1], ", "), names...) {
			short := foldName(called)
			if short == "" {
				return nil, r.errorf("%q is no name", called)
			}
			m[short] = 1
			for _, name := range names {
				if key := foldName(name); key != short {
					m[string(lexicon.ClubKey(nil, key, short))] = 1
				}
			}
		}
	}
	return m, nil
}

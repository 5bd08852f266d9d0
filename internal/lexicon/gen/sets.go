package main

import (
	"io/fs"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readSet reads words, one a line.
func readSet(fsys fs.FS, name string) (map[string]uint32, error) {
	lines, err := rows(fsys, name, 1)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		key := foldName(r.cols[0])
		if m[key] != 0 {
			return nil, r.errorf("%q stands here twice", r.cols[0])
		}
		m[key] = 1
	}
	return m, nil
}

// readTails reads "words, kind" and returns the kind of each.
func readTails(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "tails.tsv", 2)
	if err != nil {
		return nil, err
	}
	kinds := map[string]lexicon.Kind{"place": lexicon.Place, "organization": lexicon.Organization, "group": lexicon.Group}
	m := map[string]uint32{}
	for _, r := range lines {
		kind, ok := kinds[r.cols[1]]
		if !ok {
			return nil, r.errorf("%q is no kind of body or place", r.cols[1])
		}
		m[foldName(r.cols[0])] = uint32(kind)
	}
	return m, nil
}

// classed returns a reader of "class, word" that returns the number of the class of each
// word, its index in names.
func classed(file string, names []string) func(fs.FS) (map[string]uint32, error) {
	return func(fsys fs.FS) (map[string]uint32, error) {
		lines, err := rows(fsys, file, 2)
		if err != nil {
			return nil, err
		}
		m := map[string]uint32{}
		for _, r := range lines {
			n := slices.Index(names, r.cols[0])
			key := foldName(r.cols[1])
			switch {
			case n <= 0:
				return nil, r.errorf("no class %q", r.cols[0])
			case m[key] != 0:
				return nil, r.errorf("%q stands here twice", r.cols[1])
			}
			m[key] = uint32(n)
		}
		return m, nil
	}
}

package main

import "io/fs"

// readWares reads nouns, one a line.
func readWares(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "wares.tsv", 1)
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

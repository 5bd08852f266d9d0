package main

import (
	"io/fs"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readNicknames reads "form, full names" and returns the pairs of first names that one
// person may have.
func readNicknames(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "nicknames.tsv", 2)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		for name := range strings.FieldsSeq(r.cols[1]) {
			key := lexicon.NicknameKey(nil, foldName(r.cols[0]), foldName(name))
			if m[string(key)] != 0 {
				return nil, r.errorf("%q and %q stand here twice", r.cols[0], name)
			}
			m[string(key)] = 1
		}
	}
	return m, nil
}

package main

// The towns that articles local to a state or country mean by their names.

import (
	"encoding/binary"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// localities reads "name, where" and returns the number of each name's record, and the
// records: where its towns are.
func (c *compiler) localities(fsys fs.FS) (map[string]uint32, string, error) {
	divisions, err := c.readDivisions(fsys)
	if err != nil {
		return nil, "", err
	}
	lines, err := rows(fsys, "localities.tsv", 2)
	if err != nil {
		return nil, "", err
	}
	m, at := map[string]uint32{}, map[string]uint32{}
	var records, rest []byte
	for _, r := range lines {
		var list []uint16
		for code := range strings.FieldsSeq(r.cols[1]) {
			id, ok := divisions[code]
			if !ok {
				if id, ok = c.country(code); !ok {
					return nil, "", r.errorf("%q is no country or state", code)
				}
			}
			list = append(list, uint16(id))
		}
		slices.Sort(list)
		key, where := foldName(r.cols[0]), fmt.Sprint(list)
		if _, dup := m[key]; dup {
			continue // written with and without accents
		}
		n, ok := at[where]
		if !ok {
			n = uint32(len(records) / lexicon.WhereinSize)
			at[where] = n
			first := len(rest) / lexicon.DivisionSize
			records = append(records, byte(first), byte(first>>8), byte(len(list)))
			for _, id := range list {
				rest = binary.LittleEndian.AppendUint16(rest, id)
			}
		}
		m[key] = n
	}
	return m, table.BuildRecords(lexicon.WhereinSize, records, rest), nil
}

// readDivisions reads "code, region, name".
func (c *compiler) readDivisions(fsys fs.FS) (map[string]lexicon.ID, error) {
	lines, err := rows(fsys, "divisions.tsv", 3)
	if err != nil {
		return nil, err
	}
	m := map[string]lexicon.ID{}
	for _, r := range lines {
		i := slices.IndexFunc(c.list, func(a lexicon.Actor) bool {
			return a.Class == lexicon.Region && a.Region == r.cols[1] && a.Name == r.cols[2]
		})
		if i < 0 {
			return nil, r.errorf("no state is called %q", r.cols[2])
		}
		m[r.cols[0]] = lexicon.ID(i)
	}
	return m, nil
}

package main

// The actors that a name may stand for, and their order.

import (
	"cmp"
	"encoding/binary"
	"io/fs"
	"maps"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A sense is an actor that a name stands for, with its place among the sources.
type sense struct {
	lexicon.Sense
	seq int
}

// maxSenses is how many senses the value of a name can count.
const maxSenses = 15

// A senseList collects the records of senses.bin.
type senseList struct {
	data []byte
	at   map[string]uint32 // where lists of senses are that are there already
}

// table returns the table of names whose senses keys has, and adds the senses.
func (l *senseList) table(keys map[string][]sense) map[string]uint32 {
	if l.at == nil {
		l.at = map[string]uint32{}
	}
	m := map[string]uint32{}
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		list := likeliest(keys[key])
		var rec []byte
		for _, s := range list {
			rec = binary.LittleEndian.AppendUint32(rec, uint32(s.Sense))
		}
		first, ok := l.at[string(rec)]
		if !ok {
			first = uint32(len(l.data) / lexicon.SenseSize)
			l.at[string(rec)] = first
			l.data = append(l.data, rec...)
		}
		m[key] = first<<4 | uint32(len(list))
	}
	return m
}

// likeliest returns as many senses as the value of a name can count, the likeliest first: by
// their basis, then by the order of the sources.
func likeliest(senses []sense) []sense {
	list := slices.Clone(senses)
	slices.SortStableFunc(list, func(a, b sense) int {
		return cmp.Or(int(a.Basis())-int(b.Basis()), a.seq-b.seq)
	})
	return list[:min(len(list), maxSenses)]
}

// readDefaults reads "name, region, canonical name": which of the actors of a name
// comes first of those with the same basis.
func (c *compiler) readDefaults(fsys fs.FS) error {
	lines, err := rows(fsys, "defaults.tsv", 3)
	if err != nil {
		return err
	}
	for i, r := range lines {
		found := false
		for _, keys := range []map[string][]sense{c.keys, c.beside} {
			list := keys[foldName(r.cols[0])]
			k := slices.IndexFunc(list, func(s sense) bool {
				a := c.list[s.ID()]
				return a.Region == r.cols[1] && a.Name == r.cols[2]
			})
			if k >= 0 && len(list) > 1 {
				list[k].seq = i - len(lines) // before all others
				found = true
			}
		}
		if !found {
			return r.errorf("%q is not one of several actors of %q", r.cols[2], r.cols[0])
		}
	}
	return nil
}

package main

// What actors are called in databases.

import (
	"encoding/binary"
	"io/fs"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// maxStale is how many lines of keys.tsv may be about actors that are not in the tables
// any more.
const maxStale = 50

// readKeys reads "kind, region, canonical name, item" and returns the records of
// items.bin.
func (c *compiler) readKeys(fsys fs.FS) ([]byte, error) {
	lines, err := rows(fsys, "keys.tsv", 4)
	if err != nil {
		return nil, err
	}
	type actor struct {
		kind         lexicon.Kind
		region, name string
	}
	ids := map[actor]lexicon.ID{}
	for _, a := range c.list {
		if k := (actor{a.Kind, a.Region, a.Name}); ids[k] == 0 {
			ids[k] = a.ID + 1
		}
	}
	stale := 0
	data := make([]byte, lexicon.ItemSize*len(c.list))
	for _, r := range lines {
		kind, err := r.choose(0, "- person organization group country place")
		if err != nil {
			return nil, err
		}
		region := strings.TrimPrefix(r.cols[1], "-")
		id := ids[actor{lexicon.Kind(kind), region, r.cols[2]}]
		if id == 0 {
			if stale++; stale > maxStale {
				return nil, r.errorf("no actor is called %q, nor are %d others", r.cols[2], maxStale)
			}
			continue
		}
		number, isItem := strings.CutPrefix(r.cols[3], "Q")
		n, err := strconv.ParseUint(number, 10, 30)
		if err != nil || n == 0 {
			return nil, r.errorf("%q is neither an item nor a number", r.cols[3])
		}
		db := lexicon.GeoNames
		if isItem {
			db = lexicon.Wikidata
		}
		rec := data[lexicon.ItemSize*int(id-1):]
		if binary.LittleEndian.Uint32(rec) != 0 {
			return nil, r.errorf("%q stands here twice", r.cols[2])
		}
		binary.LittleEndian.PutUint32(rec, uint32(lexicon.NewItem(db, uint32(n))))
	}
	return data, nil
}

// readHistorical reads "region, name": names of countries that are no longer used.
func readHistorical(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "historical.tsv", 2)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		key := foldName(r.cols[1])
		if _, dup := m[key]; key == "" || dup {
			return nil, r.errorf("%q is no name, or stands here twice", r.cols[1])
		}
		m[key] = 0
	}
	return m, nil
}

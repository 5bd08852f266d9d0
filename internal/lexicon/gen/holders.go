package main

// The tables of who held which office when.

import (
	"cmp"
	"encoding/binary"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

type term struct {
	first, last uint32 // as 20160903
	person      lexicon.ID
}

// readHolders reads "region or body, office/office, person, first day, last day".
// Every person and body must be an actor; "-" stands for no owner.
func (c *compiler) readHolders(fsys fs.FS) (map[string]uint32, []byte, error) {
	lines, err := rows(fsys, "holders.tsv", 5)
	if err != nil {
		return nil, nil, err
	}
	people := map[string]lexicon.ID{}
	owners := map[string]bool{}
	for _, a := range c.list {
		switch {
		case a.Kind == lexicon.Person:
			people[a.Name] = a.ID
		case a.Kind == lexicon.Country:
			owners[a.Region] = true
		default:
			owners[a.Name] = true
		}
	}
	terms := map[string][]term{}
	for _, r := range lines {
		owner := foldName(r.cols[0])
		if r.cols[0] == "-" {
			owner = ""
		} else if !owners[r.cols[0]] {
			return nil, nil, r.errorf("no country or body %q", r.cols[0])
		}
		t := term{}
		ok := true
		if t.person, ok = people[r.cols[2]]; !ok {
			return nil, nil, r.errorf("%q is not in people.tsv", r.cols[2])
		}
		if t.first, ok = day(r.cols[3], "0101"); !ok {
			return nil, nil, r.errorf("%q is no day", r.cols[3])
		}
		if t.last, ok = day(r.cols[4], "1231"); !ok || t.last < t.first {
			return nil, nil, r.errorf("%q is no day after %s", r.cols[4], r.cols[3])
		}
		for office := range strings.SplitSeq(r.cols[1], "/") {
			key := strings.TrimPrefix(owner+" "+foldName(office), " ")
			terms[key] = append(terms[key], t)
		}
	}
	m := map[string]uint32{}
	var data []byte
	for _, key := range slices.Sorted(maps.Keys(terms)) {
		list := terms[key]
		slices.SortStableFunc(list, func(a, b term) int { return cmp.Compare(a.first, b.first) })
		list = list[max(0, len(list)-255):]
		m[key] = uint32(len(data)/12)<<8 | uint32(len(list))
		for _, t := range list {
			data = binary.LittleEndian.AppendUint32(data, t.first)
			data = binary.LittleEndian.AppendUint32(data, t.last)
			data = binary.LittleEndian.AppendUint32(data, uint32(t.person))
		}
	}
	return m, data, nil
}

// day reads 2016-09-03, or 2016 with the month and day given.
func day(s, rest string) (uint32, bool) {
	s = strings.ReplaceAll(s, "-", "")
	if len(s) == 4 {
		s += rest
	}
	n, err := strconv.ParseUint(s, 10, 32)
	return uint32(n), err == nil && len(s) == 8
}

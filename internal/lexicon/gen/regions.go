package main

// Where places lie, for those who need to know nothing else of a name.

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// placeNames returns the set of the names of places, whose values are what
// placenames.bin has, and wherein.bin.
func (c *compiler) placeNames(subdivisions map[string]uint32) (map[string]uint32, string, error) {
	keys := map[string]bool{}
	for _, m := range []map[string][]sense{c.keys, c.beside} {
		for key := range m {
			keys[key] = true
		}
	}
	for key := range subdivisions {
		keys[key] = true
	}
	set := map[string]uint32{}
	at := map[string]int{}
	var records, rest []byte
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		codes, town := c.codes(key, subdivisions)
		if codes == "" {
			continue
		}
		n, ok := at[codes]
		if !ok {
			n = len(records) / lexicon.WhereinSize
			at[codes] = n
			first := len(rest)
			if first>>16 != 0 {
				return nil, "", fmt.Errorf("more lists of regions than 2 bytes can tell apart")
			}
			records = append(records, byte(first), byte(first>>8), byte(len(codes)/lexicon.CodeSize))
			rest = append(rest, codes...)
		}
		v := uint32(n) << 1
		if town {
			v |= 1
		}
		set[key] = v
	}
	return set, table.BuildRecords(lexicon.WhereinSize, records, rest), nil
}

// codes returns the regions of the places and countries that a name stands for, alone or
// beside another name, the likeliest first, and whether one of them is a town.
func (c *compiler) codes(key string, subdivisions map[string]uint32) (codes string, town bool) {
	var list []string
	add := func(a lexicon.Actor) {
		if a.Region != "" && !slices.Contains(list, a.Region) {
			list = append(list, a.Region)
		}
	}
	for _, senses := range [...][]sense{likeliest(c.keys[key]), likeliest(c.beside[key])} {
		for _, s := range senses {
			a := c.list[s.ID()]
			isTown := a.Class == lexicon.City || a.Class == lexicon.Capital
			if a.Kind != lexicon.Place && a.Kind != lexicon.Country || s.Basis() == lexicon.Demonym ||
				isTown && s.Basis() == lexicon.Acronym {
				continue // "D.C." is no name of a town, but follows one
			}
			town = town || isTown && a.Region != ""
			add(a)
		}
	}
	if id, ok := subdivisions[key]; ok {
		add(c.list[id])
	}
	return strings.Join(list, ""), town
}

package main

// The tables of nouns, first names and surnames.

import (
	"io/fs"
	"maps"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

const nounClasses = "none honorific rank office clergy royal role people kin body document"

// readNouns reads "class, gender, number, noun".
func readNouns(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "nouns.tsv", 4)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		class, err := r.choose(0, nounClasses)
		if err != nil {
			return nil, err
		}
		gender, err := r.choose(1, "- m f")
		if err != nil {
			return nil, err
		}
		number, err := r.choose(2, "one many")
		if err != nil {
			return nil, err
		}
		key := foldName(r.cols[3])
		if _, dup := m[key]; dup {
			return nil, r.errorf("%q stands here twice", r.cols[3])
		}
		m[key] = uint32(lexicon.NewNoun(lexicon.NounClass(class), lexicon.Gender(gender), number == 1))
	}
	return m, lexicon.MarkFirst(m)
}

// readGiven reads "first name, gender".
func readGiven(fsys fs.FS) ([]byte, error) {
	lines, err := rows(fsys, "given.tsv", 2)
	if err != nil {
		return nil, err
	}
	m := map[uint32]uint32{}
	for _, r := range lines {
		gender, err := r.choose(1, "- m f")
		if err != nil {
			return nil, err
		}
		key := foldName(r.cols[0])
		if key == "" {
			return nil, r.errorf("%q is no name", r.cols[0])
		}
		h := lexicon.Hash([]byte(key))
		if g, dup := m[h]; dup && g != uint32(gender) {
			gender = 0
		}
		m[h] = uint32(gender)
	}
	return hashSet(m), nil
}

// readSurnames reads surnames, one a line.
func readSurnames(fsys fs.FS) ([]byte, error) {
	lines, err := rows(fsys, "surnames.tsv", 1)
	if err != nil {
		return nil, err
	}
	m := map[uint32]uint32{}
	for _, r := range lines {
		key := foldName(r.cols[0])
		if key == "" {
			return nil, r.errorf("%q is no surname", r.cols[0])
		}
		m[lexicon.Hash([]byte(key))] = 0
	}
	return hashSet(m), nil
}

// hashSet returns the hash values of m, each with its two bits, as a set that is
// four fifths full.
func hashSet(m map[uint32]uint32) []byte {
	slots := make([]uint32, len(m)*5/4+1)
	for _, h := range slices.Sorted(maps.Keys(m)) {
		i := int(uint64(h) * uint64(len(slots)) >> 32)
		for slots[i] != 0 {
			i = (i + 1) % len(slots)
		}
		slots[i] = h&0xffffff | m[h]
	}
	out := make([]byte, 0, 3*len(slots))
	for _, v := range slots {
		out = append(out, byte(v), byte(v>>8), byte(v>>16))
	}
	return out
}

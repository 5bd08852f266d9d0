package main

// The tables of nouns, first names and surnames.

import (
	"io/fs"

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
func readGiven(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "given.tsv", 2)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		gender, err := r.choose(1, "- m f")
		if err != nil {
			return nil, err
		}
		key := foldName(r.cols[0])
		if key == "" {
			return nil, r.errorf("%q is no name", r.cols[0])
		}
		if g, dup := m[key]; dup && g != uint32(gender) {
			gender = 0
		}
		m[key] = uint32(gender)
	}
	return m, nil
}

// readSurnames reads surnames, one a line.
func readSurnames(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "surnames.tsv", 1)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		key := foldName(r.cols[0])
		if key == "" {
			return nil, r.errorf("%q is no surname", r.cols[0])
		}
		m[key] = 0
	}
	return m, nil
}

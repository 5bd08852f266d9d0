package main

// The tables of nouns, first names and surnames.

import (
	"fmt"
	"io/fs"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// readNouns reads "class, gender, number, noun, head, classes of actors", and also
// returns the heads by their numbers.
func readNouns(fsys, inEnglish fs.FS) (map[string]uint32, []string, error) {
	lines, err := rows(fsys, "nouns.tsv", 6)
	if err != nil {
		return nil, nil, err
	}
	numbers := map[string]lexicon.Head{}
	heads := []string{""}
	for _, r := range lines {
		if h := r.cols[4]; h != "-" && numbers[h] == 0 {
			numbers[h] = lexicon.Head(len(heads))
			heads = append(heads, h)
		}
	}
	if len(heads) > 64 {
		return nil, nil, fmt.Errorf("nouns.tsv: %d heads, more than 63", len(heads)-1)
	}
	m := map[string]uint32{}
	for _, r := range lines {
		n, err := readNoun(r, numbers)
		if err != nil {
			return nil, nil, err
		}
		key := foldName(r.cols[3])
		if _, dup := m[key]; dup {
			return nil, nil, r.errorf("%q stands here twice", r.cols[3])
		}
		m[key] = uint32(n)
	}
	for _, h := range heads[1:] {
		if _, ok := m[h]; !ok {
			return nil, nil, fmt.Errorf("nouns.tsv: the head %q is no noun", h)
		}
	}
	if err := readTies(fsys, m); err != nil {
		return nil, nil, err
	}
	if err := readDocuments(inEnglish, m); err != nil {
		return nil, nil, err
	}
	return m, heads, lexicon.MarkFirst(m)
}

// readTies adds "tie, noun" to the nouns of m.
func readTies(fsys fs.FS, m map[string]uint32) error {
	lines, err := rows(fsys, "ties.tsv", 2)
	if err != nil {
		return err
	}
	for _, r := range lines {
		tie, ok := lexicon.TieNamed(r.cols[0])
		if !ok {
			return r.errorf("no tie %q", r.cols[0])
		}
		key := foldName(r.cols[1])
		n := lexicon.Noun(m[key])
		if !n.Title() || n.WithTie(0) != n {
			return r.errorf("%q is no noun for people, or stands here twice", r.cols[1])
		}
		m[key] = uint32(n.WithTie(tie))
	}
	return nil
}

// readDocuments adds the nouns for documents that package english has and m does
// not.
func readDocuments(fsys fs.FS, m map[string]uint32) error {
	lines, err := rows(fsys, "nouns.tsv", 4)
	if err != nil {
		return err
	}
	for _, r := range lines {
		if !strings.Contains(r.cols[2], "a") {
			continue
		}
		plural := r.cols[3]
		switch plural {
		case "-":
			plural = english.Inflect(r.cols[0], "s")
		case "=":
			plural = ""
		}
		for many, w := range []string{r.cols[0], plural} {
			if key := foldName(w); w != "" && m[key] == 0 {
				m[key] = uint32(lexicon.NewNoun(lexicon.Document, 0, many == 1, 0, [2]lexicon.Class{}))
			}
		}
	}
	return nil
}

func readNoun(r row, numbers map[string]lexicon.Head) (lexicon.Noun, error) {
	class, ok := lexicon.NounClassNamed(r.cols[0])
	if !ok {
		return 0, r.errorf("no class %q", r.cols[0])
	}
	gender, err := r.choose(1, "- m f")
	if err != nil {
		return 0, err
	}
	number, err := r.choose(2, "one many")
	if err != nil {
		return 0, err
	}
	head := numbers[r.cols[4]]
	if r.cols[4] == "-" {
		head = numbers[r.cols[3]] // it may be the head of others
	}
	var of [2]lexicon.Class
	if r.cols[5] != "-" {
		for i, name := range strings.Split(r.cols[5], "/") {
			class, ok := lexicon.ClassNamed(name)
			if !ok || i >= len(of) {
				return 0, r.errorf("%q are not one or two classes of actors", r.cols[5])
			}
			of[i] = class
		}
	}
	return lexicon.NewNoun(class, lexicon.Gender(gender), number == 1, head, of), nil
}

// readGiven reads "first name, gender, gender by wgnd or general".
func readGiven(fsys fs.FS) (map[string]uint32, error) {
	lines, err := rows(fsys, "given.tsv", 3)
	if err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for _, r := range lines {
		gender, err := r.choose(1, "- m f")
		if err != nil {
			return nil, err
		}
		told, err := r.choose(2, "- m f")
		if err != nil {
			return nil, err
		}
		key := foldName(r.cols[0])
		if key == "" {
			return nil, r.errorf("%q is no name", r.cols[0])
		}
		v := lexicon.GivenValue(lexicon.Gender(gender), lexicon.Gender(told))
		if w, dup := m[key]; dup && w != v {
			v = 0
		}
		m[key] = v
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

// Package words knows the single words and abbreviations that decide where
// English news is cut into tokens and sentences. The facts are in words.tsv;
// words.table is compiled from it and read in place.
package words

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:generate go run ./gen

// A Set says what classes a word belongs to.
type Set uint32

// The classes; words.tsv explains each of them.
const (
	Title Set = 1 << iota
	Month
	Number
	End
	Clock
	Prefix
	Unit
	Domain
	Starter

	// Abbreviation is every class whose period belongs to the word.
	Abbreviation = Title | Month | End
)

var names = map[string]Set{
	"title": Title, "month": Month, "number": Number, "end": End, "clock": Clock,
	"prefix": Prefix, "unit": Unit, "domain": Domain, "starter": Starter,
}

// maxLen is the length in bytes of the longest word that is looked up.
const maxLen = 16

//go:embed words.table
var data string

var tab = table.MustOpen(data)

// Of returns the classes of a word in any case; 0 if it has none.
func Of(word string) Set {
	if len(word) > maxLen {
		return 0
	}
	var lower [maxLen]byte
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	v, _ := tab.GetBytes(lower[:len(word)])
	return Set(v)
}

// Is reports whether s has a class of t.
func (s Set) Is(t Set) bool { return s&t != 0 }

// Compile returns words.table for the text of words.tsv.
func Compile(tsv string) (string, error) {
	entries := map[string]uint32{}
	n := 0
	for line := range strings.Lines(tsv) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		word, classes, ok := strings.Cut(line, "\t")
		if !ok || len(word) > maxLen || word != strings.ToLower(word) || entries[word] != 0 {
			return "", fmt.Errorf("words.tsv:%d: want a new lower-case word of at most %d bytes, a tab, its classes", n, maxLen)
		}
		for c := range strings.FieldsSeq(classes) {
			if names[c] == 0 {
				return "", fmt.Errorf("words.tsv:%d: unknown class %q", n, c)
			}
			entries[word] |= uint32(names[c])
		}
	}
	return table.Build(entries)
}

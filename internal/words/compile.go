package words

import (
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// This file compiles the readable tables. Only go generate and the tests call
// it.

// Sources names the readable tables without their ending.
var Sources = []string{"words", "phrases", "places"}

var wordClasses = map[string]Set{
	"title": Title, "month": Month, "number": Number, "end": End, "clock": Clock,
	"prefix": Prefix, "unit": Unit, "domain": Domain, "starter": Starter,
	"common": Common, "reader": Reader, "date": Date, "service": Service, "picture": Picture,
}

var phraseClasses = map[string]Set{
	"agency": Agency, "role": Role, "slug": Slug, "share": Share, "ad": Ad,
	"nav": Nav, "lead": Lead, "credit": Credit, "correction": Correction, "caption": Caption,
}

// Filter returns words.filter for the text of words.tsv, which must compile.
func Filter(tsv string) string {
	var filter [filterSize]byte
	for line := range strings.Lines(tsv) {
		word, _, ok := strings.Cut(line, "\t")
		if ok && word != "" && word[0] != '#' {
			bit := filterBit(word)
			filter[bit/8] |= 1 << (bit % 8)
		}
	}
	return string(filter[:])
}

// Compile returns the compiled form of the table called name, one of
// [Sources], for its readable text.
func Compile(name, tsv string) (string, error) {
	entries := map[string]uint32{}
	n := 0
	for line := range strings.Lines(tsv) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		key, facts, _ := strings.Cut(line, "\t")
		if _, ok := entries[key]; ok || key != strings.ToLower(key) {
			return "", fmt.Errorf("%s.tsv:%d: %q is there already or not in lower case", name, n, key)
		}
		v, err := value(name, key, facts)
		if err != nil {
			return "", fmt.Errorf("%s.tsv:%d: %w", name, n, err)
		}
		entries[key] = v
	}
	return table.Build(entries)
}

// value returns the number that key stands for.
func value(name, key, facts string) (uint32, error) {
	switch name {
	case "words":
		return set(key, facts, maxWord, wordClasses)
	case "phrases":
		var buf [2 * maxPhrase]byte
		if string(plain(buf[:0], key)) != key {
			return 0, fmt.Errorf("%q has more than words and single spaces", key)
		}
		return set(key, facts, maxPhrase, phraseClasses)
	}
	code, kind, _ := strings.Cut(facts, "\t")
	if len(code) != 2 || kind != "city" && kind != "region" || len(key) > maxPhrase {
		return 0, fmt.Errorf("want a place, a code of two letters, city or region")
	}
	v := uint32(code[0])<<8 | uint32(code[1])
	if kind == "city" {
		v |= isCity
	}
	return v, nil
}

func set(key, facts string, most int, classes map[string]Set) (uint32, error) {
	if len(key) > most {
		return 0, fmt.Errorf("%q has more than %d bytes", key, most)
	}
	var s Set
	for c := range strings.FieldsSeq(facts) {
		if classes[c] == 0 {
			return 0, fmt.Errorf("unknown class %q", c)
		}
		s |= classes[c]
	}
	if s == 0 {
		return 0, fmt.Errorf("%q has no class", key)
	}
	return uint32(s), nil
}

package words

import (
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// Compile returns the compiled form of the text of places.tsv. Only go generate
// and the tests call it.
func Compile(tsv string) (string, error) {
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
			return "", fmt.Errorf("places.tsv:%d: %q is there already or not in lower case", n, key)
		}
		code, kind, _ := strings.Cut(facts, "\t")
		if len(code) != 2 || kind != "city" && kind != "region" || len(key) > maxPlace {
			return "", fmt.Errorf("places.tsv:%d: want a place, a code of two letters, city or region", n)
		}
		v := uint32(code[0])<<8 | uint32(code[1])
		if kind == "city" {
			v |= isCity
		}
		entries[key] = v
	}
	return table.Build(entries)
}

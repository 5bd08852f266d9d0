// Gen compiles data/words.tsv into words.bin, which package entity embeds. It
// runs in the directory of the package, by "go generate".
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// The classes in the order of their bits, which is that of the constants in
// package entity.
const classes = "act aux place prep det func time orghead orgopen geohead part suffix compound inner team furniture event object stance resolve placeof"

func main() {
	src, err := os.ReadFile("data/words.tsv")
	if err == nil {
		var bin string
		if bin, err = compile(string(src)); err == nil {
			err = os.WriteFile("words.bin", []byte(bin), 0o666)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// compile returns the table of the word classes in src.
func compile(src string) (string, error) {
	bits := map[string]uint32{}
	for i, c := range strings.Fields(classes) {
		bits[c] = 1 << i
	}
	words := map[string]uint32{}
	for n, line := range strings.Split(strings.TrimSuffix(src, "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		word, names, ok := strings.Cut(line, "\t")
		if !ok || words[word] != 0 {
			return "", fmt.Errorf("line %d: %q is no new word with its classes", n+1, line)
		}
		for c := range strings.FieldsSeq(names) {
			if bits[c] == 0 {
				return "", fmt.Errorf("line %d: no class %q", n+1, c)
			}
			words[word] |= bits[c]
		}
	}
	return table.Build(words)
}

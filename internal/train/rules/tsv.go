package rules

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// This file writes tables in the form for people and reads them from it. Comment
// lines on top say what the columns are.

const trainedBy = "# Trained by go run ./internal/train rules; rules.json says on what.\n#\n"

const rulesHead = `# How often each rule is right with each word.
#
# What a rule proposes is right where an attribution is marked with at least half of
# its content, whose source and cue overlap. A rule without a word is for all words.
` + trainedBy + `# rule	word	proposed	right
`

const endsHead = `# How often content ends at each kind of place.
#
# A place is the kind of content (c clause, i infinitive, p phrase, n after a noun),
# the sign before it, and what follows.
` + trainedBy + `# place	passed or ended	ended
`

const weightsHead = `# What speaks for and against a proposal being right, in thousandths of a logit.
#
` + trainedBy + `# feature	weight
`

// countsTable returns a table of counts.
func countsTable(head string, c counts) (Table, error) {
	entries, err := c.packed()
	if err != nil {
		return Table{}, err
	}
	data, err := table.Build(entries)
	if err != nil {
		return Table{}, err
	}
	var b strings.Builder
	b.WriteString(head)
	for _, name := range slices.Sorted(maps.Keys(c)) {
		fmt.Fprintf(&b, "%s\t%d\t%d\n", name, c[name].n, c[name].held)
	}
	return Table{b.String(), data, len(entries)}, nil
}

// weightsTable returns a table of weights.
func weightsTable(weights map[string]int) (Table, error) {
	entries := make(map[string]uint32, len(weights))
	for name, w := range weights {
		entries[name] = uint32(min(max(speech.WeightZero+w, 0), 1<<speech.WeightBits-1))
	}
	data, err := table.BuildSet(entries, speech.WeightSlot, speech.WeightBits)
	if err != nil {
		return Table{}, err
	}
	var b strings.Builder
	b.WriteString(weightsHead)
	for _, name := range slices.Sorted(maps.Keys(weights)) {
		fmt.Fprintf(&b, "%s\t%d\n", name, weights[name])
	}
	return Table{b.String(), data, len(entries)}, nil
}

func parseCounts(tsv string) (counts, error) {
	out := counts{}
	err := eachLine(tsv, 2, func(name string, v []int) { out[name] = count{v[0], v[1]} })
	return out, err
}

func parseWeights(tsv string) (map[string]int, error) {
	out := map[string]int{}
	err := eachLine(tsv, 1, func(name string, v []int) { out[name] = v[0] })
	return out, err
}

// eachLine calls f with the name and the n numbers at the end of each line.
func eachLine(tsv string, n int, f func(name string, v []int)) error {
	number := 0
	for line := range strings.Lines(tsv) {
		if number++; strings.HasPrefix(line, "#") {
			continue
		}
		col := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(col) <= n {
			return fmt.Errorf("rules: line %d: %d columns", number, len(col))
		}
		v := make([]int, n)
		for i, s := range col[len(col)-n:] {
			var err error
			if v[i], err = strconv.Atoi(s); err != nil {
				return fmt.Errorf("rules: line %d: %w", number, err)
			}
		}
		f(strings.Join(col[:len(col)-n], "\t"), v)
	}
	return nil
}

package main

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy"
)

// maxResident is the most memory that a program may take that reads articles one after
// another, in bytes. Its own code and the facts and weights are in it.
const maxResident = 64 << 20

// articles returns an iterator over invented articles of 1 to 8 KB: some of the
// fixtures one after another, with other names in each.
func articles(n int) (iter.Seq[wirecopy.Source], error) {
	files, err := filepath.Glob("testdata/*.txt")
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("no testdata/*.txt here: run it in the root of the repository")
	}
	var fixtures []string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		fixtures = append(fixtures, strings.ToValidUTF8(string(data), "\ufffd"))
	}
	return func(yield func(wirecopy.Source) bool) {
		rng := rand.New(rand.NewPCG(1, 2))
		for i := range n {
			var b strings.Builder
			for size := 1000 << rng.IntN(4); b.Len() < size; {
				vary(&b, fixtures[rng.IntN(len(fixtures))], rng)
				b.WriteString("\n\n")
			}
			if !yield(wirecopy.Source{ID: fmt.Sprint(i), Text: b.String()}) {
				return
			}
		}
	}, err
}

// vary writes a text with another ending for half of its capitalised words.
func vary(b *strings.Builder, text string, rng *rand.Rand) {
	letters, upper := 0, false
	for _, r := range text {
		if !unicode.IsLetter(r) {
			if upper && letters > 4 && rng.IntN(2) == 0 {
				b.WriteString(syllables[rng.IntN(len(syllables))])
			}
			letters = 0
		} else if letters++; letters == 1 {
			upper = unicode.IsUpper(r)
		}
		b.WriteRune(r)
	}
}

// A tally is what was read.
type tally struct{ articles, bytes, found int }

func (t *tally) add(r *wirecopy.Report) {
	t.articles++
	t.bytes += len(r.Article.Text)
	t.found += len(r.Quotes) + len(r.Claims)
}

// many reads n articles, one after another or with all processors.
func many(n int, parallel bool) (t tally, err error) {
	sources, err := articles(n)
	if err != nil {
		return t, err
	}
	ctx := context.Background()
	if parallel {
		for r, err := range wirecopy.ReadAll(ctx, sources) {
			if err != nil {
				return t, err
			}
			t.add(r)
		}
		return t, nil
	}
	for s := range sources {
		r, err := wirecopy.ReadSource(ctx, s)
		if err != nil {
			return t, err
		}
		t.add(r)
	}
	return t, nil
}

// resident reads n articles and says how much memory was resident at the most, which is
// an error if it is too much.
func resident(n int, parallel bool) error {
	t, err := many(n, parallel)
	if err != nil {
		return err
	}
	most := maxRSS()
	fmt.Printf("%d articles, %.1f MB, %d quotes and claims: %.1f MiB resident at the most\n", t.articles, float64(t.bytes)/1e6, t.found, float64(most)/(1<<20))
	if most > maxResident {
		return fmt.Errorf("more than %d MiB", maxResident>>20)
	}
	return nil
}

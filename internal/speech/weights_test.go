package speech

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// learnWeights learns how likely proposals are to be right and writes
// weights.tsv and weights.table.
func learnWeights(t *testing.T) {
	type sample struct {
		features []int
		right    bool
	}
	ids := map[string]int{}
	var names []string
	var seen []int
	var samples []sample
	eachArticle(t, "train", func(r *Text, golds []goldTokens) {
		for _, x := range Propose(r) {
			var p sample
			r.Features(&x, func(f []byte) {
				id, ok := ids[string(f)]
				if !ok {
					id = len(names)
					ids[string(f)] = id
					names, seen = append(names, string(f)), append(seen, 0)
				}
				seen[id]++
				p.features = append(p.features, id)
			})
			p.right = right(r, &x, golds)
			samples = append(samples, p)
		}
	})
	const (
		epochs = 12
		step   = 0.1
		decay  = 3e-5 // towards zero, at each step
		rare   = 3    // features seen less often are left out
	)
	w := make([]float64, len(names))
	sums := make([]float64, len(names)) // of squared gradients
	rng := rand.New(rand.NewPCG(1, 2))
	for range epochs {
		rng.Shuffle(len(samples), func(i, j int) { samples[i], samples[j] = samples[j], samples[i] })
		for _, p := range samples {
			z := 0.0
			for _, f := range p.features {
				z += w[f]
			}
			g := 1 / (1 + math.Exp(-z))
			if p.right {
				g--
			}
			for _, f := range p.features {
				if seen[f] < rare {
					continue
				}
				d := g + decay*w[f]*float64(len(samples))/float64(seen[f])
				sums[f] += d * d
				w[f] -= step * d / (1e-3 + math.Sqrt(sums[f]))
			}
		}
	}
	entries := map[string]uint32{}
	for i, name := range names {
		if v := int(math.Round(w[i] * WeightOne)); v >= 20 || v <= -20 {
			entries[name] = uint32(WeightZero + v)
		}
	}
	var b strings.Builder
	b.WriteString(`# What speaks for and against a proposal being right, in thousandths of a logit.
#
# From: the training part of PolNeAR (MIT), learned by go test -run TestLearn -learn.
#
# feature	weight
`)
	for _, k := range slices.Sorted(maps.Keys(entries)) {
		fmt.Fprintf(&b, "%s\t%d\n", k, int(entries[k])-WeightZero)
	}
	if err := os.WriteFile("weights.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	data, err := table.Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("weights.table", []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

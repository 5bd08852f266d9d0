package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells an attribution from what is only said of its source: "[a nurse who asked
// not to be named] said ...".

// Apart returns xs, in their memory, without those of an infinitive in a relative clause that
// is part of the source of another one which speaks.
func Apart(t *Text, xs []Proposal) []Proposal {
	var ends map[int]int // of sources, by the relative pronouns in them
	for i := range xs {
		x := &xs[i]
		if x.Cue.First < x.Source.End || x.Chance < Trusted || x.Head >= x.Cue.End || !t.Says(x.Head) {
			continue
		}
		for k := x.Source.First + 1; k+2 < min(x.Source.End, x.Source.First+phrase.MaxLength); k++ {
			if t.Word(k, "who") {
				if ends == nil {
					ends = map[int]int{}
				}
				ends[k] = x.Source.End
				break
			}
		}
	}
	if ends == nil {
		return xs
	}
	return slices.DeleteFunc(xs, func(x Proposal) bool {
		k := x.Content[0].First
		if x.Source.Empty() || x.Cue.First < x.Source.End || !toDo(t, k) {
			return false
		}
		end, ok := ends[x.Source.End-1]
		return ok && x.Cue.End <= end
	})
}

// withAntecedent adds to a source that is only a relative clause whom that tells of: "[a nurse,
// who asked not to be named,] said".
func withAntecedent(t *Text, p *Proposal) {
	k := p.Source.First
	if p.Source.Len() < 3 || p.Cue.First < p.Source.End || !t.Word(k, "who") || !t.Is(k, english.Relative) {
		return
	}
	if !phrase.Asserts(t.Text, text.Range{First: k + 1, End: p.Source.End}) {
		return // "who for weeks" said
	}
	if n := t.Antecedent(k); !n.Empty() && !p.overlaps(n) && !n.Overlaps(p.Cue) {
		p.Source.First = n.First
	}
}

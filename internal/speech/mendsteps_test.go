package speech

import (
	"slices"
	"testing"
)

// clone returns a copy of p whose content can be changed.
func clone(p *Proposal) *Proposal {
	q := *p
	q.Content = slices.Clone(p.Content)
	return &q
}

// same reports whether p and q have the same parts.
func same(p, q *Proposal) bool {
	return p.Source == q.Source && p.Cue == q.Cue && slices.Equal(p.Content, q.Content)
}

// ordered are attributions as the model may find them that come out otherwise when a step is moved
// before one that it needs.
var ordered = []string{
	"The envoy had been jailed for three years [accused]q [of fraud]c.",
	"In an age of haste, [we]s [are encouraged]q [to wait]c.",
	"Parents [were told]q [that the school would close]c.",
	"[“It is late,”]c [he]s [was advised]q by envoys of the town.",
	"Speaking in Lyon, Ida Holm, without naming him, [accused]q [Bo Lund of fraud]c.",
	"But [the dam]s must first wait for Lyon, which, along with Vale, [claims]q [the rights to the river]c.",
	"But [a new school is open in Lyon, ”]c [he]s [said]q.",
	"They live alone, problems that students and [university officials]s [say]q [have long been known]c.",
	"[Officials]s [urged]q [farmers to vote early]c, but Bo Lund was slow to reply.",
	"If farmers in Lyon [had been told]q [that it would rain, they would have left]c.",
	"Though my husband and [I]s [preferred]q [to rest for most of the trip, there is plenty to do]c.",
	"[Asked]q [if he would drink it]c, he laughed.",
	"As [Ida Holm]s [puts]q [it, a stew is a letter to your mother]c.",
	"Flipping [a coin is supposed]q [to be a fair way of choosing, with the same chance for each side]c.",
}

// TestOrder checks that steps stand after those whose work they need, and that what they say to
// need is all: moved before any other step, they do the same.
func TestOrder(t *testing.T) {
	before := map[string]map[string]bool{} // what each step needs, also by what it needs
	for _, s := range steps {
		needs := map[string]bool{}
		for _, name := range s.after {
			if before[name] == nil {
				t.Errorf("%s is not after %s", s.name, name)
			}
			needs[name] = true
			for further := range before[name] {
				needs[further] = true
			}
		}
		before[s.name] = needs
	}
	texts := slices.Clone(ordered)
	for _, tt := range mended {
		texts = append(texts, tt.found)
	}
	for _, marked := range texts {
		x, found := bracketed(t, marked)
		want := clone(found)
		states := []*Proposal{found} // before each step
		for i := range steps {
			steps[i].do(x, want, nil)
			states = append(states, clone(want))
		}
		for j := range steps {
			for i := j - 1; i >= 0 && !before[steps[j].name][steps[i].name]; i-- {
				got := clone(states[i])
				steps[j].do(x, got, nil)
				for k := i; k < len(steps); k++ {
					if k != j {
						steps[k].do(x, got, nil)
					}
				}
				if !same(got, want) {
					t.Errorf("%s: %s does not say that it needs %s", marked, steps[j].name, steps[i].name)
					break
				}
			}
		}
	}
}

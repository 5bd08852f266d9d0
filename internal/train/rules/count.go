package rules

import (
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// A count is how often something was seen, and how often of these something held.
type count struct{ n, held int }

// counts are counts by name.
type counts map[string]count

func (c counts) add(name string, held bool) {
	x := c[name]
	x.n++
	if held {
		x.held++
	}
	c[name] = x
}

// atLeast returns c without what was seen less than n times.
func (c counts) atLeast(n int) counts {
	out := counts{}
	for name, x := range c {
		if x.n >= n {
			out[name] = x
		}
	}
	return out
}

// packed returns the values of a table of counts.
func (c counts) packed() (map[string]uint32, error) {
	const most = 1<<16 - 1
	out := make(map[string]uint32, len(c))
	for name, x := range c {
		if x.n > most {
			return nil, fmt.Errorf("rules: %q was seen %d times, more than %d", name, x.n, most)
		}
		out[name] = uint32(x.n)<<16 | uint32(x.held)
	}
	return out, nil
}

// leastProposed is how often a rule must have proposed something with a word for
// the pair to be counted.
const leastProposed = 2

// countRules counts how often each rule is right, with each word and with any.
func countRules(articles []*Article, with *speech.Tables) counts {
	all, byWord := counts{}, counts{}
	for _, a := range articles {
		t := a.text.With(with)
		for _, p := range speech.Propose(t) {
			right := a.right(&p)
			all.add(speech.RuleKey(p.Rule.Name, ""), right)
			if w := t.Lemma(&p); w != "" {
				byWord.add(speech.RuleKey(p.Rule.Name, w), right)
			}
		}
	}
	for name, x := range byWord.atLeast(leastProposed) {
		all[name] = x
	}
	return all
}

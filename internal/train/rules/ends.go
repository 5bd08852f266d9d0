package rules

import (
	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// leastPassed is how often content must have passed or ended at a kind of place for
// it to be counted.
const leastPassed = 3

// countEnds counts at which kinds of places marked content ends, where a proposal
// begins as it does.
func countEnds(articles []*Article, with *speech.Tables) counts {
	c := counts{}
	for _, a := range articles {
		t := a.text.With(with)
		for _, p := range speech.Propose(t) {
			start, ok := t.EndStart(&p)
			if !ok {
				continue
			}
			end := a.markedEnd(&p, start)
			if end == 0 {
				continue
			}
			t.EndPlaces(&p, func(k int, place []byte) bool {
				if k > end {
					return false
				}
				c.add(string(place), k == end)
				return true
			})
		}
	}
	return c.atLeast(leastPassed)
}

// markedEnd returns where the marked content ends that begins at token b, give or
// take a token, 0 if no attribution with the cue of p has any.
func (a *Article) markedEnd(p *speech.Proposal, b int) int {
	cue := a.words(p.Cue)
	for _, m := range a.marked {
		if common(cue, m.cue) == 0 {
			continue
		}
		first, end := a.text.Len(), 0
		for _, k := range m.content {
			if k >= b-1 {
				first, end = min(first, k), max(end, k+1)
			}
		}
		if first <= b+1 && end > b {
			for end < a.text.Len() && a.text.Closes(end) {
				end++
			}
			return end
		}
	}
	return 0
}

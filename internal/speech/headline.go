package speech

import "github.com/wirecopy-go/wirecopy/internal/text"

// This file finds the source at the end of a headline: "Deal near: Smith".

var headline = Construct{Name: "headline", Trigger: headlineTrigger, Match: matchHeadline}

func headlineTrigger(t *Text, i int) bool { return colonTrigger(t, i) && headlineLine(t, i) }

func matchHeadline(at *Site) (Proposal, bool) {
	i, s := at.At, at.Sentence
	n := between(i+1, at.Strip(i+1, s.End))
	if i <= s.First+1 || i-s.First >= longestTag || !nameOnly(at.Text, n) {
		return Proposal{}, false
	}
	return Proposal{Source: n, Cue: between(i, i+1), Content: []text.Range{between(s.First, i)}, Rule: Headline, Head: -1}, true
}

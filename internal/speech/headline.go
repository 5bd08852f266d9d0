package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the source at the end of a headline: "Deal near: Smith".

var headline = Construct{Name: "headline", At: Signs, Trigger: headlineTrigger, Match: matchHeadline}

func headlineTrigger(t *Text, i int) bool { return colonTrigger(t, i) && headlineLine(t, i) }

func matchHeadline(at *Site) (Proposal, bool) {
	i, s := at.At, at.Sentence
	if i <= s.First+1 || i-s.First >= longestTag {
		return Proposal{}, false
	}
	n := between(i+1, at.Strip(i+1, s.End))
	if !nameOnly(at.Text, n) && !speakersOnly(at.Text, n) {
		return Proposal{}, false
	}
	return Proposal{Source: n, Cue: between(i, i+1), Content: at.content.Of(between(s.First, i)), Rule: Headline, Head: -1, Chance: Believable}, true
}

// speakersOnly reports whether a phrase is only a word or two for people or bodies
// that speak: "police", "coast guard", "a study".
func speakersOnly(t *Text, n text.Range) bool {
	const most = 4
	if n.Empty() || n.Len() > most || !t.Noun(n.End-1) {
		return false
	}
	for k := n.First; k < n.End; k++ {
		if !t.Outside(k) || !t.Noun(k) && !t.Modifier(k) {
			return false
		}
	}
	const speaks = english.Title | english.Diplomat | english.NameNoun | english.PersonNoun | english.OrganizationHead |
		english.OrganizationNoun | english.GroupNoun | english.Artifact | english.Saying
	return t.Is(n.End-1, speaks)
}

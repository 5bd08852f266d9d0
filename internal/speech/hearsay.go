package speech

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file finds adverbs that say that somebody reports: "reportedly".

var hearsay = Construct{Name: "hearsay", At: Words, Trigger: hearsayTrigger, Match: matchHearsay}

func hearsayTrigger(t *Text, i int) bool { return t.Used(i, english.Hearsay) }

// matchHearsay returns the clause around the adverb, from nobody.
func matchHearsay(at *Site) (Proposal, bool) {
	i, s := at.At, at.Sentence
	b, e := i, contentEnd(at.Text, ClauseEnd, i+1, s)
	for b > s.First && i-b < longestTag && at.Outside(b-1) && !startsNewClause(at.Text, b-1) {
		b--
	}
	p := Proposal{Cue: between(i, i+1), Rule: Hearsay, Head: i}
	if b < i {
		p.Content = append(p.Content, between(b, i))
	}
	if e > i+1 {
		p.Content = append(p.Content, between(i+1, e))
	}
	return p, len(p.Content) > 0
}

// startsNewClause reports whether token k is between two clauses.
func startsNewClause(t *Text, k int) bool {
	return t.Punct(k, ',') || t.Punct(k, ';') || t.Is(k, english.Subordinator|english.Coordinator)
}

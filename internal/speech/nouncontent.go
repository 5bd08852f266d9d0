package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file ends content after a noun that is, with it, the subject of a clause: "the mayor's
// refusal [to leave] has cost him", "fears of [a flood] were high".

// afterNoun returns where content of a noun ends: before the verb whose subject they are.
func afterNoun(t *Text, p *Proposal, c, s text.Range) int {
	that := t.Word(c.First, "that") || t.Word(c.First-1, "that")
	if !ofNoun(t, p, c, that) {
		return c.End
	}
	first := p.Cue.First
	if !p.Source.Empty() && p.Source.End == first {
		if first = p.Source.First; that && !owned(t, p.Source.End-1) {
			return c.End // "villagers complain that"
		}
	}
	if that && t.Is(first-1, english.Determiner) && first > s.First {
		first--
	}
	if !phrase.StartsClause(t.Text, first, s.First) {
		return c.End
	}
	k := c.First + 1
	if that {
		k = pastClause(t, between(k, c.End))
	}
	for ; k < c.End; k++ {
		switch {
		case !t.Outside(k), t.Punct(k, ','), t.Is(k, english.Wh|english.Subordinator),
			t.Is(k, english.SubjectPronoun) && !t.Is(k, english.ObjectPronoun),
			that && t.Is(k, english.Coordinator):
			return c.End
		case predicates(t, k), finitePast(t, k) && (that || t.Noun(k-1) && !t.Word(k+1, "by")):
			for k > c.First+1 && (t.Is(k-1, english.Adverb) || t.Manner(k-1)) {
				k-- // "her support among the young still lags"
			}
			return k
		}
	}
	return c.End
}

// ofNoun reports whether content c is what the noun that is the cue of p takes, a
// clause with "that" or something else.
func ofNoun(t *Text, p *Proposal, c text.Range, that bool) bool {
	if p.Cue.End < c.First-1 || p.Cue.End > c.First || t.Is(c.First, english.Wh) || !nounCue(t, p.Cue) {
		return false
	}
	return that || c.First == p.Cue.End && (toDo(t, c.First) || t.Is(c.First-1, english.Preposition))
}

// pastClause returns the token after the first verb of a clause with its auxiliaries,
// the end of the clause if it has none or if another clause may follow that verb:
// "that she said the road was shut".
func pastClause(t *Text, c text.Range) int {
	const longest = 60
	for k := c.First; k < min(c.End, c.First+longest); k++ {
		if !t.Finite(k) {
			continue
		}
		for k < c.End && (t.Auxiliary(k) || t.Is(k, english.Adverb|english.Negation) || t.Manner(k)) {
			k++
		}
		if t.Verb(k) {
			if t.Cue(k).Is(english.Verb) && t.Cue(k).Is(english.Speech) {
				return c.End
			}
			k++
		}
		return k
	}
	return c.End
}

// finitePast reports whether token k is a verb in the past that is no participle:
// "drew", or right after another verb "proved".
func finitePast(t *Text, k int) bool {
	if !t.Finite(k) || t.Auxiliary(k) {
		return false
	}
	return !t.Shaped(k, Ed) || t.Verb(k-1)
}

// nounCue reports whether a cue is a noun, alone or before its preposition, and what belongs
// to it.
func nounCue(t *Text, cue text.Range) bool {
	last := cue.End - 1
	if last > cue.First && t.Is(last, english.Preposition) {
		last--
	}
	for k := cue.First; k < last; k++ {
		if t.Verbal(k) || t.Punct(k, ',') {
			return false
		}
	}
	return last >= cue.First && t.Noun(last)
}

// predicates reports whether token k can only be the verb of a clause: an auxiliary, or a verb
// in the third person.
func predicates(t *Text, k int) bool {
	if t.Auxiliary(k) {
		return !t.Shaped(k, Ing) && !t.Word(k-1, "to") && !t.Word(k, "be") && !t.Word(k, "been")
	}
	w := t.String(k)
	return t.Verb(k) && len(w) > 2 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !t.Shaped(k, Capital)
}

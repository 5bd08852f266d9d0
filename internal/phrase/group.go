package phrase

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds verb groups: a verb or adjective with its auxiliaries, negation and
// adverbs.

// maxVerbGroup is how many tokens before its head a verb group has at most.
const maxVerbGroup = 16

// VerbGroup returns the group whose head is token i, up to and including it.
func (t *Text) VerbGroup(i int, s text.Range) text.Range {
	g := Range(i, i+1)
	for g.First > s.First && i-g.First < maxVerbGroup && t.Outside(g.First-1) {
		n := groupStep(t, g.First-1, i, s)
		if n == 0 {
			break
		}
		g.First -= n
	}
	return g
}

// groupStep returns how many tokens that end with token k belong to the group
// whose head is token head, 0 for none.
func groupStep(t *Text, k, head int, s text.Range) int {
	switch {
	case t.Shaped(k, text.Capital) &&
		(!t.Is(k, english.Auxiliary|english.Negation) ||
			!t.Shaped(k, text.First) && (t.Tag(k) == article.PROPN || t.Surname(k))):
		return 0 // "Mrs May praised"
	case k == head-1 && t.Is(k, english.Modal) && t.Shaped(k, text.Capital) && t.Says(head):
		return 0 // "May said"
	case t.Is(k-1, english.Have) && (t.Word(k, "since") || t.Word(k, "both") || t.Word(k, "all")):
		return 1 // "has since said", "have both said"
	case t.Word(k, "longer") && k > s.First && t.Word(k-1, "no"):
		return 2
	case t.Word(k, "first") && k-1 > s.First && t.Word(k-1, "at"):
		return 2 // "at first denied"
	case t.Is(k, english.SubjectPronoun), t.Is(k, english.Time) && !t.Is(k, english.Modal):
		return 0
	case t.Word(k, "to") && k > s.First && t.Outside(k-1):
		return raising(t, k)
	case t.Is(k, english.Auxiliary|english.Negation|english.Adverb), t.Manner(k):
		return 1
	case t.Cue(head).Is(english.Adjective) && degree(t, k):
		return 1
	}
	return 0
}

// raising returns how many tokens up to the "to" at token k are a verb that
// leaves the meaning to the next one, "to" included: "seemed to", "went on to".
func raising(t *Text, k int) int {
	switch {
	case t.Is(k-1, english.Raising) && t.Verbal(k-1):
		return 2
	case t.Word(k-1, "on") && (t.Word(k-2, "went") || t.Word(k-2, "goes") || t.Word(k-2, "go")):
		return 3
	}
	return 0
}

// degree reports whether token k is an adverb that only adjectives have.
func degree(t *Text, k int) bool {
	return t.Used(k, english.Degree)
}

// InGroup reports whether the group g has a word of one of the classes before
// its head. In "he's saying" the auxiliary is part of the subject.
func InGroup(t *Text, g text.Range, head int, c english.Class) bool {
	for k := g.First; k < head; k++ {
		if t.Is(k, c) {
			return true
		}
	}
	return t.Is(g.First-1, english.SubjectPronoun) && t.Is(g.First-1, c)
}

// InfinitiveAt reports whether token k is a "to" before a verb.
func (t *Text) InfinitiveAt(k int, s text.Range) bool {
	return t.Word(k, "to") && k+1 < s.End && BaseForm(t, k+1)
}

// BaseForm reports whether token k can be a verb in its base form after "to", or
// an adverb before one.
func BaseForm(t *Text, k int) bool {
	switch {
	case k >= t.Len():
		return false
	case t.Is(k, english.Be|english.Have|english.Do|english.Adverb|english.Negation), t.Manner(k):
		return true
	case !t.Verbal(k), t.Sign(k) != 0:
		return false
	}
	return !t.Shaped(k, text.Capital|text.Number|text.Ing|text.Possessive) &&
		!t.Is(k, english.Determiner|english.Possessive|english.Pronoun|english.Preposition|english.Time)
}

// Finite reports whether token j looks like a finite verb.
func (t *Text) Finite(j int) bool {
	return t.Auxiliary(j) || t.Verb(j) && !t.Shaped(j, text.Ing|text.Capital) && !t.Word(j-1, "to")
}

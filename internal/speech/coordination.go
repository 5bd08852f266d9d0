package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file completes sources of several, which the learned model often cuts: "Ida Holm, the
// minister, and Per Lund", "firms such as Vale and Kelder".

// mostJoined is how many parts of a source are looked for.
const mostJoined = 6

// wholeCoordination adds to a source what it is joined to before it.
func wholeCoordination(t *Text, n text.Range) text.Range {
	for range mostJoined {
		m := joinedBefore(t, n)
		if m == n {
			break
		}
		n = m
	}
	return n
}

// joinedBefore adds to a source the phrase before it that it is joined to: by a coordinator,
// as the list that it ends, or as an example.
func joinedBefore(t *Text, n text.Range) text.Range {
	c, s := n.First-1, t.SentenceAt(n.First)
	if phrase.SuchAs(t.Text, n.First) {
		return exampled(t, n, s)
	}
	if c <= s.First || !t.Outside(c) {
		return n
	}
	switch {
	case t.Word(c, "and"), t.Word(c, "nor"):
	case t.Word(c, "as") && t.Word(c-1, "well") && t.Word(c-2, "as"):
		c -= 2
	case t.Punct(c, ',') && listsPeople(t, n):
		if left := t.PhraseBefore(c, s.First); left.End == c && people(t, left) &&
			(left.First == s.First || t.Punct(left.First-1, ',') || t.SpeechEnds(left.First)) {
			return between(left.First, n.End)
		}
		return n
	case t.Punct(c, ',') && endsListOfNames(t, n):
		if left := t.PhraseBefore(c, s.First); left.End == c && named(t, left) &&
			(phrase.StartsClause(t.Text, left.First, s.First) || t.Punct(left.First-1, ',')) {
			return between(left.First, n.End)
		}
		return n
	case t.Punct(c, ','):
		return apposedBefore(t, n, s)
	default:
		return n
	}
	return coordinated(t, n, c, s)
}

// exampled adds to a source that begins with "such as" what it gives examples of.
func exampled(t *Text, n, s text.Range) text.Range {
	c := n.First
	if t.Punct(c-1, ',') {
		c--
	}
	if left := t.PhraseBefore(c, s.First); left.End == c && phrase.CanSpeak(t.Text, left) &&
		phrase.StartsClause(t.Text, left.First, s.First) {
		return between(left.First, n.End)
	}
	return n
}

// coordinated adds to a source the phrase before the coordinator at token c.
func coordinated(t *Text, n text.Range, c int, s text.Range) text.Range {
	var left text.Range
	if t.Punct(c-1, ',') {
		left = phrase.Aside(t.Text, c-1, s)
	} else if left = t.PhraseBefore(c, s.First); left.End != c {
		return n
	}
	if k := left.First - 1; k >= s.First && (t.Word(k, "neither") || t.Word(k, "both")) {
		left.First = k
	}
	if left.Empty() || !phrase.CanSpeak(t.Text, left) || !phrase.StartsClause(t.Text, left.First, s.First) {
		return n
	}
	for k := left.First + 1; k < left.End && !t.Is(k, english.Wh|english.Relative) && !t.Punct(k, ','); k++ {
		if t.Finite(k) {
			return n // "[the mill closed, as expected,] and its owner"
		}
	}
	return between(left.First, n.End)
}

// apposedBefore adds to a source the name before its comma where it says who that is, and the
// office where it is the name: "[Ida Holm, a farmer]", "[the mayor, Ida Holm]".
func apposedBefore(t *Text, n, s text.Range) text.Range {
	c := n.First - 1
	left := t.PhraseBefore(c, s.First)
	if left.End != c || !phrase.StartsClause(t.Text, left.First, s.First) && !t.Word(left.First-1, "nor") ||
		!t.Punct(n.End-1, ',') && endsFront(t, c, s) {
		return n
	}
	bare := phrase.WithoutComma(t.Text, n)
	describes := t.Is(n.First, english.Determiner) || t.Noun(n.First) && personal(t, left) && offices(t, n)
	switch {
	case personal(t, left) && describes && !named(t, n):
	case t.Shaped(left.First, Ing), t.Is(left.First-1, english.Preposition) && left.First > s.First:
		return n // "Replying to the senator, Ida Holm", "After talks with the senator, Ida Holm"
	case personal(t, bare) && offices(t, between(left.End-1, left.End)) && !t.Is(left.End-1, english.Saying) && !personal(t, left):
	default:
		return n
	}
	return between(left.First, n.End)
}

// endsFront reports whether the comma at token c ends a phrase or participle that
// opens its sentence: "Testifying before Judge Ida Holm".
func endsFront(t *Text, c int, s text.Range) bool {
	if !opensClause(t, s.First) {
		return false
	}
	for k := s.First + 1; k < c; k++ {
		if t.Punct(k, ',') {
			return false
		}
	}
	return true
}

// offices reports whether a phrase has a word for an office or a part that somebody has, and
// names nobody by it.
func offices(t *Text, n text.Range) bool {
	for k := n.First; k < n.End; k++ {
		if t.Shaped(k, Owner) {
			return false
		}
		if t.Is(k, english.Title|english.Diplomat|english.NameNoun) || lexicon.FindNoun(t.String(k)).Class() == lexicon.Role {
			return true
		}
	}
	return false
}

// endsListOfNames reports whether a phrase is the end of a list: a name, "and" and another.
func endsListOfNames(t *Text, n text.Range) bool {
	for k := n.First + 1; k+1 < n.End; k++ {
		if t.Word(k, "and") {
			left, right := between(n.First, k), between(k+1, n.End)
			if t.Punct(k-1, ',') {
				left.End--
			}
			return named(t, left) && named(t, right)
		}
		if t.Punct(k, ',') && !t.Word(k+1, "and") {
			return named(t, between(n.First, k)) && endsListOfNames(t, between(k+1, n.End))
		}
	}
	return false
}

// named reports whether a range is nothing but a name, with an article before it.
func named(t *Text, n text.Range) bool {
	if t.Is(n.First, english.Determiner) {
		n.First++
	}
	for k := n.First; k < n.End; k++ {
		if !t.Shaped(k, Capital) && !t.Is(k, english.Preposition) && !phrase.InnerSign(t.Sign(k)) || t.Verb(k) && !t.Shaped(k, Capital) {
			return false
		}
	}
	return !n.Empty() && t.Shaped(n.First, Capital) && !t.Is(n.First, english.Time)
}

// joinsFinite reports whether a finite verb follows at token k, after adverbs. One in the present may
// be a noun in the list that a clause begins with, so third says whether it counts.
func joinsFinite(t *Text, k, end int, third bool) bool {
	for k < end && (t.Is(k, english.Adverb|english.Negation) && !t.Auxiliary(k) && !t.Is(k, english.Determiner) || t.Manner(k)) {
		k++
	}
	if k >= end || t.Shaped(k, Ing) {
		return false
	}
	if t.Auxiliary(k) {
		return !t.Word(k, "be") && !t.Word(k, "have")
	}
	return t.Verb(k) && (t.Shaped(k, Ed) || third && t.Shaped(k, Plural) || t.Cue(k).Is(english.Past|english.Third))
}

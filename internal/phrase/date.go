package phrase

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the times at the end of a subject, which say when it acted: "the minister
// on Friday".

// beforeTime returns the token after the comma before the time that ends before token k,
// in a sentence that starts with token lo: "Ida Holm, the minister, today said". It is k if
// there is none.
func beforeTime(t *Text, k, lo int) int {
	at := k
	for at > lo && t.Is(at-1, english.Time) && !t.Is(at-1, english.Modal) {
		at--
	}
	if at < k && t.Is(at-1, english.Preposition) {
		at--
	}
	if at == k || at <= lo+1 || !t.Punct(at-1, ',') {
		return k
	}
	return at
}

// Undated returns the phrase n without the time at its end, which says when the
// source spoke: "the minister on Friday", "Ms. Lee Tuesday", "the paper last
// week", "two weeks ago". Nothing may be left.
func Undated(t *Text, n text.Range) text.Range {
	last := n.End - 1
	if in := beforePlace(t, n); in < n.End {
		if m := Undated(t, Range(n.First, in)); m.End < in {
			return m // "the minister on Friday in Geneva"
		}
	}
	switch {
	case t.Word(last, "ago"):
		return Range(n.First, max(n.First, last-2))
	case t.Word(last, "weekend") && t.Word(last-1, "the") && n.Len() > 3 && t.Is(last-2, english.Preposition) && !t.Word(last-2, "of"):
		return Range(n.First, last-2)
	case UnitOfTime(t, last) && !CalendarName(t, last-1):
		if !t.Is(last-1, english.Deictic) && !t.Word(last-1, "that") {
			return n
		}
		n.End = max(n.First, last-1)
		for n.End > n.First && (t.Is(n.End-1, english.Adverb) || n.End-1 > n.First && AroundTime(t, n.End-1)) {
			n.End--
		}
		return n
	}
	k := dateStart(t, n)
	if k == n.End {
		return n
	}
	if AroundTime(t, k-1) {
		k-- // "late Sunday"
	}
	if t.Is(k-1, english.Preposition) {
		k--
	}
	if AroundTime(t, k-1) {
		k-- // "late on Sunday"
	}
	if k > n.First && !t.Verb(k-1) && !t.Word(k, "of") { // but "a poll released on Monday"
		n.End = k
	}
	return n
}

// beforePlace returns the "in" before the name with which a phrase ends, the end of the phrase if
// it does not end so: "the ministry [in] New York".
func beforePlace(t *Text, n text.Range) int {
	k := n.End
	for k > n.First && t.Shaped(k-1, text.Capital) && !t.Is(k-1, english.Time) {
		k--
	}
	if k < n.End && k-1 > n.First && t.Word(k-1, "in") {
		return k - 1
	}
	return n.End
}

// AroundTime reports whether token k is an adverb before a day: "late".
func AroundTime(t *Text, k int) bool { return t.Used(k, english.Around) }

// dateStart returns where the name of a day or month with which the phrase n ends begins, with
// its number and the part of the day: "Monday", "3 May", "May 3", "Monday evening", "this
// morning"; the end of n if there is none.
func dateStart(t *Text, n text.Range) int {
	k := n.End - 1
	switch {
	case n.Len() < 2:
		return n.End
	case t.Doc.Form(k).English.Layout.Is(english.DayPart) && !t.Shaped(k, text.Capital|text.Possessive|text.Plural):
		if t.Is(k-1, english.Deictic) || CalendarName(t, k-1) || t.Is(k-1, english.DayAdverb) {
			return k - 1
		}
		return n.End
	case t.Shaped(k, text.Number) && t.Shaped(k-1, text.Capital) && (t.Is(k-1, english.Month) || t.Doc.Form(k-1).English.Layout.Is(english.DateAbbreviation)):
		return k - 1
	case yearAt(t, k) && t.Word(k-1, "in"):
		for i := n.First; i < k; i++ {
			if t.Verb(i) || t.Sign(i) != 0 {
				return n.End // "the firm bought in 2019"
			}
		}
		return k
	case !CalendarName(t, k) && (!t.Is(k, english.Month) || !t.Shaped(k, text.Capital) || !t.Shaped(k-1, text.Number)):
		return n.End
	case t.Is(k, english.Month) && t.Shaped(k-1, text.Number):
		return k - 1
	}
	return k
}

// yearAt reports whether token k is a year in figures.
func yearAt(t *Text, k int) bool { return t.Shaped(k, text.Number) && len(t.String(k)) == len("2026") }

// CalendarName reports whether token k is the name of a day or month, and not that of
// a person or a verb: "Mr Sunday", "May".
func CalendarName(t *Text, k int) bool {
	return t.Is(k, english.Time) && t.Shaped(k, text.Capital) && !t.Shaped(k, text.Possessive) &&
		(!t.Is(k, english.Modal) || t.Word(k-1, "in")) &&
		!(t.Is(k-1, english.Title) && t.Shaped(k-1, text.Capital) && lexicon.FindNoun(t.String(k-1)).Class() == lexicon.Honorific)
}

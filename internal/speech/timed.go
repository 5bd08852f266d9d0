package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file takes from a source what says when, where and how it spoke: "the envoy
// today", "the ministry in a statement", "the council at its meeting".

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

// undated returns the phrase n without the time at its end, which says when the
// source spoke: "the minister on Friday", "Ms. Lee Tuesday", "the paper last
// week", "two weeks ago". Nothing may be left.
func undated(t *Text, n text.Range) text.Range {
	last := n.End - 1
	switch {
	case t.Word(last, "ago"):
		return between(n.First, max(n.First, last-2))
	case t.Word(last, "weekend") && t.Word(last-1, "the") && n.Len() > 3 && t.Is(last-2, english.Preposition) && !t.Word(last-2, "of"):
		return between(n.First, last-2)
	case unitOfTime(t, last) && !calendarName(t, last-1):
		if !t.Is(last-1, english.Deictic) && !t.Word(last-1, "that") {
			return n
		}
		n.End = max(n.First, last-1)
		for n.End > n.First && t.Is(n.End-1, english.Adverb) {
			n.End--
		}
		return n
	}
	k := dateStart(t, n)
	if k == n.End {
		return n
	}
	if aroundTime(t, k-1) {
		k-- // "late Sunday"
	}
	if t.Is(k-1, english.Preposition) {
		k--
	}
	if aroundTime(t, k-1) {
		k-- // "late on Sunday"
	}
	if k > n.First && !t.Verb(k-1) && !t.Word(k, "of") { // but "a poll released on Monday"
		n.End = k
	}
	return n
}

// aroundTime reports whether token k is an adverb before a day: "late".
func aroundTime(t *Text, k int) bool { return t.Word(k, "early") || t.Word(k, "late") }

// dateStart returns where the name of a day or month with which the phrase n ends begins, with
// its number and the part of the day: "Monday", "3 May", "May 3", "Monday evening", "this
// morning"; the end of n if there is none.
func dateStart(t *Text, n text.Range) int {
	k := n.End - 1
	switch {
	case n.Len() < 2:
		return n.End
	case t.doc.Form(k).English.Layout.Is(english.DayPart) && !t.Shaped(k, Capital|Owner|Plural):
		if t.Is(k-1, english.Deictic) || calendarName(t, k-1) || t.Is(k-1, english.DayAdverb) {
			return k - 1
		}
		return n.End
	case t.Shaped(k, Number) && t.Is(k-1, english.Month) && t.Shaped(k-1, Capital):
		return k - 1
	case !calendarName(t, k) && (!t.Is(k, english.Month) || !t.Shaped(k, Capital) || !t.Shaped(k-1, Number)):
		return n.End
	case t.Is(k, english.Month) && t.Shaped(k-1, Number):
		return k - 1
	}
	return k
}

// calendarName reports whether token k is the name of a day or month.
func calendarName(t *Text, k int) bool {
	return t.Is(k, english.Time) && t.Shaped(k, Capital) && !t.Shaped(k, Owner) && !t.Is(k, english.Modal)
}

// beforeDay takes from the end of a cue the preposition of the day on which the source spoke:
// "ruled on [Wednesday] that".
func beforeDay(t *Text, p *Proposal) {
	k := p.Cue.End - 1
	if !p.Cue.Empty() && p.Head < k && t.Tag(k) == article.ADP && calendarName(t, k+1) && p.Content[0].First != k+1 {
		p.Cue.End = k
	}
}

// withoutAdjuncts returns a source without what says at its end when, how or where it spoke:
// "the envoy today", "the minister, however,", "the ministry in a statement". Something is
// left.
func withoutAdjuncts(t *Text, n text.Range) text.Range {
	whole := n
	for n.Len() > 1 {
		m := undated(t, n)
		switch last := n.End - 1; {
		case m != n:
		case n != whole && aroundTime(t, last):
			m.End-- // "the firm early on Monday"
		case t.Is(last, english.DayAdverb) && !t.Shaped(last, Capital|Owner), laterOn(t, last):
			m.End--
		case t.Punct(last, ',') && n.Len() > 3 && t.Punct(last-2, ',') && adverbsOnly(t, between(last-1, last)):
			m.End -= 3
		default:
			m.End = min(beforeWords(t, n), beforeEvent(t, n))
		}
		if m == n || m.Empty() {
			break
		}
		n = m
	}
	return n
}

// beforeWords returns where a source ends before the words in which it spoke: "the ministry
// [in a statement]", "a man [in a post on Kelder]"; its end if there are none.
func beforeWords(t *Text, n text.Range) int {
	const longest = 8
	for k := n.End - 2; k > n.First && k > n.End-longest && t.Outside(k) && t.Sign(k) == 0; k-- {
		if t.Word(k, "in") && (t.Word(k+1, "a") || t.Word(k+1, "an")) {
			for i := k + 2; i < n.End && !t.Is(i, english.Preposition); i++ {
				if t.Is(i, english.Artifact|english.Saying) && !t.Shaped(i, Capital) {
					return k
				}
			}
			break
		}
		if t.Verb(k) {
			break
		}
	}
	return n.End
}

// laterOn reports whether token k is an adverb of time that is never part of a noun phrase: "the
// ministry later".
func laterOn(t *Text, k int) bool {
	return t.Tag(k) == article.ADV && (t.Is(k, english.Adverb) || strings.HasSuffix(t.String(k), "wards")) && !t.Is(k, english.Pronoun|english.Determiner|english.Wh) && !t.Shaped(k, Capital)
}

// beforeEvent returns where a source that begins with a name or an article ends before the
// occasion on which it spoke: "the council [at its meeting]", "Ida Holm [after the game]"; its
// end if there is none.
func beforeEvent(t *Text, n text.Range) int {
	const longest = 6
	last := n.End - 1
	if !t.Noun(last) || t.Shaped(last, Capital|Owner) {
		return n.End
	}
	for k := last - 1; k > n.First && k > last-longest && t.Outside(k) && t.Sign(k) == 0; k-- {
		if !t.Is(k, english.Preposition) || t.Is(k, english.Determiner) {
			continue
		}
		if t.Shaped(k-1, Capital) && (occasion(t, k) && t.Is(k+1, english.Determiner|english.Possessive) || t.Word(k, "at") && t.Is(k+1, english.Possessive)) {
			return k
		}
		break
	}
	return n.End
}

// occasion reports whether token k is a preposition before what was going on: "after".
func occasion(t *Text, k int) bool {
	return t.Word(k, "after") || t.Word(k, "during") || t.Word(k, "before")
}

package quote

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds when a source spoke, where the text says so beside the cue.

// saidWhen returns the expression of time that belongs to the cue of x: after it
// ("said Thursday", "told reporters on Friday"), or before the source at the
// start of the sentence ("Last week she said"). It is empty if there is none.
func saidWhen(t *speech.Text, x *speech.Proposal) article.Date {
	if x.Cue.Empty() {
		return article.Date{}
	}
	s := t.SentenceAt(x.Cue.First)
	if d, ok := timeAfter(t, x, s); ok {
		return d
	}
	return timeBefore(t, x, s)
}

// timeAfter returns the time among the adjuncts after the cue and source of x.
func timeAfter(t *speech.Text, x *speech.Proposal, s text.Range) (article.Date, bool) {
	const reach = 14
	for k := max(x.Cue.End, min(x.Source.End, s.End)); k < s.End && k < x.Cue.End+reach && t.Outside(k); k++ {
		if x.Contains(k) || t.Punct(k, ',') || t.Word(k, "that") {
			break
		}
		if d, ok := timeAt(t, k, s); ok {
			return d, true
		}
	}
	return article.Date{}, false
}

// timeBefore returns the time that the sentence s starts with, where only words
// that lead to it are before the source of x.
func timeBefore(t *speech.Text, x *speech.Proposal, s text.Range) article.Date {
	for k := s.First; k < x.Source.First && k < s.First+3 && !x.Contains(k); k++ {
		d, ok := timeAt(t, k, s)
		if !ok {
			if !t.Is(k, english.Preposition|english.Coordinator|english.Adverb) {
				break
			}
			continue
		}
		for k < x.Source.First && (t.Start(k) < d.End || t.Punct(k, ',')) {
			k++
		}
		if k == x.Source.First {
			return d
		}
	}
	return article.Date{}
}

// timeAt returns the expression of time that starts at token k: one that the
// article resolved to days, or else the name of a day or month, of no known
// days.
func timeAt(t *speech.Text, k int, s text.Range) (article.Date, bool) {
	at := t.Start(k)
	dates := t.Article.Dates
	if i := sort.Search(len(dates), func(i int) bool { return dates[i].Start >= at }); i < len(dates) && dates[i].Start == at {
		return dates[i], true
	}
	if !t.Is(k, english.Time) || t.Is(k, english.Modal) || t.Word(k, "march") && !t.Shaped(k, speech.Capital) {
		return article.Date{}, false
	}
	e := k + 1
	for e < s.End && t.Shaped(e, speech.Number) {
		e++
	}
	return article.Date{Span: t.Span(text.Range{First: k, End: e})}, true
}

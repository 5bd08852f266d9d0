package quote

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds when a source spoke, where the text says so beside the cue.

// said returns the expression of time that belongs to the cue of x: behind it
// ("said Thursday", "told reporters on Friday"), or before the source at the
// start of the sentence ("Last week she said"). It is empty where there is none.
func (r *reader) said(x *relation) article.Date {
	if x.cue.empty() {
		return article.Date{}
	}
	s := r.sentence(int(r.words[x.cue.lo].sent))
	for k := max(x.cue.hi, min(x.source.hi, s.hi)); k < s.hi && k < x.cue.hi+14 && r.outside(k); k++ {
		if x.gives(k) || r.words[k].punct == ',' || r.word(k, "that") {
			break
		}
		if d, ok := r.timeAt(k, s); ok {
			return d
		}
	}
	// only words that lead to the time and end it stand before the source
	for k := s.lo; k < x.source.lo && k < s.lo+3 && !x.gives(k); k++ {
		d, ok := r.timeAt(k, s)
		if !ok {
			if !r.is(k, english.Preposition|english.Coordinator|english.Adverb) {
				break
			}
			continue
		}
		for k < x.source.lo && (r.a.Tokens[k].Start < d.End || r.words[k].punct == ',') {
			k++
		}
		if k == x.source.lo {
			return d
		}
	}
	return article.Date{}
}

// gives reports whether token k is content of x.
func (x *relation) gives(k int) bool {
	for _, c := range x.content {
		if c.has(k) {
			return true
		}
	}
	return false
}

// timeAt returns the expression of time that starts at token k: one that the
// article resolved to days, or else the name of a day or month, of no known
// days.
func (r *reader) timeAt(k int, s run) (article.Date, bool) {
	at := r.a.Tokens[k].Start
	dates := r.a.Dates
	if i := sort.Search(len(dates), func(i int) bool { return dates[i].Start >= at }); i < len(dates) && dates[i].Start == at {
		return dates[i], true
	}
	if !r.is(k, english.Time) || r.is(k, english.Modal) || r.word(k, "march") && !r.shaped(k, capital) {
		return article.Date{}, false
	}
	e := k + 1
	for e < s.hi && r.shaped(e, number) {
		e++
	}
	return article.Date{Span: r.span(run{k, e})}, true
}

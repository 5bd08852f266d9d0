package page

// What happened when, as far as the article lets one know the days.

import (
	"cmp"
	"slices"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
)

// A day is a day or a longer time with what is known of it.
type day struct {
	Name        string // "Tuesday, 4 March 2025", "March 2025"
	Machine     string // the first day as a machine reads it, "2025-03-04"
	Published   bool   // the article is from that day
	Said        []*mark
	Mentions    []mention // other sentences that speak of it
	first, last time.Time
}

// A mention is a sentence and the words in it that name the day.
type mention struct{ Before, Words, After string }

// around is how many characters of a sentence stand before and after the words that
// name a day.
const around = 70

// days lists the days of the article in their order. It is nil where none is known.
func (m *maker) days() []day {
	type key struct{ first, last time.Time }
	byKey := make(map[key]*day)
	at := func(first, last time.Time) *day {
		k := key{first, last}
		if byKey[k] == nil {
			byKey[k] = &day{Name: spell(first, last), Machine: first.Format(time.DateOnly), first: first, last: last}
		}
		return byKey[k]
	}
	if !m.in.Day.IsZero() {
		at(m.in.Day, m.in.Day).Published = true
	}
	told := make(map[article.Span]bool)
	for _, k := range m.Marks {
		if t := k.from.Time; !t.First.IsZero() {
			d := at(t.First, t.Last)
			d.Said = append(d.Said, k)
			told[t.Span] = true
		}
	}
	for _, d := range m.in.Dates {
		if d.First.IsZero() || told[d.Span] || !d.Span.ValidIn(m.text) {
			continue
		}
		words := m.line(d.Span)
		if s := m.in.SentencesAt(d.Span); len(s) > 0 {
			here := at(d.First, d.Last)
			here.Mentions = append(here.Mentions, mention{
				m.spaced(article.Span{Start: s[0].Start, End: d.Start}, tail), words,
				m.spaced(article.Span{Start: d.End, End: max(d.End, s[0].End)}, cut),
			})
		}
	}
	var all []day
	for _, d := range byKey {
		all = append(all, *d)
	}
	slices.SortFunc(all, func(a, b day) int { return cmp.Or(a.first.Compare(b.first), a.last.Compare(b.last)) })
	return all
}

// spaced returns the text of s on one line, shortened, with the space that it begins or
// ends with.
func (m *maker) spaced(s article.Span, short func(string, int) string) string {
	text := s.In(m.text)
	line := short(m.line(s), around)
	if line == "" {
		return ""
	}
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsSpace(first) {
		line = " " + line
	}
	if last, _ := utf8.DecodeLastRuneInString(text); unicode.IsSpace(last) {
		line += " "
	}
	return line
}

// spell returns a name of the days from first to last.
func spell(first, last time.Time) string {
	switch {
	case last.IsZero() || first.Equal(last):
		return first.Format("Monday, 2 January 2006")
	case first.Day() != 1 || last.AddDate(0, 0, 1).Day() != 1:
	case first.Year() == last.Year() && first.Month() == last.Month():
		return first.Format("January 2006")
	case first.YearDay() == 1 && last.AddDate(0, 0, 1).YearDay() == 1 && first.Year() == last.Year():
		return first.Format("2006")
	}
	from := "2 January 2006"
	if first.Year() == last.Year() {
		from = "2 January"
		if first.Month() == last.Month() {
			from = "2"
		}
	}
	return first.Format(from) + " to " + last.Format("2 January 2006")
}

// tail returns the end of s, as cut returns its beginning.
func tail(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	r = r[len(r)-n:]
	if i := slices.Index(r, ' '); i >= 0 && i < n/3 {
		r = r[i+1:]
	}
	return "…" + string(r)
}

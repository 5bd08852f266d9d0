package article

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/room"
)

// This file resolves the expressions of time in the sentences, most of which
// are relative to the day of the article: "on Friday", "last month", "earlier
// this week", "two days ago".

// resolve finds the day of the article, then the dates relative to it. given is
// the day that the caller knows, or zero.
func (a *Article) resolve(given time.Time) {
	ref := given
	if !ref.IsZero() {
		ref = date(ref.Year(), ref.Month(), ref.Day())
	} else if !a.Published.First.IsZero() {
		ref = a.Published.First
	}
	if d := a.Dateline; d != nil && !d.Date.Empty() {
		p := phrase{a.Text, a.tokensIn(d.Date)}
		if n, t := p.fullDate(); n > 0 {
			d.Day = t
		} else if y, ok := shortYear(p.word(p.len() - 1)); ok && p.len() == 3 {
			_, month, day := p.monthAndDay()
			d.Day = date(y, month, day) // "10 Jan 90"
		} else if _, month, day := p.monthAndDay(); day != 0 && !ref.IsZero() {
			d.Day = nearest(ref, month, day)
		}
		if ref.IsZero() {
			ref = d.Day
		}
	}
	a.Day = ref
	a.findDates(ref)
	if p := &a.Published; p.First.IsZero() { // no year, or no date at all
		if p.Empty() || ref.IsZero() {
			*p = Date{}
			return
		}
		_, month, d := phrase{a.Text, a.tokensIn(p.Span)}.monthAndDay()
		p.First = nearest(ref, month, d)
		p.Last = p.First
	}
}

// tokensIn returns the tokens of sp.
func (a *Article) tokensIn(sp Span) []Token {
	i, _ := slices.BinarySearchFunc(a.Tokens, sp.Start, func(t Token, at int) int { return t.Start - at })
	j := i
	for j < len(a.Tokens) && a.Tokens[j].End <= sp.End {
		j++
	}
	return a.Tokens[i:j]
}

// findDates sets a.Dates. ref is the day of the article, zero if unknown: only
// dates with a year are then resolved.
func (a *Article) findDates(ref time.Time) {
	undated := ref.IsZero()
	south := a.Dateline != nil && southern(a.Dateline.Region)
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind != KindBody && p.Kind != KindHeadline && p.Kind != KindSubheadline {
			continue
		}
		for _, s := range p.Sentences {
			a.stop.Check()
			r := dateReader{sentenceTime: sentenceTime{phrase: phrase{a.Text, s.Tokens}, ref: ref, headline: p.Kind == KindHeadline}, south: south}
			if d := a.Dateline; d != nil && s.Contains(d.Span) {
				r.first = len(a.tokensIn(Span{s.Start, d.End})) + 1
			}
			for r.i < len(r.toks) {
				a.stop.Every(r.i)
				if w := r.toks[r.i].In(r.text); undated && isLower(w[0]) && !mayPart(w) {
					r.i++
					continue // as most words do
				}
				n, d := r.read()
				if n == 0 {
					r.i++
					continue
				}
				n, d = r.through(n, d)
				r.latest = d
				d.Span = Span{r.toks[r.i].Start, r.toks[r.i+n-1].End}
				if a.Dateline == nil || !a.Dateline.Contains(d.Span) {
					a.Dates = append(room.For(a.Dates, s.First, len(a.Tokens)), d)
				}
				r.i += n
			}
		}
	}
}

// A dateReader finds the dates of one sentence.
type dateReader struct {
	sentenceTime
	second bool // what is read ends a range
	south  bool // the article is from where the seasons are half a year apart
	depth  int  // how many times what is read is part of
}

// maxTimeWord is the length of the longest word that begins a date or tells of
// its tense, with a possessive ending.
const maxTimeWord = len("Wednesday’s")

// read returns the date that starts with the next token, and how many tokens
// it takes; 0 if none does.
func (r *dateReader) read() (int, Date) {
	w := r.toks[r.i].In(r.text)
	switch {
	case len(w) > maxTimeWord:
		return 0, Date{}
	case isDigit(w[0]):
		if n, d := r.absolute(); n > 0 {
			return n, d
		}
	case isUpper(w[0]):
		if n, d := r.capital(w); n > 0 {
			return n, d
		}
	case w[0] == '\'', w[0] >= utf8.RuneSelf:
		return r.lostCentury(w)
	}
	if mayPart(w) {
		if k := season(w); k != 0 {
			return r.seasonOf(k)
		}
		if n, d := r.part(w); n > 0 {
			return n, d
		}
	}
	if r.ref.IsZero() {
		return 0, Date{}
	}
	e := english.OfTime(w)
	if n := len(w); n > len("day's") && w[n-1] == 's' && (w[n-2] == '\'' || w[n-2] >= utf8.RuneSelf) {
		if day := english.OfTime(bare(w)); day.Class.Is(english.DayAdverb) {
			e = day // "tomorrow's"
		}
	}
	if r.tells(w, e) {
		return 0, Date{}
	}
	return r.relative(w, e)
}

// capital reads what begins with a name: of a month, a weekday or a holiday.
func (r *dateReader) capital(w string) (int, Date) {
	if monthOf(w) != 0 {
		return r.absolute()
	}
	if n, d := r.weekdayOfDate(w); n > 0 {
		return n, d
	}
	if r.ref.IsZero() {
		return 0, Date{}
	}
	if d := weekdayOf(w); d >= 0 && r.word(r.i+1) == "week" {
		return 2, day(r.ref.AddDate(0, 0, 7+int(d-r.ref.Weekday()+7)%7)) // "on Saturday week"
	}
	if d := weekdayOf(bare(w)); d >= 0 && !every(r.word(r.i-1)) && !r.feast() {
		if n, t := r.weekdayOfWeek(d); n > 0 {
			return n, day(t)
		}
		if r.word(r.i-1) == "following" && r.word(r.i-2) == "the" {
			if r.latest.Last.IsZero() {
				return 0, Date{}
			}
			return 1, day(r.latest.Last.AddDate(0, 0, 1+int(d-r.latest.Last.Weekday()+6)%7))
		}
		return 1, day(r.weekday(d))
	}
	return r.holiday(w)
}

// weekdayOfWeek reads "Wednesday last week" and "Friday of next week".
func (r *dateReader) weekdayOfWeek(d time.Weekday) (int, time.Time) {
	n := 1
	if r.word(r.i+1) == "of" {
		n = 2
	}
	if r.word(r.i+n+1) != timeUnits[weekUnit] {
		return 0, time.Time{}
	}
	e := english.OfTime(r.word(r.i + n))
	if !e.Class.Is(english.Deictic) {
		return 0, time.Time{}
	}
	week, _ := r.period(weekUnit, int(e.Number))
	return n + 2, week.First.AddDate(0, 0, int(d+6)%7)
}

// weekdayOfDate reads a weekday with its date: "Monday, Sept. 15", "Sunday 31 August 2025".
func (r *dateReader) weekdayOfDate(w string) (int, Date) {
	if weekdayOf(w) < 0 {
		return 0, Date{}
	}
	n := 1
	if next := r.word(r.i + 1); next == "," || next == "(" {
		n = 2
	}
	closed := n == 2 && r.word(r.i+1) == "("
	if r.word(r.i+n) == "the" && !closed {
		n++
	}
	rest := r.from(r.i + n)
	m, t := rest.fullDate()
	if m == 0 && !r.ref.IsZero() {
		if m = rest.dayMonth(); m > 0 {
			_, month, d := rest.monthAndDay()
			t = r.annual(month, d)
		} else if k := rest.word(0); r.word(r.i+1) == "the" && len(k) > 2 && dayOf(k) != 0 {
			m, t = 1, r.nearestOn(weekdayOf(w), dayOf(k))
		}
	}
	if closed {
		if m++; r.word(r.i+n+m-1) != ")" {
			return 0, Date{}
		}
	}
	if t.IsZero() {
		return 0, Date{}
	}
	return n + m, day(t)
}

// nearestOn returns the day k of this month, the last one or the next one that is on the weekday
// d: "Tuesday the 10th".
func (r *dateReader) nearestOn(d time.Weekday, k int) time.Time {
	for _, step := range [...]time.Month{0, -1, 1} {
		if t := date(r.ref.Year(), r.ref.Month()+step, k); t.Weekday() == d && t.Day() == k {
			return t
		}
	}
	return time.Time{}
}

// mayPart reports whether w may begin a part of a year or month by its first letter and its
// length: "Q3", "early", "final", "autumn", "3rd". Most words need no further look.
func mayPart(w string) bool {
	return partLengths[w[0]&31]>>min(len(w), 15)&1 != 0 && (w[0]|0x20 != 'f' || w[1] != 'r') || isDigit(w[0]) // not "from"
}

// partLengths are the lengths that words have, by letter, which begin a part of a year or month.
var partLengths = [32]uint16{
	'a' & 31: 1 << len("autumn"),
	'b' & 31: 1 << len("beginning"),
	'e' & 31: 1<<len("end") | 1<<len("early"),
	'f' & 31: 1<<len("FY") | 1<<16 - 1<<len("fall"),
	'h' & 31: 1 << len("H1"),
	'l' & 31: 1 << len("last"),
	'm' & 31: 1<<16 - 1<<len("mid"), // "mid-April"
	'q' & 31: 1 << len("Q1"),
	's' & 31: 1<<len("start") | 1<<len("spring"),
	't' & 31: 1 << len("third"),
	'w' & 31: 1 << len("winter"),
}

// every reports whether w introduces a recurring time: "every Friday".
func every(w string) bool { return english.Of(w).Usage.Is(english.Distributive) }

// feast reports whether the weekday at the next token is the name of one day of the year with the
// word before it: "Good Friday".
func (r *dateReader) feast() bool {
	return r.i > 0 && startsUpper(r.word(r.i-1)) && english.ClassOf(r.cut(r.i-1, r.i+1).in()).Is(english.CalendarWord)
}

// day returns a single day.
func day(t time.Time) Date { return Date{First: t, Last: t} }

// maxMoved is how long a range is at most whose days without a year are not in their order.
const maxMoved = 270 * 24 * time.Hour

// inYearBefore returns the day whose year is not known, of the year before last: "July 28 to August
// 3, 2022".
func inYearBefore(first, last time.Time) time.Time {
	for first.After(last) || last.Sub(first) > 366*24*time.Hour {
		step := 1
		if first.After(last) {
			step = -1
		}
		first = first.AddDate(step, 0, 0)
	}
	return first
}

// through reads on after the date d of n tokens where it is the first one of a
// range: "May 30 to June 2", "Monday through Thursday", "between 1999 and 2008".
func (r *dateReader) through(n int, d Date) (int, Date) {
	start := r.i
	w := r.word(start + n)
	switch {
	case w == "and" && strings.EqualFold(r.word(start-1), "between"):
	case english.Of(w).Usage.Is(english.RangeEnd):
	case r.class(start+n) == dash:
	default:
		return n, d
	}
	if start+n+1 >= len(r.toks) {
		return n, d
	}
	r.i, r.second = start+n+1, true
	more, last := r.read()
	r.second = false
	first := r.from(start).cut(0, n)
	second := r.from(r.i)
	r.i = start
	weekly := n == 1 && weekdayOf(first.word(0)) >= 0
	moved := n == 2 && more == 2 && d.First == d.Last && last.First == last.Last // rather to an earlier day, "from May 30 to May 19"
	if more == 0 || weekly != (more == 1 && weekdayOf(second.word(0)) >= 0) {
		return n, d
	}
	if yearOf(first.word(n-1)) == 0 && monthOf(first.word(0))+monthOf(first.word(1)) != 0 {
		d.First = inYearBefore(d.First, last.First)
	}
	switch {
	case weekly && last.Last.Before(d.First) && r.tense == future:
		last = day(last.Last.AddDate(0, 0, 7))
	case weekly && last.Last.Before(d.First):
		d.First = d.First.AddDate(0, 0, -7)
	}
	if !last.First.After(d.First) || moved && last.First.Sub(d.First) > maxMoved {
		return n, d
	}
	return n + 1 + more, Date{First: d.First, Last: last.Last}
}

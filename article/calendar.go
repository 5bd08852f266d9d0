package article

import (
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file reads days that a text names: "Nov. 3", "3 November 2016",
// "2016-11-03", "30/04/2024". What they date is told elsewhere: by published.go
// in lines of their own, by dateline.go in datelines, by dates.go in sentences.

// A Date is an expression of time in the text with the days that it refers to.
type Date struct {
	Span

	// First and Last are the first and the last day, at midnight UTC. They are
	// equal for a single day.
	First, Last time.Time
}

// date returns a day at midnight UTC.
func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// monthOf returns the month that w names in full or abbreviated, with or
// without a period, in any case; 0 if it names none.
func monthOf(w string) time.Month {
	w = strings.TrimSuffix(w, ".")
	return time.Month(english.MonthOf(w))
}

// weekdayOf returns the weekday that w names in full, in any case; -1 if none.
func weekdayOf(w string) time.Weekday {
	if len(w) < 6 || len(w) > 9 || w[len(w)-1]|0x20 != 'y' {
		return -1
	}
	if e := english.Of(w); e.Class.Is(english.Weekday) {
		return time.Weekday(e.Number % 7)
	}
	return -1
}

// dayOf returns the day of a month that w is, ordinals included; 0 if none.
func dayOf(w string) int {
	n, i := 0, 0
	for i < len(w) && i < 3 && isDigit(w[i]) {
		n = n*10 + int(w[i]-'0')
		i++
	}
	if i < len(w) && (len(w) != i+2 || !english.OrdinalEndings.Has(w, 1)) {
		return 0
	}
	if i == 0 || n > 31 {
		return 0
	}
	return n
}

// yearOf returns the year of four digits that w is, 0 if it is none.
func yearOf(w string) int {
	if len(w) != 4 || w[0] != '1' && w[0] != '2' {
		return 0
	}
	n := 0
	for i := range len(w) {
		if !isDigit(w[i]) {
			return 0
		}
		n = n*10 + int(w[i]-'0')
	}
	return n
}

// yearAt returns the year that w is or begins with, where a time of day or a month was glued to it:
// "20248:12", "2024,05:30pm", "2024May".
func yearAt(w string) int {
	const most = len("202410:22")
	if len(w) > 4 && isDigit(w[0]) &&
		(len(w) <= most && w[len(w)-3] == ':' && strings.Trim(w, "0123456789:") == "" || w[4] == ',' ||
			monthOf(w[4:]) != 0) {
		w = w[:4]
	}
	return yearOf(w)
}

// dayMonth returns how many tokens of p are a day of a month at its start, with
// or without a year; 0 if they are none.
func (p phrase) dayMonth() int {
	n := 0
	switch {
	case len(p.toks) < 2:
		return 0
	case isDigit(p.text[p.toks[0].Start]):
		if n = 2; p.word(1) == "of" && !isDigit(p.word(0)[len(p.word(0))-1]) {
			n = 3 // "9th of November"
		}
		if dayOf(p.word(0)) == 0 || monthOf(p.word(n-1)) == 0 {
			return 0
		}
	case monthOf(p.word(0)) == 0:
		return 0
	case dayOf(p.word(1)) != 0:
		n = 2
	case p.word(1) == "." && p.glued(1) && dayOf(p.word(2)) != 0, p.word(1) == "the" && len(p.word(2)) > 2 && dayOf(p.word(2)) != 0:
		n = 3 // "May. 5", "May the 5th"
	default:
		return 0
	}
	switch {
	case yearAt(p.word(n)) != 0:
		return n + 1
	case (p.word(n) == "," || p.word(n) == "." && p.glued(n)) && yearAt(p.word(n+1)) != 0:
		return n + 2
	}
	return n
}

// monthAndDay returns the parts of the day that p begins with, as dayMonth
// reads it. The year is 0 if it is not named.
func (p phrase) monthAndDay() (year int, month time.Month, day int) {
	for i := range p.dayMonth() {
		w := p.word(i)
		if m := monthOf(w); m != 0 {
			month = m
		} else if y := yearAt(w); y != 0 {
			year = y
		} else if d := dayOf(w); d != 0 && day == 0 {
			day = d
		}
	}
	return year, month, day
}

// fullDate returns the day, year included, that p begins with, and how many
// tokens it takes; 0 if there is none.
func (p phrase) fullDate() (int, time.Time) {
	if n := p.dayMonth(); n > 0 {
		year, month, day := p.monthAndDay()
		if t := date(year, month, day); year != 0 && t.Day() == day {
			return n, t
		}
		return 0, time.Time{}
	}
	if n, t := p.shortDate(); n > 0 {
		return n, t
	}
	if t := p.numericDate(); !t.IsZero() {
		return 1, t
	}
	return 0, time.Time{}
}

// shortDate reads "10-Apr-15", "10-Apr-2015", "10 - Apr - 2015" and "Apr - 10 - 2015".
func (p phrase) shortDate() (int, time.Time) {
	if p.word(1) != "-" || p.word(3) != "-" {
		return 0, time.Time{}
	}
	day, month := dayOf(p.word(0)), monthOf(p.word(2))
	if day == 0 {
		day, month = dayOf(p.word(2)), monthOf(p.word(0))
	}
	if day == 0 || month == 0 {
		return 0, time.Time{}
	}
	year := p.word(4)
	if y := yearOf(year); y != 0 {
		return 5, date(y, month, day)
	}
	if y, ok := shortYear(year); ok {
		return 5, date(y, month, day)
	}
	return 0, time.Time{}
}

// shortYear returns the year that two digits mean: from 1950 to 2049.
func shortYear(w string) (int, bool) {
	if len(w) != 2 || !isDigit(w[0]) || !isDigit(w[1]) {
		return 0, false
	}
	y := int(w[0]-'0')*10 + int(w[1]-'0')
	if y < 50 {
		y += 100
	}
	return 1900 + y, true
}

// numericDate reads "2016-09-05", "30/04/2024" and "04/30/2024". Where both
// numbers may be the month, the time of day beside them tells: pages that count
// to 24 hours put the day first, pages that write "pm" the month.
func (p phrase) numericDate() time.Time {
	w := p.word(0)
	if len(w) < 8 || len(w) > 10 || !isDigit(w[0]) {
		return time.Time{}
	}
	if len(w) == 10 && (w[4] == '-' || w[4] == '/' || w[4] == '.') {
		return isoDate(w)
	}
	parts, ok := threeNumbers(w)
	if !ok {
		return time.Time{}
	}
	day, month, year := parts[0], parts[1], parts[2]
	if len(w) == len("03.07.25") && w[2] == '.' && w[5] == '.' {
		year += 2000
	}
	if month > 12 || day <= 12 && strings.IndexByte(w, '.') < 0 && p.twelveHours() {
		day, month = month, day
	}
	if year < 1900 || year > 2099 || month == 0 || month > 12 || day == 0 || day > 31 {
		return time.Time{}
	}
	return date(year, time.Month(month), day)
}

// threeNumbers returns the numbers of w, which is short, between slashes, periods or
// hyphens.
func threeNumbers(w string) (parts [3]int, ok bool) {
	n := 0
	for i := range len(w) {
		switch c := w[i]; {
		case isDigit(c):
			parts[n] = parts[n]*10 + int(c-'0')
		case (c == '/' || c == '.' || c == '-') && n < 2:
			n++
		default:
			return parts, false
		}
	}
	return parts, n == 2
}

// isoDate reads "2016-09-05" and "2016/09/05", whose length is 10.
func isoDate(w string) time.Time {
	year, month, day := number(w[:4]), number(w[5:7]), number(w[8:])
	t := date(year, time.Month(month), day)
	if year < 0 || month < 0 || day < 0 || w[7] != w[4] || t.Day() != day || t.Month() != time.Month(month) {
		return time.Time{}
	}
	return t
}

// number returns the number that s is in digits, -1 if it is none.
func number(s string) int {
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}

// besideDate is how many tokens after a date its time of day ends at most.
const besideDate = 12

// twelveHours reports whether a 12-hour time of day follows the date at the start of p: "pm",
// "a.m.".
func (p phrase) twelveHours() bool {
	for i := range min(len(p.toks), besideDate) {
		if english.LayoutOf(p.word(i)).Is(english.Meridiem) {
			return true
		}
	}
	return false
}

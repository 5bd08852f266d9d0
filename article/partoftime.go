package article

import (
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file reads parts of a year or month: "the third quarter of 2022", "late
// February", "fiscal 2023", "the end of the month".

// part reads a part of a longer time.
func (r *dateReader) part(w string) (int, Date) {
	layout := english.LayoutOf(w)
	switch {
	case !layout.Is(english.BeforeDate|english.DatePart) && !isDigit(w[len(w)-1]) && !isDigit(w[0]) && !strings.HasPrefix(w, "mid-"):
	case w == "last" || w == "Last":
		if n, d := r.firstOf(false, true); n > 0 {
			return n, d
		}
		return r.lastWeekday()
	case layout.Is(english.BeforeDate) || strings.HasPrefix(w, "mid-"):
		return r.third(w)
	case len(w) == 2 && isPart(w[0], w[1]):
		return r.numbered(w[0], int(w[1]-'0'))
	case len(w) == 2 && isPart(w[1], w[0]):
		return r.numbered(w[1], int(w[0]-'0'))
	case strings.EqualFold(w, "fiscal"), strings.EqualFold(w, "financial"), strings.HasPrefix(w, "FY"):
		return r.fiscal(w)
	case layout.Is(english.DatePart) && r.word(r.i+1) == "of" && isLower(w[0]) && !r.ref.IsZero():
		return r.end(w)
	case layout.Is(english.DatePart), isDigit(w[0]):
		return r.ordinal(w)
	}
	return 0, Date{}
}

// isPart reports whether a letter and a digit are short for a part of a year: "Q3", "H1".
func isPart(letter, digit byte) bool {
	return (letter == 'Q' || letter == 'H') && '1' <= digit && digit <= '4'
}

// fiscal reads the year of a business: "fiscal 2023", "FY24", "FY 2023-24".
func (r *dateReader) fiscal(w string) (int, Date) {
	n := 1
	number, ok := strings.CutPrefix(w, "FY")
	if strings.EqualFold(r.word(r.i+1), "year") {
		n = 2
	}
	if number == "" || !ok {
		number = r.word(r.i + n)
		n++
	}
	y := yearOf(number)
	if y == 0 && ok {
		y, _ = shortYear(number)
	}
	if y == 0 {
		return 0, Date{}
	}
	if p := r.from(r.i + n - 1); p.class(1) == dash && p.glued(1) && p.lastYear(y) == y+1 {
		return n + 2, years(y, y+1)
	}
	return n, years(y, y)
}

// season returns the first month, in the north, of the season that w names, 0 if it names none.
func season(w string) time.Month {
	switch w {
	case "spring", "Spring":
		return time.March
	case "summer", "Summer":
		return time.June
	case "autumn", "Autumn", "fall", "Fall":
		return time.September
	case "winter", "Winter":
		return time.December
	}
	return 0
}

// southern reports whether it is winter in region in July.
func southern(region language.Region) bool {
	switch region.String() {
	case "AR", "AU", "CL", "NZ", "UY", "ZA":
		return true
	}
	return false
}

// seasonOf reads the season that begins in month k of a year that is named: "spring of 2019",
// "winter 2020".
func (r *dateReader) seasonOf(k time.Month) (int, Date) {
	n := 1
	if r.word(r.i+1) == "of" {
		n = 2
	}
	y := yearOf(r.word(r.i + n))
	if y < firstYear || r.south || timeOfDay(r.word(r.i+n+1)) {
		return 0, Date{}
	}
	return n + 1, seasonFrom(y, k)
}

// seasonFrom returns the season that begins in month k of a year.
func seasonFrom(year int, k time.Month) Date {
	first := date(year, k, 1)
	return Date{First: first, Last: first.AddDate(0, 3, -1)}
}

// seasonMoved returns the season that begins in month k and is the last one, this one or the
// next one, by step, on the day of the article.
func (r *dateReader) seasonMoved(k time.Month, step int) Date {
	d := seasonFrom(r.ref.Year()-2, k)
	for d.Last.Before(r.ref) { // the one now or to come
		d = seasonFrom(d.First.Year()+1, k)
	}
	now := !d.First.After(r.ref)
	switch {
	case step < 0, step == 0 && !now && !r.ahead() && d.First.Sub(r.ref) > soonest:
		return seasonFrom(d.First.Year()-1, k)
	case step > 0 && now:
		return seasonFrom(d.First.Year()+1, k)
	}
	return d
}

// third reads "early March", "mid-April", "late 2019".
func (r *dateReader) third(w string) (int, Date) {
	var k int // which third
	n := 1
	rest := ""
	switch lower := strings.ToLower(w); {
	case lower == "early":
	case lower == "late":
		k = 2
	case lower == "mid":
		k = 1
		if r.class(r.i+1) == dash {
			n = 2
		}
	case strings.HasPrefix(lower, "mid-"):
		k, n, rest = 1, 0, w[len("mid-"):]
	default:
		return 0, Date{}
	}
	if rest == "" {
		rest = r.word(r.i + n)
	}
	n++
	if m := monthOf(rest); m != 0 {
		var d Date
		if y := yearOf(r.word(r.i + n)); y != 0 {
			d = month(y, m)
			n++
		} else if dayOf(r.word(r.i+n)) != 0 || r.ref.IsZero() {
			return 0, Date{}
		} else {
			d = r.nearMonth(m)
		}
		if d.First = d.First.AddDate(0, 0, 10*k); k < 2 {
			d.Last = d.First.AddDate(0, 0, 9)
		}
		return n, d
	}
	if y := yearOf(rest); y >= firstYear {
		return n, Date{First: date(y, time.Month(1+4*k), 1), Last: date(y, time.Month(5+4*k), 0)}
	}
	if m, d := decade(rest); m > 0 {
		y := d.First.Year()
		if d.Last.Year() > y+9 {
			return n, years(y+[...]int{0, 34, 67}[k], y+[...]int{33, 66, 99}[k])
		}
		return n, years(y+[...]int{0, 4, 7}[k], y+[...]int{3, 6, 9}[k])
	}
	return r.thirdMoved(n-1, k)
}

// thirdMoved reads "late last year" and "early next month", the word after n tokens on, for the
// third k.
func (r *dateReader) thirdMoved(n, k int) (int, Date) {
	e := english.OfTime(r.word(r.i + n))
	if r.ref.IsZero() || !e.Class.Is(english.Deictic) {
		return 0, Date{}
	}
	unit := unitNamed(bare(r.word(r.i + n + 1)))
	d, _ := r.period(unit, int(e.Number))
	y := d.First.Year()
	switch unit {
	case yearUnit:
		return n + 2, Date{First: date(y, time.Month(1+4*k), 1), Last: date(y, time.Month(5+4*k), 0)}
	case monthUnit:
		if d.First = d.First.AddDate(0, 0, 10*k); k < 2 {
			d.Last = d.First.AddDate(0, 0, 9)
		}
		return n + 2, d
	}
	return 0, Date{}
}

// numbered reads "Q3 2023", "2Q" and "H1": part k of the year, a quarter or a half by its letter.
func (r *dateReader) numbered(letter byte, k int) (int, Date) {
	switch {
	case letter == 'Q':
		return r.quarter(1, k, 3)
	case k <= 2:
		return r.quarter(1, k, 6)
	}
	return 0, Date{}
}

// ordinal reads an ordinal with the unit that it counts: "third quarter", "first half of
// 2021", "first Friday of next month".
func (r *dateReader) ordinal(w string) (int, Date) {
	next := bare(r.word(r.i + 1))
	if isDigit(w[len(w)-1]) {
		return 0, Date{}
	}
	if isDigit(w[0]) && strings.EqualFold(r.word(r.i-1), "the") {
		if n, d := r.dayAlone(dayOf(w), next); n > 0 {
			return n, d
		}
	}
	if next == "" {
		return 0, Date{}
	}
	k := dayOf(w)
	if !isDigit(w[0]) {
		k = int(english.Of(w).Number)
	}
	switch {
	case next == "quarter" && w == "final":
		return r.quarter(2, 4, 3)
	case next == "quarter" && k <= 4 && k > 0:
		return r.quarter(2, k, 3)
	case next == "half" && k <= 2 && k > 0:
		return r.quarter(2, k, 6)
	}
	if n, d := r.firstOf(k == 1, w == "final"); n > 0 {
		return n, d
	}
	if next == timeUnits[weekUnit] && 1 < k && k <= 5 && r.word(r.i+2) == "of" {
		return r.weekOf(k)
	}
	return r.nthWeekday(k)
}

// nthWeekday reads "first Friday of next month", the k-th one.
func (r *dateReader) nthWeekday(k int) (int, Date) {
	d := weekdayOf(bare(r.word(r.i + 1)))
	if d < 0 || k == 0 || k > 5 || r.word(r.i+2) != "of" && r.word(r.i+2) != "in" || r.ref.IsZero() {
		return 0, Date{}
	}
	n, in := r.inside(r.i + 3)
	if n == 0 {
		return 0, Date{}
	}
	first := in.First.AddDate(0, 0, int(d-in.First.Weekday()+7)%7+7*(k-1))
	return 3 + n, day(first)
}

// lastWeekday reads "last Sunday of September".
func (r *dateReader) lastWeekday() (int, Date) {
	d := weekdayOf(r.word(r.i + 1))
	if d < 0 || r.word(r.i+2) != "of" && r.word(r.i+2) != "in" || r.ref.IsZero() {
		return 0, Date{}
	}
	n, in := r.inside(r.i + 3)
	if n == 0 || in.First == in.Last {
		return 0, Date{}
	}
	return 3 + n, day(in.Last.AddDate(0, 0, -(int(in.Last.Weekday()-d+7) % 7)))
}

// weekOf reads "second week of July": days 8 to 14.
func (r *dateReader) weekOf(k int) (int, Date) {
	n, in := r.inside(r.i + 3)
	first := in.First.AddDate(0, 0, 7*(k-1))
	if n == 0 || !in.Last.After(first) {
		return 0, Date{}
	}
	last := first.AddDate(0, 0, 6)
	if last.After(in.Last) {
		last = in.Last
	}
	return 3 + n, Date{First: first, Last: last}
}

// dayAlone reads the day k of a month that is named after it, "3rd of next month", or that the
// tense tells: "on the 12th". next is the word after it.
func (r *dateReader) dayAlone(k int, next string) (int, Date) {
	if k == 0 || r.ref.IsZero() {
		return 0, Date{}
	}
	if next == "of" {
		n, in := r.inside(r.i + 2)
		if n == 0 || in.First.Day() != 1 || in.First.AddDate(0, 1, -1) != in.Last || in.First.AddDate(0, 0, k-1).After(in.Last) {
			return 0, Date{}
		}
		return 2 + n, day(in.First.AddDate(0, 0, k-1))
	}
	if before := r.word(r.i - 2); !preposition(before) && before != "on" ||
		r.from(r.i+1).class(0) == letter && !english.ClassOf(next).Is(english.Closed) {
		return 0, Date{} // "on the 12th floor"
	}
	t := date(r.ref.Year(), r.ref.Month(), k)
	switch ahead := r.ahead(); {
	case ahead && t.Before(r.ref):
		t = date(r.ref.Year(), r.ref.Month()+1, k)
	case !ahead && t.After(r.ref):
		t = date(r.ref.Year(), r.ref.Month()-1, k)
	}
	if t.Day() != k {
		return 0, Date{}
	}
	return 1, day(t)
}

// firstOf reads "first nine months of the year", "last two weeks of May" and "first week of
// May".
func (r *dateReader) firstOf(first, last bool) (int, Date) {
	n, at := numberOf(r.word(r.i+1)), 2
	if n == 0 && unitNamed(r.word(r.i+1)) != noUnit {
		n, at = 1, 1
	}
	unit := unitOf(r.word(r.i + at))
	if n == 0 || !first && !last || unit != dayUnit && unit != weekUnit && unit != monthUnit && unit != quarterUnit {
		return 0, Date{}
	}
	if r.word(r.i+at+1) != "of" {
		if first && n > 1 && unit == monthUnit && !r.ref.IsZero() && !r.ahead() {
			return r.firstMonths(n, at)
		}
		return 0, Date{}
	}
	m, in := r.inside(r.i + at + 2)
	if m == 0 {
		return 0, Date{}
	}
	part := in
	if first {
		if end, ok := shift(in.First, n, unit); ok {
			part.Last = end.AddDate(0, 0, -1)
		}
	} else if start, ok := shift(in.Last.AddDate(0, 0, 1), -n, unit); ok {
		part.First = start
	}
	if part.First.Before(in.First) || part.Last.After(in.Last) {
		return 0, Date{}
	}
	return at + 2 + m, part
}

// firstMonths returns the first n months, the word after at tokens, of the year in which they were
// over last.
func (r *dateReader) firstMonths(n, at int) (int, Date) {
	y := r.ref.Year()
	if n > 12 || r.word(r.i-1) != "the" || english.ClassOf(r.word(r.i+at+1)).Is(english.SubjectPronoun) {
		return 0, Date{}
	}
	if date(y, time.Month(n+1), 0).After(r.ref) {
		y--
	}
	return at + 1, Date{First: date(y, 1, 1), Last: date(y, time.Month(n+1), 0)}
}

// maxInside is how deep a time may be part of others: "end of the first quarter of last
// year".
const maxInside = 2

// inside reads the time at token i that another is part of: "next month", "the
// year", "March", "2022".
func (r *dateReader) inside(i int) (int, Date) {
	if r.depth == maxInside {
		return 0, Date{}
	}
	start := r.i
	r.depth++
	defer func() { r.i = start; r.depth-- }()
	if r.i = i; r.word(i) == "the" {
		if d, ok := r.period(unitNamed(bare(r.word(i+1))), 0); ok && !r.ref.IsZero() {
			return 2, d
		}
		r.i++
	}
	if r.i >= len(r.toks) {
		return 0, Date{}
	}
	n, d := r.read()
	if n == 0 {
		return 0, Date{}
	}
	return r.i - i + n, d
}

// quarter returns the part number k, of so many months, of a year that is named after
// the n tokens of the part, or else of the year that the tense tells: the latest one
// that has begun, or the next one.
func (r *dateReader) quarter(n, k, months int) (int, Date) {
	part := func(year int) Date {
		first := date(year, time.Month(1+(k-1)*months), 1)
		return Date{First: first, Last: first.AddDate(0, months, -1)}
	}
	switch y := yearOf(r.word(r.i + n)); {
	case y != 0:
		return n + 1, part(y)
	case r.yearTold(n) != 0: // "Q2 last year"
		return n + 2, part(r.yearTold(n))
	case r.word(r.i+n) == "of" || r.word(r.i+n) == "in":
		if m, d := r.inside(r.i + n + 1); m > 0 && d.First.YearDay() == 1 &&
			d.Last.Sub(d.First) > 300*24*time.Hour && d.Last.Year() == d.First.Year() {
			return n + 1 + m, part(d.First.Year())
		}
	}
	if r.ref.IsZero() {
		return 0, Date{}
	}
	d := part(r.ref.Year())
	switch ahead := r.ahead(); {
	case ahead && d.Last.Before(r.ref):
		d = part(r.ref.Year() + 1)
	case !ahead && r.is == 0 && d.First.After(r.ref):
		d = part(r.ref.Year() - 1)
	}
	return n, d
}

// end reads "end of the month", "start of this year", "beginning of May", w its first word.
func (r *dateReader) end(w string) (int, Date) {
	start := w == "start" || w == "beginning"
	if !start && w != "end" {
		return r.ordinal(w)
	}
	n, d := r.inside(r.i + 2)
	switch {
	case n == 0 || d.Last == d.First:
		return 0, Date{}
	case start:
		return 2 + n, day(d.First)
	}
	return 2 + n, day(d.Last)
}

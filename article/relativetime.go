package article

import (
	"slices"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file reads times that are told from the day of the article: "last Friday",
// "next month", "earlier this week", "two days ago", "over the past three years".

// A timeUnit is a unit of time, such as a day or a month.
type timeUnit uint8

const (
	noUnit timeUnit = iota
	dayUnit
	weekUnit
	weekendUnit
	monthUnit
	quarterUnit
	yearUnit
	decadeUnit
)

// timeUnits are the nouns for the units.
var timeUnits = [...]string{
	dayUnit: "day", weekUnit: "week", weekendUnit: "weekend", monthUnit: "month", quarterUnit: "quarter", yearUnit: "year", decadeUnit: "decade",
}

// unitNamed returns the unit of time that w names in the singular.
func unitNamed(w string) timeUnit { return timeUnit(slices.Index(timeUnits[1:], w) + 1) }

// unitOf returns the unit of time that w names in singular or plural.
func unitOf(w string) timeUnit { return unitNamed(strings.TrimSuffix(bare(w), "s")) }

// relative reads a time that begins with the word w.
func (r *dateReader) relative(w string, e english.Entry) (int, Date) {
	switch {
	case e.Class.Is(english.DayAdverb):
		return 1, day(r.ref.AddDate(0, 0, int(e.Number)))
	case w == timeUnits[dayUnit]:
		return r.beside()
	case w == timeUnits[weekUnit] && r.word(r.i+1) == "after" && r.word(r.i+2) == "next":
		d, _ := r.period(weekUnit, 2)
		return 3, d
	case w == timeUnits[weekUnit] && r.word(r.i+1) == "before" && r.word(r.i+2) == "last":
		d, _ := r.period(weekUnit, -2)
		return 3, d
	case w == timeUnits[yearUnit], w == timeUnits[quarterUnit], w == "half":
		return r.yearTo(w)
	case w == "following" && r.word(r.i-1) == "the":
		return r.after(1)
	case strings.EqualFold(w, "earlier"):
		return r.within(true)
	case strings.EqualFold(w, "later"):
		return r.within(false)
	case e.Class.Is(english.Deictic):
		return r.moved(int(e.Number), w)
	case w == timeUnits[weekendUnit]:
		return r.weekend()
	case len(w) == len("in") && strings.EqualFold(w, "in"):
		return r.hence()
	case e.Class.Is(english.Determiner) && e.Number > 0 || isDigit(w[0]):
		return r.ago()
	}
	return 0, Date{}
}

// weekend reads "the weekend" and "the holiday weekend".
func (r *dateReader) weekend() (int, Date) {
	if before := r.word(r.i - 1); before != "the" && !(r.word(r.i-2) == "the" && (before == "holiday" || before == "long")) {
		return 0, Date{}
	}
	step := -1
	if wd := r.ref.Weekday(); r.ahead() || wd == time.Saturday || wd == time.Sunday {
		step = 0
	}
	d, _ := r.period(weekendUnit, step)
	return 1, d
}

// yearTo reads "year to March", "quarter ended June 30" and "half-year to September", and
// "year-end" after a preposition. w is its first word.
func (r *dateReader) yearTo(w string) (int, Date) {
	months, at := 12, r.i+1
	switch {
	case w == timeUnits[quarterUnit]:
		months = 3
	case w == "half":
		if months = 6; r.word(at) == "-" && r.word(at+1) == timeUnits[yearUnit] {
			at += 2
		}
	case r.word(at) == "-" && r.word(at+1) == "end" && preposition(r.word(r.i-1)) && r.from(at+2).class(0) != letter:
		return 3, day(r.annual(time.December, 31))
	}
	if next := r.word(at); next == "ended" || english.Of(next).Usage.Is(english.RangeEnd) {
		return r.monthsTo(months, monthUnit, at)
	}
	return 0, Date{}
}

// after reads the day, week, month or year that is step of them from the date before in the
// sentence: "in May 2019 and the following month".
func (r *dateReader) after(step int) (int, Date) {
	return r.fromLatest(2, step, unitNamed(bare(r.word(r.i+1))))
}

// fromLatest returns the time that is n units from the date before in the sentence, which is not
// longer than the unit, for so many tokens; 0 if there is no such date.
func (r *dateReader) fromLatest(tokens, n int, unit timeUnit) (int, Date) {
	base := r.latest
	if base.First.IsZero() || unit == noUnit || base.Last.Sub(base.First) > longest[unit]*24*time.Hour {
		return 0, Date{}
	}
	ref := r.ref
	r.ref = base.First
	defer func() { r.ref = ref }()
	if more, d := r.away(r.i+tokens, n, unit); more > 0 {
		return tokens, d
	}
	return 0, Date{}
}

// longest is how many days a date has at most, less one, from which so many units are counted.
var longest = [...]time.Duration{
	dayUnit: 0, weekUnit: 6, weekendUnit: 1, monthUnit: 30, quarterUnit: 91, yearUnit: 365, decadeUnit: 3652,
}

// beside reads "day before yesterday" and "day after tomorrow".
func (r *dateReader) beside() (int, Date) {
	step := 0
	switch r.word(r.i + 1) {
	case "before":
		step = -1
	case "after":
		step = 1
	default:
		return 0, Date{}
	}
	e := english.Of(r.word(r.i + 2))
	if !e.Class.Is(english.DayAdverb) || e.Number == 0 {
		return 0, Date{}
	}
	return 3, day(r.ref.AddDate(0, 0, int(e.Number)+step))
}

// moved reads what the deictic word w moves: "last Friday", "next month", "this
// year", "the past three weeks": step is -1, 1 or 0.
func (r *dateReader) moved(step int, w string) (int, Date) {
	next := bare(r.word(r.i + 1))
	if step == 0 && (next == "past" || next == "coming") {
		return r.thisMoved(next)
	}
	if d := weekdayOf(next); d >= 0 {
		return 2, day(r.ref.AddDate(0, 0, r.weekdays(d, step)))
	}
	if m := monthOf(next); m != 0 && startsUpper(next) {
		return 2, month(r.yearMoved(m, step), m)
	}
	if step <= 0 && english.Of(next).Layout.Is(english.DayPart) {
		return 2, day(r.ref.AddDate(0, 0, step)) // "last night", "this morning"
	}
	if step < 0 && w == "previous" || step > 0 && next == timeUnits[dayUnit] {
		if n, d := r.after(step); n > 0 {
			return n, d
		}
	} else if step != 0 {
		if n, d := r.spanMoved(step, w, next); n > 0 {
			return n, d
		}
	}
	if d, ok := r.period(unitNamed(next), step); ok {
		return 2, d
	}
	if k := season(next); k != 0 && !r.south {
		return 2, r.seasonMoved(k, step)
	}
	return 0, Date{}
}

// thisMoved reads "this" before w, "past" or "coming", and what they move: "this past Saturday".
func (r *dateReader) thisMoved(w string) (int, Date) {
	step := 1
	if w == "past" {
		step = -1
	}
	r.i++
	n, d := r.moved(step, w)
	r.i--
	if n > 0 {
		n++
	}
	return n, d
}

// yearMoved returns the year of the last, this or the next month m, by a step of -1, 0 or 1.
func (r *dateReader) yearMoved(m time.Month, step int) int {
	y := r.ref.Year()
	switch {
	case step < 0 && m >= r.ref.Month():
		y--
	case step > 0 && m <= r.ref.Month():
		y++
	}
	return y
}

// spanMoved is moved for a stretch of time: "the past three weeks", "over the last year".
func (r *dateReader) spanMoved(step int, w, next string) (int, Date) {
	n := numberOf(next)
	if r.word(r.i+2) == "hours" && n > 0 && n%24 == 0 {
		d, _ := r.span(step, n/24, dayUnit)
		return 3, d
	}
	if d, ok := r.span(step, n, unitOf(r.word(r.i+2))); ok && n > 0 {
		return 3, d
	}
	if d, ok := r.span(step, 1, unitOf(next)); ok &&
		(strings.EqualFold(w, "past") || strings.EqualFold(r.word(r.i-1), "the") && over(r.word(r.i-2))) {
		return 2, d
	}
	return 0, Date{}
}

// over reports whether w is a preposition of duration: "over the last year".
func over(w string) bool {
	return english.Of(w).Usage.Is(english.Stretch)
}

// weekdays returns how many days from the day of the article the weekday d is that
// step moves to.
func (r *dateReader) weekdays(d time.Weekday, step int) int {
	delta := int(d - r.ref.Weekday())
	switch {
	case step < 0 && delta >= 0:
		delta -= 7
	case step > 0 && delta <= 0:
		delta += 7
	case step == 0 && d == time.Sunday && delta < 0:
		delta += 7
	}
	return delta
}

// span returns the days of n units of time before the day of the article, or after
// it if step is 1.
func (r *dateReader) span(step, n int, unit timeUnit) (Date, bool) {
	end, ok := shift(r.ref, step*n, unit)
	switch {
	case !ok:
		return Date{}, false
	case step < 0:
		return Date{First: end, Last: r.ref}, true
	}
	return Date{First: r.ref, Last: end}, true
}

// shift returns the day n units of time after t.
func shift(t time.Time, n int, unit timeUnit) (time.Time, bool) {
	switch unit {
	case dayUnit:
		return t.AddDate(0, 0, n), true
	case weekUnit:
		return t.AddDate(0, 0, 7*n), true
	case monthUnit:
		return t.AddDate(0, n, 0), true
	case quarterUnit:
		return t.AddDate(0, 3*n, 0), true
	case yearUnit:
		return t.AddDate(n, 0, 0), true
	case decadeUnit:
		return t.AddDate(10*n, 0, 0), true
	}
	return time.Time{}, false
}

// period returns the week, month, quarter, year or decade that is step of them from
// the day of the article. Weeks begin on Monday.
func (r *dateReader) period(unit timeUnit, step int) (Date, bool) {
	switch unit {
	case weekUnit, weekendUnit:
		monday := r.ref.AddDate(0, 0, -(int(r.ref.Weekday()+6)%7)+7*step)
		if unit == weekendUnit {
			return Date{First: monday.AddDate(0, 0, 5), Last: monday.AddDate(0, 0, 6)}, true
		}
		return Date{First: monday, Last: monday.AddDate(0, 0, 6)}, true
	case monthUnit:
		first := date(r.ref.Year(), r.ref.Month()+time.Month(step), 1)
		return month(first.Year(), first.Month()), true
	case quarterUnit:
		first := date(r.ref.Year(), (r.ref.Month()-1)/3*3+1+time.Month(3*step), 1)
		return Date{First: first, Last: first.AddDate(0, 3, -1)}, true
	case yearUnit:
		y := r.ref.Year() + step
		return years(y, y), true
	case decadeUnit:
		y := r.ref.Year()/10*10 + 10*step
		return years(y, y+9), true
	}
	return Date{}, false
}

// within reads "earlier this week" and "later this month".
func (r *dateReader) within(earlier bool) (int, Date) {
	if r.word(r.i+1) != "this" {
		return 0, Date{}
	}
	d, ok := r.period(unitNamed(r.word(r.i+2)), 0)
	if !ok {
		return 0, Date{}
	}
	if earlier {
		d.Last = r.ref
	} else {
		d.First = r.ref
	}
	return 3, d
}

// count reads a number and a unit of time from token i on, "two days", "a couple of
// weeks", and returns the token after them; 0 if there are none.
func (r *dateReader) count(i int) (n int, unit timeUnit, end int) {
	n, end = numberOf(r.word(i)), i+1
	if e := english.Of(r.word(i + 1)); r.word(i) == "a" && r.word(i+2) == "of" && e.Number > 1 {
		n, end = int(e.Number), i+3
	}
	if n == 0 {
		return 0, noUnit, 0
	}
	w := r.word(end)
	if unit = unitOf(strings.TrimRight(w, "'’")); w == "fortnight" || w == "fortnights" {
		n, unit = 2*n, weekUnit
	}
	if _, ok := shift(r.ref, n, unit); !ok {
		return 0, noUnit, 0
	}
	return n, unit, end + 1
}

// ago reads "two days ago", "a year earlier", "10 years from now".
func (r *dateReader) ago() (int, Date) {
	if r.i+2 >= len(r.toks) {
		return 0, Date{}
	}
	n, unit, end := r.count(r.i)
	if end == 0 {
		return 0, Date{}
	}
	switch r.word(end) {
	case "ago":
		if t, ok := shift(r.ref, -n, unit); ok && r.word(end+1) == "today" {
			return end + 2 - r.i, day(t)
		}
		if d := weekdayOf(r.word(end + 1)); d >= 0 && unit == weekUnit {
			return end + 2 - r.i, day(r.ref.AddDate(0, 0, r.weekdays(d, -1)-7*n)) // "a week ago Monday"
		}
		end++
	case "earlier":
		end++
	case "later":
		if r.word(end+1) == "than" {
			return 0, Date{}
		}
		return r.fromLatest(end+1-r.i, n, unit)
	case "from":
		if d := weekdayOf(r.word(end + 1)); d >= 0 && unit == weekUnit && r.word(r.i-1) != "for" {
			return end + 2 - r.i, day(r.ref.AddDate(0, 0, r.weekdays(d, 1)+7*n)) // "a week from Monday"
		}
		if w := r.word(end + 1); w != "now" && w != "today" {
			return 0, Date{}
		}
		n, end = -n, end+2
	case "today", "tomorrow":
		if unit == weekUnit && r.tense != past && r.word(r.i-1) != "for" { // "opens a week today"
			e := english.Of(r.word(end))
			return end + 1 - r.i, day(r.ref.AddDate(0, 0, 7*n+int(e.Number)))
		}
		return 0, Date{}
	case "to", "through", "until", "ended":
		return r.monthsTo(n, unit, end)
	default:
		return 0, Date{}
	}
	return r.away(end, -n, unit)
}

// monthsTo reads on after "three months" where they end with a month: "three months to May".
func (r *dateReader) monthsTo(n int, unit timeUnit, end int) (int, Date) {
	if unit != monthUnit || monthOf(r.word(end+1)) == 0 && r.from(end+1).dayMonth() == 0 {
		return 0, Date{}
	}
	second := r.second
	r.second = true
	more, d := r.inside(end + 1)
	if r.second = second; more == 0 {
		return 0, Date{}
	}
	d.First = date(d.Last.Year(), d.Last.Month()-time.Month(n-1), 1)
	if d.Last.AddDate(0, 0, 1).Day() != 1 {
		d.First = d.Last.AddDate(0, -n, 1) // "six months to June 15"
	}
	return end + 1 + more - r.i, d
}

// hence reads "in three days", where the sentence is about what is to come.
func (r *dateReader) hence() (int, Date) {
	n, unit, end := r.count(r.i + 1)
	if end == 0 {
		return 0, Date{}
	}
	if last := r.word(end - 1); bare(last) != last || strings.HasSuffix(last, "'") || strings.HasSuffix(last, "’") {
		if r.word(end) != "time" {
			return 0, Date{}
		}
		end++ // "in a week's time"
	}
	if next := r.word(end); next == "'" || next == "’" || !r.ahead() {
		return 0, Date{}
	}
	return r.away(end, n, unit)
}

// away returns the day, week, month or year that is n of them from the day of the
// article, for the tokens up to end.
func (r *dateReader) away(end, n int, unit timeUnit) (int, Date) {
	if unit == dayUnit {
		return end - r.i, day(r.ref.AddDate(0, 0, n))
	}
	if d, ok := r.period(unit, n); ok {
		return end - r.i, d
	}
	return 0, Date{}
}

// bare returns w without a possessive ending: "Friday" of "Friday's".
func bare(w string) string {
	for _, ending := range [...]string{"'s", "’s"} {
		if rest, ok := strings.CutSuffix(w, ending); ok {
			return rest
		}
	}
	return w
}

// numberOf returns the small number that w is, 0 if it is none.
func numberOf(w string) int {
	if w == "" {
		return 0
	}
	if e := english.Of(w); e.Class.Is(english.Determiner) && !e.Class.Is(english.Deictic) && e.Number > 0 {
		return int(e.Number)
	}
	n := 0
	for i := range len(w) {
		if !isDigit(w[i]) || i > 2 {
			return 0
		}
		n = n*10 + int(w[i]-'0')
	}
	return n
}

package article

import (
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file reads dates that name their month or year: days, months, years and
// ranges of them.

// absolute reads dates that name their month: with a year, or near the day of
// the article. It reads years after a preposition or a determiner as well.
func (r *dateReader) absolute() (int, Date) {
	rest := r.from(r.i)
	if n, d := rest.fullDate(); n > 0 {
		return n, day(d)
	}
	if n, d := r.dayRange(rest); n > 0 {
		return n, d
	}
	w := rest.word(0)
	if y := yearOf(w); y != 0 {
		return r.year(y)
	}
	if y := slashed(w); y != 0 {
		return 1, years(y, y+1)
	}
	if n, d := decade(w); n > 0 {
		return n, d
	}
	if n := rest.dayMonth(); n > 0 && !r.ref.IsZero() {
		_, m, d := rest.monthAndDay()
		if y := r.yearTold(n); y != 0 {
			return n + 2, day(date(y, m, d)) // "3 May last year"
		}
		if t := r.annual(m, d); !t.IsZero() {
			return n, day(t)
		}
		return 0, Date{}
	}
	if n, d := rest.century(); n > 0 {
		return n, d
	}
	if m := monthOf(w); m != 0 && startsUpper(w) {
		return r.month(m)
	}
	return 0, Date{}
}

// month reads a month with its year, or after a preposition.
func (r *dateReader) month(m time.Month) (int, Date) {
	n := 1
	if r.word(r.i+1) == "of" || r.word(r.i+1) == "," {
		n = 2
	}
	if y := yearOf(r.word(r.i + n)); y != 0 {
		return n + 1, month(y, m)
	}
	if w := r.word(r.i + 1); len(w) > 2 && w[0] == '\'' {
		if y, ok := shortYear(w[1:]); ok {
			return 2, month(y, m) // "Aug. '21"
		}
	}
	if y := r.yearTold(n); y != 0 {
		return n + 2, month(y, m) // "July last year", "May of this year"
	}
	p := r.from(r.i)
	through := monthOf(p.word(2)) != 0 &&
		(p.class(1) == dash && p.glued(1) && p.glued(2) ||
			(p.word(1) == "to" || p.word(1) == "through") &&
				startsUpper(p.word(2))) // "the January-March quarter"
	and := r.word(r.i-1) == "and" &&
		monthOf(r.word(r.i-2)) != 0 // "in January and February"
	if r.ref.IsZero() || !preposition(r.word(r.i-1)) && !through && !and && !r.second {
		return 0, Date{}
	}
	return 1, r.nearMonth(m)
}

// slashed returns the first of the two years that w names, "2023/24" or "2023/2024", 0 if it
// names none.
func slashed(w string) int {
	if len(w) != len("2023/24") && len(w) != len("2023/2024") || w[4] != '/' {
		return 0
	}
	if y := yearOf(w[:4]); y >= firstYear && number(w[len(w)-2:]) == (y+1)%100 {
		return y
	}
	return 0
}

// yearTold returns the year that "last year" and the like, which comes after n tokens, is; 0 if
// something else does.
func (r *dateReader) yearTold(n int) int {
	if r.ref.IsZero() || r.word(r.i+n+1) != timeUnits[yearUnit] {
		return 0
	}
	e := english.OfTime(r.word(r.i + n))
	if !e.Class.Is(english.Deictic) {
		return 0
	}
	return r.ref.Year() + int(e.Number)
}

// nearMonth returns the month m without a year: the last one, or the next one if the sentence
// is about the future.
func (r *dateReader) nearMonth(m time.Month) Date {
	y := r.ref.Year()
	switch ahead := r.ahead(); {
	case ahead && m < r.ref.Month():
		y++
	case !ahead && m > r.ref.Month():
		y--
	}
	return month(y, m)
}

// year reads the year y at the next token, alone or with the one that ends a range
// after a dash: "1914-1918", "2021-22".
func (r *dateReader) year(y int) (int, Date) {
	p := r.from(r.i)
	if (p.class(1) == dash || p.word(1) == "/") && p.glued(1) {
		if last := p.lastYear(y); last > y && last <= y+maxYears && y >= firstYear {
			return 3, years(y, last)
		}
		return 0, Date{}
	}
	if !preposition(r.word(r.i-1)) && !r.second && !r.named(y) && !(r.word(r.i-1) == "to" && r.word(r.i-2) == "back") {
		return 0, Date{}
	}
	if timeOfDay(p.word(1)) {
		return 0, Date{} // "by 1145 GMT"
	}
	if next := p.word(1); y%100 == 0 && startsLower(next) && !preposition(next) && !english.ClassOf(next).Is(english.Closed) {
		return 0, Date{} // "the 2000 workers"
	}
	return 1, years(y, y)
}

// timeOfDay reports whether w says that the four digits before it are hours and minutes.
func timeOfDay(w string) bool {
	if len(w) > 2 && isUpper(w[1]) {
		return english.LayoutOf(w).Is(english.TimeZone)
	}
	return w == "hours" || w == "hrs"
}

// lastYear returns the year after the sign that follows the year y, 0 if there is none.
func (p phrase) lastYear(y int) int {
	w := p.word(2)
	switch {
	case !p.glued(2):
		return 0
	case len(w) == 2 && isDigit(w[0]) && isDigit(w[1]):
		return y/100*100 + int(w[0]-'0')*10 + int(w[1]-'0')
	}
	return yearOf(w)
}

// named reports whether the number y at the next token, which has no preposition before it,
// is a year according to the words around it: "a 2019 report", "Norland's 2011 coup", "in
// 2004 and 2008".
func (r *dateReader) named(y int) bool {
	before := r.word(r.i - 1)
	if yearOf(r.word(r.i-2)) != 0 && (before == "and" || before == "," && (r.word(r.i+1) == "," || r.word(r.i+1) == "and")) {
		return true
	}
	named := english.ClassOf(before).Is(english.Determiner|english.Possessive) || bare(before) != before
	return named && y >= firstYear && r.from(r.i).class(1) == letter
}

// firstYear is the first year that is taken for one without a preposition, and
// maxYears the greatest length of a range of years.
const (
	firstYear = 1500
	maxYears  = 150
)

// years returns the days of the years from first to last.
func years(first, last int) Date {
	return Date{First: date(first, time.January, 1), Last: date(last, time.December, 31)}
}

// dayRange reads days of one month, "May 1-3, 2023", "1-3 May 2023" and "1 to 3 May", in the
// year nearest to the day of the article where none is named.
func (r *dateReader) dayRange(p phrase) (int, Date) {
	first, month, i := dayOf(p.word(0)), monthOf(p.word(1)), 1
	if month != 0 || first == 0 {
		if month = monthOf(p.word(0)); month == 0 {
			return 0, Date{}
		}
		if i = 1; p.word(1) == "." {
			i = 2
		}
		first = dayOf(p.word(i))
		i++
	}
	last := dayOf(p.word(i + 1))
	and := p.word(i) == "and" && (last == first+1 || strings.EqualFold(r.word(r.i-1), "between"))
	joined := p.class(i) == dash && p.glued(i) && p.glued(i+1) || (month == 0 || p.endsRange(i+2)) && (p.word(i) == "to" || and)
	if first == 0 || last <= first || !joined {
		return 0, Date{}
	}
	if i += 2; month == 0 {
		if month = monthOf(p.word(i)); month == 0 {
			return 0, Date{}
		}
		i++
	}
	year := yearOf(p.word(i))
	switch {
	case year != 0:
		i++
	case p.word(i) == "," && yearOf(p.word(i+1)) != 0:
		year = yearOf(p.word(i + 1))
		i += 2
	case r.ref.IsZero():
		return 0, Date{}
	default:
		year = r.annual(month, first).Year()
	}
	return i, Date{First: date(year, month, first), Last: date(year, month, last)}
}

// endsRange reports whether what comes at token i does not count with the number
// before it: "January 8 to 12", unlike "fell on January 8 to 12 points".
func (p phrase) endsRange(i int) bool {
	switch w := p.word(i); p.class(i) {
	case letter:
		return english.ClassOf(w).Is(english.Preposition | english.Coordinator)
	case digit:
		return yearOf(w) != 0
	default:
		return w != "%"
	}
}

// lostCentury reads what begins with an apostrophe for the century: "the '80s", "in '68".
func (r *dateReader) lostCentury(w string) (int, Date) {
	digits, ok := strings.CutPrefix(strings.Replace(w, "’", "'", 1), "'")
	digits, ten := strings.CutSuffix(digits, "s")
	y, short := shortYear(digits)
	switch {
	case !ok || !short:
		return 0, Date{}
	case ten && y%10 == 0:
		return 1, years(y, y+9)
	case !ten && preposition(r.word(r.i-1)) && !r.second:
		return 1, years(y, y)
	}
	return 0, Date{}
}

// decade reads "1990s", and "1800s", which is a century.
func decade(w string) (int, Date) {
	if len(w) != 5 || w[4] != 's' || w[3] != '0' {
		return 0, Date{}
	}
	y := yearOf(w[:4])
	switch {
	case y == 0:
		return 0, Date{}
	case y%100 == 0 && y < 2000:
		return 1, years(y, y+99)
	}
	return 1, years(y, y+9)
}

// century reads "18th century".
func (p phrase) century() (int, Date) {
	w := p.word(0)
	if len(w) < 3 || len(w) > 4 || isDigit(w[len(w)-1]) || p.word(1) != "century" {
		return 0, Date{}
	}
	if n := dayOf(w); n > 0 && n < 22 {
		return 2, years(100*n-99, 100*n)
	}
	return 0, Date{}
}

// preposition reports whether w may come before a month or a year.
func preposition(w string) bool {
	return english.LayoutOf(w).Is(english.BeforeDate)
}

// month returns the days of a month.
func month(year int, m time.Month) Date {
	first := date(year, m, 1)
	return Date{First: first, Last: first.AddDate(0, 1, -1)}
}

// maxHoliday is the greatest number of tokens in the name of a holiday.
const maxHoliday = 3

// holiday reads a holiday that is on the same day every year: "Christmas Day".
func (r *dateReader) holiday(w string) (int, Date) {
	if !english.LayoutOf(bare(w)).Is(english.Holiday) {
		return 0, Date{}
	}
	for n := min(maxHoliday, len(r.toks)-r.i); n > 0; n-- {
		p := r.from(r.i).cut(0, n)
		if e := english.Of(p.in()); e.Class.Is(english.CalendarWord) && (e.Number != 0 || strings.Contains(p.in(), " ")) {
			first := date(2001, time.January, 1).AddDate(0, 0, int(e.Number))
			if y := yearOf(r.word(r.i + n)); y != 0 {
				return n + 1, day(date(y, first.Month(), first.Day()))
			}
			return n, day(r.annual(first.Month(), first.Day()))
		}
	}
	return 0, Date{}
}

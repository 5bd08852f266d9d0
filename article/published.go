package article

import (
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file recognizes lines that give a date or a time of day: when the article
// was published, and the time stamps of a live blog.

// maxDateLine is the greatest number of tokens in a line with a date.
const maxDateLine = 24

// maxOther is how many words may be beside the date and its like in a line
// between the headline and the body: "By TPN, in News, Business · 31 Jan 2025".
const maxOther = 12

// dateLine returns the first day in p, and how many words of p are unrelated to dates and
// times: none in "Published 10:02 AM EST Nov 19, 2019". The Date has no days if the year is
// missing, and is empty if p has no day.
func (p phrase) dateLine() (d Date, others int) { return p.dateLineWith(maxDateLine + maxOther) }

// dateLineWith is dateLine for a line that may have at most most unrelated words: it stops
// after them.
func (p phrase) dateLineWith(most int) (d Date, others int) {
	if p.len() == 0 || p.len() > maxDateLine+maxOther {
		return Date{}, 0
	}
	for i := 0; i < p.len() && others <= most; {
		if rest := p.from(i); rest.mayDate() {
			if n, day := rest.fullDate(); n > 0 {
				if d.First.IsZero() {
					d = Date{rest.cut(0, n).span(), day, day}
				}
				i += n
				continue
			}
			if day := rest.twice(); d.Empty() && !day.First.IsZero() {
				return day, others
			}
			if n := rest.dayMonth(); n > 0 && d.Empty() {
				d = Date{Span: rest.cut(0, n).span()} // of a year that is not named
				i += n
				continue
			}
		}
		if k := p.class(i); (k == letter || k == digit) && !dateWord(p.word(i)) {
			others++
		}
		i++
	}
	return d, others
}

// mayDate reports whether p, which is not empty, begins with what days of a month begin with:
// a digit or a month.
func (p phrase) mayDate() bool { return p.class(0) == digit || monthOf(p.word(0)) != 0 }

// twice returns the day that p begins with where the same day follows without a space:
// "21 Jun 202421 Jun 2024", "06/21/2024June 21, 2024".
func (p phrase) twice() Date {
	const numeric = len("06/21/2024")
	if w := p.word(0); len(w) > numeric && monthOf(w[numeric:]) != 0 {
		return p.twiceNumeric(w[:numeric], monthOf(w[numeric:]))
	}
	n := p.dayMonth()
	w := p.word(n)
	if n == 0 || len(w) < 5 || dayOf(w[4:]) == 0 || monthOf(p.word(n+1)) == 0 {
		return Date{}
	}
	year, day := yearOf(w[:4]), dayOf(p.word(0))
	if year == 0 || day != dayOf(w[4:]) {
		return Date{}
	}
	at := date(year, monthOf(p.word(1)), day)
	return Date{Span{p.toks[0].Start, p.toks[n].Start + 4}, at, at}
}

// twiceNumeric returns the day of the month m that p goes on with after its first word, which
// begins with the same day in numbers, w.
func (p phrase) twiceNumeric(w string, m time.Month) Date {
	parts, ok := threeNumbers(w)
	day, year := dayOf(p.word(1)), yearOf(p.word(2))
	if p.word(2) == "," {
		year = yearOf(p.word(3))
	}
	if !ok || day == 0 || year != parts[2] || parts[0]+parts[1] != int(m)+day {
		return Date{}
	}
	at := date(year, m, day)
	return Date{Span{p.toks[0].Start, p.toks[0].Start + len(w)}, at, at}
}

// dated reports whether p gives a day and nothing else.
func (p phrase) dated() (Date, bool) {
	if p.len() > maxDateLine {
		return Date{}, false
	}
	d, others := p.dateLineWith(0)
	return d, !d.Empty() && others == 0
}

// dateWord reports whether w may be beside a date in a line of its own.
func dateWord(w string) bool {
	if weekdayOf(w) >= 0 || zone(w) || monthOf(w) != 0 || isDigit(w[0]) && strings.Trim(w, "0123456789:./") == "" {
		return true
	}
	e := english.OfTime(w)
	if e.Layout.Is(english.DateLine|english.Meridiem|english.TimeZone) || e.Class.Is(english.CalendarWord) && e.Number > 0 {
		return true
	}
	return len(w) >= 3 && len(w) <= 4 && allCaps(w) && w[len(w)-1] == 'T' // a time zone: "SAST"
}

// timestamp reports whether toks are only a time of day, with words like "Posted at" before
// it or the name of the author of the entry after it: "20:42 Ann Roe".
func (c *cutter) timestamp(toks []Token) bool {
	p := phrase{c.text, toks}
	if p.len() > maxStamp || isLower(c.text[toks[0].Start]) {
		return false
	}
	at, end, _ := p.timeAhead()
	colon := strings.IndexByte(p.word(at), ':') > 0
	if end == 0 || !colon && at == 0 && end == 1 {
		return false
	}
	rest := p.from(end)
	if n := nameTokens(c.text, rest.toks); colon && n >= 2 && n == rest.len() {
		return true
	}
	for i := range rest.toks {
		w := rest.word(i)
		if k := rest.class(i); (k == letter || k == digit) && !zone(w) && w != "h" && !english.LayoutOf(w).Is(english.DateLine|english.Meridiem) {
			return false
		}
	}
	return true
}

// maxStamp is how many tokens a line with nothing but a time has at most.
const maxStamp = 10

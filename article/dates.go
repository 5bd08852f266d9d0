package article

import (
	"slices"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
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
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind != KindBody && p.Kind != KindHeadline && p.Kind != KindSubheadline {
			continue
		}
		for _, s := range p.Sentences {
			a.stop.Check()
			r := dateReader{text: a.Text, toks: s.Tokens, ref: ref}
			for r.i < len(r.toks) {
				n, d := r.read()
				if n == 0 {
					r.i++
					continue
				}
				d.Span = Span{r.toks[r.i].Start, r.toks[r.i+n-1].End}
				if a.Dateline == nil || !a.Dateline.Contains(d.Span) {
					a.Dates = append(a.Dates, d)
				}
				r.i += n
			}
		}
	}
}

// A dateReader finds the dates of one sentence.
type dateReader struct {
	text   string
	toks   []Token
	i      int
	ref    time.Time
	future bool // what the sentence has said so far is about what is to come
	is     int  // the token after the latest "is" or "are", 0 for none
}

// maxTimeWord is the length of the longest word that begins a date or tells of
// its tense, with a possessive ending.
const maxTimeWord = len("Wednesday’s")

func (r *dateReader) word(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.toks[i].In(r.text)
}

// read returns the date that starts with the next token, and how many tokens
// it takes; 0 if none does.
func (r *dateReader) read() (int, Date) {
	w := r.word(r.i)
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
	}
	if r.ref.IsZero() {
		return 0, Date{}
	}
	switch e := english.Of(w); {
	case e.Class.Is(english.Be) && (w == "is" || w == "are"):
		r.is = r.i + 1
		r.future = r.future || r.word(r.is) == "to" // "they are to meet"
		return 0, Date{}
	case e.Layout.Is(english.Future):
		r.future = r.future || isLower(w[0])
		return 0, Date{}
	case e.Cue.Is(english.Speech) && e.Cue.Is(english.Past):
		r.future = false // "will reopen on Friday, the city said on Wednesday"
		return 0, Date{}
	case w == "would": // "said they would meet", not "would have met"
		r.future = r.future || r.word(r.i+1) != "have"
		return 0, Date{}
	case e.Class.Is(english.DayAdverb):
		return 1, day(r.ref.AddDate(0, 0, int(e.Number)))
	case strings.EqualFold(w, "earlier"):
		return r.within(true)
	case strings.EqualFold(w, "later"):
		return r.within(false)
	case e.Class.Is(english.Deictic):
		return r.relative(int(e.Number))
	}
	if after := r.word(r.i + 2); after == "ago" || after == "from" && r.word(r.i+3) == "now" {
		return r.ago(w)
	}
	return 0, Date{}
}

// capital reads what begins with a name: of a month or a weekday.
func (r *dateReader) capital(w string) (int, Date) {
	if monthOf(w) != 0 {
		return r.absolute()
	}
	if d := weekdayOf(bare(w)); d >= 0 && !r.ref.IsZero() {
		return 1, day(r.weekday(d))
	}
	return 0, Date{}
}

// day returns a single day.
func day(t time.Time) Date { return Date{First: t, Last: t} }

// absolute reads dates that name their month: with a year, or near the day of
// the article. It reads years after a preposition as well.
func (r *dateReader) absolute() (int, Date) {
	rest := phrase{r.text, r.toks[r.i:]}
	if n, d := rest.fullDate(); n > 0 {
		return n, day(d)
	}
	if n, d := rest.dayRange(r.ref); n > 0 {
		return n, d
	}
	w := rest.word(0)
	if n, d := decade(w); n > 0 {
		return n, d
	}
	if y := yearOf(w); y != 0 && preposition(r.word(r.i-1)) && r.word(r.i+1) != "-" {
		return 1, Date{First: date(y, time.January, 1), Last: date(y, time.December, 31)}
	}
	if n := rest.dayMonth(); n > 0 && !r.ref.IsZero() {
		_, m, d := rest.monthAndDay()
		return n, day(nearest(r.ref, m, d))
	}
	m := monthOf(w)
	if m == 0 || !startsUpper(w) {
		return 0, Date{}
	}
	if y := yearOf(r.word(r.i + 1)); y != 0 {
		return 2, month(y, m)
	}
	if r.ref.IsZero() || !preposition(r.word(r.i-1)) {
		return 0, Date{}
	}
	y := r.ref.Year()
	switch {
	case r.future && m < r.ref.Month():
		y++
	case !r.future && m > r.ref.Month():
		y--
	}
	return 1, month(y, m)
}

// dayRange reads days of one month, "May 1-3, 2023" and "1-3 May 2023", in the
// year nearest to ref where none is named.
func (p phrase) dayRange(ref time.Time) (int, Date) {
	first, month, i := dayOf(p.word(0)), monthOf(p.word(1)), 1
	if month != 0 || first == 0 {
		if month = monthOf(p.word(0)); month == 0 {
			return 0, Date{}
		}
		first, i = dayOf(p.word(1)), 2
	}
	last := dayOf(p.word(i + 1))
	if first == 0 || last <= first || p.class(i) != dash || !p.glued(i) || !p.glued(i+1) {
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
	case ref.IsZero():
		return 0, Date{}
	default:
		year = nearest(ref, month, first).Year()
	}
	return i, Date{First: date(year, month, first), Last: date(year, month, last)}
}

// decade reads "1990s".
func decade(w string) (int, Date) {
	if len(w) != 5 || w[4] != 's' || w[3] != '0' {
		return 0, Date{}
	}
	y := yearOf(w[:4])
	if y == 0 {
		return 0, Date{}
	}
	return 1, Date{First: date(y, time.January, 1), Last: date(y+9, time.December, 31)}
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

// nearest returns the day of the month in the year that brings it nearest to
// ref.
func nearest(ref time.Time, m time.Month, d int) time.Time {
	best := date(ref.Year(), m, d)
	for _, y := range [...]int{ref.Year() - 1, ref.Year() + 1} {
		if t := date(y, m, d); t.Sub(ref).Abs() < best.Sub(ref).Abs() {
			best = t
		}
	}
	return best
}

// weekday returns the day that a bare weekday means: the last one of its
// name, or the next one where the sentence is about what is to come.
func (r *dateReader) weekday(d time.Weekday) time.Time {
	// "the hearing is set for Friday", "the deadline is Friday"
	if r.future || r.is > 0 && (r.is == r.i || r.word(r.i-1) == "for") {
		return r.ref.AddDate(0, 0, int(d-r.ref.Weekday()+7)%7)
	}
	return r.ref.AddDate(0, 0, -(int(r.ref.Weekday()-d+7) % 7))
}

// relative reads "last Friday", "next month", "this year": step is -1, 1 or 0.
func (r *dateReader) relative(step int) (int, Date) {
	if d := weekdayOf(r.word(r.i + 1)); d >= 0 {
		delta := int(d - r.ref.Weekday())
		switch {
		case step < 0 && delta >= 0:
			delta -= 7
		case step > 0 && delta <= 0:
			delta += 7
		case step == 0 && d == time.Sunday && delta < 0:
			delta += 7
		}
		return 2, day(r.ref.AddDate(0, 0, delta))
	}
	unit := bare(r.word(r.i + 1))
	if step <= 0 && english.Of(unit).Layout.Is(english.DayPart) {
		return 2, day(r.ref.AddDate(0, 0, step)) // "last night", "this morning"
	}
	d, ok := r.period(unit, step)
	if !ok {
		return 0, Date{}
	}
	return 2, d
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

// period returns the week, month or year that is step of them from the day of
// the article. Weeks begin on Monday.
func (r *dateReader) period(unit string, step int) (Date, bool) {
	switch unit {
	case "week", "weekend":
		monday := r.ref.AddDate(0, 0, -(int(r.ref.Weekday()+6)%7)+7*step)
		if unit == "weekend" {
			return Date{First: monday.AddDate(0, 0, 5), Last: monday.AddDate(0, 0, 6)}, true
		}
		return Date{First: monday, Last: monday.AddDate(0, 0, 6)}, true
	case "month":
		first := date(r.ref.Year(), r.ref.Month()+time.Month(step), 1)
		return month(first.Year(), first.Month()), true
	case "year":
		y := r.ref.Year() + step
		return Date{First: date(y, time.January, 1), Last: date(y, time.December, 31)}, true
	}
	return Date{}, false
}

// within reads "earlier this week" and "later this month".
func (r *dateReader) within(earlier bool) (int, Date) {
	if r.word(r.i+1) != "this" {
		return 0, Date{}
	}
	d, ok := r.period(r.word(r.i+2), 0)
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

// ago reads "two days ago", "a month ago", "10 years from now".
func (r *dateReader) ago(w string) (int, Date) {
	n := numberOf(w)
	if n == 0 {
		return 0, Date{}
	}
	length := 3
	if r.word(r.i+2) == "from" { // "from now"
		n, length = -n, 4
	}
	unit := strings.TrimSuffix(r.word(r.i+1), "s")
	if unit == "day" {
		return length, day(r.ref.AddDate(0, 0, -n))
	}
	if d, ok := r.period(unit, -n); ok {
		return length, d
	}
	return 0, Date{}
}

// numberOf returns the small number that w is, 0 if it is none.
func numberOf(w string) int {
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

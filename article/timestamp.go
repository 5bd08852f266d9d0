package article

import (
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file recognises lines that are nothing but a date or a time of day: when
// the article was published, and the time stamps of a live blog.

// maxDateLine is the greatest number of tokens in a line with a date.
const maxDateLine = 24

// dateLine returns the date that the paragraph of toks gives, where it gives
// nothing else: "Published 10:02 AM EST Nov 19, 2019".
func (c *cutter) dateLine(toks []Token) (Date, bool) {
	if len(toks) < 2 || len(toks) > maxDateLine {
		return Date{}, false
	}
	s := c.text
	var d Date
	for i := 0; i < len(toks); {
		w := toks[i].In(s)
		if n, day := fullDate(s, toks[i:]); n > 0 {
			if d.Empty() {
				d = Date{Span{toks[i].Start, toks[i+n-1].End}, day, day}
			}
			i += n
			continue
		}
		if n := dateTokens(s, toks[i:]); n > 0 && d.Empty() {
			d = Date{Span: Span{toks[i].Start, toks[i+n-1].End}} // of a year that is not said
			i += n
			continue
		}
		if k, _ := classAt(w); (k == letter || k == digit) && !dateWord(w) {
			return Date{}, false
		}
		i++
	}
	return d, !d.Empty()
}

// dateWord reports whether w may stand beside a date in a line of its own.
func dateWord(w string) bool {
	if weekdayOf(w) >= 0 || zone(w) || monthOf(w) != 0 || isDigit(w[0]) && strings.Trim(w, "0123456789:.") == "" {
		return true
	}
	e := english.Of(w)
	return e.Layout.Is(english.DateLine|english.Meridiem|english.TimeZone) || e.Class.Is(english.CalendarWord) && e.Number > 0
}

// fullDate returns the day that toks begin with, year included, and how many
// tokens it takes; 0 if there is none.
func fullDate(s string, toks []Token) (int, time.Time) {
	if n := dateTokens(s, toks); n > 0 {
		var year, day int
		var month time.Month
		for _, t := range toks[:n] {
			w := t.In(s)
			if m := monthOf(w); m != 0 {
				month = m
			} else if y := yearOf(w); y != 0 {
				year = y
			} else if d := dayOf(w); d != 0 {
				day = d
			}
		}
		if year != 0 {
			return n, date(year, month, day)
		}
		return 0, time.Time{}
	}
	if w := toks[0].In(s); len(w) == 10 && w[4] == '-' && w[7] == '-' { // 2016-09-05
		if t, err := time.Parse(time.DateOnly, w); err == nil {
			return 1, t
		}
	}
	return 0, time.Time{}
}

// timestamp reports whether toks are a time of day and nothing else.
func (c *cutter) timestamp(toks []Token) bool {
	if len(toks) > 6 || !isDigit(c.text[toks[0].Start]) {
		return false
	}
	w := toks[0].In(c.text)
	if len(w) > 5 || strings.Trim(w, "0123456789:.") != "" {
		return false
	}
	known := strings.IndexByte(w, ':') > 0
	for _, t := range toks[1:] {
		w := t.In(c.text)
		clock := english.LayoutOf(w).Is(english.Meridiem)
		if !clock && !zone(w) && w != ":" && w != "." && w != "-" && w != "–" && w != "—" && w != "h" {
			return false
		}
		known = known || clock
	}
	return known
}

package article

import (
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file reads the parts of dates.

// A Date is an expression of time in the text: the days that it stands for.
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
	if len(w) < 3 || len(w) > 9 {
		return 0
	}
	if e := english.Of(w); e.Class.Is(english.Month) {
		return time.Month(e.Number)
	}
	return 0
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
	switch w[i:] {
	case "", "st", "nd", "rd", "th":
	default:
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

// dateTokens returns how many of toks are a day of a month at their start,
// with or without a year; 0 if they are none.
func dateTokens(text string, toks []Token) int {
	word := func(i int) string {
		if i < len(toks) {
			return toks[i].In(text)
		}
		return ""
	}
	n := 0
	switch {
	case len(toks) < 2:
		return 0
	case isDigit(text[toks[0].Start]):
		if dayOf(word(0)) == 0 || monthOf(word(1)) == 0 {
			return 0
		}
		n = 2
	case monthOf(word(0)) == 0:
		return 0
	case dayOf(word(1)) != 0:
		n = 2
	case word(1) == "." && dayOf(word(2)) != 0:
		n = 3
	default:
		return 0
	}
	switch {
	case yearOf(word(n)) != 0:
		return n + 1
	case word(n) == "," && yearOf(word(n+1)) != 0:
		return n + 2
	}
	return n
}

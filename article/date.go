package article

import (
	"strings"
	"time"
)

// This file reads the parts of dates.

// monthOf returns the month that w names in full or abbreviated, with or
// without a period; 0 if it names none.
func monthOf(w string) time.Month {
	w = strings.TrimSuffix(w, ".")
	if len(w) < 3 || len(w) > 9 {
		return 0
	}
	var low [9]byte
	for i := range len(w) {
		low[i] = w[i] | 0x20
	}
	for m := time.January; m <= time.December; m++ {
		name := m.String()
		if len(w) != 3 && len(w) != len(name) && (m != time.September || len(w) != 4) {
			continue
		}
		if low[0] == name[0]|0x20 && string(low[1:len(w)]) == name[1:len(w)] {
			return m
		}
	}
	return 0
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

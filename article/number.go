package article

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file cuts numbers: decimals, times, dates and telephone numbers are one
// token, the unit after a number is another.

// number returns the end of the token whose first digit is at i: decimals,
// times, dates, ordinals, telephone numbers, but not a unit.
func (c *cutter) number(i, end int) int {
	s := c.text
	j := numberEnd(s, i, end)
	if j == end {
		return j
	}
	k, n := classAt(s[j:])
	switch {
	case k == letter:
		e := letters(s, j, end)
		if e+2 < end && s[e] == '.' && english.LayoutOf(s[j:min(e+3, end)]).Is(english.Unit) || english.LayoutOf(s[j:e]).Is(english.Unit) {
			return j
		}
		return c.word(i, e, end)
	case k == apos && j+n < end && s[j+n] == 's':
		return j + n + 1
	case s[j] == '@':
		return address(s, j+1, end)
	}
	return j
}

// numberEnd returns the end of the digits from i on, with the signs between them.
func numberEnd(s string, i, end int) int {
	j, hyphens := i, 0
	if s[j] == '.' {
		j++
	}
	for {
		j = digitsEnd(s, j, end)
		if j+1 >= end || !isDigit(s[j+1]) {
			return j
		}
		switch s[j] {
		case '.', ',', ':', '/':
		case '-':
			if hyphens == 0 && !telephone(s[:end], i, j) {
				return j
			}
			hyphens++
		default:
			return j
		}
		j++
	}
}

// digitsEnd returns the end of the digits of any script from j on.
func digitsEnd(s string, j, end int) int {
	for j < end {
		k, n := classAt(s[j:])
		if k != digit {
			break
		}
		j += n
	}
	return j
}

// telephone reports whether the hyphen at j joins groups of digits to one
// number: three before four at the end, or more than two groups.
func telephone(s string, i, j int) bool {
	e := j + 1
	for e < len(s) && isDigit(s[e]) {
		e++
	}
	if e+1 < len(s) && s[e] == '-' && isDigit(s[e+1]) {
		return true
	}
	return j-i == 3 && e-j == 5
}

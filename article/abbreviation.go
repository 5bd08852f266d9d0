package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// This file tells the period of an abbreviation or an initial, which belongs to
// its word, from the period that ends a sentence.

// period decides whether the period at j belongs to the word that starts at i. If it does, it
// returns the index at which the word goes on, else the end of the word.
func (c *cutter) period(i, j, end int) (int, bool) {
	s := c.text
	if j+1 == end {
		if abbreviation(s[i:j+1]) || strings.IndexByte(s[i:j], '.') >= 0 && initials(s[i:j]) {
			return j + 1, false
		}
		return j, false
	}
	switch next, _ := classAt(s[j+1:]); next {
	case letter:
		return c.periodInside(i, j, end)
	case digit:
		switch {
		case isDigit(s[j-1]):
			return letters(s, j+1, end), true
		case english.LayoutOf(s[i : j+1]).Is(english.Abbreviation | english.NumberAbbreviation):
			return j + 1, false
		}
		return j, false
	case stop:
		if s[j+1] == '.' && (j+2 == end || s[j+2] != '.') && abbreviation(s[i:j+1]) {
			return j + 1, false // a period for each: "Foods Inc.."
		}
		return j, false
	}
	if abbreviation(s[i:j+1]) || j-i == 1 && isUpper(s[i]) && c.initial(i, j, end) || numbered(s, i, j, end) {
		return j + 1, false
	}
	return j, false
}

// numbered reports whether the word from i to the period at j is an abbreviation
// before a number: "No. 7".
func numbered(s string, i, j, end int) bool {
	if !english.LayoutOf(s[i : j+1]).Is(english.NumberAbbreviation) {
		return false
	}
	k := skipSpace(s, j+1, end)
	return k < end && isDigit(s[k])
}

// periodInside is period for one that a letter follows at once.
func (c *cutter) periodInside(i, j, end int) (int, bool) {
	s := c.text
	word := s[i:j]
	if word == "www" || word == "WWW" {
		return address(s, j+1, end), false
	}
	e := letters(s, j+1, end)
	part := s[j+1 : e]
	dotted := e < end && s[e] == '.'
	switch {
	case initials(word) && len(part) == 1 && (dotted || isUpper(part[0]) == isUpper(s[i])):
		return e, true // "U.S", "a.m"
	case abbreviation(s[i:min(e+1, end)]):
		return e, true // "Ph.D."
	case abbreviation(s[i : j+1]):
		return j + 1, false // glued: "U.S.to", "Mr.Kerry"
	case english.LayoutOf(part).Is(english.DomainEnding) && !(startsUpper(part) && startsLower(part[1:])):
		return host(s, e, end), false
	case startsLower(part) && isLower(s[j-1]), e < end && s[e] == '@', dotted && isHost(s, e, end):
		return e, true // "comp.sources", "jane.doe@example.com", "Mail.Example.com"
	case ticker(word, part) && (e == end || !wordly(ascii[s[e]&0x7f]) && s[e] != '.' && s[e] != '-'):
		return e, false
	}
	return j, false
}

// ticker reports whether a word and what follows its period are the code of a share
// and its exchange: "TLND" and "N".
func ticker(word, exchange string) bool {
	const most, mostExchange = 6, 2
	if len(word) < 2 || len(word) > most || len(exchange) > mostExchange || exchange == "A" || exchange == "I" {
		return false
	}
	for _, c := range []byte(word + exchange) {
		if !isUpper(c) && !isDigit(c) {
			return false
		}
	}
	return !isDigit(exchange[0])
}

// host returns the end of an address whose host ends at e: "example.com",
// "example.com/news".
func host(s string, e, end int) int {
	if e < end && strings.IndexByte("/:?#@&=%~-_.", s[e]) >= 0 {
		return address(s, e, end)
	}
	return e
}

// abbreviation reports whether w, which ends in a period, is always written
// with it: known as such, or single letters each with a period.
func abbreviation(w string) bool {
	if set := english.LayoutOf(w); set.Is(english.Abbreviation) {
		// "Ill." is a state, "ill." ends a sentence; "Sat." is a day.
		return !isLower(w[0]) || len(w) < len("ill.") || !set.Is(english.DateAbbreviation) && lexicon.PlaceRegion(w) == ""
	}
	return len(w) >= 4 && w[1] == '.' && initials(w[:len(w)-1])
}

// initials reports whether w is single ASCII letters with periods between.
func initials(w string) bool {
	if len(w) > 16 {
		return false
	}
	for i := range len(w) {
		if i%2 == 0 && !isLower(w[i]|0x20) || i%2 == 1 && w[i] != '.' {
			return false
		}
	}
	return len(w)%2 == 1
}

// initial reports whether the capital at i, with the period at j, belongs to a
// name. It does between names; it does not at the end of a text, nor in "you
// and I. Did".
func (c *cutter) initial(i, j, end int) bool {
	s := c.text
	k := skipSpace(s, j+1, end)
	if k == end {
		return false
	}
	e := letters(s, k, end)
	if e == k {
		return s[k] == ',' || s[k] == '-' || s[k] == '('
	}
	prev := ""
	if n := len(c.tokens); n > 0 && c.tokens[n-1].End+1 == i && s[i-1] == ' ' {
		prev = c.tokens[n-1].In(s)
	}
	if s[i] == 'I' && !startsUpper(prev) && prev != "" {
		return false
	}
	if !startsUpper(s[k:e]) {
		return startsUpper(prev) || prev == ""
	}
	if !english.LayoutOf(s[k:e]).Is(english.Starter) || prev == "" {
		return true
	}
	if !startsUpper(prev) {
		return e == k+1 && e < end && s[e] == '.' // "by W. A. Ott"
	}
	_, first := lexicon.FirstName(prev)
	return first || initials(strings.TrimSuffix(prev, ".")) // unlike "Apartment B. Nobody came"
}

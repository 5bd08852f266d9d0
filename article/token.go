package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/words"
)

// This file cuts a paragraph into tokens as Universal Dependencies English
// does: a contraction or possessive is one token with its word ("don't",
// "Kerry's"), a hyphen is a token of its own except after a prefix
// ("anti-war"), and so are currency signs and per cents. Text that was glued
// together ("the U.S.to step up") is cut where the words end.

// A cutter holds what cutting one text into tokens and sentences needs.
type cutter struct {
	text   string
	tokens []Token
	sents  []Sentence // without their Tokens: these are set once all are known
	single bool       // a single quotation mark is open
}

// tokenize appends the tokens of text[start:end].
func (c *cutter) tokenize(start, end int) {
	c.single = false
	for i := skipSpace(c.text, start, end); i < end; i = skipSpace(c.text, i, end) {
		j := c.token(start, i, end)
		c.tokens = append(c.tokens, Token{Span{i, j}})
		i = j
	}
}

// token returns the end of the token that starts at i, which is no space.
func (c *cutter) token(start, i, end int) int {
	s := c.text
	k, n := classAt(s[i:])
	switch k {
	case letter:
		return c.word(i, letters(s, i, end), end)
	case digit:
		return c.number(i, end)
	case stop:
		if s[i] == '.' && i+1 < end && isDigit(s[i+1]) && !follows(s, start, i) {
			return c.number(i, end) // ".5"
		}
		j := i + n
		for j < end {
			if k, n = classAt(s[j:]); k != stop {
				break
			}
			j += n
		}
		return j
	case apos:
		return c.apostrophe(start, i, i+n, end)
	case dash:
		return run(s, i, n, end)
	case open:
		c.single = c.single || s[i:i+n] == "‘"
		return i + n
	}
	if i+n < end {
		switch s[i] {
		case '<', '>', '*', '=', '~', '+', '#', '@', ':', ';':
			return c.symbol(start, i, end)
		}
	}
	return i + n
}

// symbol returns the end of a token that starts with one of a few ASCII signs:
// a run of it, a hashtag, a handle, a signed number, a smiley.
func (c *cutter) symbol(start, i, end int) int {
	s := c.text
	next, _ := classAt(s[i+1:])
	switch s[i] {
	case '#', '@':
		if next == letter && !follows(s, start, i) {
			j := i + 1
			for j < end {
				k, n := classAt(s[j:])
				if k != letter && k != digit {
					break
				}
				j += n
			}
			return j
		}
		return i + 1
	case '+':
		if next == digit && !follows(s, start, i) {
			return c.number(i+1, end)
		}
	case ':', ';', '=':
		if j := smiley(s[:end], i); j > 0 && !follows(s, start, i) {
			return j
		}
		if s[i] != '=' {
			return i + 1
		}
	}
	return run(s, i, 1, end)
}

// smiley returns the end of a smiley at i, or 0.
func smiley(s string, i int) int {
	j := i + 1
	if j < len(s) && s[j] == '-' {
		j++
	}
	if j < len(s) && strings.IndexByte("()DPp", s[j]) >= 0 {
		if j++; j == len(s) || s[j] == ' ' || s[j] == '\n' || s[j] == ')' || s[j] == '.' {
			return j
		}
	}
	return 0
}

// run returns the end of the run of the character s[i:i+n].
func run(s string, i, n, end int) int {
	j := i + n
	for j+n <= end && s[j:j+n] == s[i:i+n] {
		j += n
	}
	return j
}

// follows reports whether a letter or digit stands right before i.
func follows(s string, start, i int) bool {
	if i == start {
		return false
	}
	k, _ := classBefore(s[start:i])
	return k == letter || k == digit
}

// apostrophe returns the end of a token that starts with the apostrophe or
// single quotation mark at i, which ends at j.
func (c *cutter) apostrophe(start, i, j, end int) int {
	s := c.text
	if j == end {
		c.single = false
		return j
	}
	if s[j:min(end, j+j-i)] == s[i:j] { // '' for a double one
		return j + (j - i)
	}
	k, _ := classAt(s[j:])
	if k != letter && k != digit {
		c.single = false
		return j
	}
	// An apostrophe before a word opens a quotation, or stands for what is
	// left out ("'em", "'60s"), or belongs to a word that was cut off ("Q' s").
	w := letters(s, j, end)
	switch word := s[j:w]; {
	case k == digit && w-j >= 2 && (w-j == 2 || s[w-1] == 's') && isDigit(s[j+1]):
		return w
	case word == "n" && w < end && s[w] == s[i]:
		return w + j - i // "rock 'n' roll"
	case clitic(word) && i > start, word == "em", word == "til", word == "cause", word == "tis", word == "twas":
		return w
	}
	c.single = true
	return j
}

// clitic reports whether w is what stands after the apostrophe of a shortened
// word: "'s", "'re".
func clitic(w string) bool {
	switch w {
	case "s", "S", "t", "T", "d", "m", "ll", "re", "ve", "LL", "RE", "VE", "n":
		return true
	}
	return false
}

// letters returns the end of the letters and digits from i on.
func letters(s string, i, end int) int {
	for i < end {
		if k := ascii[s[i]&0x7f]; s[i] < 0x80 {
			if k != letter && k != digit {
				return i
			}
			i++
			continue
		}
		k, n := classAt(s[i:])
		if k != letter && k != digit {
			return i
		}
		i += n
	}
	return i
}

// word returns the end of the token that starts at i with the letters and
// digits up to j.
func (c *cutter) word(i, j, end int) int {
	s := c.text
	for j < end {
		k, n := classAt(s[j:])
		next := other
		if j+n < end {
			next, _ = classAt(s[j+n:])
		}
		alnum := next == letter || next == digit
		switch {
		case k == apos && next == letter:
			if rest := letters(s, j+n, end); !c.single || clitic(s[j+n:rest]) {
				j = rest
				continue
			}
			return j
		case k == apos && !c.single && (s[j-1] == 's' || s[j-1] == 'S' || s[j-1] == 'z' || s[j-1] == 'x'):
			return j + n // "the officials'"
		case k == apos:
			return j
		case s[j] == '.':
			e, more := c.period(i, j, end)
			if !more {
				return e
			}
			j = e
		case s[j] == '-':
			if !alnum || !words.Of(s[i:j]).Is(words.Prefix) {
				return j
			}
			j = letters(s, j+1, end)
		case s[j] == ':':
			if e := link(s, i, j, end); e > 0 {
				return e
			}
			return j
		case s[j] == '@' && alnum:
			return address(s, j+1, end)
		case s[j] == '&' && next == letter && j-i <= 3 && letters(s, j+1, end)-j <= 4:
			j = letters(s, j+1, end)
		case s[j] == '/' && next == letter && j-i == 1 && letters(s, j+1, end) == j+2:
			j += 2 // "w/o" is two letters around a stroke, as "c/o" and "n/a"
		case s[j] == '$' && next == digit && isUpper(s[i]) && j-i <= 2:
			return j + 1 // "US$"
		case s[j] == '!' && s[i:j] == "Yahoo":
			return j + 1
		case strings.HasPrefix(s[j:end], "°") && j-i == 1 && s[i]|0x20 == 'n':
			j += n // "N°."
		case s[j] == '`' && next == letter:
			j = letters(s, j+1, end)
		default:
			return j
		}
	}
	return j
}

// period decides what the period at j is to the word from i on: part of it, so
// that the word goes on at the index returned, or its end there.
func (c *cutter) period(i, j, end int) (int, bool) {
	s := c.text
	word := s[i:j]
	if j+1 == end {
		if abbreviation(s[i:j+1]) || strings.IndexByte(word, '.') >= 0 && initials(word) {
			return j + 1, false
		}
		return j, false
	}
	next, _ := classAt(s[j+1:])
	switch {
	case next == letter:
		e := letters(s, j+1, end)
		part := s[j+1 : e]
		single := e < end && s[e] == '.' && len(part) == 1
		switch {
		case word == "www" || word == "WWW":
			return address(s, j+1, end), false
		case initials(word) && (single || len(part) == 1 && isUpper(part[0]) == isUpper(s[i])):
			return e, true // "U.S", "a.m"
		case single && e+1 < end && ascii[s[e+1]&0x7f] == letter && startsLower(part) != startsLower(word):
			return j, false
		case abbreviation(s[i:min(e+1, end)]):
			return e, true // "Ph.D."
		case abbreviation(s[i : j+1]):
			return j + 1, false // glued: "U.S.to", "Mr.Kerry"
		case words.Of(part).Is(words.Domain) && !(startsUpper(part) && startsLower(part[1:])):
			if e < end && strings.IndexByte("/:?#@&=%~-_.", s[e]) >= 0 {
				return address(s, e, end), false
			}
			return e, false
		case startsLower(part) && isLower(s[j-1]), e < end && s[e] == '@':
			return e, true // "comp.sources", "jane.doe@example.com"
		case e < end && s[e] == '.' && isHost(s, e, end):
			return e, true // "Mail.Example.com"
		}
		return j, false
	case next == digit:
		if isDigit(s[j-1]) {
			return letters(s, j+1, end), true
		}
		if words.Of(s[i : j+1]).Is(words.Abbreviation | words.Number) {
			return j + 1, false
		}
		return j, false
	case next == stop:
		if s[j+1] == '.' && (j+2 == end || s[j+2] != '.') && abbreviation(s[i:j+1]) {
			return j + 1, false // a period for each: "Foods Inc.."
		}
		return j, false
	}
	if abbreviation(s[i : j+1]) {
		return j + 1, false
	}
	if j-i == 1 && isUpper(s[i]) {
		if c.initial(i, j, end) {
			return j + 1, false
		}
		return j, false
	}
	if words.Of(s[i : j+1]).Is(words.Number) {
		if k := skipSpace(s, j+1, end); k < end && isDigit(s[k]) {
			return j + 1, false
		}
	}
	return j, false
}

// isHost reports whether the dots from e on lead to a known ending.
func isHost(s string, e, end int) bool {
	for range 8 {
		if e == end || s[e] != '.' {
			break
		}
		i := e + 1
		if e = letters(s, i, end); words.Of(s[i:e]).Is(words.Domain) {
			return true
		}
	}
	return false
}

// abbreviation reports whether w, which ends in a period, is always written
// with it: known as such, or single letters each with a period.
func abbreviation(w string) bool {
	if words.Of(w).Is(words.Abbreviation) {
		return true
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

// initial reports whether the capital at i, with the period at j, stands for a
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
	if n := len(c.tokens); n > 0 && c.tokens[n-1].End+1 == i {
		prev = c.tokens[n-1].In(s)
	}
	if s[i] == 'I' && !startsUpper(prev) && prev != "" {
		return false
	}
	if !startsUpper(s[k:e]) {
		return startsUpper(prev) || prev == ""
	}
	return startsUpper(prev) || prev == "" || !words.Of(s[k:e]).Is(words.Starter)
}

// number returns the end of the token whose first digit is at i: decimals,
// times, dates, ordinals, telephone numbers, but not a unit.
func (c *cutter) number(i, end int) int {
	s := c.text
	j := i
	if s[j] == '.' {
		j++
	}
	hyphens := 0
	for {
		d := j
		for j < end && isDigit(s[j]) {
			j++
		}
		if j == d && j < end { // digits of other scripts
			if k, n := classAt(s[j:]); k == digit {
				j += n
				continue
			}
		}
		if j+1 >= end || !isDigit(s[j+1]) {
			break
		}
		switch s[j] {
		case '.', ',', ':', '/':
			j++
			continue
		case '-':
			if hyphens > 0 || telephone(s[:end], i, j) {
				hyphens++
				j++
				continue
			}
		}
		break
	}
	if j == end {
		return j
	}
	k, n := classAt(s[j:])
	switch {
	case k == letter:
		e := letters(s, j, end)
		if e+2 < end && s[e] == '.' && words.Of(s[j:min(e+3, end)]).Is(words.Unit) || words.Of(s[j:e]).Is(words.Unit) {
			return j
		}
		return c.word(i, e, end)
	case k == apos && j+n < end && (s[j+n] == 's'):
		return j + n + 1
	case s[j] == '@':
		return address(s, j+1, end)
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

// link returns the end of a link whose scheme ends at the colon at j, or 0.
func link(s string, i, j, end int) int {
	if strings.HasPrefix(s[j:end], "://") {
		return address(s, j+3, end)
	}
	if s[i:j] == "mailto" {
		return address(s, j+1, end)
	}
	return 0
}

// address returns the end of a link or an e-mail address that goes on at i:
// everything up to white space, less what closes a sentence around it.
func address(s string, i, end int) int {
	j := i
	for j < end && s[j] > ' ' && s[j] != '<' && s[j] != '>' && s[j] != '"' {
		if s[j] >= 0x80 {
			k, n := classAt(s[j:])
			if k != letter && k != digit {
				break
			}
			j += n
			continue
		}
		j++
	}
	for j > i && strings.IndexByte(".,;:!?)]}'*", s[j-1]) >= 0 {
		j--
	}
	return j
}

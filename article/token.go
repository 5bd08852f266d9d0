package article

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/quotemark"
)

// This file cuts a paragraph into tokens as Universal Dependencies English
// does: a contraction or possessive is one token with its word ("don't",
// "Kerry's"), a hyphen is a token of its own except after a prefix
// ("anti-war"), and so are currency signs and per cents. Text that was glued
// together ("the U.S.to step up") is cut where the words end.

// A cutter splits one text into tokens and sentences.
type cutter struct {
	text   string
	tokens []Token
	sents  []Sentence // without their Tokens: these are set once all are known
	marks  []quotemark.Mark
	stop   *cancel.Signal
	next   int // the first of marks that may not have been passed
}

// A markSide says what a quotation mark does.
type markSide uint8

const (
	noMark markSide = iota
	opens
	closes
)

// mark returns the function of the quotation mark at byte i of the text, noMark if there is
// none. It searches from mark n on and returns the first one not before i.
func (c *cutter) mark(n, i int) (markSide, int) {
	for n < len(c.marks) && int(c.marks[n].Start) < i {
		n++
	}
	switch {
	case n == len(c.marks) || int(c.marks[n].Start) > i:
		return noMark, n
	case c.marks[n].Closes:
		return closes, n
	}
	return opens, n
}

// quotes reports whether a quotation mark is at byte i of the text, which is
// not before the token that is being cut.
func (c *cutter) quotes(i int) bool {
	side, _ := c.mark(c.next, i)
	return side != noMark
}

// tokenize appends the tokens of text[start:end].
func (c *cutter) tokenize(start, end int) {
	s := c.text
	for i := skipSpace(s, start, end); i < end; i = skipSpace(s, i, end) {
		c.stop.Every(len(c.tokens))
		j := i
		if b := s[i]; b < utf8.RuneSelf && ascii[b] == letter {
			j = letters(s, i, end)
		}
		if j == i || j < end && s[j] != ' ' { // more than a plain word
			_, c.next = c.mark(c.next, i)
			if j > i {
				j = c.word(i, j, end)
			} else {
				j = c.token(start, i, end)
			}
		}
		if len(c.tokens) == cap(c.tokens) {
			c.room(i)
		}
		c.tokens = append(c.tokens, Token{Span{i, j}})
		i = j
	}
}

const (
	bytesAToken = 5       // fewer than most texts have for each token
	sampled     = 1 << 16 // bytes of a text from which the number of its tokens is estimated
)

// room makes room for the tokens from byte i on. A long text has as much as it needs if
// they are as dense as those before.
func (c *cutter) room(i int) {
	n := min(len(c.text), sampled)/bytesAToken + 1
	if i >= sampled/2 {
		rest := float64(len(c.tokens)) / float64(pieces(c.text[:i])) * float64(pieces(c.text[i:]))
		n = max(int(rest*1.04), len(c.tokens)/16) + 64
	}
	c.tokens = append(make([]Token, 0, len(c.tokens)+n), c.tokens...)
}

// Of each stretch of so many bytes, pieces looks at the first ones.
const (
	stretch = 4096
	looked  = 512
)

// pieces returns a number that grows with that of the tokens of s: of the runs of
// letters and of other signs in a part of its bytes, and one more.
func pieces(s string) int {
	n, before := 1, space
	for ; len(s) > 0; s = s[min(stretch, len(s)):] {
		for i := range min(looked, len(s)) {
			k := letter
			if s[i] < utf8.RuneSelf {
				k = ascii[s[i]]
			}
			if k != before && k != space {
				n++
			}
			before = k
		}
	}
	return n
}

// token returns the end of the token that starts at i, which is not white space.
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

// follows reports whether a letter or digit comes right before i.
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
		return j
	}
	if s[j:min(end, j+j-i)] == s[i:j] { // '' for a double one
		return j + (j - i)
	}
	k, _ := classAt(s[j:])
	if k != letter && k != digit || c.quotes(i) {
		return j
	}
	// An apostrophe before a word opens a quotation, or replaces what is
	// left out ("'em", "'60s"), or belongs to a word that was cut off ("Q' s").
	w := letters(s, j, end)
	switch word := s[j:w]; {
	case k == digit && w-j >= 2 && (w-j == 2 || s[w-1] == 's') && isDigit(s[j+1]):
		return w
	case word == "n" && w < end && s[w] == s[i]:
		return w + j - i // "rock 'n' roll"
	case english.LayoutOf(word).Is(english.Clitic) && i > start, english.LayoutOf(word).Is(english.Elision):
		return w
	}
	return j
}

// letters returns the end of the letters and digits from i on.
func letters(s string, i, end int) int {
	for s = s[i:end]; len(s) > 0; {
		n := 0
		for n < len(s) && wordly(ascii[s[n]]) {
			n++
		}
		if n < len(s) && s[n] >= utf8.RuneSelf {
			if k, m := classAt(s[n:]); wordly(k) {
				i, s = i+n+m, s[n+m:]
				continue
			}
		}
		return i + n
	}
	return i
}

// word returns the end of the token that starts at i with the letters and
// digits up to j.
func (c *cutter) word(i, j, end int) int {
	for more := true; more && j < end; {
		switch k, n := classAt(c.text[j:]); {
		case k == space:
			return j
		case k == apos:
			j, more = c.wordApostrophe(j, n, end)
		case c.text[j] == '.':
			j, more = c.period(i, j, end)
		default:
			j, more = c.wordSign(i, j, end)
		}
	}
	return j
}

// wordApostrophe decides what the apostrophe at j, n bytes long, is to the word
// before it, as period does.
func (c *cutter) wordApostrophe(j, n, end int) (int, bool) {
	s := c.text
	if c.quotes(j) {
		return j, false
	}
	if j+n < end {
		if k, _ := classAt(s[j+n:]); k == letter {
			return letters(s, j+n, end), true
		}
	}
	switch s[j-1] {
	case 's', 'S', 'z', 'x':
		return j + n, false // "the officials'"
	}
	return j, false
}

// wordSign decides what the sign at j is to the word from i on, as period does.
func (c *cutter) wordSign(i, j, end int) (int, bool) {
	s := c.text
	next := other
	if j+1 < end {
		next, _ = classAt(s[j+1:])
	}
	switch s[j] {
	case ':':
		if e := link(s, i, j, end); e > 0 {
			return e, false
		}
	case '-':
		if wordly(next) && english.LayoutOf(s[i:j]).Is(english.HyphenPrefix) {
			return letters(s, j+1, end), true
		}
	case '@':
		if wordly(next) {
			return address(s, j+1, end), false
		}
	case '&', '/', '`':
		if next == letter {
			return joined(s, i, j, end)
		}
	case '$':
		if next == digit && isUpper(s[i]) && j-i <= 2 {
			return j + 1, false // "US$"
		}
	case '!':
		if isUpper(s[i]) && english.LayoutOf(s[i:j]).Is(english.Exclaimed) {
			return j + 1, false // "Yahoo!"
		}
	}
	return withDegree(s, i, j, end)
}

// withDegree decides whether the sign at j is a degree after the "N" of a number: "N°. 7".
func withDegree(s string, i, j, end int) (int, bool) {
	const degree = "°"
	if j-i == 1 && s[i]|0x20 == 'n' && strings.HasPrefix(s[j:end], degree) {
		return j + len(degree), true
	}
	return j, false
}

// wordly reports whether words are made of characters of class k.
func wordly(k class) bool { return k == letter || k == digit }

// joined decides whether the sign at j joins the letters after it to the word
// from i on: "AT&T", "w/o", "Hawai`i".
func joined(s string, i, j, end int) (int, bool) {
	e := letters(s, j+1, end)
	switch {
	case s[j] == '&' && j-i <= 3 && e-j <= 4, s[j] == '/' && j-i == 1 && e == j+2, s[j] == '`':
		return e, true
	}
	return j, false
}

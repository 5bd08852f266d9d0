package article

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file cuts the tokens of a paragraph into sentences. A sentence ends
// after a token that may end one, and the quotation marks and brackets that
// close after it, unless what follows goes on with it.

// A splitter groups the tokens of a cutter into sentences.
type splitter struct{ *cutter }

// sentences appends the sentences of the tokens from first on.
func (c splitter) sentences(first int) {
	s, toks := c.text, c.tokens
	start := first
	list := c.marker(first)
	for i := first + list.tokens; i < len(toks); i++ {
		c.stop.Every(i)
		if list.kind != 0 && c.nextMarker(&list, i) {
			start = c.sentence(start, i)
			if i += list.tokens; i == len(toks) {
				break
			}
		}
		t := toks[i]
		last := s[t.End-1]
		if last != '.' && last != '?' && last != '!' {
			if last < utf8.RuneSelf {
				continue
			}
			if k, _ := classBefore(s[t.Start:t.End]); k != stop {
				continue
			}
		}
		n := c.closers(i + 1)
		if n < len(toks) && c.ends(start, i, n) {
			start = c.sentence(start, n)
			i = n - 1
		}
	}
	c.sentence(start, len(toks))
}

// sentence appends the sentence of the tokens from start to end and returns
// end.
func (c splitter) sentence(start, end int) int {
	if start < end {
		c.sents = append(c.sents, Sentence{
			Span:  Span{c.tokens[start].Start, c.tokens[end-1].End},
			First: start,
		})
	}
	return end
}

// closers returns the first token from i on that does not close a quotation or
// bracket of the sentence before it.
func (c splitter) closers(i int) int {
	if i == len(c.tokens) {
		return i
	}
	_, c.next = c.mark(c.next, c.tokens[i].Start)
	var side markSide
	for m := c.next; i < len(c.tokens); i++ {
		t := c.tokens[i]
		k, n := classAt(c.text[t.Start:])
		glued := c.tokens[i-1].End == t.Start
		switch side, m = c.mark(m, t.Start); {
		case side == opens:
			return i
		case side == closes:
		case c.footnote(i):
			i += 2
		case n != t.Len() && c.text[t.Start:t.End] != "''":
			return i
		case k == clos, k == apos && glued, k == quote && glued:
		default:
			return i
		}
	}
	return i
}

// footnote reports whether the tokens from i on are the mark of one: "[28]".
func (c splitter) footnote(i int) bool {
	return i+2 < len(c.tokens) && c.text[c.tokens[i].Start] == '[' && c.text[c.tokens[i+2].Start] == ']' &&
		isDigit(c.text[c.tokens[i+1].Start])
}

// ends reports whether the sentence that starts with token start ends with
// token i and the closing marks after it, the token after those being n.
func (c splitter) ends(start, i, n int) bool {
	s := c.text
	t := c.tokens[i]
	next := c.opened(n)
	if next == len(c.tokens) {
		return false
	}
	if t.Len() == 1 && s[t.Start] == '.' {
		if k, _ := classAt(s[c.tokens[next].Start:]); k == stop && n == i+1 {
			return c.spacedEllipsis(i)
		}
		if i > start && s[c.tokens[i-1].Start] == '.' && s[c.tokens[i-1].End-1] == '.' {
			return c.afterDots(i)
		}
	}
	if s[c.tokens[n].Start] == '(' && n > i+1 {
		return c.bracketed(n) // a reference after a quotation
	}
	return c.mayEnd(start, i, n, next) && c.endsBefore(start, i, n, next)
}

// mayEnd reports whether a sentence may end with token i: it is not the number of a heading,
// the initial of a name or a tag.
func (c splitter) mayEnd(start, i, n, next int) bool {
	s, t := c.text, c.tokens[i]
	w := c.tokens[next].In(s)
	switch k, _ := classAt(w); {
	case t.Len() == 1 && s[t.Start] == '.' && (c.initialed(start, i) || i > start && strings.EqualFold(c.tokens[i-1].In(s), "M/s")):
		return false // "Messrs."
	case i-start <= 1 && isDigit(s[c.tokens[start].Start]):
		return false // the number of a heading or item: "2.1. Methods"
	case !canBegin(k, w):
		return false // punctuation goes on
	case n == i+2 && i-2 > start && s[c.tokens[i+1].Start] == ')' && s[c.tokens[i-2].Start] == '(' &&
		startsLower(c.tokens[i-1].In(s)) && c.tokens[i-1].Len() < minLettered:
		return false // "Gen. (ret.) Ann Roe"
	case n > i+1 && next == n && last(s[t.Start:t.End]) != '.' && c.said(n):
		return false // "“No!” Ann Roe said."
	}
	return true
}

// endsBefore reports whether token next begins a sentence, judging by its first letter and
// the end of the token before it.
func (c splitter) endsBefore(start, i, n, next int) bool {
	w := c.tokens[next].In(c.text)
	if k, _ := classAt(c.text[c.tokens[i].Start:]); k == letter || k == digit {
		return c.abbreviationEnds(start, i, next, w)
	}
	if startsLower(w) && !text.Camel(w) {
		return n == i+1 && next == n && c.endsBeforeSmall(start, i)
	}
	return true
}

// initialed reports whether the period that is token i follows an initial and a name follows
// without a blank: "G.Zandan", "Yu.Boldan".
func (c splitter) initialed(start, i int) bool {
	if i == start || i+1 >= len(c.tokens) {
		return false
	}
	p, n := c.tokens[i-1], c.tokens[i+1]
	w := p.In(c.text)
	return p.End == c.tokens[i].Start && c.tokens[i].End == n.Start && startsUpper(n.In(c.text)) &&
		startsUpper(w) && (len(w) == 1 || len(w) == 2 && startsLower(w[1:]))
}

// maxSaid is the greatest number of tokens in the name of who said what was quoted.
const maxSaid = 6

// said reports whether the tokens from n on are a name and a verb of saying that
// nothing said follows, as after a quotation that ends with a mark of its own.
func (c splitter) said(n int) bool {
	for k := n; k < len(c.tokens) && k <= n+maxSaid; k++ {
		w := c.tokens[k].In(c.text)
		if startsUpper(w) || k > n && (w == "." || w == "-" || particle(w)) {
			continue
		}
		e := english.Of(w)
		if k == n || !e.Cue.Is(english.Speech) || !e.Cue.Is(english.Past|english.Third) {
			return false
		}
		if k+1 == len(c.tokens) {
			return true
		}
		next := c.tokens[k+1].In(c.text)
		kind, _ := classAt(next)
		return kind == stop || next == "," || english.ClassOf(next).Is(english.Preposition)
	}
	return false
}

// last returns the last byte of s.
func last(s string) byte { return s[len(s)-1] }

// canBegin reports whether a token of class k can begin a sentence: a word, a
// number, or a sign that is not punctuation.
func canBegin(k class, w string) bool {
	return k == letter || k == digit || k == other && !strings.ContainsAny(w, ",;:/%&")
}

// endsBeforeSmall reports whether the mark that is token i ends a sentence
// although a small letter follows: one question or exclamation mark does, and a
// period that is not an abbreviation's.
func (c splitter) endsBeforeSmall(start, i int) bool {
	t, first := c.tokens[i], c.text[c.tokens[i].Start]
	if t.Len() > 1 && first == '.' || first >= utf8.RuneSelf {
		return false
	}
	return first != '.' || c.plainEnd(start, i)
}

// plainEnd reports whether the period that is token i ends a sentence although
// a small letter follows: not after something that looks abbreviated.
func (c splitter) plainEnd(start, i int) bool {
	if i == start {
		return false
	}
	p := c.tokens[i-1]
	glued := i+1 < len(c.tokens) && c.tokens[i].End == c.tokens[i+1].Start
	return p.Len() > 3 && !glued
}

// opened skips the marks from token n on that open a quotation, bracket or
// list item.
func (c splitter) opened(n int) int {
	var side markSide
	for m := c.next; n < len(c.tokens); n++ {
		at := c.tokens[n].Start
		if side, m = c.mark(m, at); side == opens {
			continue
		}
		if k, _ := classAt(c.text[at:]); k != open && k != quote && k != dash && k != apos {
			break
		}
	}
	return n
}

// onX reports whether token i is the name of the network: "she wrote on X. Holm did not".
func (c splitter) onX(start, i int) bool {
	return c.tokens[i].In(c.text) == "X." && i > start && c.tokens[i-1].In(c.text) == "on"
}

// newAfterTime reports whether w, glued to "a.m." or the like, begins a sentence: "9 a.m.Nobody".
func newAfterTime(w string) bool { return startsUpper(w) && !zone(w) && !allCaps(w) }

// abbreviationEnds reports whether the abbreviation that is token i ends its
// sentence, the next word being w, token next.
func (c splitter) abbreviationEnds(start, i, next int, w string) bool {
	s := c.text
	t := c.tokens[i].In(s)
	set := english.LayoutOf(t)
	glued := next == i+1 && c.tokens[i].End == c.tokens[next].Start
	if !glued && !set.Is(english.Clock) && startsUpper(w) && c.measured(start, i) {
		return true // "at 12 mph. Forecasters said"
	}
	if glued && !(set.Is(english.Clock) && newAfterTime(w)) || startsLower(w) ||
		c.dashed(i+1, next) || set.Is(english.TitleAbbreviation) && !c.street(start, i, w) {
		return false
	}
	digits := isDigit(w[0])
	switch {
	case set.Is(english.Clock):
		return !digits && !zone(w) && !c.fronted(start, i)
	case t == "etc.", c.onX(start, i):
		return !digits
	case len(t) == 2 && i > start && c.lettered(c.tokens[i-1].In(s), w), beforeJudge(t, w):
		return true
	case next > i+1 && set.Is(english.FinalAbbreviation) && strings.IndexByte(t, '.') == len(t)-1 && c.speaks(next):
		return true // "in Barrie, Ont. “Clean water is here,” she said"
	case !english.LayoutOf(w).Is(english.Starter):
		return false
	}
	return c.endsBeforeStarter(start, i, w)
}

// speaks reports whether the quotation whose first word is token n ends as what
// somebody says does: with a comma or stop before its closing mark.
func (c splitter) speaks(n int) bool {
	const longest = 300
	rest := c.text[c.tokens[n].Start:]
	i := strings.IndexAny(rest[:min(len(rest), longest)], "\"”")
	return i > 0 && strings.IndexByte(",.?!", rest[i-1]) >= 0
}

// endsBeforeStarter reports whether the abbreviation that is token i ends its sentence
// before w, a word that begins sentences.
func (c splitter) endsBeforeStarter(start, i int, w string) bool {
	t := c.tokens[i].In(c.text)
	switch set := english.LayoutOf(t); {
	case set.Is(english.DateAbbreviation):
		return !isDigit(w[0])
	case set.Is(english.FinalAbbreviation):
		return w != "I" || len(t) != 2
	case len(t) == 2 && t[1] != '!':
		return c.initialEnds(start, i, w)
	}
	return true
}

// beforeJudge reports whether the abbreviation t ends the name of a firm before w, a
// title that nobody has in one: "Harlan Inc. Judge Roe", unlike "Harlan Inc. President".
func beforeJudge(t, w string) bool {
	return english.LayoutOf(t).Is(english.FinalAbbreviation) &&
		english.ClassOf(t).Is(english.OrganizationHead) &&
		(english.LayoutOf(w).Is(english.TitleAbbreviation) || public(w))
}

// public reports whether w is a title that nobody has in a firm.
func public(w string) bool {
	switch w {
	case "Judge", "Justice", "Governor", "Mayor", "Senator":
		return true
	}
	return false
}

// measured reports whether the abbreviation that is token i is a unit after its number.
func (c splitter) measured(start, i int) bool {
	unit := c.tokens[i].In(c.text)
	return i > start && isDigit(c.text[c.tokens[i-1].Start]) && english.LayoutOf(unit[:len(unit)-1]).Is(english.Unit)
}

// street reports whether the abbreviation that is token i is the street of an address that a
// new sentence follows, whose first word is w: "14 Broad St. The owner", unlike "St. Ann".
func (c splitter) street(start, i int, w string) bool {
	return i > start+1 && c.tokens[i].In(c.text) == "St." && startsUpper(c.tokens[i-1].In(c.text)) &&
		english.ClassOf(w).Is(english.Closed|english.Pronoun)
}

// initialEnds reports whether the initial that is token i ends its sentence, w being the next
// word.
func (c splitter) initialEnds(start, i int, w string) bool {
	return i > start && !startsUpper(c.tokens[i-1].In(c.text)) && w != "I" && w != "A"
}

// lettered reports whether w, the word before a letter with a period, is no name but what the
// letter tells apart, "Apartment B.", "vitamin C.", where the next word begins no name either.
func (c splitter) lettered(w, next string) bool {
	if len(w) < minLettered || !english.ClassOf(next).Is(english.Closed|english.Pronoun) || startsUpper(w) && lexicon.Surname(w) {
		return false
	}
	_, ok := lexicon.FirstName(w)
	return !ok
}

// minLettered is the least length of a word before a letter that is no initial.
const minLettered = 4

// dashed reports whether a dash is among the tokens from i to j.
func (c splitter) dashed(i, j int) bool {
	for ; i < j; i++ {
		if k, _ := classAt(c.text[c.tokens[i].Start:]); k == dash {
			return true
		}
	}
	return false
}

// zone reports whether w is a time zone or a weekday, which belong to a time.
func zone(w string) bool {
	if !startsUpper(w) {
		return false
	}
	e := english.OfTime(w)
	return e.Layout.Is(english.TimeZone) || e.Class.Is(english.Weekday)
}

// fronted reports whether the sentence from token start to the time that ends
// with token i is nothing but "At 5 a.m.".
func (c splitter) fronted(start, i int) bool {
	return i-start <= 3 && startsUpper(c.tokens[start].In(c.text))
}

// spacedEllipsis reports whether a sentence ends with the period that is token
// i although more periods follow, each after a space: it does where it touches
// its word and a capital follows ("abandoned. . . . The").
func (c splitter) spacedEllipsis(i int) bool {
	n := i + 1
	for n < len(c.tokens) && n <= i+maxDots && c.tokens[n].Len() == 1 && c.text[c.tokens[n].Start] == '.' {
		n++
	}
	if n == len(c.tokens) || i == 0 || c.tokens[i-1].End != c.tokens[i].Start {
		return false
	}
	return n-i >= 3 && startsUpper(c.tokens[n].In(c.text))
}

// maxDots is how many spaced periods an ellipsis may have.
const maxDots = 8

// afterDots reports whether the period that is token i, the last of several
// with spaces between, ends a sentence: the fourth does, being the sentence's
// own (". . . . Next"); three only mark an omission.
func (c splitter) afterDots(i int) bool {
	n := 1
	for i-n >= 0 && n < 4 && c.tokens[i-n].Len() == 1 && c.text[c.tokens[i-n].Start] == '.' {
		n++
	}
	return n == 4 && i >= 4 && c.text[c.tokens[i-4].End:c.tokens[i-3].Start] != "" &&
		i+1 < len(c.tokens) && startsUpper(c.tokens[i+1].In(c.text))
}

// bracketed reports whether the bracket that opens at token n holds a sentence
// of its own, which has a mark before it closes.
func (c splitter) bracketed(n int) bool {
	for i := n + 1; i < len(c.tokens) && i < n+100; i++ {
		if c.text[c.tokens[i].Start] == ')' {
			k, _ := classBefore(c.text[:c.tokens[i-1].End])
			return k == stop || k == quote || k == clos
		}
	}
	return true
}

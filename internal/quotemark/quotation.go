package quotemark

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
)

// This file pairs the marks of each paragraph into quotations.

// A Quotation is a stretch of text between two quotation marks.
type Quotation struct {
	article.Span // marks included

	// Open and Close are the two marks. Close is empty where it is missing,
	// and Open too where the words go on from a paragraph that did not close.
	Open, Close article.Span

	// Parent is the index of the quotation around this one, -1 if there is
	// none.
	Parent int

	// Continues is the index of the quotation in the paragraph before that
	// goes on here, -1 if this one starts something new.
	Continues int
}

// Inner returns what stands between the marks.
func (q Quotation) Inner() article.Span {
	in := q.Span
	if !q.Open.Empty() {
		in.Start = q.Open.End
	}
	if !q.Close.Empty() {
		in.End = q.Close.Start
	}
	return in
}

// Find returns the quotations of a text whose paragraphs are given in text
// order, ordered by where they open. Marks outside the paragraphs are not
// looked at.
func Find(text string, paragraphs []article.Paragraph) []Quotation {
	p := pairer{text: text}
	last := -1 // the outermost quotation that the paragraph before left open
	for _, par := range paragraphs {
		first := len(p.found)
		p.paragraph(par.Span)
		if last >= 0 && len(p.found) > first {
			q := &p.found[first]
			if q.Start == par.Start && q.Parent < 0 && p.sameStyle(last, first) {
				q.Continues = last
			}
		}
		last = -1
		for i := first; i < len(p.found); i++ {
			if q := p.found[i]; q.Parent < 0 && q.Close.Empty() && q.End == par.End {
				last = i
			}
		}
	}
	return p.found
}

type pairer struct {
	text  string
	found []Quotation
	marks []mark  // of the paragraph, apostrophes left out
	open  []int   // quotations that are open, outermost first
	kinds []style // of the quotations that are open

	doubles bool // a double mark stands in the paragraph so far
}

func (p *pairer) sameStyle(i, j int) bool {
	a := at(p.text, p.found[i].Open.Start, p.found[i].Open.End)
	b := at(p.text, p.found[j].Open.Start, p.found[j].Open.End)
	return a.style == b.style
}

func (p *pairer) paragraph(par article.Span) {
	p.collect(par)
	p.open, p.kinds = p.open[:0], p.kinds[:0]
	for i, m := range p.marks {
		top := p.topOf(m.style)
		switch side := p.direction(m, par, top >= 0); {
		case side == opens && m.style == single && !p.closesLater(i, par):
		case side == opens:
			if top >= 0 && !p.closesTwice(i) {
				p.abandon(top, m.start, par)
			}
			parent := -1
			if len(p.open) > 0 {
				parent = p.open[len(p.open)-1]
			}
			p.open = append(p.open, len(p.found))
			p.kinds = append(p.kinds, m.style)
			p.found = append(p.found, Quotation{
				Span: article.Span{Start: m.start, End: par.End}, Open: article.Span{Start: m.start, End: m.end},
				Parent: parent, Continues: -1,
			})
		case side == closes && m.style == single && p.possessive(i, par):
		case side == closes && top >= 0:
			for k := top; k < len(p.open); k++ { // what is inside ends with it
				p.found[p.open[k]].End = m.start
			}
			q := &p.found[p.open[top]]
			q.End, q.Close = m.end, article.Span{Start: m.start, End: m.end}
			p.open, p.kinds = p.open[:top], p.kinds[:top]
		}
	}
}

// collect finds the marks of a paragraph that are no apostrophes.
func (p *pairer) collect(par article.Span) {
	p.marks, p.doubles = p.marks[:0], false
	for i := par.Start; i < par.End; {
		if c := p.text[i]; c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' && c != '&' {
			i++
			continue
		}
		m := at(p.text, i, par.End)
		if m.style != none && !p.apostrophe(m, par) {
			p.marks = append(p.marks, m)
			p.doubles = p.doubles || m.style == double
		}
		i = m.end
	}
}

// apostrophe reports whether a single mark is surely none: inside a word, or
// before the digits or the letters that a short form keeps. It also knows feet
// and inches by the digit before them.
func (p *pairer) apostrophe(m mark, par article.Span) bool {
	before, after := letterBefore(p.text[par.Start:], m.start-par.Start), letterAfter(p.text, m.end, par.End)
	if m.style == double {
		return p.text[m.start] == '"' && m.end-m.start == 1 && before && isDigit(p.text[m.start-1]) && p.inches(m, par)
	}
	if m.style != single || m.side == opens && p.text[m.start] != '`' {
		return false
	}
	if before && after {
		return true
	}
	if before && isDigit(p.text[m.start-1]) && after {
		return true // 6'2"
	}
	rest := p.text[m.end:par.End]
	if !before && after {
		if isDigit(rest[0]) {
			return len(rest) > 2 && isDigit(rest[1]) && (rest[2] == 's' || !letterAfter(rest, 2, len(rest)))
		}
		for _, w := range [...]string{"em", "cause", "til", "twas", "tis", "bout", "round", "n"} {
			if len(rest) >= len(w) && strings.EqualFold(rest[:len(w)], w) && !letterAfter(rest, len(w), len(rest)) {
				return true
			}
		}
	}
	return false
}

// inches reports whether a straight double mark behind a digit measures
// something: the number belongs to feet and inches, or no mark of the same kind
// stands before it in the paragraph that it could close.
func (p *pairer) inches(m mark, par article.Span) bool {
	i := m.start
	for i > par.Start && isDigit(p.text[i-1]) {
		i--
	}
	if i > par.Start+1 && p.text[i-1] == '\'' && isDigit(p.text[i-2]) {
		return true
	}
	return !p.doubles
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// topOf returns the position in p.open of the innermost open quotation of a
// style, -1 if there is none.
func (p *pairer) topOf(s style) int {
	for i := len(p.kinds) - 1; i >= 0; i-- {
		if p.kinds[i] == s {
			return i
		}
	}
	return -1
}

// direction decides whether a mark opens or closes. open says that a quotation
// of its style is open.
func (p *pairer) direction(m mark, par article.Span, open bool) side {
	before := wordBefore(p.text[:m.start], m.start) && m.start > par.Start
	after := wordAfter(p.text, m.end, par.End)
	switch m.side {
	case opens:
		if open && before && !after {
			return closes // „so“, or the wrong mark
		}
		return opens
	case closes:
		if !open && !before && after && m.style != single {
			return opens // ”so”
		}
		return closes
	}
	switch {
	case !before && after:
		return opens
	case before && !after:
		if open || m.style != guillemet {
			return closes
		}
	}
	if open {
		return closes
	}
	if m.style == single && !after {
		return closes
	}
	return opens
}

// closesLater reports whether a single mark that looks like an opening one has
// its closing one in the paragraph, before the quotation around it ends.
func (p *pairer) closesLater(i int, par article.Span) bool {
	m := p.marks[i]
	last := false
	for k, c := range p.marks[i+1:] {
		if k > 64 {
			return true
		}
		if c.style != single {
			if len(p.kinds) > 0 && p.kinds[len(p.kinds)-1] == c.style && p.direction(c, par, true) == closes {
				break
			}
			continue
		}
		if c.side != opens && p.direction(c, par, true) == closes && c.start > m.end {
			last = true
			break
		}
	}
	return last || m.start == par.Start && m.side == opens
}

// possessive reports whether a closing single mark stands behind a plural that
// owns what follows ("the leaders’ plan") and a later mark closes instead.
func (p *pairer) possessive(i int, par article.Span) bool {
	m := p.marks[i]
	rest := p.text[m.end:par.End]
	if m.start == 0 || p.text[m.start-1] != 's' || len(rest) < 2 || rest[0] != ' ' || rest[1] < 'a' || rest[1] > 'z' {
		return false
	}
	if i+1 == len(p.marks) {
		return false
	}
	next := p.marks[i+1]
	return next.style == single && next.side != opens && p.direction(next, par, true) == closes
}

// closesTwice reports whether the next two marks of the style of mark i both
// close, so that it opens a quotation within one of its own style.
func (p *pairer) closesTwice(i int) bool {
	n := 0
	for _, m := range p.marks[i+1:] {
		if m.style != p.marks[i].style {
			continue
		}
		if m.side != closes {
			return false
		}
		if n++; n == 2 {
			return true
		}
	}
	return false
}

// abandon ends the quotation at position top of p.open, and what is open in it,
// for want of a closing mark before another one opens at place next: after the
// last sentence or clause before it that ends with a mark.
func (p *pairer) abandon(top, next int, par article.Span) {
	q := &p.found[p.open[top]]
	end := strings.TrimRightFunc(p.text[q.Start:next], unicode.IsSpace)
	if k := strings.LastIndexAny(end, ",.?!"); k > q.Open.Len() && k < len(end)-1 {
		end = end[:k+1]
	}
	at := q.Start + len(end)
	for i := p.open[top]; i < len(p.found); i++ { // never before what is inside
		at = max(at, p.found[i].Open.End, p.found[i].Close.End)
	}
	for _, k := range p.open[top:] {
		p.found[k].End = at
	}
	p.open, p.kinds = p.open[:top], p.kinds[:top]
}

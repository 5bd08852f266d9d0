package quotemark

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/scan"
)

// This file pairs the marks of each paragraph into quotations.

// A Quotation is a stretch of text between two quotation marks. Its offsets are
// bytes of the text.
type Quotation struct {
	Start, End int32 // half-open, marks included
	OpenEnd    int32 // end of the opening mark
	CloseStart int32 // start of the closing mark, End if it is missing

	// Parent is the index of the quotation around this one, -1 if there is
	// none.
	Parent int32

	// Continues is the index of the quotation in the paragraph before that
	// goes on here, -1 if this one starts something new.
	Continues int32
}

// Closed reports whether q has a closing mark.
func (q *Quotation) Closed() bool { return q.CloseStart < q.End }

// endAt ends q without a closing mark.
func (q *Quotation) endAt(i int32) { q.End, q.CloseStart = i, i }

// empty reports whether nothing is between the marks of q, or would be if it were
// closed where it ends.
func (q *Quotation) empty() bool { return q.OpenEnd == q.CloseStart }

// A Mark is one mark of a quotation.
type Mark struct {
	Start  int32 // in bytes of the text
	Closes bool
}

// A Pairer pairs the quotation marks of a text, paragraph by paragraph in text
// order. Set Text, then call Paragraph for each.
type Pairer struct {
	Text string
	Stop *cancel.Signal // ends pairing early; nil for none

	// Found are the quotations of the paragraphs so far, ordered by Start. Marks
	// are the marks around them and those with nothing between them, which are no
	// quotation, in text order.
	Found []Quotation
	Marks []Mark

	unclosed int     // 1 + the outermost quotation that the paragraph before left open, 0 for none
	marks    []mark  // of the paragraph, apostrophes left out
	open     []int32 // quotations that are open, outermost first
	styles   []style // of the quotations that are open
	doubles  bool    // the paragraph has had a double mark
}

// Reset makes p pair the marks of another text, in the memory that it has.
func (p *Pairer) Reset(text string, stop *cancel.Signal) {
	p.Text, p.Stop, p.unclosed = text, stop, 0
	p.Found, p.Marks = p.Found[:0], p.Marks[:0]
}

// maxKept is the number of marks or quotations up to which memory is kept.
const maxKept = 1 << 12

// Rest gives up what pairing needed, where it is much, and then Found too. Marks stays.
func (p *Pairer) Rest() {
	if cap(p.Found) > maxKept || cap(p.marks) > maxKept || cap(p.open) > maxKept {
		*p = Pairer{Text: p.Text, Stop: p.Stop, Marks: p.Marks}
	}
}

// Paragraph appends the quotations of text[start:end] to Found. A quotation
// ends with its paragraph; one that opens the next paragraph may continue it.
func (p *Pairer) Paragraph(start, end int) {
	first, last := len(p.Found), p.unclosed-1
	par := block{start, end}
	p.pair(par)
	p.dropEmpty(first, int32(end))
	p.unclosed = 0
	if len(p.Found) == first {
		return
	}
	if q := &p.Found[first]; last >= 0 && int(q.Start) == start && q.Parent < 0 && p.style(last) == p.style(first) {
		q.Continues = int32(last)
	}
	for i := first; i < len(p.Found); i++ {
		if q := &p.Found[i]; q.Parent < 0 && !q.Closed() && int(q.End) == end {
			p.unclosed = i + 1
		}
	}
}

// dropEmpty removes the quotations from number first on that have nothing between their
// marks. One that is open at the end of its paragraph stays, as the next may continue it.
func (p *Pairer) dropEmpty(first int, end int32) {
	p.open = p.open[:0] // the new number of each quotation
	n := first
	for i := first; i < len(p.Found); i++ {
		p.Stop.Every(i)
		q := p.Found[i]
		p.open = append(p.open, int32(n))
		if q.empty() && (q.Closed() || q.End < end) {
			continue
		}
		if q.Parent >= 0 {
			q.Parent = p.open[int(q.Parent)-first]
		}
		p.Found[n] = q
		n++
	}
	p.Found = p.Found[:n]
}

// A block is the bytes of a paragraph, half-open.
type block struct{ start, end int }

// style returns the style of the mark that opens quotation i.
func (p *Pairer) style(i int) style {
	return at(p.Text, int(p.Found[i].Start), int(p.Found[i].OpenEnd)).style
}

// pair pairs the marks of one paragraph.
func (p *Pairer) pair(par block) {
	p.collect(par)
	p.open, p.styles = p.open[:0], p.styles[:0]
	for i, m := range p.marks {
		p.Stop.Every(i)
		top := p.topOf(m.style)
		switch side := p.direction(m, par, top >= 0); {
		case side == opens && m.style == single && !p.closesLater(i, par):
		case side == opens, top < 0 && p.misplaced(i, par):
			if top >= 0 && !p.closesTwice(i) {
				p.abandon(top, int(m.start))
			}
			parent := int32(-1)
			if len(p.open) > 0 {
				parent = p.open[len(p.open)-1]
			}
			p.Marks = append(room.For(p.Marks, int(m.start), len(p.Text)), Mark{m.start, false})
			p.open = append(p.open, int32(len(p.Found)))
			p.styles = append(p.styles, m.style)
			p.Found = append(room.For(p.Found, int(m.start), len(p.Text)), Quotation{
				Start: m.start, End: int32(par.end), OpenEnd: m.end(), CloseStart: int32(par.end),
				Parent: parent, Continues: -1,
			})
		case side == closes && m.style == single && p.possessive(i, par):
		case side == closes && top >= 0:
			p.Marks = append(room.For(p.Marks, int(m.start), len(p.Text)), Mark{m.start, true})
			for k := top; k < len(p.open); k++ { // what is inside ends with it
				p.Found[p.open[k]].endAt(m.start)
			}
			q := &p.Found[p.open[top]]
			q.End, q.CloseStart = m.end(), m.start
			p.open, p.styles = p.open[:top], p.styles[:top]
		}
	}
}

// signs has the ASCII characters with which a mark may begin.
var signs = func() (t [256]uint8) {
	for c := utf8.RuneSelf; c < len(t); c++ {
		t[c] = 1
	}
	t['"'], t['\''], t['`'], t['&'], t['<'], t['>'] = 1, 1, 1, 1, 1, 1
	return t
}()

// collect finds the marks of a paragraph that are no apostrophes.
func (p *Pairer) collect(par block) {
	p.marks, p.doubles = p.marks[:0], false
	s := p.Text[:par.end]
	for i := par.start; i < len(s); {
		if i = scan.Next(s, i, &signs); i == len(s) {
			break
		}
		p.Stop.Check()
		m := at(p.Text, i, par.end)
		if m.style != none && !p.apostrophe(m, par) {
			p.marks = append(room.For(p.marks, i-par.start, par.end-par.start), m)
			p.doubles = p.doubles || m.style == double
		}
		i = int(m.end())
	}
}

// apostrophe reports whether a single mark is surely an apostrophe: inside a word, or
// before the digits or the letters that a short form keeps. It also knows feet
// and inches by the digit before them.
func (p *Pairer) apostrophe(m mark, par block) bool {
	before, after := letterBefore(p.Text[par.start:], int(m.start)-par.start), letterAfter(p.Text, int(m.end()), par.end)
	switch {
	case m.style == double:
		return p.Text[m.start] == '"' && m.size == 1 && before && isDigit(p.Text[m.start-1]) && p.inches(m, par)
	case m.style != single || m.side == opens && p.Text[m.start] != '`':
		return false
	case before:
		return after // "Kerry's", 6'2"
	}
	return after && elided(p.Text[m.end():par.end])
}

// maxShort is how many letters a short form has that may have a capital: "'Twas". A longer one,
// "'Nineties", may as well begin a quotation.
const maxShort = 5

// elided reports whether s, which begins with a letter or digit, begins with what is left of
// a word or year that is cut short: "90s", "tis".
func elided(s string) bool {
	if isDigit(s[0]) {
		return len(s) > 2 && isDigit(s[1]) && (s[2] == 's' || !letterAfter(s, 2, len(s)))
	}
	n := 0
	for n < len(s) && n <= english.MaxWord && letterAfter(s, n, len(s)) {
		_, size := utf8.DecodeRuneInString(s[n:])
		n += size
	}
	return (n <= maxShort || s[0] >= 'a') && english.LayoutOf(s[:n]).Is(english.Elision)
}

// inches reports whether a straight double mark after a digit measures
// something: the number belongs to feet and inches, or no mark of the same kind
// comes before it in the paragraph that it could close.
func (p *Pairer) inches(m mark, par block) bool {
	i := int(m.start)
	for i > par.start && isDigit(p.Text[i-1]) {
		i--
	}
	if i > par.start+1 && p.Text[i-1] == '\'' && isDigit(p.Text[i-2]) {
		return true
	}
	return !p.doubles
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// topOf returns the position in p.open of the innermost open quotation of a
// style, -1 if there is none.
func (p *Pairer) topOf(s style) int {
	for i := len(p.styles) - 1; i >= 0; i-- {
		if p.styles[i] == s {
			return i
		}
	}
	return -1
}

// direction decides whether a mark opens or closes. open says that a quotation
// of its style is open.
func (p *Pairer) direction(m mark, par block, open bool) side {
	before := wordBefore(p.Text[:m.start], int(m.start)) && int(m.start) > par.start
	after := wordAfter(p.Text, int(m.end()), par.end)
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
func (p *Pairer) closesLater(i int, par block) bool {
	m := p.marks[i]
	last := false
	for k, c := range p.marks[i+1:] {
		if k > 64 {
			return true
		}
		if c.style != single {
			if len(p.styles) > 0 && p.styles[len(p.styles)-1] == c.style && p.direction(c, par, true) == closes {
				break
			}
			continue
		}
		if c.side != opens && p.direction(c, par, true) == closes && c.start > m.end() {
			last = true
			break
		}
	}
	return last || int(m.start) == par.start && m.side == opens
}

// possessive reports whether a closing single mark follows a plural that
// owns what follows ("the leaders’ plan") and a later mark closes instead.
func (p *Pairer) possessive(i int, par block) bool {
	m := p.marks[i]
	rest := p.Text[m.end():par.end]
	if m.start == 0 || p.Text[m.start-1] != 's' || len(rest) < 2 || rest[0] != ' ' || rest[1] < 'a' || rest[1] > 'z' {
		return false
	}
	if i+1 == len(p.marks) {
		return false
	}
	next := p.marks[i+1]
	return next.style == single && next.side != opens && p.direction(next, par, true) == closes
}

// misplaced reports whether mark i, which touches the end of a sentence and closes
// nothing, opens the next one: "said the captain." We had an hour."
func (p *Pairer) misplaced(i int, par block) bool {
	m := p.marks[i]
	if m.style != double || m.side == closes || i == 0 || i+1 == len(p.marks) || !strings.ContainsRune(".?!", rune(p.Text[m.start-1])) {
		return false
	}
	next := p.marks[i+1]
	rest := p.Text[m.end():next.start]
	return next.style == double && len(rest) > 2 && rest[0] == ' ' && 'A' <= rest[1] && rest[1] <= 'Z' &&
		strings.ContainsRune(".,?!", rune(rest[len(rest)-1])) && !wordAfter(p.Text, int(next.end()), par.end)
}

// closesTwice reports whether the next two marks of the style of mark i both
// close, so that it opens a quotation within one of its own style.
func (p *Pairer) closesTwice(i int) bool {
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
func (p *Pairer) abandon(top, next int) {
	q := &p.Found[p.open[top]]
	end := strings.TrimRightFunc(p.Text[q.Start:next], unicode.IsSpace)
	if k := strings.LastIndexAny(end, ",.?!"); k > int(q.OpenEnd-q.Start) && k < len(end)-1 {
		end = end[:k+1]
	}
	at := q.Start + int32(len(end))
	for i := int(p.open[top]); i < len(p.Found); i++ { // never before what is inside
		at = max(at, p.Found[i].OpenEnd)
		if p.Found[i].Closed() {
			at = max(at, p.Found[i].End)
		}
	}
	for _, k := range p.open[top:] {
		p.Found[k].endAt(at)
	}
	p.open, p.styles = p.open[:top], p.styles[:top]
}

package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file cuts a text into lines, and joins the lines into paragraphs. A line
// is a paragraph of its own unless the text was wrapped at a fixed width, which
// shows where the first word of the next line would not have fitted.

// A line is one line of the text.
type line struct {
	Span         // without the white space around it
	indent int32 // width of the white space before it, in bytes
	blank  int32 // number of blank lines before it
}

// width returns how many code points l has.
func (l line) width(text string) int { return widthOf(l.In(text)) }

// widthOf returns how many code points s has. Where there are more bytes than a line that
// was wrapped can have, it returns their number.
func widthOf(s string) int {
	if len(s) > utf8.UTFMax*maxWidth {
		return len(s)
	}
	return utf8.RuneCountInString(s)
}

// cutLines sets d.lines to the lines of text that are not blank.
func (d *workspace) cutLines(text string, stop *cancel.Signal) {
	out := d.lines[:0]
	blank := 0
	plain := plainLines(text)
	for i := 0; i < len(text); {
		stop.Every(len(out))
		end, next := len(text), len(text)
		if !plain {
			end, next = lineEnd(text, i)
		} else if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
			end, next = i+n, i+n+1
		}
		sp := trimSpace(text, Span{i, end})
		if sp.Empty() {
			blank++
		} else {
			out = append(room.For(out, i, len(text)), line{sp, int32(sp.Start - i), int32(blank)})
			blank = 0
		}
		i = next
	}
	d.lines = out
}

// plainLines reports whether nothing but '\n' ends lines of text.
func plainLines(text string) bool {
	for _, sign := range [...]string{"\v", "\f", "\r", "\u0085", "\u2028", "\u2029"} {
		if strings.Contains(text, sign) {
			return false
		}
	}
	return true
}

// lineEnd returns the end of the line that i is in, and the start of the next
// one. Lines end in any of the ways that Unicode knows.
func lineEnd(text string, i int) (end, next int) {
	for ; i < len(text); i++ {
		switch text[i] {
		case '\n', '\v', '\f':
			return i, i + 1
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		case 0xc2: // U+0085
			if i+1 < len(text) && text[i+1] == 0x85 {
				return i, i + 2
			}
		case 0xe2: // U+2028, U+2029
			if i+2 < len(text) && text[i+1] == 0x80 && (text[i+2] == 0xa8 || text[i+2] == 0xa9) {
				return i, i + 3
			}
		}
	}
	return i, i
}

// The widths in code points that text is hard-wrapped to.
const (
	minWidth = 20
	maxWidth = 120
)

// leastOn is the least width of a line of a sentence that may go on with a capital letter.
const leastOn = 40

// A wrap is how the lines of a text are wrapped.
type wrap struct {
	width  int  // in code points; 0 if they were not
	all    bool // lines go on in the next unless it is indented
	greedy bool // each line has all words that fit
}

// wrapOf returns how the lines were wrapped: to the width at which most line breaks
// were needed. A long line among them, a headline or a copyright notice, says nothing.
// Lines of which a third at least go on with a sentence are wrapped, or those of a text in
// capitals; others are a list. A line goes on if it begins with a small letter, or if the line
// before it does and its sentence has not ended.
func wrapOf(text string, ls []line, caps bool) wrap {
	// Counts of breaks by width: those of lines that fit, and those needed.
	var fit, needed [maxWidth + 2]int
	breaks, on := 0, 0
	goesOn := false // the line before goes on with a sentence
	for i := 1; i < len(ls); i++ {
		l, prev := ls[i], ls[i-1]
		if l.blank != 0 || l.indent != 0 {
			goesOn = false
			continue
		}
		breaks++
		n := int(prev.indent) + prev.width(text)
		goesOn = startsLower(text[l.Start:l.End]) && !beginsWithAddress(text, l) ||
			goesOn && n >= leastOn && !endsSentence(text, prev.Span)
		if goesOn {
			on++
		}
		if n > maxWidth {
			continue
		}
		fit[n]++
		needed[n]++
		needed[min(n+firstWord(text, l)+2, maxWidth)+1]--
	}
	if 3*on < breaks && !caps {
		return wrap{}
	}
	best, most := 0, 0
	for n := 1; n <= maxWidth; n++ {
		fit[n] += fit[n-1]
		needed[n] += needed[n-1]
		if n >= minWidth && 10*fit[n] >= 9*breaks-10 && needed[n] > most {
			best, most = n, needed[n]
		}
	}
	switch {
	case 10*most >= 6*fit[best] && most > 0:
		return wrap{best, true, greedy(text, ls, best)}
	case most >= 2 && 10*most >= 3*fit[best]:
		return wrap{width: best}
	}
	return wrap{}
}

// greedy reports whether in nearly all lines that go on in the next, with a small letter, its first
// word would not have fitted.
func greedy(text string, ls []line, width int) bool {
	const least = 6
	on, full := 0, 0
	for i := 1; i < len(ls); i++ {
		l, prev := ls[i], ls[i-1]
		if l.blank != 0 || l.indent != 0 || !startsLower(text[l.Start:l.End]) || endsSentence(text, prev.Span) {
			continue
		}
		n := int(prev.indent) + prev.width(text)
		if n > width {
			continue
		}
		if on++; text[prev.End-1] == '-' || n+1+firstWord(text, l) > width {
			full++
		}
	}
	return on >= least && 20*full >= 19*on
}

// beginsWithAddress reports whether l begins with an address of the web or of mail.
func beginsWithAddress(text string, l line) bool {
	word, _, _ := strings.Cut(l.In(text), " ")
	return strings.ContainsAny(word, "@/") || strings.HasPrefix(word, "www.")
}

// firstWord returns the width of the first word of l.
func firstWord(text string, l line) int {
	word, _, _ := strings.Cut(l.In(text), " ")
	return widthOf(word)
}

// full reports whether the first word of line l would not have fitted on the
// line prev in a text of the given width, or not comfortably.
func (w wrap) full(text string, prev, l line) bool {
	n := int(prev.indent) + prev.width(text)
	return n <= w.width && n+1+firstWord(text, l) >= w.width-1
}

// joins reports whether line l goes on with the paragraph of the line before it. One
// that is too long for any width was not wrapped, and stands alone.
func (w wrap) joins(text string, prev, l line) bool {
	if w.width == 0 || l.width(text) > maxWidth {
		return false
	}
	if n := prev.width(text); w.all && n <= w.width {
		if w.greedy && endsSentence(text, prev.Span) && int(prev.indent)+n+1+firstWord(text, l) <= w.width {
			return false
		}
		return l.indent < 2 && (3*n > 2*w.width || w.full(text, prev, l) && !endsSentence(text, prev.Span))
	}
	return l.indent == 0 && w.full(text, prev, l) && !endsSentence(text, prev.Span)
}

// paragraphs sets d.blocks to the spans of the paragraphs that d.lines make up.
func (d *workspace) paragraphs(text string, stop *cancel.Signal) {
	ls := d.lines
	margin(text, ls)
	caps := allCapsText(text[:min(len(text), capsSample)])
	w := wrapOf(text, ls, caps)
	out := slices.Grow(d.blocks[:0], len(ls))
	hang := 0 // how far the further lines of an item of a list are indented
	for i, l := range ls {
		stop.Every(i)
		if l.blank > 0 || hang == 0 || int(l.indent) != hang {
			hang = itemIndent(text, l)
		} else if i > 0 {
			out[len(out)-1].End = l.End
			continue
		}
		if i > 0 && l.blank == 0 &&
			(w.joins(text, ls[i-1], l) || torn(text, ls[i-1], l, caps) || tornNumber(text, ls, i) ||
				i == 1 && d.tornTitle(text)) {
			out[len(out)-1].End = l.End
			continue
		}
		out = append(out, l.Span)
	}
	d.blocks = out
}

// margin takes away the white space that all lines of a text have before them in common, those that
// begin a paragraph aside, where a third of these lines go on with a small letter.
func margin(text string, ls []line) {
	least, lines, on := int32(0), 0, 0
	for i := 1; i < len(ls); i++ {
		l := ls[i]
		if l.blank != 0 {
			continue
		}
		if l.indent == 0 {
			return
		}
		if lines++; lines == 1 || l.indent < least {
			least = l.indent
		}
		if startsLower(text[l.Start:l.End]) {
			on++
		}
	}
	if on < 2 || 3*on < lines {
		return
	}
	for i := range ls {
		ls[i].indent = max(0, ls[i].indent-least)
	}
}

// itemIndent returns where the words of line l begin if it begins with the marker of an item of a
// list, "1. " or "- ", 0 if it does not.
func itemIndent(text string, l line) int {
	const most = 3
	for n := 1; n <= most && n < l.Len(); n++ {
		if text[l.Start+n] != ' ' {
			continue
		}
		if m := text[l.Start : l.Start+n]; m == "-" || m == "*" || m == "•" || isDigit(m[0]) && (m[n-1] == '.' || m[n-1] == ')') {
			return int(l.indent) + n + 1
		}
		break
	}
	return 0
}

// capsSample is how much of a text says whether it has small letters, in bytes.
const capsSample = 1 << 12

// maxNameSpaces is how many spaces the names of a byline have at most that begins with a
// small letter.
const maxNameSpaces = 3

// leastTorn is the least length in bytes of a line that may go on in the next.
const leastTorn = 50

// torn reports whether line l continues the sentence of the line before it, in a text that is
// not hard-wrapped as a whole: it begins with a small letter, or the line before it ends with
// a word that needs another one. caps says that the text has no small letters.
func torn(text string, prev, l line, caps bool) bool {
	if names := prev.In(text); text[prev.End-1] == ',' && prev.Len() <= maxWidth && len(names) > 3 &&
		strings.EqualFold(names[:3], "by ") && namesOnly(names[3:]) {
		return namesOnly(l.In(text)) // the names of a byline
	}
	if startsLower(l.In(text)) && (prev.Len() >= leastTitle && !signs(l.In(text)) && hangs(prev.In(text)) ||
		prev.Len() > 2 && text[prev.End-1] == '-' && isLower(text[prev.End-2])) {
		return true // "everyone but the / cat", "on Tues- / day"
	}
	if prev.Len() < leastTorn || text[prev.End-1] == ':' || endsSentence(text, prev.Span) || prev.width(text) > maxWidth {
		return false
	}
	first := text[l.Start:l.End]
	if signs(first) {
		return false
	}
	return startsLower(first) && !initialsOnly(first) || caps && startsUpper(first) ||
		startsUpper(first) && hangs(text[prev.Start:prev.End])
}

// signs reports whether s is a byline in small letters: "by Ann Roe", "by: Ann Roe",
// "by Ann Roe — 2/5/2024".
func signs(s string) bool {
	by, ok := strings.CutPrefix(s, "by ")
	if !ok {
		return strings.HasPrefix(s, "by: ")
	}
	for _, sign := range [...]string{" — ", " – ", " - ", " | ", " • "} {
		by, _, _ = strings.Cut(by, sign)
	}
	return strings.Count(by, " ") <= maxNameSpaces && namesOnly(by)
}

// tornNumber reports whether line i goes on with a number in the sentence of the line before it:
// that ends with a word in small letters, and the next line goes on with another.
func tornNumber(text string, ls []line, i int) bool {
	prev, l := ls[i-1], ls[i]
	if prev.Len() < leastTorn || l.Len() < leastTorn || !isDigit(text[l.Start]) ||
		!isLower(text[prev.End-1]) || prev.width(text) > maxWidth {
		return false
	}
	return i+1 < len(ls) && ls[i+1].blank == 0 && startsLower(ls[i+1].In(text))
}

// leastTitle is the least length in bytes of the first line of a headline.
const leastTitle = 20

// tornTitle reports whether the text begins with a headline on two lines: the second begins
// with a small letter, and a blank line follows.
func (d *workspace) tornTitle(text string) bool {
	first, second := d.lines[0], d.lines[1].In(text)
	if first.Len() < leastTitle || endsSentence(text, first.Span) || len(d.lines) < 3 || d.lines[2].blank == 0 {
		return false
	}
	return startsLower(second) && !signs(second) || allCapsText(first.In(text)) && allCapsText(second) && !strings.HasPrefix(second, "BY ")
}

// hangs reports whether s ends with a word that needs another one after it: "of the", "van
// der", "and".
func hangs(s string) bool {
	w := text.LastWord(s)
	if !startsLower(w) {
		return false
	}
	c := english.ClassOf(w)
	return w == "the" || c.Is(english.Indefinite|english.Possessive|english.Coordinator|english.NameParticle) ||
		c.Is(english.Preposition) && !english.LayoutOf(w).Is(english.HyphenPrefix) && len(w) < 5
}

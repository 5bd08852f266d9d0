package article

// This file cuts a text into lines, and joins the lines into paragraphs. A line
// is a paragraph of its own unless the text was wrapped at a fixed width, which
// shows where the first word of the next line would not have fitted.

// A line is one line of the text.
type line struct {
	Span       // without the white space around it
	indent int // width of the white space before it
	blank  int // number of blank lines before it
}

// cutLines returns the lines of text that are not blank.
func cutLines(text string) []line {
	var out []line
	blank := 0
	for i := 0; i < len(text); {
		end, next := lineEnd(text, i)
		sp := trimSpace(text, Span{i, end})
		if sp.Empty() {
			blank++
		} else {
			out = append(out, line{sp, sp.Start - i, blank})
			blank = 0
		}
		i = next
	}
	return out
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

// The widths in bytes that text is hard-wrapped to.
const (
	minWidth = 45
	maxWidth = 120
)

// wrapWidth returns the width that the lines were wrapped to, or 0 if they
// were not: most line breaks must be needed at that width.
func wrapWidth(text string, ls []line) int {
	width := 0
	for _, l := range ls {
		width = max(width, l.indent+l.Len())
	}
	if width > maxWidth {
		return 0
	}
	breaks, needed := 0, 0
	for i := 1; i < len(ls); i++ {
		if l := ls[i]; l.blank == 0 && l.indent == 0 {
			breaks++
			if full(text, ls[i-1], l, width) {
				needed++
			}
		}
	}
	if breaks == 0 || 10*needed < 6*breaks || width < minWidth {
		return 0
	}
	return width
}

// full reports whether the first word of line l would not have fitted on the
// line prev in a text of the given width, or not comfortably.
func full(text string, prev, l line, width int) bool {
	word := 0
	for word < l.Len() && text[l.Start+word] != ' ' {
		word++
	}
	return prev.indent+prev.Len()+1+word >= width-1
}

// paragraphs returns the spans of the paragraphs that ls make up.
func paragraphs(text string, ls []line) []Span {
	width := wrapWidth(text, ls)
	out := make([]Span, 0, len(ls))
	for i, l := range ls {
		if i > 0 && l.blank == 0 && (width > 0 && l.indent < 2 && 3*ls[i-1].Len() > 2*width || torn(text, ls[i-1], l)) {
			out[len(out)-1].End = l.End
			continue
		}
		out = append(out, l.Span)
	}
	return out
}

// leastTorn is the least width in bytes of a line that may go on in the next.
const leastTorn = 50

// torn reports whether line l goes on with the sentence of the line before it,
// in a text that was not wrapped as a whole.
func torn(text string, prev, l line) bool {
	return prev.Len() >= leastTorn && prev.Len() <= maxWidth && startsLower(text[l.Start:l.End]) &&
		text[prev.End-1] != ':' && !endsSentence(text, prev.Span)
}

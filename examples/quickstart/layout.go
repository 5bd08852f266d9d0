package main

// How the page is set: styles, columns, wrapped lines.

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
)

// A style is the number of an ANSI "select graphic rendition" sequence.
type style string

const (
	plain  style = ""
	bold   style = "1"
	dim    style = "2"
	italic style = "3"
	green  style = "32"
	yellow style = "33"
	cyan   style = "36"
)

const (
	margin = "  " // before what is in a section
	gap    = "  " // between two columns
)

// A page collects lines of at most width columns.
type page struct {
	width int
	color bool
	b     bytes.Buffer
}

func newPage(width int, color bool) *page { return &page{width: width, color: color} }

func (p *page) bytes() []byte { return p.b.Bytes() }

// lines prints lines in one style.
func (p *page) lines(s style, lines []string) {
	for _, l := range lines {
		p.b.WriteString(p.styled(s, l) + "\n")
	}
}

// styled returns a line in a style. All that is printed of an article goes through it.
func (p *page) styled(s style, line string) string {
	line = strings.Map(harmless, line)
	if !p.color || s == plain || line == "" {
		return line
	}
	return "\x1b[" + string(s) + "m" + line + "\x1b[0m"
}

// harmless replaces characters by which a text can steer a terminal, or the order of
// the letters on it.
func harmless(r rune) rune {
	if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
		return unicode.ReplacementChar
	}
	return r
}

// section prints the title of a section of n items.
func (p *page) section(title string, n int) {
	count := fmt.Sprint(n)
	if n == 0 {
		count = "none"
	}
	fmt.Fprintf(&p.b, "\n%s %s\n", p.styled(bold, title), p.styled(dim, count))
}

// A text is a paragraph of a cell in one style.
type text struct {
	text  string
	style style
}

// A cell holds paragraphs, one below the other.
type cell []text

// A table has as many columns as limits, which are their greatest widths, and a
// last one that takes what is left of the page.
type table struct {
	limits []int
	rows   [][]cell
}

func (t *table) row(cells ...cell) { t.rows = append(t.rows, cells) }

// widths returns the widths of the columns that tables of the same limits have
// in common: what the longest paragraph takes up to the limit.
func (p *page) widths(tables ...*table) []int {
	limits := tables[0].limits
	widths := make([]int, len(limits)+1)
	rest := p.width - len(margin)
	for i, limit := range limits {
		for _, t := range tables {
			for _, row := range t.rows {
				for _, paragraph := range row[i] {
					widths[i] = max(widths[i], min(limit, columns(paragraph.text)))
				}
			}
		}
		rest -= widths[i] + len(gap)
	}
	widths[len(limits)] = rest
	return widths
}

// table prints rows of wrapped cells, each column aligned to its left.
func (p *page) table(t *table, widths []int) {
	for _, row := range t.rows {
		wrapped := make([]cell, len(row)) // a text for each line
		height := 0
		for i, c := range row {
			for _, paragraph := range c {
				for _, l := range wrap(paragraph.text, widths[i]) {
					wrapped[i] = append(wrapped[i], text{l, paragraph.style})
				}
			}
			height = max(height, len(wrapped[i]))
		}
		for y := range height {
			p.b.WriteString(margin)
			pad := 0 // spaces owed to the columns so far
			for i, c := range wrapped {
				if y < len(c) && c[y].text != "" {
					p.b.WriteString(strings.Repeat(" ", pad) + p.styled(c[y].style, c[y].text))
					pad = -columns(c[y].text)
				}
				pad += widths[i] + len(gap)
			}
			p.b.WriteByte('\n')
		}
	}
}

// wrap breaks s into lines of at most width columns, between words where that
// is possible. An empty s has no lines.
func wrap(s string, width int) []string {
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsSeq(s) {
		for columns(word) > width {
			if line != "" {
				lines, line, used = append(lines, line), "", 0
			}
			head := prefix(word, width)
			lines, word = append(lines, head), word[len(head):]
		}
		switch n := columns(word); {
		case line == "":
			line, used = word, n
		case used+1+n <= width:
			line, used = line+" "+word, used+1+n
		default:
			lines, line, used = append(lines, line), word, n
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// cut returns s, or as much of it as fits into width columns with an ellipsis.
func cut(s string, width int) string {
	if columns(s) <= width {
		return s
	}
	return strings.TrimRight(prefix(s, width-1), " ") + "…"
}

// prefix returns the longest prefix of s that takes at most width columns, and
// at least its first character.
func prefix(s string, width int) string {
	used := 0
	for i, r := range s {
		if used += runeColumns(r); used > width && i > 0 {
			return s[:i]
		}
	}
	return s
}

// columns returns how many columns s takes on a terminal.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

// runeColumns returns 0 for accents and other marks on the letter before, and
// for what cannot be seen. Wide characters of East Asia are taken for narrow:
// they do not occur in English news.
func runeColumns(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	return 1
}

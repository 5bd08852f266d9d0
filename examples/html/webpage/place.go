package webpage

// This file says where on the page a piece of the article stands. An extractor
// rewrites the page and keeps no offsets, so the article is looked up in the page:
// paragraph by paragraph, and sentence by sentence where a paragraph was changed.
// White space and invisible characters differ and are left out of both.

import (
	"html"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	xhtml "golang.org/x/net/html"

	"github.com/wirecopy-go/wirecopy/article"
)

// Places maps the article of a page to its HTML.
type Places struct {
	text, page dense
	at         []int // for each byte of text its byte of page, or -1
}

// A dense text has no white space.
type dense struct {
	bytes string
	from  []article.Span // for each byte, the bytes of the original that it stands for
}

// Places looks the article up in the page.
func (p *Page) Places() *Places {
	m := &Places{text: denseText(p.Text), page: densePage(p.HTML)}
	m.at = slices.Repeat([]int{-1}, len(m.text.bytes))
	after := 0 // end of the last piece that was found
	start := 0
	for paragraph := range strings.SplitSeq(p.Text, "\n\n") {
		piece := article.Span{Start: start, End: start + len(paragraph)}
		start = piece.End + len("\n\n")
		if end, ok := m.find(piece, after); ok {
			after = end
			continue
		}
		for _, s := range sentences(p.Text, piece) {
			if end, ok := m.find(s, after); ok {
				after = end
			}
		}
	}
	return m
}

// find looks a piece of the article up in the page, first from a place on, then
// anywhere. It returns where the piece ends in the dense page.
func (m *Places) find(piece article.Span, from int) (end int, ok bool) {
	first, last := m.text.index(piece.Start), m.text.index(piece.End)
	words := m.text.bytes[first:last]
	if words == "" {
		return from, true
	}
	i := strings.Index(m.page.bytes[from:], words)
	if i >= 0 {
		i += from
	} else if i = strings.Index(m.page.bytes, words); i < 0 {
		return 0, false
	}
	for k := range len(words) {
		m.at[first+k] = i + k
	}
	return i + len(words), true
}

// Of returns the bytes of the HTML that hold a span of the article, or the zero Span
// if they are not known.
func (m *Places) Of(s article.Span) article.Span {
	first, last := m.text.index(s.Start), m.text.index(s.End)
	if first == last || m.at[first] < 0 || m.at[last-1] < m.at[first] {
		return article.Span{}
	}
	return article.Span{Start: m.page.from[m.at[first]].Start, End: m.page.from[m.at[last-1]].End}
}

// index returns the number of dense bytes that stand for what is before offset.
func (d *dense) index(offset int) int {
	i, _ := slices.BinarySearchFunc(d.from, offset, func(s article.Span, offset int) int { return s.Start - offset })
	return i
}

// sentences cuts a piece of a text after full stops and the like.
func sentences(text string, piece article.Span) (cut []article.Span) {
	start := piece.Start
	for i := piece.Start; i < piece.End; i++ {
		if strings.IndexByte(".!?", text[i]) >= 0 && i+1 < piece.End && text[i+1] == ' ' {
			cut = append(cut, article.Span{Start: start, End: i + 1})
			start = i + 1
		}
	}
	return append(cut, article.Span{Start: start, End: piece.End})
}

func denseText(s string) dense {
	var b builder
	b.add(s, 0)
	return b.dense()
}

// densePage returns the text of a page, without scripts and styles.
func densePage(page string) dense {
	var b builder
	z := xhtml.NewTokenizer(strings.NewReader(page))
	offset := 0
	hidden := "" // the element whose text is not shown
	for {
		kind := z.Next()
		raw := z.Raw()
		switch kind {
		case xhtml.ErrorToken:
			return b.dense()
		case xhtml.TextToken:
			if hidden == "" {
				b.addEscaped(string(raw), offset)
			}
		case xhtml.StartTagToken:
			if name, _ := z.TagName(); hidden == "" && isHidden(string(name)) {
				hidden = string(name)
			}
		case xhtml.EndTagToken:
			if name, _ := z.TagName(); string(name) == hidden {
				hidden = ""
			}
		}
		offset += len(raw)
	}
}

func isHidden(element string) bool {
	switch element {
	case "script", "style", "template", "noscript", "title", "textarea":
		return true
	}
	return false
}

type builder struct {
	bytes strings.Builder
	from  []article.Span
}

func (b *builder) dense() dense { return dense{b.bytes.String(), b.from} }

// add adds text that is at an offset of the original.
func (b *builder) add(s string, offset int) {
	for i, r := range s {
		b.rune(r, article.Span{Start: offset + i, End: offset + i + runeLen(s[i:])})
	}
}

// addEscaped adds HTML text that is at an offset of the original.
func (b *builder) addEscaped(s string, offset int) {
	for i := 0; i < len(s); {
		n := runeLen(s[i:])
		if s[i] == '&' {
			n = entityLen(s[i:])
		}
		for _, r := range html.UnescapeString(s[i : i+n]) {
			b.rune(r, article.Span{Start: offset + i, End: offset + i + n})
		}
		i += n
	}
}

// rune adds a character that stands for a span of the original.
func (b *builder) rune(r rune, from article.Span) {
	if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
		return
	}
	n := b.bytes.Len()
	b.bytes.WriteRune(r)
	for range b.bytes.Len() - n {
		b.from = append(b.from, from)
	}
}

func runeLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// entityLen returns the length of the character reference at the start of s, or 1 if
// there is none.
func entityLen(s string) int {
	const longest = 40
	if end := strings.IndexByte(s[:min(len(s), longest)], ';'); end > 0 && html.UnescapeString(s[:end+1]) != s[:end+1] {
		return end + 1
	}
	return 1
}

package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file recognizes the captions of pictures by what they say of who took them.

// maxTail is how much of the end of a paragraph is looked at for who took a picture.
const maxTail = 60

// credited reports whether s ends with the credit of a picture with a slash: "(AP Photo/Ann
// Roe)", "REUTERS/Ann Roe", "Ann Roe/Getty Images".
func credited(s string) bool {
	tail := strings.TrimRight(s[max(0, len(s)-maxTail):], " ).")
	i := strings.LastIndexByte(tail, '/')
	if i > 1 && tail[i-1] == ' ' && strings.HasPrefix(tail[i:], "/ ") && english.OfPhrase(tail[i+2:]).Is(english.Agency) {
		return true // "Ann Roe / AP"
	}
	if i <= 0 || i+1 == len(tail) || !isUpper(tail[i+1]) {
		return false
	}
	if k := strings.LastIndex(tail[:i], ". "); k >= 0 {
		if by := tail[k+len(". ") : i]; strings.IndexByte(by, ' ') > 0 && namesOnly(by) && namesOnly(tail[i+1:]) {
			return true // "The bridge on Monday. Ann Roe/The Globe"
		}
	}
	before := tail[strings.LastIndexAny(tail[:i], " (/:")+1 : i]
	after := tail[i+1:]
	if english.LayoutOf(text.LastWord(after)).Is(english.PagePicture) && strings.IndexByte(tail[:i], '/') > 0 {
		return true // "REUTERS/Ann Roe/File Photo"
	}
	return english.OfPhrase(before).Is(english.Agency) || english.LayoutOf(before).Is(english.PagePicture) ||
		strings.EqualFold(after, "file") && allCaps(before) ||
		english.OfPhrase(after).Is(english.Agency)
}

// credit reports whether s ends with a word for a picture or a credit and with names:
// "The bridge. Photo: Ann Roe", "(Image: Ann Roe)", "Credit...Ann Roe for The Globe".
func credit(s string) bool {
	end := len(strings.TrimRight(s, " )]."))
	tail := s[max(0, end-maxTail):end]
	const before = ".([|"
	if end == len(s) && strings.Contains(tail, "—") { // no period
		if i := strings.LastIndex(tail, "— "); i >= 0 && creditLine(tail[i+len("— "):]) {
			return true
		}
	}
	if i := strings.Index(tail, " photo by "); i > 0 && namesOnly(tail[i+len(" photo by "):]) {
		return startsUpper(tail[strings.LastIndexByte(tail[:i], ' ')+1:]) // "... Thursday. Oster Times photo by Ann Roe"
	}
	if i := index(tail, " Credit: ", 'C'); i > 0 && creditLine(tail[i+1:]) {
		return true // "The bridge on Monday Credit: Ann Roe"
	}
	for at := strings.LastIndexAny(tail, before); at >= 0; at = strings.LastIndexAny(tail[:at], before) {
		if creditLine(strings.TrimLeft(tail[at:], " "+before)) {
			return true
		}
	}
	return end <= maxTail && creditLine(tail)
}

// creditLine reports whether s is such a word with names.
func creditLine(s string) bool {
	n := 0
	for n < len(s) && text.WordByte(s[n]) {
		n++
	}
	if !startsUpper(s) || !english.LayoutOf(s[:n]).Is(english.PagePicture) && !english.OfPageWord(s[:n]).Is(english.Picture) {
		return false
	}
	rest := strings.TrimLeft(s[n:], " ")
	if names, ok := strings.CutPrefix(rest, "courtesy of "); ok {
		return namesOnly(names)
	}
	if names, ok := strings.CutPrefix(rest, "by "); ok || strings.EqualFold(s[:n], "courtesy") && strings.HasPrefix(rest, "of ") {
		return namesOnly(names)
	}
	names := strings.TrimLeft(rest, ":.")
	return len(names) < len(rest) && namesOnly(names)
}

// namesOnly reports whether s consists of names and the words and signs that join them.
func namesOnly(s string) bool {
	names := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == ',' || r == '|' }) {
		switch {
		case startsUpper(w):
			names++
		case !english.ClassOf(w).Is(english.Preposition|english.Coordinator|english.Determiner|english.NameParticle) && w != "via":
			return false
		}
	}
	return names > 0
}

// maxSource is how many words those whom a picture is from have at most, before a colon.
const maxSource = 4

// bracketed reports whether s ends with the credit of a picture in brackets: "(Ann Roe/The
// Globe)", "(Ann Roe via AP, File)", "(Supplied: Ann Roe)", "(Submitted by Ann Roe)", "[Ann
// Roe/AP]", "(Globe | Ann Roe)".
func bracketed(s string) bool {
	s = strings.TrimRight(s, ". ")
	i := -1
	switch {
	case strings.HasSuffix(s, "]"):
		i = strings.LastIndexByte(s, '[')
	case strings.HasSuffix(s, ")"):
		i = strings.LastIndexByte(s, '(')
	}
	if i < 0 || len(s)-i > maxTail {
		return false
	}
	in := s[i+1 : len(s)-1]
	if by, name, ok := strings.Cut(in, ": "); ok {
		return endsSentence(s, Span{0, len(strings.TrimRight(s[:i], " "))}) &&
			strings.Count(by, " ") < maxSource && namesOnly(by) && namesOnly(name)
	}
	if (strings.Contains(in, " | ") || given(in)) && namesOnly(in[strings.IndexByte(in, ' '):]) {
		return startsUpper(in) && endsSentence(s, Span{0, len(strings.TrimRight(s[:i], " "))})
	}
	slash := strings.IndexByte(in, '/')
	after := slash > 0 && strings.IndexByte(in[slash:], ' ') > 0 && endsSentence(s, Span{0, len(strings.TrimRight(s[:i], " "))}) // "(Globe/Ann Roe)"
	return (slash > 0 && strings.IndexByte(in[:slash], ' ') > 0 || after || strings.Contains(in, " via ")) && namesOnly(in)
}

// given reports whether s begins by saying that somebody gave a picture: "Submitted by".
func given(s string) bool {
	what, by, _ := strings.Cut(s, " ")
	return strings.HasPrefix(by, "by ") && english.OfPageWord(what).Is(english.Given)
}

// signedPicture reports whether s has a sentence before the name of a person in
// brackets: "The bridge on Monday. (Ann Roe)".
func signedPicture(s string) bool {
	i := strings.LastIndexByte(s, '(')
	if i <= 0 || s[len(s)-1] != ')' || len(s)-i > maxCall || len(s) > maxNotice || quotes(s) {
		return false
	}
	first, last, _ := strings.Cut(s[i+1:len(s)-1], " ")
	return namesOnly(last) && beginsName(first, false) && endsSentence(s, Span{0, len(strings.TrimRight(s[:i], " "))})
}

// filed reports whether s begins like the caption of an archive picture or of one of
// several: "FILE - The bridge", "[1/5] The bridge".
func filed(s string) bool {
	const file = "FILE"
	rest, ok := strings.CutPrefix(s, file)
	if !ok {
		return len(s) > len("[1/5] ") && s[0] == '[' && isDigit(s[1]) && s[2] == '/' && isDigit(s[3]) && s[4] == ']'
	}
	rest = strings.TrimLeft(rest, " ")
	k, _ := classAt(rest + " ")
	return k == dash
}

// pictured reports whether s says of what a picture is, and nothing more: "Photo of a bridge".
func pictured(s string) bool {
	what, rest, _ := strings.Cut(s, " ")
	return len(s) <= maxOffer && strings.HasPrefix(rest, "of ") &&
		english.LayoutOf(what).Is(english.PagePicture) && !reports(s) && !strings.Contains(s, " was ") &&
		!strings.Contains(s, " were ")
}

// caption reports whether s, a paragraph outside the body, describes a picture.
func caption(s string) bool {
	n := 0
	for w, ws := cutWord(s[:min(len(s), 400)]); w != ""; w, ws = cutWord(ws) {
		if english.LayoutOf(w).Is(english.PagePicture) {
			n++
		}
	}
	return n > 0 && len(s) > 20
}

// captions marks what ends with a sentence and who took a picture amid the body: "The bridge on
// Monday. AP Photo". The last such paragraph may be signed by an agency.
func (a layout) captions() {
	last := len(a.Paragraphs) - 1
	for last >= 0 && !(a.Paragraphs[last].Kind == KindBody && a.prose(&a.Paragraphs[last])) {
		last--
	}
	for i := range max(0, last) {
		p := &a.Paragraphs[i]
		s := p.In(a.Text)
		if p.Kind != KindBody || len(s) > 2*maxNotice {
			continue
		}
		if i > 0 && (a.belowCredit(i) || a.aboveCredit(i)) && !quotes(s) && !reports(s) {
			p.Kind = KindCaption
			continue
		}
		k := strings.LastIndex(s, ". ")
		if (placed(s) || k > 0 && len(s)-k <= maxTail && takenBy(s[k+len(". "):])) && !quotes(s) && !reports(s) {
			p.Kind = KindCaption
		}
	}
}

// belowCredit reports whether paragraph i is right below the line with who took a picture, and a blank
// line comes after both.
func (a layout) belowCredit(i int) bool {
	before := &a.Paragraphs[i-1]
	return (before.Kind == KindCaption || before.Kind == KindCredit) && before.Len() <= maxTail &&
		!endsSentence(a.Text, before.Span) && a.touches(i) && !a.touches(i+1) && (i == 1 || !a.touches(i-1))
}

// aboveCredit reports whether paragraph i is a sentence right above the line with who took a picture,
// and a blank line comes before it.
func (a layout) aboveCredit(i int) bool {
	p, next := &a.Paragraphs[i], &a.Paragraphs[i+1]
	return next.Kind == KindCaption && next.Len() <= maxTail && !endsSentence(a.Text, next.Span) &&
		p.Len() <= maxOffer && a.touches(i+1) && !a.touches(i) && (i+2 == len(a.Paragraphs) || !a.touches(i+2))
}

// creditedTo marks the lines of a header that say who took a picture, and for which paper, as its
// caption, and the sentence above such a line: "Ann Roe, The Ledger", "ANN ROE | The Ledger".
func (h header) creditedTo() {
	for i := h.first + 1; i < h.end && h.Byline != nil; i++ {
		p := h.phraseOf(i)
		n := nameTokens(p.text, p.toks)
		if k := h.Paragraphs[i].Kind; k != KindBody && k != KindBoilerplate ||
			n < 2 || n+2 >= p.len() || p.word(n) != "," && !separator(p.word(n)) || !p.from(n+1).masthead() {
			continue
		}
		h.Paragraphs[i].Kind = KindCaption
		if above := &h.Paragraphs[i-1]; h.depicts(above) {
			if above.Span == h.Subheadline {
				h.Subheadline = Span{}
			}
			above.Kind = KindCaption
		}
	}
}

// depicts reports whether p, above the credit of a picture, may say what it shows.
func (a layout) depicts(p *Paragraph) bool {
	s := p.In(a.Text)
	return (p.Kind == KindBody || p.Kind == KindSubheadline || p.Kind == KindBoilerplate) && endsSentence(a.Text, p.Span) &&
		len(s) <= maxOffer && !quotes(s) && !reports(s)
}

// placed reports whether s says where somebody stands in a picture: "Ann Roe (left)
// opens the bridge", "From left: Ann Roe and John Doe".
func placed(s string) bool {
	return has(s, '(', "(left)", "(right)", "(AP Photo") || has(s, 'f', "from left,", "from left:") ||
		has(s, 's', "second left", "second right", "second from ") || strings.HasPrefix(s, "From left") ||
		has(s, ',', ", left, ", ", right, ")
}

// takenBy reports whether s is nothing but who took a picture: "AP Photo", "Reuters".
func takenBy(s string) bool {
	w := s[strings.LastIndexByte(s, ' ')+1:]
	return english.OfPhrase(s).Is(english.Agency) ||
		len(w) < len(s) && english.LayoutOf(w).Is(english.PagePicture) &&
			english.OfPhrase(s[:len(s)-len(w)-1]).Is(english.Agency)
}

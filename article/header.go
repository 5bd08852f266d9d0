package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// This file reads what a page has between a headline and its article: who wrote
// it, also without "By", and the day of publication, also among other words.

// A header is a layout with the paragraphs from the headline to the body of the article.
type header struct {
	layout
	first, end int // paragraphs, half-open; the headline is before first, 0 where there is none
}

// maxHeader is how many paragraphs a header has at most.
const maxHeader = 25

// header returns the paragraphs below the headline up to the first one of the
// body that reads like prose.
func (a layout) header() header {
	first := 0
	for i := range a.Paragraphs {
		if a.Paragraphs[i].Kind == KindHeadline {
			first = i + 1
			break
		}
	}
	h := header{a, first, first}
	for h.end < len(a.Paragraphs) && h.end < first+maxHeader {
		p := &a.Paragraphs[h.end]
		lede := h.end == first && first > 0 && a.standsOver(first)
		if p.Kind == KindBody && a.prose(p) && !lede || a.Dateline != nil && p.Contains(a.Dateline.Span) || !p.Speaker.Empty() {
			break
		}
		h.end++
	}
	return h
}

// standsOver reports whether paragraph i, a sentence below the headline, is above the line with
// the day of publication, with a picture and a byline between them at most.
func (a layout) standsOver(i int) bool {
	const most = 4
	for j := i + 1; j <= i+most && j < len(a.Paragraphs) && !a.prose(&a.Paragraphs[j]); j++ {
		if a.saysWhen(j) {
			return true
		}
	}
	return false
}

// saysWhen reports whether paragraph i is a line with a day and little else.
func (a layout) saysWhen(i int) bool {
	if i >= len(a.Paragraphs) || endsSentence(a.Text, a.Paragraphs[i].Span) {
		return false
	}
	d, others := a.phraseOf(i).dateLineWith(maxOther)
	return !d.First.IsZero() && others <= maxOther
}

// read sets the byline and the day of publication, where h has them.
func (h header) read() {
	if h.first == 0 {
		return
	}
	h.publisher()
	h.findPublished()
	if b := h.Byline; b != nil && len(b.Names) > 0 && h.end > h.first &&
		h.Paragraphs[h.first].Start <= b.Start && b.Start < h.Paragraphs[h.end-1].End {
		h.nameAbove()
		return
	}
	if h.listedAuthors() {
		return
	}
	credit := -1 // a line that may be on a picture
	for i := h.first; i < h.end; i++ {
		switch b := h.bylineAt(i); {
		case b == nil:
		case credit < 0 && !h.besideDate(i) && strings.IndexByte(b.In(h.Text), '/') > 0: // "Jane Roe/Gazette"
			credit = i
		default:
			h.signed(i, b)
			return
		}
	}
	if credit >= 0 {
		h.signed(credit, h.bylineAt(credit))
		return
	}
	h.agencyAlone()
}

// signed makes the byline b, which is paragraph i, that of the article, with the names on the lines
// around it.
func (h header) signed(i int, b *Byline) {
	p := &h.Paragraphs[i]
	if p.Kind == KindSubheadline {
		h.Subheadline = Span{}
	}
	h.Byline = b
	p.Kind = KindByline
	h.others(i + 1)
	if i > h.first && strings.EqualFold(h.Paragraphs[i-1].In(h.Text), "and") {
		h.nameAbove()
	}
}

// agencyAlone sets the byline to a line of the header that is nothing but an agency, those of
// a newsroom or a role: "Express News Service", "Our Correspondent, Rangpur".
func (h header) agencyAlone() {
	for i := h.first; i < h.end && h.Byline == nil; i++ {
		p := &h.Paragraphs[i]
		if words := h.phraseOf(i); p.Kind != KindBody && p.Kind != KindBoilerplate ||
			words.len() < 2 &&
				!(allCaps(words.word(0)) && english.OfPhrase(words.word(0)).Is(english.Agency)) ||
			words.len() > maxRole ||
			!startsUpper(words.word(words.len()-1)) {
			continue
		} else if n := words.roleAlone(); n > 0 {
			h.Byline = &Byline{Span: p.Span, Role: words.cut(0, n).span()}
		} else if k := words.beforePlace(); k > 0 && english.OfPhrase(words.cut(0, k).in()).Is(english.Agency) {
			h.Byline = &Byline{Span: p.Span, Agency: words.cut(0, k).span()}
		} else if english.OfPhrase(words.in()).Is(english.Agency) || english.OfPageWord(words.word(words.len()-1)).Is(english.Newsroom) {
			h.Byline = &Byline{Span: p.Span, Agency: p.Span}
		} else {
			continue
		}
		p.Kind = KindByline
	}
}

// bylineAt returns the byline in paragraph i, nil if it is not one. A bare name is weaker
// evidence than a byline elsewhere.
func (h header) bylineAt(i int) *Byline {
	p := &h.Paragraphs[i]
	switch p.Kind {
	case KindBody, KindBoilerplate, KindAuthor, KindSubheadline:
	case KindDate:
		if p := h.phraseOf(i).pastDay(); p.len() > 0 {
			return h.signature(p, false)
		}
		if !h.phraseOf(i).opensCredits() {
			return nil
		}
	case KindCredit:
		if words := h.phraseOf(i); words.word(0) == "Reporting" && words.word(1) == "by" {
			return h.cutter.byline(words.toks[1:])
		}
		return nil
	default:
		return nil
	}
	if b := h.cutter.byline(h.tokensOf(p)); b != nil && len(b.Names) > 0 {
		return b
	}
	if name := h.beforeHandle(p.Span); !name.Empty() {
		return &Byline{Span: name, Names: []Span{name}}
	}
	if n := h.phraseOf(i).beforeStamp(); n > 0 {
		return h.signature(h.phraseOf(i).cut(0, n), true)
	}
	sure := h.signedAt(i)
	if h.Byline != nil && len(h.Byline.Names) > 0 && (!sure || h.end < len(h.Paragraphs) && h.Byline.Start < h.Paragraphs[h.end].Start) {
		return nil
	}
	if p := h.phraseOf(i).pastFirst(); p.len() > 0 {
		return h.signature(p, false)
	}
	if b := h.signature(h.phraseOf(i), sure); b != nil && (beginsName(h.phraseOf(i).word(0), false) || !h.ofSection(i)) {
		return b
	}
	return nil
}

// beforeHandle returns the name in line sp before a handle that is glued to it, "Jane Roe@janeroe2
// min read"; it is empty if there is none.
func (h header) beforeHandle(sp Span) Span {
	name, _, ok := strings.Cut(sp.In(h.Text), "@")
	if n := strings.Count(name, " "); !ok || n < 1 || n > 3 || strings.HasSuffix(name, " ") || !namesOnly(name) {
		return Span{}
	}
	return Span{sp.Start, sp.Start + len(name)}
}

// signedAt reports whether what is around or in paragraph i tells that a name in it is
// that of the writer.
func (h header) signedAt(i int) bool {
	p := h.phraseOf(i)
	switch {
	case h.besideDate(i), p.reachable(), p.saysDay(), h.aboveRole(i):
		return true
	case i+2 < h.end && h.besideDate(i+1) && namesOnly(h.phraseOf(i+1).in()) && h.phraseOf(i+1).len() < maxRole &&
		!allCaps(p.word(0)) && (p.unheard() || p.unusual()):
		return true // above the town and the day
	case i == h.end-1 && h.end < len(h.Paragraphs) && p.strangeAndMore():
		return true
	case allCaps(p.word(0)):
		return i == h.end-1 && (h.joined(i) || i <= h.first+1 && h.end < len(h.Paragraphs) && p.strange(p.len()) && lexicon.Surname(p.word(p.len()-1)))
	case i == h.first && i > 1 && h.saysWhen(i-2) && p.unheard():
		return true
	}
	return i == h.end-1 && (h.joined(i) || h.end < len(h.Paragraphs) && p.unheard() &&
		(h.begunBy(h.end) || i > 0 && i <= h.first+1 && !p.likeEnglish(false)))
}

// ofSection reports whether line i is above the headline too, as the name of a section is:
// "Humanitarian Aid".
func (h header) ofSection(i int) bool {
	for j := range h.first - 1 {
		if h.Paragraphs[j].In(h.Text) == h.Paragraphs[i].In(h.Text) {
			return true
		}
	}
	return false
}

// nameAbove adds the name on the line right above a byline without "By": "Jane Roe", "John
// Doe, Crime Reporter".
func (h header) nameAbove() {
	b := h.Byline
	for i := h.first + 1; i < h.end; i++ {
		if h.Paragraphs[i].Start != b.Start || b.Names[0].Start != b.Start {
			continue
		}
		j := i - 1
		if w := h.phraseOf(j); j > h.first && w.len() == 1 && (strings.EqualFold(w.word(0), "and") || w.word(0) == "&") {
			j-- // "Jane Roe", "and", "John Doe"
		}
		above := h.phraseOf(j)
		if k := h.Paragraphs[j].Kind; k != KindBody && k != KindBoilerplate && k != KindCaption || nameTokens(above.text, above.toks) != above.len() {
			return
		}
		if one := h.signature(above, true); one != nil && len(one.Names) == 1 && one.Names[0].In(h.Text) != b.Names[0].In(h.Text) {
			b.Names = append(one.Names, b.Names...)
			b.Start = one.Start
			h.Paragraphs[j].Kind = KindByline
		}
		return
	}
}

// others adds to the byline the names on lines of their own that are joined to it by an
// "and" on a line of its own, "Jane Roe", "in Paris", "and", "John Doe", or the one between it
// and the day.
func (h header) others(i int) {
	and := i+1 < h.end && h.Paragraphs[i].Kind != KindDate &&
		(h.Paragraphs[i+1].Kind == KindDate || h.shares(i+1)) && h.bareName(i-1) && h.bareName(i)
	and = and || h.Text[h.Byline.End-1] == ','
	for ; i < h.end; i++ {
		p := h.phraseOf(i)
		if p.word(0) == "," && p.len() > 1 {
			p, and = p.from(1), true
		}
		switch {
		case p.len() == 1 && (strings.EqualFold(p.word(0), "and") || p.word(0) == "," || p.word(0) == "&"):
			and = true
		case p.word(0) == "in" && p.len() <= maxRole:
		case !and && h.nextAuthor(i) < h.end:
			i, and = h.nextAuthor(i)-1, true
		case and:
			one := h.signature(p, true)
			if one == nil {
				return
			}
			and = false
			h.Byline.Names = append(h.Byline.Names, one.Names...)
			h.Byline.End = one.End
			h.Paragraphs[i].Kind = KindByline
		default:
			return
		}
	}
}

// nextAuthor returns the paragraph with another author's name where paragraph i, right below one,
// leads to it: "and" or "By" on a line of its own, which the first one's role and paper may be
// above, or the first one's address; h.end if it does not.
func (h header) nextAuthor(i int) int {
	const most = 4 // lines
	for k := i; k+1 < min(h.end, i+most); k++ {
		p := h.phraseOf(k)
		switch w := p.word(0); {
		case p.len() == 1 && strings.EqualFold(w, "by"), k == i && p.len() == 1 && strings.EqualFold(w, "and"):
			return k + 1
		case k == i && strings.IndexByte(p.in(), ' ') < 0 && (strings.IndexByte(p.in(), '@') >= 0 || strings.HasPrefix(p.in(), "in/")):
			if next := h.phraseOf(k + 1); next.unheard() || next.unusual() || h.bareName(k+1) {
				return k + 1
			}
			return h.end
		case p.len() > maxRole || !startsUpper(w) || h.Paragraphs[k].Kind == KindDate:
			return h.end
		}
	}
	return h.end
}

// shares reports whether paragraph i is a button to share the article.
func (h header) shares(i int) bool {
	s := h.Paragraphs[i].In(h.Text)
	return len(s) <= maxCallAmid && h.Paragraphs[i].Kind == KindBoilerplate &&
		(english.OfPhrase(s).Is(english.Share) || strings.HasPrefix(s, "Share "))
}

// bareName reports whether paragraph i is the name of a person and nothing else, and not that
// of a newspaper.
func (h header) bareName(i int) bool {
	p := h.phraseOf(i)
	return p.len() > 1 && nameTokens(p.text, p.toks) == p.len() && beginsName(p.word(0), false) &&
		!english.OfPageWord(p.word(p.len()-1)).Is(english.Masthead)
}

// pictureAbove marks what stands between the byline or day and the paragraph with the dateline as
// the caption of a picture and the name of who took it.
func (h header) pictureAbove() {
	const most = 2
	if h.Dateline == nil || h.end == h.first || h.Byline == nil && h.Published.Empty() {
		return
	}
	k := h.end
	for k < len(h.Paragraphs) && k <= h.end+most && !h.Paragraphs[k].Contains(h.Dateline.Span) {
		if s := h.Paragraphs[k].In(h.Text); len(s) > maxNotice || quotes(s) || reports(s) || !h.Paragraphs[k].Speaker.Empty() {
			return
		}
		k++
	}
	for i := h.end; i < k && k <= h.end+most && k < len(h.Paragraphs); i++ {
		if p := &h.Paragraphs[i]; p.Kind == KindBody || p.Kind == KindBoilerplate {
			p.Kind = KindCaption
		}
	}
}

// authorAbove marks what is said of the author between the header and the body.
func (a layout) authorAbove() {
	for i := range a.Paragraphs {
		if p := &a.Paragraphs[i]; p.Kind == KindBody {
			if s := p.In(a.Text); len(p.Sentences) <= 3 && author(s) && a.ofAuthor(p) {
				p.Kind = KindAuthor
			}
			return
		}
	}
}

// publisher removes the name of the site, known from the title of the page, from the people
// of the byline: "By The Gazette", "By Jane Roe Gazette News".
func (h header) publisher() {
	b := h.Byline
	site := h.site()
	if b == nil || len(b.Names) == 0 || b.Start < h.Paragraphs[0].End || len(site) < len(" - ") {
		return
	}
	last := &b.Names[len(b.Names)-1]
	if name := last.In(h.Text); len(b.Names) == 1 && strings.HasSuffix(site, name) && !strings.HasSuffix(site, "by "+name) {
		b.Agency, b.Names = *last, nil
		return
	}
	_, site, _ = strings.Cut(site[1:], " ")
	if name, ok := strings.CutSuffix(last.In(h.Text), " "+strings.TrimPrefix(site, "The ")); ok && strings.IndexByte(name, ' ') > 0 {
		b.Agency = Span{last.Start + len(name) + 1, last.End} // "By Jane Roe The Gazette"
		last.End = last.Start + len(strings.TrimSuffix(name, " The"))
	}
}

// site returns the end of the first line that is the name of the publisher, with the
// sign before it.
func (h header) site() string {
	title := h.Paragraphs[0].In(h.Text)
	return title[len(withoutSite(title)):]
}

// joined reports whether paragraph i is two names with a slash or "and" between them.
func (a layout) joined(i int) bool {
	p := a.phraseOf(i)
	for k := 2; k+2 < p.len(); k++ {
		if w := p.word(k); (w == "/" || w == "and") && nameTokens(p.text, p.toks[:k]) == k &&
			nameTokens(p.text, p.toks[k+1:]) == p.len()-k-1 {
			return true
		}
	}
	return false
}

// phraseOf returns the tokens of paragraph i.
func (a layout) phraseOf(i int) phrase { return phrase{a.Text, a.tokensOf(&a.Paragraphs[i])} }

// besideDate reports whether a line with a date or a time is next to paragraph i.
func (h header) besideDate(i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j > i && j < h.end && h.shares(j) {
			j++
		}
		if j < h.first || j >= h.end && (j > h.end || j == len(h.Paragraphs) || h.Paragraphs[j].Kind != KindDateline) {
			continue
		}
		if k := h.Paragraphs[j].Kind; k == KindDate || k == KindTimestamp || k == KindDateline {
			return true
		}
		if d, others := h.phraseOf(j).dateLine(); !d.Empty() && others <= 2 {
			return true
		}
	}
	return false
}

// aboveRole reports whether the line below paragraph i is only the role of a writer or the agency:
// "Senior Staff Writer", "BBC News, Powys".
func (h header) aboveRole(i int) bool {
	if i+1 >= h.end {
		return false
	}
	p := h.phraseOf(i + 1)
	if p.len() > maxRole {
		return false
	}
	first := firstPart(p.in())
	for k := 1; k < p.len(); k++ {
		if p.word(k) == "," {
			p = p.cut(0, k) // "Health reporter, Vale Ledger"
		}
	}
	return english.OfPhrase(first).Is(english.Agency) || strings.HasSuffix(h.site(), " "+first) ||
		strings.HasPrefix(first, "@") || p.word(0) == "Reporting" || job(p.word(p.len()-1)) && allRoles(p)
}

// listedAuthors sets the byline where the names are on the lines below "By" or
// "Author of the article:".
func (h header) listedAuthors() bool {
	for i := h.first; i+1 < h.end; i++ {
		p := h.phraseOf(i)
		w := p.word(0)
		if p.len() == 2 && p.word(1) == ":" && strings.EqualFold(w, "by") {
			p = p.cut(0, 1)
		}
		if p.len() > 5 || p.word(p.len()-2) == "provided" ||
			!strings.EqualFold(p.word(p.len()-1), "by") &&
				!(strings.EqualFold(w, "author") && p.word(p.len()-1) == ":") {
			continue
		}
		b := &Byline{Span: p.span()}
		for j := i + 1; j < h.end; j++ {
			if p := h.phraseOf(j); p.len() == 1 && p.class(0) != letter && p.class(0) != digit && j > i+1 {
				continue // "…" for the names left out
			}
			one := h.signature(h.phraseOf(j), true)
			if one == nil && len(b.Names) > 0 {
				if j = h.nextAuthor(j); j < h.end {
					one = h.signature(h.phraseOf(j), true)
				}
			}
			if one == nil {
				break
			}
			b.Names = append(b.Names, one.Names...)
			if b.Role.Empty() {
				b.Role = one.Role
			}
			b.End = one.End
			h.Paragraphs[j].Kind = KindByline
			if !strings.ContainsAny(h.Text[one.End-1:one.End], ",&") && h.repeats(j+1, b) {
				break
			}
		}
		if len(b.Names) > 0 {
			h.Paragraphs[i].Kind = KindByline
			h.Byline = b
			return true
		}
	}
	return false
}

// repeats reports whether paragraph j begins with a name of b again, or is after
// the header, so that the list of authors ends before it.
func (h header) repeats(j int, b *Byline) bool {
	if j >= h.end {
		return true
	}
	for _, n := range b.Names {
		if strings.HasPrefix(h.Paragraphs[j].In(h.Text), n.In(h.Text)) {
			return true
		}
	}
	return false
}

package article

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/page"
)

// This file says what the paragraphs are: exact rules first, then the learned
// model for what surrounds an article, then what follows from their order.

// A layout is an article whose paragraphs are being classified.
type layout struct {
	*Article
	cutter *cutter
	sure   []bool // of each paragraph whether its kind is certain
}

// structure sets the kinds of the paragraphs, the headline, byline, dateline
// and date.
func (a layout) structure(d *workspace, o *options) {
	a.Title, a.Authors, a.Publisher, a.URL = o.title, o.authors, o.publisher, o.url
	d.sure = d.sure[:0]
	opening := true // nothing so far reads like the body
	for i := range a.Paragraphs {
		a.stop.Check()
		d.sure = append(d.sure, a.known(o, i) || a.exact(o, i, opening))
		opening = opening && !a.prose(&a.Paragraphs[i])
	}
	if o.clean {
		return
	}
	a.sure = d.sure
	a.surroundings()
	a.stop.Check()
	headlineFinder{a}.findHeadline()
	h := a.header()
	h.read()
	h.placeBelow()
	h.pictureAbove()
	h.creditedTo()
	a.authorAbove()
	a.header().findStandfirst()
	a.related()
	a.elapsed()
	a.findStarts()
}

// exact classifies paragraph i by exact rules, and reports whether one applies.
func (a layout) exact(o *options, i int, opening bool) bool {
	p := &a.Paragraphs[i]
	if !p.Speaker.Empty() {
		return true // a turn of a transcript
	}
	toks := a.tokensOf(p)
	if a.Dateline == nil && a.dated(o, i, opening) || o.clean {
		return true
	}
	if a.isByline(i, toks, opening) {
		p.Kind = KindByline
		return true
	}
	if d, ok := (phrase{a.Text, toks}).dated(); ok || opening && a.updated(p, &d) || a.publishedIn(p, &d) {
		if a.Published.First.IsZero() {
			a.Published = d
		}
		p.Kind = KindDate
		return true
	}
	if a.cutter.timestamp(toks) {
		p.Kind = KindTimestamp
		return true
	}
	if p.Kind = a.knownAt(i, opening); p.Kind != KindBody && opening && a.titled(i) {
		p.Kind = KindBody // "Watch: The bridge falls"
	}
	return p.Kind != KindBody || !opening && a.signedOff(p)
}

// titled reports whether paragraph i is what the first line, the title of the page, begins with.
func (a layout) titled(i int) bool {
	s := a.Paragraphs[i].In(a.Text)
	return i > 0 && len(s) >= minTitle && strings.HasPrefix(a.Paragraphs[0].In(a.Text), s) && !menu(s)
}

// stamps reports whether paragraph i, which begins like a dateline, says when the article
// was published, and sets the day: "TOKORI NEWS - Feb 4, 2025 - 16:30 |".
func (a layout) stamps(i int) bool {
	p := &a.Paragraphs[i]
	if p.Len() > maxDated || strings.IndexByte(p.In(a.Text), ':') < 0 {
		return false
	}
	day, others := a.phraseOf(i).dateLineWith(maxStated)
	if day.First.IsZero() || others > maxStated {
		return false
	}
	if a.Published.First.IsZero() {
		a.Published = day
	}
	p.Kind = KindDate
	return true
}

// updated reports whether p says of the article when it was published or changed, and little
// else or that first of all, and sets d to the day: "Kolari | Updated: September 9, 2025".
func (a layout) updated(p *Paragraph, d *Date) bool {
	const most = 2 // other words
	words := phrase{a.Text, a.tokensOf(p)}
	if p.Len() <= 2*maxDated && (words.begunByDay() || words.placeAndDay()) {
		*d, _ = words.dateLine()
		return true
	}
	if p.Len() > 2*maxDated || endsSentence(a.Text, p.Span) {
		return false
	}
	day, others := words.dateLineWith(most)
	if day.First.IsZero() || others > most {
		return false
	}
	for i := range words.toks {
		if w := words.word(i); len(w) > len("posted")-1 && english.LayoutOf(w).Is(english.PageDate) && strings.HasSuffix(w, "ed") {
			*d = day
			return true
		}
	}
	return false
}

// maxDated is the greatest length in bytes of a line with who published an article and when.
const maxDated = 60

// isByline reports whether paragraph i is a line of the byline, and adds it to that. opening
// says that nothing of the body came before.
func (a layout) isByline(i int, toks []Token, opening bool) bool {
	if a.Byline == nil || opening && a.Byline.ofOneWord(a.Text) {
		if b := a.cutter.byline(toks); b != nil {
			a.Byline = b
			return true
		}
	}
	if i == 0 {
		return false
	}
	beside := a.Paragraphs[i-1].Kind == KindByline
	if opening && (beside || i > 2 && a.Paragraphs[i-2].Kind == KindByline &&
		a.Paragraphs[i-1].Len() <= maxCall) && (phrase{a.Text, toks}).by() > 0 {
		if b := a.cutter.byline(toks); b != nil && len(b.Names) > 0 {
			if first := b.Names[0].In(a.Text); len(a.Byline.Names) == 0 || a.Byline.Names[0].In(a.Text) != first {
				a.Byline.Names = append(a.Byline.Names, b.Names...)
				a.Byline.End = b.End
			}
			return true
		}
	}
	if !beside || len(toks) > maxRole || !roleOrAgency(a.Text, toks) ||
		!opening && english.OfPhrase(a.Paragraphs[i].In(a.Text)).Is(english.Nav) {
		return false
	}
	a.Byline.below(a.Text, a.Paragraphs[i].Span)
	return true
}

// knownAt returns the kind of paragraph i by its words alone.
func (a layout) knownAt(i int, opening bool) Kind {
	s := a.Paragraphs[i].In(a.Text)
	k := boilerplate(s)
	switch {
	case k != KindBody:
	case opening:
		k = a.knownAbove(i, s)
	default:
		k = a.knownAmid(i, s)
	}
	if k == KindBody && i > 0 {
		k = a.pointedAt(i, opening)
	}
	if k == KindBody && !opening {
		k = a.knownByOthers(i, s)
	}
	if k == KindBody && i > 0 && aboutAuthor(a.Paragraphs[i-1].In(a.Text)) &&
		(author(s) || len(a.Paragraphs[i].Sentences) <= 3 && nameTokens(a.Text, a.tokensOf(&a.Paragraphs[i])) >= 2) {
		return KindAuthor
	}
	return k
}

// knownAbove is knownAt for what is above the body.
func (a layout) knownAbove(i int, s string) Kind {
	switch {
	case strings.HasSuffix(s, "—") && english.OfPhrase(strings.TrimRight(s, " —")).Is(english.Agency):
		return KindBoilerplate // "CNX —"
	case pictured(s) || i > 0 && i+1 < len(a.Paragraphs) && signedPicture(s):
		return KindCaption
	}
	return KindBody
}

// knownAmid is knownAt for what is amid the body or below it.
func (a layout) knownAmid(i int, s string) Kind {
	k := amid(s)
	if k == KindBody && len(s) <= maxTail && s[len(s)-1] != '.' && s[len(s)-1] != ')' && english.OfPhrase(s).Is(english.Agency) {
		if a.prose(&a.Paragraphs[i-1]) {
			return KindCredit // "AFP"
		}
		return KindBoilerplate
	}
	return k
}

// knownByOthers is knownAt for what is amid the body or below it, by other paragraphs.
func (a layout) knownByOthers(i int, s string) Kind {
	switch {
	case i > 1 && a.Paragraphs[i-1].Kind == KindBoilerplate && a.pointedAbove(i),
		len(s) >= minTitle && s == a.Paragraphs[0].In(a.Text) && withoutSite(s) != s, // on each sheet of a print
		a.ofContact(i), a.shouted(s):
		return KindBoilerplate
	case a.Byline != nil:
		return a.onAuthor(&a.Paragraphs[i])
	}
	return KindBody
}

// shouted reports whether s is the headline of another article amid the body of a page: in
// capitals, on a page with other lines that are no part of its article.
func (a layout) shouted(s string) bool {
	const least, most = 4, 200 // spaces, bytes
	if len(s) > most || len(s) < 2*least || isLower(s[1]) || s[len(s)-1] == ':' ||
		strings.Count(s, " ") < least || endsWithStop(s) || !allCapsText(s) {
		return false
	}
	for i := 1; i < len(a.Paragraphs) && i < maxHeader; i++ {
		if p := &a.Paragraphs[i]; p.Kind == KindBoilerplate && english.OfPhrase(p.In(a.Text)).Is(english.Nav|english.Share) {
			return true
		}
	}
	return false
}

// aboutAuthor reports whether s is the heading of a note on who wrote the article.
func aboutAuthor(s string) bool {
	const heading = "about the author"
	return len(s) >= len(heading) && len(s) <= len(heading)+2 && strings.EqualFold(s[:len(heading)], heading)
}

// surroundings classifies the uncertain paragraphs by the page model. If the model finds no
// article in the text at all, it changes nothing.
func (a layout) surroundings() {
	if len(a.Paragraphs) < 3 || a.allSentences() || a.letter() {
		return
	}
	scores := a.scores()
	a.cookies()
	if !a.hasBody(scores) {
		return
	}
	bar := int32(0)
	if a.mostlyProse() {
		bar = surelyOutside
	}
	comments := a.comments(scores)
	list := -1 // the last item of a list
	review := a.review(scores)
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if a.sure[i] || !p.Speaker.Empty() {
			continue
		}
		item := a.listed(i, &list)
		if out := i > comments && scores[i] <= surelyInside || scores[i] <= bar ||
			scores[i] <= 0 && !a.prose(p); out && !(i < comments && review.body(i)) && !item {
			p.Kind = outside(p.In(a.Text))
		}
	}
	if bar == 0 {
		a.groups(scores)
		a.teasers()
		a.appeals()
		a.captions()
		a.pullQuotes()
	}
}

// listed reports whether paragraph i is an item of a list of the body: it is below a line that ends
// with a colon, or below another such item that ends no sentence.
func (a layout) listed(i int, list *int) bool {
	if i == 0 || a.Paragraphs[i-1].Kind != KindBody || a.Paragraphs[i].Kind != KindBody {
		return false
	}
	lead := &a.Paragraphs[i-1]
	if a.Text[lead.End-1] != ':' && (*list != i-1 || endsSentence(a.Text, lead.Span)) {
		return false
	}
	*list = i
	return true
}

// scores returns how likely each paragraph is one of the article, by the model: above 0 it is
// rather than not.
func (a layout) scores() []int32 {
	blocks := make([]page.Block, len(a.Paragraphs))
	for i := range a.Paragraphs {
		blocks[i] = page.At(a.Paragraphs[i].Start, a.Paragraphs[i].End)
	}
	a.stop.Check()
	scores := page.Scores(a.Text, blocks, a.stop)
	a.stop.Check()
	return scores
}

// hasBody reports whether the model takes any paragraph that may be of the body for
// one. On a page, a turn of a transcript may.
func (a layout) hasBody(scores []int32) bool {
	turns := false
	for i, s := range scores {
		if p := &a.Paragraphs[i]; s > 0 && p.Kind == KindBody {
			if p.Speaker.Empty() {
				return true
			}
			turns = true
		}
	}
	return turns && a.hasMenu()
}

// hasMenu reports whether the text has some short lines that are surely not part of an article.
func (a layout) hasMenu() bool {
	const least = 3
	n := 0
	for i := range a.Paragraphs {
		if p := &a.Paragraphs[i]; a.sure[i] && p.Kind == KindBoilerplate && p.Len() <= maxCall {
			n++
		}
	}
	return n >= least
}

// leastCookies is in how many paragraphs a list of cookies names them at least.
const leastCookies = 4

// cookies marks the list of cookies of a page as boilerplate: paragraphs that name cookies,
// in a text whose first line does not.
func (a layout) cookies() {
	var list []int
	for i := range a.Paragraphs {
		if s := a.Paragraphs[i].In(a.Text); strings.Contains(s, "ookie") {
			list = append(list, i)
		}
	}
	if len(list) < leastCookies || list[0] == 0 {
		return
	}
	from := list[0]
	for _, i := range list {
		if i > from+maxBetween {
			from = i
		}
		for ; from <= i; from++ {
			if !a.sure[from] {
				a.sure[from] = true
				a.Paragraphs[from].Kind = KindBoilerplate
			}
		}
	}
}

// maxBetween is how many paragraphs are between two that name cookies at most in a list of them.
const maxBetween = 3

// allSentences reports whether every paragraph after the first, notes and
// bylines aside, ends a sentence, so that the text was not copied with a page
// around it.
func (a layout) allSentences() bool {
	for i := 1; i < len(a.Paragraphs); i++ {
		if p := &a.Paragraphs[i]; p.Kind == KindBody && !endsSentence(a.Text, p.Span) {
			return false
		}
	}
	return true
}

// maxSigned is the greatest length in bytes of the line before the name below a letter, and
// of that name with what follows it.
const maxSigned = 24

// letter reports whether the text is a letter or a message: it has a line such as "Kind
// regards," with a name below, and nothing that only a page has.
func (a layout) letter() bool {
	signed := false
	for i := range a.Paragraphs {
		s := a.Paragraphs[i].In(a.Text)
		if len(s) > maxSigned {
			continue
		}
		if a.sure[i] && english.OfPhrase(s).Is(english.Share|english.Ad|english.Nav) {
			return false
		}
		if s[len(s)-1] == ',' && i > 0 && i+1 < len(a.Paragraphs) && !signed {
			last := s[strings.LastIndexByte(s, ' ')+1 : len(s)-1]
			name := a.Paragraphs[i+1].In(a.Text)
			signed = startsUpper(s) && len(last) < len(s)-1 && startsLower(last) && startsUpper(name) &&
				len(name) <= maxSigned && !endsWithStop(name)
		}
	}
	return signed
}

// surelyOutside is the score up to which a paragraph of prose is taken out of a
// text that has little else.
const surelyOutside = -250

// prose reports whether p is at least one sentence of some length.
func (a layout) prose(p *Paragraph) bool {
	return len(a.tokensOf(p)) >= 15 && (len(p.Sentences) > 3 || endsSentence(a.Text, p.Span))
}

// maxSignOff is the greatest number of tokens after the dash that comes before who publishes an
// article.
const maxSignOff = 4

// signedOff reports whether p has a sentence before a dash and an agency, the address of a site or
// who helped: "... told reporters. – Gazette.com", "... he said. – with reports from Ann Roe".
func (a layout) signedOff(p *Paragraph) bool {
	const mostHelp = 12
	toks := a.tokensOf(p)
	for i := len(toks) - 2; i >= maxSignOff && i >= len(toks)-1-mostHelp; i-- {
		if c := a.Text[toks[i].Start]; c != '-' && c < utf8.RuneSelf {
			continue
		}
		if k, _ := classAt(toks[i].In(a.Text)); k != dash || !endsSentence(a.Text, Span{p.Start, toks[i-1].End}) {
			continue
		}
		if helped(Span{toks[i].Start, p.End}.In(a.Text)) {
			return true
		}
		if i < len(toks)-1-maxSignOff {
			return false
		}
		who := Span{toks[i+1].Start, toks[len(toks)-1].End}.In(a.Text)
		_, ending, _ := strings.Cut(who, ".")
		return english.OfPhrase(who).Is(english.Agency) || english.LayoutOf(ending).Is(english.DomainEnding)
	}
	return false
}

// mostlyProse reports whether four fifths of the text and half of its paragraphs are prose,
// as in an article copied with little boilerplate.
func (a layout) mostlyProse() bool {
	n, count := 0, 0
	for i := range a.Paragraphs {
		if p := &a.Paragraphs[i]; a.prose(p) {
			n += len(a.tokensOf(p))
			count++
		}
	}
	return 5*n >= 4*len(a.Tokens) && 2*count >= len(a.Paragraphs)
}

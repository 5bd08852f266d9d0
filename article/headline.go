package article

import (
	"slices"
	"strings"
)

// This file finds the article's own headline, and the line below it, among the
// paragraphs above its body.

// maxHeadline is the greatest number of tokens in a headline.
const maxHeadline = 40

// maxShout is the greatest number of tokens in a headline that ends with a period, in
// capitals or with one for each word.
const maxShout = 20

// headlineLike reports whether paragraph i can be a headline by its form: one
// short line that does not read like a sentence of the body, or is the title of the page again.
func (a layout) headlineLike(i int) bool {
	p := &a.Paragraphs[i]
	toks := a.tokensOf(p)
	if len(toks) <= maxHeadline && a.titled(i) {
		return true
	}
	if k, _ := classBefore(p.In(a.Text)); k == dash || a.Text[p.Start] == '[' && a.Text[p.End-1] == ']' || len(toks) > maxHeadline || len(p.Sentences) > 3 || point(p.In(a.Text)) != 0 || !p.Speaker.Empty() ||
		a.Text[p.End-1] == ':' || a.Text[p.End-1] == ',' || logo(p.In(a.Text)) || trail(p.In(a.Text)) || a.phraseOf(i).onWriters() {
		return false
	}
	caps, title := allCapsText(p.In(a.Text)), titleCase(a.Text, toks)
	if len(p.Sentences) > 1 && len(p.Sentences[0].Tokens) > 8 && (!title || caps) {
		return !endsSentence(a.Text, p.Span) && a.opening(i+1)
	}
	return a.shortLine(p, caps, title && !caps) || i+1 < len(a.Paragraphs) && len(toks) <= 20 && a.opening(i+1)
}

// onWriters reports whether p is a line on who wrote an article and when, or on who scored: no headline.
func (p phrase) onWriters() bool {
	return p.begunByDay() || p.scoreLine() || p.signedAndDated() || p.namesJoined() || p.reportingFrom()
}

// shortLine reports whether a paragraph in capitals or title case does not read like a
// sentence of the body: it has no punctuation at its end, or is short, or is a single
// question or exclamation.
func (a layout) shortLine(p *Paragraph, caps, title bool) bool {
	one, c := len(p.Sentences) == 1, a.Text[p.End-1]
	return !endsSentence(a.Text, p.Span) || one && (c == '?' || c == '!') || c == '?' && a.asksOnly(p) ||
		(one && caps || title) && len(a.tokensOf(p)) <= maxShout
}

// A headlineFinder finds the headline in a layout.
type headlineFinder struct{ layout }

// findHeadline sets the headline and the line below it.
func (a headlineFinder) findHeadline() {
	end := a.bodyStart()
	i := a.headlineAbove(end)
	if i < 0 || a.authorAlone(i, end) {
		return
	}
	page := a.furnished(end)
	for j := range i {
		if p := &a.Paragraphs[j]; p.Kind == KindBody && !a.prose(p) &&
			(page || sameWords(withoutSite(p.In(a.Text)), a.Paragraphs[i].In(a.Text))) {
			p.Kind = KindBoilerplate // a kicker, or the headline with the name of the site
		}
	}
	a.Paragraphs[i].Kind = KindHeadline
	a.Headline = a.Paragraphs[i].Span
	if i == 0 && end > minPage {
		a.Headline.End = a.Headline.Start + len(withoutSite(a.Headline.In(a.Text)))
	}
	a.Headline.End = a.beforeDay(a.Headline)
	if !a.pointsBelow(i) {
		a.findSubheadline(i, end)
	}
}

// authorAlone reports whether paragraph i is the name of a person whom the body, which begins right
// below it with paragraph end, does not name, and makes it the byline: "Ann Roe", "Ann Roe in Oslo",
// "Ann Roe Herald Reporter".
func (a headlineFinder) authorAlone(i, end int) bool {
	p := a.phraseOf(i)
	if a.Byline != nil || a.Title != "" || end != i+1 || p.len() < 2 || p.len() > 2*maxRole || !beginsName(p.word(0), false) {
		return false
	}
	b := &Byline{Span: p.span(), Names: []Span{p.span()}}
	if n := nameTokens(p.text, p.toks); p.len() > 3 || n < p.len() {
		if b = (header{layout: a.layout}).signature(p, false); b == nil || b.Role.Empty() && !p.inTown(n) {
			return false
		}
	} else if p.masthead() || ofOrganization(p) {
		return false
	}
	for _, name := range b.Names {
		if a.topic(end).Overlap(name.In(a.Text)) > 0 {
			return false
		}
	}
	a.Byline = b
	a.Paragraphs[i].Kind = KindByline
	return true
}

// headlineAbove returns the paragraph of the headline, which is before paragraph end unless
// its words were given; -1 if there is none.
func (a headlineFinder) headlineAbove(end int) int {
	if a.Title != "" {
		return slices.IndexFunc(a.Paragraphs, func(p Paragraph) bool { return p.Kind == KindHeadline })
	}
	var candidates []int
	for i := range end {
		if !a.sure[i] && a.headlineLike(i) {
			candidates = append(candidates, i)
		}
	}
	i := a.choose(candidates, end)
	if i >= 0 && !a.signed(i) && !a.datedSoon(i) {
		i = a.again(candidates, i)
	}
	return i
}

// findSubheadline sets the line below the headline, paragraph i, and before paragraph end.
func (a headlineFinder) findSubheadline(i, end int) {
	for j := i + 1; j < end; j++ {
		p := &a.Paragraphs[j]
		switch {
		case p.In(a.Text) == a.Headline.In(a.Text):
			p.Kind = KindBoilerplate // the same once more
			continue
		case p.Kind == KindBody && a.stampedAt(j):
			p.Kind = KindDate
			continue
		case p.Kind != KindBody && !((j == i+1 || a.pastByline(i+1) == j && !a.furnished(i)) && a.below(j)):
			continue
		case a.headlineLike(j) && (len(a.tokensOf(p)) >= 6 || p.Kind != KindBody) &&
			(!endsSentence(a.Text, p.Span) || a.opening(j+1) && !a.entered(j)), j == i+1 && a.asksOnly(p):
			p.Kind = KindSubheadline
			a.Subheadline = p.Span
		}
		return
	}
}

// stampedAt reports whether paragraph j is a line with a day and a few words: "Posted
// On: 17 JAN 2025 by PIB Delhi".
func (a layout) stampedAt(j int) bool {
	p := &a.Paragraphs[j]
	if p.Len() > maxDated || endsSentence(a.Text, p.Span) {
		return false
	}
	d, others := a.phraseOf(j).dateLineWith(maxStated)
	return !d.First.IsZero() && others <= maxStated
}

// maxPoints is the greatest number of points below a headline.
const maxPoints = 6

// pointsBelow sets the points of a list between the headline, paragraph i, and the byline or
// dateline to be the lines that say more, and reports whether there are any.
func (a headlineFinder) pointsBelow(i int) bool {
	j := i + 1
	for j < len(a.Paragraphs) && j <= i+maxPoints && point(a.Paragraphs[j].In(a.Text)) != 0 {
		j++
	}
	if j == i+1 || j == len(a.Paragraphs) || !a.opening(j) {
		return false
	}
	for k := i + 1; k < j; k++ {
		a.Paragraphs[k].Kind = KindSubheadline
	}
	a.Subheadline = Span{a.Paragraphs[i+1].Start, a.Paragraphs[j-1].End}
	return true
}

// asksOnly reports whether p has several sentences and all are questions, as the line below
// the headline of a guide: "When does it start? Who pays?"
func (a layout) asksOnly(p *Paragraph) bool {
	for _, s := range p.Sentences {
		if a.Text[s.End-1] != '?' {
			return false
		}
	}
	return len(p.Sentences) > 1
}

// beforeDay returns the end of the headline h without the day that is named after it:
// "Swans block lock Tuesday, September 1, 2015".
func (a headlineFinder) beforeDay(h Span) int {
	toks := a.tokensIn(h)
	for k := max(3, len(toks)-maxDay); k < len(toks); k++ {
		p := phrase{a.Text, toks[k:]}
		if weekdayOf(p.word(0)) < 0 {
			continue
		}
		n := 1
		if p.word(1) == "," {
			n = 2
		}
		if m, _ := p.from(n).fullDate(); m > 0 && n+m == p.len() {
			return toks[k-1].End
		}
	}
	return h.End
}

// maxDay is how many tokens a weekday with its date has at most.
const maxDay = 7

// minPage is how many paragraphs a page has at least before its body, so that its
// first line is the page's title.
const minPage = 5

// opening reports whether paragraph j is one of those between headlines and the
// body: a byline, a date, a dateline.
func (a layout) opening(j int) bool {
	if j == len(a.Paragraphs) {
		return false
	}
	p := &a.Paragraphs[j]
	return p.Kind == KindByline || p.Kind == KindDateline || p.Kind == KindDate || a.Dateline != nil && p.Contains(a.Dateline.Span)
}

// entered reports whether paragraph j is between two paragraphs with a day, as an entry of a
// live blog is.
func (a headlineFinder) entered(j int) bool {
	return a.Paragraphs[j-1].Kind == KindDate && j+1 < len(a.Paragraphs) && a.Paragraphs[j+1].Kind == KindDate
}

// below reports whether paragraph j, right below the headline, says more of the
// same although the model does not take it for body: it is of some length, and
// the byline or the body is next.
func (a headlineFinder) below(j int) bool {
	if a.sure[j] || j+1 == len(a.Paragraphs) {
		return false
	}
	if toks := a.tokensOf(&a.Paragraphs[j]); len(toks) < 8 {
		return len(toks) >= 4 && a.Paragraphs[j+1].Kind == KindByline && !titleCase(a.Text, toks) &&
			a.topic(j+2).Overlap(a.Paragraphs[j].In(a.Text)) >= ofBody
	}
	k := a.pastByline(j + 1)
	return k < len(a.Paragraphs) && a.Paragraphs[k].Kind == KindBody || a.opening(j+1)
}

// pastByline returns the first paragraph from i on that is no byline or date.
func (a layout) pastByline(i int) int {
	for i < len(a.Paragraphs) && (a.Paragraphs[i].Kind == KindByline || a.Paragraphs[i].Kind == KindDate) {
		i++
	}
	return i
}

// bodyStart returns the first paragraph that belongs to the body for certain:
// it reads like one, or has the dateline.
func (a headlineFinder) bodyStart() int {
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind == KindBody && (a.Dateline != nil && p.Contains(a.Dateline.Span) || !a.headlineLike(i)) {
			return i
		}
	}
	return len(a.Paragraphs)
}

// tokensOf returns the tokens of p.
//
//go:noinline
func (a *Article) tokensOf(p *Paragraph) []Token {
	first := p.Sentences[0].First
	last := p.Sentences[len(p.Sentences)-1]
	return a.Tokens[first : last.First+len(last.Tokens)]
}

// logo reports whether s stands for the picture of a publisher's name: "Logo The Oster Ledger".
func logo(s string) bool {
	return strings.HasPrefix(s, "Logo ") || strings.HasSuffix(s, " logo") || strings.HasSuffix(s, " Logo")
}

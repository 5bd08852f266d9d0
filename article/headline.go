package article

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/page"
)

// This file finds the article's own headline, and the line below it, among the
// paragraphs above its body.

// maxHeadline is the greatest number of tokens in a headline.
const maxHeadline = 40

// maxShout is the greatest number of tokens in a headline that ends with a period, in
// capitals or with one for each word.
const maxShout = 16

// headlineLike reports whether paragraph i can be a headline by its form: one
// short line that does not read like a sentence of the body.
func (a layout) headlineLike(i int) bool {
	p := &a.Paragraphs[i]
	toks := a.tokensOf(p)
	if len(toks) > maxHeadline || len(p.Sentences) > 3 || point(p.In(a.Text)) != 0 || !p.Speaker.Empty() || a.Text[p.End-1] == ':' {
		return false
	}
	caps, title := allCapsText(p.In(a.Text)), titleCase(a.Text, toks)
	if len(p.Sentences) > 1 && len(p.Sentences[0].Tokens) > 8 && (!title || caps) {
		return !endsSentence(a.Text, p.Span) && a.opening(i+1)
	}
	return a.shortLine(p, caps, title && !caps) || i+1 < len(a.Paragraphs) && len(toks) <= 20 && a.opening(i+1)
}

// shortLine reports whether a paragraph, in capitals or in title case, reads like no sentence of
// the body: it has no mark at its end, or is short, or one question or exclamation.
func (a layout) shortLine(p *Paragraph, caps, title bool) bool {
	one, c := len(p.Sentences) == 1, a.Text[p.End-1]
	return !endsSentence(a.Text, p.Span) || one && (c == '?' || c == '!') || c == '?' && a.asksOnly(p) || (one && caps || title) && len(a.tokensOf(p)) <= maxShout
}

// A titling is a layout in which the headline is looked for.
type titling struct{ layout }

// findHeadline sets the headline and the line below it.
func (a titling) findHeadline(exact []bool) {
	end := a.bodyStart()
	var candidates []int
	for i := range end {
		if !exact[i] && a.headlineLike(i) {
			candidates = append(candidates, i)
		}
	}
	i := -1
	switch {
	case a.Title == "":
		if i = a.choose(candidates, end); i >= 0 && !a.signed(i) {
			i = a.again(candidates, i)
		}
	case !a.Headline.Empty():
		i = slices.IndexFunc(a.Paragraphs, func(p Paragraph) bool { return p.Kind == KindHeadline })
	}
	if i < 0 {
		return
	}
	a.Paragraphs[i].Kind = KindHeadline
	a.Headline = a.Paragraphs[i].Span
	if i == 0 && end > minPage {
		a.Headline.End = a.Headline.Start + len(withoutSite(a.Headline.In(a.Text)))
	}
	a.Headline.End = a.beforeDay(a.Headline)
	if a.pointsBelow(i) {
		return
	}
	for j := i + 1; j < end; j++ {
		p := &a.Paragraphs[j]
		switch {
		case p.In(a.Text) == a.Headline.In(a.Text):
			p.Kind = KindBoilerplate // the same once more
			continue
		case p.Kind != KindBody && !(j == i+1 && a.below(j, exact)):
			continue
		case a.headlineLike(j) && (len(a.tokensOf(p)) >= 6 || p.Kind != KindBody) && (!endsSentence(a.Text, p.Span) || a.opening(j+1) && !a.entered(j)), j == i+1 && a.asksOnly(p):
			p.Kind = KindSubheadline
			a.Subheadline = p.Span
		}
		return
	}
}

// maxPoints is the greatest number of points below a headline.
const maxPoints = 6

// pointsBelow sets the points of a list between the headline, paragraph i, and the byline or
// dateline to be the lines that say more, and reports whether there are any.
func (a titling) pointsBelow(i int) bool {
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
func (a titling) beforeDay(h Span) int {
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

// entered reports whether paragraph j stands between two with a day, as an entry of a live
// blog.
func (a layout) entered(j int) bool {
	return a.Paragraphs[j-1].Kind == KindDate && j+1 < len(a.Paragraphs) && a.Paragraphs[j+1].Kind == KindDate
}

// below reports whether paragraph j, right below the headline, says more of the
// same although the model does not take it for body: it is of some length, and
// the byline or the body is next.
func (a layout) below(j int, exact []bool) bool {
	if exact[j] || j+1 == len(a.Paragraphs) {
		return false
	}
	if toks := a.tokensOf(&a.Paragraphs[j]); len(toks) < 8 {
		return len(toks) >= 4 && a.Paragraphs[j+1].Kind == KindByline && !titleCase(a.Text, toks) && a.topic(j+2).Overlap(a.Paragraphs[j].In(a.Text)) >= ofBody
	}
	return a.Paragraphs[j+1].Kind == KindBody || a.opening(j+1)
}

// bodyStart returns the first paragraph that belongs to the body for certain:
// it reads like one, or has the dateline.
func (a layout) bodyStart() int {
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind == KindBody && (a.Dateline != nil && p.Contains(a.Dateline.Span) || !a.headlineLike(i)) {
			return i
		}
	}
	return len(a.Paragraphs)
}

// choose returns the candidate that is the headline, or -1. On a page that is
// the last one that the page's title repeats or mostly repeats, or else the one
// with most words of the body; in other texts it is the first.
func (a titling) choose(candidates []int, end int) int {
	if len(candidates) == 0 {
		return -1
	}
	if candidates[0] == 0 || end > minPage {
		if i := a.repeated(candidates); i >= 0 {
			return i
		}
	}
	if len(candidates) <= 2 && end <= 4 || candidates[0] == 0 && !a.furnished(end) {
		return candidates[0]
	}
	topic := a.topic(end)
	best, bestScore := -1, 0
	for _, i := range candidates {
		p := &a.Paragraphs[i]
		n := len(a.tokensOf(p))
		if n < 3 || roleOrAgency(a.Text, a.tokensOf(p)) || i > 0 && leadsToName(a.Paragraphs[i-1].In(a.Text)) {
			continue
		}
		score := int(topic.Overlap(p.In(a.Text))) * min(n, 12)
		switch {
		case a.dated(i) && !beginsName(a.phraseOf(i).word(0), false):
			score *= 3
		case a.signed(i):
			score *= 2
		}
		if score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 {
		return candidates[0]
	}
	if a.overStandfirst(topic, candidates, best) {
		best--
	}
	return best
}

// again returns the last candidate that is the same line as candidate i: a page may have its
// headline above its menu too.
func (a titling) again(candidates []int, i int) int {
	for k := len(candidates) - 1; candidates[k] > i; k-- {
		if a.Paragraphs[candidates[k]].In(a.Text) == a.Paragraphs[i].In(a.Text) {
			return candidates[k]
		}
	}
	return i
}

// overStandfirst reports whether the line right above candidate i, another candidate, is
// the headline, and i the line below it that says more: it is longer, and the other has
// words of the body too.
func (a titling) overStandfirst(topic *page.Vocabulary, candidates []int, i int) bool {
	if i == 0 || !slices.Contains(candidates, i-1) {
		return false
	}
	above, p := &a.Paragraphs[i-1], &a.Paragraphs[i]
	if n := len(a.tokensOf(above)); n < leastBelow || n > len(a.tokensOf(p)) || above.In(a.Text) == p.In(a.Text) {
		return false
	}
	return 2*int(topic.Overlap(above.In(a.Text))) >= int(topic.Overlap(p.In(a.Text))) && topic.Overlap(above.In(a.Text)) >= ofBody
}

// topic returns the words of the body from paragraph i on.
func (a layout) topic(i int) *page.Vocabulary {
	var topic page.Vocabulary
	for end := min(len(a.Paragraphs), i+topicParagraphs); i < end; i++ {
		if p := &a.Paragraphs[i]; p.Kind == KindBody {
			topic.Add(p.In(a.Text))
		}
	}
	return &topic
}

// signed reports whether a byline comes right after paragraph i, or after the line below
// it.
func (a titling) signed(i int) bool {
	for j := i + 1; j <= i+2 && j < len(a.Paragraphs); j++ {
		if a.Paragraphs[j].Kind == KindByline {
			return true
		}
	}
	return false
}

// dated reports whether right after paragraph i it is said when it was published: a day or
// how long ago. A time alone is that of an entry.
func (a titling) dated(i int) bool {
	if i+1 == len(a.Paragraphs) {
		return false
	}
	p := &a.Paragraphs[i+1]
	return p.Kind == KindDate || p.Kind == KindBoilerplate && sinceThen(p.In(a.Text))
}

// leadsToName reports whether s is the line before the name of who wrote or provided what
// follows: "News provided by".
func leadsToName(s string) bool { return strings.HasSuffix(s, " by") }

// furnished reports whether anything before paragraph end belongs to a page and
// not to its article.
func (a titling) furnished(end int) bool {
	for i := range a.Paragraphs[:end] {
		if a.Paragraphs[i].Kind == KindBoilerplate {
			return true
		}
	}
	return false
}

// repeated returns the last candidate that repeats the title of the page, which
// is the first paragraph without the name of its publisher, or else the last one
// that has most of its words; -1 if there is none.
func (a titling) repeated(candidates []int) int {
	whole := a.Paragraphs[0].In(a.Text)
	title := withoutSite(whole)
	if len(title) < minTitle {
		return -1
	}
	var words page.Vocabulary
	words.Add(title)
	same, like := -1, -1
	for _, i := range candidates {
		if i == 0 {
			continue
		}
		s := a.Paragraphs[i].In(a.Text)
		switch {
		case sameWords(s, title):
			same = i
		case len(s) >= minTitle && (strings.HasPrefix(title, s) || strings.HasSuffix(whole, s) && (2*len(s) > len(whole) || len(title) == len(whole))):
			like = i // a shorter end is the name of the publisher
		case like >= 0 && a.signed(like):
		case a.Text[a.Paragraphs[i].End-1] != ':' && len(s) >= len(title)/2 && len(s) < 2*len(title) && words.Overlap(s) >= a.leastAlike(i):
			like = i
		}
	}
	if same >= 0 {
		return same
	}
	return like
}

// maxTwice is how far from a headline the same line is looked for.
const maxTwice = 100

// leastAlike is the share of words that paragraph i needs to have in common with the
// title of the page to be the headline in other words: less where it is there twice or
// above a byline.
func (a titling) leastAlike(i int) uint8 {
	if a.signed(i) {
		return alikeTwice
	}
	s := a.Paragraphs[i].In(a.Text)
	for j := max(0, i-maxTwice); j < min(len(a.Paragraphs), i+maxTwice); j++ {
		if j != i && a.Paragraphs[j].In(a.Text) == s {
			return alikeTwice
		}
	}
	return alike
}

// minTitle is the least length in bytes of a title that is looked for again, and
// alike the share of its words, in two hundredths, that a headline in other words
// has, or one that is there twice.
const (
	minTitle   = 16
	alike      = 110
	alikeTwice = 60
)

// withoutSite returns the title of a page without the name of its publisher:
// "Harbour to close | The Gazette", "Harbour to close - The Gazette".
func withoutSite(title string) string {
	at := -1
	for _, sign := range [...]string{" | ", " - ", " – ", " — ", " :: ", " » "} {
		at = max(at, strings.LastIndex(title, sign))
	}
	if at < minTitle || strings.Count(title[at:], " ") > maxSite {
		return title
	}
	return withoutSection(title[:at])
}

// withoutSection returns a title without the name of a section after a dash, where
// withoutSite has left one: "Harbour to close - National".
func withoutSection(title string) string {
	if at := strings.LastIndex(title, " - "); at >= minTitle && strings.Count(title[at:], " ") <= 2 {
		return title[:at]
	}
	return title
}

// maxSite is how many words the name of a publisher has at most, with the sign
// before it.
const maxSite = 6

// topicParagraphs is how much of the body a headline is compared with.
const topicParagraphs = 30

// related marks what follows the last full sentence of the body: who the author
// is, and what looks like the headlines of other articles.
func (a layout) related() {
	last := len(a.Paragraphs) - 1
	for ; last >= 0; last-- {
		p := &a.Paragraphs[last]
		if p.Kind != KindBody {
			continue
		}
		ends := endsSentence(a.Text, p.Span)
		if last > 0 && len(p.Sentences) <= 3 && (ends || len(p.Sentences) > 1) && (author(p.In(a.Text)) || a.ofAuthor(p)) {
			p.Kind = KindAuthor
		} else if ends {
			break
		}
	}
	if last < 0 {
		return
	}
	listed := lineUp(a.Paragraphs[last].In(a.Text)) // below a sentence of the body that ends with a colon, or who played
	for i := last + 1; i < len(a.Paragraphs); i++ {
		p := &a.Paragraphs[i]
		listed = p.Kind == KindBody && (listed || a.Text[p.End-1] == ':' || lineUp(p.In(a.Text)))
		if p.Kind == KindBody && !listed && len(p.Sentences) == 1 && a.headlineLike(i) && len(a.tokensOf(p)) >= 4 && english.OfPhrase(p.In(a.Text)) == 0 {
			p.Kind = KindBoilerplate
		}
	}
}

// ofAuthor reports whether p says more of who wrote the article: it begins with a name of
// the byline, which stands before it.
func (a layout) ofAuthor(p *Paragraph) bool {
	if a.Byline == nil || a.Byline.End > p.Start || a.quotedAt(p.End-1) {
		return false
	}
	s := p.In(a.Text)
	for _, n := range a.Byline.Names {
		if name := n.In(a.Text); strings.HasPrefix(s, name) && len(s) > len(name) && s[len(name)] == ' ' && !reports(s) {
			return true
		}
	}
	return false
}

// tokensOf returns the tokens of p.
func (a *Article) tokensOf(p *Paragraph) []Token {
	first := p.Sentences[0].First
	last := p.Sentences[len(p.Sentences)-1]
	return a.Tokens[first : last.First+len(last.Tokens)]
}

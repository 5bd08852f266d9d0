package article

// This file chooses the headline among the lines that can be one.

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/page"
)

// choose returns the candidate that is the headline, or -1. On a web page it is the last one
// that repeats the title of the page in full or for the most part, or else the one with most
// words of the body. In other texts it is the first.
func (a headlineFinder) choose(candidates []int, end int) int {
	for len(candidates) > 1 && a.kicker(candidates[0], candidates[1], end) {
		candidates = candidates[1:]
	}
	if len(candidates) == 0 {
		return -1
	}
	if candidates[0] == 0 || end > minPage {
		if i := a.repeated(candidates); i >= 0 && !a.alert(candidates, i, end) {
			return i
		}
	}
	if a.leads(candidates, end) {
		return candidates[0]
	}
	topic := a.topic(end)
	best, bestScore := -1, 0
	for _, i := range candidates {
		if score := a.score(i, topic); 4*score > 5*bestScore { // what says more is above
			best, bestScore = i, score
		}
	}
	if best < 0 {
		return a.byForm(candidates)
	}
	if a.overStandfirst(topic, candidates, best) {
		best--
	}
	return best
}

// alert reports whether candidate i, a line that repeats the first one, counts what the page has
// today, "2 weather alerts", rather than tell of the article: it has few words of the body, and a
// later candidate more.
func (a headlineFinder) alert(candidates []int, i, end int) bool {
	topic, s := a.topic(end), a.Paragraphs[i].In(a.Text)
	if s[0] < '0' || s[0] > '9' || topic.Overlap(s) >= ofBody {
		return false
	}
	return slices.ContainsFunc(candidates, func(k int) bool { return k > i && topic.Overlap(a.Paragraphs[k].In(a.Text)) >= ofBody })
}

// leads reports whether the first of candidates is the headline without a look at the
// others: that of a text without a page around it, with few lines above the body
// and none of a page before the last, or with a name and a day right below it.
func (a headlineFinder) leads(candidates []int, end int) bool {
	first, last := candidates[0], candidates[len(candidates)-1]
	if len(candidates) <= 2 && end <= 4 && !(last-1 > first && a.Paragraphs[last-1].Kind == KindBoilerplate && a.datedSoon(last)) {
		return true
	}
	return first == 0 && (!a.furnished(end) || len(a.tokensOf(&a.Paragraphs[0])) >= leastBelow && a.nameOverDay(1))
}

// nameOverDay reports whether paragraph i is two or three words that may be a name, right above
// a day.
func (a headlineFinder) nameOverDay(i int) bool {
	if i+1 >= len(a.Paragraphs) {
		return false
	}
	p := a.phraseOf(i)
	return a.dated(i) && p.len() >= 2 && p.len() <= 3 &&
		nameTokens(p.text, p.toks) == p.len() && (p.unheard() || beginsName(p.word(0), false))
}

// byForm returns the candidate that is the headline where none has words of the body:
// one above a day, or else the first of some length.
func (a headlineFinder) byForm(candidates []int) int {
	for _, i := range candidates {
		if p := a.phraseOf(i); a.dated(i) && (p.len() >= leastBelow || p.len() > 2 && !beginsName(p.word(0), false)) {
			return i
		}
	}
	for _, i := range candidates {
		if len(a.tokensOf(&a.Paragraphs[i])) >= leastPointed {
			return i
		}
	}
	return candidates[0]
}

// score tells how likely candidate i is the headline of a text with the words of topic: 0 where it
// is none.
func (a headlineFinder) score(i int, topic *page.Topic) int {
	p := &a.Paragraphs[i]
	n := len(a.tokensOf(p))
	if n < 3 || roleOrAgency(a.Text, a.tokensOf(p)) || i > 0 && leadsToName(a.Paragraphs[i-1].In(a.Text)) {
		return 0
	}
	score := int(topic.Overlap(p.In(a.Text))) * min(n, 12)
	title := titleCase(a.Text, a.tokensOf(p))
	if endsWithStop(p.In(a.Text)) && !title {
		score /= 2
	}
	if commas := strings.Count(p.In(a.Text), ", "); commas > 2 && 4*commas >= n {
		score /= 3 // a list of names
	}
	if len(p.Sentences) > 1 && len(p.Sentences[0].Tokens) >= leastBelow && a.Text[p.Sentences[0].End-1] == '.' && !title ||
		i+1 < len(a.Paragraphs) && a.Paragraphs[i+1].Kind == KindCredit && !a.datedSoon(i) {
		score /= 3 // a caption
	}
	if i > 0 && a.Paragraphs[i-1].In(a.Text) == p.In(a.Text) {
		score *= 2 // at the end of the way to the page, too
	}
	switch {
	case a.dated(i) && !beginsName(a.phraseOf(i).word(0), false):
		score *= 3
	case a.signed(i):
		score *= 2
	}
	return score
}

// kicker reports whether line i is above the headline for the name of the paper or of a section, or
// as a word or two right above the line next on a page, with a day or byline below that.
func (a headlineFinder) kicker(i, next, end int) bool {
	s := a.Paragraphs[i].In(a.Text)
	if i == 0 && (a.masthead() || len(s) <= maxCall && ofSections(s)) {
		return true
	}
	if next != i+1 || len(a.tokensOf(&a.Paragraphs[i])) > 3 || len(a.tokensOf(&a.Paragraphs[next])) < leastBelow {
		return false
	}
	dated, below := a.datedSoon(next), a.Paragraphs[next].In(a.Text)
	if dated && (a.furnished(end) && len(a.tokensOf(&a.Paragraphs[i])) < 3 || allCapsText(s) && !allCapsText(below)) {
		return true
	}
	topic := a.topic(end)
	own := topic.Overlap(below)
	word := len(a.tokensOf(&a.Paragraphs[i])) == 1 // "Cricket"
	return topic.Overlap(s) == 0 && (own >= 2*ofBody || own >= ofBody && (dated || word))
}

// masthead reports whether the first line is the name of a newspaper, with a section or without: "The
// Vale Ledger", "The Vale Ledger | Local News".
func (a headlineFinder) masthead() bool {
	p := a.phraseOf(0)
	for k := 2; k < p.len() && k <= maxMasthead; k++ {
		if p.word(k) == "|" {
			return p.cut(0, k).masthead() && ofSections(p.from(k).in())
		}
	}
	return p.masthead()
}

// masthead reports whether p is the name of a newspaper.
func (p phrase) masthead() bool {
	for i := range p.len() {
		if w := p.word(i); !startsUpper(w) && w != "-" {
			return false
		}
	}
	return 2 <= p.len() && p.len() <= maxMasthead && english.OfPageWord(p.word(p.len()-1)).Is(english.Masthead)
}

// maxMasthead is the greatest number of tokens in the name of a newspaper.
const maxMasthead = 5

// again returns the last candidate that is the same line as candidate i: a page may have its
// headline above its menu too.
func (a headlineFinder) again(candidates []int, i int) int {
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
func (a headlineFinder) overStandfirst(topic *page.Topic, candidates []int, i int) bool {
	if i == 0 || !slices.Contains(candidates, i-1) {
		return false
	}
	above, p := &a.Paragraphs[i-1], &a.Paragraphs[i]
	if n := len(a.tokensOf(above)); n < leastBelow || n > len(a.tokensOf(p))+leastBelow || above.In(a.Text) == p.In(a.Text) {
		return false
	}
	own, below := int(topic.Overlap(above.In(a.Text))), int(topic.Overlap(p.In(a.Text)))
	if own > 0 && endsWithStop(p.In(a.Text)) && !endsWithStop(above.In(a.Text)) && len(a.tokensOf(above)) < len(a.tokensOf(p)) {
		return true
	}
	if i > 1 && a.sure[i-2] && len(a.tokensOf(above)) < len(a.tokensOf(p)) {
		return 3*own >= below && 2*own >= ofBody // what is above both is no part of the article
	}
	return 2*own >= below && own >= ofBody
}

// topic returns the words of the body from paragraph i on.
func (a layout) topic(i int) *page.Topic {
	var topic page.Topic
	for end := min(len(a.Paragraphs), i+topicParagraphs); i < end; i++ {
		if p := &a.Paragraphs[i]; p.Kind == KindBody {
			topic.Add(p.In(a.Text))
		}
	}
	return &topic
}

// signed reports whether a byline comes right after paragraph i, or after the line below
// it.
func (a headlineFinder) signed(i int) bool {
	for j := i + 1; j <= i+2 && j < len(a.Paragraphs); j++ {
		if a.Paragraphs[j].Kind == KindByline {
			return true
		}
	}
	return false
}

// dated reports whether right after paragraph i it is said when it was published: a day or
// how long ago. A time alone is that of an entry.
func (a headlineFinder) dated(i int) bool {
	if i+1 == len(a.Paragraphs) {
		return false
	}
	p := &a.Paragraphs[i+1]
	return p.Kind == KindDate || p.Kind == KindBoilerplate && sinceThen(p.In(a.Text))
}

// leadsToName reports whether s introduces the name of an author or provider on the next
// line: "News provided by", "From:".
func leadsToName(s string) bool { return strings.HasSuffix(s, " by") || s[len(s)-1] == ':' }

// furnished reports whether anything before paragraph end belongs to a page and
// not to its article.
func (a headlineFinder) furnished(end int) bool {
	for i := range a.Paragraphs[:end] {
		if a.Paragraphs[i].Kind == KindBoilerplate {
			return true
		}
	}
	return false
}

// topicParagraphs is how much of the body a headline is compared with.
const topicParagraphs = 30

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

// headlineLike reports whether paragraph i can be a headline by its form: one
// short line that does not read like a sentence of the body.
func (a *Article) headlineLike(i int) bool {
	p := &a.Paragraphs[i]
	toks := a.tokensOf(p)
	if len(toks) > maxHeadline || len(p.Sentences) > 3 || !p.Speaker.Empty() || a.Text[p.End-1] == ':' {
		return false
	}
	if len(p.Sentences) > 1 && len(p.Sentences[0].Tokens) > 8 && !titleCase(a.Text, toks) {
		return false
	}
	if !endsSentence(a.Text, p.Span) || allCapsText(p.In(a.Text)) {
		return true
	}
	if c := a.Text[p.End-1]; len(p.Sentences) == 1 && (c == '?' || c == '!') {
		return true
	}
	if titleCase(a.Text, toks) {
		return true
	}
	if i+1 == len(a.Paragraphs) || len(toks) > 20 {
		return false
	}
	return a.opening(i+1) || len(toks) <= 14 && a.Paragraphs[i+1].Len() > 2*p.Len()
}

// findHeadline sets the headline and the line below it.
func (a *Article) findHeadline(exact []bool) {
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
		i = a.choose(candidates, end)
	case !a.Headline.Empty():
		i = slices.IndexFunc(a.Paragraphs, func(p Paragraph) bool { return p.Kind == KindHeadline })
	}
	if i < 0 {
		return
	}
	a.Paragraphs[i].Kind = KindHeadline
	a.Headline = a.Paragraphs[i].Span
	for j := i + 1; j < end; j++ {
		p := &a.Paragraphs[j]
		switch {
		case p.In(a.Text) == a.Headline.In(a.Text):
			p.Kind = KindBoilerplate // the same once more
			continue
		case p.Kind != KindBody && !(j == i+1 && a.below(j, exact)):
			continue
		case a.headlineLike(j) && len(a.tokensOf(p)) >= 6 && (!endsSentence(a.Text, p.Span) || a.opening(j+1)):
			p.Kind = KindSubheadline
			a.Subheadline = p.Span
		}
		return
	}
}

// opening reports whether paragraph j is what stands between headlines and the
// body: a byline, a date, a dateline.
func (a *Article) opening(j int) bool {
	if j == len(a.Paragraphs) {
		return false
	}
	p := &a.Paragraphs[j]
	return p.Kind == KindByline || p.Kind == KindDateline || p.Kind == KindDate || a.Dateline != nil && p.Contains(a.Dateline.Span)
}

// below reports whether paragraph j, right below the headline, says more of the
// same although the model does not take it for body: it is of some length, and
// the byline or the body is next.
func (a *Article) below(j int, exact []bool) bool {
	if exact[j] || len(a.tokensOf(&a.Paragraphs[j])) < 8 || j+1 == len(a.Paragraphs) {
		return false
	}
	return a.Paragraphs[j+1].Kind == KindBody || a.opening(j+1)
}

// bodyStart returns the first paragraph that belongs to the body for certain:
// it reads like one, or has the dateline.
func (a *Article) bodyStart() int {
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind == KindBody && (a.Dateline != nil && p.Contains(a.Dateline.Span) || !a.headlineLike(i)) {
			return i
		}
	}
	return len(a.Paragraphs)
}

// choose returns the candidate that is the headline, or -1. On a page that is
// the one that the page's title repeats, or else the one with most words of
// the body; in other texts it is the first.
func (a *Article) choose(candidates []int, end int) int {
	if len(candidates) == 0 {
		return -1
	}
	first := a.Paragraphs[candidates[0]].In(a.Text)
	if candidates[0] == 0 {
		for _, i := range candidates[1:] {
			if s := a.Paragraphs[i].In(a.Text); len(s) > 15 && (strings.HasPrefix(first, s) || strings.HasSuffix(first, s)) {
				return i
			}
		}
	}
	if len(candidates) <= 2 && end <= 4 {
		return candidates[0]
	}
	var topic page.Vocabulary
	for i := end; i < len(a.Paragraphs) && i < end+topicParagraphs; i++ {
		if p := &a.Paragraphs[i]; p.Kind == KindBody {
			topic.Add(p.In(a.Text))
		}
	}
	best, bestScore := -1, 0
	for _, i := range candidates {
		p := &a.Paragraphs[i]
		n := len(a.tokensOf(p))
		if n < 3 {
			continue
		}
		if score := int(topic.Overlap(p.In(a.Text))) * min(n, 12); score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 {
		return candidates[0]
	}
	return best
}

// topicParagraphs is how much of the body a headline is compared with.
const topicParagraphs = 30

// related marks what follows the last full sentence of the body: who the author
// is, and what looks like the headlines of other articles.
func (a *Article) related() {
	last := len(a.Paragraphs) - 1
	for ; last >= 0; last-- {
		p := &a.Paragraphs[last]
		if p.Kind != KindBody || !endsSentence(a.Text, p.Span) {
			continue
		}
		if last == 0 || !author(p.In(a.Text)) || len(p.Sentences) > 3 {
			break
		}
		p.Kind = KindAuthor
	}
	if last < 0 {
		return
	}
	for i := last + 1; i < len(a.Paragraphs); i++ {
		p := &a.Paragraphs[i]
		if p.Kind == KindBody && a.headlineLike(i) && len(a.tokensOf(p)) >= 4 && english.OfPhrase(p.In(a.Text)) == 0 {
			p.Kind = KindBoilerplate
		}
	}
}

// tokensOf returns the tokens of p.
func (a *Article) tokensOf(p *Paragraph) []Token {
	first := p.Sentences[0].First
	last := p.Sentences[len(p.Sentences)-1]
	return a.Tokens[first : last.First+len(last.Tokens)]
}

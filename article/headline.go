package article

import (
	"github.com/wirecopy-go/wirecopy/internal/words"
)

// This file finds the article's own headline among the paragraphs above its
// body.

// maxHeadline is the greatest number of tokens in a headline.
const maxHeadline = 40

// headlineLike reports whether paragraph i can be a headline by its form: one
// short line that does not read like a sentence of the body.
func (a *Article) headlineLike(i int) bool {
	p := &a.Paragraphs[i]
	toks := a.tokensOf(p)
	if len(toks) > maxHeadline || len(p.Sentences) > 3 {
		return false
	}
	if !endsSentence(a.Text, p.Span) || allCapsText(p.In(a.Text)) {
		return true
	}
	if len(p.Sentences) == 1 && (a.Text[p.End-1] == '?' || a.Text[p.End-1] == '!') {
		return true
	}
	return titleCase(a.Text, toks) || len(toks) <= 14 && i+1 < len(a.Paragraphs) && a.Paragraphs[i+1].Len() > 2*p.Len()
}

// tokensOf returns the tokens of p.
func (a *Article) tokensOf(p *Paragraph) []Token {
	first := p.Sentences[0].First
	last := p.Sentences[len(p.Sentences)-1]
	return a.Tokens[first : last.First+len(last.Tokens)]
}

// endsSentence reports whether the last character of sp, closing marks aside,
// is one that ends a sentence.
func endsSentence(text string, sp Span) bool {
	for end := sp.End; end > sp.Start; {
		k, n := classBefore(text[sp.Start:end])
		switch k {
		case stop:
			return true
		case clos, apos, quote:
			end -= n
		default:
			return false
		}
	}
	return false
}

// titleCase reports whether most of the longer words have a capital.
func titleCase(s string, toks []Token) bool {
	long, upper := 0, 0
	for _, t := range toks {
		if t.Len() < 4 || ascii[s[t.Start]&0x7f] != letter {
			continue
		}
		long++
		if startsUpper(t.In(s)) {
			upper++
		}
	}
	return long >= 2 && 4*upper >= 3*long
}

// allCapsText reports whether s has letters and nearly all are capitals.
func allCapsText(s string) bool {
	upper, lower := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case isUpper(c):
			upper++
		case isLower(c):
			lower++
		}
	}
	return upper >= 4 && upper > 8*lower
}

// findHeadline sets the headline: the last paragraph in front of the first one
// of the body (or of the byline) that can be one.
func (a *Article) findHeadline() {
	end := len(a.Paragraphs)
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind == BylineKind || p.Kind == DatelineKind ||
			p.Kind == Body && (a.Dateline != nil && p.Contains(a.Dateline.Span) || !a.headlineLike(i)) {
			end = i
			break
		}
	}
	for i := range end {
		p := &a.Paragraphs[i]
		if p.Kind != Body || !a.headlineLike(i) {
			continue
		}
		p.Kind = Headline
		a.Headline = p.Span
		return
	}
}

// related marks as boilerplate what follows the last full sentence of the body
// and looks like the headlines of other articles.
func (a *Article) related() {
	last := len(a.Paragraphs) - 1
	for ; last >= 0; last-- {
		if p := &a.Paragraphs[last]; p.Kind == Body && endsSentence(a.Text, p.Span) {
			break
		}
	}
	if last < 0 {
		return
	}
	for i := last + 1; i < len(a.Paragraphs); i++ {
		if p := &a.Paragraphs[i]; p.Kind == Body && a.headlineLike(i) && words.OfPhrase(p.In(a.Text)) == 0 && len(a.tokensOf(p)) >= 4 {
			p.Kind = Boilerplate
		}
	}
}

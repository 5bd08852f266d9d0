package article

import (
	"slices"
	"sort"
	"strings"

	"golang.org/x/text/language"
)

// This file answers what is where in an article.

// orEmpty returns a, or an article without any text if it is nil.
func (a *Article) orEmpty() *Article {
	if a == nil {
		return new(Article)
	}
	return a
}

// TokensAt returns the tokens that share a byte with s, in text order. The slice
// is part of a.Tokens.
func (a *Article) TokensAt(s Span) []Token {
	a = a.orEmpty()
	i, k := overlap(len(a.Tokens), s, func(i int) Span { return a.Tokens[i].Span })
	return a.Tokens[i:k:k]
}

// SentencesAt returns the sentences that share a byte with s, in text order. The
// slice is part of a.Sentences.
func (a *Article) SentencesAt(s Span) []Sentence {
	a = a.orEmpty()
	i, k := overlap(len(a.Sentences), s, func(i int) Span { return a.Sentences[i].Span })
	return a.Sentences[i:k:k]
}

// ParagraphsAt returns the paragraphs that share a byte with s, in text order.
// The slice is part of a.Paragraphs.
func (a *Article) ParagraphsAt(s Span) []Paragraph {
	a = a.orEmpty()
	i, k := overlap(len(a.Paragraphs), s, func(i int) Span { return a.Paragraphs[i].Span })
	return a.Paragraphs[i:k:k]
}

// overlap returns the range of n ordered spans that overlap s.
func overlap(n int, s Span, at func(int) Span) (first, end int) {
	if s.Empty() {
		return 0, 0
	}
	first = sort.Search(n, func(i int) bool { return at(i).End > s.Start })
	end = first + sort.Search(n-first, func(i int) bool { return at(first+i).Start >= s.End })
	return first, end
}

// Unquoted returns s without the quotation marks around it. It returns s itself if no
// quotation of the article has the span s. For two marks with nothing between them it returns
// an empty span.
func (a *Article) Unquoted(s Span) Span {
	a = a.orEmpty()
	i, ok := slices.BinarySearchFunc(a.Quotations, s.Start, func(q Quotation, start int) int { return q.Start - start })
	if ok && a.Quotations[i].End == s.End {
		return a.Quotations[i].Inner()
	}
	return s
}

// Body returns the text of the article itself: its paragraphs of kind
// [KindBody], each on one line, with an empty line between them. Headline,
// byline, captions and what surrounds the article are left out.
func (a *Article) Body() string {
	a = a.orEmpty().whole()
	var b strings.Builder
	for i := range a.Paragraphs {
		if p := &a.Paragraphs[i]; p.Kind == KindBody {
			if b.Len() > 0 {
				b.WriteString("\n\n")
			}
			b.WriteString(p.Line(a.Text))
		}
	}
	return b.String()
}

// Foreign reports whether the text is known to be in a language other than English, of which
// "en-GB" is a form. It is false where Language is [language.Und]. Packages entity and quote
// find nothing in a foreign text, at no cost.
func (a *Article) Foreign() bool {
	if a == nil || a.Language == language.Und || a.Language == language.English {
		return false
	}
	base, _ := a.Language.Base()
	english, _ := language.English.Base()
	return base != english
}

// Prose reports whether at least half of the body is running text: paragraphs of
// sentences. It is false for tables, lists of headlines, program code and empty texts.
func (a *Article) Prose() bool {
	a = a.orEmpty().whole()
	all, prose := 0, 0
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind != KindBody {
			continue
		}
		n := len(a.tokensOf(p))
		if all += n; n >= leastProse && endsSentence(a.Text, p.Span) {
			prose += n
		}
	}
	return 2*prose >= all && all > 0
}

// leastProse is the least number of tokens in a paragraph of running text.
const leastProse = 5

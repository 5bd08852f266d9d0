package article

// This file finds again what the JSON form of an Article leaves out: its tokens and
// quotations.

import (
	"fmt"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/quotemark"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// recut is like cut for the text without invisible characters, see plain. If the JSON
// has a sentence that consists of these, the text is cut as it is.
func (a *Article) recut(paragraphs []jsonParagraph) error {
	stripped, cuts := text.Strip(a.Text)
	if cuts == nil {
		return a.cut(paragraphs)
	}
	plain := func(s Span) Span {
		s.Start, s.End = cuts.Plain(s.Start, s.End)
		return s
	}
	moved := slices.Clone(paragraphs)
	for i := range moved {
		q := &moved[i]
		q.Span, q.Sentences = plain(q.Span), slices.Clone(q.Sentences)
		for k, s := range q.Sentences {
			q.Sentences[k] = plain(s)
		}
		if q.Speaker != nil {
			q.Speaker = &jsonSpan{Span: plain(q.Speaker.Span)}
		}
	}
	p := &Article{Text: stripped}
	if err := p.cut(moved); err != nil {
		return a.cut(paragraphs)
	}
	p.eachSpan(func(s *Span) { s.Start, s.End = cuts.Written(s.Start, s.End) })
	a.Quotations, a.Paragraphs, a.Sentences, a.Tokens = p.Quotations, p.Paragraphs, p.Sentences, p.Tokens
	return nil
}

// cut tokenizes a.Text again, finds the quotations, and sets the paragraphs and their
// sentences, whose order has been checked.
func (a *Article) cut(paragraphs []jsonParagraph) error {
	marks := quotemark.Pairer{Text: a.Text}
	for _, p := range paragraphs {
		marks.Paragraph(p.Start, p.End)
	}
	a.setQuotations(marks.Found)
	c := cutter{text: a.Text, marks: marks.Marks}
	var first []int // of the paragraphs, in sentences
	for _, p := range paragraphs {
		first = append(first, len(c.sents))
		start, next := len(c.tokens), c.next
		c.tokenize(p.Start, p.End)
		if c.inSentences(start, p.Sentences) {
			continue
		}
		// The JSON has other sentences than the tokenizer would end. They stay.
		c.tokens, c.sents, c.next = c.tokens[:start], c.sents[:first[len(first)-1]], next
		for _, s := range p.Sentences {
			start = len(c.tokens)
			c.tokenize(s.Start, s.End)
			if len(c.tokens) == start {
				return fmt.Errorf("no word in the sentence from %d to %d", s.Start, s.End)
			}
			c.sents = append(c.sents, Sentence{Span: s, First: start})
		}
	}
	a.Tokens, a.Sentences = c.tokens, c.sents
	a.shareTokens()
	first = append(first, len(a.Sentences))
	for i, p := range paragraphs {
		q := Paragraph{Span: p.Span, Kind: p.Kind, Sentences: a.Sentences[first[i]:first[i+1]:first[i+1]]}
		if p.Speaker != nil {
			q.Speaker = p.Speaker.Span
		}
		a.Paragraphs = append(a.Paragraphs, q)
	}
	return nil
}

// inSentences appends the sentences of a paragraph whose first token is start.
// It reports whether all of its tokens are in them.
func (c *cutter) inSentences(start int, sentences []Span) bool {
	i := start
	for _, s := range sentences {
		if i == len(c.tokens) || c.tokens[i].Start != s.Start {
			return false
		}
		c.sents = append(c.sents, Sentence{Span: s, First: i})
		for i < len(c.tokens) && c.tokens[i].End < s.End {
			i++
		}
		if i == len(c.tokens) || c.tokens[i].End != s.End {
			return false
		}
		i++
	}
	return i == len(c.tokens)
}

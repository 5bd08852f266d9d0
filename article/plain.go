package article

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file parses the plain text: without what no reader sees, soft hyphens, other
// invisible characters and the widths of spaces. The spans found in it are converted to
// spans of the text as it is written.

// parse fills in everything that is found in a.Text.
func (a *Article) parse(o options) {
	written := a.Text
	stripped, cuts := text.Strip(written)
	a.Text = stripped
	a.read(o)
	if cuts == nil {
		return
	}
	a.plainOf.cuts, a.plainOf.written = cuts, written
	if !o.keep {
		a.write()
	}
}

// write puts a.Text back as it was written if a is still as it was parsed, and recycles the
// memory of its words. It returns what makes the difference of the texts.
func (a *Article) write() text.Cuts {
	cuts, written := a.plainOf.cuts, a.plainOf.written
	a.release()
	if written != "" {
		a.Text = written
		a.eachSpan(func(s *Span) { s.Start, s.End = cuts.Written(s.Start, s.End) })
	}
	return cuts
}

// plainOf caches the article of the text without invisible characters.
type plainOf struct {
	once    sync.Once
	article *Article // the article itself where its text has none
	cuts    text.Cuts

	written string // the text that write puts back, "" if there is none
}

// plain returns a as package text sees it: with the spans of the text that text.Strip
// returns. It is a itself where that is the same text, or where a has a token that is not in it,
// as articles read from JSON and those put together by hand may. What does not fit together in
// the latter is left out, see whole.
func (a *Article) plain() (*Article, text.Cuts) {
	a.plainOf.once.Do(func() {
		a.plainOf.article = a
		if a.plainOf.written != "" {
			return
		}
		b := a.whole()
		if b != a {
			b.plainOf.once.Do(func() { b.plainOf.article = b })
			a.plainOf.article = b
		}
		stripped, cuts := text.Strip(a.Text)
		if cuts == nil {
			return
		}
		p := b.clone()
		p.Text = stripped
		p.eachSpan(func(s *Span) { s.Start, s.End = cuts.Plain(s.Start, s.End) })
		for _, t := range p.Tokens {
			if t.Empty() {
				return
			}
		}
		p.plainOf.once.Do(func() { p.plainOf.article = p })
		a.plainOf.article, a.plainOf.cuts = p, cuts
	})
	if a.plainOf.article == a {
		return a, nil
	}
	return a.plainOf.article, a.plainOf.cuts
}

// set makes a the same article as b: it shares the memory of what was found in it, and nothing
// that was found out about a before is left.
//
//go:noinline
func (a *Article) set(b *Article) {
	a.Text, a.Encoding, a.Replaced, a.Language = b.Text, b.Encoding, b.Replaced, b.Language
	a.Title, a.Authors, a.Publisher, a.URL = b.Title, b.Authors, b.Publisher, b.URL
	a.Headline, a.Subheadline, a.Byline, a.Dateline = b.Headline, b.Subheadline, b.Byline, b.Dateline
	a.Published, a.Day, a.Dates, a.ArticleStarts = b.Published, b.Day, b.Dates, b.ArticleStarts
	a.Turns, a.Entries, a.Quotations = b.Turns, b.Entries, b.Quotations
	a.Paragraphs, a.Sentences, a.Tokens = b.Paragraphs, b.Sentences, b.Tokens
	a.derived = derived{stop: b.stop}
}

// clone returns a copy of what was found in a, in memory of its own. It does without
// slices.Clone, which has the linker keep what all these types can do in programs that
// only parse.
func (a *Article) clone() *Article {
	b := new(Article)
	b.set(a)
	b.Dates, b.Turns, b.Entries = make([]Date, len(a.Dates)), make([]Turn, len(a.Turns)), make([]Entry, len(a.Entries))
	b.Quotations, b.Paragraphs = make([]Quotation, len(a.Quotations)), make([]Paragraph, len(a.Paragraphs))
	b.Sentences, b.Tokens = make([]Sentence, len(a.Sentences)), make([]Token, len(a.Tokens))
	copy(b.Dates, a.Dates)
	copy(b.Turns, a.Turns)
	copy(b.Entries, a.Entries)
	copy(b.Quotations, a.Quotations)
	copy(b.Paragraphs, a.Paragraphs)
	copy(b.Sentences, a.Sentences)
	copy(b.Tokens, a.Tokens)
	if a.Byline != nil {
		line := *a.Byline
		line.Names = append([]Span(nil), line.Names...)
		b.Byline = &line
	}
	if a.Dateline != nil {
		line := *a.Dateline
		b.Dateline = &line
	}
	b.shareTokens()
	n := 0
	for i := range b.Paragraphs {
		p := &b.Paragraphs[i]
		end := n + len(p.Sentences)
		p.Sentences = b.Sentences[n:end:end]
		n = end
	}
	return b
}

// eachSpan calls f for each span of a, which may change it.
func (a *Article) eachSpan(f func(*Span)) {
	a.eachOther(f)
	for i := range a.Tokens {
		f(&a.Tokens[i].Span)
	}
	for i := range a.Sentences {
		f(&a.Sentences[i].Span)
	}
	for i := range a.Paragraphs {
		f(&a.Paragraphs[i].Span)
		f(&a.Paragraphs[i].Speaker)
	}
}

// eachOther is like eachSpan for those of what is neither paragraph nor sentence nor token.
func (a *Article) eachOther(f func(*Span)) {
	f(&a.Headline)
	f(&a.Subheadline)
	f(&a.Published.Span)
	if b := a.Byline; b != nil {
		f(&b.Span)
		f(&b.Role)
		f(&b.Agency)
		for i := range b.Names {
			f(&b.Names[i])
		}
	}
	if d := a.Dateline; d != nil {
		f(&d.Span)
		f(&d.Place)
		f(&d.Agency)
		f(&d.Date)
	}
	for i := range a.Dates {
		f(&a.Dates[i].Span)
	}
	for i := range a.Turns {
		f(&a.Turns[i].Span)
		f(&a.Turns[i].Label)
	}
	for i := range a.Entries {
		f(&a.Entries[i].Span)
		f(&a.Entries[i].Time)
	}
	for i := range a.Quotations {
		q := &a.Quotations[i]
		f(&q.Span)
		f(&q.Open)
		f(&q.Close)
	}
}

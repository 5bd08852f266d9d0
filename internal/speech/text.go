package speech

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Text is an article as the constructs read it. It is immutable once made and
// safe for concurrent use. Methods that take a single token accept any index, and
// report false or zero for those outside of the article.
type Text struct {
	Article *article.Article

	doc    *text.Doc
	tags   []article.Tag
	tables *Tables
	over   []text.Range // what is in no quotation, as a tag shows that it has ended, in text order

	content *room.Slab[text.Range] // memory for the content of proposals, nil for none
}

// Read returns the view of an article.
func Read(a *article.Article) *Text { return new(Text).read(a) }

// texts are Texts for reuse.
var texts = sync.Pool{New: func() any { return &Text{content: new(room.Slab[text.Range])} }}

// Open is [Read] for one goroutine, until [Text.Close].
func Open(a *article.Article) *Text { return texts.Get().(*Text).read(a) }

// Close recycles the memory of t and that of the content of all proposals, which must not be
// used afterwards.
func (t *Text) Close() {
	t.content.Reset()
	*t = Text{over: t.over[:0], content: t.content}
	texts.Put(t)
}

// read makes t the view of an article.
func (t *Text) read(a *article.Article) *Text {
	t.Article, t.doc, t.tags, t.tables = a, text.Of(a), a.Tags(), embedded()
	closeUnclosed(t)
	return t
}

// Contents returns memory for the content of a proposal of n pieces.
func (t *Text) Contents(n int) []text.Range { return t.content.Take(n)[:0] }

// Check ends a computation that is no longer wanted. It is called for each step,
// which i counts.
func (t *Text) Check(i int) { t.doc.Stop.Every(i) }

// Len returns the number of tokens.
func (t *Text) Len() int { return len(t.doc.Words) }

// entry returns what the table of English says of token i as it is written, with a
// possessive ending.
func (t *Text) entry(i int) english.Entry {
	if i < 0 || i >= len(t.doc.Words) {
		return english.Entry{}
	}
	return t.doc.Form(i).Full
}

// Is reports whether token i is a word of one of the classes.
func (t *Text) Is(i int, c english.Class) bool { return t.entry(i).Class&c != 0 }

// Cue returns what is known of token i as a reporting word.
func (t *Text) Cue(i int) english.Cue { return t.entry(i).Cue }

// Shaped reports whether token i has one of the shapes.
func (t *Text) Shaped(i int, s Shape) bool {
	return i >= 0 && i < len(t.doc.Words) && t.doc.Words[i].Flags.Is(s)
}

// first reports whether token i is the first word of its sentence.
func (t *Text) first(i int) bool {
	return t.Shaped(i, First)
}

// Tag returns the part of speech of token i.
func (t *Text) Tag(i int) article.Tag {
	if i < 0 || i >= len(t.tags) {
		return article.X
	}
	return t.tags[i]
}

// Verb reports whether token i is a verb that is no auxiliary.
func (t *Text) Verb(i int) bool { return t.Tag(i) == article.VERB }

// auxiliary reports whether token i is tagged as an auxiliary.
func (t *Text) auxiliary(i int) bool { return t.Tag(i) == article.AUX }

// Noun reports whether token i is a noun or a part of a name.
func (t *Text) Noun(i int) bool {
	tag := t.Tag(i)
	return tag == article.NOUN || tag == article.PROPN
}

// modifier reports whether token i is a determiner or an adjective.
func (t *Text) modifier(i int) bool {
	tag := t.Tag(i)
	return tag == article.DET || tag == article.ADJ
}

// Sign returns the punctuation that token i is, 0 for words. A hyphen with spaces
// on both sides is a dash.
func (t *Text) Sign(i int) byte {
	if i < 0 || i >= len(t.doc.Words) {
		return 0
	}
	sign := t.doc.Form(i).Punct
	if sign == '-' && t.spaced(i) {
		return dash
	}
	return sign
}

// spaced reports whether there is white space on both sides of token i, which is
// not the first of its sentence.
func (t *Text) spaced(i int) bool {
	w := &t.doc.Words[i]
	end := t.doc.End(i)
	return i > t.doc.SentenceOf(i).First && !w.Flags.Is(text.Glued) && end < len(t.doc.Text) && t.doc.Text[end] == ' '
}

// Punct reports whether token i is the punctuation c.
func (t *Text) Punct(i int, c byte) bool { return t.Sign(i) == c }

// String returns token i as it is written.
func (t *Text) String(i int) string {
	if i < 0 || i >= len(t.doc.Words) {
		return ""
	}
	return t.doc.Text[t.doc.Words[i].Start:t.doc.End(i)]
}

// Word reports whether token i is w, which is in lower case, in any case.
func (t *Text) Word(i int, w string) bool {
	s := t.String(i)
	if len(s) != len(w) {
		return false
	}
	for k := range len(s) {
		c := s[k]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != w[k] {
			return false
		}
	}
	return true
}

// Sentence returns the number of the sentence that token i is in.
func (t *Text) Sentence(i int) int { return t.doc.Sentence(i) }

// Paragraph returns the number of the paragraph that token i is in.
func (t *Text) Paragraph(i int) int { return t.doc.Sentences[t.Sentence(i)].Paragraph }

// SentenceAt returns the tokens of the sentence that token i is in, without a
// dateline and the dash or bullet before it. There is at least one.
func (t *Text) SentenceAt(i int) text.Range { return t.sentence(t.Sentence(i)) }

func (t *Text) sentence(n int) text.Range {
	r := t.doc.Sentences[n].Range
	if d := t.Article.Dateline; d != nil && t.Article.Sentences[n].Contains(d.Span) {
		for r.First < r.End-1 && int(t.doc.Words[r.First].Start) < d.End {
			r.First++
		}
	}
	for r.First < r.End-1 && (t.Punct(r.First, '-') || t.Punct(r.First, dash)) {
		r.First++
	}
	return r
}

// ParagraphRange returns the tokens of paragraph p.
func (t *Text) ParagraphRange(p int) text.Range {
	s := t.Article.Paragraphs[p].Sentences
	if len(s) == 0 {
		return text.Range{}
	}
	return between(s[0].First, s[len(s)-1].First+len(s[len(s)-1].Tokens))
}

// Span returns the bytes of a range of tokens.
func (t *Text) Span(r text.Range) article.Span {
	start, end := t.doc.Span(r)
	return article.Span{Start: start, End: end}
}

// inHeadline reports whether token i is in the headline, which is the first line
// where the article has none marked.
func inHeadline(t *Text, i int) bool {
	return t.Article.Paragraphs[t.Paragraph(i)].Kind == article.KindHeadline || t.Sentence(i) == 0
}

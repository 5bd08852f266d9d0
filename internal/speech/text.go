package speech

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Text is an article as the constructs read it: its tokens, and the tables by which
// proposals are judged. It is immutable once made and safe for concurrent use.
type Text struct {
	*phrase.Text
	tables *Tables

	content *room.Slab[text.Range] // memory for the content of proposals, nil for none
	endings *endings               // nil for none
	makeups *makeups               // by the library's own tables, nil for none
	chance  *estimator             // nil for none
}

// Read returns the view of an article.
func Read(a *article.Article) *Text { return &Text{Text: phrase.Read(a), tables: embedded()} }

// texts are Texts for reuse.
var texts = sync.Pool{New: func() any {
	return &Text{new(phrase.Text), embedded(), new(room.Slab[text.Range]), new(endings), new(makeups), new(estimator)}
}}

// Open is [Read] for one goroutine, until [Text.Close].
func Open(a *article.Article) *Text {
	t := texts.Get().(*Text)
	t.Reset(a)
	*t.endings = endings{}
	return t
}

// Close recycles the memory of t and that of the content of all proposals, which must not be
// used afterwards.
func (t *Text) Close() {
	t.Reset(nil)
	t.content.Reset()
	texts.Put(t)
}

// Contents returns memory for the content of a proposal of n pieces.
func (t *Text) Contents(n int) []text.Range { return t.content.Take(n)[:0] }

// first reports whether token i is the first word of its sentence.
func (t *Text) first(i int) bool {
	return t.Shaped(i, First)
}

// inHeadline reports whether token i is in the headline, which is the first line
// where the article has none marked.
func inHeadline(t *Text, i int) bool {
	return t.Article.Paragraphs[t.Paragraph(i)].Kind == article.KindHeadline || t.Sentence(i) == 0
}

package article

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/quotemark"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file gives the later stages the words of an article: what each token is,
// looked at once. They are found when first asked for, since much can be read
// from an article without them.

// init gives package access what Article does not export.
func init() {
	text.Grant(text.Access[*Article, Option]{
		Words: (*Article).doc,
		Plain: (*Article).plain,
		Keep:  func(o *options) { o.keep = true },
		Write: (*Article).write,
		Obey:  func(s *cancel.Signal) Option { return func(o *options) { o.stop = s } },
	})
}

// docOf caches the words of an article.
type docOf struct {
	once sync.Once
	doc  *text.Doc
}

// doc returns the words of a, one for each token.
func (a *Article) doc() *text.Doc {
	a.docOf.once.Do(func() { a.docOf.doc = a.readWords() })
	return a.docOf.doc
}

// release gives the memory of a's words back.
func (a *Article) release() {
	if p := a.plainOf.article; p != nil && p != a {
		p.release()
	}
	a.plainOf = plainOf{}
	if d := a.docOf.doc; d != nil {
		a.docOf = docOf{}
		d.Free()
	}
}

func (a *Article) readWords() *text.Doc {
	d := text.New(a.Text, len(a.Tokens), len(a.Sentences))
	d.Stop = a.stop
	for _, t := range a.Tokens {
		d.Add(t.Start, t.End)
	}
	for p := range a.Paragraphs {
		for _, s := range a.Paragraphs[p].Sentences {
			a.appendSentence(d, s, p)
		}
	}
	if len(a.Paragraphs) == 0 { // put together by hand
		for _, s := range a.Sentences {
			a.appendSentence(d, s, 0)
		}
	}
	d.Look()
	d.Quote(len(a.Quotations), a.paired)
	d.Case()
	return d
}

// paired returns quotation i as package quotemark has it.
func (a *Article) paired(i int) quotemark.Quotation {
	q := &a.Quotations[i]
	p := quotemark.Quotation{
		Start: int32(q.Start), End: int32(q.End), OpenEnd: int32(q.Open.End), CloseStart: int32(q.End),
		Parent: int32(q.Parent), Continues: int32(q.Continues),
	}
	if !q.Close.Empty() {
		p.CloseStart = int32(q.Close.Start)
	}
	return p
}

// appendSentence adds a sentence of paragraph number p to d. A sentence that is not
// made of the article's tokens is left out.
func (a *Article) appendSentence(d *text.Doc, s Sentence, p int) {
	r := text.Range{First: s.First, End: s.First + len(s.Tokens)}
	if r.First >= 0 && r.End <= len(d.Words) {
		d.Sentences = append(d.Sentences, text.Sentence{Range: r, Paragraph: p})
	}
}

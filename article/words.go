package article

import (
	"sync"
	"unsafe"

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
		Words:   (*Article).doc,
		Release: (*Article).release,
		Plain:   (*Article).plain,
		Keep:    func(o *options) { o.keep = true },
		Write:   (*Article).write,
		Obey:    func(s *cancel.Signal) Option { return func(o *options) { o.stop = s } },
	})
}

// docOf caches the words of an article.
type docOf struct {
	once sync.Once
	doc  *text.Doc
	lend bool    // whether the words may be in the memory of the tokens
	lent []Token // which is here meanwhile
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
		a.takeBack()
		a.docOf = docOf{}
		d.Free()
	}
}

// A long text is mostly tokens, and its words take as much memory. Where nobody asks for the
// tokens until the words are done with, as in the whole pipeline, the words take their place:
// each holds the offsets of its token. That takes a machine on which both have one size.
const lends = unsafe.Sizeof(Token{}) == unsafe.Sizeof(text.Word{})

// lendWords returns the memory of the tokens as one of words, nil if they may not have it.
func (a *Article) lendWords() []text.Word {
	if !lends || !a.docOf.lend || len(a.Tokens) == 0 {
		return nil
	}
	a.docOf.lent, a.Tokens = a.Tokens, nil
	return unsafe.Slice((*text.Word)(unsafe.Pointer(&a.docOf.lent[0])), len(a.docOf.lent))
}

// takeBack restores the tokens of a if its words are in their memory. The words are lost
// then.
func (a *Article) takeBack() {
	if a.docOf.lent == nil {
		return
	}
	a.Tokens, a.docOf.lent = a.docOf.lent, nil
	for i := range a.docOf.doc.Words {
		w := a.docOf.doc.Words[i]
		a.Tokens[i] = Token{Span{int(w.Start), int(w.End)}}
	}
}

// newDoc returns the words of a without what they are in their sentences.
func (a *Article) newDoc() *text.Doc {
	tokens := a.Tokens
	var d *text.Doc
	if words := a.lendWords(); words != nil {
		d = text.In(words, a.Text, len(a.Sentences))
	} else {
		d = text.New(a.Text, len(tokens), len(a.Sentences))
	}
	d.Stop = a.stop
	for _, t := range tokens { // word i takes the place of token i at last
		d.Add(t.Start, t.End)
	}
	return d
}

func (a *Article) readWords() *text.Doc {
	d := a.newDoc()
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

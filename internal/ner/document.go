package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Document turns an article into sequences, one a sentence. It is reusable memory
// for one goroutine at a time; the zero Document is ready for use.
type Document struct {
	a     *article.Article
	doc   *text.Doc
	forms []form // one for each spelling of the article
	words []token
	uses  []use // open hash table of the words of the article
	seq   crf.Sequence

	articleContext  context
	sentenceContext context
}

// Reset makes d read another article.
func (d *Document) Reset(a *article.Article) {
	d.a, d.doc = a, text.Of(a)
	d.readForms()
	if cap(d.words) < len(a.Tokens) {
		d.words = make([]token, len(a.Tokens))
	}
	d.words = d.words[:len(a.Tokens)]
	for i := range d.words {
		d.doc.Stop.Every(i)
		d.words[i] = token{form: d.forms[d.doc.Words[i].Form]}
	}
	for i := range a.Sentences {
		d.doc.Stop.Check()
		s := &a.Sentences[i]
		words := d.sentence(s)
		markCase(words, s)
		d.gazetteer(s, words)
	}
	d.countUses()
	for i := range d.words {
		d.doc.Stop.Every(i)
		d.words[i].setTraits()
	}
	d.articleContext.of(d.words)
}

// readForms fills d.forms.
func (d *Document) readForms() {
	classes := embed.Default()
	if cap(d.forms) < len(d.doc.Forms) {
		d.forms = make([]form, len(d.doc.Forms)+len(d.doc.Forms)/4)
	}
	d.forms = d.forms[:len(d.doc.Forms)]
	for i := range d.forms {
		d.forms[i].read(d.doc.Spelling(int32(i)), classes)
	}
}

// sentence returns the words of a sentence.
func (d *Document) sentence(s *article.Sentence) []token {
	return d.words[s.First : s.First+len(s.Tokens)]
}

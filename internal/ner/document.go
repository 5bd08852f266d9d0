package ner

import (
	"iter"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Document turns an article into sequences, one a sentence. It is reusable memory
// for one goroutine at a time; the zero Document is ready for use.
type Document struct {
	a     *article.Article
	doc   *text.Doc
	forms []form  // one for each spelling of the article
	first int     // number in the article of the first of words
	words []token // of the sentences that are read
	uses  []use   // open hash table of the words of the article
	seq   crf.Sequence

	articleContext  context
	sentenceContext context
}

// Reset makes d read another article.
func (d *Document) Reset(a *article.Article) {
	d.open(a)
	d.section(a.Sentences)
}

// open prepares d for the sections of an article.
func (d *Document) open(a *article.Article) {
	d.a, d.doc = a, access.Words(a)
	d.readForms()
}

// longestSection is how many words are read at once at most, as one article. Only the
// text of many articles is longer.
const longestSection = 4 * crf.Longest

// sections yields the sentences in which an article is read. Those that nobody wrote are
// cut to size, see [crf.Longest].
func sections(a *article.Article, d *text.Doc) iter.Seq[[]article.Sentence] {
	return func(yield func([]article.Sentence) bool) {
		if len(d.Words) <= crf.Longest {
			yield(a.Sentences)
			return
		}
		var section []article.Sentence
		words := 0
		for i := range a.Sentences {
			s := &a.Sentences[i]
			for first := 0; first < len(s.Tokens); first += crf.Longest {
				part := *s
				if len(s.Tokens) > crf.Longest {
					part.First = s.First + first
					part.Tokens = s.Tokens[first:min(first+crf.Longest, len(s.Tokens))]
					part.Start, part.End = d.Start(part.First), d.End(part.First+len(part.Tokens)-1)
				}
				if words += len(part.Tokens); words > longestSection {
					if !yield(section) {
						return
					}
					section, words = section[:0], len(part.Tokens)
				}
				section = append(section, part)
			}
		}
		yield(section)
	}
}

// section makes d read some sentences of the article, which follow each other.
func (d *Document) section(sentences []article.Sentence) {
	d.first = 0
	n := 0
	if len(sentences) > 0 {
		last := &sentences[len(sentences)-1]
		d.first = sentences[0].First
		n = last.First + len(last.Tokens) - d.first
	}
	if cap(d.words) < n {
		size := n
		if n > longestSection/2 && n < longestSection {
			size = longestSection // the next one may be a little longer
		}
		d.words = make([]token, size)
	}
	d.words = d.words[:n]
	for i := range d.words {
		d.doc.Stop.Every(i)
		d.words[i] = token{form: d.forms[d.doc.Words[d.first+i].Form]}
	}
	for i := range sentences {
		d.doc.Stop.Check()
		s := &sentences[i]
		words := d.sentence(s)
		markCase(words, d.doc, s.First)
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
	if n := len(d.doc.Forms); cap(d.forms) < n {
		more := n / 4
		if d.doc.Long() {
			more = 0 // it is not kept
		}
		d.forms = make([]form, n+more)
	}
	d.forms = d.forms[:len(d.doc.Forms)]
	var ids [crf.Batch]embed.Word
	for i := range d.forms {
		if i%crf.Batch == 0 {
			d.doc.Stop.Check()
			classes.Words(ids[:], d.doc.Forms[i:])
		}
		d.forms[i].read(&d.doc.Forms[i], classes, ids[i%crf.Batch])
	}
}

// sentence returns the words of a sentence.
func (d *Document) sentence(s *article.Sentence) []token {
	first := s.First - d.first
	return d.words[first : first+len(s.Tokens)]
}

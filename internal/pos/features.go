package pos

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Reader turns the sentences of an article into sequences. It is reusable
// memory for one goroutine at a time; the zero Reader is ready for use.
type Reader struct {
	doc   *text.Doc
	forms []form // one for each spelling of the article
	words []form // of a sentence, with pad edges on either side
	seq   crf.Sequence
}

// pad is how many words on either side a word looks at.
const pad = 2

// Without makes r leave out the features of some templates, by name, to measure
// what they contribute.
func (r *Reader) Without(names ...string) error {
	set, err := crf.ParseTemplates(TemplateNames[:], names)
	r.seq.Without(set)
	return err
}

// Reset makes r read an article with what a lexicon knows of its words.
func (r *Reader) Reset(d *text.Doc, l *Lexicon) {
	r.doc = d
	r.forms = slices.Grow(r.forms[:0], len(d.Forms))
	for first := 0; first < len(d.Forms); first += crf.Batch {
		d.Stop.Check()
		some := d.Forms[first:min(first+crf.Batch, len(d.Forms))]
		r.forms = r.forms[:first+len(some)]
		clear(r.forms[first:])
		l.read(r.forms[first:], some)
	}
}

// Read returns the features of sentence number n. The sequence is the reader's
// own and valid until its next use.
func (r *Reader) Read(n int) *crf.Sequence { return r.read(r.doc.Sentences[n].Range) }

// read returns the features of the words of a sentence or of a piece of one.
func (r *Reader) read(s text.Range) *crf.Sequence {
	r.words = append(r.words[:0], edge, edge)
	for i := s.First; i < s.End; i++ {
		w := &r.doc.Words[i]
		f := r.forms[w.Form]
		f.looks |= uint64(w.Flags & placeLooks)
		r.words = append(r.words, f)
	}
	r.words = append(r.words, edge, edge)
	r.seq.Reset()
	for i := range s.Len() {
		r.doc.Stop.Every(i)
		if allow := r.words[pad+i].allow; allow&(allow-1) != 0 {
			r.features(r.words[i : i+2*pad+1])
		}
		r.seq.End(0, r.words[pad+i].allow)
	}
	return &r.seq
}

// features adds the features of the word in the middle of five.
func (r *Reader) features(around []form) {
	a, b, w, y, z := &around[0], &around[1], &around[2], &around[3], &around[4]
	s := &r.seq
	s.Set1(word, w.word)
	s.Set2(wordLooks, w.word, w.looks)
	s.Set1(wordBefore, b.word)
	s.Set1(wordAfter, y.word)
	s.Set1(wordBefore2, a.word)
	s.Set1(wordAfter2, z.word)
	s.Set2(wordPairBefore, b.word, w.word)
	s.Set2(wordPairAfter, w.word, y.word)

	s.Set1(suffix1, text.Affix(w.suffix, 1))
	s.Set1(suffix2, text.Affix(w.suffix, 2))
	s.Set1(suffix3, text.Affix(w.suffix, 3))
	s.Set1(suffix4, text.Affix(w.suffix, 4))
	s.Set1(prefix1, text.Affix(w.prefix, 1))
	s.Set1(prefix2, text.Affix(w.prefix, 2))
	s.Set1(prefix3, text.Affix(w.prefix, 3))
	s.Set2(shape, w.shape, w.looks&uint64(text.First))
	s.Set1(looks, w.looks)
	s.Set3(looksAround, w.looks, b.looks, y.looks)

	s.Set2(entryLooks, w.entry, w.looks)
	s.Set1(entryBefore, b.entry)
	s.Set1(entryAfter, y.entry)
	s.Set2(entryPairBefore, b.entry, w.entry)
	s.Set2(entryPairAfter, w.entry, y.entry)
	s.Set2(entriesBefore, a.entry, b.entry)
	s.Set2(entriesAfter, y.entry, z.entry)

	s.Set2(hintLooks, w.hint, w.looks)
	s.Set1(hintBefore, b.hint)
	s.Set1(hintAfter, y.hint)
	s.Set2(hintPairBefore, b.hint, w.hint)
	s.Set2(hintPairAfter, w.hint, y.hint)
	s.Set3(hintsAround, b.hint, w.hint, y.hint)
	s.Set3(hintsBefore, a.hint, b.hint, w.hint)
	s.Set3(hintsAfter, w.hint, y.hint, z.hint)

	ending, before, after := text.Affix(w.suffix, 2), text.Affix(b.suffix, 2), text.Affix(y.suffix, 2)
	s.Set2(wordEntryBefore, w.word, b.entry)
	s.Set2(wordEntryAfter, w.word, y.entry)
	s.Set3(suffixEntryBefore, text.Affix(w.suffix, 3), b.entry, w.looks)
	s.Set3(suffixEntryAfter, text.Affix(w.suffix, 3), y.entry, w.looks)
	s.Set2(suffixWordBefore, ending, b.word)
	s.Set2(suffixWordAfter, ending, y.word)
	s.Set2(suffixPairBefore, ending, before)
	s.Set2(suffixPairAfter, ending, after)
	s.Set1(suffixBefore, text.Affix(b.suffix, 3))
	s.Set1(suffixAfter, text.Affix(y.suffix, 3))
	s.AddAll(0, templates)
}

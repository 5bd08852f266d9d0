package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// Without makes d leave out the features of some templates, by name, to measure
// what they contribute.
func (d *Document) Without(names ...string) error {
	set, err := crf.ParseTemplates(TemplateNames[:], names)
	d.seq.Without(set)
	return err
}

// Sequence returns the features of a sentence of the article. It is the
// document's own and valid until the next call.
func (d *Document) Sequence(s *article.Sentence) *crf.Sequence {
	d.seq.Reset()
	words := d.sentence(s)
	at := func(i int) *token {
		if i < 0 || i >= len(words) {
			return &edge
		}
		return &words[i]
	}
	for i := range words {
		d.doc.Stop.Every(i)
		w := &words[i]
		switch {
		case candidate(words, i):
			w.allow = crf.All
		case between(words, i):
			w.allow = notEdge
		default:
			w.allow = outsideOnly
		}
		if w.allow != outsideOnly {
			d.features(words, i, at)
		}
		d.seq.End(0, w.allow)
	}
	return &d.seq
}

// bounds returns the sequence of a sentence that [Document.Sequence] has made
// before, without its features: the labels allowed at each position.
func (d *Document) bounds(s *article.Sentence) *crf.Sequence {
	d.seq.Reset()
	for _, w := range d.sentence(s) {
		d.seq.End(0, w.allow)
	}
	return &d.seq
}

// candidate reports whether word i may begin or end a name.
func candidate(words []token, i int) bool {
	w := &words[i]
	switch {
	case w.flags&(capital|mixed) != 0, w.flags&(loose|letters) == loose|letters:
		return true
	case w.flags&letters != 0:
		// "al-Assad", "Ki-moon", "iPhone", what the lexicon knows, and what
		// others write with a capital.
		return w.gaz != 0 || w.class.Proper() || w.flags&glued != 0 && i > 1 && words[i-2].flags&capital != 0 ||
			i+1 < len(words) && (words[i+1].flags&glued != 0 && i+2 < len(words) && words[i+2].flags&capital != 0 ||
				words[i+1].flags&capital != 0 && w.hash != hashOf && w.hash != hashThe)
	case w.flags&digits != 0:
		return i > 0 && words[i-1].flags&capital != 0 || i+1 < len(words) && words[i+1].flags&capital != 0
	}
	return false
}

var (
	hashOf  = hash.Lower("of")
	hashThe = hash.Lower("the")
)

// between reports whether word i has capitals on both sides that are near enough for
// one name.
func between(words []token, i int) bool {
	before, after := false, false
	for k := max(i-3, 0); k < i; k++ {
		before = before || words[k].flags&capital != 0
	}
	for k := i + 1; k <= min(i+3, len(words)-1); k++ {
		after = after || words[k].flags&capital != 0
	}
	return before && after
}

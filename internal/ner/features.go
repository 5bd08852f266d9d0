package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// Sequence returns the features of a sentence of the article. It is the
// document's own and valid until the next call.
func (d *Document) Sequence(s *article.Sentence) *crf.Sequence {
	d.seq.Reset()
	words := d.words[s.First : s.First+len(s.Tokens)]
	at := func(i int) *word {
		if i < 0 || i >= len(words) {
			return &edge
		}
		return &words[i]
	}
	for i := range words {
		w := &words[i]
		switch {
		case d.candidate(words, i):
			w.allow = crf.All
		case d.between(words, i):
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
// before, without its features: what may stand where.
func (d *Document) bounds(s *article.Sentence) *crf.Sequence {
	d.seq.Reset()
	for i := range s.Tokens {
		d.seq.End(0, d.words[s.First+i].allow)
	}
	return &d.seq
}

// candidate reports whether word i may begin or end a name.
func (d *Document) candidate(words []word, i int) bool {
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

// between reports whether word i stands between capitals near enough to be
// within one name.
func (d *Document) between(words []word, i int) bool {
	before, after := false, false
	for k := max(i-3, 0); k < i; k++ {
		before = before || words[k].flags&capital != 0
	}
	for k := i + 1; k <= min(i+3, len(words)-1); k++ {
		after = after || words[k].flags&capital != 0
	}
	return before && after
}

// features adds those of word i.
func (d *Document) features(words []word, i int, at func(int) *word) {
	a, b, w, y, z := at(i-2), at(i-1), at(i), at(i+1), at(i+2)
	s := &d.seq
	looks := w.flags &^ letters
	s.Add(hash.Feature1(1, w.hash))
	s.Add(hash.Feature2(2, w.hash, looks))
	s.Add(hash.Feature1(3, b.hash))
	s.Add(hash.Feature1(4, y.hash))
	s.Add(hash.Feature1(5, a.hash))
	s.Add(hash.Feature1(6, z.hash))
	s.Add(hash.Feature2(7, b.hash, w.hash))
	s.Add(hash.Feature2(8, w.hash, y.hash))
	s.Add(hash.Feature2(9, b.hash, y.hash))
	s.Add(hash.Feature1(10, w.suffix[0]))
	s.Add(hash.Feature1(11, w.suffix[1]))
	s.Add(hash.Feature1(12, w.suffix[2]))
	s.Add(hash.Feature1(13, w.prefix[0]))
	s.Add(hash.Feature1(14, w.prefix[1]))
	s.Add(hash.Feature1(15, w.shape))
	s.Add(hash.Feature3(16, b.shape, w.shape, y.shape))
	s.Add(hash.Feature1(17, looks))
	s.Add(hash.Feature3(18, b.flags, w.flags, y.flags))
	s.Add(hash.Feature2(19, w.gaz, looks))
	s.Add(hash.Feature1(20, w.gaz))
	s.Add(hash.Feature1(21, b.gaz))
	s.Add(hash.Feature1(22, y.gaz))
	s.Add(hash.Feature2(23, b.gaz, w.gaz))
	s.Add(hash.Feature2(24, w.gaz, y.gaz))
	s.Add(hash.Feature2(25, w.gaz, b.hash))
	s.Add(hash.Feature2(26, w.gaz, y.hash))
	s.Add(hash.Feature1(27, w.noun))
	s.Add(hash.Feature1(28, b.noun))
	s.Add(hash.Feature1(29, y.noun))
	s.Add(hash.Feature2(30, b.noun, w.gaz))
	s.Add(hash.Feature2(31, w.noun, y.gaz))
	s.Add(hash.Feature1(32, w.doc))
	s.Add(hash.Feature2(33, w.doc, looks))
	s.Add(hash.Feature2(34, w.doc, w.gaz))
	s.Add(hash.Feature2(35, b.hash, looks&capital))
	s.Add(hash.Feature2(36, y.hash, looks&capital))

	// The run of capitals that the word is in.
	first, end := run(words, i)
	place := uint64(i-first)<<4 | uint64(end-1-i)
	before, after, head := at(first-1), at(end), at(end-1)
	s.Add(hash.Feature2(40, place, looks))
	s.Add(hash.Feature2(41, head.hash, place))
	s.Add(hash.Feature1(42, head.hash))
	s.Add(hash.Feature1(43, at(first).hash))
	s.Add(hash.Feature1(44, before.hash))
	s.Add(hash.Feature1(45, after.hash))
	s.Add(hash.Feature2(46, before.hash, after.hash))
	s.Add(hash.Feature2(47, before.hash, place))
	s.Add(hash.Feature2(48, after.hash, place))
	s.Add(hash.Feature3(49, place, at(first).gaz, head.gaz))
	s.Add(hash.Feature2(50, w.gaz, before.hash))
	s.Add(hash.Feature2(51, w.gaz, after.hash))
	s.Add(hash.Feature2(52, place, before.noun))
	s.Add(hash.Feature2(53, place, after.noun))
	s.Add(hash.Feature2(54, place, head.doc))
	s.Add(hash.Feature2(55, place, at(first).doc))
	s.Add(hash.Feature2(56, place, head.suffix[1]))

	// The words like these, from many to few.
	x, f := at(first), uint64(64)
	for level := range embed.Levels {
		class := w.class.Cluster(level)
		s.Add(hash.Feature1(f, class))
		s.Add(hash.Feature2(f+1, class, looks))
		s.Add(hash.Feature1(f+2, b.class.Cluster(level)))
		s.Add(hash.Feature1(f+3, y.class.Cluster(level)))
		s.Add(hash.Feature2(f+4, b.class.Cluster(level), class))
		s.Add(hash.Feature2(f+5, class, y.class.Cluster(level)))
		s.Add(hash.Feature2(f+6, head.class.Cluster(level), place))
		s.Add(hash.Feature2(f+7, x.class.Cluster(level), place))
		s.Add(hash.Feature2(f+8, before.class.Cluster(level), looks&capital))
		s.Add(hash.Feature2(f+9, after.class.Cluster(level), looks&capital))
		s.Add(hash.Feature2(f+10, before.class.Cluster(level), after.class.Cluster(level)))
		f += 16
	}
}

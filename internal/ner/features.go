package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
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
	lettered := d.lettered(s)
	for i := range words {
		d.doc.Stop.Every(i)
		w := &words[i]
		switch {
		case lettered:
			w.allow = outsideOnly
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

// lettered reports whether a sentence is a letter and a sign, as the label of a question, an
// answer or an item is: "Q:", "b)".
func (d *Document) lettered(s *article.Sentence) bool {
	return len(s.Tokens) == 2 && s.Tokens[0].Len() == 1 && d.words[s.First-d.first].flags&letters != 0 &&
		d.doc.Words[s.First+1].Flags.Is(text.Sign)
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

// features adds the features of word i.
func (d *Document) features(words []token, i int, at func(int) *token) {
	a, b, w, y, z := at(i-2), at(i-1), at(i), at(i+1), at(i+2)
	s := &d.seq
	flags := w.flags &^ letters
	s.Set1(word, w.hash)
	s.Set1(wordBefore, b.hash)
	s.Set1(wordAfter, y.hash)
	s.Set1(wordBefore2, a.hash)
	s.Set1(wordAfter2, z.hash)
	s.Set1(suffix3, w.suffix3)
	s.Set1(suffix4, w.suffix4)
	s.Set1(prefix4, w.prefix4)
	s.Set1(shape, w.shape)
	s.Set3(shapesAround, b.shape, w.shape, y.shape)
	s.Set1(looks, flags)
	s.Set3(looksAround, b.flags, w.flags, y.flags)
	s.Set2(nameLooks, w.gaz, flags)
	s.Set1(name, w.gaz)
	s.Set1(nameAfter, y.gaz)
	s.Set2(namePairBefore, b.gaz, w.gaz)
	s.Set2(nameWordAfter, w.gaz, y.hash)
	s.Set1(noun, w.noun)
	s.Set1(nounBefore, b.noun)
	s.Set1(usage, w.usage)
	s.Set2(usageLooks, w.usage, flags)
	s.Set2(wordBeforeCapital, b.hash, flags&capital)

	// The run of capitals that the word is in.
	first, end := run(words, i)
	place := uint64(i-first)<<4 | uint64(end-1-i)
	before, after, head := at(first-1), at(end), at(end-1)
	s.Set2(runLooks, place, flags)
	s.Set2(runLastPlace, head.hash, place)
	s.Set1(runLast, head.hash)
	s.Set2(runBeforePlace, before.hash, place)
	s.Set3(runNames, place, at(first).gaz, head.gaz)
	s.Set2(runAfterName, w.gaz, after.hash)
	s.Set2(runFirstUsage, place, at(first).usage)

	// Clusters: of the word itself and those beside it, and of its run.
	x := at(first)
	s.Set1(cluster0, w.class.Cluster(0))
	s.Set1(clusterAfter0, y.class.Cluster(0))
	s.Set1(clusterAfter3, y.class.Cluster(3))
	s.Set2(clusterPairBefore1, b.class.Cluster(1), w.class.Cluster(1))
	s.Set2(clusterPairAfter2, w.class.Cluster(2), y.class.Cluster(2))
	s.Set2(clusterPairAfter3, w.class.Cluster(3), y.class.Cluster(3))
	s.Set2(clusterRunFirst0, x.class.Cluster(0), place)
	s.Set2(clusterRunFirst2, x.class.Cluster(2), place)
	s.Set2(clusterRunLast1, head.class.Cluster(1), place)
	s.Set2(clusterRunLast2, head.class.Cluster(2), place)
	s.Set2(clusterRunAfter1, after.class.Cluster(1), flags&capital)
	s.Set2(clusterRunAfter3, after.class.Cluster(3), flags&capital)
	s.Set2(clusterRunAround3, before.class.Cluster(3), after.class.Cluster(3))
	s.AddAll(word, templates)
}

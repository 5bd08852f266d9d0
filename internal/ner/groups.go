package ner

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
)

// This file fills the templates, in groups of what mostly comes together: see
// [crf.Sequence.Group].

// features adds the features of word i.
func (d *Document) features(words []token, i int, at func(int) *token) {
	n := around5{at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)}
	first, end := run(words, i)
	r := capitals{
		first: at(first), last: at(end - 1), before: at(first - 1), after: at(end),
		place: uint64(i-first)<<4 | uint64(end-1-i),
	}
	s := &d.seq
	n.addWords(s)
	n.addLexicon(s)
	r.add(s, n.word)
	n.addPairs(s)
	n.addSingle(s)
	r.addSingle(s, n.word)
}

// An around5 is a word with two on either side.
type around5 struct{ before2, before, word, after, after2 *token }

// capitals is the run of capitals that a word is in: its first and last word, those
// before and after it, and the word's place in it.
type capitals struct {
	first, last, before, after *token
	place                      uint64
}

// addWords adds what a word and those beside it say by themselves.
func (n *around5) addWords(s *crf.Sequence) {
	w, b, y := n.word, n.before, n.after
	flags := w.flags &^ letters
	s.Add1(word, w.hash)
	s.Add2(wordLooks, w.hash, flags)
	s.Add1(suffix2, w.suffix[0])
	s.Add1(suffix3, w.suffix[1])
	s.Add1(suffix4, w.suffix[2])
	s.Add1(prefix3, w.prefix[0])
	s.Add1(prefix4, w.prefix[1])
	s.Add1(shape, w.shape)
	s.Group()
	for level := range embed.Levels {
		s.Add1(cluster+levels(level), w.class.Cluster(level))
		s.Add2(clusterLooks+levels(level), w.class.Cluster(level), flags)
	}
	s.Group()
	s.Add1(wordBefore, b.hash)
	s.Add2(wordBeforeCapital, b.hash, flags&capital)
	for level := range embed.Levels {
		s.Add1(clusterBefore+levels(level), b.class.Cluster(level))
	}
	s.Group()
	s.Add1(wordAfter, y.hash)
	s.Add2(wordAfterCapital, y.hash, flags&capital)
	for level := range embed.Levels {
		s.Add1(clusterAfter+levels(level), y.class.Cluster(level))
	}
	s.Group()
}

// levels returns what is added to the templates of clusters for a level.
func levels(level int) crf.Template { return crf.Template(level) * levelStep }

// addLexicon adds what gazetteer and lexicon say, and how the article writes the word
// elsewhere.
func (n *around5) addLexicon(s *crf.Sequence) {
	w, b, y := n.word, n.before, n.after
	flags := w.flags &^ letters
	s.Add1(looks, flags)
	s.Add3(looksAround, b.flags, w.flags, y.flags)
	s.Add2(nameLooks, w.gaz, flags)
	s.Add1(name, w.gaz)
	s.Add1(usage, w.usage)
	s.Add2(usageLooks, w.usage, flags)
	s.Add2(usageName, w.usage, w.gaz)
	s.Add3(shapesAround, b.shape, w.shape, y.shape)
	s.Group()
	s.Add1(nameBefore, b.gaz)
	s.Add1(nameAfter, y.gaz)
	s.Add2(namePairBefore, b.gaz, w.gaz)
	s.Add2(namePairAfter, w.gaz, y.gaz)
	s.Group()
	s.Add1(noun, w.noun)
	s.Add1(nounBefore, b.noun)
	s.Add1(nounAfter, y.noun)
	s.Add2(nounBeforeName, b.noun, w.gaz)
	s.Add2(nounNameAfter, w.noun, y.gaz)
	s.Group()
}

// addPairs adds clusters of words side by side.
func (n *around5) addPairs(s *crf.Sequence) {
	for level := range embed.Levels {
		s.Add2(clusterPairBefore+levels(level), n.before.class.Cluster(level), n.word.class.Cluster(level))
	}
	s.Group()
	for level := range embed.Levels {
		s.Add2(clusterPairAfter+levels(level), n.word.class.Cluster(level), n.after.class.Cluster(level))
	}
	s.Group()
}

// addSingle adds what seldom comes again with the same other features.
func (n *around5) addSingle(s *crf.Sequence) {
	w, b, y := n.word, n.before, n.after
	s.Add1(wordBefore2, n.before2.hash)
	s.Add1(wordAfter2, n.after2.hash)
	s.Add2(wordPairBefore, b.hash, w.hash)
	s.Add2(wordPairAfter, w.hash, y.hash)
	s.Add2(wordsAround, b.hash, y.hash)
	s.Add2(nameWordBefore, w.gaz, b.hash)
	s.Add2(nameWordAfter, w.gaz, y.hash)
}

// add adds the run of capitals that w is in.
func (r *capitals) add(s *crf.Sequence, w *token) {
	flags := w.flags &^ letters
	s.Add2(runLastPlace, r.last.hash, r.place)
	s.Add1(runLast, r.last.hash)
	s.Add2(runLastUsage, r.place, r.last.usage)
	s.Add2(runLastSuffix, r.place, r.last.suffix[1])
	for level := range embed.Levels {
		s.Add2(clusterRunLast+levels(level), r.last.class.Cluster(level), r.place)
	}
	s.Group()
	s.Add1(runFirst, r.first.hash)
	s.Add2(runFirstUsage, r.place, r.first.usage)
	for level := range embed.Levels {
		s.Add2(clusterRunFirst+levels(level), r.first.class.Cluster(level), r.place)
	}
	s.Group()
	s.Add1(runBefore, r.before.hash)
	s.Add2(runBeforePlace, r.before.hash, r.place)
	s.Add2(runBeforeNoun, r.place, r.before.noun)
	for level := range embed.Levels {
		s.Add2(clusterRunBefore+levels(level), r.before.class.Cluster(level), flags&capital)
	}
	s.Group()
	s.Add1(runAfter, r.after.hash)
	s.Add2(runAfterPlace, r.after.hash, r.place)
	s.Add2(runAfterNoun, r.place, r.after.noun)
	for level := range embed.Levels {
		s.Add2(clusterRunAfter+levels(level), r.after.class.Cluster(level), flags&capital)
	}
	s.Group()
	s.Add2(runLooks, r.place, flags)
	s.Add3(runNames, r.place, r.first.gaz, r.last.gaz)
	s.Group()
}

// addSingle adds what seldom comes again with the same other features.
func (r *capitals) addSingle(s *crf.Sequence, w *token) {
	s.Add2(runAround, r.before.hash, r.after.hash)
	s.Add2(runBeforeName, w.gaz, r.before.hash)
	s.Add2(runAfterName, w.gaz, r.after.hash)
	for level := range embed.Levels {
		s.Add2(clusterRunAround+levels(level), r.before.class.Cluster(level), r.after.class.Cluster(level))
	}
}

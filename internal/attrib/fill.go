package attrib

import "github.com/wirecopy-go/wirecopy/internal/text"

// This file fills the templates.

// The levels of clusters, by number.
const coarse, middle, fine = 0, 1, 2

// features adds the features of token i, which w is around.
func (r *Reader) features(t *Text, p text.Range, i int, w *window) {
	n := r.around(t, &r.near[i-p.First], i)
	r.words(w)
	r.marks(w)
	r.priors(w)
	r.place(t, p, i)
	r.tags(w)
	r.hints(w)
	r.clusters(w)
	r.landmarks(w, &n)
	r.farther(w, &n)
	r.seq.AddAll(0, templates)
}

// words sets what a word and those beside it say by themselves.
func (r *Reader) words(w *window) {
	s, k, a, z := &r.seq, w.at, w.before[0], w.after[0]
	s.Set1(word, k.low)
	s.Set1(suffix, k.suffix)
	s.Set1(stem, k.stem)
	s.Set1(shape, k.shape)
	s.Set1(prior, k.prior)
	s.Set1(clusterMiddle, k.clusters[middle])
	s.Set1(clusterFine, k.clusters[fine])
	s.Set1(wordBefore, a.low)
	s.Set1(suffixBefore, a.suffix)
	s.Set1(clusterBefore, a.clusters[middle])
	s.Set1(wordAfter, z.low)
	s.Set1(suffixAfter, z.suffix)
	s.Set1(clusterAfter, z.clusters[middle])
	s.Set2(shapePairBefore, a.shape, k.shape)
	s.Set2(shapePairAfter, k.shape, z.shape)
}

// marks sets where the token is among quotation marks.
func (r *Reader) marks(w *window) {
	s, k := &r.seq, w.at
	a, z := &w.before, &w.after
	q := uint64(k.mark)
	s.Set3(marksAround, q, uint64(a[0].mark), uint64(z[0].mark))
	s.Set3(marksWide, uint64(a[3].mark*4+a[2].mark), uint64(a[1].mark*16+a[0].mark*4+k.mark),
		uint64(z[0].mark*64+z[1].mark*16+z[2].mark*4+z[3].mark))
	s.Set2(markLeft, q, bucket(int(k.behind)))
	s.Set2(markRight, q, bucket(int(k.ahead)))
	s.Set2(markLength, q, bucket(int(k.ahead)+int(k.behind)))
}

// priors sets how likely the words around are parts of cues.
func (r *Reader) priors(w *window) {
	s, k := &r.seq, w.at
	a1, a2, z1, z2 := w.before[0], w.before[1], w.after[0], w.after[1]
	s.Set0(bias)
	s.Set3(priorsAround, a1.prior, k.prior, z1.prior)
	s.Set2(priorsBefore, a2.prior, a1.prior)
	s.Set2(priorsAfter, z1.prior, z2.prior)
	s.Set2(priorMarks, k.prior, uint64(k.mark)*4+uint64(a1.mark))
}

// place sets where the token is in its sentence.
func (r *Reader) place(t *Text, p text.Range, i int) {
	s, k := &r.seq, t.token(i)
	q := uint64(k.mark)
	sent := t.sents[k.sent]
	s.Set2(sentenceStart, bucket(i-sent.First), q)
	s.Set2(sentenceEnd, bucket(sent.End-i), q)
	s.Set3(sentenceMarks, uint64(t.token(sent.First).mark), uint64(t.token(p.First).mark), q)
}

// tags sets the parts of speech around.
func (r *Reader) tags(w *window) {
	s, k := &r.seq, w.at
	a1, a2, z1, z2 := w.before[0], w.before[1], w.after[0], w.after[1]
	s.Set1(tag, k.tag)
	s.Set1(tagBefore, a1.tag)
	s.Set2(tagPairBefore, a1.tag, k.tag)
	s.Set3(tagsBefore, a2.tag, a1.tag, k.tag)
	s.Set1(tagAfter, z1.tag)
	s.Set2(tagPairAfter, k.tag, z1.tag)
	s.Set3(tagsAfter, k.tag, z1.tag, z2.tag)
	s.Set3(tagsAround, a1.tag, k.tag, z1.tag)
	s.Set3(tagPrior, k.tag, k.prior, uint64(k.mark))
	s.Set3(tagPriorsAround, k.tag, a1.prior, z1.prior)
	s.Set3(hintTag, k.hint, k.tag, k.prior)
}

// hints sets what the rules propose.
func (r *Reader) hints(w *window) {
	s, k := &r.seq, w.at
	a1, z1 := w.before[0], w.after[0]
	h := k.hint
	s.Set3(hintsAround, a1.hint, h, z1.hint)
	s.Set3(hintRuleRate, h, k.rule, k.rate)
	s.Set3(hintMark, h, uint64(k.mark), k.rule)
}

// clusters sets the word clusters around.
func (r *Reader) clusters(w *window) {
	s, k := &r.seq, w.at
	a1, z1 := w.before[0], w.after[0]
	c := k.clusters[coarse]
	s.Set2(clusterPairBefore, a1.clusters[coarse], c)
	s.Set3(clustersAround, a1.clusters[coarse], c, z1.clusters[coarse])
}

// landmarks sets what is near on either side.
func (r *Reader) landmarks(w *window, n *landmarks) {
	s, k := &r.seq, w.at
	q := uint64(k.mark)
	l, z := n.left, n.right
	left, right := l.prior*4+n.leftGap, z.prior*4+n.rightGap
	s.Set2(leftCue, l.stem, q)
	s.Set3(clusterLeftDistance, l.clusters[middle], n.leftGap, n.leftAway)
	s.Set2(rightCue, z.stem, q)
	s.Set2(clusterRightCue, z.clusters[middle], n.rightGap)
	s.Set3(gapsShape, k.shape, left, right)
	s.Set3(gapsPrior, k.prior, left, right)
	s.Set3(tagGaps, k.tag, left, right)
}

// farther sets words two and three away, and pairs of a word's tag with what is near.
func (r *Reader) farther(w *window, n *landmarks) {
	s, k := &r.seq, w.at
	s.Set1(wordBefore2, w.before[1].low)
	s.Set1(wordAfter2, w.after[1].low)
	s.Set1(stemBefore3, w.before[2].stem)
	s.Set1(stemAfter3, w.after[2].stem)
	s.Set3(tagLeftCue, k.tag, n.left.stem, n.leftGap)
	s.Set3(tagRightCue, k.tag, n.right.stem, n.rightGap)
	s.Set3(clusterTags, k.clusters[coarse], k.tag, w.after[0].tag)
	s.Set2(leftSign, n.leftSign.stem, n.leftSignAway)
	s.Set2(rightSign, n.rightSign.stem, n.rightSignAway)
}

package attrib

import "github.com/wirecopy-go/wirecopy/internal/text"

// This file fills the templates.

// The levels of clusters, by number.
const coarse, middle, fine = 0, 1, 2

// features adds the features of token i.
func (r *Reader) features(t *Text, p text.Range, i int) {
	w := t.window(i, p)
	n := r.around(t, &r.near[i-p.First], i)
	r.words(&w)
	r.marks(&w)
	r.priors(&w)
	r.place(t, p, i)
	r.tags(&w)
	r.hints(&w)
	r.clusters(&w)
	r.landmarks(&w, &n)
	r.farther(&w, &n)
}

// words adds what a word and those beside it say by themselves.
func (r *Reader) words(w *window) {
	s, k, a, z := &r.seq, w.at, w.before[0], w.after[0]
	s.Add1(word, k.low)
	s.Add1(suffix, k.suffix)
	s.Add1(stem, k.stem)
	s.Add1(shape, k.shape)
	s.Add1(prior, k.prior)
	s.Add1(clusterMiddle, k.clusters[middle])
	s.Add1(clusterFine, k.clusters[fine])
	s.Add1(wordBefore, a.low)
	s.Add1(suffixBefore, a.suffix)
	s.Add1(clusterBefore, a.clusters[middle])
	s.Add1(wordAfter, z.low)
	s.Add1(suffixAfter, z.suffix)
	s.Add1(clusterAfter, z.clusters[middle])
	s.Add2(shapePairBefore, a.shape, k.shape)
	s.Add2(shapePairAfter, k.shape, z.shape)
}

// marks adds where the token is among quotation marks.
func (r *Reader) marks(w *window) {
	s, k := &r.seq, w.at
	a, z := &w.before, &w.after
	q := uint64(k.mark)
	s.Add3(marksAround, q, uint64(a[0].mark), uint64(z[0].mark))
	s.Add3(marksWide, uint64(a[3].mark*4+a[2].mark), uint64(a[1].mark*16+a[0].mark*4+k.mark),
		uint64(z[0].mark*64+z[1].mark*16+z[2].mark*4+z[3].mark))
	s.Add2(markLeft, q, bucket(int(k.behind)))
	s.Add2(markRight, q, bucket(int(k.ahead)))
	s.Add2(markLength, q, bucket(int(k.ahead)+int(k.behind)))
}

// priors adds how likely the words around are parts of cues.
func (r *Reader) priors(w *window) {
	s, k := &r.seq, w.at
	a1, a2, z1, z2 := w.before[0], w.before[1], w.after[0], w.after[1]
	s.Add0(bias)
	s.Add3(priorsAround, a1.prior, k.prior, z1.prior)
	s.Add2(priorsBefore, a2.prior, a1.prior)
	s.Add2(priorsAfter, z1.prior, z2.prior)
	s.Add2(priorMarks, k.prior, uint64(k.mark)*4+uint64(a1.mark))
}

// place adds where the token is in its sentence.
func (r *Reader) place(t *Text, p text.Range, i int) {
	s, k := &r.seq, t.token(i)
	q := uint64(k.mark)
	sent := t.sents[k.sent]
	s.Add2(sentenceStart, bucket(i-sent.First), q)
	s.Add2(sentenceEnd, bucket(sent.End-i), q)
	s.Add3(sentenceMarks, uint64(t.token(sent.First).mark), uint64(t.token(p.First).mark), q)
}

// tags adds the parts of speech around.
func (r *Reader) tags(w *window) {
	s, k := &r.seq, w.at
	a1, a2, z1, z2 := w.before[0], w.before[1], w.after[0], w.after[1]
	s.Add1(tag, k.tag)
	s.Add1(tagBefore, a1.tag)
	s.Add2(tagPairBefore, a1.tag, k.tag)
	s.Add3(tagsBefore, a2.tag, a1.tag, k.tag)
	s.Add1(tagAfter, z1.tag)
	s.Add2(tagPairAfter, k.tag, z1.tag)
	s.Add3(tagsAfter, k.tag, z1.tag, z2.tag)
	s.Add3(tagsAround, a1.tag, k.tag, z1.tag)
	s.Add3(tagPrior, k.tag, k.prior, uint64(k.mark))
	s.Add3(tagPriorsAround, k.tag, a1.prior, z1.prior)
	s.Add3(hintTag, k.hint, k.tag, k.prior)
}

// hints adds what the rules propose.
func (r *Reader) hints(w *window) {
	s, k := &r.seq, w.at
	a1, z1 := w.before[0], w.after[0]
	h := k.hint
	s.Add3(hintsAround, a1.hint, h, z1.hint)
	s.Add3(hintRuleRate, h, k.rule, k.rate)
	s.Add3(hintMark, h, uint64(k.mark), k.rule)
}

// clusters adds the word clusters around.
func (r *Reader) clusters(w *window) {
	s, k := &r.seq, w.at
	a1, z1 := w.before[0], w.after[0]
	c := k.clusters[coarse]
	s.Add2(clusterPairBefore, a1.clusters[coarse], c)
	s.Add3(clustersAround, a1.clusters[coarse], c, z1.clusters[coarse])
}

// landmarks adds what is near on either side.
func (r *Reader) landmarks(w *window, n *landmarks) {
	s, k := &r.seq, w.at
	q := uint64(k.mark)
	l, z := &n.left, &n.right
	s.Add2(leftCue, l.stem, q)
	s.Add3(clusterLeftDistance, l.cluster, l.gap, l.distance)
	s.Add2(rightCue, z.stem, q)
	s.Add2(clusterRightCue, z.cluster, z.gap)
	s.Add3(gapsShape, k.shape, n.leftGap, n.rightGap)
	s.Add3(gapsPrior, k.prior, n.leftGap, n.rightGap)
	s.Add3(tagGaps, k.tag, n.leftGap, n.rightGap)
}

// farther adds words two and three away, and pairs of a word's tag with what is near.
func (r *Reader) farther(w *window, n *landmarks) {
	s, k := &r.seq, w.at
	s.Add1(wordBefore2, w.before[1].low)
	s.Add1(wordAfter2, w.after[1].low)
	s.Add1(stemBefore3, w.before[2].stem)
	s.Add1(stemAfter3, w.after[2].stem)
	s.Add3(tagLeftCue, k.tag, n.left.stem, n.left.gap)
	s.Add3(tagRightCue, k.tag, n.right.stem, n.right.gap)
	s.Add3(clusterTags, k.clusters[coarse], k.tag, w.after[0].tag)
	s.Add2(leftSign, n.leftSign.stem, n.leftSign.distance)
	s.Add2(rightSign, n.rightSign.stem, n.rightSign.distance)
}

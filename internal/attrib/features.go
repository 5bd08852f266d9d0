package attrib

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Classes is the number of classes of edges between tokens.
const Classes = 8

// class sorts the edges between tokens by how likely a part begins or ends
// there.
func (t *Text) class(i int, p text.Range) uint8 {
	k := t.token(i)
	if i == p.First {
		return 0
	}
	before := t.token(i - 1)
	switch {
	case k.sent != before.sent:
		if before.mark == inside {
			return 1
		}
		return 2
	case k.mark >= opening:
		return 3
	case k.low == comma:
		return 4
	case before.mark >= opening:
		return 5
	case k.punct:
		return 6
	}
	return 7
}

var (
	comma = hash.String(",")
	that  = hash.String("that")
)

// A Reader turns the paragraphs of a [Text] into sequences. It is memory to be
// used again, by one goroutine at a time; the zero Reader is ready for use.
type Reader struct {
	seq  crf.Sequence
	near []near
}

// near is what stands around a token within its sentence, as token numbers or
// -1: the next likely cue and the next punctuation mark on either side, the last
// "that".
type near struct{ cueLeft, cueRight, punctLeft, punctRight, that int32 }

// look finds what is near each token of a paragraph.
func (r *Reader) look(t *Text, p text.Range) {
	r.near = r.near[:0]
	cue, punct, th := int32(-1), int32(-1), int32(-1)
	for i := p.First; i < p.End; i++ {
		k := t.token(i)
		if i > p.First && k.sent != t.token(i-1).sent {
			cue, punct, th = -1, -1, -1
		}
		r.near = append(r.near, near{cueLeft: cue, punctLeft: punct, that: th})
		if k.likely {
			cue = int32(i)
		}
		if k.punct {
			punct = int32(i)
		}
		if k.low == that {
			th = int32(i)
		}
	}
	cue, punct = -1, -1
	for i := p.End - 1; i >= p.First; i-- {
		k := t.token(i)
		if i+1 < p.End && k.sent != t.token(i+1).sent {
			cue, punct = -1, -1
		}
		n := &r.near[i-p.First]
		n.cueRight, n.punctRight = cue, punct
		if k.likely {
			cue = int32(i)
		}
		if k.punct {
			punct = int32(i)
		}
	}
}

// Read returns the features of a paragraph. The sequence is the reader's own and
// valid until its next use.
func (r *Reader) Read(t *Text, paragraph int) *crf.Sequence {
	return r.read(t, t.paras[paragraph])
}

// read returns the features of the tokens of a paragraph or of a piece of one.
func (r *Reader) read(t *Text, p text.Range) *crf.Sequence {
	r.look(t, p)
	r.seq.Reset()
	for i := p.First; i < p.End; i++ {
		t.stop.Every(i)
		r.features(t, p, i)
		r.seq.End(t.class(i, p), crf.All)
	}
	return &r.seq
}

// bucket folds a distance onto a few classes, fine near zero.
func bucket(n int) uint64 {
	sign := uint64(0)
	if n < 0 {
		sign, n = 16, -n
	}
	switch {
	case n <= 5:
		return sign + uint64(n)
	case n <= 7:
		return sign + 6
	case n <= 10:
		return sign + 7
	case n <= 15:
		return sign + 8
	case n <= 25:
		return sign + 9
	case n <= 40:
		return sign + 10
	}
	return sign + 11
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// Without makes r leave out the features of some templates, by name, to measure
// what they contribute.
func (r *Reader) Without(names ...string) error {
	set, err := crf.ParseTemplates(TemplateNames[:], names)
	r.seq.Without(set)
	return err
}

// A window is a token with its neighbours in the paragraph: before[0] is the one
// directly before it.
type window struct {
	at            *token
	before, after [4]*token
}

func (t *Text) window(i int, p text.Range) window {
	w := window{at: t.token(i)}
	for k := range w.before {
		w.before[k], w.after[k] = t.at(i-1-k, p), t.at(i+1+k, p)
	}
	return w
}

// features adds the features of token i.
func (r *Reader) features(t *Text, p text.Range, i int) {
	w := t.window(i, p)
	n := r.around(t, &r.near[i-p.First], i)
	r.seq.Add0(bias)
	r.words(&w)
	r.marks(&w)
	r.priors(&w)
	r.place(t, p, i)
	r.nearby(&w, &n)
	r.tags(&w, &n)
	r.hints(&w)
	r.clusters(&w, &n)
}

func (r *Reader) words(w *window) {
	s, k := &r.seq, w.at
	a1, a2, a3, z1, z2, z3 := w.before[0], w.before[1], w.before[2], w.after[0], w.after[1], w.after[2]
	s.Add1(word, k.low)
	s.Add1(wordBefore, a1.low)
	s.Add1(wordAfter, z1.low)
	s.Add1(wordBefore2, a2.low)
	s.Add1(wordAfter2, z2.low)
	s.Add2(wordPairBefore, a1.low, k.low)
	s.Add2(wordPairAfter, k.low, z1.low)
	s.Add1(suffix, k.suffix)
	s.Add1(suffixBefore, a1.suffix)
	s.Add1(suffixAfter, z1.suffix)
	s.Add1(stem, k.stem)
	s.Add1(shape, k.shape)
	s.Add2(shapePairBefore, a1.shape, k.shape)
	s.Add2(shapePairAfter, k.shape, z1.shape)
	s.Add2(stemsBefore, a1.stem, a2.stem)
	s.Add2(stemsAfter, z1.stem, z2.stem)
	s.Add1(stemBefore3, a3.stem)
	s.Add1(stemAfter3, z3.stem)
}

func (r *Reader) marks(w *window) {
	s, k := &r.seq, w.at
	a, z := &w.before, &w.after
	q := uint64(k.mark)
	s.Add3(marksAround, q, uint64(a[0].mark), uint64(z[0].mark))
	s.Add2(markWord, q, k.low)
	s.Add2(markLeft, q, bucket(int(k.behind)))
	s.Add2(markRight, q, bucket(int(k.ahead)))
	s.Add2(markLength, q, bucket(int(k.ahead)+int(k.behind)))
	s.Add3(marksWide, uint64(a[3].mark*4+a[2].mark), uint64(a[1].mark*16+a[0].mark*4+k.mark),
		uint64(z[0].mark*64+z[1].mark*16+z[2].mark*4+z[3].mark))
}

func (r *Reader) priors(w *window) {
	s, k := &r.seq, w.at
	a1, a2, z1, z2 := w.before[0], w.before[1], w.after[0], w.after[1]
	s.Add1(prior, k.prior)
	s.Add3(priorsAround, a1.prior, k.prior, z1.prior)
	s.Add2(priorsBefore, a2.prior, a1.prior)
	s.Add2(priorsAfter, z1.prior, z2.prior)
	s.Add2(priorMarks, k.prior, uint64(k.mark)*4+uint64(a1.mark))
	s.Add3(priorWordsBefore, a1.low, a2.low, k.prior)
	s.Add3(priorShape, a1.low, k.shape, z1.prior)
	s.Add3(priorStem, k.stem, z1.prior, a1.prior)
}

func (r *Reader) place(t *Text, p text.Range, i int) {
	s, k := &r.seq, t.token(i)
	q := uint64(k.mark)
	sent := t.sents[k.sent]
	s.Add2(sentenceStart, bucket(i-sent.First), q)
	s.Add2(sentenceEnd, bucket(sent.End-i), q)
	s.Add3(sentenceMarks, uint64(t.token(sent.First).mark), uint64(t.token(p.First).mark), q)
}

// A landmark is the nearest likely cue or sign on one side of a token; without
// one its stem is 1 and the rest 0.
type landmark struct{ stem, prior, distance, tag, gap, cluster uint64 }

// landmarks are those around one token. A gap says which signs and words are
// between: 1 for a sign, 2 for "that". priors are a cue's prior with its gap.
type landmarks struct {
	left, right         landmark // cues
	leftSign, rightSign landmark
	leftGap, rightGap   uint64
}

// around returns the landmarks of token i.
func (r *Reader) around(t *Text, n *near, i int) landmarks {
	m := landmarks{left: t.landmark(n.cueLeft, i), right: t.landmark(n.cueRight, i),
		leftSign: t.landmark(n.punctLeft, i), rightSign: t.landmark(n.punctRight, i)}
	if n.cueLeft >= 0 {
		m.left.gap = bit(n.punctLeft > n.cueLeft) + 2*bit(n.that > n.cueLeft)
	}
	if n.cueRight >= 0 {
		m.right.gap = bit(n.punctRight >= 0 && n.punctRight < n.cueRight)
	}
	m.leftGap, m.rightGap = m.left.prior*4+m.left.gap, m.right.prior*4+m.right.gap
	return m
}

func (t *Text) landmark(at int32, i int) landmark {
	if at < 0 {
		return landmark{stem: 1}
	}
	c := t.token(int(at))
	return landmark{stem: c.stem, prior: c.prior, distance: bucket(max(i-int(at), int(at)-i)), tag: c.tag, cluster: c.clusters[1]}
}

func (r *Reader) nearby(w *window, n *landmarks) {
	s, k := &r.seq, w.at
	q := uint64(k.mark)
	l, z := &n.left, &n.right
	s.Add2(leftCue, l.stem, q)
	s.Add2(rightCue, z.stem, q)
	s.Add2(leftPrior, l.prior, l.distance)
	s.Add2(rightPrior, z.prior, z.distance)
	s.Add2(bothPriors, l.prior, z.prior)
	s.Add2(leftSign, n.leftSign.stem, n.leftSign.distance)
	s.Add2(rightSign, n.rightSign.stem, n.rightSign.distance)
	s.Add2(leftGap, n.leftGap, q)
	s.Add2(rightGap, n.rightGap, q)
	s.Add3(bothGaps, n.leftGap, n.rightGap, q)
	s.Add3(leftCueDistance, l.stem, l.gap, l.distance)
	s.Add3(rightCueDistance, z.stem, z.gap, z.distance)
	s.Add3(gapsShape, k.shape, n.leftGap, n.rightGap)
	s.Add3(gapsPrior, k.prior, n.leftGap, n.rightGap)
	s.Add3(wordLeftSign, k.low, n.leftSign.stem, q)
	s.Add3(wordRightSign, k.low, n.rightSign.stem, q)
	if k.punct {
		s.Add3(signGaps, k.low, n.leftGap, n.rightGap)
		s.Add3(signWords, w.before[0].low, k.low, w.after[0].low)
		s.Add3(signRightPrior, k.low, z.prior, z.distance)
		s.Add3(signLeftPrior, k.low, l.prior, l.distance)
	}
}

func (r *Reader) tags(w *window, n *landmarks) {
	s, k := &r.seq, w.at
	a1, a2, z1, z2 := w.before[0], w.before[1], w.after[0], w.after[1]
	s.Add1(tag, k.tag)
	s.Add1(tagBefore, a1.tag)
	s.Add1(tagAfter, z1.tag)
	s.Add2(tagPairBefore, a1.tag, k.tag)
	s.Add2(tagPairAfter, k.tag, z1.tag)
	s.Add3(tagsAround, a1.tag, k.tag, z1.tag)
	s.Add3(tagsBefore, a2.tag, a1.tag, k.tag)
	s.Add3(tagsAfter, k.tag, z1.tag, z2.tag)
	s.Add3(tagPrior, k.tag, k.prior, uint64(k.mark))
	s.Add3(tagGaps, k.tag, n.leftGap, n.rightGap)
	s.Add3(tagStem, k.tag, k.stem, z1.tag)
	s.Add3(tagPriorsAround, k.tag, a1.prior, z1.prior)
	s.Add3(tagLeftCue, k.tag, n.left.stem, n.left.gap)
	s.Add3(tagRightCue, k.tag, n.right.stem, n.right.gap)
	s.Add3(stemTagsAround, k.stem, z1.tag, a1.tag)
	s.Add3(leftCueTag, n.left.tag, n.left.prior, n.left.gap)
	s.Add3(rightCueTag, n.right.tag, n.right.prior, n.right.gap)
}

func (r *Reader) hints(w *window) {
	s, k := &r.seq, w.at
	a1, z1 := w.before[0], w.after[0]
	h := k.hint
	s.Add2(hintRate, h, k.rate)
	s.Add2(hintRule, h, k.rule)
	s.Add3(hintsAround, a1.hint, h, z1.hint)
	s.Add3(hintRuleRate, h, k.rule, k.rate)
	s.Add3(hintTag, h, k.tag, k.prior)
	s.Add3(hintWord, h, k.low, k.rate)
	s.Add3(hintBefore, h, a1.hint, k.low)
	s.Add3(hintAfter, h, z1.hint, k.low)
	s.Add3(hintMark, h, uint64(k.mark), k.rule)
	s.Add3(hintBeforeRate, h, a1.hint, k.rate)
}

func (r *Reader) clusters(w *window, n *landmarks) {
	s, k := &r.seq, w.at
	a1, z1 := w.before[0], w.after[0]
	const coarse, middle, fine = 0, 1, 2
	c := k.clusters[coarse]
	s.Add1(clusterCoarse, c)
	s.Add1(clusterMiddle, k.clusters[middle])
	s.Add1(clusterFine, k.clusters[fine])
	s.Add2(clusterMark, c, uint64(k.mark))
	s.Add2(clusterPairBefore, a1.clusters[coarse], c)
	s.Add2(clusterPairAfter, c, z1.clusters[coarse])
	s.Add2(clusterHint, k.clusters[middle], k.hint)
	s.Add3(clusterHintRate, c, k.hint, k.rate)
	s.Add2(clusterLeftCue, n.left.cluster, n.left.gap)
	s.Add2(clusterRightCue, n.right.cluster, n.right.gap)
	s.Add3(clusterLeftDistance, n.left.cluster, n.left.gap, n.left.distance)
	s.Add3(clusterPairLeftCue, c, n.left.cluster, n.left.gap)
	s.Add3(clusterTags, c, k.tag, z1.tag)
	s.Add1(clusterBefore, a1.clusters[middle])
	s.Add1(clusterAfter, z1.clusters[middle])
	s.Add3(clustersAround, a1.clusters[coarse], c, z1.clusters[coarse])
}

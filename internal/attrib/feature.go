package attrib

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// Classes is the number of classes of edges between tokens.
const Classes = 8

// class sorts the edges between tokens by how likely a part begins or ends
// there.
func (t *Text) class(i int, p span) uint8 {
	k := &t.tokens[i]
	if i == p.from {
		return 0
	}
	before := &t.tokens[i-1]
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
func (r *Reader) look(t *Text, p span) {
	r.near = r.near[:0]
	cue, punct, th := int32(-1), int32(-1), int32(-1)
	for i := p.from; i < p.to; i++ {
		k := &t.tokens[i]
		if i > p.from && k.sent != t.tokens[i-1].sent {
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
	for i := p.to - 1; i >= p.from; i-- {
		k := &t.tokens[i]
		if i+1 < p.to && k.sent != t.tokens[i+1].sent {
			cue, punct = -1, -1
		}
		n := &r.near[i-p.from]
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
	p := t.paras[paragraph]
	r.look(t, p)
	r.seq.Reset()
	for i := p.from; i < p.to; i++ {
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

// features adds the features of token i.
func (r *Reader) features(t *Text, p span, i int) {
	s := &r.seq
	k := &t.tokens[i]
	a1, a2, a3, a4 := t.at(i-1, p), t.at(i-2, p), t.at(i-3, p), t.at(i-4, p)
	z1, z2, z3, z4 := t.at(i+1, p), t.at(i+2, p), t.at(i+3, p), t.at(i+4, p)
	q := uint64(k.mark)

	s.Add(hash.Feature0(0))
	// The words.
	s.Add(hash.Feature1(1, k.low))
	s.Add(hash.Feature1(2, a1.low))
	s.Add(hash.Feature1(3, z1.low))
	s.Add(hash.Feature1(4, a2.low))
	s.Add(hash.Feature1(5, z2.low))
	s.Add(hash.Feature2(6, a1.low, k.low))
	s.Add(hash.Feature2(7, k.low, z1.low))
	s.Add(hash.Feature1(8, k.suffix))
	s.Add(hash.Feature1(9, a1.suffix))
	s.Add(hash.Feature1(10, z1.suffix))
	s.Add(hash.Feature1(11, k.stem))
	s.Add(hash.Feature1(12, k.shape))
	s.Add(hash.Feature2(13, a1.shape, k.shape))
	s.Add(hash.Feature2(14, k.shape, z1.shape))
	s.Add(hash.Feature2(15, a1.stem, a2.stem))
	s.Add(hash.Feature2(16, z1.stem, z2.stem))
	s.Add(hash.Feature1(17, a3.stem))
	s.Add(hash.Feature1(18, z3.stem))
	// Quotation marks.
	s.Add(hash.Feature3(20, q, uint64(a1.mark), uint64(z1.mark)))
	s.Add(hash.Feature2(21, q, k.low))
	s.Add(hash.Feature2(22, q, bucket(int(k.behind))))
	s.Add(hash.Feature2(23, q, bucket(int(k.ahead))))
	s.Add(hash.Feature2(24, q, bucket(int(k.ahead)+int(k.behind))))
	s.Add(hash.Feature3(25, uint64(a4.mark*4+a3.mark), uint64(a2.mark*16+a1.mark*4+k.mark), uint64(z1.mark*64+z2.mark*16+z3.mark*4+z4.mark)))
	// What the words were in training.
	s.Add(hash.Feature1(30, k.prior))
	s.Add(hash.Feature3(31, a1.prior, k.prior, z1.prior))
	s.Add(hash.Feature2(32, a2.prior, a1.prior))
	s.Add(hash.Feature2(33, z1.prior, z2.prior))
	s.Add(hash.Feature2(34, k.prior, q*4+uint64(a1.mark)))
	s.Add(hash.Feature3(35, a1.low, a2.low, k.prior))
	s.Add(hash.Feature3(36, a1.low, k.shape, z1.prior))
	s.Add(hash.Feature3(37, k.stem, z1.prior, a1.prior))
	// Position.
	sent := t.sents[k.sent]
	s.Add(hash.Feature2(40, bucket(i-sent.from), q))
	s.Add(hash.Feature2(41, bucket(sent.to-i), q))
	s.Add(hash.Feature3(42, uint64(t.tokens[sent.from].mark), uint64(t.tokens[p.from].mark), q))
	// The likely cues and the punctuation nearby.
	n := &r.near[i-p.from]
	lStem, lPrior, lDist, lTag, lGap := uint64(1), uint64(0), uint64(0), uint64(0), uint64(0)
	if n.cueLeft >= 0 {
		c := &t.tokens[n.cueLeft]
		lStem, lPrior, lDist, lTag = c.stem, c.prior, bucket(i-int(n.cueLeft)), c.tag
		lGap = bit(n.punctLeft > n.cueLeft) + 2*bit(n.that > n.cueLeft)
	}
	rStem, rPrior, rDist, rTag, rGap := uint64(1), uint64(0), uint64(0), uint64(0), uint64(0)
	if n.cueRight >= 0 {
		c := &t.tokens[n.cueRight]
		rStem, rPrior, rDist, rTag = c.stem, c.prior, bucket(int(n.cueRight)-i), c.tag
		rGap = bit(n.punctRight >= 0 && n.punctRight < n.cueRight)
	}
	lPunct, lpDist := uint64(1), uint64(0)
	if n.punctLeft >= 0 {
		lPunct, lpDist = t.tokens[n.punctLeft].low, bucket(i-int(n.punctLeft))
	}
	rPunct, rpDist := uint64(1), uint64(0)
	if n.punctRight >= 0 {
		rPunct, rpDist = t.tokens[n.punctRight].low, bucket(int(n.punctRight)-i)
	}
	lg, rg := lPrior*4+lGap, rPrior*4+rGap
	s.Add(hash.Feature2(50, lStem, q))
	s.Add(hash.Feature2(51, rStem, q))
	s.Add(hash.Feature2(52, lPrior, lDist))
	s.Add(hash.Feature2(53, rPrior, rDist))
	s.Add(hash.Feature2(54, lPrior, rPrior))
	s.Add(hash.Feature2(55, lPunct, lpDist))
	s.Add(hash.Feature2(56, rPunct, rpDist))
	s.Add(hash.Feature2(57, lg, q))
	s.Add(hash.Feature2(58, rg, q))
	s.Add(hash.Feature3(59, lg, rg, q))
	s.Add(hash.Feature3(60, lStem, lGap, lDist))
	s.Add(hash.Feature3(61, rStem, rGap, rDist))
	s.Add(hash.Feature3(62, k.shape, lg, rg))
	s.Add(hash.Feature3(63, k.prior, lg, rg))
	s.Add(hash.Feature3(64, k.low, lPunct, q))
	s.Add(hash.Feature3(65, k.low, rPunct, q))
	if k.punct {
		s.Add(hash.Feature3(66, k.low, lg, rg))
		s.Add(hash.Feature3(67, a1.low, k.low, z1.low))
		s.Add(hash.Feature3(68, k.low, rPrior, rDist))
		s.Add(hash.Feature3(69, k.low, lPrior, lDist))
	}
	// Parts of speech.
	s.Add(hash.Feature1(70, k.tag))
	s.Add(hash.Feature1(71, a1.tag))
	s.Add(hash.Feature1(72, z1.tag))
	s.Add(hash.Feature2(73, a1.tag, k.tag))
	s.Add(hash.Feature2(74, k.tag, z1.tag))
	s.Add(hash.Feature3(75, a1.tag, k.tag, z1.tag))
	s.Add(hash.Feature3(76, a2.tag, a1.tag, k.tag))
	s.Add(hash.Feature3(77, k.tag, z1.tag, z2.tag))
	s.Add(hash.Feature3(78, k.tag, k.prior, q))
	s.Add(hash.Feature3(79, k.tag, lg, rg))
	s.Add(hash.Feature3(80, k.tag, k.stem, z1.tag))
	s.Add(hash.Feature3(81, k.tag, a1.prior, z1.prior))
	s.Add(hash.Feature3(82, k.tag, lStem, lGap))
	s.Add(hash.Feature3(83, k.tag, rStem, rGap))
	s.Add(hash.Feature3(84, k.stem, z1.tag, a1.tag))
	s.Add(hash.Feature3(85, lTag, lPrior, lGap))
	s.Add(hash.Feature3(86, rTag, rPrior, rGap))
	// What the rules say.
	h := k.hint
	s.Add(hash.Feature2(110, h, k.rate))
	s.Add(hash.Feature2(111, h, k.rule))
	s.Add(hash.Feature3(112, a1.hint, h, z1.hint))
	s.Add(hash.Feature3(113, h, k.rule, k.rate))
	s.Add(hash.Feature3(114, h, k.tag, k.prior))
	s.Add(hash.Feature3(115, h, k.low, k.rate))
	s.Add(hash.Feature3(116, h, a1.hint, k.low))
	s.Add(hash.Feature3(117, h, z1.hint, k.low))
	s.Add(hash.Feature3(118, h, q, k.rule))
	s.Add(hash.Feature3(119, h, a1.hint, k.rate))
}

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

// near is the surroundings of a token within its sentence, as token numbers or
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

// A window is a token with its neighbors in the paragraph: before[0] is the one
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

// A landmark is the nearest likely cue or sign on one side of a token; without
// one its stem is 1 and the rest 0.
type landmark struct{ stem, prior, distance, gap, cluster uint64 }

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
	return landmark{stem: c.stem, prior: c.prior, distance: bucket(max(i-int(at), int(at)-i)), cluster: c.clusters[1]}
}

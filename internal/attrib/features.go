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
	w := t.window(p)
	for i := p.First; i < p.End; i++ {
		t.stop.Every(i)
		r.features(t, p, i, &w)
		r.seq.End(t.class(i, p), crf.All)
		w.move(t.at(i+1+len(w.after), p))
	}
	return &r.seq
}

// bucket folds a distance, 0 or more, onto a few classes, fine near zero.
func bucket(n int) uint64 {
	return uint64(buckets[min(uint(n), uint(len(buckets)-1))])
}

var buckets = [...]uint8{0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
	10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11}

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

// window returns the window of the first token of p.
func (t *Text) window(p text.Range) window {
	w := window{at: t.at(p.First, p)}
	for k := range w.before {
		w.before[k], w.after[k] = &pad, t.at(p.First+1+k, p)
	}
	return w
}

// move makes w the window of the next token; next is the last one in it.
func (w *window) move(next *token) {
	w.before = [...]*token{w.at, w.before[0], w.before[1], w.before[2]}
	w.at = w.after[0]
	w.after = [...]*token{w.after[1], w.after[2], w.after[3], next}
}

// landmarks are the nearest likely cues and signs on either side of a token, nowhere for
// none, with their distances. A gap says which signs and words are between the token and a
// cue: 1 for a sign, 2 for "that".
type landmarks struct {
	left, right         *token // cues
	leftSign, rightSign *token
	leftGap, rightGap   uint64

	leftAway, leftSignAway, rightSignAway uint64 // distances
}

var nowhere = token{form: form{stem: 1}}

// around returns the landmarks of token i.
func (r *Reader) around(t *Text, n *near, i int) (m landmarks) {
	m.left, m.leftAway = t.landmark(n.cueLeft, i)
	m.right, _ = t.landmark(n.cueRight, i)
	m.leftSign, m.leftSignAway = t.landmark(n.punctLeft, i)
	m.rightSign, m.rightSignAway = t.landmark(n.punctRight, i)
	if n.cueLeft >= 0 {
		m.leftGap = bit(n.punctLeft > n.cueLeft) + 2*bit(n.that > n.cueLeft)
	}
	if n.cueRight >= 0 {
		m.rightGap = bit(n.punctRight >= 0 && n.punctRight < n.cueRight)
	}
	return m
}

func (t *Text) landmark(at int32, i int) (*token, uint64) {
	if at < 0 {
		return &nowhere, 0
	}
	return t.token(int(at)), bucket(max(i-int(at), int(at)-i))
}

package pos

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// A Token is anything that knows its place in a text.
type Token interface{ In(text string) string }

// A Reader turns sentences into sequences. It is memory to be used again, by
// one goroutine at a time; the zero Reader is ready for use.
type Reader struct {
	words []word
	seq   crf.Sequence
}

// pad words stand on either side of a sentence, so that every word has two
// neighbours to the left and to the right.
const pad = 2

// Read returns the features of a sentence. The sequence is the reader's own and
// valid until its next use.
func Read[T Token](r *Reader, l *Lexicon, text string, tokens []T) *crf.Sequence {
	r.words = append(r.words[:0], edge, edge)
	shout := loud // unless a small letter turns up
	for i, t := range tokens {
		r.words = append(r.words, word{})
		w := &r.words[pad+i]
		w.look(l, t.In(text), i == 0)
		if w.flags&letters != 0 && w.flags&upper == 0 {
			shout = 0
		}
	}
	for i := range tokens {
		r.words[pad+i].flags |= shout
	}
	r.words = append(r.words, edge, edge)
	r.seq.Reset()
	for i := range tokens {
		if allow := r.words[pad+i].allow; allow&(allow-1) != 0 {
			r.features(r.words[i : i+2*pad+1])
		}
		r.seq.End(0, r.words[pad+i].allow)
	}
	return &r.seq
}

// edge is what stands beside a sentence.
var edge = word{hash: 1, entry: 1, hint: 1, shape: 1}

// features adds those of the word in the middle of five. The first argument of
// a feature is the number of its template; a trained model depends on them.
func (r *Reader) features(around []word) {
	a, b, w, y, z := &around[0], &around[1], &around[2], &around[3], &around[4]
	s := &r.seq

	// The word and its neighbours.
	s.Add(hash.Feature1(1, w.hash))
	s.Add(hash.Feature2(2, w.hash, w.flags))
	s.Add(hash.Feature1(3, b.hash))
	s.Add(hash.Feature1(4, y.hash))
	s.Add(hash.Feature1(5, a.hash))
	s.Add(hash.Feature1(6, z.hash))
	s.Add(hash.Feature2(7, b.hash, w.hash))
	s.Add(hash.Feature2(8, w.hash, y.hash))

	// What it looks like.
	for k, suffix := range w.suffix {
		s.Add(hash.Feature2(10, uint64(k), suffix))
	}
	for k, prefix := range w.prefix {
		s.Add(hash.Feature2(11, uint64(k), prefix))
	}
	s.Add(hash.Feature2(12, w.shape, w.flags&initial))
	s.Add(hash.Feature1(13, w.flags))
	s.Add(hash.Feature3(14, w.flags, b.flags, y.flags))

	// What the lexicon says of it and its neighbours.
	s.Add(hash.Feature2(20, w.entry, w.flags))
	s.Add(hash.Feature1(21, b.entry))
	s.Add(hash.Feature1(22, y.entry))
	s.Add(hash.Feature2(23, b.entry, w.entry))
	s.Add(hash.Feature2(24, w.entry, y.entry))
	s.Add(hash.Feature2(25, a.entry, b.entry))
	s.Add(hash.Feature2(26, y.entry, z.entry))

	// What the hints say.
	s.Add(hash.Feature2(30, w.hint, w.flags))
	s.Add(hash.Feature1(31, b.hint))
	s.Add(hash.Feature1(32, y.hint))
	s.Add(hash.Feature2(33, b.hint, w.hint))
	s.Add(hash.Feature2(34, w.hint, y.hint))
	s.Add(hash.Feature3(35, b.hint, w.hint, y.hint))
	s.Add(hash.Feature3(36, a.hint, b.hint, w.hint))
	s.Add(hash.Feature3(37, w.hint, y.hint, z.hint))

	// The word or its ending among its neighbours.
	s.Add(hash.Feature2(40, w.hash, b.entry))
	s.Add(hash.Feature2(41, w.hash, y.entry))
	s.Add(hash.Feature3(45, w.suffix[2], b.entry, w.flags))
	s.Add(hash.Feature3(46, w.suffix[2], y.entry, w.flags))
	s.Add(hash.Feature2(47, w.suffix[1], b.hash))
	s.Add(hash.Feature2(48, w.suffix[1], y.hash))
	s.Add(hash.Feature2(49, w.suffix[1], b.suffix[1]))
	s.Add(hash.Feature2(50, w.suffix[1], y.suffix[1]))
	s.Add(hash.Feature1(51, b.suffix[2]))
	s.Add(hash.Feature1(52, y.suffix[2]))
}

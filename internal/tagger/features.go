package tagger

import "github.com/wirecopy-go/wirecopy/internal/linear"

// A Token is anything that knows its place in a text.
type Token interface{ In(text string) string }

// A Reader turns sentences into sequences. It is memory to be used again, by
// one goroutine at a time; the zero Reader is ready for use.
type Reader struct {
	words []word
	seq   linear.Sequence
}

// pad words stand on either side of a sentence, so that every word has two
// neighbours to the left and to the right.
const pad = 2

// Read returns the features of a sentence. The sequence is the reader's own and
// valid until its next use.
func Read[T Token](r *Reader, l *Lexicon, text string, tokens []T) *linear.Sequence {
	r.words = append(r.words[:0], edge, edge)
	small := false
	for i, t := range tokens {
		r.words = append(r.words, word{})
		w := &r.words[pad+i]
		w.look(l, t.In(text), i == 0)
		small = small || w.flags&letters != 0 && w.flags&upper == 0
	}
	r.words = append(r.words, edge, edge)
	r.seq.Reset()
	for i := range tokens {
		if !small {
			r.words[pad+i].flags |= loud
		}
		if allow := r.words[pad+i].allow; allow&(allow-1) != 0 {
			r.features(r.words[i : i+2*pad+1])
		}
		r.seq.End(0, r.words[pad+i].allow)
	}
	return &r.seq
}

// edge is what stands beside a sentence.
var edge = word{hash: 1, entry: 1, shape: 1}

// features adds those of the word in the middle of five.
func (r *Reader) features(around []word) {
	a, b, w, y, z := &around[0], &around[1], &around[2], &around[3], &around[4]
	s := &r.seq
	looks := w.flags & (capital | upper | digits | letters | possessive | hyphen | initial | loud)
	s.Add(linear.Mix1(1, w.hash))
	s.Add(linear.Mix2(2, w.hash, looks))
	s.Add(linear.Mix1(3, b.hash))
	s.Add(linear.Mix1(4, y.hash))
	s.Add(linear.Mix1(5, a.hash))
	s.Add(linear.Mix1(6, z.hash))
	s.Add(linear.Mix2(7, b.hash, w.hash))
	s.Add(linear.Mix2(8, w.hash, y.hash))
	s.Add(linear.Mix2(9, b.hash, y.hash))
	s.Add(linear.Mix1(10, w.suffix[0]))
	s.Add(linear.Mix1(11, w.suffix[1]))
	s.Add(linear.Mix1(12, w.suffix[2]))
	s.Add(linear.Mix1(13, w.suffix[3]))
	s.Add(linear.Mix1(14, w.prefix[0]))
	s.Add(linear.Mix1(15, w.prefix[1]))
	s.Add(linear.Mix1(16, w.prefix[2]))
	s.Add(linear.Mix2(17, w.shape, looks&initial))
	s.Add(linear.Mix1(18, looks))
	s.Add(linear.Mix2(19, w.entry, looks))
	s.Add(linear.Mix1(20, b.entry))
	s.Add(linear.Mix1(21, y.entry))
	s.Add(linear.Mix2(22, b.entry, w.entry))
	s.Add(linear.Mix2(23, w.entry, y.entry))
	s.Add(linear.Mix3(24, b.entry, w.entry, y.entry))
	s.Add(linear.Mix2(25, a.entry, b.entry))
	s.Add(linear.Mix2(26, y.entry, z.entry))
	s.Add(linear.Mix2(27, w.hash, b.entry))
	s.Add(linear.Mix2(28, w.hash, y.entry))
	s.Add(linear.Mix3(29, w.hash, b.entry, y.entry))
	s.Add(linear.Mix3(30, w.suffix[2], b.entry, looks))
	s.Add(linear.Mix3(31, w.suffix[2], y.entry, looks))
	s.Add(linear.Mix2(32, w.suffix[1], b.hash))
	s.Add(linear.Mix2(33, w.suffix[1], y.hash))
	s.Add(linear.Mix1(34, b.suffix[2]))
	s.Add(linear.Mix1(35, y.suffix[2]))
	s.Add(linear.Mix3(36, w.flags, b.flags, y.flags))
	s.Add(linear.Mix3(37, w.entry, a.entry, b.entry))
	s.Add(linear.Mix3(38, w.entry, y.entry, z.entry))
	s.Add(linear.Mix2(39, w.hash, a.entry))
	s.Add(linear.Mix2(40, w.hash, z.entry))
	s.Add(linear.Mix2(41, w.suffix[1], y.suffix[1]))
	s.Add(linear.Mix2(43, w.hint, looks))
	s.Add(linear.Mix1(44, b.hint))
	s.Add(linear.Mix1(45, y.hint))
	s.Add(linear.Mix2(46, b.hint, w.hint))
	s.Add(linear.Mix2(47, w.hint, y.hint))
	s.Add(linear.Mix3(48, b.hint, w.hint, y.hint))
	s.Add(linear.Mix3(49, a.hint, b.hint, w.hint))
	s.Add(linear.Mix3(50, w.hint, y.hint, z.hint))
	s.Add(linear.Mix2(42, w.suffix[1], b.suffix[1]))
}

package ner

import (
	"math/bits"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// This file turns words into what a network sees of them. Beside the chain, which
// counts what it has seen, the network judges by what words are like: those around
// a name by their vectors, and the sentence and the article by the mean of theirs.

// Places are where the words stand that the network looks at.
const (
	placeBefore2 = iota
	placeBefore
	placeWord
	placeAfter
	placeAfter2
	placeRunBefore // before the run of capitals
	placeRunFirst
	placeRunLast
	placeRunAfter
	places
)

// Rows of the network's first layer. Those of a place come one after the other.
const (
	codeRows  = embed.Parts * embed.Centres // of a place: parts of the word's vector
	traitRows = 64                          // of a place: what else is known of it
	firstRow  = places * codeRows           // of traits
	runRow    = firstRow + places*traitRows // where in its run of capitals the word is
	runRows   = 64
	formRow   = runRow + runRows // ending, beginning and shape of the word
	endings   = 1 << 12
	shapes    = 1 << 9
)

// NetRows is how many rows there are.
const NetRows = formRow + 2*endings + shapes

// Traits of a word, from the first bit on.
const (
	traitFlags   = 0  // word.flags
	traitGaz     = 12 // bits of word.gaz below its kind
	traitKind    = 18 // one of 16
	traitNoun    = 34 // one of 16
	traitDoc     = 50 // word.doc
	traitUnknown = 56 // no class
)

// What the network is told once for a sentence: the company that all words of it
// keep, and all of the article.
const (
	contextSentence = iota
	contextArticle
	contexts
)

// NetContexts is how many such contexts there are.
const NetContexts = contexts

// NetGroups is how many groups of rows are about one word each, see [NetGroup].
const NetGroups = places

// NetGroup returns the number of the group that a row is in: all that is about one
// word is. It is NetGroups or more for rows that are in none.
func NetGroup(row uint32) int {
	switch {
	case row < firstRow:
		return int(row / codeRows)
	case row < runRow:
		return int(row-firstRow) / traitRows
	}
	return NetGroups
}

// NetCode returns which part of the vector of which word a row stands for, and by
// which centre. It reports false for rows that stand for something else.
func NetCode(row uint32) (place, part, centre int, ok bool) {
	if row >= firstRow {
		return 0, 0, 0, false
	}
	return int(row / codeRows), int(row % codeRows / embed.Centres), int(row % embed.Centres), true
}

// A company is the sum of the vectors of words.
type company struct {
	sum   [embed.Dims]int32
	words int
}

func (c *company) of(words []word) {
	c.sum = [embed.Dims]int32{}
	c.words = len(words)
	m := embed.Default()
	for i := range words {
		m.AddVector(&c.sum, words[i].codes)
	}
}

// Company returns the mean vectors of a sentence and of the article, in the order
// of their contexts, for training.
func (d *Document) Company(s *article.Sentence) (means [NetContexts][embed.Dims]float32) {
	d.here.of(d.words[s.First : s.First+len(s.Tokens)])
	for k, c := range []*company{contextSentence: &d.here, contextArticle: &d.total} {
		for i, v := range c.sum {
			means[k][i] = float32(v) * embed.VectorUnit / float32(max(1, c.words))
		}
	}
	return means
}

// Rows appends to dst the rows of word i of a sentence.
func (d *Document) Rows(dst []uint32, s *article.Sentence, i int) []uint32 {
	words := d.words[s.First : s.First+len(s.Tokens)]
	at, first, end := around(words, i)
	for place, k := range at {
		if k >= 0 && k < len(words) {
			dst = words[k].appendTraits(words[k].appendCodes(dst, place), place)
		}
	}
	return words[i].appendForm(dst, i-first, end-1-i)
}

// around returns which word stands at each place around word i, some of them beside
// the sentence, and the run of capitals that it is in.
func around(words []word, i int) (at [places]int, first, end int) {
	first, end = run(words, i)
	return [places]int{i - 2, i - 1, i, i + 1, i + 2, first - 1, first, end - 1, end}, first, end
}

// appendCodes appends the rows of the word's vector at a place.
func (w *word) appendCodes(dst []uint32, place int) []uint32 {
	for part := range len(w.codes) {
		dst = append(dst, uint32(place*codeRows+part*embed.Centres)+uint32(w.codes[part]))
	}
	return dst
}

// appendTraits appends the rows of what else is known of the word at a place.
func (w *word) appendTraits(dst []uint32, place int) []uint32 {
	for t := w.traits; t != 0; t &= t - 1 {
		dst = append(dst, uint32(firstRow+place*traitRows+bits.TrailingZeros64(t)))
	}
	return dst
}

// appendForm appends the rows of what the word itself looks like and of where in a
// run of capitals it is.
func (w *word) appendForm(dst []uint32, before, after int) []uint32 {
	return append(dst,
		runRow+uint32(min(before, 5)*6+min(after, 5)),
		formRow+hash.Feature1(1, w.suffix[1])%endings,
		formRow+endings+hash.Feature1(2, w.prefix[1])%endings,
		formRow+2*endings+hash.Feature1(3, w.shape)%shapes)
}

// setTraits sets w.traits by all else that is known of w.
func (w *word) setTraits() {
	t := w.flags&(1<<traitGaz-1)<<traitFlags | w.gaz&(knownKind-1)<<traitGaz | w.doc<<traitDoc |
		1<<(traitKind+w.gaz/knownKind&15)
	if w.noun != 0 {
		t |= 1 << (traitNoun + w.noun>>1&15)
	}
	if len(w.codes) == 0 {
		t |= 1 << traitUnknown
	}
	w.traits = t
}

// run returns the run of capitals that word i is in, from the first word up to
// end.
func run(words []word, i int) (first, end int) {
	first, end = i, i+1
	for first > 0 && first > i-6 && words[first-1].flags&capital != 0 && words[first-1].flags&possessive == 0 {
		first--
	}
	for end < len(words) && end < i+6 && words[end].flags&capital != 0 && words[end-1].flags&possessive == 0 {
		end++
	}
	return first, end
}

// begin readies t for the sentences of an article.
func (t *Tagger) begin(m *Model) {
	m.net.Base(&t.whole)
	m.net.Context(&t.whole, contextArticle, t.doc.total.sum[:], t.doc.total.words)
}

// judge adds to scores, which the chain gave to the labels of a sentence whose
// sequence is given, those of the network. It isn't asked of words about which the
// chain has no doubt: these are three of four, and it would hardly ever change
// anything.
func (t *Tagger) judge(m *Model, s *article.Sentence, seq *crf.Sequence, scores []int32) {
	n := m.net.Labels()
	ready := false
	for i := range seq.Len() {
		if seq.Allowed(i) == outsideOnly || decided(scores[i*n:(i+1)*n]) {
			continue
		}
		if !ready {
			ready = true
			t.doc.here.of(t.doc.words[s.First : s.First+len(s.Tokens)])
			t.base = t.whole
			m.net.Context(&t.base, contextSentence, t.doc.here.sum[:], t.doc.here.words)
		}
		t.see(m, t.doc.words[s.First:s.First+len(s.Tokens)], i)
		t.eval.Add(scores[i*n : (i+1)*n])
	}
}

// see lets the network see the rows of word i: those of [Document.Rows], most of
// which it has seen together before.
func (t *Tagger) see(m *Model, words []word, i int) {
	t.eval.Begin(m.net, &t.base)
	at, first, end := around(words, i)
	for place, k := range at {
		if k < 0 || k >= len(words) {
			continue
		}
		w := &words[k]
		if key := traitsKey | uint64(place)<<traitsBits | w.traits; !t.eval.Recall(key) {
			t.rows = w.appendTraits(t.rows[:0], place)
			t.eval.Learn(key, t.rows)
		}
		if w.codes == "" {
			continue
		}
		if key := uint64(place+1)<<32 | uint64(w.id); !t.eval.Recall(key) {
			t.rows = w.appendCodes(t.rows[:0], place)
			t.eval.Learn(key, t.rows)
		}
	}
	t.rows = words[i].appendForm(t.rows[:0], i-first, end-1-i)
	t.eval.Rows(t.rows)
}

// Keys of rows that come together: the traits of a word at a place, or else a word at
// a place.
const (
	traitsBits = traitUnknown + 1
	traitsKey  = 1 << 63
)

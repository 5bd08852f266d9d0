package ner

import (
	"math/bits"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// This file makes the input of the network. The CRF knows features that it has seen in
// training; the network reads what words are like: the vectors of the words around a
// name, and the mean vectors of the sentence and of the article.

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
	codeRows  = embed.Parts * embed.Centroids // of a place: parts of the word's vector
	traitRows = 64                            // of a place: what else is known of it
	firstRow  = places * codeRows             // of traits
	runRow    = firstRow + places*traitRows   // where in its run of capitals the word is
	runRows   = 64
	formRow   = runRow + runRows // ending, beginning and shape of the word
	endings   = 1 << 11
	shapes    = 1 << 9
)

// NetRows is how many rows there are.
const NetRows = formRow + 2*endings + shapes

// Traits of a word, from the first bit on.
const (
	traitFlags   = 0  // token.flags
	traitGaz     = 12 // bits of token.gaz below its kind
	traitKind    = 18 // one of 16
	traitNoun    = 34 // one of 16
	traitDoc     = 50 // token.usage
	traitUnknown = 56 // no class
)

// The context vectors: the means of the vectors of the words of the sentence and of
// the article.
const (
	contextSentence = iota
	contextArticle
	contexts
)

// NetContexts is how many context vectors there are.
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
// which centroid. It reports false for rows that stand for something else.
func NetCode(row uint32) (place, part, centroid int, ok bool) {
	if row >= firstRow {
		return 0, 0, 0, false
	}
	return int(row / codeRows), int(row % codeRows / embed.Centroids), int(row % embed.Centroids), true
}

// A context is the sum of the vectors of words.
type context struct {
	sum     [embed.Dims]int32
	words   int
	vectors [128]uint32 // memory for the numbers of words' vectors
}

func (c *context) of(words []token) {
	c.sum = [embed.Dims]int32{}
	c.words = len(words)
	m := embed.Default()
	n := 0
	for i := range words {
		v, ok := m.Vector(words[i].id)
		if !ok {
			continue
		}
		c.vectors[n] = v
		if n++; n == len(c.vectors) {
			m.AddVectors(&c.sum, c.vectors[:n])
			n = 0
		}
	}
	m.AddVectors(&c.sum, c.vectors[:n])
}

// Contexts returns the mean vectors of a sentence and of the article, in the order
// of their contexts, for training.
func (d *Document) Contexts(s *article.Sentence) (means [NetContexts][embed.Dims]float32) {
	d.sentenceContext.of(d.sentence(s))
	for k, c := range []*context{contextSentence: &d.sentenceContext, contextArticle: &d.articleContext} {
		for i, v := range c.sum {
			means[k][i] = float32(v) * embed.VectorUnit / float32(max(1, c.words))
		}
	}
	return means
}

// Rows appends to dst the rows of word i of a sentence.
func (d *Document) Rows(dst []uint32, s *article.Sentence, i int) []uint32 {
	words := d.sentence(s)
	at, first, end := around(words, i)
	for place, k := range at {
		if k >= 0 && k < len(words) {
			dst = words[k].appendTraits(words[k].appendCodes(dst, place), place)
		}
	}
	return words[i].appendForm(dst, i-first, end-1-i)
}

// around returns which word is at each place around word i, some of them beside
// the sentence, and the run of capitals that it is in.
func around(words []token, i int) (at [places]int, first, end int) {
	first, end = run(words, i)
	return [places]int{i - 2, i - 1, i, i + 1, i + 2, first - 1, first, end - 1, end}, first, end
}

// appendCodes appends the rows of the word's vector at a place.
func (w *token) appendCodes(dst []uint32, place int) []uint32 {
	for part := range len(w.codes) {
		dst = append(dst, uint32(place*codeRows+part*embed.Centroids)+uint32(w.codes[part]%embed.Centroids))
	}
	return dst
}

// appendTraits appends the rows of what else is known of the word at a place.
func (w *token) appendTraits(dst []uint32, place int) []uint32 {
	for t := w.traits; t != 0; t &= t - 1 {
		dst = append(dst, uint32(firstRow+place*traitRows+bits.TrailingZeros64(t)))
	}
	return dst
}

// appendForm appends the rows of what the word itself looks like and of where in a
// run of capitals it is.
func (w *token) appendForm(dst []uint32, before, after int) []uint32 {
	return append(dst,
		runRow+uint32(min(before, 5)*6+min(after, 5)),
		formRow+hash.Feature1(1, w.suffix3)%endings,
		formRow+endings+hash.Feature1(2, w.prefix4)%endings,
		formRow+2*endings+hash.Feature1(3, w.shape)%shapes)
}

// setTraits sets w.traits by all else that is known of w.
func (w *token) setTraits() {
	t := w.flags&(1<<traitGaz-1)<<traitFlags | w.gaz&(knownKind-1)<<traitGaz | w.usage<<traitDoc |
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
func run(words []token, i int) (first, end int) {
	first, end = i, i+1
	for first > 0 && first > i-6 && words[first-1].flags&capital != 0 && words[first-1].flags&possessive == 0 {
		first--
	}
	for end < len(words) && end < i+6 && words[end].flags&capital != 0 && words[end-1].flags&possessive == 0 {
		end++
	}
	return first, end
}

// begin prepares t for the sentences of an article.
func (t *Tagger) begin(m *Model) {
	m.net.Base(&t.whole)
	m.net.Context(&t.whole, contextArticle, t.doc.articleContext.sum[:], t.doc.articleContext.words)
}

// addNet adds to the scores that the CRF gave to the labels of a sentence those of the
// network. Words that the CRF has decided are left out: they are three of four, and the
// network would hardly ever change anything.
func (t *Tagger) addNet(m *Model, s *article.Sentence, seq *crf.Sequence, scores []int32) {
	n := m.net.Labels()
	ready := false
	for i := range seq.Len() {
		t.decoder.Stop.Every(i)
		if seq.Allowed(i) == outsideOnly || decided(scores[i*n:(i+1)*n]) {
			continue
		}
		if !ready {
			ready = true
			t.doc.sentenceContext.of(t.doc.sentence(s))
			t.base = t.whole
			m.net.Context(&t.base, contextSentence, t.doc.sentenceContext.sum[:], t.doc.sentenceContext.words)
		}
		t.input(m, t.doc.sentence(s), i)
		t.eval.Add(scores[i*n : (i+1)*n])
	}
}

// input gives the network the rows of word i: those of [Document.Rows], most of which
// it has added up before.
func (t *Tagger) input(m *Model, words []token, i int) {
	t.eval.Begin(m.net, &t.base)
	at, first, end := around(words, i)
	for place, k := range at {
		if k < 0 || k >= len(words) {
			continue
		}
		w := &words[k]
		if key := traitsKey | uint64(place)<<traitsBits | w.traits; !t.eval.Recall(key) {
			t.rows = w.appendTraits(t.rows[:0], place)
			t.eval.Remember(key, t.rows)
		}
		if w.codes == "" {
			continue
		}
		if key := uint64(place+1)<<32 | uint64(w.id); !t.eval.Recall(key) {
			t.rows = w.appendCodes(t.rows[:0], place)
			t.eval.Remember(key, t.rows)
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

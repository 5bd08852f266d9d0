package text

import (
	"slices"
	"strings"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// This file builds a Doc: each distinct spelling is looked at once and found
// again in an open hash table.

// New returns a Doc with room for n words. The caller appends Words with their
// Start and End and Sentences with their ranges and paragraphs, then calls
// [Doc.Look].
func New(text string, n, sentences int) *Doc {
	d := docs.Get().(*Doc)
	d.Text = text
	d.Words = slices.Grow(d.Words[:0], n)
	d.Forms = slices.Grow(d.Forms[:0], min(n/2, maxFirstForms))
	d.Sentences = slices.Grow(d.Sentences[:0], sentences)
	return d
}

// docs are Docs for reuse.
var docs = sync.Pool{New: func() any { return new(Doc) }}

const (
	// maxFirstForms bounds the memory that New gets for forms: longer texts
	// repeat their words.
	maxFirstForms = 4096

	// maxKept is the number of words up to which the memory of a Doc is kept.
	maxKept = 1 << 16
)

// Free recycles the memory of d, which must not be used afterwards.
func (d *Doc) Free() {
	if cap(d.Words) <= maxKept {
		d.Text = ""
		docs.Put(d)
	}
}

// Look computes the forms and the flags of the words.
func (d *Doc) Look() {
	v := vocabulary{doc: d, slots: d.slots}
	clear(v.slots)
	if len(v.slots) == 0 {
		v.grow()
	}
	defer func() { d.slots = v.slots }()
	for s := range d.Sentences {
		for i := d.Sentences[s].First; i < d.Sentences[s].End; i++ {
			d.Stop.Every(i)
			w := &d.Words[i]
			w.Form = v.form(int(w.Start), int(w.End))
			w.Sentence = int32(s)
			w.Flags = d.Forms[w.Form].Flags
			if i > 0 && d.Words[i-1].End == w.Start {
				w.Flags |= Glued
			}
		}
		d.markCase(d.Sentences[s].Range)
	}
}

// OfSentence returns a Doc of one sentence, whose words are joined by blanks.
func OfSentence(words []string) *Doc {
	d := New(strings.Join(words, " "), len(words), 1)
	at := 0
	for _, w := range words {
		d.Words = append(d.Words, Word{Start: int32(at), End: int32(at + len(w))})
		at += len(w) + 1
	}
	d.Sentences = append(d.Sentences, Sentence{Range: Range{End: len(words)}})
	d.Look()
	return d
}

// A vocabulary finds the form of a spelling.
type vocabulary struct {
	doc   *Doc
	slots []int32 // open hash table: 1 + index into doc.Forms, 0 for free
	buf   [maxLower + 4]byte
}

// minSlots is the initial size of the hash table, a power of two.
const minSlots = 256

// form returns the index of the form of the bytes from start to end.
func (v *vocabulary) form(start, end int) int32 {
	s := v.doc.Text[start:end]
	hash := hash.String(s)
	at := v.free(hash, s)
	if v.slots[at] != 0 {
		return v.slots[at] - 1
	}
	n := int32(len(v.doc.Forms))
	v.doc.Forms = append(v.doc.Forms, Form{})
	f := &v.doc.Forms[n]
	f.look(s, v.buf[:0])
	f.Start = int32(start)
	v.slots[at] = n + 1
	if 2*len(v.doc.Forms) > len(v.slots) {
		v.grow()
	}
	return n
}

// free returns the slot of spelling s, or the free one where it belongs.
func (v *vocabulary) free(hash uint64, s string) uint32 {
	mask := uint32(len(v.slots) - 1)
	for at := uint32(hash) & mask; ; at = (at + 1) & mask {
		n := v.slots[at]
		if n == 0 || v.doc.Spelling(n-1) == s {
			return at
		}
	}
}

// grow doubles the table.
func (v *vocabulary) grow() {
	v.slots = make([]int32, max(minSlots, 2*len(v.slots)))
	for n := range v.doc.Forms {
		s := v.doc.Spelling(int32(n))
		v.slots[v.free(hash.String(s), s)] = int32(n) + 1
	}
}

// Spelling returns form n as it is written, with a possessive ending.
func (d *Doc) Spelling(n int32) string {
	f := &d.Forms[n]
	return d.Text[f.Start : int(f.Start+f.Length)+int(f.Ending)]
}

// A line of which at least titledShare in 100 of the words that may be small
// have a capital is in title case, if it has minTitled of them or more.
const (
	titledShare = 80
	minTitled   = 4
)

// markCase sets the flags First, Titled and Loud of a sentence.
func (d *Doc) markCase(r Range) {
	first, small := true, false
	words, capitals := 0, 0
	for i := r.First; i < r.End; i++ {
		w := &d.Words[i]
		if w.Flags&Letters == 0 {
			if w.Flags&Number != 0 && first {
				w.Flags |= First
				first = false
			}
			continue
		}
		if first {
			w.Flags |= First
			first = false
		}
		words++
		if w.Flags&Capital != 0 {
			capitals++
		}
		if w.Flags&(Upper|Initial|Mixed) == 0 {
			small = true
		}
	}
	flags := Flags(0)
	if !small && words > 0 {
		flags |= Loud
	}
	if words >= minTitled && 100*capitals >= titledShare*words {
		flags |= Titled
	}
	if flags != 0 {
		for i := r.First; i < r.End; i++ {
			d.Words[i].Flags |= flags
		}
	}
}

package text

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/room"
)

// This file builds a Doc: each distinct spelling is looked at once and found
// again in an open hash table.

// New returns a Doc with room for n words. The caller adds the words by [Doc.Add] and
// appends Sentences with their ranges and paragraphs, then calls [Doc.Look].
func New(text string, n, sentences int) *Doc {
	d := docs.Get().(*Doc)
	d.Text = text
	d.Words = slices.Grow(d.Words[:0], n)
	d.Forms = slices.Grow(d.Forms[:0], min(n/2, maxFirstForms))
	d.Sentences = slices.Grow(d.Sentences[:0], sentences)
	d.starts, d.outer = d.starts[:0], d.outer[:0]
	clear(d.slots)
	if len(d.slots) == 0 {
		d.grow()
	}
	return d
}

// docs are Docs for reuse.
var docs = sync.Pool{New: func() any { return new(Doc) }}

const (
	// maxFirstForms bounds the memory that New gets for forms: longer texts
	// repeat their words.
	maxFirstForms = 4096

	// maxKept is the number of words up to which the memory of a Doc is kept.
	maxKept = 1 << 14
)

// Free recycles the memory of d, which must not be used afterwards.
func (d *Doc) Free() {
	if cap(d.Words) <= maxKept {
		d.Text = ""
		d.Stop = nil
		docs.Put(d)
	}
}

// Add adds the word of the bytes from start to end and looks at its form.
func (d *Doc) Add(start, end int) {
	i := len(d.Words)
	d.Stop.Every(i)
	form := d.form(start, end)
	flags := d.Forms[form].Flags
	if i > 0 && d.End(i-1) == start {
		flags |= Glued
	}
	d.Words = append(d.Words, Word{Start: int32(start), Form: form, Flags: flags})
}

// Look computes what the words are in their sentences, all of which are known.
func (d *Doc) Look() {
	d.starts = slices.Grow(d.starts[:0], len(d.Words)>>sentenceShift+1)
	for s := range d.Sentences {
		d.Stop.Every(s)
		r := d.Sentences[s].Range
		for b := len(d.starts); b<<sentenceShift < r.End; b++ {
			d.starts = append(d.starts, int32(s))
		}
		if !r.Empty() && (s == 0 || d.Sentences[s].Paragraph != d.Sentences[s-1].Paragraph) {
			d.Words[r.First].Flags |= leads
		}
		d.markCase(r)
	}
	if n := len(d.Sentences); n > 0 {
		for b := len(d.starts); b<<sentenceShift < len(d.Words); b++ {
			d.starts = append(d.starts, int32(n-1)) // no sentence is there
		}
	}
}

// OfSentence returns a Doc of one sentence, whose words are joined by blanks.
func OfSentence(words []string) *Doc {
	d := New(strings.Join(words, " "), len(words), 1)
	at := 0
	for _, w := range words {
		d.Add(at, at+len(w))
		at += len(w) + 1
	}
	d.Sentences = append(d.Sentences, Sentence{Range: Range{End: len(words)}})
	d.Look()
	return d
}

// minSlots is the initial size of the hash table, a power of two.
const minSlots = 256

// form returns the index of the form of the bytes from start to end.
func (d *Doc) form(start, end int) int32 {
	s := d.Text[start:end]
	h := hash.String(s)
	at := d.free(h, s)
	if d.slots[at] != 0 {
		return d.slots[at] - 1
	}
	n := int32(len(d.Forms))
	d.Forms = append(room.Fewer(d.Forms, start, len(d.Text)), Form{})
	f := &d.Forms[n]
	var buf [MaxWord + utf8.UTFMax]byte
	f.look(s, h, buf[:0])
	f.Start = int32(start)
	d.slots[at] = n + 1
	if 2*len(d.Forms) > len(d.slots) {
		d.grow()
	}
	return n
}

// free returns the slot of spelling s, or the free one where it belongs.
func (d *Doc) free(h uint64, s string) uint32 {
	mask := uint32(len(d.slots) - 1)
	for at := hash.Place(h) & mask; ; at = (at + 1) & mask {
		n := d.slots[at]
		if n == 0 || d.Spelling(n-1) == s {
			return at
		}
	}
}

// grow doubles the table.
func (d *Doc) grow() {
	d.slots = make([]int32, max(minSlots, 2*len(d.slots)))
	for n := range d.Forms {
		s := d.Spelling(int32(n))
		d.slots[d.free(hash.String(s), s)] = int32(n) + 1
	}
}

// Spelling returns form n as it is written, with a possessive ending.
func (d *Doc) Spelling(n int32) string {
	f := &d.Forms[n]
	return d.Text[f.Start : int(f.Start+f.Length)+int(f.Ending)]
}

// markCase sets the flags First and Loud of a sentence.
func (d *Doc) markCase(r Range) {
	first, letters, small := true, false, false
	for i := r.First; i < r.End; i++ {
		w := &d.Words[i]
		if first && w.Flags&(Letters|Number) != 0 {
			w.Flags |= First
			first = false
		}
		if w.Flags&Letters != 0 {
			letters = true
			small = small || w.Flags&(Upper|Initial|Mixed) == 0
		}
	}
	switch {
	case !letters:
	case small:
		d.spell(r)
	default:
		for i := r.First; i < r.End; i++ {
			d.Words[i].Flags |= Loud
		}
	}
}

// spell gives the words of a sentence with small letters that are acronyms there, "WHO" and "IT",
// forms that are no words of English.
func (d *Doc) spell(r Range) {
	for i := r.First; i < r.End; i++ {
		w := &d.Words[i]
		if w.Flags&Upper == 0 || !d.Forms[w.Form].pronounced() && !d.named(i, r) {
			continue
		}
		if d.Forms[w.Form].acronym == 0 {
			f := d.Forms[w.Form]
			f.English, f.Full, f.Class = english.Entry{}, english.Entry{}, 0
			d.Forms[w.Form].acronym = int32(len(d.Forms))
			d.Forms = append(d.Forms, f)
		}
		w.Form = d.Forms[w.Form].acronym
	}
}

// named reports whether word i, which is in capitals and in sentence r, is written
// like an auxiliary but stands where none can: "IS fighters", "of IS".
func (d *Doc) named(i int, r Range) bool {
	if !d.Form(i).Class.Is(english.Be|english.Modal) || i+1 >= r.End {
		return false
	}
	if w := &d.Words[i]; w.Flags&First != 0 {
		return d.Words[i+1].Flags&Small != 0 && !d.Form(i+1).Class.Is(english.Structural)
	}
	before := d.Form(i - 1).Class
	return before.Is(english.Preposition|english.Determiner) && !before.Is(english.Pronoun)
}

// A line is in title case, so that its capitals are uninformative, if at least
// titledShare per cent of its words have one. Lower-case words of closed classes are not
// counted. The line must have at least minTitled words.
const (
	titledShare = 80
	minTitled   = 4
)

// Case sets the flags Opens and TitleCase of all words, whose quotations are known.
func (d *Doc) Case() {
	for s := range d.Sentences {
		d.Stop.Every(s)
		r := d.Sentences[s].Range
		if d.open(r); d.titled(r) {
			for i := r.First; i < r.End; i++ {
				d.Words[i].Flags |= TitleCase
			}
		}
	}
}

// open sets the flag Opens in a sentence.
func (d *Doc) open(r Range) {
	first := true
	for i := r.First; i < r.End; i++ {
		w := &d.Words[i]
		if w.Flags&Sign != 0 {
			first = first || d.State(i) == Opening || d.Forms[w.Form].Punct == ':'
		} else if first {
			w.Flags |= Opens
			first = false
		}
	}
}

// titled reports whether a sentence is in title case or capitals.
func (d *Doc) titled(r Range) bool {
	capitals, words := 0, 0
	for i := r.First; i < r.End; i++ {
		f := d.Form(i)
		switch {
		case f.Flags&Capital != 0:
			words++
			if f.Class&english.Closed == 0 || f.NameFlags&Upper != 0 {
				capitals++
			}
		case f.Flags&Small != 0 && f.Class&(english.Closed|english.NameParticle) == 0:
			words++
		}
	}
	if words > capitals && d.String(r.End-1) == "." {
		return false // a sentence of names, as "Ann Kelder-Holt met Bo Lund."
	}
	return words >= minTitled && capitals*100 >= titledShare*words
}

package phrase

// This file adds properties to the words of an article that the parsers of this package
// need.

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Doc is an article as a sequence of words with their classes. It is safe for
// concurrent use.
type Doc struct {
	*text.Doc
	classes []english.Class // of each form
	upper   []bool          // likewise: two letters or more before a possessive ending, all capitals
	places  []place         // of each word
}

// A place is a set of flags about the position of a word.
type place uint8

const (
	opens  place = 1 << iota // first word of a sentence or quotation, or after a colon
	titled                   // in a line in title case or capitals
)

// docs are Docs for reuse.
var docs = sync.Pool{New: func() any { return new(Doc) }}

// maxKept is the number of words up to which the memory of a Doc is kept.
const maxKept = 1 << 14

// Free recycles the memory of d, which must not be used afterwards.
func (d *Doc) Free() {
	if cap(d.places) <= maxKept {
		d.Doc = nil
		docs.Put(d)
	}
}

// zeros returns n zeros, in the memory of s where that is enough.
func zeros[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// Of returns the words of an article.
func Of(a *article.Article) *Doc {
	d := docs.Get().(*Doc)
	d.Doc = text.Of(a)
	d.classes, d.upper = zeros(d.classes, len(d.Forms)), zeros(d.upper, len(d.Forms))
	for n := range d.Forms {
		if f := &d.Forms[n]; f.Flags&(text.Capital|text.Small) != 0 {
			s := d.Text[f.Start : f.Start+f.Length]
			d.classes[n] = f.English.Class
			if k := strings.IndexAny(s, "'’"); k > 0 {
				d.classes[n] |= english.ClassOf(s[:k]) & pronouns // "I'm", "she'd"
			}
			d.upper[n] = f.Flags&text.Upper != 0 || f.Flags&text.Possessive != 0 && isUpper(s)
		}
	}
	d.places = zeros(d.places, len(d.Words))
	for s := range d.Sentences {
		d.mark(d.Sentences[s].Range)
	}
	return d
}

// A line is in title case, so that its capitals are uninformative, if at least
// titledShare per cent of its words have one. Lower-case words of closed classes are not
// counted. The line must have at least minTitled words.
const (
	titledShare = 80
	minTitled   = 4
)

// mark sets the places of the words of a sentence.
func (d *Doc) mark(r text.Range) {
	first := true
	capitals, words := 0, 0
	for i := r.First; i < r.End; i++ {
		if d.Has(i, text.Sign) {
			first = first || d.State(i) == text.Opening || d.String(i) == ":"
			continue
		}
		if first {
			d.places[i] = opens
			first = false
		}
		switch {
		case d.Has(i, text.Capital):
			words++
			if !d.Is(i, english.Closed) || d.Upper(i) {
				capitals++
			}
		case d.Has(i, text.Small) && !d.Is(i, english.Closed|english.NameParticle):
			words++
		}
	}
	if words > capitals && d.String(r.End-1) == "." {
		return // a sentence of names, as "Ann Kelder-Holt met Bo Lund."
	}
	if words >= minTitled && capitals*100 >= titledShare*words {
		for i := r.First; i < r.End; i++ {
			d.places[i] |= titled
		}
	}
}

// isUpper reports whether s has at least two letters, all of them capitals.
func isUpper(s string) bool {
	letters := 0
	for _, c := range s {
		if unicode.IsLower(c) {
			return false
		}
		if unicode.IsLetter(c) {
			letters++
		}
	}
	return letters > 1
}

// Upper reports whether word i, without a possessive ending, is in capitals: "UN",
// "U.S.'s". The flag text.Upper counts the s of the ending too.
func (d *Doc) Upper(i int) bool { return d.upper[d.Words[i].Form] }

// Opens reports whether word i is the first of a sentence or quotation, or comes after
// a colon, so that its capital is uninformative.
func (d *Doc) Opens(i int) bool { return d.places[i]&opens != 0 }

// Titled reports whether word i is in a line in title case or capitals, such as a
// headline, so that its capital is uninformative.
func (d *Doc) Titled(i int) bool { return d.places[i]&titled != 0 }

// Has reports whether word i has one of the flags.
func (d *Doc) Has(i int, f text.Flags) bool { return d.Words[i].Flags&f != 0 }

// Is reports whether word i belongs to at least one of the classes.
func (d *Doc) Is(i int, c english.Class) bool { return d.classes[d.Words[i].Form]&c != 0 }

// ClassesOf returns the classes of word i.
func (d *Doc) ClassesOf(i int) english.Class { return d.classes[d.Words[i].Form] }

// In returns the text of words i to k-1, without a possessive ending of the last.
func (d *Doc) In(i, k int) string { return d.Text[d.Words[i].Start:d.NameEnd(k-1)] }

// Span returns the bytes of words i to k-1, without a possessive ending of the last.
func (d *Doc) Span(i, k int) article.Span {
	return article.Span{Start: int(d.Words[i].Start), End: d.NameEnd(k - 1)}
}

// SameSentence reports whether words i and k are in the same sentence. It is false if k
// is past the last word.
func (d *Doc) SameSentence(i, k int) bool {
	return k < len(d.Words) && d.Sentence(i) == d.Sentence(k)
}

// SameParagraph is like [Doc.SameSentence] for paragraphs.
func (d *Doc) SameParagraph(i, k int) bool {
	return k < len(d.Words) && d.Paragraph(i) == d.Paragraph(k)
}

// Range returns the range of words i to k-1.
func Range(i, k int) text.Range { return text.Range{First: i, End: k} }

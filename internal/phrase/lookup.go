package phrase

// This file looks up words of the text in the lexicon.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// running returns a function for the lookups of package lexicon. It returns word i+k, or
// "" from end on and after a possessive ending.
func (d *Doc) running(i, end int) func(k int) string {
	return func(k int) string {
		if i+k >= end || k > 0 && d.Has(i+k-1, text.Possessive) {
			return ""
		}
		return d.String(i + k)
	}
}

// NounAt returns the longest title or noun that begins with word i and ends before
// end, and how many words it has. "Ex-" may be part of its first word: "ex-minister".
func (d *Doc) NounAt(i, end int) (n int, noun lexicon.Noun) {
	if i >= end {
		return 0, 0
	}
	word := d.running(i, end)
	if n, noun = lexicon.LongestNounFrom(d.heads(i), word); n > 0 {
		return n, noun
	}
	s := d.Spelling(d.Words[i].Form)
	if len(s) <= len(exPrefix) || s[len(exPrefix)-1] != '-' || !strings.EqualFold(s[:len(exPrefix)], exPrefix) {
		return n, noun
	}
	return lexicon.LongestNoun(func(k int) string {
		if k == 0 {
			return word(0)[len(exPrefix):]
		}
		return word(k)
	})
}

// heads returns what the lexicon knows of the names and nouns that begin with word i.
func (d *Doc) heads(i int) lexicon.Heads { return lexicon.HeadsOf(&d.Form(i).Heads, d.String(i)) }

// exPrefix stays with the word for an office that somebody had.
const exPrefix = "ex-"

// NameAt returns the senses of the longest name in the lexicon that begins with word
// i and ends before end, and how many words it has.
func (d *Doc) NameAt(i, end int) (int, lexicon.Senses) {
	if i >= end {
		return 0, lexicon.Senses{}
	}
	n, senses := lexicon.LongestFrom(d.heads(i), d.running(i, end))
	if n > 2 {
		if k := d.brokenAt(i, i+n); k > i {
			return lexicon.LongestFrom(d.heads(i), d.running(i, k))
		}
	}
	return n, senses
}

// minListed is how many words a name has that has a comma, but for "Washington, D.C.".
const minListed = 4

// brokenAt returns the first comma within words i to k-1 if these are too few
// for a name with one, as in "Jaguar, Land Rover", or i.
func (d *Doc) brokenAt(i, k int) int {
	words, at := 0, i
	for p := i; p < k; p++ {
		switch d.Form(p).Punct {
		case 0:
			words++
		case ',':
			if at == i && !d.Has(p+1, text.Upper) {
				at = p
			}
		}
	}
	if words >= minListed {
		return i
	}
	return at
}

// KnownAt is like [Doc.NameAt] but returns only the likeliest sense.
func (d *Doc) KnownAt(i, end int) (int, lexicon.Sense) {
	n, senses := d.NameAt(i, end)
	if n == 0 {
		return 0, 0
	}
	s, _ := senses.First()
	return n, s
}

// Known reports whether words i to k-1 are a name in the lexicon.
//
//go:noinline
func (d *Doc) Known(i, k int) bool {
	n, _ := d.NameAt(i, k)
	return n == k-i
}

// FirstName reports whether word i is a first name.
func (d *Doc) FirstName(i int) bool {
	_, ok := lexicon.FirstName(d.String(i))
	return ok
}

// maxFirm is how many words the name of a firm has that ends like a possessive.
const maxFirm = 4

// FirmAt returns the name in the lexicon of a firm that begins with word i and ends like a
// possessive or goes on after what looks like one, "Moody's", "Ben & Jerry's",
// "Lloyd's of London", and how many words it has.
func (d *Doc) FirmAt(i, end int) (int, lexicon.Sense) {
	for k := i; k < min(end, i+maxFirm); k++ {
		if !d.Has(k, text.Possessive) {
			continue
		}
		n, senses := lexicon.Longest(func(p int) string {
			switch {
			case i+p >= end || i+p > k && d.Has(i+p, text.Possessive):
				return ""
			case i+p == k:
				return d.Spelling(d.Words[k].Form)
			}
			return d.String(i + p)
		})
		if n < k+1-i {
			return 0, 0
		}
		for s := range senses.All() {
			if a := s.Actor(); a.Kind == lexicon.Organization && (n > k+1-i || possessive(a.Name)) {
				return n, s // not Lévis, of "Levi's"
			}
		}
		return 0, 0
	}
	return 0, 0
}

// possessive reports whether a name ends like a possessive.
func possessive(s string) bool { return strings.HasSuffix(s, "'s") || strings.HasSuffix(s, "s'") }

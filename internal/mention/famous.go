package mention

// This file finds the firms whose names are words or places too: "Apple", "Amazon".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// famous returns the sense of word i as the name of a firm that the lexicon has, if
// the words around it say that it is one or said so of the same word before. Of a word
// that the model marks as an organization nobody needs to say it.
func (f *finder) famous(i, end int, marked bool) (lexicon.Sense, bool) {
	d := f.d
	if d.Titled(i) || d.Is(i, english.Closed) || i+1 >= end && !marked && f.firms == nil {
		return 0, false
	}
	stated := !marked && f.asFirm(i, end)
	if !marked && !stated && f.firms == nil {
		return 0, false
	}
	s, ok := firmSense(d.String(i))
	if !ok {
		return 0, false
	}
	named, asked := f.firms[s.ID()]
	if !asked && marked {
		named = !f.beginsName(i)
	}
	if stated || marked && !asked {
		if f.firms == nil {
			f.firms = map[lexicon.ID]bool{}
		}
		named = named || stated
		f.firms[s.ID()] = named
	}
	return s, named && (stated || marked || f.bare(i) && (!d.Opens(i) || phrase.Subject(d, i+1) || d.Has(i, text.Possessive)))
}

// beginsName reports whether a longer name of a body so far begins with word i: "Sky One".
func (f *finder) beginsName(i int) bool {
	for n := range f.all {
		if m := &f.all[n]; m.Kind == lexicon.Organization && m.Len() > 1 && f.d.String(m.First) == f.d.String(i) {
			return true
		}
	}
	return false
}

// firmSense returns the sense of a word as the name of a firm.
func firmSense(word string) (lexicon.Sense, bool) {
	var k fold.Key
	if !k.Add(word) {
		return 0, false
	}
	return lexicon.FirmFolded(k.Bytes(1), k.Shape(1))
}

// asFirm reports whether the words around word i say that it is the name of a firm:
// "Apple said", "shares in Shell", "the retailer Target".
func (f *view) asFirm(i, end int) bool {
	d, k := f.d, i+1
	if sharesOf(d, i) || staffOf(d, i) || mergedBefore(d, i) {
		return k >= end || !d.Has(k, text.Capital)
	}
	if k >= end {
		return false
	}
	if TickerAt(d, k) || ticker(d, k, end) {
		return true
	}
	if !d.Has(k, text.Small) || !f.bare(i) {
		return false
	}
	return f.headAfter(k, end) || !d.Has(i, text.Possessive) && d.Is(k, english.ActorVerb) &&
		d.Form(k).English.Cue.Is(english.Speech) && d.Form(k).English.Cue.Is(english.Past|english.Third)
}

// bare reports whether word i has no determiner or name before it: "Amazon", but not "the Amazon".
func (f *view) bare(i int) bool {
	d := f.d
	return i == d.SentenceOf(i).First || !d.Has(i-1, text.Capital|text.Possessive|text.Number) && !d.Is(i-1, phrase.Determiners)
}

// ticker reports whether the code of a share in parentheses begins with word k:
// "(NYSE: KLD)", "(KLD.N)".
func ticker(d *phrase.Doc, k, end int) bool {
	if k+2 >= end || d.Form(k).Punct != '(' || !d.Upper(k+1) {
		return false
	}
	return strings.IndexByte(d.String(k+1), '.') > 0 || d.Form(k+2).Punct == ':'
}

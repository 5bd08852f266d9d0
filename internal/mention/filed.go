package mention

// This file reads where and by whom an article was filed, which its dateline says.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Filed returns the kind of word i by its part of the dateline, or NoKind outside of the
// dateline.
func Filed(a *article.Article, d *phrase.Doc, i int) lexicon.Kind {
	switch l := a.Dateline; {
	case l == nil:
	case l.Place.Contains(d.Span(i, i+1)):
		return lexicon.Place
	case l.Agency.Contains(d.Span(i, i+1)):
		return lexicon.Organization
	}
	return lexicon.NoKind
}

// addFiled adds the town in the dateline that begins with word i and that the model did not mark, and returns
// the word after it, or i if there is none.
func (f *finder) addFiled(i, limit int) int {
	k := f.filedFrom(i, limit)
	if k == i {
		return i
	}
	f.add(Mention{Range: phrase.Range(i, k), Kind: lexicon.Place})
	if n, s := f.d.KnownAt(i, k); n == k-i && placelike(s) {
		m := f.last()
		m.Kind, m.Sense, m.Known = s.Actor().Kind, s, true
	}
	return k
}

// filedFrom returns the word after the town in the dateline that begins with word i: "AL-KELDA, Norway". It
// returns i if there is none.
func (f *view) filedFrom(i, limit int) int {
	d, k := f.d, i
	for k < limit && Filed(f.a, d, k) == lexicon.Place && (d.Has(k, text.Capital) || k > i && d.Form(k).Punct == '-' && d.Has(k, text.Glued)) {
		k++
	}
	if l := f.a.Dateline; k > i && (d.Is(k-1, english.Closed) || l.Date.Empty() && l.Agency.Empty() && !d.Known(i, k)) {
		return i
	}
	return k
}

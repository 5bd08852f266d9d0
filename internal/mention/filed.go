package mention

// This file reads where and by whom an article was filed, which its dateline says.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
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

// sides finds the mentions of one sentence, in which the model marked some. No name is on both
// sides of the end of the dateline: "GLASGOW" and "Rangers" in "GLASGOW - Rangers went top".
func (f *finder) sides(s text.Range, tagged []ner.Name) {
	l, k := f.a.Dateline, s.First
	for l != nil && k < s.End && f.d.Start(k) < l.End {
		k++
	}
	if k == s.First || k == s.End || l.Start < f.d.Start(s.First) {
		f.sentence(s, tagged)
		return
	}
	n := 0
	for n < len(tagged) && tagged[n].End <= k {
		n++
	}
	if n == len(tagged) || tagged[n].First >= k {
		f.sentence(phrase.Range(s.First, k), tagged[:n])
		f.sentence(phrase.Range(k, s.End), tagged[n:])
		return
	}
	across := tagged[n]
	tagged[n].Class, tagged[n].End = ner.Place, k
	f.sentence(phrase.Range(s.First, k), tagged[:n+1])
	for across.First = k; across.First+1 < across.End && f.d.Has(across.First, text.Sign); across.First++ {
	}
	tagged[n] = across
	f.sentence(phrase.Range(k, s.End), tagged[n:])
}

// addFiled adds the town in the dateline that begins with word i and that the model
// did not mark, and returns the word after it, or i if there is none.
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

// filedFrom returns the word after the town in the dateline that begins with word i:
// "AL-KELDA, Norway". It returns i if there is none.
func (f *view) filedFrom(i, limit int) int {
	d, k := f.d, i
	for k < limit && Filed(f.a, d, k) == lexicon.Place &&
		(d.Has(k, text.Capital) || k > i && d.Hyphen(k)) {
		k++
	}
	if l := f.a.Dateline; k > i && (d.Is(k-1, english.Closed) || l.Date.Empty() && l.Agency.Empty() && !d.Known(i, k)) {
		return i
	}
	return k
}

// stateAt returns the sense of word i as the short name of a state or province after a
// town in it, "Quincy, Ill.", or after the letter of a party, "R-La.".
func (f *finder) stateAt(i, end int) (lexicon.Sense, bool) {
	d := f.d
	w := d.String(i)
	if i-1 <= d.SentenceOf(i).First || !strings.HasSuffix(w, ".") || i+1 < end && d.Has(i+1, text.Capital) {
		return 0, false
	}
	if d.Form(i-1).Punct == '-' {
		if !d.Has(i, text.Glued) || len(d.String(i-2)) > 1 || phrase.PartyMark(d, i-3) == "" {
			return 0, false
		}
	} else if d.Form(i-1).Punct != ',' || !d.Has(i-2, text.Capital) {
		return 0, false
	}
	var buf [fold.MaxBytes]byte
	a, ok := lexicon.RegionBeside(fold.Append(buf[:0], w))
	return lexicon.NewSense(a.ID, lexicon.Acronym, fold.Upper), ok
}

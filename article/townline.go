package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds the dateline among the paragraphs, also a town in a line of its own.

// dated reports whether paragraph i begins with the place of the article, and classifies it.
func (a layout) dated(o *options, i int, opening bool) bool {
	p := &a.Paragraphs[i]
	switch d := a.cutter.dateline(a.tokensOf(p), opening); {
	case d == nil:
		return opening && a.townBelow(i)
	case a.stamps(i):
	case opening && !o.clean && p.Len() <= maxNotice && (credited(p.In(a.Text)) || credit(p.In(a.Text))):
		p.Kind = KindCaption // "PESHAWAR: The court in this photo. — AP/File"
	case d.Span != p.Span || !d.Date.Empty() || a.sentenceBelow(i):
		a.Dateline = d
		if d.End >= p.End-3 || opening && p.Len() <= maxNotice && d.Date.Start < d.Place.Start && !d.Date.Empty() && !endsSentence(a.Text, p.Span) {
			p.Kind = KindDateline // also "January 22 – Halifax, Nova Scotia – Transport Canada"
		}
	default:
		return false // a town in a menu
	}
	return true
}

// sentenceBelow reports whether a sentence comes below paragraph i, or below the day there.
func (a layout) sentenceBelow(i int) bool {
	if i++; i > 1 && i < len(a.Paragraphs) {
		if n, p := a.phraseOf(i).dayMonth(), &a.Paragraphs[i]; n > 0 && n == len(a.tokensOf(p)) {
			i++
		}
	}
	return i < len(a.Paragraphs) && endsSentence(a.Text, a.Paragraphs[i].Span)
}

// townBelow reports whether paragraph i, right below a byline and above a sentence, is a town
// that is known, or that the sentence names, and nothing else, and makes it the dateline.
func (a layout) townBelow(i int) bool {
	p := &a.Paragraphs[i]
	if i == 0 || a.Paragraphs[i-1].Kind != KindByline || i+1 == len(a.Paragraphs) || !endsSentence(a.Text, a.Paragraphs[i+1].Span) ||
		!known(p.In(a.Text)) && !a.namedBelow(i) {
		return false
	}
	d := Dateline{Span: p.Span, Place: p.Span}
	d.Region = (&datelineParser{phrase: a.phraseOf(i), d: d}).region()
	a.Dateline = &d
	p.Kind = KindDateline
	return true
}

// namedBelow reports whether paragraph i is a word that is in no table, with a region or
// without, and the paragraph below has it too: "Garut", "Sidoarjo, East Java".
func (a layout) namedBelow(i int) bool {
	p := a.phraseOf(i)
	w := p.word(0)
	if !startsUpper(w) || p.len() > 1 && (p.word(1) != "," || nameTokens(p.text, p.from(2).toks) != p.len()-2) ||
		english.Of(w) != (english.Entry{}) || english.OfPhrase(w) != 0 {
		return false
	}
	for _, t := range a.tokensOf(&a.Paragraphs[i+1])[1:] {
		if s := t.In(a.Text); startsUpper(s) && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// placeBelow takes a town alone on the line below the byline for the dateline.
func (h header) placeBelow() {
	if h.Dateline != nil || h.Byline == nil {
		return
	}
	for i := h.first + 1; i <= h.end && i < len(h.Paragraphs); i++ {
		if h.townBelow(i) {
			return
		}
	}
}

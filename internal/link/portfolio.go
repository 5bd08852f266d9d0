package link

import (
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file reads offices for several matters: "Trade, Labour and Tourism Minister Ann Roe",
// "Secretary for Culture, Sports and Tourism Ann Roe".

// maxMatters is how many words before the last matter of an office are looked at.
const maxMatters = 8

// withMatters returns the title t with the matters that are joined to the one that it begins with:
// "[Trade, Labour and] Tourism Minister". It does not begin before word first.
func (c *catalog) withMatters(t phrase.Phrase, first int) phrase.Phrase {
	i := t.First - 1
	if t.Noun.Class() != lexicon.Office || t.First == t.Head.First || i <= first || c.d.String(i) != "and" || !c.matterAt(t.First) {
		return t
	}
	if k := c.mattersBefore(i, first); k < i {
		t.First = k
		t.Modifiers = text.Range{First: k, End: t.Head.First}
	}
	return t
}

// officeFor returns the office for several matters, the last one right before word i: "Secretary for
// Culture, Sports and Tourism". It is the zero Phrase if there is none.
func (c *catalog) officeFor(i int) phrase.Phrase {
	d, first := c.d, c.d.SentenceOf(i).First
	last := i
	for last > first && c.matterAt(last-1) {
		last--
	}
	if last == i || last-1 <= first || d.String(last-1) != "and" {
		return phrase.Phrase{}
	}
	k := c.mattersBefore(last-1, first)
	if k == last-1 || k-1 <= first || d.String(k-1) != "for" && d.String(k-1) != "of" {
		return phrase.Phrase{}
	}
	t := phrase.Title(d, k-1)
	if t.Noun.Class() != lexicon.Office || t.Noun.Plural() || !d.Has(t.First, text.Capital) {
		return phrase.Phrase{}
	}
	t.End, t.Of = i, text.Range{First: k, End: i}
	return t
}

// mattersBefore returns the first word of the matters, with commas between them, before the "and" at
// word i; i if there are none.
func (c *catalog) mattersBefore(i, first int) int {
	k := i
	for p := i - 1; p >= max(first, i-maxMatters); p-- {
		if c.matterAt(p) {
			k = p
		} else if c.d.Form(p).Punct != ',' || p != k-1 || p == i-1 {
			break
		}
	}
	return k
}

// matterAt reports whether word i is a common noun with a capital, and no name, person or body.
func (c *catalog) matterAt(i int) bool {
	d := c.d
	if !d.Has(i, text.Capital) || d.Upper(i) || d.Has(i, text.Possessive) || d.Is(i, english.Closed|english.Calendar) ||
		d.FirstName(i) || d.Known(i, i+1) || !embed.Common(d.String(i)) {
		return false
	}
	switch class := lexicon.FindNoun(d.String(i)).Class(); {
	case class == lexicon.Body, lexicon.Rank <= class && class <= lexicon.Kin:
		return false
	}
	return true
}

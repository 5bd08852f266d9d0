package link

// This file tells titles and things from names of actors.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// titleAlone reports whether a person's name is only a title: "the Sheikh".
func (c *catalog) titleAlone(nm *Name) bool {
	if nm.Kind != lexicon.Person || nm.Len() > 1 {
		return false
	}
	switch lexicon.FindNoun(c.said(nm.Range)).Class() {
	case lexicon.Honorific, lexicon.Royal:
		return !phrase.HasTitle(c.d, nm.First) || c.nameFollows(nm)
	}
	return false
}

// nameFollows reports whether a word with a capital comes right after a name: "Prince
// Sheikh Ahmad".
func (c *words) nameFollows(nm *Name) bool {
	k := nm.End
	return c.d.SameSentence(k-1, k) && c.d.Has(k, text.Capital) && !c.d.Has(k-1, text.Possessive) &&
		!c.d.Is(k, english.Closed|english.Calendar)
}

// played reports whether a name is that of a part or work that somebody has: "her Giselle".
func (c *words) played(nm *Name) bool {
	d, i := c.d, nm.First
	if nm.Kind != lexicon.Person || nm.Len() > 1 || i == d.SentenceOf(i).First || d.Has(i, text.Possessive) {
		return false
	}
	before := d.String(i - 1)
	return strings.EqualFold(before, "her") || strings.EqualFold(before, "his")
}

// thing reports whether a name is that of what the noun after it says: "the Oreshnik missile".
func (c *catalog) thing(nm *Name) bool {
	d, i, k := c.d, nm.First, nm.End
	s := d.SentenceOf(i)
	if nm.Len() > 1 || k >= s.End || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	the := i > s.First && d.Is(i-1, phrase.Determiners)
	if lexicon.NeighborOf(d.String(k)) == lexicon.Arms {
		return the || strings.HasSuffix(d.String(k), "s") // "Shahed drones"
	}
	return the && lexicon.Ware(d.String(k))
}

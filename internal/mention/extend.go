package mention

// This file takes in the parts of bodies' and places' names that the model leaves out: "and
// Bridges" of the Ministry of Roads and Bridges, "King" of King Tarik Hospital.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// withSecond takes in the second thing that a body is for, and the country after it: "Ministry
// of Roads and Bridges", "Ministry of Trade, Industry and Energy of Arvonia".
func withSecond(f *finder, c *candidate) {
	d := f.d
	if c.kind != lexicon.Organization || c.Len() < 3 || d.Has(c.End-1, text.Possessive) || !f.ofMatter(c) {
		return
	}
	k := c.End
	for k+1 < c.end && d.Form(k).Punct == ',' && matterAt(d, k+1) {
		k += 2
	}
	if k+1 >= c.end || d.String(k) != "and" && d.String(k) != "&" || !matterAt(d, k+1) {
		return
	}
	for k += 2; k < c.end && matterAt(d, k) && !d.Has(k-1, text.Possessive); k++ {
	}
	if k < c.end && d.Has(k, text.Capital) && !d.Is(k, english.Closed|english.Calendar) {
		return // "the Department of Trade and Border Police Chief Ann Roe"
	}
	c.End = ofCountry(d, k, c.end)
}

// ofMatter reports whether a name is that of a body followed by its matter of responsibility:
// "Ministry of Roads".
func (f *view) ofMatter(c *candidate) bool {
	d := f.d
	for i := c.First; i+2 < c.End; i++ {
		if d.Is(i, english.OrganizationOpener) && d.Is(i, english.OrganizationHead) && (d.String(i+1) == "of" || d.String(i+1) == "for") {
			return matterAt(d, c.End-1)
		}
	}
	return false
}

// matterAt reports whether word i is a common noun with a capital.
func matterAt(d *phrase.Doc, i int) bool {
	if !d.Has(i, text.Capital) || d.Upper(i) || d.Is(i, english.Closed|english.Calendar|english.OrganizationOpener) || d.FirstName(i) || d.Known(i, i+1) {
		return false
	}
	return embed.Common(d.String(i))
}

// withNamesake extends the name of a body or place by the title of the person it is named
// after: "King Tarik Hospital", "Sir Ian Holt Drive".
func withNamesake(f *finder, c *candidate) {
	d := f.d
	if c.kind != lexicon.Organization && c.kind != lexicon.Place || c.Len() < 2 || !d.Is(c.End-1, english.OrganizationHead|english.PlaceHead) || knownAt(d, c.First, c.End) {
		return
	}
	if !d.FirstName(c.First) && !lexicon.Surname(d.String(c.First)) || d.Is(c.First, english.OrganizationHead|english.OrganizationAdjective) {
		return
	}
	t := phrase.Title(d, c.First)
	if t.Empty() || !d.Has(t.First, text.Capital) || t.Noun.Plural() {
		return
	}
	switch t.Noun.Class() {
	case lexicon.Royal, lexicon.Clergy, lexicon.Honorific:
		if p := f.last(); p == nil || p.End <= t.First {
			c.First = t.First
		}
	}
}

// maxTail is how many small words may end a name.
const maxTail = 3

// withTail extends a name by the lower-case nouns that are part of it: "Nithi river", "the Oi
// nuclear plant", but not "a London hospital".
func withTail(f *finder, c *candidate) {
	d, k := f.d, c.End
	if k >= c.end || !d.Has(k, text.Small) || d.Has(k, text.Glued) || d.Has(k-1, text.Possessive) || d.Titled(c.First) || f.person(c) {
		return
	}
	if i := c.First - 1; i >= d.SentenceOf(c.First).First && (d.Is(i, english.Determiner) && !equalsThe(d.String(i)) || d.Has(i, text.Possessive|text.Number)) {
		return
	}
	for n := maxTail; n > 0; n-- {
		if k+n > c.end || !d.Has(k+n-1, text.Small) || d.Has(k+n-1, text.Possessive) && n > 1 {
			continue
		}
		kind := lexicon.Tail(d.In(k, k+n))
		if kind == lexicon.NoKind {
			continue
		}
		if !knownAt(d, c.First, c.End) {
			c.kind, c.End = kind, k+n
		}
		return
	}
}

// person reports whether a name is clearly a person's.
func (f *view) person(c *candidate) bool {
	return c.kind == lexicon.Person && (c.Len() > 1 && f.d.FirstName(c.First) || phrase.HasTitle(f.d, c.First))
}

func equalsThe(s string) bool { return strings.EqualFold(s, "the") }

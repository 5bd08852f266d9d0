package mention

// This file takes in the parts of bodies' and places' names that the model leaves out: "and
// Bridges" of the Ministry of Roads and Bridges, "King" of King Tarik Hospital.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
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
	if n, s := d.KnownAt(c.First, c.End); n == c.Len() && s.Actor().Class == lexicon.International {
		return
	}
	k := c.End
	for k+1 < c.end && d.Form(k).Punct == ',' && thingAt(d, k+1) {
		for k += 2; k < c.end && thingAt(d, k) && !d.Has(k-1, text.Possessive); k++ {
		}
	}
	if k+1 >= c.end || d.String(k) != "and" && d.String(k) != "&" || !thingAt(d, k+1) {
		return
	}
	for k += 2; k < c.end && thingAt(d, k) && !d.Has(k-1, text.Possessive); k++ {
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
		if d.Is(i, english.OrganizationOpener) && d.Is(i, english.OrganizationHead) && opensMatter(d.String(i+1)) {
			return thingAt(d, c.End-1)
		}
	}
	return false
}

// opensMatter reports whether w comes before the matter that a body is responsible for:
// "Committee on Roads".
func opensMatter(w string) bool { return w == "of" || w == "for" || w == "on" }

// thingAt reports whether word i is a common noun with a capital, which may be the name of a body
// too: "Labour".
func thingAt(d *phrase.Doc, i int) bool {
	if matterAt(d, i) {
		return true
	}
	n, s := d.KnownAt(i, i+1)
	return n == 1 && d.Has(i, text.Capital) && !d.Upper(i) && s.Actor().Kind == lexicon.Organization &&
		embed.Common(d.String(i)) && !d.FirstName(i)
}

// matterAt reports whether word i is a common noun with a capital.
func matterAt(d *phrase.Doc, i int) bool {
	if !d.Has(i, text.Capital) || d.Upper(i) ||
		d.Is(i, english.Closed|english.Calendar|english.OrganizationOpener) || d.FirstName(i) ||
		d.Known(i, i+1) {
		return false
	}
	return embed.Common(d.String(i))
}

// officeOf returns the end of the name of a body after the possessive that is or
// begins with word i, as of those who belong to it: "Prosecutors' Office", "Attorney
// General's Office". It returns i if there is none.
func (f *view) officeOf(i, limit int) int {
	d, k := f.d, i
	for k+1 < limit && k < i+maxOwner && d.Has(k, text.Capital) && !d.Has(k, text.Possessive) {
		k++
	}
	if k+1 >= limit || d.Titled(i) || !d.Has(k, text.Possessive) || !d.Is(k+1, english.OrganizationHead) ||
		!d.Has(k+1, text.Capital) || !f.owner(i, k) {
		return i
	}
	return capitals(d, k+2, limit)
}

// maxOwner is how many words come before the last one of a possessive before the word for a body.
const maxOwner = 2

// owner reports whether words i to k name no actor but those whom a body is of or for: "Children".
func (f *view) owner(i, k int) bool {
	for ; i <= k; i++ {
		if f.d.Is(i, english.Closed|english.Calendar|english.OrganizationHead) || f.d.FirstName(i) ||
			f.d.Known(i, i+1) || !embed.Common(f.d.String(i)) {
			return false
		}
	}
	return true
}

// withOffice takes in what a body of a place is called after: "Magistrate's Court" after
// "Johannesburg". A person's name before it is that of a body too: "Ann Roe Children's Trust".
func withOffice(f *finder, c *candidate) {
	d, k := f.d, c.End
	if d.Has(k-1, text.Possessive) && c.Len() > 2 && k < c.end && f.owner(k-1, k-1) {
		k-- // "Ann Roe Children"
	}
	if k >= c.end || k > c.First && d.Has(k-1, text.Possessive) {
		return
	}
	if e := f.officeOf(k, c.end); e > k {
		c.kind, c.End = lexicon.Organization, e
	}
}

// withForce takes in the word for a body after the state or town by which it goes: "Police" after
// "Jujuy Province", "United" after "Hexley".
func withForce(f *finder, c *candidate) {
	d, k := f.d, c.End
	if c.kind != lexicon.Place || k >= c.end || c.Len() == 1 && d.Known(c.First, k) ||
		c.Len() > 1 && lexicon.NeighborOf(d.String(k-1)) != lexicon.Unit || d.Titled(c.First) || !d.Has(k, text.Capital) || d.Has(k-1, text.Possessive) || d.Has(k, text.Glued) ||
		!d.Is(k, english.OrganizationHead) || d.Is(k, english.PlaceHead|english.Closed) || k+1 < c.end && d.Has(k+1, text.Capital) {
		return
	}
	c.kind, c.End = lexicon.Organization, k+1
}

// withSite takes in the word of another language for a street or the like before the name
// of a person or place after whom it is called: "Jalan Sultan Kelder", "Sungai Kelder".
func withSite(f *finder, c *candidate) {
	d, i := f.d, c.First-1
	if c.kind != lexicon.Person && c.kind != lexicon.Place || i < d.SentenceOf(c.First).First || !d.Has(i, text.Capital) ||
		d.Has(i, text.Possessive) || d.Titled(i) || lexicon.NeighborOf(d.String(i)) != lexicon.Site {
		return
	}
	c.First, c.kind = i, lexicon.Place
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
	if i := c.First - 1; i >= d.SentenceOf(c.First).First &&
		(d.Is(i, english.Determiner) && !equalsThe(d.String(i)) || d.Has(i, text.Possessive|text.Number)) {
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
		if n == 1 && kind == lexicon.Organization && f.amongNouns(c) {
			return
		}
		if n > 1 && kind == lexicon.Organization && c.kind == lexicon.Place || !knownAt(d, c.First, c.End) {
			c.kind, c.End = kind, k+n
		}
		return
	}
}

// amongNouns reports whether the noun after the name of a place without "the" is one of several, none
// of which goes with the name alone: "Bengal school jobs case".
func (f *view) amongNouns(c *candidate) bool {
	d, k := f.d, c.End+1
	return c.kind == lexicon.Place && !d.AfterThe(c.First) && k < c.end && d.Has(k, text.Small) && !d.Is(k, english.Closed) && !phrase.VerbAt(d, k)
}

// republic returns the country of "Republic of" and its common name, where the lexicon has no other
// by that name: "Republic of Tanzania".
func (f *view) republic(c *candidate) (lexicon.Sense, bool) {
	const of = 2
	d, i := f.d, c.First+of
	if c.Len() <= of || d.String(c.First) != "Republic" || d.Known(c.First, c.End) {
		return 0, false
	}
	n, s := d.KnownAt(i, c.End)
	if n != c.End-i || s.Actor().Kind != lexicon.Country || s.Basis() != lexicon.Exact {
		return 0, false
	}
	return lexicon.NewSense(s.ID(), lexicon.Alias, fold.Upper), true
}

// person reports whether a name is clearly a person's.
func (f *view) person(c *candidate) bool {
	return c.kind == lexicon.Person && (c.Len() > 1 && f.d.FirstName(c.First) || phrase.HasTitle(f.d, c.First))
}

func equalsThe(s string) bool { return strings.EqualFold(s, "the") }

// foreign returns the end of the name of a body in another language that begins with
// word i, of which the words up to k are known, with its words in small letters:
// "Ligue tunisienne des droits de l'homme".
func (f *view) foreign(i, k, end int) int {
	d, last := f.d, k
	if k >= end || d.Has(k, text.Sign) || d.Titled(i) ||
		d.Is(k, english.Closed) && !d.Is(k, english.NameParticle) || phrase.VerbAt(d, k) ||
		d.Has(k-1, text.Possessive) || !f.opensForeign(i) {
		return k
	}
	for ; k < min(end, i+maxForeign) && d.Has(k, text.Small|text.Capital) && !d.Is(k, english.Calendar) && !phrase.VerbAt(d, k); k++ {
		small := d.Has(k, text.Small)
		switch {
		case f.joins(k):
			continue
		case d.Is(k, english.Closed), !small && k == last,
			small && embed.Common(d.String(k)) && !f.joins(k-1) && !(k+1 < end && f.joins(k+1)):
			return last
		}
		if last = k + 1; d.Has(k, text.Possessive) {
			return last
		}
	}
	return last
}

// opensForeign reports whether names of bodies in other languages begin with word i,
// and none in English.
func (f *view) opensForeign(i int) bool {
	return !f.d.Is(i, english.OrganizationHead|english.OrganizationOpener) && lexicon.NeighborOf(f.d.String(i)) == lexicon.School
}

// maxForeign is how many words such a name has.
const maxForeign = 12

// joins reports whether word i is a small word between others in a name of another language: "de".
func (f *view) joins(i int) bool {
	return f.d.Has(i, text.Small) && (f.d.Is(i, english.NameParticle) || lexicon.NeighborOf(f.d.String(i)) == lexicon.Join)
}

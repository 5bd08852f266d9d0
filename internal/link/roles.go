package link

// This file records the roles, genders, countries and parties of people that the words
// around their names show.

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// describe records the descriptions of a person before and after a name.
func (c *catalog) describe(nm *Name) {
	c.owned(nm.Entity, nm.First)
	before, after := phrase.Described(c.d, nm.First, nm.End), phrase.After(c.d, nm.End)
	c.take(nm.Entity, before)
	t := phrase.Title(c.d, c.placeBefore(nm.First))
	if t = c.shared(nm, t); !t.Empty() {
		x := &c.all[nm.Entity]
		if g := t.Noun.Gender(); g != lexicon.Unknown {
			x.Gender = g
		}
		if t.Noun.Class() != lexicon.Honorific {
			u := phrase.Title(c.d, t.First)
			if other := u.Noun.Class() == lexicon.Office ||
				u.Noun.Class() == lexicon.Rank && c.d.Has(u.First, text.Small); other &&
				t.Noun.Class() == lexicon.Rank &&
				lexicon.StandingOf(c.d.String(u.First)) == lexicon.NoStanding {
				c.take(nm.Entity, t)
				c.take(nm.Entity, u.Extend(c.d, c.afterDateline(nm.First))) // "army chief Gen. Ann Roe"
			} else {
				c.takeBoth(nm, t)
			}
		} else if t = phrase.Title(c.d, t.First); !t.Empty() && t.Noun.Class() != lexicon.Honorific && !t.Noun.Plural() {
			c.take(nm.Entity, t.Extend(c.d, c.afterDateline(nm.First))) // "Prime Minister Dr. Ann Roe"
		}
	} else if before.Empty() {
		c.take(nm.Entity, c.officeFor(nm.First))
	}
	c.belong(nm.Entity, after.Party)
	if before.Empty() || !c.d.SameSentence(nm.First, after.End+1) || c.d.String(after.End) != "," || !c.d.Has(after.End+1, text.Capital) {
		c.take(nm.Entity, after) // but not "the mayor, Carl Holt, the treasurer, Ann Perrin,"
	}
	c.take(nm.Entity, phrase.Predicate(c.d, nm.End))
	c.belong(nm.Entity, phrase.PartyMark(c.d, nm.End))
}

// A listed is a person in a list after a title of several: "the senators Ann Roe and Bo Lund".
type listed struct {
	title phrase.Phrase
	end   int // of the name
}

// shared returns the title t of a person, or the one of several that a person before in the list has.
func (c *catalog) shared(nm *Name, t phrase.Phrase) phrase.Phrase {
	at := &c.several
	switch i := nm.First - 1; {
	case !t.Empty():
		*at = listed{}
		if t.Noun.Plural() {
			*at = listed{t, nm.End}
		}
	case at.end > 0 && at.end == i && (c.d.String(i) == "and" || c.d.Form(i).Punct == ','):
		t, at.end = at.title, nm.End
		if c.d.String(i) == "and" {
			at.end = 0
		}
	}
	return t
}

// placeBefore returns the first word of the place that stands right before word i with no "of", or of
// the letters that stand there for a second office, after an office: "Sindh" in "Governor Sindh Bo Lund",
// "MK" in "chairman MK Bo Lund". It is i if there is none.
func (c *catalog) placeBefore(i int) int {
	const longest = 2 // words of a place
	for p := i - 1; p > c.d.SentenceOf(i).First && p >= i-longest; p-- {
		if !c.d.Has(p, text.Capital) {
			break
		}
		if p == i-1 && c.d.Upper(p) && len(c.d.String(p)) == 2 && phrase.OfficeBefore(c.d, p) {
			return p
		}
		if n, s := c.d.KnownAt(p, i); n == i-p && (s.Actor().Kind == lexicon.Place || s.Actor().Kind == lexicon.Country) &&
			s.Basis() != lexicon.Demonym && s.Basis() != lexicon.Acronym && phrase.OfficeBefore(c.d, p) {
			return p
		}
	}
	return i
}

// takeBoth gives a person the role in the title before a name, and the one before it: "novelist and
// critic", but not "the mayor and Councillor", who are two.
func (c *catalog) takeBoth(nm *Name, t phrase.Phrase) {
	d, first := c.d, c.afterDateline(nm.First)
	t = c.withMatters(t.Extend(d, first), first)
	if i := t.First - 1; i > first && d.String(i) == "and" && d.Has(t.Head.First, text.Small) {
		u := phrase.Title(d, i)
		whole := u.Extend(d, first)
		if !u.Empty() && !u.Noun.Plural() && (u.Noun.Class() == lexicon.Role || u.Noun.Class() == lexicon.Office && whole.First == first) {
			c.take(nm.Entity, whole)
		}
	}
	c.take(nm.Entity, t)
}

// afterDateline returns the first word of the sentence of word i that is not in the
// dateline.
func (c *catalog) afterDateline(i int) int {
	first := c.d.SentenceOf(i).First
	for first < i && c.a.Dateline != nil && c.a.Dateline.Contains(c.d.Span(first, first+1)) {
		first++
	}
	return first
}

// take gives a person a role, and the country and party in it.
func (c *catalog) take(id ID, p phrase.Phrase) {
	if p.Empty() {
		return
	}
	c.owned(id, p.Modifiers.First)
	c.nationIn(id, p.Modifiers)
	if !p.Of.Empty() && c.d.String(p.Head.End) == "of" {
		c.nationIn(id, p.Of)
	}
	c.AddRole(id, c.d.Span(p.First, p.End), p.HeadWord(c.d))
}

// maxOwner is how many words the name of a country has before a possessive ending.
const maxOwner = 3

// owned gives a person the country whose possessive comes before word i: "Russia's
// Sergei Lavrov".
func (c *catalog) owned(id ID, i int) {
	first := c.d.SentenceOf(i).First
	if i == first || !c.d.Has(i-1, text.Possessive) || c.all[id].Nation != "" {
		return
	}
	for p := max(first, i-maxOwner); p < i; p++ {
		if n, s := c.d.KnownAt(p, i); n == i-p {
			c.all[id].Nation = s.Actor().Region
			return
		}
	}
}

// nationIn gives a person the first country and party that some words name.
func (c *catalog) nationIn(id ID, r text.Range) {
	for i := r.First; i < r.End; i++ {
		if !c.d.Has(i, text.Capital) {
			continue
		}
		if p := phrase.Party(c.d, i); p != "" {
			c.belong(id, p)
		} else if n, s := c.d.KnownAt(i, r.End); n > 0 && c.all[id].Nation == "" {
			c.all[id].Nation = s.Actor().Region
		}
	}
}

// belong records the party of a person, unless it is known already.
func (c *catalog) belong(id ID, party string) {
	if x := &c.all[id]; x.Party == "" {
		x.Party = party
	}
}

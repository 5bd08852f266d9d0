package mention

// This file makes mentions with the same spelling agree on a kind.

import (
	"slices"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/bytemap"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A tally counts the mentions of one spelling.
type tally struct {
	of      [lexicon.Place + 1]int32 // by kind
	full    int32                    // the last name of so many mentions of people in full
	person  bool                     // the first or last name of a person named in full
	surname bool                     // the last name of one, or a name after "Mr."
	places  int32                    // mentions where only a place is named, and the model takes it for a person's
	speaks  bool                     // what only people do, or a title before it
	upper   bool                     // in capitals within a sentence
	lower   bool                     // with small letters
}

// describedWeight is how many mentions one counts for whose kind the text says, beyond itself.
const describedWeight = 100

// marked returns the number of mentions with a kind from the model or the lexicon.
func (t *tally) marked() int32 {
	return t.of[lexicon.Person] + t.of[lexicon.Organization] + t.of[lexicon.Group] + t.of[lexicon.Place]
}

// tallies has one tally for each spelling, as names are compared.
type tallies struct {
	d      *phrase.Doc
	index  bytemap.Map[int32] // into all
	all    []tally
	counts []int32 // for each mention the index of its tally
	buf    []byte
	clubs  int // that the article names, plus one; 0 before they are counted
}

// counting is memory for reuse.
var counting = sync.Pool{New: func() any { return new(tallies) }}

// maxKept is the number of tallies and mentions up to which memory is kept.
const maxKept = 1 << 12

func (t *tallies) free() {
	if cap(t.all) > maxKept || cap(t.counts) > maxKept {
		return
	}
	t.d, t.clubs = nil, 0
	t.index.Reset()
	t.all, t.counts = t.all[:0], t.counts[:0]
	counting.Put(t)
}

// at returns the index of the tally of words i to k-1.
func (t *tallies) at(i, k int) int32 {
	t.buf = fold.Append(t.buf[:0], t.d.In(i, k))
	n, ok := t.index.Find(t.buf)
	if !ok {
		n = int32(len(t.all))
		t.all = append(room.Fewer(t.all, i, len(t.d.Words)), tally{})
		t.index.Set(t.buf, n)
	}
	return n
}

// settleKinds gives mentions of one spelling their majority kind. A first name or surname
// of a person whom the article names in full becomes a person.
func settleKinds(d *phrase.Doc, all []Mention) {
	t := counting.Get().(*tallies)
	defer t.free()
	t.d = d
	t.counts = slices.Grow(t.counts, len(all))[:len(all)]
	for n := range all {
		d.Stop.Every(n)
		t.count(n, &all[n])
	}
	for n := range all {
		if m := &all[n]; m.Team {
			continue
		} else if t.adorned(m) {
			m.First++
			continue
		}
		t.settle(n, all)
	}
}

// count adds mention n to the tally of its spelling, and to those of the parts of a person's name.
func (t *tallies) count(n int, m *Mention) {
	d := t.d
	t.counts[n] = t.at(m.First, m.End)
	c := &t.all[t.counts[n]]
	c.of[m.Kind]++
	if m.Described {
		c.of[m.Kind] += describedWeight
	}
	if m.Len() == 1 && m.Entry == 0 {
		c.written(d, m.First)
	}
	if m.Kind == lexicon.Person && !m.Known && m.Entry == 0 {
		c.placed(d, m.Range)
	}
	if m.Kind == lexicon.Person && m.Len() > 1 {
		for _, r := range [...]text.Range{phrase.LastName(d, m.Range), phrase.Range(m.First, m.First+1)} {
			part := &t.all[t.at(r.First, r.End)]
			part.person = true
			part.surname = part.surname || r.First > m.First
			if r.First > m.First {
				part.full++
			}
		}
	} else if m.Len() == 1 && phrase.Honoured(d, m.First) {
		c.person, c.surname = true, true
	}
}

// settle corrects the kind of mention n by all tallies.
func (t *tallies) settle(n int, all []Mention) {
	m, c := &all[n], &t.all[t.counts[n]]
	settle(t.d, m, c)
	switch {
	case t.namesPerson(m):
		m.Kind = lexicon.Person
	case c.person && t.saysAsPerson(m, c):
		m.Kind, m.Known, m.Sense = lexicon.Person, false, 0
	case m.Kind != lexicon.Person:
	case c.places >= minPlaces && !c.speaks && (!c.person || c.places > minPlaces):
		m.Kind = lexicon.Place
	case m.Len() == 1 && !c.person && t.club(m):
		if t.clubs == 0 {
			t.clubs = 1 + t.countClubs(all)
		}
		if t.clubs > minClubs {
			m.Kind = lexicon.Organization
		}
	}
}

// namesPerson reports whether the name of a place is the full name of a person whom the
// article elsewhere calls by the surname: "Jordan Pike", with "Pike said".
func (t *tallies) namesPerson(m *Mention) bool {
	d := t.d
	if m.Kind != lexicon.Place || m.Known || m.Entry > 0 || m.Len() != 2 || phrase.AfterLocative(d, m.First) || d.Titled(m.First) {
		return false
	}
	c := &t.all[t.at(m.End-1, m.End)]
	if !d.FirstName(m.First) && (c.person || !phrase.ActsItself(d, m.End)) {
		return false
	}
	return c.of[lexicon.Person] > 0 && c.of[lexicon.Place] == 0 && c.of[lexicon.Organization] == 0
}

// saysAsPerson reports whether the name of a town, or of a country that the article does not speak
// of otherwise, is the name of a person here, as it is part of one that the article names in full:
// "Georgia said", with "Georgia Marsh".
func (t *tallies) saysAsPerson(m *Mention, c *tally) bool {
	d, k := t.d, m.End
	if !m.Known || m.Len() > 1 || m.Kind != lexicon.Place && (m.Kind != lexicon.Country || c.of[lexicon.Country] > 1) {
		return false
	}
	said := d.SameSentence(m.First, k) && d.Has(k, text.Small) && d.Form(k).English.Cue.Is(english.Speech) && phrase.ActsItself(d, k)
	return said || phrase.Acted(d, m.First)
}

// minClubs is how many clubs an article on sport names at least.
const minClubs = 3

// club reports whether a name of one word is what a club goes by.
func (t *tallies) club(m *Mention) bool {
	t.buf = fold.Append(t.buf[:0], t.d.String(m.First))
	return lexicon.CalledClub(t.buf)
}

// countClubs counts the names of one word in different spellings that clubs have or go by, up to
// minClubs.
func (t *tallies) countClubs(all []Mention) int {
	var seen [minClubs]int32
	found := 0
	for n := range all {
		if m := &all[n]; m.Len() == 1 && m.Kind != lexicon.NoKind && !slices.Contains(seen[:found], t.counts[n]) &&
			(m.Known && m.Entry == 0 && m.Sense.Actor().Class == lexicon.Sport || t.club(m)) {
			seen[found] = t.counts[n]
			if found++; found == minClubs {
				break
			}
		}
	}
	return found
}

// adorned reports whether the first word of a headline is an attribute of somebody whom the
// article names in full, and not a first name: "Fuming Ott blasts officials", with "Andy
// Ott".
func (t *tallies) adorned(m *Mention) bool {
	d := t.d
	if m.Kind != lexicon.Person || m.Len() != 2 || m.Known || m.Entry > 0 || !d.Opens(m.First) ||
		d.FirstName(m.First) || d.Is(m.First, english.NameParticle) || !embed.Common(d.String(m.First)) {
		return false
	}
	if s := d.SentenceOf(m.First); m.First > s.First || d.Has(s.End-1, text.Sign) {
		return false // a headline ends without a full stop
	}
	return t.all[t.at(m.First+1, m.End)].full > 1
}

// minPlaces is how often a name is that of a place where the model takes all for a person's.
const minPlaces = 2

// placed notes whether words around a name that the model takes for a person's show a
// place or a person.
func (t *tally) placed(d *phrase.Doc, r text.Range) {
	s := d.SentenceOf(r.First)
	switch {
	case d.Titled(r.First):
	case phrase.HasTitle(d, r.First), phrase.Speaks(d, r.End, s.End),
		r.End < s.End && d.Form(r.End).Punct == ',' && r.End+1 < s.End && d.Has(r.End+1, text.Number):
		t.speaks = true
	case d.Has(r.End-1, text.Possessive) || r.End < s.End && d.Has(r.End, text.Capital):
	case r.First > s.First && d.String(r.First-1) == "in",
		whichAfter(d, r.End) && !d.Is(max(s.First, r.First-1), english.Preposition),
		r.End < s.End && d.Has(r.End, text.Small) && d.Is(r.End, english.PlaceHead):
		t.places++
	}
}

// minUpper is how many letters a name in capitals has that is no acronym of its own.
const minUpper = 4

// written notes how a name of one word is written.
func (t *tally) written(d *phrase.Doc, i int) {
	switch s := d.String(i); {
	case !d.Upper(i):
		t.lower = t.lower || len(s) >= minUpper && d.Has(i, text.Letters)
	case len(s) >= minUpper && !d.Titled(i) && (!d.Opens(i) || i+1 < len(d.Words) && d.Has(i+1, text.Small)):
		t.upper = true
	}
}

// settle corrects the kind of one mention by the tally of its spelling.
func settle(d *phrase.Doc, m *Mention, c *tally) {
	if m.Kind == lexicon.NoKind {
		n := c.marked()
		m.Doubtful = n > 0 && n < c.of[lexicon.NoKind] && !c.person
		return
	}
	if c.person && isPerson(d, m, c) {
		m.Kind, m.Known = lexicon.Person, false
	}
	if !m.Known && m.Kind != lexicon.Country {
		m.Kind = likelier(d, m, c)
	}
	if m.Known && m.Kind == lexicon.Place && m.Len() == 1 && m.Entry == 0 &&
		c.of[lexicon.Organization] > c.of[lexicon.Place] && !located(d, m.First) {
		if n, senses := d.NameAt(m.First, m.End); n == 1 {
			if s, ok := senses.Of(lexicon.Organization); ok {
				m.Kind, m.Sense = lexicon.Organization, s // "Toyota"
			}
		}
	}
}

// isPerson reports whether a one-word name refers to a person of the article rather than
// to the place or organization of that name: "Holland" after "Rory Holland".
func isPerson(d *phrase.Doc, m *Mention, c *tally) bool {
	switch {
	case m.Len() > 1 && (m.Len() != 3 || d.Form(m.First+1).Punct != '-' || !c.surname), m.Entry > 0,
		m.Kind == lexicon.Person, d.Upper(m.First), phrase.AfterLocative(d, m.First):
		return false
	case m.Known && afterMotion(d, m.First):
		return false
	case m.Kind == lexicon.Organization &&
		(beforeBody(d, m.End) || d.AfterThe(m.First)):
		return false // "the Adani company", "the Sangh"
	case m.Kind == lexicon.Place && located(d, m.First):
		return false // "the municipality of Colón"
	case m.Kind == lexicon.Country:
		return m.Sense.Basis() != lexicon.Demonym && c.surname && phrase.ActsItself(d, m.End) // not "Chad said", with Chad Kroll
	case m.Kind == lexicon.Place && !c.surname:
		return !m.Known || phrase.ActsItself(d, m.End) || d.Opens(m.First) && phrase.Subject(d, m.End) // people seldom go by the first name
	}
	return true
}

// beforeBody reports whether the noun for a firm or the like begins with word k, after a name that
// is no possessive.
func beforeBody(d *phrase.Doc, k int) bool {
	if k >= len(d.Words) || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	n, noun := d.NounAt(k, d.SentenceOf(k-1).End)
	return n > 0 && noun.Class() == lexicon.Body
}

// afterMotion reports whether word i is where somebody goes: "flew to Washington".
func afterMotion(d *phrase.Doc, i int) bool {
	return i-2 >= d.SentenceOf(i).First && d.String(i-1) == "to" && lexicon.NeighborOf(d.String(i-2)) == lexicon.Motion
}

// likelier returns the majority kind of the mentions with the spelling of m.
func likelier(d *phrase.Doc, m *Mention, c *tally) lexicon.Kind {
	if m.Kind == lexicon.Person {
		switch {
		case m.Len() == 1 && c.upper && c.lower && !c.person:
			return lexicon.Organization // "Olin" and "OLIN"
		case m.Len() > 1 && c.of[lexicon.Organization] >= c.of[lexicon.Person] && !c.person && !d.FirstName(m.First) && !phrase.HasTitle(d, m.First):
			return lexicon.Organization
		case c.of[lexicon.Organization] > describedWeight && !c.person:
			return lexicon.Organization
		case c.of[lexicon.Place] > describedWeight && !c.person:
			return lexicon.Place
		case m.Len() == 1 && c.of[lexicon.Place] > c.of[lexicon.Person] && !c.person:
			return lexicon.Place
		case m.Len() == 1 && c.of[lexicon.Organization] >= c.of[lexicon.Person] && !c.person:
			return lexicon.Organization
		}
		return m.Kind
	}
	best := m.Kind
	for kind, n := range c.of {
		if n > c.of[best] && lexicon.Kind(kind) != lexicon.NoKind {
			best = lexicon.Kind(kind)
		}
	}
	return best
}

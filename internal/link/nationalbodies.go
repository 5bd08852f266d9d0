package link

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file links the bodies that nearly every country has, "the Foreign Ministry", to those of
// the country that the text names or is about.

// findOwned makes names that mean a body of a country in this article, as its longer name
// shows, names that the rest of the article explains.
func (l *context) findOwned() {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Kind != lexicon.Organization || nm.Len() < 2 || nm.Entry > 0 {
			continue
		}
		if part, ok := l.ownedPart(nm.Range); ok && nm.Len() > 2 {
			l.own(part)
		} else if !nm.Known && l.d.Has(nm.End-1, text.Capital) && l.ofClub(nm.End-1) {
			l.own(l.d.String(nm.End - 1)) // "Mariners", with "Kelder Mariners"
		}
	}
	if l.ownParts == nil {
		return
	}
	for n := range l.names {
		if nm := &l.names[n]; nm.Known && nm.Entry == 0 && bodily(nm.Kind) && l.ownParts[string(l.fold(l.said(nm.Range)))] {
			nm.Known, nm.Sense, nm.Part = false, 0, true
		}
	}
}

// own makes a name in the lexicon one that means a body of this article.
func (c *catalog) own(part string) {
	if c.ownParts == nil {
		c.ownParts = map[string]bool{}
	}
	c.ownParts[string(c.fold(part))] = true
}

// ofClub reports whether word i alone is what a club or the like goes by.
func (c *catalog) ofClub(i int) bool {
	n, s := c.d.KnownAt(i, i+1)
	return n == 1 && s.Actor().Class == lexicon.Sport && s.Actor().Kind == lexicon.Organization
}

// linkOwned links name n if it is a body that another country has by a name of this one's, or
// a body that the model did not mark, after the country's name: "Japan's Supreme Court",
// "Kenya's Treasury". It reports whether it did.
func (l *context) linkOwned(n int) bool {
	nm := &l.names[n]
	if nm.Known && !bodily(nm.Kind) || !nm.Known && nm.Kind != lexicon.NoKind {
		return false
	}
	owner, ok := l.countryBefore(n)
	if !ok {
		return nm.Known && (l.linkOwnedBefore(nm) || l.linkOwnedHere(nm))
	}
	if nm.Known {
		if nm.Sense.Actor().Region == owner.Region {
			return false
		}
	} else if _, ok := normalize.NationalBody(owner, l.fold(l.said(nm.Range))); !ok {
		return false
	}
	_, senses := l.d.NameAt(nm.First, nm.End)
	for s := range senses.All() {
		if a := s.Actor(); bodily(a.Kind) && a.Region == owner.Region && s.Basis() != lexicon.Demonym {
			nm.Sense = s
			return false
		}
	}
	if nm.Known && nm.Sense.Actor().Region == "" {
		return false
	}
	nm.Known, nm.Sense, nm.Kind = false, 0, lexicon.Organization
	if l.linkNational(n) {
		return true
	}
	nm.Form = mention.Name
	nm.Entity = l.add(nm.Range, nm.Kind)
	l.all[nm.Entity].Region = owner.Region
	return true
}

// linkOwnedBefore links a known name of a body that the article has named with another country
// before: "the Supreme Court", after "Japan's Supreme Court". It reports whether it did.
func (l *context) linkOwnedBefore(nm *Name) bool {
	body, ok := lexicon.Generic(l.fold(l.said(nm.Range)))
	e := l.national[body.ID]
	if !ok || e == None || l.speaksOf(nm.Sense.Actor().Region) {
		return false
	}
	nm.Entity, nm.Form, nm.Kind = l.Real(e), mention.Alias, l.At(e).Kind
	return true
}

// linkOwnedHere links a known name of a body that every country has, of a country that the
// article does not speak of, to the body of the only one that it speaks of: "the Supreme Court"
// in Nairobi. Where there are several, it is no known one. It reports whether it linked the name.
func (l *context) linkOwnedHere(nm *Name) bool {
	own := nm.Sense.Actor().Region
	name := l.wholeName(nm)
	if _, ok := lexicon.Generic(l.fold(name)); !ok || own == "" || l.speaksOf(own) || l.spokenOf()[own].own {
		return false
	}
	owner, several := l.onlyCountry(own)
	switch {
	case several:
		nm.Known, nm.Sense, nm.Kind, nm.Form = false, 0, lexicon.Organization, mention.Name
		if nm.Entity = l.lookup(nm.Range); nm.Entity == None {
			nm.Entity = l.add(nm.Range, nm.Kind)
		}
		return true
	case owner.Region == "":
		return false
	}
	return l.linkOf(nm, name, owner)
}

// wholeName returns the name in full of a known body that is called by its acronym or a part of
// its name, "EPA" or "Labour", and else what the text calls it.
func (l *evidence) wholeName(nm *Name) string {
	said, a := l.said(nm.Range), nm.Sense.Actor()
	if nm.Sense.Basis() == lexicon.Acronym || strings.HasPrefix(a.Name, said) ||
		a.Class == lexicon.Parliament && strings.HasSuffix(a.Name, said) {
		return a.Name
	}
	return said
}

// linkOf links the name of a body that every country has to that of a country, and reports whether
// it has one.
func (l *context) linkOf(nm *Name, name string, owner lexicon.Actor) bool {
	body, ok := normalize.NationalBody(owner, l.fold(name))
	if !ok {
		return false
	}
	nm.Known, nm.Sense = false, 0
	if nameless(body) {
		nm.Form, nm.Kind = mention.Name, body.Kind
		if nm.Entity = l.lookup(nm.Range); nm.Entity == None {
			nm.Entity = l.add(nm.Range, nm.Kind)
			if l.evidenceOf(owner.Region) > 1 || l.dated() == owner.Region {
				l.all[nm.Entity].Region = owner.Region
			}
		}
		return true
	}
	nm.Entity, nm.Form, nm.Kind = l.ofBody(body), mention.Alias, body.Kind
	if body.ID != 0 {
		l.national[body.ID] = nm.Entity
	}
	return true
}

// nationHere returns the only country that the article speaks of, if every country has a body with
// name nm, "the Defense Ministry", and "" otherwise. A party is not of a country that
// is named only once.
func (l *context) nationHere(nm *Name) string {
	body, ok := lexicon.Generic(l.fold(l.said(nm.Range)))
	if !ok {
		return ""
	}
	owner, _ := l.onlyCountry("")
	if body.Class == lexicon.Party && l.dated() != owner.Region && l.evidenceOf(owner.Region) < 2 {
		return ""
	}
	return owner.Region
}

// onlyCountry returns the only country that the article speaks of or names bodies or people of, the
// zero Actor if there is none, and whether there are several. Those of one region are not counted
// where the article does not speak of it.
func (l *evidence) onlyCountry(but string) (only lexicon.Actor, several bool) {
	for region, w := range l.spokenOf() {
		if region == "" || !w.country && w.places == 0 && (w.actors == 0 || region == but) {
			continue
		}
		if only.Region != "" {
			return lexicon.Actor{}, true
		}
		if id, ok := lexicon.CountryOf(region); ok {
			only = id.Actor()
		}
	}
	return only, false
}

// linkNational links name n if it is a body that nearly every country has and the text
// says which country is meant. It reports whether it did.
func (l *context) linkNational(n int) bool {
	nm := &l.names[n]
	key := l.fold(l.said(nm.Range))
	var body lexicon.Actor
	owner, ok := l.countryBefore(n)
	if ok {
		body, ok = normalize.NationalBody(owner, key)
	} else {
		body, ok = normalize.Body(key)
	}
	if !ok {
		body, ok = lexicon.Generic(key)
		if e := l.national[body.ID]; ok && e != None {
			nm.Entity, nm.Form, nm.Kind = l.Real(e), mention.Alias, l.At(e).Kind
			return true // "the Foreign Ministry", after "the Foreign Ministry of Uruguay"
		}
		return false
	}
	_, bare := lexicon.Generic(key) // else another country's may be called the same
	nm.Entity, nm.Form, nm.Kind = l.ofBody(body), mention.Alias, body.Kind
	if OneLine(l.said(nm.Range)) == l.all[nm.Entity].Name {
		nm.Form = mention.Name
	}
	if body.ID != 0 {
		l.national[body.ID] = nm.Entity
	}
	if !bare {
		l.call(nm.Entity, l.said(nm.Range))
		l.callBody(nm.Entity, nm.Range)
	}
	if nm.Len() > 1 {
		l.addBody(nm.Entity, nm.Range)
	}
	return true
}

// countryBefore returns the country whose possessive or adjective comes right before
// name n: "Peru's Interior Ministry".
func (l *evidence) countryBefore(n int) (lexicon.Actor, bool) {
	if n == 0 {
		return lexicon.Actor{}, false
	}
	prev := &l.names[n-1]
	if prev.End != l.names[n].First || !prev.Known || prev.Entry > 0 || prev.Kind != lexicon.Country ||
		!l.d.SameSentence(prev.End-1, prev.End) {
		return lexicon.Actor{}, false
	}
	switch basis := prev.Sense.Basis(); {
	case basis == lexicon.Metonym, basis != lexicon.Demonym && !l.d.Has(prev.End-1, text.Possessive):
		return lexicon.Actor{}, false
	}
	return prev.Sense.Actor(), true
}

// nationOf returns the country of the body with name n, from the name or from a possessive
// before it. It is "" if neither gives a country, and for bodies of several states.
func (l *context) nationOf(n int) string {
	if owner, ok := l.countryBefore(n); ok {
		return owner.Region
	}
	d, i, k := l.d, l.names[n].First, l.names[n].End
	m, senses := d.NameAt(i, k)
	if m == 0 && d.Is(i, english.OrganizationAdjective) {
		if n, next := d.KnownAt(i+1, k); n > 0 && n < k-i-1 && next.Basis() == lexicon.Demonym {
			return next.Actor().Region // "Royal Canadian Navy"
		}
	}
	if m > 0 && m < k-i {
		s, _ := senses.First()
		switch a := s.Actor(); {
		case a.Kind == lexicon.Organization:
			return "" // "EU Fisheries Agency" belongs to no single country
		case a.Kind != lexicon.Country:
		case s.Basis() == lexicon.Demonym, s.Basis() == lexicon.Acronym, d.Is(k-1, english.OrganizationHead) && !l.ambiguous(i, senses):
			return a.Region
		}
	}
	if !d.Is(i, english.OrganizationOpener|english.OrganizationHead) && !d.Is(k-1, english.OrganizationHead) {
		return ""
	}
	for p := k - 2; p > i && p >= k-maxParts; p-- {
		if d.String(p) == "of" && !d.Has(p-1, text.Possessive) {
			return l.countryAt(p+1, k)
		}
	}
	return ""
}

package link

// This file links a name to an entity that the article names elsewhere: in full, by the
// same words, or by a part of them.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// linkSame links a name to an entity that the article names elsewhere, and reports
// whether there is one.
func (l *linker) linkSame(nm *Name) bool {
	return l.linkFull(nm) || l.linkStated(nm) || l.linkNamesake(nm) || l.linkBody(nm) || l.linkPlace(nm)
}

// linkFull links a name that is a whole name of an entity.
func (l *linker) linkFull(nm *Name) bool {
	e := l.lookup(nm.Range)
	if e == None || nm.Doubtful {
		return false
	}
	x := &l.all[e]
	if nm.Kind != lexicon.NoKind && nm.Kind != x.Kind && x.Kind == lexicon.Person {
		return false
	}
	if nm.Kind == lexicon.Person && (x.Kind == lexicon.Place || x.Kind == lexicon.Country) &&
		(phrase.Honoured(l.d, nm.First) || l.namesake(nm) != None) {
		return false // "Mr. Washington", "Washington said", of Martin Washington
	}
	nm.Entity = e
	l.respell(e, nm.Range)
	nm.Whole = nm.Whole || bodily(x.Kind) && l.d.Has(nm.End-1, text.Possessive) && strings.HasSuffix(x.Name, "'s")
	nm.Form = l.formOf(nm, x)
	if !nm.Whole && x.Kind == lexicon.Person && l.partOfName(nm) {
		l.describe(nm)
	}
	return true
}

// partOfName reports whether the name of a person is only a part of one.
func (l *context) partOfName(nm *Name) bool { return nm.Len() == 1 || l.surnameOnly(nm) }

// formOf returns the form of a whole name of the entity x.
func (l *context) formOf(nm *Name, x *Entity) mention.Form {
	said := OneLine(l.said(nm.Range))
	switch {
	case nm.Whole:
	case x.Kind == lexicon.Person && l.partOfName(nm):
		if !strings.EqualFold(said, text.LastWord(x.Name)) && !strings.EqualFold(said, firstPart(x.Name)) {
			return mention.Alias
		}
		return mention.Surname
	case x.Kind != lexicon.Person && x.Kind != lexicon.Place && nm.Len() == 1 && l.d.Upper(nm.First):
		return mention.Acronym
	case !l.d.Titled(nm.First) && len(x.Name) != len(said):
		return mention.Alias
	}
	return mention.Name
}

// linkStated links a name that the lexicon has for a body or group to the entity, if the
// article names that by another name.
func (l *linker) linkStated(nm *Name) bool {
	if nm.Kind == lexicon.Person || l.d.Titled(nm.First) {
		return false
	}
	n, senses := l.d.NameAt(nm.First, nm.End)
	if n != nm.Len() {
		return false
	}
	for s := range senses.All() {
		if e := l.statedSense(s); e != None && bodily(l.all[e].Kind) && s.Basis() != lexicon.Demonym {
			nm.Entity, nm.Form, nm.Kind = e, mention.Alias, l.all[e].Kind
			return true
		}
	}
	return false
}

// linkNamesake links a surname or first name to a person.
func (l *linker) linkNamesake(nm *Name) bool {
	if nm.Kind != lexicon.NoKind && nm.Kind != lexicon.Person {
		return false
	}
	if nm.Kind == lexicon.NoKind && !l.d.Titled(nm.First) && !phrase.HasTitle(l.d, nm.First) &&
		!phrase.ActsItself(l.d, nm.End) && !l.owns(nm) &&
		(nm.Len() > 1 || embed.Common(l.d.String(nm.First)) || l.d.Has(nm.First, text.Glued)) {
		return false // what the model takes for no name seldom is one
	}
	e := l.namesake(nm)
	if e == None || l.rather(nm, e) {
		return false
	}
	nm.Entity, nm.Form, nm.Kind = e, mention.Surname, lexicon.Person
	l.describe(nm)
	return true
}

// owns reports whether a name is the possessive of the surname of somebody whom the
// article has named before: "Banks's lawyer".
func (l *linker) owns(nm *Name) bool {
	if nm.Len() > 1 || !l.d.Has(nm.First, text.Possessive) {
		return false
	}
	e := l.Real(l.bySurname.Get(l.word(nm.First)))
	return e != None && l.all[e].full > 0 && l.all[e].Last >= 0
}

// linkBody links a short form or acronym of a body.
func (l *linker) linkBody(nm *Name) bool {
	switch nm.Kind {
	case lexicon.Place:
		if !l.d.Upper(nm.First) || nm.Len() > 1 {
			return false // "Regina" is no short form of Regina Public School
		}
	case lexicon.NoKind:
		if !l.mayAbbreviate(nm) && !l.playsOn(nm) {
			return false
		}
	case lexicon.Person:
		if nm.Len() > 1 || phrase.HasTitle(l.d, nm.First) {
			return false
		}
	}
	e := l.body(nm.Range)
	if e == None {
		return false
	}
	if bodily(nm.Kind) && !l.d.Titled(nm.First) {
		l.call(e, l.said(nm.Range)) // also where the model takes it for no name
	}
	nm.Entity, nm.Form, nm.Kind = e, mention.Alias, l.all[e].Kind
	if nm.Len() == 1 && l.d.Upper(nm.First) {
		nm.Form = mention.Acronym
	}
	return true
}

// playsOn reports whether a name of one word is the short form of a known club and the
// subject of a verb or within a sentence: "Chiefs won", after Kaizer Chiefs.
func (l *context) playsOn(nm *Name) bool {
	d := l.d
	if nm.Len() > 1 || !d.SameSentence(nm.First, nm.End) {
		return false
	}
	e := l.body(nm.Range)
	if e == None {
		return false
	}
	if l.all[e].Class == lexicon.Sport && l.all[e].Known {
		return phrase.Subject(d, nm.End) || nm.First > d.SentenceOf(nm.First).First
	}
	rest, begins := strings.CutPrefix(l.all[e].Name, d.String(nm.First))
	if !begins || !strings.HasPrefix(rest, " ") || l.all[e].Known ||
		d.Is(nm.First, english.OrganizationHead|english.OrganizationOpener|english.OrganizationAdjective|english.Closed|english.Calendar) {
		return false
	}
	if embed.Common(d.String(nm.First)) {
		return phrase.ActsItself(d, nm.End)
	}
	return phrase.Subject(d, nm.End)
}

// mayAbbreviate reports whether a name of unknown kind may be the acronym or short form of
// a body: "EC", "the Commission" within a sentence or acting.
func (l *context) mayAbbreviate(nm *Name) bool {
	d, i := l.d, nm.First
	if nm.Len() > 1 || d.Upper(i) || d.Titled(i) || l.introduced[string(l.word(i))] {
		return true
	}
	if !d.AfterThe(i) || !d.Is(nm.End-1, english.OrganizationHead) {
		return false
	}
	return phrase.ActsItself(d, nm.End)
}

// rather reports whether a name refers to a body that the article mentions before the
// person e of the same name: "Halloran" for Halloran Dairy.
func (l *context) rather(nm *Name, e ID) bool {
	if l.all[e].Last >= 0 || l.d.Titled(nm.First) || phrase.HasTitle(l.d, nm.First) {
		return false
	}
	b := l.body(nm.Range)
	return b != None && l.all[b].Last >= 0
}

package link

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file links names that nothing is known of by themselves: by the rest of the
// article, or by what is beside them.

// linkOne links a name that depends on other names, or makes it an entity of its own if the
// context shows its kind.
func (l *linker) linkOne(n int) {
	nm := &l.names[n]
	if l.linkTicker(n) || l.linkShared(n) || l.linkHalf(nm) || l.linkFamily(nm) || l.linkSame(nm) || nm.Boilerplate ||
		l.linkMisspelled(nm) || l.linkNickname(nm) || l.linkFirm(nm) {
		return
	}
	if l.unnamed(nm) {
		nm.Kind = lexicon.NoKind
		return
	}
	if n > 0 {
		l.kindBeside(nm, &l.names[n-1])
	}
	if nm.Kind == lexicon.NoKind {
		nm.Kind = l.kindAround(nm)
		if owner, several := l.onlyCountry(""); nm.Kind == lexicon.Organization && !several &&
			l.governing(nm) && l.linkOf(nm, l.said(nm.Range), owner) {
			return
		}
	}
	if l.linkMiswritten(nm) {
		return
	}
	switch nm.Kind {
	case lexicon.NoKind:
	case lexicon.Person:
		l.linkSurname(n)
	default:
		l.linkWord(nm)
	}
}

// kindBeside corrects the kind of a name by the one before it.
func (l *linker) kindBeside(nm, before *Name) {
	switch {
	case nm.Kind == lexicon.Person && l.besidePlace(nm, before):
		nm.Kind = lexicon.Place
	case nm.Kind == lexicon.NoKind && l.comesOn(nm, before):
		nm.Kind = lexicon.Person
	}
}

// linkTicker links the ticker of a share to the firm before it, "Kelder Foods <KLDR>",
// and reports whether it is one.
func (l *linker) linkTicker(n int) bool {
	nm := &l.names[n]
	if nm.Len() > 1 || nm.First == 0 || !mention.TickerAt(l.d, nm.First-1) {
		return false
	}
	nm.Kind = lexicon.NoKind
	if n > 0 && l.names[n-1].End == nm.First-1 && bodily(l.names[n-1].Kind) && l.names[n-1].Entity != None {
		nm.Entity, nm.Form, nm.Kind = l.names[n-1].Entity, mention.Acronym, l.names[n-1].Kind
	}
	return true
}

// linkFamily links the name of a family, "the Perrins", and reports whether it is one.
func (l *linker) linkFamily(nm *Name) bool {
	if nm.Len() > 1 || nm.Boilerplate || !l.family(nm.First) {
		return false
	}
	nm.Kind, nm.Form = lexicon.Group, mention.Name
	if nm.Entity = l.lookup(nm.Range); nm.Entity == None {
		nm.Entity = l.add(nm.Range, lexicon.Group)
	}
	return true
}

// linkFirm links the name of a firm that ends like a possessive, "Kelder's", and reports
// whether it is one.
func (l *linker) linkFirm(nm *Name) bool {
	if nm.Len() > 1 || nm.Kind == lexicon.NoKind || !l.d.Has(nm.First, text.Possessive) || !l.firms[string(l.word(nm.First))] {
		return false
	}
	nm.Kind, nm.Form, nm.Whole = lexicon.Organization, mention.Name, true
	nm.Entity = l.New(l.said(nm.Range)+"'s", l.said(nm.Range), 1, nm.Kind)
	return true
}

// unnamed reports whether capitals that are linked to nothing name no actor: a thing, a title,
// or an office or thing in capitals, "MEC", "ICU".
func (l *context) unnamed(nm *Name) bool {
	if l.thing(nm) || l.played(nm) || l.titleAlone(nm) {
		return true
	}
	if nm.Kind != lexicon.Organization || nm.Len() > 1 || !l.d.Upper(nm.First) {
		return false
	}
	return lexicon.FindNoun(l.said(nm.Range)).Title() || lexicon.Initials(l.said(nm.Range)) && !l.says(nm.End)
}

// says reports whether a verb of speaking is at word k, after a name.
func (c *words) says(k int) bool {
	return phrase.ActsItself(c.d, k) && english.Of(c.d.String(k)).Cue.Is(english.Speech)
}

// linkSurname makes name n, which the article never says in full, a person.
func (l *linker) linkSurname(n int) {
	nm := &l.names[n]
	nm.Form = mention.Surname
	nm.Entity = l.add(nm.Range, lexicon.Person)
	if surname := l.sharedSurname(n); surname != "" {
		x := &l.all[nm.Entity]
		x.Name, x.words = x.Name+" "+surname, 2
		l.call(nm.Entity, x.Name)
	}
	l.addPerson(nm.Entity, nm.Range)
	l.describe(nm)
}

// linkShared links a first name that shares the surname after the next one, "Melinda and Bill Gatward",
// where the article has others of that name, but none before it. It reports whether it did.
func (l *linker) linkShared(n int) bool {
	nm := &l.names[n]
	surname := l.sharedSurname(n)
	if surname == "" || l.d.Titled(nm.First) {
		return false
	}
	if e := l.Named(l.d.String(nm.First) + " " + surname); e != None && l.all[e].Kind == lexicon.Person {
		nm.Entity, nm.Form, nm.Kind = e, mention.Surname, lexicon.Person
		return true
	}
	others, before := false, false
	l.each(chain{l.byGiven.Get(l.word(nm.First)), true}, func(e ID) {
		others, before = true, before || l.all[e].Last >= 0
	})
	if others && !before {
		nm.Kind = lexicon.Person
		l.linkSurname(n)
	}
	return others && !before
}

// linkWord makes a name of a body or place, which the article never says in full, an entity.
func (l *linker) linkWord(nm *Name) {
	nm.Form = mention.Name
	if l.d.Upper(nm.First) && !l.d.Titled(nm.First) && nm.Kind != lexicon.Place {
		nm.Form = mention.Acronym
	}
	if s, ok := l.abbreviated(nm); ok {
		nm.Entity = l.ofSense(s)
		l.call(nm.Entity, l.said(nm.Range))
		return
	}
	nm.Entity = l.add(nm.Range, nm.Kind)
	if nm.Kind == lexicon.Place {
		l.all[nm.Entity].Region = l.stateHere(nm)
	}
}

// kindAround returns the kind of an unknown name by its titles or full stops.
func (c *catalog) kindAround(nm *Name) lexicon.Kind {
	switch i := nm.First; {
	case c.d.Titled(i):
	case nm.Len() == 1 && lexicon.FindNoun(c.d.String(i)).Title() && (c.nameFollows(nm) || !lexicon.Surname(c.d.String(i))): // "HH Sheikh"
	case phrase.Honoured(c.d, i), nm.Len() == 1 && phrase.InOffice(c.d, i) && !embed.Common(c.d.String(i)):
		return lexicon.Person
	case nm.Len() == 1 && (dotted(c.d.String(i)) || site(c.d.String(i)) && phrase.ActsItself(c.d, nm.End)):
		return lexicon.Organization
	case nm.Len() == 1 && (c.governing(nm) || c.actsAsFirm(nm)):
		return lexicon.Organization
	case nm.Len() > 1 && c.d.Is(nm.End-1, english.OrganizationHead) && !c.d.Has(nm.End-1, text.Possessive) &&
		(phrase.ActsItself(c.d, nm.End) || c.selling(nm)):
		return lexicon.Organization // "Met Service warned"
	case nm.Len() == 2 && c.d.Is(nm.End-1, english.OrganizationHead) && c.d.Has(nm.End-1, text.Possessive) && c.ownsPerson(nm.End):
		return lexicon.Organization // "Goldtree Capital's Ann Roe"
	}
	return lexicon.NoKind
}

// selling reports whether "is" and a participle, or "has", follow a name, as in "Golden Harvest Foods is
// selling", of which nothing before a hyphen is left out.
func (c *catalog) selling(nm *Name) bool {
	d, k := c.d, nm.End
	return d.SameSentence(nm.First, k+1) && (d.Is(k, english.Have) || d.Is(k, english.Be) && strings.HasSuffix(d.String(k+1), "ing")) &&
		(nm.First == 0 || d.Form(nm.First-1).Punct != '-')
}

// actsAsFirm reports whether an unknown word acts as a body does and is no person's
// name, of which the model marks nearly all: "Corvane has hired", "Net4All will
// raise", but not "The Brujas have", "Qatarisation will".
func (c *catalog) actsAsFirm(nm *Name) bool {
	d, i := c.d, nm.First
	s := d.String(i)
	acts := phrase.Speaks(d, nm.End, d.SentenceOf(i).End) || text.Branded(s) && phrase.ActsItself(d, nm.End)
	if len(s) < minFirm || !acts || d.Has(i, text.Possessive) || embed.Common(s) || d.Upper(i) ||
		lexicon.FindNoun(s) != 0 || d.FirstName(i) || lexicon.Surname(s) {
		return false
	}
	if i > d.SentenceOf(i).First &&
		(d.Is(i-1, english.Determiner|english.Possessive) ||
			d.Has(i-1, text.Capital) && !d.Has(i-1, text.Possessive)) || strings.ContainsAny(s, ".'’") {
		return false
	}
	return !strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ism") && !strings.HasSuffix(s, "tion")
}

// minFirm is how many letters the name of a firm has that nothing but its verb tells.
const minFirm = 5

// governing reports whether a name of one word after "the" is that of a body which
// every country has, and acts: "The Treasury said".
func (c *catalog) governing(nm *Name) bool {
	i := nm.First
	if !c.d.AfterThe(i) || !phrase.ActsItself(c.d, nm.End) {
		return false
	}
	_, ok := lexicon.Generic(c.fold(c.said(nm.Range)))
	return ok
}

// ownsPerson reports whether a person's name in full begins with word k, after a possessive.
func (c *catalog) ownsPerson(k int) bool {
	d := c.d
	return d.SameSentence(k-1, k+1) && d.FirstName(k) && d.Has(k, text.Capital) && d.Has(k+1, text.Capital) && !d.Known(k, k+1)
}

// site reports whether a word is the name of a site with its domain: "Kelder.com".
func site(s string) bool {
	i := strings.LastIndexByte(s, '.')
	return i > 1 && len(s)-i > 2 && len(s)-i < 5 && strings.ToLower(s[i:]) == s[i:]
}

// dotted reports whether a word is an acronym with full stops, "S.E.C.".
func dotted(s string) bool { return len(s) >= 6 && s[1] == '.' && s[3] == '.' && s[5] == '.' }

// besidePlace reports whether an unknown one-word name is coordinated with the place prev
// before it, "in Cork and Kerry", or is the town of a street, "of Mill Lane, Corby,".
func (c *catalog) besidePlace(nm, prev *Name) bool {
	d, i, p := c.d, nm.First, prev.First
	if nm.Len() == 1 && prev.Len() > 1 && prev.End == i-1 && d.Form(i-1).Punct == ',' &&
		d.Is(prev.End-1, english.PlaceHead) && !d.FirstName(i) && d.SameSentence(p, nm.End) {
		return d.Form(nm.End).Punct == ',' && p > 0 && d.Is(p-1, english.Preposition)
	}
	return nm.Len() == 1 && prev.Kind == lexicon.Place && prev.End == i-1 && d.String(i-1) == "and" && p > 0 && d.SameSentence(p-1, i) &&
		d.Is(p-1, english.Preposition|english.Locative) && !phrase.Honoured(d, i) && !phrase.Acts(d, nm.End)
}

// comesOn reports whether a name is that of who comes on for the person with the name
// prev before it: "Okafor (Pires 70)".
func (c *catalog) comesOn(nm, prev *Name) bool {
	d, i, k := c.d, nm.First, nm.End
	return prev.Kind == lexicon.Person && prev.End == i-1 && d.Form(i-1).Punct == '(' &&
		d.SameSentence(i, k) && d.Has(k, text.Number) && len(d.String(k)) <= maxMinute && nm.Len() <= 2
}

// maxMinute is how many letters the minute of a match has: "90+2".
const maxMinute = 4

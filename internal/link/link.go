package link

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/order"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Name is a mention with its entity, which is None if it is not linked.
type Name = mention.Mention

// words adds the text of the article to its entities, which are looked up by words of the
// text.
type words struct {
	*Entities
	a *article.Article
	d *phrase.Doc
}

// A people indexes people by the parts of their names.
type people struct {
	words
	honours map[string]honours // of surnames
	double  map[string]bool    // surnames of two words in longer names: "ben ali"
}

// A catalog indexes people, and bodies by their short names and initials.
type catalog struct {
	people
	several listed // the latest of people who share a title

	firms map[string]bool // names of one word that end like a possessive: "kelder" for Kelder's

	ownParts map[string]bool // names in the lexicon that mean a body of another country here, nil for none

	introduced map[string]bool // acronyms that the article explains, nil for none
}

// evidence adds the names of the article, from which the meaning of other names is inferred.
type evidence struct {
	catalog
	names   []Name
	stated  map[lexicon.ID]bool // actors named other than by a seat, nil before it is asked for
	spoken  map[string]witness  // what the article names of countries, by code, nil before it is asked
	claims  map[claim]int32     // the first names of bodies by their initials, nil before they are asked for
	inFull  map[lexicon.ID]bool // known bodies that are named by several words, nil before that
	here    string              // what about returns, once asked
	located bool
}

// A context links names whose meaning depends on what else the article names: towns, teams,
// and bodies of countries.
type context struct {
	evidence
	byTown map[string]ID // towns that the lexicon does not have, by region and name
	teams  map[string]ID // towns whose names stand for their teams, with those linked so far
	asked  text.Range    // the sentence of which it was last asked whether it has a result
	answer bool
}

// A linker is the state of linking one article.
type linker struct {
	context
	renamed naming // of the pass that looks for other names
}

// A joiner finds entities of a linked article that are one.
type joiner struct{ *linker }

// Link returns the mentions of an article with the entities that they refer to, in text
// order, and the entities. It adds a few mentions: names within the capitals of a headline.
// The gazetteer must be the one given to [mention.Find] and may be nil. The names are in the
// memory of the mentions, which must not be used afterwards.
func Link(a *article.Article, d *phrase.Doc, mentions []mention.Mention, list mention.Gazetteer) ([]Name, *Entities) {
	var l linker
	l.words = words{Entities: newEntities(a.Text, list), a: a, d: d}
	l.names = mentions
	for n := range mentions {
		d.Stop.Every(n)
		l.note(&mentions[n])
	}
	l.splitHeadlines()
	l.introduce()
	l.doubtAcronyms()
	l.findTowns()
	l.findHome()
	l.settlePlaces()
	l.findTeams()
	l.findOwned()
	l.linkClear()
	l.linkAliases()
	join := joiner{&l}
	join.parts()
	l.linkShort()
	l.linkHeadlines()
	l.linkRest()
	join.heads()
	join.initialled()
	join.spellings()
	join.reordered()
	join.shorts()
	join.forms()
	join.places()
	join.clubNames()
	join.parties()
	join.twins()
	l.dropHeadlineWords()
	l.Dated = l.dated()
	return l.names, l.Entities
}

// Free recycles the memory of the entities that [Link] returned, which must not be used
// afterwards.
func Free(entities *Entities) { entities.free() }

// linkClear links unambiguous names.
func (l *linker) linkClear() {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		switch {
		case nm.Boilerplate, nm.Part:
		case nm.Entry > 0:
			l.linkListed(nm)
		case l.linkTeam(n), l.linkTown(n), l.linkOwned(n), !nm.Known && l.linkParty(n):
		case nm.Known:
			l.linkKnown(n)
		case nm.Kind == lexicon.Person && nm.Len() == 2 && l.titledSurname(nm.Range):
			nm.First++
		case nm.Kind == lexicon.Person && l.linkPart(nm):
		case nm.Kind == lexicon.Person && nm.Len() > 1 && !l.d.FirstName(nm.First) && l.linkMisspeltBody(nm):
		case nm.Kind == lexicon.Person && nm.Len() > 1 && !l.surnameOnly(nm):
			nm.Entity, nm.Form = l.person(nm.Range), mention.Name
			l.all[nm.Entity].full++
			l.describe(nm)
		case nm.Kind == lexicon.Organization && l.linkNational(n):
		case nm.Len() > 1 && nm.Kind != lexicon.NoKind && nm.Kind != lexicon.Person:
			l.linkNew(n)
		}
	}
}

// linkNew links a name that is neither known nor that of a person.
func (l *linker) linkNew(n int) {
	nm := &l.names[n]
	nm.Form = mention.Name
	if nm.Entity = l.lookup(nm.Range); nm.Entity != None {
		return
	}
	if l.linkNation(nm) || l.linkOfUnion(nm) || l.linkMisspelled(nm) {
		return
	}
	inOrder := ""
	if bodily(nm.Kind) {
		if inOrder = l.inOrder(nm.Range); inOrder != "" {
			if nm.Entity = l.Named(inOrder); nm.Entity != None {
				nm.Form = mention.Alias
				l.call(nm.Entity, l.said(nm.Range))
				return
			}
		}
	}
	nm.Entity = l.add(nm.Range, nm.Kind)
	if inOrder != "" {
		l.call(nm.Entity, inOrder)
	}
	if nm.Kind == lexicon.Place {
		l.all[nm.Entity].Region = l.stateHere(nm)
		l.callPlace(nm.Entity, nm.Range)
		if nm.Len() >= minPlaceAcronym {
			l.addAcronym(nm.Entity, l.said(nm.Range))
		}
	}
	if bodily(nm.Kind) {
		l.addBody(nm.Entity, nm.Range)
		l.callBody(nm.Entity, nm.Range)
		if part, ok := l.ownedPart(nm.Range); ok {
			l.Call(nm.Entity, part)
		}
		x := &l.all[nm.Entity]
		x.Region = cmp.Or(l.nationOf(n), l.nationHere(nm))
		if body, ok := lexicon.Generic(l.fold(l.said(nm.Range))); ok && x.Region != "" && body.Class != lexicon.Party {
			x.Class = body.Class
		}
		if x.Class == lexicon.Unclassed {
			x.Class = l.calledBefore(nm.First)
		}
	}
}

// calledBefore returns the class that the words before the name at word i give a body: a nonprofit for
// "the think tank". It is Unclassed where they say nothing, or that it may be a firm.
func (l *linker) calledBefore(i int) lexicon.Class {
	d, first := l.d, l.d.SentenceOf(i).First
	for p := max(first, i-maxCalled); p < i; p++ {
		n, noun := d.NounAt(p, i)
		if n == i-p && d.Has(i-1, text.Small) {
			if c := classOf(noun); c != lexicon.Unclassed {
				return c
			}
		}
	}
	return lexicon.Unclassed
}

// classOf returns the class of the body that a noun is for, Unclassed if that may be a firm.
func classOf(noun lexicon.Noun) lexicon.Class {
	if noun.Class() == lexicon.Body && !noun.Plural() && !noun.Describes(lexicon.Company) {
		for _, c := range [...]lexicon.Class{lexicon.Nonprofit, lexicon.Media, lexicon.Party, lexicon.Militant, lexicon.Sport} {
			if noun.Describes(c) {
				return c
			}
		}
	}
	return lexicon.Unclassed
}

// maxCalled is how many words the noun for a body before its name has: "think tank".
const maxCalled = 2

// bodily reports whether a kind is one of bodies or groups.
func bodily(k lexicon.Kind) bool { return k == lexicon.Organization || k == lexicon.Group }

// forms are those of names in the lexicon.
var forms = [...]mention.Form{
	lexicon.Exact: mention.Name, lexicon.Alias: mention.Alias, lexicon.Acronym: mention.Acronym,
	lexicon.Demonym: mention.Demonym, lexicon.Metonym: mention.Metonym, lexicon.Beside: mention.Name,
}

// linkKnown links a name in the lexicon, choosing the sense by context.
func (l *linker) linkKnown(n int) {
	nm := &l.names[n]
	nm.Sense = l.sense(n)
	nm.Entity, nm.Form = l.ofSense(nm.Sense), forms[nm.Sense.Basis()]
	nm.Kind = l.all[nm.Entity].Kind
	if nm.Form != mention.Demonym && nm.Form != mention.Metonym {
		l.call(nm.Entity, l.said(nm.Range))
	}
	if nm.Kind == lexicon.Person {
		l.all[nm.Entity].full++
	}
	if nm.Form == mention.Alias && l.all[nm.Entity].Class == lexicon.Party {
		l.callBody(nm.Entity, nm.Range)
	}
	if nm.Form != mention.Demonym {
		l.register(nm)
	}
}

// linkNation links "Team Kenya" to the country, as other names of its teams, and reports whether
// nm is such a name.
func (l *linker) linkNation(nm *Name) bool {
	if nm.Len() < 2 || l.d.String(nm.First) != "Team" {
		return false
	}
	n, s := l.d.KnownAt(nm.First+1, nm.End)
	if n != nm.Len()-1 || s.Actor().Kind != lexicon.Country || s.Basis() == lexicon.Demonym {
		return false
	}
	nm.Entity, nm.Form, nm.Kind = l.ofSense(s), mention.Alias, lexicon.Country
	return true
}

// linkOfUnion links the known name of an international body after the acronym of what
// it is part of, "BRICS New Development Bank", and reports whether nm is such a name.
func (l *linker) linkOfUnion(nm *Name) bool {
	i := nm.First + 1
	if !bodily(nm.Kind) || nm.Len() < 4 || !l.d.Upper(nm.First) {
		return false
	}
	n, s := l.d.KnownAt(i, nm.End)
	if n != nm.End-i || s.Actor().Class != lexicon.International || s.Basis() == lexicon.Acronym {
		return false
	}
	nm.Entity, nm.Form = l.ofSense(s), mention.Alias
	l.call(nm.Entity, l.said(nm.Range))
	return true
}

// minPlaceAcronym is how many words a place's name has that goes by its initials: "CDE" for
// Ciudad del Este.
const minPlaceAcronym = 3

// linkListed links a name of the user's gazetteer.
func (l *linker) linkListed(nm *Name) {
	name, kind := l.list.Entry(int(nm.Entry) - 1)
	nm.Entity, nm.Form = l.ofEntry(int(nm.Entry)-1), mention.Alias
	l.call(nm.Entity, l.said(nm.Range))
	if SameFolded(l.said(nm.Range), name) {
		nm.Form = mention.Name
	}
	nm.Kind = kind
	l.register(nm)
}

// register makes the entity of a known name found by the parts of the name.
func (l *context) register(nm *Name) {
	switch {
	case nm.Kind == lexicon.Person:
		l.addPerson(nm.Entity, nm.Range)
		l.describe(nm)
	case bodily(nm.Kind) && nm.Len() > 1:
		l.addBody(nm.Entity, nm.Range)
	case nm.Kind == lexicon.Place && nm.Len() >= minPlaceAcronym:
		l.addAcronym(nm.Entity, l.said(nm.Range))
	}
}

// linkShort links short names, after full names are linked, and records the mentions in
// text order.
func (l *linker) linkShort() {
	l.renamed = naming{sentence: -1}
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		l.linkAlias(n) // now that short names are linked too
		if nm.Entity == None && !l.d.Titled(nm.First) {
			l.linkOne(n)
		}
		l.seen(nm)
	}
}

// linkHeadlines links the short names left in headlines to the entities that the article
// names later.
func (l *linker) linkHeadlines() {
	for n := range l.names {
		l.d.Stop.Every(n)
		if nm := &l.names[n]; nm.Entity == None && l.d.Titled(nm.First) {
			l.linkOne(n)
			l.seen(nm)
		}
	}
}

// linkRest links names to entities that are introduced only after them.
func (l *linker) linkRest() {
	known := len(l.names)
	for n := range known {
		if l.names[n].Entity == None && !l.linkSame(&l.names[n]) && !l.linkInFull(&l.names[n]) {
			l.linkWithin(n)
		}
	}
	if len(l.names) > known {
		l.names = slices.DeleteFunc(l.names, func(nm Name) bool { return nm.Empty() })
		order.Stable(l.names, func(a, b Name) int { return cmp.Or(a.First-b.First, a.End-b.End) })
	}
}

// linkInFull links two words that the model did not mark as a name to the person whom the
// article otherwise calls by the second word only, if the first is a first name or they are
// the subject of a verb of speaking or acting, and reports whether it did: "said Mere
// Tauroa", with "Tauroa hopes".
func (l *linker) linkInFull(nm *Name) bool {
	d := l.d
	if nm.Len() != 2 || nm.Kind != lexicon.NoKind || d.Titled(nm.First) ||
		d.Is(nm.First, english.Closed|english.Calendar|english.OrganizationHead|english.PlaceHead) {
		return false
	}
	e := l.Named(d.String(nm.First + 1))
	given := d.FirstName(nm.First) && !d.Opens(nm.First) && !d.Is(nm.First-1, english.Determiner)
	if e == None || !given && !phrase.Acted(d, nm.First) && !phrase.ActsItself(d, nm.End) {
		return false
	}
	x := &l.all[e]
	if x.Kind != lexicon.Person || x.Known || hasBlank(x.Name) {
		return false
	}
	x.Name, x.words = OneLine(l.said(nm.Range)), nm.Len()
	nm.Entity, nm.Form, nm.Kind = e, mention.Name, lexicon.Person
	l.call(e, l.said(nm.Range))
	l.addPerson(e, nm.Range)
	l.describe(nm)
	return true
}

// maxWithin is how many words a name has that is looked for within capitals.
const maxWithin = 5

// linkWithin splits name n, a run of capitalized words in a headline, into names that occur
// elsewhere in the article. In a sentence such a run is one name, which the model takes for no
// actor's: "Hong Kong Film Awards".
func (l *linker) linkWithin(n int) {
	nm := l.names[n]
	if nm.Len() < 2 || nm.Kind != lexicon.NoKind || !l.d.Titled(nm.First) {
		return
	}
	for i := nm.First; i < nm.End; {
		l.d.Stop.Every(i)
		k := min(i+maxWithin, nm.End)
		for ; k > i; k-- {
			part := nm
			part.Range = phrase.Range(i, k)
			if !l.d.Is(i, english.Closed) && !l.beginsCommon(&part) && l.linkSame(&part) {
				l.names = append(l.names, part)
				l.names[n].End = nm.First // the parts replace it
				break
			}
		}
		i = max(k, i+1)
	}
}

// beginsCommon reports whether a part of a line in capitals begins with an ordinary
// word, and is not all of a name: "SAYS LUKOV".
func (l *linker) beginsCommon(nm *Name) bool {
	return nm.Len() > 1 && embed.Common(l.d.String(nm.First)) && !l.d.FirstName(nm.First) && l.lookup(nm.Range) == None
}

// seen records a mention during the pass in text order.
func (l *context) seen(nm *Name) {
	if nm.Entity == None {
		return
	}
	x := &l.all[nm.Entity]
	x.Last = nm.First
	x.Mentions++
	if nm.Form == mention.Surname {
		x.short++
	}
}

// said returns the text of a name, without a possessive ending and without the brackets of an
// editor: "Ida Holm" for "[Ida] Holm".
func (c *words) said(r text.Range) string {
	c.d.Stop.Check() // a name may be as long as the text
	return Unbracketed(c.d.In(r.First, r.End))
}

// lookup returns the entity with the full name r, or None.
func (c *words) lookup(r text.Range) ID { return c.Named(c.said(r)) }

// add adds an entity that words name.
func (c *words) add(r text.Range, kind lexicon.Kind) ID {
	return c.New(c.spelled(r), c.said(r), r.Len(), kind)
}

package link

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Name is a mention with its entity.
type Name struct {
	mention.Mention
	Entity ID   // None if not linked
	Part   bool // of the name of a body that the article names in full
	Form   mention.Form
}

// A words is the entities with the words of the article, by which it looks them up.
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
	firms map[string]bool // names of one word that end like a possessive: "kelder" for Kelder's

	ownParts map[string]bool // names in the lexicon that mean a body of another country here, nil for none

	introduced map[string]bool // acronyms that the article explains, nil for none
}

// An evidence is the names of the article, which tell what one of them means.
type evidence struct {
	catalog
	names  []Name
	stated map[lexicon.ID]bool // actors named other than by a seat, nil before it is asked for
	spoken map[string]witness  // what the article names of countries, by code, nil before it is asked
	towns  map[string]string   // regions of the towns that are named with their state or country
}

// A context links names whose meaning depends on what else the article names: towns, teams,
// and bodies of countries.
type context struct {
	evidence
	byTown map[string]ID // towns that the lexicon does not have, by region and name
	teams  map[string]ID // towns whose names stand for their teams, with those linked so far
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
// The gazetteer must be the one given to [mention.Find] and may be nil.
func Link(a *article.Article, d *phrase.Doc, mentions []mention.Mention, list mention.Gazetteer) ([]Name, *Entities) {
	var l linker
	l.words = words{Entities: newEntities(a.Text, list), a: a, d: d}
	l.names = found.Get(len(mentions) + len(mentions)/8)[:len(mentions)]
	for n := range mentions {
		d.Stop.Every(n)
		l.names[n].Mention = mentions[n]
		l.note(&mentions[n])
	}
	l.introduce()
	l.doubtAcronyms()
	l.findTowns()
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
	join.initialled()
	join.forms()
	join.places()
	join.clubNames()
	join.parties()
	l.dropHeadlineWords()
	return l.names, l.Entities
}

// found is memory for reuse.
var found room.Pool[Name]

// Free recycles the memory of what [Link] returned, which must not be used afterwards.
func Free(names []Name, entities *Entities) {
	found.Put(names[:cap(names)])
	entities.free()
}

// linkClear links unambiguous names.
func (l *linker) linkClear() {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		switch {
		case nm.Furniture, nm.Part:
		case nm.Entry > 0:
			l.linkListed(nm)
		case l.linkTown(n), l.linkTeam(n), l.linkOwned(n):
		case nm.Known:
			l.linkKnown(n)
		case nm.Kind == lexicon.Person && nm.Len() > 1 && !l.surnameOnly(&nm.Mention):
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
	if l.linkNation(nm) || l.linkMisspelt(nm) {
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
		l.all[nm.Entity].Region = l.nationOf(n)
	}
}

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
	nm.Entity, nm.Form = l.OfSense(nm.Sense), forms[nm.Sense.Basis()]
	nm.Kind = l.all[nm.Entity].Kind
	if nm.Form != mention.Demonym && nm.Form != mention.Metonym {
		l.call(nm.Entity, l.said(nm.Range))
	}
	if nm.Kind == lexicon.Person {
		l.all[nm.Entity].full++
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
	nm.Entity, nm.Form, nm.Kind = l.OfSense(s), mention.Alias, lexicon.Country
	return true
}

// minPlaceAcronym is how many words a place's name has that goes by its initials: "CDE" for
// Ciudad del Este.
const minPlaceAcronym = 3

// linkListed links a name of the user's gazetteer.
func (l *linker) linkListed(nm *Name) {
	name, kind := l.list.Entry(nm.Entry - 1)
	nm.Entity, nm.Form = l.ofEntry(nm.Entry-1), mention.Alias
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
		slices.SortStableFunc(l.names, func(a, b Name) int { return cmp.Or(a.First-b.First, a.End-b.End) })
	}
}

// linkInFull links two words that the model takes for no name to the person whom the article
// otherwise calls only by the second one, if they speak or act, and reports whether it did: "said
// Mere Tauroa", with "Tauroa hopes".
func (l *linker) linkInFull(nm *Name) bool {
	d := l.d
	if nm.Len() != 2 || nm.Kind != lexicon.NoKind || d.Titled(nm.First) {
		return false
	}
	if d.Is(nm.First, english.Closed|english.Calendar|english.OrganizationHead|english.PlaceHead) || !phrase.Acted(d, nm.First) && !phrase.ActsItself(d, nm.End) {
		return false
	}
	e := l.Named(d.String(nm.First + 1))
	if e == None {
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
			if !l.d.Is(i, english.Closed) && l.linkSame(&part) {
				l.names = append(l.names, part)
				l.names[n].End = nm.First // the parts replace it
				break
			}
		}
		i = max(k, i+1)
	}
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
	if nm.Kind == lexicon.Person && (x.Kind == lexicon.Place || x.Kind == lexicon.Country) && l.namesake(nm) != None {
		return false // "Washington said", of Martin Washington
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
func (l *context) partOfName(nm *Name) bool { return nm.Len() == 1 || l.surnameOnly(&nm.Mention) }

// formOf returns the form of a whole name of the entity x.
func (l *context) formOf(nm *Name, x *Entity) mention.Form {
	said := OneLine(l.said(nm.Range))
	switch {
	case nm.Whole:
	case x.Kind == lexicon.Person && l.partOfName(nm):
		if !strings.EqualFold(said, lastWord(x.Name)) && !strings.EqualFold(said, firstWord(x.Name)) {
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

// linkStated links a name by which the lexicon has a body or group that the article
// names in another way.
func (l *linker) linkStated(nm *Name) bool {
	if nm.Kind == lexicon.Person || l.d.Titled(nm.First) {
		return false
	}
	n, senses := l.d.NameAt(nm.First, nm.End)
	if n != nm.Len() {
		return false
	}
	for s := range senses.All() {
		if e := l.Stated(s); e != None && bodily(l.all[e].Kind) && s.Basis() != lexicon.Demonym {
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
	if nm.Kind == lexicon.NoKind && !l.d.Titled(nm.First) && !phrase.HasTitle(l.d, nm.First) && !phrase.ActsItself(l.d, nm.End) {
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

// playsOn reports whether a name of one word is the short form of a known club, of which something
// is said: "Chiefs won", after Kaizer Chiefs.
func (l *context) playsOn(nm *Name) bool {
	e := l.body(nm.Range)
	return e != None && l.all[e].Class == lexicon.Sport && l.all[e].Known && nm.Len() == 1 && phrase.Subject(l.d, nm.End)
}

// mayAbbreviate reports whether a name of unknown kind may be the acronym or short form of
// a body: "EC", "the Commission" within a sentence or acting.
func (l *context) mayAbbreviate(nm *Name) bool {
	d, i := l.d, nm.First
	if nm.Len() > 1 || d.Upper(i) || d.Titled(i) || l.introduced[string(l.word(i))] {
		return true
	}
	if i == d.SentenceOf(i).First || !strings.EqualFold(d.String(i-1), "the") || !d.Is(nm.End-1, english.OrganizationHead) {
		return false
	}
	return phrase.ActsItself(d, nm.End)
}

// rather reports whether a name means a body that the article spoke of before the
// person e with the same name: "Halloran" for Halloran Dairy.
func (l *context) rather(nm *Name, e ID) bool {
	if l.all[e].Last >= 0 || l.d.Titled(nm.First) || phrase.HasTitle(l.d, nm.First) {
		return false
	}
	b := l.body(nm.Range)
	return b != None && l.all[b].Last >= 0
}

// said returns the text of a name, without a possessive ending.
func (c *words) said(r text.Range) string { return c.d.In(r.First, r.End) }

// lookup returns the entity with the full name r, or None.
func (c *words) lookup(r text.Range) ID { return c.Named(c.said(r)) }

// add adds an entity that words name.
func (c *words) add(r text.Range, kind lexicon.Kind) ID {
	return c.New(c.spelled(r), c.said(r), r.Len(), kind)
}

package mention

// This file lists the corrections of the boundaries and kinds of the names that the model marks.
// Each correction is a function; they run in the order of fixes. Those of people, bodies, firms
// and months, and those that take in more words, are in files of their own.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A candidate is a name on its way from the model to a mention.
type candidate struct {
	text.Range
	kind  lexicon.Kind
	end   int  // of the sentence
	other bool // what the model takes for a work, an event or the like

	described bool // the text says of which kind it is
}

// fixes are the corrections. A candidate that a fix leaves empty is dropped.
var fixes = [...]func(f *finder, c *candidate){
	withoutSigns,
	wholeLabel,
	namedInFull,
	withoutDegree,
	withoutVerb,
	quotedWords,
	rankAlone,
	filed,
	townOfOffice,
	partnership,
	withoutTicker,
	legalForm,
	withOffice,
	withForce,
	withSite,
	bodyByHead,
	inBrackets,
	personByDescription,
	bodyByDescription,
	withStation,
	withDomain,
	withoutHoliday,
	withoutDay,
	withoutDayBefore,
	withoutTitle,
	withoutMember,
	withoutVocative,
	withoutStrangeTitle,
	inTown,
	surnameLast,
	withSurname,
	withHyphenated,
	withApostrophe,
	withMonth,
	withParticles,
	withGiven,
	withInitials,
	withNickname,
	withDouble,
	withSuffix,
	withTown,
	withOpening,
	withRest,
	withSecond,
	withPartner,
	withoutPartisan,
	withTail,
	withNumber,
	withoutObjects,
	withoutPortfolio,
}

// kinds maps the classes of the model to kinds.
var kinds = [...]lexicon.Kind{
	ner.Person: lexicon.Person, ner.Organization: lexicon.Organization, ner.Place: lexicon.Place, ner.Other: lexicon.NoKind,
}

// marked adds the name that the model marked and returns the word after it.
func (f *finder) marked(t ner.Name, end int) int {
	if k := f.owned(t); k > 0 {
		f.marked(ner.Name{First: t.First, End: k, Class: ner.Person}, end)
		t.First = k
		if t.Class == ner.Person && !f.d.FirstName(k) {
			t.Class = ner.Organization
		}
	}
	if k, next := f.joint(t); k > 0 {
		first := t.Class
		if first == ner.Person && f.d.Has(k-1, text.Possessive) {
			first = ner.Organization // "Kelder's Bo Lund"
		}
		f.marked(ner.Name{First: t.First, End: k, Class: first}, end)
		t.First = next
	}
	c := &f.candidate
	*c = candidate{Range: phrase.Range(t.First, t.End), kind: kinds[t.Class], end: end, other: t.Class == ner.Other}
	for _, fix := range fixes {
		if fix(f, c); c.Empty() {
			return c.End
		}
	}
	c.First = max(c.First, min(f.divided, c.End-1))
	if n, entry := f.entryAt(c.First, end); n >= c.Len() {
		f.addEntry(c.First, c.First+n, entry)
		return c.First + n
	}
	if s, ok := f.republic(c); ok {
		f.addSense(c.First, c.End, s)
		return c.End
	}
	if s, ok := f.lettersApart(c); ok {
		f.addMarked(c.First, c.End, s, c.kind)
		return c.End
	}
	if n, s := f.d.FirmAt(c.First, end); n >= c.Len() && c.kind != lexicon.Place &&
		(n > 1 || c.kind == lexicon.Organization || !phrase.HasTitle(f.d, c.First)) {
		f.addSense(c.First, c.First+n, s).Whole = true
		return c.First + n
	}
	if m, person := f.division(c); m > c.First {
		i := c.First
		n, s := f.d.KnownAt(i, m)
		party := n > 0 && s.Actor().Class == lexicon.Party
		if n == m-i && (f.d.Has(m-1, text.Possessive) || party || person) {
			f.addSense(i, m, s)
			i = m
		}
		if party {
			t.Class = ner.Place
		}
		for i < m {
			i = f.fromLexicon(i, m, end)
		}
		t.First, t.End, f.divided = m, c.End, m
		if person {
			t.Class = ner.Person
		}
		return f.marked(t, end)
	}
	return f.matched(c)
}

// maxHeadlineName is the maximum number of words of a name that is accepted from the model
// in a line in title case or capitals.
const maxHeadlineName = 3

// headlined reports whether a line in title case or capitals has the name c and not
// other words that have capitals there: it is short, or has the word for what it names.
func (f *view) headlined(c *candidate) bool {
	for i := c.First + 1; i < c.End; i++ {
		if headlineVerb(f.d, i, c.kind) {
			return false
		}
	}
	words := 0
	for i := c.First; i < c.End; i++ {
		if c.kind != lexicon.Person && f.d.Is(i, english.OrganizationHead|english.OrganizationOpener|english.PlaceHead) {
			return true
		}
		if !f.d.Has(i, text.Sign) && !f.d.Is(i, english.NameParticle) {
			words++
		}
	}
	return words <= maxHeadlineName || f.incorporated(c)
}

// headlineVerb reports whether word i of a headline is a verb and not part of a name:
// "Welcomes" in "Middle East Welcomes Envoy".
func headlineVerb(d *phrase.Doc, i int, kind lexicon.Kind) bool {
	s := d.String(i)
	past := len(s) > 4 && strings.HasSuffix(s, "ed")
	if !past && !strings.HasSuffix(s, "s") || d.Is(i, english.OrganizationHead|english.PlaceHead) || d.FirstName(i) || lexicon.Surname(s) {
		return false
	}
	return d.Is(i, english.ActorVerb) || past && kind != lexicon.Organization && embed.Common(s)
}

// goesAstray reports whether words i to k-1, by which the lexicon has a longer name than the model
// marks, are no part of it: "France 24" in "Britain 23 percent, France 24 percent", "US: a".
func goesAstray(d *phrase.Doc, i, k int) bool {
	if d.Form(i).Punct == ':' {
		return true
	}
	return d.Has(k-1, text.Number) && d.SameSentence(k-1, k) && (d.Has(k, text.Small) || d.Form(k).Punct == '%') && !phrase.Acts(d, k)
}

// matched adds c as the lexicon has it, or as it is, and returns the word after it.
func (f *finder) matched(c *candidate) int {
	i, k := c.First, c.End
	n, senses := f.d.NameAt(i, c.end)
	if c.Len() == 1 && (n == 0 && c.kind != lexicon.Person || n == 1 && c.kind == lexicon.Place) {
		if s, ok := f.famous(i, c.end, c.kind == lexicon.Organization); ok {
			f.addMarked(i, k, s, c.kind)
			return k
		}
	}
	if n < c.Len() && c.kind == lexicon.Organization && c.Len() > 1 && lexicon.LegalForm(f.d.String(k-1)) {
		if s, ok := normalize.Incorporated(f.d.In(i, k)); ok {
			f.addMarked(i, k, s, c.kind) // "Safaricom PLC"
			return k
		}
	}
	switch {
	case n > c.Len() && c.kind != lexicon.Person && !goesAstray(f.d, k, i+n):
		// The model saw a part of a name that the lexicon has.
		if s, ok := fitting(senses, c.kind, false); ok {
			f.addMarked(i, i+n, s, c.kind)
			return i + n
		}
	case n == c.Len():
		if s, ok := f.senseOf(c, senses); ok {
			f.addMarked(i, k, s, c.kind)
			return k
		}
	}
	if f.d.Titled(i) && !f.headlined(c) {
		c.kind = lexicon.NoKind // mentions elsewhere in the article decide
	}
	if c.kind == lexicon.NoKind && n < c.Len() {
		if f.other = 0; c.other {
			f.other = k
		}
		return f.fromLexicon(i, k, c.end) // parts may be known: "Russian Orthodox"
	}
	if c.kind != lexicon.Place || !f.occasion(k) {
		f.add(Mention{Range: c.Range, Kind: c.kind, Described: c.described})
	}
	return k
}

// addMarked appends words i to k-1, for which the model gives a kind, as a name that the
// lexicon has.
func (f *finder) addMarked(i, k int, s lexicon.Sense, kind lexicon.Kind) {
	if m := f.addSense(i, k, s); m != nil {
		m.Marked = kind == lexicon.Organization
	}
}

// division returns where a second name begins within c: a person after a title, a country
// after a place. It returns c.First where there is none.
func (f *view) division(c *candidate) (at int, person bool) {
	d, i, k := f.d, c.First, c.End
	if at, person := f.afterKnown(i, k); at > i {
		if c.kind == lexicon.Person && k-i == 2 && d.FirstName(i) {
			return i, false // "Austin Paris"
		}
		return at, person
	}
	if at := f.officerOfBody(c); at > i {
		return at, true
	}
	if c.kind == lexicon.Organization && d.Is(k-1, english.OrganizationHead) ||
		c.kind == lexicon.Place && d.Is(k-1, english.OrganizationHead|english.PlaceHead) {
		return i, false // "Queen Miriam Hospital"
	}
	if c.kind != lexicon.Person {
		return i, false // "King Salman Complex"
	}
	for p := i; p+2 < k; p++ {
		if !d.Has(p, text.Capital) {
			continue
		}
		if n, noun := d.NounAt(p, k); n > 0 && noun.Title() && !noun.Plural() && (p == i || !d.FirstName(p-1)) {
			return personAfter(d, i, p+n, k)
		}
	}
	return i, false
}

// afterKnown returns the second name in words i to k-1 that the first one shows, which the
// lexicon has: a country after a place, or a person after the country of a title. It returns i
// where there is none.
func (f *view) afterKnown(i, k int) (at int, person bool) {
	d := f.d
	n, s := d.KnownAt(i, k)
	if n == 0 || i+n >= k || saint(d.String(i)) {
		return i, false // "St George's Hospital" is no hospital of a town
	}
	m, t := d.KnownAt(i+n, k)
	if placelike(s) && (m == k-i-n && placelike(t) || d.Has(i+n-1, text.Possessive)) {
		return i + n, false
	}
	if s.Actor().Class == lexicon.Party && m == k-i-n && placelike(t) {
		return i + n, false // "Zanu-PF Midlands chair"
	}
	if d.Is(k-1, english.OrganizationHead) || !placelike(s) {
		return i, false
	}
	if d.FirstName(i+n) && s.Actor().Kind == lexicon.Country && phrase.TitleFor(d, i) ||
		i+n+2 == k && s.Basis() != lexicon.Acronym && !d.FirstName(i) && phrase.OfficeBefore(d, i) && f.nameless(i+n, k) {
		return i + n, true
	}
	return i, false
}

// personAfter returns the start of a person's name after a title within words from to
// k-1, and true. If there is no such name it returns none, and false.
func personAfter(d *phrase.Doc, none, from, k int) (at int, person bool) {
	for q := from; q+1 < k; q++ {
		if !d.Has(q, text.Capital) || d.Is(q-1, english.OrganizationHead) || d.Is(q, english.OrganizationHead) || !d.FirstName(q) {
			continue
		}
		if n, s := d.KnownAt(q, k); n == 0 || s.Actor().Kind == lexicon.Person {
			return q, true
		}
	}
	return none, false
}

func placelike(s lexicon.Sense) bool {
	k := s.Actor().Kind
	return (k == lexicon.Place || k == lexicon.Country) && s.Basis() != lexicon.Demonym
}

// withoutSigns drops quotation marks and the like, "and" or "nee", and "north" of "north Kelder", at
// the start.
func withoutSigns(f *finder, c *candidate) {
	for c.Len() > 1 && (f.d.Has(c.First, text.Sign) || contracted(f.d, c.First) || connective(f.d, c.First) ||
		f.d.Has(c.First, text.Small) && f.d.Is(c.First, english.PlaceHead) && !f.d.Known(c.First, c.End)) {
		c.First++
	}
}

// connective reports whether word i is a small coordinator or preposition that no name
// has, or "nee".
func connective(d *phrase.Doc, i int) bool {
	return d.Has(i, text.Small) &&
		(d.Is(i, english.Coordinator|english.Preposition) && !d.Is(i, english.NameParticle) ||
			len(d.String(i)) <= len("née") && lexicon.NeighborOf(d.String(i)) == lexicon.Earlier)
}

// contracted reports whether word i is a pronoun or the like with a verb: "I’m".
func contracted(d *phrase.Doc, i int) bool {
	s := d.String(i)
	at := strings.IndexAny(s, "'’")
	if at < 1 {
		return false
	}
	return english.ClassOf(s[:at])&english.Closed != 0 && english.LayoutOf(strings.TrimLeft(s[at:], "'’"))&english.Clitic != 0
}

// withoutDegree drops degrees after a person's name: "M.D.".
func withoutDegree(f *finder, c *candidate) {
	if c.Len() == 1 && f.isDegree(c.First) {
		c.First = c.End
	}
	if c.kind != lexicon.Person && (c.kind != lexicon.Organization || c.Len() != 3 || !f.d.FirstName(c.First)) {
		return
	}
	for c.Len() > 1 && postNominal(f.d, c.End-1) && !f.d.Upper(c.First) &&
		(c.Len() > 2 || c.First > 0 && f.d.Form(c.First-1).Punct == '-' && f.d.Has(c.First, text.Glued)) {
		c.kind = lexicon.Person
		c.End-- // "William Kelder OBE"
	}
}

// postNominal reports whether word i has the letters of an honour or the like in capitals,
// and does not look like a name.
func postNominal(d *phrase.Doc, i int) bool {
	s := d.String(i)
	return len(s) > 1 && strings.ToLower(s[1:]) != s[1:] && lexicon.PostNominal(s)
}

// filed takes the kind from the dateline.
func filed(f *finder, c *candidate) {
	if kind := Filed(f.a, f.d, c.First); kind != lexicon.NoKind {
		c.kind = kind
	}
}

// seatFor reports whether "for" is before word i, after who is elected for a place: "the MP for",
// "the Member of Parliament for".
func (f *view) seatFor(i int) bool {
	d, first := f.d, f.d.SentenceOf(i).First
	if i-2 < first || d.String(i-1) != "for" {
		return false
	}
	k := i - 2
	if d.Form(k).Punct == ')' && k > first {
		k-- // "the Member of Parliament (MP) for"
	}
	noun := lexicon.FindNoun(d.String(k))
	return k > first && d.String(k) == "Parliament" && d.String(k-1) == "of" || d.Upper(k) && noun.Tie() == lexicon.SeatTie && !noun.Plural()
}

// bodyByHead makes a name an organization if it ends with a noun for organizations: "Nordvik
// Foods ASA", "King Salman Hospital", "Northern Harbour Board". The name of a place stays one
// if the noun is also one for buildings or places: "Harbour Museum". What seems a
// place and holds an office is a person.
func bodyByHead(f *finder, c *candidate) {
	if c.Len() == 1 {
		return
	}
	head := f.d.ClassesOf(c.End - 1)
	switch opens := f.openedAs(c); {
	case c.kind == lexicon.Person && !f.doubleName(c) && f.afterPerson(c):
		if head.Is(english.OrganizationHead | english.OrganizationOpener) {
			c.kind = lexicon.Organization
		} else if head.Is(english.PlaceHead) {
			c.kind = lexicon.Place
		}
	case opens != lexicon.NoKind:
		c.kind = opens
	case c.kind == lexicon.Place && !head.Is(english.PlaceHead) && f.holdsOffice(c):
		c.kind = lexicon.Person
	case !head.Is(english.OrganizationHead):
		if c.kind == lexicon.Place && !head.Is(english.PlaceHead) && f.tells(c) {
			c.kind = lexicon.Organization // "Kanawha Barge Line says"
		}
	case c.kind == lexicon.Place && !head.Is(english.PlaceHead) && phrase.ActsItself(f.d, c.End) && !knownAt(f.d, c.First, c.End):
		c.kind = lexicon.Organization // "Island Lines said"
	case c.kind == lexicon.Person && !f.d.FirstName(c.First),
		c.kind == lexicon.Place && !head.Is(english.PlaceHead) &&
			(head.Is(english.OrganizationOpener) || !building(f.d, c.End-1)):
		c.kind = lexicon.Organization
	}
}

// tells reports whether a name that the lexicon has not, and that ends with an ordinary word, says
// something.
func (f *finder) tells(c *candidate) bool {
	d, k := f.d, c.End
	if !embed.Common(d.String(k-1)) || knownAt(d, c.First, k) {
		return false
	}
	if i := c.First; i > d.SentenceOf(i).First+1 && d.String(i-1) == "to" && strings.EqualFold(d.String(i-2), "according") {
		return true
	}
	return phrase.ActsItself(d, k) && d.SameSentence(c.First, k) && d.String(k) != "states" && !phrase.AfterLocative(d, c.First) && !f.homeOf(c.First) && (d.Form(k).Punct == ',' || english.Of(d.String(k)).Cue.Is(english.Speech))
}

// openedAs returns the kind of a name that its first words tell, or its last two, and
// NoKind if they do not.
func (f *finder) openedAs(c *candidate) lexicon.Kind {
	switch neighbor := lexicon.NeighborOf(f.d.String(c.First)); {
	case c.kind != lexicon.Organization && neighbor == lexicon.School:
		return lexicon.Organization // "Hochschule Kelder", "Grupo Kelder"
	case c.kind == lexicon.Person && neighbor == lexicon.Site:
		return lexicon.Place // "Rue Kelder"
	case neighbor == lexicon.Tribe:
		return lexicon.Group // "Ngāti Toroa"
	case c.kind == lexicon.Place && lexicon.Tail(f.d.In(c.End-2, c.End)) == lexicon.Organization:
		return lexicon.Organization // "Kelder Police Station"
	case c.kind == lexicon.Place && neighbor == lexicon.Building && f.d.Is(c.First, english.OrganizationOpener) &&
		(f.d.Known(c.First+1, c.End) || phrase.ActsItself(f.d, c.End)):
		return lexicon.Organization // "Bank Muscat"
	}
	return lexicon.NoKind
}

// building reports whether word i ends names of bodies that are buildings or districts too:
// "Museum", "Capital".
func building(d *phrase.Doc, i int) bool { return lexicon.NeighborOf(d.String(i)) == lexicon.Building }

// afterPerson reports whether c begins with a title or first name but ends in a word that
// is no surname, or is a surname and such a word, as a body or place does that is
// named after a person.
func (f *view) afterPerson(c *candidate) bool {
	if c.Len() == 2 {
		return f.d.Is(c.End-1, english.PlaceHead|english.OrganizationHead) && !lexicon.Surname(f.d.String(c.End-1)) // "Lund Stadium", "Harlan Steelworks"
	}
	if lexicon.Surname(f.d.String(c.End-1)) && c.Len() < 4 {
		return false
	}
	n, noun := f.d.NounAt(c.First, c.End)
	return n > 0 && n < c.Len() && noun.Title() || f.d.FirstName(c.First)
}

package mention

// This file corrects the boundaries and kinds of the names that the model marks. Each
// correction is a function; they run in the order of fixes.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A candidate is a name on its way from the model to a mention.
type candidate struct {
	text.Range
	kind  lexicon.Kind
	end   int  // of the sentence
	other bool // what the model takes for a work, an event or the like
}

// fixes are the corrections. A candidate that a fix leaves empty is dropped.
var fixes = [...]func(f *finder, c *candidate){
	withoutSigns,
	withoutDegree,
	filed,
	townOfOffice,
	partnership,
	bodyByHead,
	personByDescription,
	withoutArticle,
	withoutTitle,
	withHyphenated,
	withParticles,
	withInitials,
	withNickname,
	withSuffix,
	withOpening,
	withRest,
	withPartner,
	withoutOffice,
}

// kinds maps the classes of the model to kinds.
var kinds = [...]lexicon.Kind{
	ner.Person: lexicon.Person, ner.Organization: lexicon.Organization, ner.Place: lexicon.Place, ner.Other: lexicon.NoKind,
}

// marked adds the name that the model marked and returns the word after it.
func (f *finder) marked(t ner.Name, end int) int {
	c := &f.candidate
	*c = candidate{Range: phrase.Range(t.First, t.End), kind: kinds[t.Class], end: end, other: t.Class == ner.Other}
	for _, fix := range fixes {
		if fix(f, c); c.Empty() {
			return c.End
		}
	}
	if n, entry := f.entryAt(c.First, end); n >= c.Len() {
		f.addEntry(c.First, c.First+n, entry)
		return c.First + n
	}
	if n, s := f.d.FirmAt(c.First, end); n >= c.Len() && c.kind != lexicon.Place && (n > 1 || c.kind == lexicon.Organization || !phrase.HasTitle(f.d, c.First)) {
		f.addSense(c.First, c.First+n, s).Whole = true
		return c.First + n
	}
	if m, person := f.division(c); m > c.First {
		for i := c.First; i < m; {
			i = f.fromLexicon(i, m, end)
		}
		t.First, t.End = m, c.End
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

// matched adds c as the lexicon has it, or as it is, and returns the word after it.
func (f *finder) matched(c *candidate) int {
	i, k := c.First, c.End
	n, senses := f.d.NameAt(i, c.end)
	switch {
	case n > c.Len() && c.kind != lexicon.Person:
		// The model saw a part of a name that the lexicon has.
		if s, ok := fitting(senses, c.kind); ok {
			f.addMarked(i, i+n, s, c.kind)
			return i + n
		}
	case n == c.Len():
		s, ok := fitting(senses, c.kind)
		if !ok && (n > 1 || c.kind == lexicon.Place) {
			// A longer name is seldom ambiguous, and a name that is not a place in the
			// lexicon is rarely one in the text; it is mostly a firm.
			s, ok = senses.First()
		}
		if ok {
			f.addMarked(i, k, s, c.kind)
			return k
		}
	}
	if c.Len() > maxHeadlineName && f.d.Titled(i) {
		c.kind = lexicon.NoKind // mentions elsewhere in the article decide
	}
	if c.kind == lexicon.NoKind && n < c.Len() {
		if f.other = 0; c.other {
			f.other = k
		}
		return f.fromLexicon(i, k, c.end) // parts may be known: "Russian Orthodox"
	}
	f.add(Mention{Range: c.Range, Kind: c.kind})
	return k
}

// addMarked appends words i to k-1, for which the model gives a kind, as a name that the
// lexicon has.
func (f *finder) addMarked(i, k int, s lexicon.Sense, kind lexicon.Kind) {
	if m := f.addSense(i, k, s); m != nil {
		m.Marked = kind == lexicon.Organization
	}
}

// fitting returns the likeliest sense that is compatible with the kind that the model
// gives a name, and whether there is one.
func fitting(senses lexicon.Senses, kind lexicon.Kind) (lexicon.Sense, bool) {
	for s := range senses.All() {
		a := s.Actor()
		country := a.Kind == lexicon.Country && s.Basis() != lexicon.Demonym
		fits := false
		switch kind {
		case lexicon.Person:
			fits = a.Kind == lexicon.Person
		case lexicon.Organization:
			fits = country || a.Kind == lexicon.Organization || a.Kind == lexicon.Group
		case lexicon.Place:
			fits = country || a.Kind == lexicon.Place || a.Kind == lexicon.Organization && a.Class != lexicon.Company
		default:
			fits = s.Basis() == lexicon.Demonym || a.Kind == lexicon.Country || a.Kind == lexicon.Group
		}
		if fits {
			return s, true
		}
	}
	return 0, false
}

// division returns where a second name begins within c: a person after a title, a country
// after a place. It returns c.First where there is none.
func (f *finder) division(c *candidate) (at int, person bool) {
	d, i, k := f.d, c.First, c.End
	if n, s := d.KnownAt(i, k); n > 0 && i+n < k {
		if m, t := d.KnownAt(i+n, k); m == k-i-n && placelike(s) && placelike(t) {
			return i + n, false
		}
		if s.Actor().Kind == lexicon.Country && s.Basis() != lexicon.Demonym && phrase.TitleFor(d, i) && !d.Is(k-1, english.OrganizationHead) {
			return i + n, true
		}
	}
	if c.kind == lexicon.Organization && d.Is(k-1, english.OrganizationHead) {
		return i, false
	}
	for p := i; p+2 < k; p++ {
		if !d.Has(p, text.Capital) {
			continue
		}
		if n, noun := d.NounAt(p, k); n > 0 && noun.Title() && !noun.Plural() && (c.kind != lexicon.Person || p == i || !d.FirstName(p-1)) {
			return personAfter(d, i, p+n, k)
		}
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

// withoutSigns drops quotation marks and the like, and "and", at the start.
func withoutSigns(f *finder, c *candidate) {
	for c.Len() > 1 && (f.d.Has(c.First, text.Sign) || f.d.Has(c.First, text.Small) && f.d.Is(c.First, english.Coordinator|english.Preposition) && !f.d.Is(c.First, english.NameParticle)) {
		c.First++
	}
}

// withoutDegree drops degrees after a person's name: "M.D.".
func withoutDegree(f *finder, c *candidate) {
	if c.Len() == 1 && f.isDegree(c.First) {
		c.First = c.End
	}
}

// filed takes the kind from the dateline.
func filed(f *finder, c *candidate) {
	if kind := Filed(f.a, f.d, c.First); kind != lexicon.NoKind {
		c.kind = kind
	}
}

// townOfOffice makes a one-word name a place if it follows an expression that only places
// follow: "the mayor of".
func townOfOffice(f *finder, c *candidate) {
	if c.kind == lexicon.Person && c.Len() == 1 && phrase.OfPlace(f.d, c.First) {
		c.kind = lexicon.Place
	}
}

// partnership makes a surname before "& Sons" or after "Holm &" an organization, and any name
// before "& Co.".
func partnership(f *finder, c *candidate) {
	switch {
	case c.kind != lexicon.Person || c.Len() > 1 && !f.d.Is(c.End-1, english.OrganizationHead) && !f.company(c.End, c.end):
		return
	case c.Len() > 1:
		if f.company(c.End, c.end) {
			c.kind = lexicon.Organization
		}
	case partner(f.d, c.End, c.end):
		if f.company(c.End, c.end) || f.surname(c.First) && f.surname(c.End+1) && (c.End+2 == c.end || !f.d.Has(c.End+2, text.Capital)) {
			c.kind = lexicon.Organization
		}
	case f.senior(c.First) && !f.d.FirstName(c.First):
		c.kind = lexicon.Organization
	}
}

// surname reports whether word i may be a partner's surname: it is one, or no first name.
func (f *finder) surname(i int) bool {
	return !f.d.FirstName(i) || lexicon.Surname(f.d.String(i)) && !f.d.Has(i, text.Possessive)
}

// company reports whether "& Co." or "& Sons" is at word k.
func (f *finder) company(k, end int) bool {
	return partner(f.d, k, end) && english.LayoutOf(f.d.String(k+1))&english.Partners != 0
}

// bodyByHead makes a name that ends in a word for an organization one: "Nordvik Foods
// ASA", "King Salman Hospital". A place becomes an organization only if the word is one that
// "of" may follow: "Northern Harbour Board", but not "Harbour Hospital".
func bodyByHead(f *finder, c *candidate) {
	if c.Len() == 1 {
		return
	}
	head := f.d.ClassesOf(c.End - 1)
	switch {
	case c.kind == lexicon.Person && f.afterPerson(c):
		if head.Is(english.OrganizationHead | english.OrganizationOpener) {
			c.kind = lexicon.Organization
		} else if head.Is(english.PlaceHead) {
			c.kind = lexicon.Place
		}
	case !head.Is(english.OrganizationHead):
	case c.kind == lexicon.Person && !f.d.FirstName(c.First), c.kind == lexicon.Place && head.Is(english.OrganizationOpener) && !head.Is(english.PlaceHead):
		c.kind = lexicon.Organization
	}
}

// afterPerson reports whether c begins with a title or first name but ends in a word that
// is no surname, as a body or place does that is named after a person.
func (f *finder) afterPerson(c *candidate) bool {
	if c.Len() < 3 || lexicon.Surname(f.d.String(c.End-1)) && c.Len() < 4 {
		return false
	}
	n, noun := f.d.NounAt(c.First, c.End)
	return n > 0 && n < c.Len() && noun.Title() || f.d.FirstName(c.First)
}

// personByDescription makes a name a person if it begins with a first name and is
// described as a lawyer or the like.
func personByDescription(f *finder, c *candidate) {
	if (c.kind == lexicon.Organization || c.kind == lexicon.Place) && c.Len() > 1 && f.d.FirstName(c.First) &&
		!f.d.Is(c.End-1, english.OrganizationHead) && phrase.DescribesPerson(f.d, c.End) {
		c.kind = lexicon.Person
	}
}

// withoutArticle drops the article of "The Bank".
func withoutArticle(f *finder, c *candidate) {
	if c.kind == lexicon.Organization && c.Len() == 2 && strings.EqualFold(f.d.String(c.First), "the") {
		c.First++
	}
}

// withoutTitle drops titles and their complements from the start of a person's name. A
// title alone is not a name.
func withoutTitle(f *finder, c *candidate) {
	if c.kind == lexicon.Organization && c.Len() == 2 && f.rankedSurname(c.First) {
		c.kind = lexicon.Person
	}
	if c.kind != lexicon.Person {
		return
	}
	for c.Len() > 1 {
		n, noun := f.d.NounAt(c.First, c.End)
		if n > 1 && n == c.Len() && noun.Title() {
			c.First = c.End
			return
		}
		if n == 0 || n >= c.Len() || !phrase.IsTitle(f.d, c.First, noun) {
			break
		}
		c.First += n
	}
	for c.Len() > 1 && f.d.Is(c.First, english.Preposition) && f.d.Has(c.First, text.Small) {
		c.First++ // "for Mali Jane Roe", after "Special Envoy"
	}
}

// rankedSurname reports whether word i is a rank or "Mr." and a surname comes after it, and the
// two are no name that the lexicon has: "Garda Pike", but not "General Motors".
func (f *finder) rankedSurname(i int) bool {
	switch lexicon.FindNoun(f.d.String(i)).Class() {
	case lexicon.Honorific, lexicon.Rank:
		return lexicon.Surname(f.d.String(i+1)) && !f.d.Is(i+1, english.OrganizationHead) && !f.d.Known(i, i+2)
	}
	return false
}

// maxHyphenated is how many letters the small part of a double name has.
const maxHyphenated = 6

// withHyphenated takes in the small parts of a double name after hyphens: "Ki-moon",
// "Chan-o-cha".
func withHyphenated(f *finder, c *candidate) {
	if c.kind != lexicon.Person && c.kind != lexicon.Place {
		return
	}
	for n := 0; n < 2 && f.hyphenated(c); n++ {
		c.End += 2
	}
}

// hyphenated reports whether a hyphen and a small part of a double name follow c.
func (f *finder) hyphenated(c *candidate) bool {
	d, k := f.d, c.End
	if k+1 >= c.end || d.Form(k).Punct != '-' || !d.Has(k, text.Glued) || !d.Has(k+1, text.Small) || !d.Has(k+1, text.Glued) {
		return false
	}
	s := d.String(k + 1)
	if len(s) > maxHyphenated || d.Is(k+1, english.Compound) || lexicon.FindNoun(s) != 0 || strings.HasSuffix(s, "ed") {
		return false
	}
	if before, ok := strings.CutSuffix(s, "ing"); ok && strings.ContainsAny(before, "aeiou") {
		return false // "-facing", unlike "-ming"
	}
	// Of "Wan-an", the second part is a word by chance; "to" of "Lund-to-Kelder" is one.
	return d.Plain(k+1) || c.kind == lexicon.Person && c.Len() > 1 && (k+2 == c.end || d.Form(k+2).Punct != '-')
}

// withParticles takes in the small words before a person's name that belong to it:
// "van der Aar".
func withParticles(f *finder, c *candidate) {
	if c.kind != lexicon.Person {
		return
	}
	first := f.d.SentenceOf(c.First).First
	if p := f.last(); p != nil {
		first = max(first, p.End)
	}
	for c.First > first && f.d.Has(c.First-1, text.Small) && !f.d.Has(c.First-1, text.Possessive) &&
		f.d.Is(c.First-1, english.NameParticle) && !f.d.Is(c.First-1, english.Closed) {
		c.First--
	}
}

// withInitials takes in the initials before a person's name that the model did not
// mark: "K. Mensah".
func withInitials(f *finder, c *candidate) {
	if c.kind != lexicon.Person {
		return
	}
	first := f.d.SentenceOf(c.First).First
	for c.First > first && f.d.Has(c.First-1, text.Initial) && strings.HasSuffix(f.d.String(c.First-1), ".") {
		if p := f.last(); p != nil && p.End == c.First && (p.Kind != lexicon.NoKind || p.Len() > 1) {
			break
		}
		c.First--
	}
}

// maxNickname is how many words a nickname has.
const maxNickname = 3

// withNickname takes in the nickname in quotation marks within a person's name, and the
// surname after it: Jame “Bison Bob” Gant.
func withNickname(f *finder, c *candidate) {
	d := f.d
	if c.kind != lexicon.Person {
		return
	}
	open := c.First + 1
	for open < c.End && d.Form(open).Punct != '"' {
		open++
	}
	if open+2 >= c.end || d.Form(open).Punct != '"' || d.Has(open-1, text.Possessive) {
		return
	}
	shut := open + 1
	for shut < c.end && shut-open <= maxNickname && d.Has(shut, text.Capital) {
		shut++
	}
	if shut == open+1 || shut+1 >= c.end || d.Form(shut).Punct != '"' || !d.Has(shut+1, text.Capital) || d.Is(shut+1, english.Closed) || c.End > shut+1 {
		return
	}
	c.End = shut + 2
}

// withSuffix takes in "Jr." after a person's name.
func withSuffix(f *finder, c *candidate) {
	if c.kind == lexicon.Person && c.Len() > 1 && c.End < c.end && f.d.Is(c.End, english.NameSuffix) && f.d.Has(c.End, text.Capital) {
		c.End++
	}
}

// withOpening takes in what comes before "of", "for" or "and" in a body's name:
// "Committee for a Responsible Federal Budget", "Army of the Valley".
func withOpening(f *finder, c *candidate) {
	if c.kind != lexicon.Organization && (c.kind != lexicon.Place || knownAt(f.d, c.First, c.End)) {
		return
	}
	if p := f.opening(c); p < c.First {
		c.First, c.kind = p, lexicon.Organization
	}
}

func knownAt(d *phrase.Doc, i, end int) bool {
	n, _ := d.KnownAt(i, end)
	return n > 0
}

// opening returns the first word of the organization's name that c ends.
func (f *finder) opening(c *candidate) int {
	d, i := f.d, c.First
	first := d.SentenceOf(i).First
	p := i - 1
	if p > first && d.Has(p, text.Small) && d.Is(p, phrase.Determiners) {
		p--
	}
	if p <= first || !d.Has(p, text.Small) || !d.Has(p-1, text.Capital) || d.Has(p-1, text.Possessive) {
		return i
	}
	q := p - 1
	switch d.String(p) {
	case "of", "for", "on":
		if !d.Is(q, english.OrganizationOpener) {
			return i
		}
	case "and":
		if !f.oneBody(q, c) {
			return i
		}
	default:
		return i
	}
	for q > first && d.Has(q-1, text.Capital) && !d.Has(q-1, text.Possessive) && !d.Is(q-1, english.Closed|english.Calendar) {
		q--
	}
	for n := len(f.all) - 1; n >= 0 && f.all[n].End > q; n-- {
		if f.all[n].First < q {
			q = f.all[n].End
		}
	}
	return q
}

// oneBody reports whether the name that ends with word q, "and", and the name c form the
// name of one organization: only the second part ends in a word for one.
func (f *finder) oneBody(q int, c *candidate) bool {
	p := f.last()
	return !f.d.Is(q, english.OrganizationHead|english.PlaceHead) && f.d.Is(c.End-1, english.OrganizationHead) && c.First == q+2 && c.Len() > 1 &&
		p != nil && p.Len() > 1 && p.Kind == lexicon.Organization && !p.Known
}

// withRest takes in the complement of an organization's name that begins with its head,
// "Front for the Liberation of the Hills", or the country after a complete name.
func withRest(f *finder, c *candidate) {
	d, k := f.d, c.End
	switch {
	case c.kind != lexicon.Organization:
		return
	case c.Len() > 1 && d.Is(k-1, english.OrganizationHead):
		c.End = ofCountry(d, k, c.end)
		return
	case c.Len() != 1 || !d.Is(c.First, english.OrganizationHead|english.OrganizationOpener) || !d.Has(c.First, text.Capital) || d.Titled(c.First):
		return
	}
	for k+1 < c.end && !d.Has(k-1, text.Possessive) && (d.String(k) == "of" || d.String(k) == "for") {
		n := k + 1
		if d.String(n) == "the" && n+1 < c.end {
			n++
		}
		if !d.Has(n, text.Capital) || d.Is(n, english.Closed|english.Calendar) {
			break
		}
		k = capitals(d, n+1, c.end)
	}
	c.End = k
}

// ofCountry returns the end of a body's name that ends before word k: after "of
// Uruguay" if that follows, as in "Foreign Ministry of Uruguay", or k.
func ofCountry(d *phrase.Doc, k, end int) int {
	if k+1 >= end || d.String(k) != "of" || d.Has(k-1, text.Possessive) {
		return k
	}
	at := k + 1
	if d.String(at) == "the" {
		at++ // "of the Netherlands"
	}
	n, s := d.KnownAt(at, end)
	if n == 0 || s.Actor().Kind != lexicon.Country || s.Basis() == lexicon.Demonym {
		return k
	}
	return at + n
}

// withPartner takes in "& Sons" and "Holm &".
func withPartner(f *finder, c *candidate) {
	if c.kind != lexicon.Organization {
		return
	}
	if partner(f.d, c.End, c.end) {
		c.End += 2
	}
	if f.senior(c.First) {
		c.First -= 2
	}
	for f.listed(c) {
		c.First -= 2 // "Marks, Pryor & Co."
	}
}

// listed reports whether a partner and a comma are before c, a name of partners that ends
// with "& Co." or a form of company: "Procter, Hale & Ott LLP".
func (f *finder) listed(c *candidate) bool {
	d, i := f.d, c.First
	if i-2 < d.SentenceOf(i).First || d.Form(i-1).Punct != ',' || !partnerName(d, i-2) || c.Len() < 3 {
		return false
	}
	amp := false
	for k := i + 1; k+1 < c.End; k++ {
		amp = amp || d.String(k) == "&" || d.Form(k).Punct == ','
	}
	if !amp || !d.Is(c.End-1, english.OrganizationHead) && english.LayoutOf(d.String(c.End-1))&english.Partners == 0 {
		return false
	}
	p := f.last()
	return p == nil || p.End <= i-2 || p.Len() == 1 && !p.Known
}

// senior reports whether "Holm &" or the like is before word k, and is not part of another
// name.
func (f *finder) senior(k int) bool {
	if k-2 < f.d.SentenceOf(k).First || !partner(f.d, k-1, k+1) || !partnerName(f.d, k-2) {
		return false
	}
	p := f.last()
	return p == nil || p.End <= k-2 || p.Kind == lexicon.NoKind && p.Len() == 1
}

// partnerName reports whether word k can be a partner's name.
func partnerName(d *phrase.Doc, k int) bool {
	return d.Has(k, text.Capital) && !d.Is(k, english.Closed|english.Calendar)
}

// partner reports whether "& Sons" or the like is at word k.
func partner(d *phrase.Doc, k, end int) bool {
	return k+1 < end && d.String(k) == "&" && partnerName(d, k+1)
}

// withoutOffice drops an office from the end of the name of a known body: "UN Special
// Envoy".
func withoutOffice(f *finder, c *candidate) {
	if c.kind != lexicon.Organization {
		return
	}
	for p := c.First + 1; p < c.End; p++ {
		if n, noun := f.d.NounAt(p, c.End); n == c.End-p && noun.Class() == lexicon.Office && f.d.Known(c.First, p) {
			c.End = p
			return
		}
	}
}

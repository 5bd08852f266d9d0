package link

// This file links the names of people: variants of a full name, surnames and first names.

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/fold"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// word returns word i folded for comparison. The result is valid until the next call.
func (c *words) word(i int) []byte { return c.fold(c.d.String(i)) }

// person returns the person with the full name r.
func (c *people) person(r text.Range) ID {
	if e := c.lookup(r); e != None && c.all[e].Kind == lexicon.Person {
		return e
	}
	e := c.bySurname.Get(c.surname(r))
	for n := 0; e != None && n < maxNamesakes; n, e = n+1, c.all[e].namesake {
		name := c.At(e).Name
		if !sameGiven(firstPart(name), c.d.String(r.First)) && !endsWith(name, c.said(r)) || otherSuffix(name, c.said(r)) {
			continue
		}
		e = c.Real(e)
		x := &c.all[e]
		fuller := r.Len() > x.words
		if was, is := isInitial(firstPart(x.Name)), isInitial(c.d.String(r.First)); was != is && !endsWith(name, c.said(r)) {
			fuller = was // "Kofi Mensah" rather than "K. A. Mensah"
		}
		if fuller && !x.Known {
			x.Name, x.words = OneLine(c.said(r)), r.Len()
		}
		c.call(e, c.said(r))
		return e
	}
	if e = c.longerPerson(r); e == None {
		e = c.misspelledPerson(r)
	}
	if e != None {
		c.call(e, c.said(r))
		return e
	}
	e = c.add(r, lexicon.Person)
	c.addPerson(e, r)
	return c.Real(e)
}

// surname returns the surname in a name, folded for comparison. The result is valid until
// the next call.
func (c *people) surname(r text.Range) []byte { return c.fold(c.said(c.lastName(r))) }

// endsWith reports whether one of two names is the end of the other: "Thein Sorn" of "U
// Thein Sorn".
func endsWith(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	n := len(a) - len(b)
	return n > 1 && a[n-1] == ' ' && strings.EqualFold(a[n:], b)
}

// otherSuffix reports whether two names have different suffixes, as those of a father and a
// child: "Karl Ott Sr." and "Karl Ott Jr.".
func otherSuffix(a, b string) bool {
	x, y := text.LastWord(a), text.LastWord(b)
	if !english.ClassOf(x).Is(english.NameSuffix) || !english.ClassOf(y).Is(english.NameSuffix) {
		return false
	}
	return !strings.EqualFold(strings.TrimSuffix(x, "."), strings.TrimSuffix(y, "."))
}

// isInitial reports whether the first word of a name is one letter, or several with
// full stops: "J.", "J.R.".
func isInitial(s string) bool {
	first, rest, _ := strings.Cut(s, ".")
	return utf8.RuneCountInString(first) == 1 && (rest == "" || strings.HasSuffix(rest, "."))
}

// sameGiven reports whether two first names or initials may be of one person.
func sameGiven(a, b string) bool {
	var x, y [48]byte
	p, q := fold.Append(x[:0], a), fold.Append(y[:0], b)
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	if len(p) == 1 || len(q) == 1 || isInitial(a) || isInitial(b) {
		return p[0] == q[0]
	}
	return string(p) == string(q) || nickname(string(p), string(q)) || lexicon.SameFirstName(string(p), string(q))
}

// nickname reports whether one of two folded first names is short for the other. Most pairs
// that share the first three letters are.
func nickname(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) >= 3 && a[:3] == b[:3] && len(a) <= 4 && len(b) > len(a)
}

// addPerson indexes a person by the first and last word of a name.
func (c *people) addPerson(id ID, r text.Range) {
	x := &c.all[id]
	last := c.lastName(r)
	if given := c.d.String(r.First); x.Gender == lexicon.Unknown && (r.Len() > 1 || !lexicon.Surname(given)) {
		x.Gender = lexicon.GenderTold(given)
	}
	if key := c.surname(r); !x.inSurnames && len(key) > 0 {
		x.namesake, x.inSurnames = c.bySurname.Get(key), true
		c.bySurname.Set(key, id)
	}
	c.addNickname(id, r.First, last.First)
	c.addMiddle(id, phrase.Range(r.First+1, last.First))
	c.addStarts(id, r)
	if key := c.word(r.First); !x.inGiven && last.First > r.First && len(key) > 1 {
		x.givenSame, x.inGiven = c.byGiven.Get(key), true
		c.byGiven.Set(key, id)
	}
}

// linkNickname links a short form of a first name, "Rafa", or the initials of a name of
// several words to the person with that name, if there is only one such person. It reports
// whether it did.
func (l *context) linkNickname(nm *Name) bool {
	if nm.Kind != lexicon.Person || nm.Len() > 1 || l.d.Titled(nm.First) || phrase.HasTitle(l.d, nm.First) {
		return false
	}
	said, initials := l.d.String(nm.First), l.d.Upper(nm.First)
	if initials && len(said) < minPart || !initials && len(said) < minPart+1 {
		return false
	}
	found := None
	for n, id := 0, ID(len(l.all)-1); id > None && n < maxRecent; n, id = n+1, id-1 {
		x := &l.all[id]
		if x.into != None || x.Kind != lexicon.Person || !hasBlank(x.Name) || !shortFor(said, x.Name, initials) {
			continue
		}
		if found != None {
			return false
		}
		found = id
	}
	if found == None {
		return false
	}
	nm.Entity, nm.Form = found, mention.Alias
	l.call(found, l.said(nm.Range))
	return true
}

// shortFor reports whether a word is the initials of a person's name or short for the first
// name in it.
func shortFor(word, name string, initials bool) bool {
	if initials {
		return initialsWithout(name, "", word)
	}
	first := firstPart(name)
	return len(word) < len(first) && sameGiven(first, word)
}

// addNickname indexes a person by the nickname in quotation marks within the name from word i
// to last: Tomas "Tank" Obuya is also Tank Obuya and Tank.
func (c *people) addNickname(id ID, i, last int) {
	if last-i < 4 || !c.d.Has(i+1, text.Sign) || !c.d.Has(last-1, text.Sign) {
		return
	}
	surname, nickname := c.d.String(last), c.d.In(i+2, last-1)
	for _, name := range [...]string{nickname, nickname + " " + surname, c.d.String(i) + " " + surname} {
		c.call(id, name)
	}
}

// sharedSurname returns the surname of the first name n that follows only another first name:
// "Melinda and Bill Gatward". It is "" for other names.
func (l *context) sharedSurname(n int) string {
	if n+1 >= len(l.names) {
		return ""
	}
	nm, next := &l.names[n], &l.names[n+1]
	if nm.Len() != 1 || next.First != nm.End+1 || l.d.String(nm.End) != "and" || next.Kind != lexicon.Person || next.Len() != 2 ||
		!l.d.FirstName(nm.First) || !l.d.FirstName(next.First) || l.d.Has(nm.First, text.Possessive) ||
		lexicon.FindNoun(l.d.String(next.First)).Class() == lexicon.Royal {
		return ""
	}
	return l.d.String(next.First + 1)
}

// family reports whether word i is the plural of a surname, "the Clintons", which does not
// refer to one person.
func (c *people) family(i int) bool {
	if !c.d.AfterThe(i) {
		return false
	}
	key := c.word(i)
	if len(key) < 4 || key[len(key)-1] != 's' || c.bySurname.Get(key) != None {
		return false
	}
	key = key[:len(key)-1]
	return c.bySurname.Get(key) != None || key[len(key)-1] == 'e' && c.bySurname.Get(key[:len(key)-1]) != None
}

// namesake returns the person that a bare surname or first name refers to, or None.
func (l *context) namesake(nm *Name) ID {
	title := phrase.Title(l.d, nm.First)
	if nm.Len() == 1 || title.Noun != 0 || nm.Kind == lexicon.Person {
		people := chain{l.bySurname.Get(l.surname(nm.Range)), false}
		if e := l.suffixed(people, text.LastWord(l.said(nm.Range))); e != None {
			return e
		}
		if e := l.nearest(people, title.Noun, nm.First); e != None {
			return e
		}
	}
	if nm.Len() > 1 {
		if e := l.Real(l.byStart.Get(l.fold(l.said(nm.Range)))); e != None && l.d.Has(nm.First+1, text.Glued) {
			return e // "Anne-Marie"
		}
		return l.firstSurname(nm)
	}
	if e := l.nearest(chain{l.byGiven.Get(l.word(nm.First)), true}, title.Noun, nm.First); e != None {
		return e
	}
	if e := l.middle(nm.First); e != None &&
		(l.all[e].Last >= 0 || nm.Kind == lexicon.Person && !l.d.FirstName(nm.First)) {
		return e
	}
	return None
}

// suffixed returns the first person of a chain whose name has a suffix, "Jr.", or None
// if that is no suffix.
func (c *people) suffixed(people chain, suffix string) ID {
	found := None
	if english.ClassOf(suffix).Is(english.NameSuffix) {
		c.each(people, func(e ID) {
			if strings.EqualFold(text.LastWord(c.At(e).Name), suffix) {
				found = c.Real(e)
			}
		})
	}
	return found
}

// A chain is the people with one surname or first name.
type chain struct {
	first ID
	given bool
}

// each calls do with the people of a chain.
func (c *people) each(people chain, do func(ID)) {
	for n, e := 0, people.first; e != None && n < maxNamesakes; n++ {
		do(e)
		if people.given {
			e = c.all[e].givenSame
		} else {
			e = c.all[e].namesake
		}
	}
}

// A likeness is how well a person fits a name that several people have.
type likeness struct {
	gender bool // agrees with the title
	whole  bool // has "El-" and the like, too, which is said
	near   bool // was mentioned in this sentence or the one before
	short  int  // mentions by surname
	last   int  // the last mention, if near
	id     ID
}

// compare returns a positive number if x fits better than y. The criteria in order: gender
// of the title, the whole name, recent mention, frequent mention by surname, first mention.
func (x likeness) compare(y likeness) int {
	return cmp.Or(compareBool(x.gender, y.gender), compareBool(x.whole, y.whole), compareBool(x.near, y.near),
		cmp.Compare(x.short, y.short), cmp.Compare(x.last, y.last), cmp.Compare(y.id, x.id))
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// oftenInFull is how often a person is named in full who does not go by the surname.
const oftenInFull = 3

// nearest returns the person of a chain that best fits a name at word i after a title, among
// those whose gender fits.
func (c *people) nearest(people chain, title lexicon.Noun, i int) ID {
	gender := title.Gender()
	if gender == lexicon.Unknown && !people.given {
		gender = c.honouredAs(i)
	}
	office := title.Class() == lexicon.Office && !c.d.Titled(i)
	least, several := 1<<30, -1
	c.each(people, func(e ID) { least, several = min(least, c.all[e].full), several+1 })
	best, hyphen := likeness{}, c.d.SameSentence(i, i+2) && c.d.Hyphen(i+1)
	c.each(people, func(e ID) {
		x := &c.all[e]
		is := x.Gender
		if is == lexicon.Unknown && gender != lexicon.Unknown && several > 0 {
			is = c.genderBeside(x.Last)
		}
		if gender != lexicon.Unknown && is != lexicon.Unknown && is != gender {
			return
		}
		if office && x.Last < 0 && !c.holds(e, c.d.String(i-1)) {
			return // "President Roe" does not refer to a person named only later
		}
		y := likeness{gender: gender != lexicon.Unknown && is == gender, short: x.short, id: e}
		y.whole = hyphen && endsWith(x.Name, c.d.In(i, i+3))
		// A person who is named in full repeatedly is not called by the short name.
		if x.Last >= 0 && x.Last <= i && (c.d.Sentence(i)-c.d.Sentence(x.Last) <= 1 || gender != lexicon.Unknown && c.d.Paragraph(x.Last) == c.d.Paragraph(i)) &&
			(x.full < oftenInFull || x.full < 2*least) {
			y.near, y.last = true, x.Last
		}
		if best.id == None || y.compare(best) > 0 {
			best = y
		}
	})
	return c.Real(best.id)
}

// holds reports whether the article gives a person the office, or the lexicon any office.
func (c *people) holds(id ID, office string) bool {
	if c.At(id).Class == lexicon.Officeholder {
		return true
	}
	office = lexicon.HeadOf(office)
	for n, r := 0, c.At(id).role; r != 0 && n < maxRoles; n, r = n+1, c.roles[r].prev {
		if lexicon.HeadOf(c.roles[r].Head.In(c.text)) == office {
			return true
		}
	}
	return false
}

// honours are the genders of the honorifics that an article puts before a surname, a
// bit each.
type honours uint8

// note records what a mention shows about the surname in it: the honorific before it, or
// that it has two words.
func (c *catalog) note(m *mention.Mention) {
	if m.Kind == lexicon.Person && m.Len() > 2 {
		c.noteDouble(m)
	}
	if m.Len() > 1 || m.Kind == lexicon.NoKind {
		return
	}
	if !m.Known && (saysAfterPossessive(c.d, m.First) || ofTownAfterPossessive(c.d, m.First)) {
		if c.firms == nil {
			c.firms = map[string]bool{}
		}
		c.firms[string(c.word(m.First))] = true
	}
	t := phrase.Title(c.d, m.First)
	if t.Noun.Class() != lexicon.Honorific || t.Noun.Gender() == lexicon.Unknown {
		return
	}
	if c.honours == nil {
		c.honours = map[string]honours{}
	}
	c.honours[string(c.word(m.First))] |= 1 << t.Noun.Gender()
}

// titledSurname reports whether two words are a title, or letters that may be one, and the
// surname of somebody whom the article has named by another first name: "Elder Pike", "DCS Pike".
func (c *people) titledSurname(r text.Range) bool {
	e := c.Real(c.bySurname.Get(c.surname(r)))
	if e == None || c.d.Titled(r.First) {
		return false
	}
	first := c.d.String(r.First)
	letters := c.d.Upper(r.First) && len(first) >= minRank && len(first) <= maxRank && !strings.Contains(first, ".")
	return (letters || lexicon.FindNoun(first).Title()) && hasBlank(c.all[e].Name) &&
		!sameGiven(firstPart(c.all[e].Name), first) && c.all[e].namesake == None
}

// minRank and maxRank are how many letters a rank has that is an acronym.
const (
	minRank = 3
	maxRank = 4
)

// honouredAs returns the gender of the honorifics that the article puts before the surname
// at word i, if they all agree.
func (c *people) honouredAs(i int) lexicon.Gender {
	switch c.honours[string(c.word(i))] {
	case 1 << lexicon.Male:
		return lexicon.Male
	case 1 << lexicon.Female:
		return lexicon.Female
	}
	return lexicon.Unknown
}

// ofTownAfterPossessive reports whether word i is a possessive before where a shop is: "Kelder's of
// London".
func ofTownAfterPossessive(d *phrase.Doc, i int) bool {
	if !d.Has(i, text.Possessive) || !d.SameSentence(i, i+2) || d.String(i+1) != "of" || !d.Has(i+2, text.Capital) {
		return false
	}
	n, s := d.KnownAt(i+2, d.SentenceOf(i).End)
	return n > 0 && s.Actor().Kind == lexicon.Place
}

// saysAfterPossessive reports whether word i ends like a possessive and is the subject of the
// verb after it, as the name of a firm may be: "Kelder's said".
func saysAfterPossessive(d *phrase.Doc, i int) bool {
	if !d.Has(i, text.Possessive) {
		return false
	}
	if (d.Opens(i) || i > d.SentenceOf(i).First && d.String(i-1) == "at") && d.SameSentence(i, i+3) &&
		d.Form(i+1).Punct == ',' && d.Is(i+2, english.Determiner) && d.Has(i+3, text.Small) {
		return true // "Kelder's, a chain of shops,"
	}
	if i-2 >= d.SentenceOf(i).First && d.Form(i-1).Punct == ',' && d.Has(i-2, text.Small) && !d.Has(i-2, text.Possessive) &&
		d.SameSentence(i, i+1) && d.Form(i+1).Punct == ',' && lexicon.FindNoun(d.String(i-2)).Class() <= lexicon.NoNoun {
		return true // "A restaurant, Kelder's, was shut"
	}
	if d.Opens(i) && d.SameSentence(i, i+2) && d.Has(i+1, text.Small) && d.Is(i+1, english.Have) && d.State(i) == text.Outside {
		return true // "Kelder's has six ovens"
	}
	if operatesAfter(d, i) {
		return true
	}
	return d.SameSentence(i, i+1) && d.Has(i+1, text.Small) && d.State(i) == text.Outside &&
		d.Form(i+1).English.Cue.Is(english.Past) && !d.Form(i+1).English.Cue.Is(english.Noun|english.Base|english.Adjective)
}

// operatesAfter reports whether word i, which ends like a possessive, opens a sentence, and a verb and
// how many of what it has follow: "Kelder's operates 212 shops".
func operatesAfter(d *phrase.Doc, i int) bool {
	return d.Opens(i) && d.SameSentence(i, i+3) && d.State(i) == text.Outside && d.Has(i+1, text.Small) && strings.HasSuffix(d.String(i+1), "s") &&
		d.Has(i+2, text.Number) && d.Has(i+3, text.Small) && !d.Is(i+3, english.Closed) && lexicon.FindNoun(d.String(i+1)) == 0
}

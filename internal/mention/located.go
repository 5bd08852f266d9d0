package mention

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells towns that nobody has heard of, which the model takes for people, by the words
// beside them: "police in Benone said", "a man from Chiengi", "Millisle residents".

// maxTown is how many words the name of such a town has.
const maxTown = 2

// inTown makes what the model takes for a person a place where the words around say that it is one.
func inTown(f *finder, c *candidate) {
	d, i := f.d, c.First
	if p := f.titledTown(c); p < c.End {
		c.First, c.kind = p, lexicon.Place
		return
	}
	if c.Len() > maxTown || d.Known(i, c.End) {
		return
	}
	switch c.kind {
	case lexicon.Organization:
		if (c.Len() == 1 || holy(d.String(i))) && !d.Upper(i) &&
			(f.partOfTown(i, c.End) || memberAt(d, c.End) || f.served(i) || f.homeOf(i) || f.homeland(i, c.End)) {
			c.kind = lexicon.Place
		}
	case lexicon.Person:
		if !d.Titled(i) && !d.Has(c.End-1, text.Possessive) && !phrase.HasTitle(d, i) &&
			!f.calledBefore(i) && !f.calledBefore(c.End-1) && f.tellsTown(c) {
			c.kind = lexicon.Place
		}
	}
}

// tellsTown reports whether the words around what looks like a person's name say that it is a town's.
func (f *finder) tellsTown(c *candidate) bool {
	d, i, k := f.d, c.First, c.End
	full := c.Len() > 1 && d.FirstName(i) // a person's name in full, by its looks
	return f.homeland(i, k) || f.linked(i) || !full && (f.homeOf(i) || f.peopled(k)) || f.constituency(c) || befallen(d, k) ||
		f.branch(i, k) || f.placedBefore(i, full && !holy(d.String(i))) || f.reached(i, k) || f.bound(k)
}

// titledTown returns where the name of a town begins that is called after whose it was, of which
// the person that c is ends it: "in Bishop's Marsh". It returns the end of c if there is none.
func (f *view) titledTown(c *candidate) int {
	d, p := f.d, c.First
	if c.Len() == 1 {
		p--
	}
	if c.kind != lexicon.Person || c.Len() > maxTown || p <= d.SentenceOf(c.First).First || d.Titled(p) || p+2 != c.End ||
		!d.Has(p, text.Capital) || !d.Has(p, text.Possessive) || !f.placedBefore(p, false) {
		return c.End
	}
	if n, noun := d.NounAt(p, p+1); n == 0 || !noun.Title() {
		return c.End
	}
	return p
}

// homeOf reports whether those who live in a place, or whoever comes from there, are before word i:
// "the people of", "farmers of", "Bo Lund (38) of", "a firm from", "Bo Lund from".
func (f *finder) homeOf(i int) bool {
	d, first, p := f.d, f.d.SentenceOf(i).First, beforePoint(f.d, i)
	if p <= first || d.Has(i, text.Possessive) && p == i-1 {
		return false
	}
	switch d.String(p) {
	case "of":
		return strings.EqualFold(d.String(p-1), "people") && d.AfterThe(p-1) || lexicon.NeighborOf(strings.ToLower(d.String(p-1))) == lexicon.Local ||
			p-4 > first && d.Form(p-1).Punct == ')' && d.Has(p-2, text.Number) && f.personAt(p-3)
	case "from":
		noun := lexicon.FindNoun(d.String(p - 1))
		return f.personAt(p) && f.all[len(f.all)-1].Len() > 1 || d.Has(p-1, text.Small) && noun.Describes(lexicon.Company) && !noun.Plural()
	}
	return false
}

// beforePoint returns the word before word i, or before a point of the compass there: "in" of "in
// north Kelder".
func beforePoint(d *phrase.Doc, i int) int {
	if i -= 1; i > 0 && d.Has(i, text.Small) && d.Is(i, english.PlaceHead) && d.Is(i, english.PlaceNoun) && d.Has(i+1, text.Capital) {
		i--
	}
	return i
}

// homeland reports whether the noun for a territory or somebody born there is after words i to k-1:
// "Kesta municipality", "the Kesta native".
func (f *view) homeland(i, k int) bool {
	d := f.d
	if !d.SameSentence(i, k) || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	return english.LayoutOf(d.String(k)).Is(english.Territory) || d.String(k) == "native" && d.AfterThe(i)
}

// linked reports whether the words before word i say that something goes from the place named
// before to what begins there, or joins the two: "from Tongi to", "linking Ordu with".
func (f *finder) linked(i int) bool {
	d, n := f.d, len(f.all)-1
	if n < 0 || f.all[n].Kind != lexicon.Place || f.all[n].End != i-1 {
		return false
	}
	from := f.all[n].First - 1
	if from <= d.SentenceOf(i).First {
		return false
	}
	switch d.String(i - 1) {
	case "to":
		return d.String(from) == "from" || links(d.String(from))
	case "with", "and":
		return links(d.String(from))
	}
	return false
}

// links reports whether a verb is one for what joins two places.
func links(s string) bool { return lexicon.NeighborOf(s) == lexicon.Joining }

// constituency reports whether c, of two words, is before who represents a place and that person's
// name: "Nuwara Eliya MP Bo Lund".
func (f *view) constituency(c *candidate) bool {
	d, k := f.d, c.End
	return c.Len() == maxTown && k+2 < c.end && represents(d, k, k+1) && d.Has(k+1, text.Capital) && d.Has(k+2, text.Capital)
}

// represents reports whether words i to k-1 are a noun for who represents or governs a place.
func represents(d *phrase.Doc, i, k int) bool {
	n, noun := d.NounAt(i, k)
	return n == k-i && !noun.Plural() && (noun.Tie() == lexicon.SeatTie || noun.Tie() == lexicon.LocalTie)
}

// memberAt reports whether the title of who represents a place is word k, and a name follows, "Vihiga
// Senator Ann Roe", or "the" is before the place, "the Vihiga MP".
func memberAt(d *phrase.Doc, k int) bool {
	return d.SameSentence(k-1, k+1) && d.Has(k, text.Capital) && !d.Has(k-1, text.Possessive) && represents(d, k, k+1) &&
		(d.Has(k+1, text.Capital) || d.AfterThe(k-1))
}

// beforeMember returns where the noun for who represents a place begins, before that person's name
// at word k or after "the", in the words i to k-1, the rest of which name the place: "Kenora MPP Bo
// Lund", "the Kenora MPP". It returns k if there is none.
func (f *view) beforeMember(i, k, limit int) int {
	d := f.d
	if d.Titled(i) || !d.SameSentence(i, k+1) || !d.AfterThe(i) && (k != limit || !d.Has(k, text.Capital) || !d.Has(k+1, text.Capital)) {
		return k
	}
	for e := i + 1; e < k && e <= i+maxTown; e++ {
		if d.Has(e-1, text.Possessive) || embed.Common(d.String(e-1)) || d.Is(e-1, english.OrganizationHead|english.Closed) || d.Upper(e-1) {
			return k
		}
		if represents(d, e, k) {
			return e
		}
	}
	return k
}

// partyOfMember returns the end of the name of a party, of words i to k-1, before the noun for who is
// elected and that person's name: an acronym, "NGD MP Bo Lund", or common words, "New Dawn lawmaker Bo
// Lund". It returns i if there is none.
func (f *view) partyOfMember(i, k, limit int) int {
	d := f.d
	elected := func(i, k int) bool {
		n, noun := d.NounAt(i, k)
		return n == k-i && !noun.Plural() && noun.Tie() == lexicon.SeatTie
	}
	if d.Titled(i) || !d.SameSentence(i, k+1) || !d.Has(k, text.Capital) && !(elected(k, k+1) && d.Has(k+1, text.Capital)) {
		return i
	}
	for e := i + 1; e <= k; e++ {
		if e < k && (k != limit || !elected(e, k)) || e == k && d.Has(k, text.Capital) {
			continue
		}
		if s := d.String(i); e == i+1 && d.Upper(i) && len(s) > 1 && len(s) <= longestAcronym || e > i+1 && f.partyWords(i, e) {
			return e
		}
	}
	return i
}

// longestAcronym is how many letters the acronym of a party has at most.
const longestAcronym = 5

// partyWords reports whether words i to k-1 are common words with capitals, none of which is an office
// or names a place.
func (f *view) partyWords(i, k int) bool {
	for ; i < k; i++ {
		if w := f.d.String(i); !f.d.Has(i, text.Capital) || f.d.Has(i, text.Possessive) || !embed.Common(w) || lexicon.FindNoun(w).Title() ||
			f.d.Is(i, english.Closed|english.Calendar|english.Rank|english.PlaceHead|english.OfficeAdjective) || f.d.Known(i, i+1) || f.d.FirstName(i) {
			return false
		}
	}
	return true
}

// holy reports whether a word is what places called after a saint begin with in other languages.
func holy(s string) bool {
	switch s {
	case "San", "Santa", "Santo", "São":
		return true
	}
	return false
}

// served reports whether police or others who serve a town are in what is named from word i on.
func (f *view) served(i int) bool {
	d, p := f.d, i-1
	return p > d.SentenceOf(i).First && d.String(p) == "in" && serves(d.String(p-1))
}

// branch is like partOfTown for the nouns that are after no person's name.
func (f *view) branch(i, k int) bool {
	if !f.partOfTown(i, k) {
		return false
	}
	return lexicon.NeighborOf(f.d.String(k)) == lexicon.Part
}

// partOfTown reports whether "the" is before words i to k-1 and a noun for a part of a town or land
// after them: "the Benone area", "the Millisle branch".
func (f *view) partOfTown(i, k int) bool {
	d := f.d
	return d.AfterThe(i) && d.SameSentence(i, k) && d.Has(k, text.Small) && !d.Has(k-1, text.Possessive) &&
		(d.Is(k, english.PlaceHead|english.PlaceNoun) || lexicon.NeighborOf(d.String(k)) == lexicon.Part)
}

// placedBefore reports whether the words before word i are those before a place. full says that
// the name from there on looks like a person's in full.
func (f *view) placedBefore(i int, full bool) bool {
	d, first := f.d, f.d.SentenceOf(i).First
	p := beforePoint(d, i)
	if p <= first {
		return false
	}
	switch d.String(p) {
	case "in", "near", "outside":
		return p < i-1 || somebody(d, p, full) || lives(d.String(p-1)) || !full && !d.Has(p-1, text.Sign) && !trusts(d, p-1)
	case "from":
		return d.Is(p-1, english.PersonNoun) || !full && somebody(d, p, false) && lexicon.FindNoun(d.String(p-1)).Class() != lexicon.Body
	case "of":
		return p-3 >= first && d.Form(p-1).Punct == ',' && d.Has(p-2, text.Number) // "Ann Roe, 34, of"
	}
	return false
}

// somebody reports whether a noun for people or a body in small letters, or with which the sentence
// begins, ends before word k: "police", "two farmers". body asks for a body.
func somebody(d *phrase.Doc, k int, body bool) bool {
	i := k - 1
	if !d.Has(i, text.Small) && (i > d.SentenceOf(k).First || d.Titled(i)) || d.Has(i, text.Possessive) {
		return false
	}
	class := lexicon.FindNoun(d.String(i)).Class()
	return d.Is(i, english.OrganizationNoun) || class == lexicon.Body || serves(d.String(i)) || !body && (class.PeopleOrBody() || d.Is(i, english.PersonNoun))
}

// serves reports whether a noun is one for those who serve a town or live there: "police",
// "residents".
func serves(s string) bool {
	n := lexicon.NeighborOf(s)
	return n == lexicon.Servant || n == lexicon.Local
}

// lives reports whether a verb before "in" is one of whom or what is in a place: "lives", "born".
func lives(s string) bool { return lexicon.NeighborOf(s) == lexicon.Dwelling }

// trusts reports whether word k may go on with "in" and whom somebody trusts or sees something in:
// "believes", "faith", "has".
func trusts(d *phrase.Doc, k int) bool {
	if !d.Has(k, text.Small) || english.Of(d.String(k)).Cue != 0 || d.Is(k, english.Have) {
		return true
	}
	return lexicon.NeighborOf(d.String(k)) == lexicon.Trust
}

// peopled reports whether those who live in a place follow its name from word k on, "residents",
// which is not that of a people or faith.
func (f *view) peopled(k int) bool {
	d := f.d
	return d.SameSentence(k-1, k) && d.Has(k, text.Small) && !d.Has(k-1, text.Possessive) &&
		lexicon.NeighborOf(d.String(k)) == lexicon.Local && !embed.Common(d.String(k-1)) &&
		lexicon.NeighborOf(d.String(k-1)) != lexicon.Folk
}

// townOfOffice makes a one-word name a place if it follows an expression that only places
// follow, "the mayor of", "the MP for", and the known name of a place after the first
// name in "police in".
func townOfOffice(f *finder, c *candidate) {
	switch {
	case c.kind != lexicon.Person && c.kind != lexicon.Organization:
	case (phrase.OfPlace(f.d, c.First) || f.seatFor(c.First) || realm(f.d, c.First)) && !f.headed(c) && !f.d.Upper(c.First):
		c.kind, c.described = lexicon.Place, true
	case c.kind == lexicon.Person && c.Len() == 1 && f.insideTown(c):
		c.kind = lexicon.Place
	}
}

// realm reports whether the noun for who rules a land, and "of", are before word i: "the emir of".
func realm(d *phrase.Doc, i int) bool {
	first := d.SentenceOf(i).First
	if i-2 < first || d.String(i-1) != "of" {
		return false
	}
	for p := max(first, i-1-maxRuler); p < i-1; p++ {
		if n, noun := d.NounAt(p, i-1); n == i-1-p {
			return noun.Class() == lexicon.Royal && !noun.Plural()
		}
	}
	return false
}

// maxRuler is how many words the noun for a ruler has: "queen mother".
const maxRuler = 2

// befallen reports whether what is said from word k on of what is named before is said of places
// only: "was shelled".
func befallen(d *phrase.Doc, k int) bool {
	if !d.SameSentence(k-1, k+2) || d.Has(k-1, text.Possessive) {
		return false
	}
	if d.Is(k, english.Have) && d.Is(k+1, english.Be) {
		k++
	}
	return lexicon.NeighborOf(d.String(k+1)) == lexicon.Fallen && d.Is(k, english.Be)
}

// insideTown reports whether "in" is before a first name that is also that of a place,
// and no more of a name: "the police in Austin".
func (f *finder) insideTown(c *candidate) bool {
	d, i := f.d, c.First
	if i == d.SentenceOf(i).First || d.String(i-1) != "in" || !d.FirstName(i) || d.Has(i, text.Possessive) ||
		c.End < c.end && d.Has(c.End, text.Capital) {
		return false
	}
	n, s := d.KnownAt(i, c.end)
	return n == 1 && placelike(s)
}

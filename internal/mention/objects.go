package mention

// This file drops what is called like a person, body or place and is none: ships, treaties, the
// models of a maker.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// withoutObjects drops the name of a ship, a work, a maker's model or the like, and
// the place of a treaty.
func withoutObjects(f *finder, c *candidate) {
	switch {
	case f.ship(c):
		f.noteThing(c.Range, true)
	case f.work(c):
		f.noteThing(c.Range, false)
	case !f.ofTreaty(c) && !f.treaty(c) && !f.model(c) && !f.thingBefore(c) && !f.operation(c) && !f.ofTitle(c) && !f.number(c) &&
		!f.index(c) && !f.folk(c) && !f.brand(c) && !f.bearing(c) && !f.lawAnd(c):
		return
	}
	c.First = c.End
}

// bearing reports whether a name is what a number of degrees is of: "21.22 degrees North".
func (f *view) bearing(c *candidate) bool {
	return c.Len() == 1 && c.First > 0 && f.d.String(c.First-1) == "degrees"
}

// lawAnd reports whether a name is the beginning of that of a law, which goes on after "and": "the
// [Harbour Safety] and Fishing Act".
func (f *view) lawAnd(c *candidate) bool {
	d, k := f.d, c.End
	if k+2 >= c.end || d.String(k) != "and" || d.Is(k-1, english.OrganizationHead) || d.Known(c.First, k) {
		return false
	}
	switch d.String(capitals(d, k+1, c.end) - 1) {
	case "Act", "Bill", "Law":
		return d.AfterThe(c.First)
	}
	return false
}

// ship reports whether a name is that of a ship, as the word at its start or before it says:
// "HMS Dauntless", "the trawler Ocean Pride". Before "'s" and the like the word may mean a firm.
func (f *view) ship(c *candidate) bool {
	d := f.d
	if d.Titled(c.First) {
		return false
	}
	i := c.First - 1
	inside := i >= d.SentenceOf(c.First).First
	if c.Len() > 1 && shipSign(d, c.First) {
		return len(d.String(c.First)) > maxInitial || c.kind != lexicon.Person && c.Len() > 2 || inside && equalsThe(d.String(i)) // not "MV Nair"
	}
	if the := i - 3; the >= d.SentenceOf(c.First).First && d.String(i) == "the" && d.Form(i-1).Punct == ',' && d.Is(the, english.Determiner) {
		i -= 2 // "the barge, the Ocean Pride,"
	}
	return inside && (shipSign(d, i) && len(d.String(i)) > maxInitial ||
		d.Has(i, text.Small) && !d.Has(i, text.Possessive) && !d.Is(i, english.Closed) &&
			lexicon.NeighborOf(d.String(i)) == lexicon.Ship && !phrase.HasTitle(d, c.First))
}

// work reports whether a name is that of a work, medicine or animal, as the noun before it
// or the apposition after it says: "the mare Silver Anklet", "Zolvexa, a drug for adults".
func (f *view) work(c *candidate) bool {
	d, k := f.d, c.End
	if is, told := f.workBefore(c); told {
		return is
	}
	if k+2 >= c.end || c.kind == lexicon.Place || d.Form(k).Punct != ',' || !d.Is(k+1, english.Determiner) || d.Has(k-1, text.Possessive) {
		return false
	}
	for p := k + 2; p < min(c.end, k+2+maxDescribed) && d.Has(p, text.Small|text.Capital) && !d.Is(p, english.Closed); p++ {
		if lexicon.NeighborOf(d.String(p)) == lexicon.Work {
			return p+1 == c.end || d.Has(p+1, text.Sign) ||
				d.Is(p+1, english.Preposition|english.Wh|english.Relative) || phrase.VerbAt(d, p+1) ||
				p+2 < c.end && d.Is(p+2, english.Preposition)
		}
	}
	return false
}

// workBefore is work for the words before a name, and reports whether they tell.
func (f *view) workBefore(c *candidate) (is, told bool) {
	d, i := f.d, c.First-1
	if first := d.SentenceOf(c.First).First; i <= first || d.Form(i).Punct == ',' && i-1 <= first ||
		!d.Has(i, text.Small) && d.Form(i).Punct != ',' || d.Titled(c.First) {
		return false, false
	}
	if d.Is(i, english.Naming) { // "a bloodhound named Bella"
		n := lexicon.NeighborOf(d.String(i - 1))
		is = d.Has(i-1, text.Small) && (n == lexicon.Work || n == lexicon.Ship)
		return is, is
	}
	if d.Form(i).Punct == ',' && c.End < c.end && d.Has(c.End, text.Sign) {
		i-- // "her memoir, Eleven Winters,"
	}
	if lexicon.NeighborOf(d.String(i)) != lexicon.Work || !equalsThe(d.String(i-1)) && !d.Is(i-1, english.Possessive) {
		return false, false
	}
	return !d.Is(c.End-1, english.OrganizationHead) && !d.Known(c.First, c.End), true
}

// shipSign reports whether word i is what the names of ships begin with: "HMS".
func shipSign(d *phrase.Doc, i int) bool {
	return d.Upper(i) && strings.IndexByte(d.String(i), '.') < 0 && lexicon.NeighborOf(d.String(i)) == lexicon.Ship
}

// noteThing remembers the name of a ship, which "the" is before, or of a work or the like.
func (f *finder) noteThing(r text.Range, the bool) {
	if lexicon.NeighborOf(f.d.String(r.First)) == lexicon.Ship {
		r.First++
	}
	if f.things == nil {
		f.things = map[string]bool{}
	}
	f.things[f.d.In(r.First, r.End)] = the
}

// thingBefore reports whether the article has named a thing so before, and no title is here.
func (f *finder) thingBefore(c *candidate) bool {
	if f.things == nil {
		return false
	}
	the, ok := f.things[f.d.In(c.First, c.End)]
	return ok && (!the && !phrase.HasTitle(f.d, c.First) || f.d.Is(max(c.First-1, f.d.SentenceOf(c.First).First), english.Determiner))
}

// ofTreaty reports whether a name is that of the place after which a treaty is called: "the
// Treaty of Lisbon".
func (f *view) ofTreaty(c *candidate) bool {
	d, i := f.d, c.First-2
	return c.kind == lexicon.Place && i >= d.SentenceOf(c.First).First && d.Has(i, text.Capital) &&
		d.String(i+1) == "of" && lexicon.Occasion(d.String(i)) && !d.Has(c.End-1, text.Possessive)
}

// treaty reports whether a name is that of a treaty or event that is called after a place: "Geneva
// Convention".
func (f *view) treaty(c *candidate) bool {
	if c.Len() < 2 || !lexicon.Occasion(f.d.String(c.End-1)) {
		return false
	}
	n, s := f.d.KnownAt(c.First, c.End)
	return n == c.Len()-1 && placelike(s)
}

// ofTitle reports whether a name that the model takes for a person's is that of a
// title: "with the title of Kelder Khan".
func (f *view) ofTitle(c *candidate) bool {
	d, i := f.d, c.First-2
	return c.kind == lexicon.Person && i >= d.SentenceOf(c.First).First && d.String(i+1) == "of" &&
		(d.String(i) == "title" || d.String(i) == "titles")
}

// index reports whether a name is that of an index of shares: "the Hang Seng", "FTSE 100".
func (f *view) index(c *candidate) bool {
	d, i := f.d, c.First
	if c.Len() > 2 || d.Titled(i) && c.Len() == 1 ||
		lexicon.NeighborOf(d.String(c.End-1)) != lexicon.Index && d.String(i) != "Dow" {
		return false
	}
	after := c.End < c.end && !d.Has(c.End-1, text.Possessive)
	return f.d.AfterThe(i) && !(after && d.Has(c.End, text.Capital)) || i > d.SentenceOf(i).First && d.Has(i-1, text.Possessive) ||
		after && d.Has(c.End, text.Number)
}

// folk reports whether a name that nobody has heard of is that of a people, as its elders or who
// is their king tell, "Bakonzo elders", "the king of the Bakonzo", or one of the first peoples of a
// country without its name.
func (f *finder) folk(c *candidate) bool {
	d, i, k := f.d, c.First, c.End
	if c.Len() > 1 && d.String(k-2) == "First" && (d.String(k-1) == "Nations" || d.String(k-1) == "Nation") &&
		(i == k-2 || i == k-3 && d.Is(i, english.Possessive|english.Determiner)) {
		return true // "our First Nation"
	}
	if c.Len() > 1 || d.Titled(i) || d.Upper(i) || d.Known(i, k) || d.Has(i, text.Possessive) || f.calledBefore(i) {
		return false
	}
	if d.SameSentence(i, k) && d.Has(k, text.Small) && lexicon.NeighborOf(d.String(k)) == lexicon.Tribal {
		return true
	}
	return c.kind != lexicon.Place && i-3 >= d.SentenceOf(i).First && d.AfterThe(i) && d.String(i-2) == "of" &&
		lexicon.FindNoun(d.String(i-3)).Class() == lexicon.Royal
}

// brand reports whether a name that nobody has heard of is that of what somebody sells: "its Kelder
// brand".
func (f *view) brand(c *candidate) bool {
	d, i, k := f.d, c.First-1, c.End
	return k < c.end && i >= d.SentenceOf(c.First).First && d.Is(i, english.Possessive) && !d.Titled(c.First) && !d.Has(k-1, text.Possessive) &&
		(d.String(k) == "brand" || d.String(k) == "brands") && !knownAt(d, c.First, k)
}

// minNumber is how many digits a number has by which something is registered.
const minNumber = 5

// number reports whether letters are those before such a number, "IMO: 9620944", or what follows the
// "Gen" of a generation: "Gen Zers".
func (f *view) number(c *candidate) bool {
	d, k := f.d, c.First+1
	if s := d.String(c.First); c.Len() == 1 && c.First > 0 && len(s) > 1 && d.String(c.First-1) == "Gen" && strings.HasPrefix("ers", s[1:]) {
		return true
	}
	if !d.Upper(c.First) || c.Len() > 2 || d.Titled(c.First) {
		return false
	}
	if k < c.end && d.Form(k).Punct == ':' {
		k++
	}
	return k < c.end && d.Has(k, text.Number) && len(d.String(k)) >= minNumber && strings.IndexByte(d.String(k), ',') < 0
}

// maxOperation is how many words the name of an operation has.
const maxOperation = 4

// operation reports whether a name is that of a police or army operation: "Operation Tarn".
func (f *view) operation(c *candidate) bool {
	i := c.First
	if i > f.d.SentenceOf(i).First && f.d.Has(i-1, text.Capital) && f.d.String(i) != "Operation" {
		i--
	}
	return c.End-i > 1 && c.End-i <= maxOperation && !f.d.Titled(c.First) && f.d.String(i) == "Operation" &&
		!f.d.Is(c.End-1, english.OrganizationHead)
}

// model reports whether a name is that of a model of a known maker, of which somebody has or
// sees one: "a Toyota Corolla".
func (f *view) model(c *candidate) bool {
	d, i := f.d, c.First-1
	if c.Len() == 1 && f.numberedModel(c) {
		return true
	}
	if c.Len() < 2 || i < d.SentenceOf(c.First).First || d.Titled(c.First) {
		return false
	}
	if c.End < c.end && d.Has(c.End, text.Small) && !d.Is(c.End, english.Closed|english.Be|english.ActorVerb) {
		return false // "a Toyota Corolla dealer"
	}
	one := d.Is(i, english.Possessive) || d.Has(i, text.Small) && d.Has(i, text.Possessive) && !d.Has(c.End-1, text.Possessive)
	switch w := d.String(i); {
	case strings.EqualFold(w, "a"), strings.EqualFold(w, "an"):
		one = true
	case equalsThe(w):
		one = c.Len() == 2 && !f.headed(c) &&
			(c.kind == lexicon.Place || !d.SameSentence(i, c.End) || d.Form(c.End).Punct == ',' ||
				!phrase.ActsItself(d, c.End)) // no firm has "the"
	}
	if !one {
		return false
	}
	n, senses := d.NameAt(c.First, c.End)
	for s := range senses.All() {
		if s.Actor().Class == lexicon.Company {
			return n < c.Len()
		}
	}
	return false
}

// numberedModel reports whether a name is that of the maker of what a number after it
// names: "two Boeing 747s".
func (f *view) numberedModel(c *candidate) bool {
	d, i, k := f.d, c.First-1, c.End
	if c.kind == lexicon.Person || k >= c.end || i < d.SentenceOf(c.First).First ||
		d.Has(i, text.Possessive) || !d.Has(k, text.Digits) || d.Has(k, text.Glued) || len(d.String(k)) < 3 ||
		d.Titled(c.First) {
		return false
	}
	if !d.Is(i, english.Determiner) && !d.Has(i, text.Number) || k+1 < c.end && d.Form(k+1).Punct == '%' {
		return false
	}
	n, s := d.KnownAt(c.First, k)
	return n == 1 && s.Actor().Class == lexicon.Company
}

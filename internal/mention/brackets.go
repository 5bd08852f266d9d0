package mention

// This file tells places in parentheses that the model takes for people or bodies:
// what an officer is in charge of, "DCP (Whitefield) Ann Roe", and where a politician
// was elected, "Bo Lund (Labour, Kelder)".

import (
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// inBrackets makes such a name a place's.
func inBrackets(f *finder, c *candidate) {
	d, i := f.d, c.First-1
	if c.kind != lexicon.Person && c.kind != lexicon.Organization || c.End >= c.end ||
		d.Form(c.End).Punct != ')' || i <= d.SentenceOf(c.First).First {
		return
	}
	if (f.inCharge(i) || f.elected(i)) && !knownAt(d, c.First, c.End) {
		c.kind = lexicon.Place
	}
}

// inCharge reports whether word i is the parenthesis after an officer of police or of a town.
func (f *view) inCharge(i int) bool {
	d := f.d
	if d.Form(i).Punct != '(' {
		return false
	}
	for e := max(d.SentenceOf(i).First, i-maxHead); e < i; e++ {
		if n, noun := d.NounAt(e, i); n == i-e {
			return d.Has(e, text.Capital) && !noun.Plural() && (noun.Class() == lexicon.Rank || noun.Tie() == lexicon.LocalTie)
		}
	}
	return false
}

// maxParty is how many words the name of a party has in parentheses.
const maxParty = 2

// elected reports whether word i is the comma after the party in the parentheses after
// a person's name.
func (f *finder) elected(i int) bool {
	d := f.d
	if d.Form(i).Punct != ',' {
		return false
	}
	open := i - 1
	for open > max(i-1-maxParty, d.SentenceOf(i).First) && d.Has(open, text.Capital) {
		open--
	}
	if open == i-1 || d.Form(open).Punct != '(' || !f.personAt(open) {
		return false
	}
	if _, party := lexicon.PartyBeside(d.In(open+1, i)); party || d.Upper(open+1) {
		return true
	}
	n, s := d.KnownAt(open+1, i)
	return n > 0 && s.Actor().Class == lexicon.Party
}

// maxCode is how many letters the short name of a party has in parentheses.
const maxCode = 5

// addParty adds the party that word i names in parentheses after a politician, and where he was
// elected after a hyphen: "(PH-Kelder)". It returns the word after them, or i if there is none.
func (f *finder) addParty(i, end int) int {
	d := f.d
	s, ok := f.partyIn(i, end)
	if !ok {
		return i
	}
	f.add(Mention{Range: phrase.Range(i, i+1), Kind: lexicon.Organization, Sense: s, Known: s != 0, Described: true})
	if d.Form(i+1).Punct != '-' {
		return i + 1
	}
	k := capitals(d, i+3, end)
	f.add(Mention{Range: phrase.Range(i+2, k), Kind: lexicon.Place, Described: true})
	return k
}

// partyIn returns the party whose short name word i is in the parentheses after a
// politician's name, which has votes or a place after it or nothing: "Bo Lund (Lab)",
// "Lund (Con) 690", "Bo Lund (PH-Kelder)". The sense is 0 where nobody knows the party.
func (f *finder) partyIn(i, end int) (lexicon.Sense, bool) {
	d := f.d
	if i-1 <= d.SentenceOf(i).First || i+1 >= end || d.Form(i-1).Punct != '(' || len(d.String(i)) < 2 || d.Has(i, text.Initial) {
		return 0, false
	}
	switch p := d.Form(i + 1).Punct; {
	case p == ')', p == ',', p == '-' && d.Has(i+1, text.Glued) && i+2 < end && d.Has(i+2, text.Capital):
	default:
		return 0, false
	}
	person := f.personAt(i - 1)
	if a, ok := lexicon.PartyBeside(d.String(i)); ok && (person || i+2 < end && (d.Has(i+2, text.Number) || d.Form(i+2).Punct == ':')) {
		return lexicon.NewSense(a.ID, lexicon.Alias, fold.Upper), true
	}
	if !person || d.Form(i+1).Punct == ')' || !d.Upper(i) || len(d.String(i)) > maxCode || postNominal(d, i) || d.Known(i, i+1) {
		return 0, false
	}
	n, noun := d.NounAt(i, end)
	return 0, n == 0 || !noun.Title()
}

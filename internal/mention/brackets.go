package mention

// This file tells places in parentheses that the model takes for people or bodies: what an officer is in charge of,
// "DCP (Whitefield) Ann Roe", and where a politician was elected, "Bo Lund (Labour, Kelder)".

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// inBrackets makes such a name a place's.
func inBrackets(f *finder, c *candidate) {
	d, i := f.d, c.First-1
	if c.kind != lexicon.Person && c.kind != lexicon.Organization || c.End >= c.end || d.Form(c.End).Punct != ')' || i <= d.SentenceOf(c.First).First {
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

// elected reports whether word i is the comma after the party in the parentheses after a person's name.
func (f *finder) elected(i int) bool {
	d := f.d
	if d.Form(i).Punct != ',' {
		return false
	}
	open := i - 1
	for open > i-1-maxParty && d.Has(open, text.Capital) {
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

package mention

import (
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// personByDescription makes a name a person if it begins with a first name and is
// described as a lawyer or the like, and a place that an office is before: "The
// treasurer, Thandi Molise,".
func personByDescription(f *finder, c *candidate) {
	if c.kind != lexicon.Person && f.crowned(c) {
		c.kind = lexicon.Person
		return
	}
	if c.Len() == 1 && (c.kind == lexicon.Organization || c.kind == lexicon.Place) && f.calledSo(c) {
		c.kind = lexicon.Person
		return
	}
	if c.kind != lexicon.Organization && c.kind != lexicon.Place || c.Len() == 1 ||
		f.d.Is(c.End-1, english.OrganizationHead|english.PlaceHead) && !f.doubleName(c) {
		return
	}
	if c.kind == lexicon.Place && bodyBefore(f.d, c.First) {
		return // "the charity, Agua Clara, left"
	}
	if c.kind == lexicon.Place && (f.actsAsPerson(c) || f.cameFrom(c)) {
		c.kind = lexicon.Person // "Brooklyn Adeleke won"
		return
	}
	before := phrase.Described(f.d, c.First, c.End)
	switch {
	case f.nameInFull(c) && phrase.DescribesPerson(f.d, c.End):
		c.kind = lexicon.Person
	case c.kind != lexicon.Place || before.Empty() || knownAt(f.d, c.First, c.End):
	case before.Noun.Class() != lexicon.Role || f.d.FirstName(c.First) || lexicon.Surname(f.d.String(c.End-1)):
		c.kind = lexicon.Person
	default:
		c.kind = lexicon.Organization // "the contractor, Aguas del Valle,"
	}
}

// calledSo reports whether the words before a name of one word say what a person is called: "a lady
// called Meryt", "a herdsman known only as Kato", "the bride, Lipi,".
func (f *finder) calledSo(c *candidate) bool {
	d, first, i := f.d, f.d.SentenceOf(c.First).First, c.First-1
	if i-1 <= first || d.Titled(c.First) || d.Upper(c.First) || d.Known(c.First, c.End) && !d.FirstName(c.First) {
		return false
	}
	switch w := d.String(i); {
	case w == "and" && f.personAt(i):
		return f.knownAs(f.all[len(f.all)-1].First)
	case w == ",":
		noun := lexicon.FindNoun(d.String(i - 1))
		return d.SameSentence(i, c.End) && d.Form(c.End).Punct == ',' && onlyPerson(noun) && d.AfterThe(i-1)
	}
	return f.knownAs(c.First)
}

// knownAs reports whether a noun for people and a participle before what they are called are before
// word i.
func (f *view) knownAs(i int) bool {
	d, first, p := f.d, f.d.SentenceOf(i).First, i-1
	switch {
	case p < first:
		return false
	case d.String(p) == "as":
		if p--; p > first && phrase.Adverb(d, p) {
			p--
		}
		if p < first || d.String(p) != "known" {
			return false
		}
	case !d.Used(p, english.Surnamed):
		return false
	}
	if p--; p > first && d.Form(p).Punct == ',' {
		p--
	}
	return p >= first && (onlyPerson(lexicon.FindNoun(d.String(p))) || d.Is(p, english.PersonNoun))
}

// onlyPerson reports whether a noun is for people who are no body: of kin or work, or "bride".
func onlyPerson(n lexicon.Noun) bool {
	switch n.Class() {
	case lexicon.Kin, lexicon.People:
		return true
	case lexicon.Role:
		return n.Gender() != 0
	}
	return false
}

// crowned reports whether a name is a first name after a title of royalty, or the two: "Queen
// Sofia".
func (f *view) crowned(c *candidate) bool {
	t := phrase.Range(c.First-1, c.First)
	if c.Len() == 2 {
		t = phrase.Range(c.First, c.First+1)
	} else if c.Len() > 2 || c.First == f.d.SentenceOf(c.First).First {
		return false
	}
	noun := lexicon.FindNoun(f.d.String(t.First))
	return noun.Class() == lexicon.Royal && !noun.Plural() && f.d.Has(t.First, text.Capital) && f.d.FirstName(t.End)
}

// doubleName reports whether a name is a word and two that a hyphen joins, as "Ann Roe-Park".
func (f *view) doubleName(c *candidate) bool {
	return c.Len() == 4 && f.d.String(c.End-2) == "-"
}

// actsAsPerson reports whether two words that begin with a first name, and are no known name,
// act as people do, or with a surname are a subject.
func (f *finder) actsAsPerson(c *candidate) bool {
	d := f.d
	if c.Len() != 2 && !f.doubleName(c) || !d.FirstName(c.First) || d.Known(c.First, c.End) ||
		phrase.AfterLocative(d, c.First) || phrase.OfPlace(d, c.First) || f.d.AfterThe(c.First) {
		return false
	}
	return phrase.ActsItself(d, c.End) || ageAfter(d, c.End) ||
		(lexicon.Surname(d.String(c.End-1)) ||
			d.Known(c.First, c.First+1) && !embed.Common(d.String(c.End-1))) && phrase.Subject(d, c.End)
}

// nameInFull reports whether a name begins with a first name and is not too long for a person's that
// the model takes for a body's: "China Youth League of Kelder".
func (f *view) nameInFull(c *candidate) bool {
	return f.d.FirstName(c.First) && (c.kind != lexicon.Organization || c.Len() <= maxBodyName)
}

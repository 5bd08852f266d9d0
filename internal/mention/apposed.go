package mention

// This file reads the nouns for bodies beside a name: ", a Colombian utility", "the think tank",
// "the weekly".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxDescribed is how many words stand before the noun of a description.
const maxDescribed = 4

// bodyAfter reports whether a comma or "is", and the description of one firm or the like, begin with
// word k: ", a Colombian utility", "is a Danish band".
func bodyAfter(d *phrase.Doc, k int) bool {
	end := d.SentenceOf(k - 1).End
	if k+2 >= end || d.Form(k).Punct != ',' && (!d.Is(k, english.Be) || d.Has(k-1, text.Possessive)) || !d.Is(k+1, english.Determiner) {
		return false
	}
	for p := k + 2; p < min(end, k+2+maxDescribed) && !d.Has(p, text.Sign) &&
		!d.Is(p, english.Auxiliary|english.ActorVerb|english.Preposition); p++ {
		n, noun := d.NounAt(p, end)
		if n == 0 {
			continue
		}
		return (namedBody(noun) || bodyOfPeople(d, p+n, noun)) && !d.Has(p+n-1, text.Possessive) &&
			(p+n == end || d.Has(p+n, text.Sign) ||
				d.Is(p+n, english.Preposition|english.Wh|english.Relative) ||
				d.Has(p+n, text.Small) && strings.HasSuffix(d.String(p+n), "ed")) // "a magazine published in Kelder"
	}
	return false
}

// bodyOfPeople reports whether a noun for one body and no state or town, which ends before word k,
// goes on with "of" and people or bodies: "an association of Arvonian fishermen".
func bodyOfPeople(d *phrase.Doc, k int, noun lexicon.Noun) bool {
	if noun.Class() != lexicon.Body || noun.Plural() || d.Is(k-1, english.PlaceHead|english.PlaceNoun) || lexicon.HeadOf(d.String(k-1)) == "country" ||
		!d.SameSentence(k-1, k+1) || d.String(k) != "of" {
		return false
	}
	end := d.SentenceOf(k).End
	for p := k + 1; p < min(end, k+1+maxDescribed) && !d.Has(p, text.Sign) && !d.Is(p, english.Closed); p++ {
		if of := lexicon.FindNoun(d.String(p)); of.Class().PeopleOrBody() || d.String(p) == "peoples" {
			return d.Has(p, text.Small) && (of == 0 || of.Plural())
		}
	}
	return false
}

// bodyBefore reports whether the noun for a firm or the like comes right before word i: "the
// think tank".
func bodyBefore(d *phrase.Doc, i int) bool {
	first := d.SentenceOf(i).First
	if i > first+1 && d.Is(i-1, english.Naming) {
		noun := lexicon.FindNoun(d.String(i - 2))
		return d.Has(i-2, text.Small) && noun.Class() == lexicon.Body && !noun.Plural() &&
			lexicon.HeadOf(d.String(i-2)) != "country" && !d.Is(i-2, english.PlaceNoun|english.PlaceHead) &&
			lexicon.NeighborOf(d.String(i-2)) != lexicon.Building
	}
	if i > first+2 && d.Form(i-1).Punct == ',' && d.Is(i-3, english.Determiner) { // "the charity, Agua Clara,"
		i--
	}
	if i > first && (d.String(i-1) == "The" || d.Form(i-1).Punct == '"') {
		i-- // "the band The Tin Kettles", the group "Harbour"
	}
	for p := max(first, i-maxHead); p < i; p++ {
		opens := p == first && d.Has(p, text.Capital) && !d.Titled(p)
		if !d.Has(p, text.Small) && !opens {
			continue
		}
		if n, noun := d.NounAt(p, i); n == i-p {
			return namedBody(noun) && (p > first || opens) && !d.Has(i-1, text.Possessive)
		}
	}
	return false
}

// namedBody reports whether a noun is one for a single body that has a name of one word, and
// not for a town or state.
func namedBody(noun lexicon.Noun) bool {
	return noun.Class() == lexicon.Body && !noun.Plural() &&
		(noun.Describes(lexicon.Company) || noun.Describes(lexicon.Nonprofit) ||
			noun.Describes(lexicon.Media))
}

// periodical reports whether a word for how often a paper appears is before its name, after "the"
// or a possessive: "the weekly Kelder Voz", but not "the weekly Kelder meeting".
func (f *view) periodical(c *candidate) bool {
	d, i, k := f.d, c.First-1, c.End
	if i <= d.SentenceOf(c.First).First || !d.Has(i, text.Small) || lexicon.NeighborOf(d.String(i)) != lexicon.Paper ||
		!d.AfterThe(i) && !d.Has(i-1, text.Possessive) && !d.Is(i-1, english.Possessive) {
		return false
	}
	return !d.SameSentence(i, k) || d.Has(k, text.Sign) || d.Has(k-1, text.Possessive) || d.Is(k, english.Closed) || phrase.VerbAt(d, k)
}

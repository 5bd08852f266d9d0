package mention

// This file divides what the model takes for one name and is two.

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// joint returns where the first of two names ends that the model takes for one, and
// where the second begins, or zeros: "Kelder Partners and Norrland Ventures", "KNA
// (Kelder Nurses' Assembly", "Kelder Bank's Policy Committee", "Ann Roe bt Mary Pike",
// "Kelder ousts Lund".
func (f *view) joint(t ner.Name) (end, next int) {
	d := f.d
	if k := t.End - 1; k > t.First && (t.Class == ner.Organization || t.Class == ner.Place) && f.syllablesAt(k, d.SentenceOf(k).End) {
		return k, k // "Corvane Ji" before "-hoon Kim"
	}
	for k := t.First; k+syllablesLen < t.End && t.Class == ner.Person; k++ {
		if f.syllablesAt(k, t.End) {
			for next = k + syllablesLen; next+1 < t.End && !d.Has(next, text.Capital); next++ {
			}
			return k + syllablesLen, next // "Ji-hoon Kim and Min-jun Park"
		}
	}
	switch t.Class {
	case ner.Organization:
		return f.jointBodies(t)
	case ner.Person, ner.Place:
		for k := t.First + 1; k+1 < t.End; k++ {
			if t.Class == ner.Person && d.Has(k-1, text.Possessive) && d.FirstName(k) && !d.FirstName(k-1) {
				return k, k // "Kelder's Bo Lund"
			}
			if d.Has(k, text.Small) && d.Has(k+1, text.Capital) && (thirdPerson(d, k) || t.Class == ner.Person &&
				(lexicon.NeighborOf(d.String(k)) == lexicon.Opponent || d.Is(k, english.AliasWord))) {
				return k, k + 1 // "Ann Roe bt Mary Pike", "Ann Roe alias Mary Pike"
			}
		}
	}
	return 0, 0
}

// minThird is how many letters a verb has in the third person that is no small word of a name.
const minThird = 4

// thirdPerson reports whether word k of a name is a verb of the present, as between the two names
// of a headline, and no word that names have: "ousts" in "Kelder ousts Lund", but not "sans".
func thirdPerson(d *phrase.Doc, k int) bool {
	s := d.String(k)
	return len(s) >= minThird && s[len(s)-1] == 's' && d.Has(k, text.Letters) && !d.Has(k, text.Glued|text.Possessive) && !d.Has(k+1, text.Glued) &&
		!d.Is(k, english.NameParticle|english.Closed) && lexicon.NeighborOf(s) != lexicon.Join
}

// owned returns where the name of what belongs to a person begins, in a name that the model gives
// to both: "Nueva Fuerza" in "Lund's Nueva Fuerza", after "Bo Lund". It returns 0 if there is none.
func (f *finder) owned(t ner.Name) int {
	d, k := f.d, t.First+1
	if k >= t.End || !d.Has(t.First, text.Possessive) || !d.Has(k, text.Capital) {
		return 0
	}
	for _, m := range slices.Backward(f.all[max(len(f.all)-maxOwned, 0):]) {
		if m.Kind == lexicon.Person && m.Len() > 1 && d.String(m.End-1) == d.String(t.First) {
			return k
		}
	}
	return 0
}

// maxOwned is how many names back the person is looked for to whom the named thing belongs.
const maxOwned = 40

// jointBodies is joint for the names of bodies.
func (f *view) jointBodies(t ner.Name) (end, next int) {
	d := f.d
	for k := t.First + 1; k+1 < t.End; k++ {
		long := k > t.First+1 && k+2 < t.End
		switch {
		case d.Has(k, text.Small) && d.Is(k, english.ActorVerb) && !d.Is(k, english.Closed) && d.Has(k+1, text.Capital):
			return k, k + 1 // "Kelder Council sued Vale Mines"
		case d.Form(k).Punct == '(':
			if k == t.First+1 && d.Upper(t.First) && d.Form(t.End-1).Punct != ')' {
				return k, k + 1
			}
		case d.Has(k-1, text.Possessive):
			if (d.Is(k-1, english.OrganizationHead) || d.Upper(k-1) ||
				k-t.First > 1 && f.knownBody(t.First, k)) && d.Has(k, text.Capital) &&
				d.Is(t.End-1, english.OrganizationHead) {
				return k, k
			}
		case d.String(k) == "and" && long && !embed.Common(d.String(k+1)):
			if lexicon.LegalForm(d.String(k-1)) ||
				(d.Is(k-1, english.OrganizationHead) ||
					english.LayoutOf(d.String(k-1)).Is(english.Partners)) &&
					d.Is(t.End-1, english.OrganizationHead) {
				return k, k + 1
			}
		}
	}
	return 0, 0
}

// knownBody reports whether words i to k-1 are the name of a body in the lexicon.
func (f *view) knownBody(i, k int) bool {
	n, s := f.d.KnownAt(i, k)
	return n == k-i && s.Actor().Kind == lexicon.Organization
}

// maxOfficer is how many words the name of an officer has.
const maxOfficer = 3

// officerOfBody returns where the name of a person begins who acts, in a name of a body or place
// that the model gives to both: "Ann Roe" in "Secretary to the Ministry Ann Roe said". It returns
// the start of the name if there is none.
func (f *view) officerOfBody(c *candidate) int {
	d, i, k := f.d, c.First, c.End
	if c.kind == lexicon.Person || c.Len() < 3 || i-3 < d.SentenceOf(i).First || !d.AfterThe(i) || !d.Is(i-2, english.Preposition) || !phrase.ActsItself(d, k) {
		return i
	}
	if noun := lexicon.FindNoun(d.String(i - 3)); !noun.Class().PeopleOrBody() || noun.Plural() {
		return i
	}
	for at := max(i+1, k-maxOfficer); at+1 < k; at++ {
		if d.Is(at-1, english.OrganizationHead|english.PlaceHead) || lexicon.NeighborOf(d.String(at-1)) == lexicon.Unit {
			if f.nameless(at, k) {
				return at
			}
		}
	}
	return i
}

// nameless reports whether words i to k-1 have capitals, and none of them is an ordinary word or
// one that names of bodies or places end with.
func (f *view) nameless(i, k int) bool {
	d := f.d
	for ; i < k; i++ {
		if !d.Has(i, text.Capital) || embed.Common(d.String(i)) && !d.FirstName(i) && !lexicon.Surname(d.String(i)) || d.Is(i, english.OrganizationHead|english.PlaceHead|english.Closed) ||
			lexicon.NeighborOf(d.String(i)) == lexicon.Unit {
			return false
		}
	}
	return true
}

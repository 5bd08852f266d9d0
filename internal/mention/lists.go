package mention

// This file tells places and firms that look like people from the lists they are in,
// "Kelder, Norrvik, Jesus Maria and Anholt", and from the noun for what is listed,
// "brands such as Ann Roe and Bo Lund".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// minListed is how many places a list has for each name in it that the model takes for a person's.
const minListed = 3

// placeLists makes unknown people and bodies in lists of places places.
func placeLists(d *phrase.Doc, all []Mention) {
	for n := 0; n < len(all); {
		d.Stop.Every(n)
		first, places, others, full := n, 0, 0, false // full: a person's name may be among them
		for {
			switch m := &all[n]; {
			case m.Kind == lexicon.Place:
				places++
			case m.mayBePlace(d):
				others++
				full = full || m.Kind == lexicon.Person && m.Len() > 1 && d.FirstName(m.First)
			default:
				others += len(all)
			}
			if n++; n == len(all) || !listedAfter(d, &all[n-1], &all[n]) {
				break
			}
		}
		if others > 0 && (places >= minListed*others || places > 0 && others < len(all) && !full && listsPlaces(d, all[first:n])) {
			for k := first; k < n; k++ {
				all[k].Kind = lexicon.Place
			}
		}
		if kind := listedAs(d, all[first].First); kind != lexicon.NoKind {
			for k := first; k < n; k++ {
				if m := &all[k]; m.mayBePlace(d) || !m.Known && m.Kind == lexicon.Place && m.Entry == 0 && !phrase.HasTitle(d, m.First) {
					m.Kind, m.Described = kind, true
				}
			}
		}
	}
}

// mayBePlace reports whether a name that is not known, and that the model takes for a person's or a
// body's or for none, may be that of a place.
func (m *Mention) mayBePlace(d *phrase.Doc) bool {
	switch {
	case m.Known || m.Entry > 0 || m.Described || m.Team || m.Boilerplate:
		return false
	case m.Kind == lexicon.Person:
		return !phrase.HasTitle(d, m.First)
	case m.Kind == lexicon.Organization || m.Kind == lexicon.NoKind:
		return !d.Upper(m.First) && !d.Is(m.First, english.OrganizationAdjective) && !d.Is(m.End-1, english.OrganizationHead) && !d.Has(m.End-1, text.Possessive)
	}
	return false
}

// listsPlaces reports whether names, the last of which come after "and", are listed as places: after
// "in" and the like, after what is of places, or, if they are several and the first is surely a
// place, after another preposition of place.
func listsPlaces(d *phrase.Doc, names []Mention) bool {
	i, last := names[0].First, len(names)-1
	if last == 0 || i == d.SentenceOf(i).First || d.Titled(i) || !d.Is(names[last].First-1, english.Coordinator) {
		return false
	}
	switch d.String(i - 1) {
	case "in", "across", "near", "outside", "around", "throughout":
		return true
	case "from":
		return last > 1 && names[0].Kind == lexicon.Place
	}
	return phrase.OfPlace(d, i) || last > 1 && names[0].Known && names[0].Kind == lexicon.Place && d.Is(i-1, english.Locative)
}

// listedAs returns the kind of what is listed from word i on by the noun before,
// "reservoirs - ", "brands such as", or NoKind.
func listedAs(d *phrase.Doc, i int) lexicon.Kind {
	first, k := d.SentenceOf(i).First, i-1
	if k < first {
		return lexicon.NoKind
	}
	switch p := d.Form(k).Punct; {
	case p == '~' || p == ':' || p == '-' && !d.Has(k, text.Glued):
	case d.String(k) == "like", d.String(k) == "including":
	case d.String(k) == "as" && k > first && d.String(k-1) == "such":
		k--
	default:
		return lexicon.NoKind
	}
	if k > first && d.Form(k-1).Punct == ',' {
		k--
	}
	if k--; k < first || !d.Has(k, text.Small) && (k > first || d.Titled(k)) || !strings.HasSuffix(d.String(k), "s") {
		return lexicon.NoKind
	}
	if noun := lexicon.FindNoun(d.String(k)); noun.Plural() && noun.Class() == lexicon.Body && noun.Describes(lexicon.Company) {
		return lexicon.Organization
	}
	if w := strings.ToLower(d.String(k)); english.ClassOf(w).Is(english.PlaceHead|english.PlaceNoun) ||
		english.ClassOf(w[:len(w)-1]).Is(english.PlaceHead) {
		return lexicon.Place
	}
	return lexicon.NoKind
}

// listedAfter reports whether only a comma, a semicolon or a conjunction is between two names.
func listedAfter(d *phrase.Doc, m, next *Mention) bool {
	if next.First-m.End > 2 || !d.SameSentence(m.First, next.First) {
		return false
	}
	for i := m.End; i < next.First; i++ {
		if p := d.Form(i).Punct; p != ',' && p != ';' && !d.Is(i, english.Coordinator) {
			return false
		}
	}
	return next.First > m.End
}

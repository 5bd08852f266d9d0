package link

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds people by the names within theirs: surnames of those who have two, or one before
// a given name, and the names that others go by: "Vela" of "Luis Vela Rojas", "Lo" of "Peter Lo
// Wing-kit", "Bagus" of "Muhammad Bagus Lund".

// lastName returns the surname in a person's name, which in Hong Kong stands between a first
// name and a given name with a hyphen: "Lo" of "Peter Lo Wing-kit".
func (c *people) lastName(r text.Range) text.Range {
	last := phrase.LastName(c.d, r)
	if last.First <= r.First+1 || !c.d.FirstName(r.First) || last.Len() == 1 || !c.d.Has(last.End-1, text.Small) ||
		!c.d.Has(r.First+1, text.Capital) || c.d.Has(r.First+1, text.Initial) || c.d.Has(r.First+2, text.Glued) {
		return last
	}
	return phrase.Range(r.First+1, r.First+2)
}

// maxMiddle is how many words within a name are looked at: "María del Carmen de la Fuente Ortega".
const maxMiddle = 6

// addMiddle indexes a person by each word between the first and the last of the name, as
// these may be surnames in Spanish names, and what people go by in those of India or Indonesia.
func (c *people) addMiddle(id ID, middle text.Range) {
	for i := middle.First; i < middle.End && i < middle.First+maxMiddle; i++ {
		if !c.d.Has(i, text.Capital) || c.d.Has(i, text.Initial) || c.d.Is(i, english.NameParticle) ||
			c.d.Has(i+1, text.Glued) || i >= middle.First+maxParts && !c.d.Has(i-1, text.Small) {
			continue
		}
		key := c.word(i)
		latest := c.byMiddle.Get(key)
		if latest > 0 && c.inners[latest-1].id == id {
			continue
		}
		c.inners = append(c.inners, inner{id, latest})
		c.byMiddle.Set(key, int32(len(c.inners)))
	}
}

// An inner is a person with a word between the first and the last of the name.
type inner struct {
	id   ID
	next int32 // 1 + the index of another person with the word, 0 for none
}

// middle returns the person with word i within the name: of several the one who was mentioned
// last, or None if none of them was.
func (c *people) middle(i int) ID {
	found, several := None, false
	for n, at := 0, c.byMiddle.Get(c.word(i)); at > 0 && n < maxNamesakes; n, at = n+1, c.inners[at-1].next {
		e := c.Real(c.inners[at-1].id)
		several = several || found != None && e != found
		if found == None || c.all[e].Last > c.all[found].Last {
			found = e
		}
	}
	if several && c.all[found].Last < 0 {
		return None
	}
	return found
}

// firstSurname returns the person of whose two surnames a name of several words is the
// first, "De la Torre" of "Luis de la Torre Paredes", or None.
func (l *context) firstSurname(nm *Name) ID {
	if nm.Kind != lexicon.Person {
		return None
	}
	e := l.middle(nm.End - 1)
	if e == None || !strings.Contains(strings.ToLower(l.all[e].Name), " "+strings.ToLower(OneLine(l.said(nm.Range)))+" ") {
		return None
	}
	return e
}

// noteDouble records the surnames with a particle in a long name: "Del Río" of "José
// del Río Fuentes".
func (c *catalog) noteDouble(m *mention.Mention) {
	for i := m.First + 1; i+1 < m.End && i < m.First+maxMiddle; i++ {
		if !c.d.Is(i, english.NameParticle) || !c.d.Has(i+1, text.Capital) {
			continue
		}
		if c.double == nil {
			c.double = map[string]bool{}
		}
		c.double[string(c.fold(c.d.In(i, i+2)))] = true
		if i+2 == m.End && c.d.String(i) == "Al" {
			c.double[string(c.word(i))] = true // so that another spelling of "Al Zoheiry" is found
		}
	}
}

// surnameOnly reports whether a person's name of several words is a surname, as "van der
// Aar" and "Ben Ali" are and "Ben Holt" is not.
func (c *people) surnameOnly(m *mention.Mention) bool {
	if !c.d.Is(m.First, english.NameParticle) || m.Len() > 2 && c.d.Has(m.First, text.Capital) && !c.d.Has(m.First+1, text.Glued) && !c.d.Is(m.First+1, english.NameParticle) && c.d.FirstName(m.First) {
		return phrase.LastName(c.d, m.Range).First == m.First // "Ortiz-Cortes", "Ott Jr."
	}
	gender, _ := lexicon.FirstName(c.d.String(m.First))
	return !c.d.Has(m.First, text.Capital) || gender == lexicon.Unknown || c.d.Has(m.First+1, text.Sign) ||
		c.double[string(c.fold(c.said(m.Range)))] || m.Len() == 2 && c.double[string(c.word(m.First))]
}

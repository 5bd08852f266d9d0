package quote

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// This file estimates how likely a speaker is the right actor, by the form of the source: a full
// name is hardly ever wrong, a pronoun now and then.

// A basis is the kind of evidence for a speaker.
type basis uint8

const (
	byName      basis = iota // the full name, or a label
	bySurname                // part of a person's name
	byAlias                  // another name, an acronym
	bySeat                   // a capital or building: "Moscow said"
	byTitle                  // an office
	byNominal                // a description that package entity resolves
	byPronoun                // a pronoun, and nobody else who spoke fits
	byRivals                 // a pronoun, and who spoke before fits too
	byRelative               // a relative pronoun
	byMemory                 // a description of who spoke before
	byGoingOn                // a pronoun for who spoke before
	byPlace                  // a quotation without a tag
	byInterview              // an answer of an interview
	byAhead                  // a description of somebody named only later
	bases
)

// chances are the probabilities, in 1000, that the speaker is right and that the other
// candidate is, where there is one, as counted on the training articles.
// TestSpeakerConfidence checks them on others.
var chances = [bases]struct{ right, other int }{
	byName:      {985, 0},
	bySurname:   {983, 0},
	byAlias:     {970, 0},
	bySeat:      {850, 0},
	byTitle:     {915, 0},
	byNominal:   {710, 0},
	byPronoun:   {935, 0},
	byRivals:    {500, 450},
	byRelative:  {835, 0},
	byMemory:    {830, 0},
	byGoingOn:   {815, 110},
	byPlace:     {600, 0},
	byInterview: {951, 0},
	byAhead:     {850, 0},
}

// basisOfForm is what a mention in the source tells.
var basisOfForm = map[entity.Form]basis{
	entity.FormName: byName, entity.FormSurname: bySurname, entity.FormAcronym: byAlias, entity.FormAlias: byAlias,
	entity.FormMetonym: bySeat, entity.FormDemonym: bySeat, entity.FormTitle: byTitle, entity.FormNominal: byNominal,
	entity.FormPronoun: byPronoun,
}

// basisOf returns the evidence that an actor is a speaker of x: the strongest mention of it
// in the source.
func (c *cast) basisOf(x *speech.Proposal, a *entity.Actor) basis {
	switch {
	case x.Rule == speech.NoTag:
		return byPlace
	case x.Rule == speech.Answer:
		return byInterview
	case x.Source.Empty():
		return byPlace
	case c.text.Is(x.Source.First, english.Wh) || c.text.Word(x.Source.First, "that"):
		return byRelative
	}
	s := c.text.Span(x.Source)
	best := byMemory
	i := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].End > s.Start })
	for ; i < len(a.Mentions) && a.Mentions[i].Start < s.End; i++ {
		if b, ok := basisOfForm[a.Mentions[i].Form]; ok {
			best = min(best, b)
		}
	}
	return best
}

// rival returns the other person that a pronoun may refer to: the previous speaker, if that
// is somebody else and fits. It is nil if there is none.
func (p *pronoun) rival() *entity.Actor {
	t, k := p.text, p.k
	a := p.latest.speaker
	if a == nil || p.first || p.whom == nil || a == p.whom || a.Kind != entity.KindPerson ||
		p.x.Source.Len() != 1 || p.since(k) > longestMemory {
		return nil
	}
	if !t.Is(k, english.Masculine|english.Feminine) || !p.fits(a, k) {
		return nil
	}
	return a
}

// likely returns the speakers of x with their confidences, and the other candidates.
func (m *memory) likely(x *speech.Proposal, v voice) (meant, others []Speaker) {
	var alone [1]*entity.Actor
	all := v.joint
	if len(all) == 0 && v.speaker != nil {
		alone[0] = v.speaker
		all = alone[:]
	}
	if len(all) > 0 {
		meant = m.speakers.Take(len(all))[:0]
	}
	for _, a := range all {
		b := m.basisOf(x, a)
		switch {
		case v.ahead:
			b = byAhead
		case v.other != nil:
			b = byGoingOn
		case v.rival != nil:
			b = byRivals
		}
		meant = append(meant, Speaker{a, float64(chances[b].right) / 1000})
		for _, o := range [...]*entity.Actor{v.other, v.rival} {
			if o != nil && len(all) == 1 {
				others = m.speakers.Of(Speaker{o, float64(chances[b].other) / 1000})
				break
			}
		}
	}
	return meant, others
}

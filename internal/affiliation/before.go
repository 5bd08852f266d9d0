package affiliation

// The owner before the noun of an office: "Russian foreign minister", "Russia's foreign
// minister", "Arsenal striker".

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxBetween is how many words may stand between the owner and the noun.
const maxBetween = 6

// before returns the owner that is named before the noun of an office, nil for none.
func (r *Reader) before(o *office) *Mention {
	m := r.lastBefore(o)
	if m == nil || o.head.First-m.End > maxBetween {
		return nil
	}
	possessive := r.d.Has(m.End-1, text.Possessive) || m.Form == mention.Pronoun && r.d.Is(m.First, english.Possessive)
	if m.Form == mention.Pronoun && !possessive || !r.joined(o, m, possessive) {
		return nil
	}
	bodies := false
	for k := m.End; k < o.head.First; k++ {
		if r.d.Has(k, text.Sign) && r.d.String(k) != "-" || r.d.Has(k, text.Possessive) || r.d.Is(k, joins) {
			return nil
		}
		bodies = bodies || r.bodyAt(k) == otherBody
	}
	if !r.ownsBefore(o, m, possessive, bodies) {
		return nil
	}
	return m
}

// joined reports whether a name is in the role, before it as a possessive, or as a state
// that the role does not begin with because it is written like a word, "US", or words for
// bodies follow it, "Israeli army spokesman".
func (r *Reader) joined(o *office, m *Mention, possessive bool) bool {
	if possessive || m.End > o.First { // or the role begins within it: "Marks & [Pell chief executive]"
		return true
	}
	if r.entities.At(m.Entity).Kind != lexicon.Country {
		return false
	}
	for k := m.End; k < o.First; k++ {
		if r.bodyAt(k) != stateBody {
			return false
		}
	}
	return m.End < o.First || r.d.Upper(m.First)
}

// joins are the words that do not stand between an owner and the noun of an office.
const joins = english.Coordinator | english.Preposition | english.Determiner | english.Auxiliary

// lastBefore returns the last name before the noun of an office, nil for none.
func (r *Reader) lastBefore(o *office) (m *Mention) {
	first := r.d.SentenceOf(o.First).First
	// The mentions are in the order of their first words.
	n := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= o.head.First })
	for n--; n >= 0 && r.mentions[n].First >= max(first, o.head.First-maxBetween-maxName); n-- {
		x := &r.mentions[n]
		if x.End > o.head.First || m != nil && x.End < m.End {
			continue
		}
		m = x // of several with the same end, the outermost
	}
	return m
}

// maxName is how many words a name has that is looked for backwards.
const maxName = 8

// A bodyWord says whether a word is a noun for bodies.
type bodyWord uint8

const (
	noBody    bodyWord = iota
	stateBody          // what every state has one of: "government", "army"
	otherBody
)

// bodyAt returns what sort of body word k is a noun for.
func (r *Reader) bodyAt(k int) bodyWord {
	_, noun := r.d.NounAt(k, k+1)
	switch {
	case noun.Describes(lexicon.Government), noun.Describes(lexicon.Military),
		noun.Describes(lexicon.Parliament), noun.Head() == lexicon.GovernmentHead:
		return stateBody
	case noun.Class() == lexicon.Body, r.d.Is(k, english.OrganizationHead|english.OrganizationNoun|english.GroupNoun|english.Team):
		return otherBody
	}
	return noBody
}

// ownsBefore reports whether the entity of m, which is named before the noun of an office,
// owns the office. body says that a noun for bodies is between.
func (r *Reader) ownsBefore(o *office, m *Mention, possessive, body bool) bool {
	switch x := r.entities.At(m.Entity); x.Kind {
	case lexicon.Country:
		if body {
			return false
		}
		switch o.tie {
		case lexicon.StateTie:
			return m.Form != mention.Metonym || possessive
		case lexicon.SeatTie:
			return m.Form != mention.Metonym
		case lexicon.EnvoyTie:
			return possessive || m.Form == mention.Demonym || m.Form == mention.Acronym || lexicon.UsageOf(x.Name) == lexicon.ModifierUsage
		case lexicon.PlayerTie, lexicon.CoachTie:
			return m.Form != mention.Demonym
		}
	case lexicon.Place:
		return !body && m.Form != mention.Demonym &&
			(o.tie == lexicon.LocalTie || (o.tie == lexicon.StateTie || o.tie == lexicon.SeatTie) &&
				x.Class == lexicon.Region)
	case lexicon.Organization, lexicon.Group:
		return m.Form != mention.Pronoun || possessive
	}
	return false
}

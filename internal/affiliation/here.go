package affiliation

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file reads offices whose country the words around them leave to the rest of the
// article: "Foreign Minister Ann Roe" in an article about one country, "his Egyptian
// counterpart".

// ministry returns the affiliation of a minister who is named without a state, with the only
// country that the article names, or with that of its dateline; foreign ministers travel.
func (r *Reader) ministry(o *office) (Affiliation, bool) {
	if o.tie != lexicon.StateTie || o.head.Len() < 2 ||
		!strings.EqualFold(r.d.String(o.head.End-1), "minister") ||
		strings.EqualFold(r.d.String(o.head.First), "chief") || !r.bare(o) {
		return Affiliation{}, false
	}
	id := r.country()
	if id == link.None && !strings.EqualFold(r.d.String(o.head.First), "foreign") {
		id = r.filedFrom()
	}
	if id == link.None {
		return Affiliation{}, false
	}
	return Affiliation{r.d.Span(o.head.First, o.head.End), id, r.standing(o), true}, true
}

// minNamed is how many mentions of its country and places there an article has that is
// about them, and has no dateline from there.
const minNamed = 3

// country returns the only country that the article names, if it is about it, and no
// place elsewhere; else None.
func (r *Reader) country() link.ID {
	if len(r.states()) != 1 {
		return link.None
	}
	only, named := r.states()[0], 0
	region := r.entities.At(only).Region
	for i := range r.mentions {
		switch x := r.entities.At(r.mentions[i].Entity); {
		case x.Kind != lexicon.Place && x.Kind != lexicon.Country || x.Region == "":
		case x.Region != region:
			return link.None
		case r.mentions[i].Form != mention.Demonym:
			named++
		}
	}
	if r.entities.Dated != region && named < minNamed {
		return link.None
	}
	return only
}

// filedFrom returns the country of the dateline, if the article names it and the
// places there more often than any other; else None.
func (r *Reader) filedFrom() link.ID {
	i := slices.IndexFunc(r.states(), func(id link.ID) bool { return r.entities.At(id).Region == r.entities.Dated })
	if i < 0 || r.entities.Dated == "" {
		return link.None
	}
	counts := map[string]int{}
	for i := range r.mentions {
		x := r.entities.At(r.mentions[i].Entity)
		if (x.Kind == lexicon.Place || x.Kind == lexicon.Country) && x.Region != "" && r.mentions[i].Form != mention.Pronoun {
			counts[x.Region]++
		}
	}
	for region, n := range counts {
		if region != r.entities.Dated && n >= counts[r.entities.Dated] {
			return link.None
		}
	}
	return r.states()[i]
}

// maxFirst is how many words are between the one whose counterpart somebody is and that noun.
const maxFirst = 4

// matches reports whether the tie of an office is known. That of a counterpart is the
// tie of whom it is one: "his Egyptian counterpart".
func (r *Reader) matches(o *office) bool {
	if o.head.Len() != 1 || !strings.EqualFold(r.d.String(o.head.First), "counterpart") {
		return true
	}
	for k := o.head.First - 1; k >= max(r.d.SentenceOf(o.head.First).First, o.head.First-maxFirst); k-- {
		m := r.endingAt(k + 1)
		if m == nil || r.entities.At(m.Entity).Kind != lexicon.Person {
			continue
		}
		if !r.d.Has(k, text.Possessive) && !r.d.Is(k, english.Possessive) {
			return false
		}
		for _, role := range r.entities.Roles(m.Entity) {
			if first := (office{person: r.entities.Real(m.Entity)}); r.find(&first, role.Span) &&
				(first.tie.Holds() || first.tie == lexicon.CoachTie) {
				o.tie = first.tie
				return true
			}
		}
		return false
	}
	return false
}

// endingAt returns the outermost mention that ends before word k, nil for none.
func (r *Reader) endingAt(k int) *Mention {
	for i := max(0, k-maxName); i < k; i++ {
		if m := r.mentionAt(i); m != nil && m.End == k {
			return m
		}
	}
	return nil
}

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
// country that the article names, with that of its dateline, or with the one that it is
// mostly about; foreign ministers travel.
func (r *Reader) ministry(o *office) (Affiliation, bool) {
	if o.tie != lexicon.StateTie || !r.ministerial(o) {
		return Affiliation{}, false
	}
	id := r.country()
	if id == link.None && !r.diplomatic(o) {
		if id = r.filedFrom(); id == link.None {
			id = r.chief()
		}
	}
	if id == link.None {
		return Affiliation{}, false
	}
	return Affiliation{r.d.Span(o.head.First, o.head.End), id, r.standing(o), true}, true
}

// ministerial reports whether an office is that of a minister, with the portfolio before
// the noun or after it, and without a state: "Tourism Minister", "Minister of Tourism".
func (r *Reader) ministerial(o *office) bool {
	d, first, k := r.d, o.head.First, o.head.End
	last := strings.EqualFold(d.String(k-1), "minister")
	switch {
	case strings.EqualFold(d.String(first), "chief"), !last && !strings.EqualFold(d.String(first), "minister"):
		return false
	case last && o.head.Len() > 1 && r.bare(o):
		return true
	case o.First > d.SentenceOf(o.First).First && d.Has(o.First-1, text.Possessive):
		return false
	case !last:
		return d.Has(first, text.Capital) // "Minister of Finance"
	}
	if !d.SameSentence(k, k+1) || d.String(k) != "of" && d.String(k) != "for" {
		return false
	}
	if k++; d.Is(k, english.Determiner) {
		k++
	}
	if !d.SameSentence(o.First, k) || !d.Has(k, text.Capital) {
		return false
	}
	n, _ := d.KnownAt(k, d.SentenceOf(o.First).End)
	return n == 0 // but not "Minister for the Middle East"
}

// diplomatic reports whether an office is that of a foreign minister.
func (r *Reader) diplomatic(o *office) bool {
	for k := o.First; k < o.End; k++ {
		if s := r.d.String(k); strings.EqualFold(s, "foreign") || strings.EqualFold(s, "external") {
			return true
		}
	}
	return false
}

// chief returns the state that an article names, itself and its places, far more often than
// any other; else None.
func (r *Reader) chief() link.ID {
	counts := r.placesByRegion(mention.Metonym)
	best, most := link.None, 0
	for _, id := range r.states() {
		if n := counts[r.entities.At(id).Region]; n > most {
			best, most = id, n
		}
	}
	for region, n := range counts {
		if best != link.None && region != r.entities.At(best).Region && n*minTimes > most {
			return link.None
		}
	}
	if most < minNamed {
		return link.None
	}
	return best
}

// minTimes is how many times as often as any other an article names the country that it is
// about.
const minTimes = 3

// placesByRegion counts how often an article names countries and places there in forms up
// to one, by their regions.
func (r *Reader) placesByRegion(until mention.Form) map[string]int {
	counts := map[string]int{}
	for i := range r.mentions {
		x := r.entities.At(r.mentions[i].Entity)
		place := x.Kind == lexicon.Place || x.Kind == lexicon.Country
		if place && x.Region != "" && r.mentions[i].Form <= until {
			counts[x.Region]++
		}
	}
	return counts
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
	counts := r.placesByRegion(mention.Nominal)
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

package affiliation

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the person that a spokesman speaks for: "Angela Merkel's spokesman", "her
// spokesman", "a spokesman for German Chancellor Olaf Scholz".

// maxPrincipal is how many words stand between the noun of a role and the name of a person
// whom its holder speaks for.
const maxPrincipal = 6

// Principal returns the person for whom the holder of a role speaks, the words that say so,
// and whether there is one.
func (r *Reader) Principal(person link.ID, role article.Span) (link.ID, article.Span, bool) {
	o := office{person: r.entities.Real(person)}
	if !r.find(&o, role) || !lexicon.Spokesperson(r.d.In(o.head.End-1, o.head.End)) || r.standing(&o) == lexicon.FormerStanding {
		return link.None, article.Span{}, false
	}
	if m := r.owner(&o); m != nil {
		return m.Entity, r.d.Span(m.First, o.head.End), true
	}
	if k := o.head.End; r.d.SameSentence(k-1, k) && r.d.String(k) == "for" {
		for k++; r.d.SameSentence(k-1, k) && k <= o.head.End+maxPrincipal && !r.d.Has(k, text.Sign); k++ {
			if r.personAt(k, o.person) {
				m := r.mentionAt(k)
				return m.Entity, r.d.Span(o.head.First, m.End), true
			}
		}
	}
	return link.None, article.Span{}, false
}

// owner returns the mention of a person that comes as an owner right before the noun of an
// office, nil for none.
func (r *Reader) owner(o *office) *Mention {
	n := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= o.head.First })
	for n--; n >= 0 && r.mentions[n].First >= o.head.First-maxName; n-- {
		m := &r.mentions[n]
		near := o.head.First-m.End <= 1 && r.d.SameSentence(m.First, o.head.First)
		pronoun := m.Len() == 1 && r.d.Pronoun(m.First) != 0
		if near && m.End <= o.head.First && (pronoun || r.d.Has(m.End-1, text.Possessive)) && r.isOther(m, o.person) {
			return m
		}
	}
	return nil
}

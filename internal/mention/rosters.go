package mention

// This file tells the clubs or parties in lists of people: "Ann Roe (Kelder), Bo Lund
// (Norrvik), Per Moen (Vida)". Where most are known places, or people, as actors after
// their parts, they are none.

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// minRoster is how many people of a list have the name of a body in parentheses.
const minRoster = 3

// maxApart is how many words are between two people of a list: "), and".
const maxApart = 3

// rosters makes the names in the parentheses of such lists those of bodies.
func rosters(d *phrase.Doc, all []Mention) {
	for n := 1; n < len(all); n++ {
		d.Stop.Every(n)
		first, others := n, 0
		for n < len(all) && belongs(d, &all[n-1], &all[n]) && (n == first || all[n-1].First-all[n-2].End <= maxApart) {
			if m := &all[n]; m.Known && m.Kind != lexicon.Organization || m.Kind == lexicon.Person && m.Len() > 1 {
				others++
			}
			n += 2
		}
		if listed := (n - first) / 2; listed < minRoster || 2*others > listed {
			n = max(first, n-1)
			continue
		}
		for k := first; k < n; k += 2 {
			if m := &all[k]; m.Entry == 0 && m.Kind != lexicon.Country && m.Kind != lexicon.Organization {
				m.Kind, m.Known, m.Sense = lexicon.Organization, false, 0
			}
		}
		n--
	}
}

// belongs reports whether a person's name is followed by another name in parentheses,
// which is no letters for a country.
func belongs(d *phrase.Doc, who, m *Mention) bool {
	return who.Kind == lexicon.Person && m.First == who.End+1 && d.SameSentence(who.First, m.End) && d.Form(who.End).Punct == '(' &&
		d.Form(m.End).Punct == ')' && !(m.Len() == 1 && d.Upper(m.First))
}

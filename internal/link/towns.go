package link

// This file resolves the name of a town by the state or country after it: "Paris, Texas",
// "Hyderabad, Pakistan". Later mentions of Paris in the article refer to the same town.

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// findTowns notes the towns that the article names with their state or country.
func (l *linker) findTowns() {
	for n := range l.names {
		nm := &l.names[n]
		if nm.Furniture || nm.Entry > 0 || !l.mayBeTown(nm) {
			continue
		}
		if region := l.regionBeside(n); region != "" {
			if l.towns == nil {
				l.towns = map[string]string{}
			}
			if key := l.fold(l.said(nm.Range)); l.towns[string(key)] == "" {
				l.towns[string(key)] = region
			}
		}
	}
}

// mayBeTown reports whether a name is that of a place or country, or nothing is known
// of it.
func (l *linker) mayBeTown(nm *Name) bool {
	if nm.Known {
		k := nm.Sense.Actor().Kind
		return nm.Sense.Basis() != lexicon.Demonym && (k == lexicon.Place || k == lexicon.Country)
	}
	return nm.Kind == lexicon.Place
}

// regionBeside returns the country of the town with name n, given by a state or country
// after a comma, or "".
func (l *linker) regionBeside(n int) string {
	nm := &l.names[n]
	end := l.d.SentenceOf(nm.First).End
	k := nm.End + 1
	if k >= end || l.d.String(nm.End) != "," || !l.d.Has(k, text.Capital) {
		return ""
	}
	stop := k + 1
	if n+1 < len(l.names) && l.names[n+1].First == k {
		stop = min(l.names[n+1].End, end)
	}
	next := ""
	if stop < end {
		next = l.d.String(stop)
	}
	return lexicon.TownRegion(l.said(nm.Range), l.d.In(k, stop), next == "and" || next == "or" || next == "&")
}

// linkTown links name n if it is a town that the article names with its state or
// country.
func (l *linker) linkTown(n int) bool {
	nm := &l.names[n]
	if len(l.towns) == 0 || !l.mayBeTown(nm) {
		return false
	}
	region := l.towns[string(l.fold(l.said(nm.Range)))]
	if region == "" {
		return false
	}
	if own := l.regionBeside(n); own != "" {
		region = own
	}
	nm.Kind, nm.Form = lexicon.Place, mention.Name
	if s, ok := lexicon.PlaceIn(l.said(nm.Range), region); ok {
		nm.Sense, nm.Entity = s, l.OfSense(s)
		if b := s.Basis(); b == lexicon.Alias || b == lexicon.Acronym {
			nm.Form = forms[b]
		}
		l.call(nm.Entity, l.said(nm.Range))
		return true
	}
	key := region + " " + string(l.fold(l.said(nm.Range)))
	if nm.Entity = l.byTown[key]; nm.Entity == None {
		nm.Entity = l.Add(Entity{Name: l.spelled(nm.Range), Region: region, Kind: lexicon.Place, words: nm.Len()})
		l.call(nm.Entity, l.said(nm.Range))
		if l.byTown == nil {
			l.byTown = map[string]ID{}
		}
		l.byTown[key] = nm.Entity
	}
	nm.Known = false
	return true
}

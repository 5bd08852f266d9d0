package link

// This file resolves the name of a town by the state or country after it: "Paris, Texas",
// "Hyderabad, Pakistan". Later mentions of Paris in the article refer to the same town.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// findTowns notes the towns that the article names with their state or country.
func (l *evidence) findTowns() {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Boilerplate || nm.Entry > 0 || !l.mayBeTown(nm) {
			continue
		}
		if region := l.regionBeside(n); region != "" {
			l.locate(l.fold(l.said(nm.Range)), region)
		}
	}
}

// locate notes in which country the town with a folded name is, if that is not noted yet.
func (l *evidence) locate(key []byte, region string) {
	if _, ok := l.towns.Find(key); !ok {
		l.towns.Set(key, region)
	}
}

// mayBeTown reports whether name n is that of a place or country, or follows what a place
// follows and nothing else is known of it.
func (l *evidence) mayBeTown(nm *Name) bool {
	if _, ok := l.abbreviated(nm); ok {
		return false
	}
	if nm.Known {
		k := nm.Sense.Actor().Kind
		return nm.Sense.Basis() != lexicon.Demonym && (k == lexicon.Place || k == lexicon.Country)
	}
	return nm.Kind == lexicon.Place || nm.Len() <= maxTown && l.afterPlaceWord(nm.First)
}

// maxTown is how many words a town's name has that the model does not take for one.
const maxTown = 2

// afterPlaceWord reports whether word i follows a preposition as a place does.
func (l *evidence) afterPlaceWord(i int) bool {
	before := phrase.Before(l.d, i)
	return before == "of" || before == "from" || phrase.AfterLocative(l.d, i)
}

// regionBeside returns the country of the town with name n, given by a state or country
// after a comma or in parentheses, or "".
func (l *evidence) regionBeside(n int) string {
	nm := &l.names[n]
	end := l.d.SentenceOf(nm.First).End
	k, stop := l.wordsBeside(n, end)
	if k == stop {
		return ""
	}
	switch l.d.String(nm.End) {
	case ",":
		if m, s := l.d.KnownAt(k, end); m > 1 && s.Basis() == lexicon.Acronym {
			stop = k + m // "W.Va."
		}
	case "(":
		return l.stateWithin(nm, k, stop)
	default:
		return ""
	}
	if l.d.Has(stop-1, text.Possessive) || stop < end && l.honors(k, stop) {
		return ""
	}
	next := ""
	if stop < end {
		next = l.d.String(stop)
	}
	if next == "," && l.afterTown(n) {
		return "" // "Juba, Maun, Lomé, and"
	}
	list := next == "and" || next == "or" || next == "&"
	whole := l.d.In(k, stop)
	if region := lexicon.TownRegion(l.said(nm.Range), whole, list); region != "" || list {
		return region
	}
	region, country := lexicon.RegionAround(whole)
	if region == "" || l.namesCountry(nm, country) || !l.closes(nm.First, stop, end, country) {
		return ""
	}
	return region
}

// wordsBeside returns the words of the name that may say where the town with name n
// is: k to stop-1, none if k is stop.
func (l *evidence) wordsBeside(n, end int) (k, stop int) {
	k = l.names[n].End + 1
	if k+1 < end && l.d.Has(k, text.Small) && lexicon.NeighborOf(l.d.String(k)) == lexicon.Side {
		k++ // "Tripoli, northern Lebanon"
	}
	if k >= end || !l.d.Has(k, text.Capital) {
		return k, k
	}
	if n+1 < len(l.names) && l.names[n+1].First == k {
		return k, min(l.names[n+1].End, end)
	}
	return k, k + 1
}

// namesCountry reports whether a name that a state, or a country, follows is that of a
// country itself rather than of a town, as in a dateline: "CHINA, Maine —".
func (l *evidence) namesCountry(nm *Name, country bool) bool {
	if !nm.Known || nm.Sense.Actor().Kind != lexicon.Country {
		return false
	}
	return country || !l.afterPlaceWord(nm.First) && (l.a.Dateline == nil || l.d.Start(nm.First) >= l.a.Dateline.End)
}

// stateWithin returns the country of the state whose name, words k to stop-1, is in
// parentheses after the name of a town: "Versailles (Ky.)", unlike "WASHINGTON (AP)".
func (l *evidence) stateWithin(nm *Name, k, stop int) string {
	if nm.Kind != lexicon.Place || stop >= len(l.d.Words) || l.d.String(stop) != ")" ||
		l.d.Has(k, text.Upper) && !l.d.Has(stop-1, text.Period) {
		return ""
	}
	region, country := lexicon.RegionAround(l.d.In(k, stop))
	if country {
		return ""
	}
	return region
}

// honors reports whether word k, the only one before word stop, honours whose name begins there:
// "in Leeds, Ms Lund said", which is not in Mississippi.
func (l *evidence) honors(k, stop int) bool {
	if stop != k+1 || !l.d.Has(stop, text.Capital) || l.d.Has(k, text.Upper) || strings.HasSuffix(l.d.String(k), ".") {
		return false
	}
	_, noun := l.d.NounAt(k, stop)
	return noun.Class() == lexicon.Honorific
}

// afterTown reports whether name n comes in a list right after a town.
func (l *evidence) afterTown(n int) bool {
	if n == 0 || l.d.String(l.names[n].First-1) != "," {
		return false
	}
	p := &l.names[n-1]
	if p.End != l.names[n].First-1 || !p.Known || p.Entry > 0 {
		return false
	}
	c := p.Sense.Actor().Class
	return c == lexicon.City || c == lexicon.Capital
}

// closes reports whether a town's name at word i and its state or country, which ends before
// word k, are over there, so that no list of names goes on.
func (l *evidence) closes(i, k, end int, country bool) bool {
	switch {
	case k >= end:
		return true
	case !l.d.Has(k, text.Sign):
		// "In Geneva, Qatar said" has a tag, "in Hyderabad, Pakistan killed" a place.
		return !country || l.afterPlaceWord(i) && l.d.Is(k, english.ActorVerb) && !english.Of(l.d.String(k)).Cue.Is(english.Speech)
	case l.d.String(k) == "," && k+1 < end && l.d.Is(k+1, english.Coordinator):
		return !country
	case l.d.String(k) == "," && k+1 < end && l.d.Has(k+1, text.Capital):
		m, s := l.d.KnownAt(k+1, end)
		kind := s.Actor().Kind
		return m == 0 || kind != lexicon.Place && kind != lexicon.Country
	}
	return true
}

// linkTown links name n if it is a town that the article names with its state or
// country.
func (l *context) linkTown(n int) bool {
	nm := &l.names[n]
	if l.towns.Len() == 0 || !l.mayBeTown(nm) {
		return false
	}
	region := l.towns.Get(l.fold(l.said(nm.Range)))
	if region == "" {
		return false
	}
	if own := l.regionBeside(n); own != "" {
		region = own
	}
	nm.Kind, nm.Form = lexicon.Place, mention.Name
	if s, ok := lexicon.PlaceIn(l.said(nm.Range), region); ok {
		nm.Sense, nm.Entity = s, l.ofSense(s)
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

// statesAbbreviated are the countries whose states are abbreviated with a full stop.
var statesAbbreviated = [...]string{"US", "CA", "AU"}

// abbreviated returns the state that a place's name is short for: "N.S.".
func (l *evidence) abbreviated(nm *Name) (lexicon.Sense, bool) {
	if nm.Kind == lexicon.Place && strings.HasSuffix(l.said(nm.Range), ".") {
		for _, region := range statesAbbreviated {
			if s, ok := lexicon.PlaceIn(l.said(nm.Range), region); ok {
				return s, true
			}
		}
	}
	return 0, false
}

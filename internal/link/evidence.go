package link

// This file chooses between bodies of several countries that have one name or acronym, by the
// countries that the article names: "CBI" is one body in India and another in Britain.

import (
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// familiar are the countries whose bodies English news calls by their acronyms without
// saying where they are.
var familiar = map[string]bool{"": true, "US": true, "GB": true}

// A witness is what an article names of a country: itself, its people, or places in it.
type witness struct {
	country   bool
	named     int        // mentions of itself
	adjective bool       // of it
	actors    int        // mentions of its places, people and bodies, but for those [worldwide]
	own       bool       // one of these people and bodies has a name that no other country's has
	places    int        // that are named, at most two
	first     lexicon.ID // of them
}

// spokenOf returns what the article names of each country.
func (l *evidence) spokenOf() map[string]witness {
	if l.spoken != nil {
		return l.spoken
	}
	l.spoken = map[string]witness{}
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !nm.Known || nm.Entry > 0 || nm.Sense.Basis() == lexicon.Acronym && nm.Kind != lexicon.Country {
			continue
		}
		a := nm.Sense.Actor()
		if political(a) && l.severalHave(nm) {
			continue
		}
		w := l.spoken[a.Region]
		if a.Kind != lexicon.Country && a.Region != "" && !worldwide(a.Class) {
			w.actors++
			w.own = w.own || a.Kind != lexicon.Place && !l.everywhere(nm)
			l.spoken[a.Region] = w
		}
		switch {
		case a.Kind == lexicon.Country:
			w.country = true
			w.named++
			w.adjective = w.adjective || nm.Sense.Basis() == lexicon.Demonym
		case a.Kind != lexicon.Place:
			continue
		case w.places == 0:
			w.places, w.first = 1, a.ID
		case w.first != a.ID:
			w.places = 2
		}
		l.spoken[a.Region] = w
	}
	return l.spoken
}

// worldwide reports whether bodies of a class are in the news of any country.
func worldwide(c lexicon.Class) bool {
	return c == lexicon.Company || c == lexicon.Media || c == lexicon.Sport || c == lexicon.Nonprofit
}

// everywhere reports whether a name is that of a body which nearly every country has.
func (l *evidence) everywhere(nm *Name) bool {
	_, ok := lexicon.Generic(l.fold(l.wholeName(nm)))
	return ok
}

// speaksOf reports whether the article names a country, or a place in it.
//
//go:noinline
func (l *evidence) speaksOf(region string) bool {
	w := l.spokenOf()[region]
	return w.country || w.places > 0
}

// speaksBeside reports whether the article names the country of place a, or another place in it.
func (l *evidence) speaksBeside(a lexicon.Actor) bool {
	w := l.spokenOf()[a.Region]
	return w.country || w.places > 1 || w.places == 1 && w.first != a.ID
}

// settlePlaces links names that places in several countries have to the place in the country
// that the article speaks of: "San Jose" is one town in Costa Rica and another in California.
// If the article does not name the country of a town whose name is also an ordinary word, the
// name is left unlinked to the known town.
func (l *evidence) settlePlaces() {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !nm.Known || nm.Entry > 0 || nm.Boilerplate || nm.Sense.Basis() > lexicon.Acronym {
			continue
		}
		if s, ok := l.stateSpokenOf(n); ok {
			nm.Sense, nm.Kind = s, lexicon.Place
			continue
		}
		nm.Sense = l.countrySpokenOf(n)
		if nm.Kind != lexicon.Place {
			continue
		}
		a := nm.Sense.Actor()
		if a.Class == lexicon.Capital || a.Region == "" || l.towns.Get(l.fold(l.said(nm.Range))) != "" || l.speaksBeside(a) {
			continue
		}
		if s, ok := l.placeSpokenOf(n); ok {
			nm.Sense = s
			continue
		}
		if id, ok := lexicon.Subdivision(l.fold(l.said(nm.Range))); ok && l.speaksBeside(id.Actor()) ||
			a.Class == lexicon.City && l.commonName(nm) {
			nm.Known, nm.Sense = false, 0
		}
	}
}

// stateSpokenOf returns the sense of the known name n as a state, if the name is also that of
// a country and the article names towns of the state but nothing of the country: "Georgia"
// and Atlanta.
func (l *evidence) stateSpokenOf(n int) (lexicon.Sense, bool) {
	nm := &l.names[n]
	own := nm.Sense.Actor()
	if nm.Kind != lexicon.Country || l.spokenOf()[own.Region].places > 0 || l.spokenOf()[own.Region].adjective {
		return 0, false
	}
	_, senses := l.d.NameAt(nm.First, nm.End)
	for s := range senses.All() {
		if a := s.Actor(); a.Class == lexicon.Region && s.Basis() <= lexicon.Acronym {
			w := l.spokenOf()[a.Region]
			town := w.places > 1 || w.places == 1 && w.first.Actor().Class != lexicon.Capital
			return s, town
		}
	}
	return 0, false
}

// countrySpokenOf returns the sense of the known name n as the country whose places, bodies
// and people the article names most often: "Congo" and Kinshasa. If it names nothing of
// either country, it returns the likeliest sense.
func (l *evidence) countrySpokenOf(n int) lexicon.Sense {
	nm := &l.names[n]
	best := nm.Sense
	if nm.Kind != lexicon.Country {
		return best
	}
	_, senses := l.d.NameAt(nm.First, nm.End)
	for s := range senses.All() {
		a := s.Actor()
		if a.Kind == lexicon.Country && s.Basis() == nm.Sense.Basis() &&
			l.spokenOf()[a.Region].actors > l.spokenOf()[best.Actor().Region].actors {
			best = s
		}
	}
	return best
}

// placeSpokenOf returns the sense of the known name n as a place in a country that the
// article speaks of.
func (l *evidence) placeSpokenOf(n int) (lexicon.Sense, bool) {
	nm := &l.names[n]
	_, senses := l.d.NameAt(nm.First, nm.End)
	for s := range senses.All() {
		if b := s.Actor(); b.Kind == lexicon.Place && b.Region != nm.Sense.Actor().Region &&
			s.Basis() <= lexicon.Acronym && l.speaksBeside(b) {
			return s, true
		}
	}
	for region := range lexicon.TownRegions(l.said(nm.Range)) {
		// The news of all countries speaks of the United States, which has a namesake
		// of most towns.
		if w := l.spokenOf()[region]; w.country && (region != "US" || w.places > 0) {
			return lexicon.PlaceIn(l.said(nm.Range), region)
		}
	}
	return 0, false
}

// stateHere returns the country of which a place that is no actor of the lexicon is a state
// or province, if the article speaks of it, or "".
func (l *evidence) stateHere(nm *Name) string {
	key := l.fold(l.said(nm.Range))
	if id, ok := lexicon.Subdivision(key); ok && l.speaksBeside(id.Actor()) {
		return id.Actor().Region
	}
	if only := onlyCountry(key); only != "" && l.speaksOf(only) && only != "US" {
		return only
	}
	return ""
}

// commonName reports whether a town's name is also an ordinary word, and nothing before it
// says that it is a place.
func (l *evidence) commonName(nm *Name) bool {
	return nm.Len() == 1 && embed.Common(l.said(nm.Range)) && !l.afterPlaceWord(nm.First)
}

// bodySense returns the sense of the known name n as a body of a country that the article
// names, or else its likeliest sense. It returns false for an acronym of a body whose country
// the article does not name, unless the acronym is familiar.
func (l *evidence) bodySense(n int) (lexicon.Sense, bool) {
	nm := &l.names[n]
	first := nm.Sense.Actor()
	if political(first) && nm.Sense.Basis() <= lexicon.Alias &&
		(l.severalHave(nm) || nm.Sense.Basis() == lexicon.Alias && first.Class == lexicon.Party &&
			l.everywhere(nm)) {
		return l.politicalSense(n)
	}
	worldwide := first.Region == "" && nm.Sense.Basis() == lexicon.Acronym
	if !bodily(first.Kind) || nm.Sense.Basis() == lexicon.Demonym || !worldwide && (first.Region == "" || l.speaksOf(first.Region)) {
		return nm.Sense, true
	}
	_, senses := l.d.NameAt(nm.First, nm.End)
	for s := range senses.All() {
		if a := s.Actor(); bodily(a.Kind) && s.Basis() != lexicon.Demonym && a.Region != "" && l.speaksOf(a.Region) {
			return s, true
		}
	}
	return nm.Sense, worldwide || nm.Sense.Basis() != lexicon.Acronym || nm.Marked && l.isFamiliar(first)
}

// isFamiliar reports whether news uses the acronym of a body without naming its country. The
// acronym of a party or armed group is not familiar in an article that speaks only of other
// countries.
func (l *evidence) isFamiliar(a lexicon.Actor) bool {
	if !familiar[a.Region] {
		return false
	}
	if a.Class != lexicon.Party && a.Class != lexicon.Militant {
		return true
	}
	for region, w := range l.spokenOf() {
		if region != "" && region != a.Region && (w.country || w.places+w.actors > 0) {
			return false
		}
	}
	return true
}

// claimed reports whether name n, the acronym of a known body of the sense s that the article does not
// name in full, has the initials of another body that it has named before: "EC" after "Electoral
// Commission".
func (l *evidence) claimed(n int, s lexicon.Sense) bool {
	nm := &l.names[n]
	letters := l.d.String(nm.First)
	if nm.Len() != 1 || s.Basis() != lexicon.Acronym || !l.d.Upper(nm.First) || l.d.Titled(nm.First) || len(letters) > maxClaimed {
		return false
	}
	if l.claims == nil {
		l.byInitials()
	}
	var key claim
	copy(key[:], letters)
	first, ok := l.claims[key]
	return ok && int(first) < n && !l.inFull[s.ID()]
}

// maxClaimed is how many letters the acronym of a body has at most that another may claim.
const maxClaimed = 8

// A claim is the initials of a body, with zeros behind.
type claim [maxClaimed]byte

// byInitials notes the first names of the bodies of several words that the article names, by the
// initials of these names without the place they are of, and which known ones are among them.
func (l *evidence) byInitials() {
	l.claims, l.inFull = map[claim]int32{}, map[lexicon.ID]bool{}
	for k := range l.names {
		l.d.Stop.Every(k)
		x := &l.names[k]
		if x.Kind != lexicon.Organization || x.Len() < 2 {
			continue
		}
		if x.Known {
			l.inFull[x.Sense.ID()] = true
		}
		key, ok := l.initialsUpToOf(x.Range)
		if _, had := l.claims[key]; ok && !had {
			l.claims[key] = int32(k)
		}
	}
}

// initialsUpToOf returns the initials of the capitalized words of a name up to its "of", of acronyms
// all letters. It is false where they are one or too many.
func (l *evidence) initialsUpToOf(r text.Range) (key claim, ok bool) {
	n := 0
	for i := r.First; i < r.End && l.d.String(i) != "of"; i++ {
		w := l.d.String(i)
		switch {
		case l.d.Upper(i):
		case l.d.Has(i, text.Capital):
			w = w[:1]
		default:
			continue
		}
		if n+len(w) > maxClaimed {
			return key, false
		}
		n += copy(key[n:], w)
	}
	return key, n > 1
}

// doubtAcronyms settles the senses of the known names of bodies. An acronym of a body in a
// country that the article does not speak of becomes an unknown name, which the rest of the
// article may explain.
func (l *evidence) doubtAcronyms() {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !nm.Known || nm.Entry > 0 || !bodily(nm.Kind) {
			continue
		}
		s, ok := l.bodySense(n)
		if ok && !l.claimed(n, s) {
			nm.Sense, nm.Kind = s, s.Actor().Kind
			continue
		}
		nm.Known, nm.Sense = false, 0
		if !nm.Marked {
			nm.Kind = lexicon.NoKind
		}
	}
}

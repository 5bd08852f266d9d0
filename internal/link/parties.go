package link

// This file chooses between the parties and chambers of several countries that have
// one name, "the Greens", "the Commons", by the country that the article is about.

import (
	"iter"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
)

// political reports whether an actor is a party or a chamber of a parliament.
func political(a lexicon.Actor) bool {
	return a.Class == lexicon.Party || a.Class == lexicon.Parliament
}

// bodiesNamed yields the parties and chambers that the name nm may mean, in any
// country, the likeliest first.
func (l *evidence) bodiesNamed(nm *Name) iter.Seq[lexicon.Actor] {
	return func(yield func(lexicon.Actor) bool) {
		_, senses := l.d.NameAt(nm.First, nm.End)
		for s := range senses.All() {
			if a := s.Actor(); political(a) && s.Basis() <= lexicon.Alias && !yield(a) {
				return
			}
		}
		for id := range partiesOf(l.fold(l.said(nm.Range))) {
			if !yield(id.Actor()) {
				return
			}
		}
	}
}

// severalHave reports whether the known name nm is that of parties or chambers of
// several countries.
func (l *evidence) severalHave(nm *Name) bool {
	for a := range l.bodiesNamed(nm) {
		if a.Region != nm.Sense.Actor().Region {
			return true
		}
	}
	return false
}

// politicalSense returns the sense of the known name n, which parties or chambers of
// several countries have: the one of the country before it, of the country that the article
// is about, or else of the one that it speaks of most. It returns false if there is none.
func (l *evidence) politicalSense(n int) (lexicon.Sense, bool) {
	nm := &l.names[n]
	if _, ok := l.countryBefore(n); ok {
		return nm.Sense, true // which decides
	}
	own := nm.Sense.Actor()
	about, best, most, several := l.about(), own, 0, false
	for a := range l.bodiesNamed(nm) {
		if a.Region == about {
			best, most, several = a, -1, false
			break
		}
		switch n := l.evidenceOf(a.Region); {
		case n > most:
			best, most, several = a, n, false
		case n == most && n > 0 && a.Region != best.Region:
			several = true
		}
	}
	s := nm.Sense
	if best.ID != own.ID {
		s = lexicon.NewSense(best.ID, lexicon.Alias, fold.Upper)
	}
	switch {
	case most < 0:
		return s, true
	case own.Class == lexicon.Parliament:
		return nm.Sense, true // "Congress" is one of any country
	case l.dated() != "" || several || about != "" && 2*most < l.evidenceOf(about):
		return nm.Sense, false
	}
	return s, most > 0 || l.isFamiliar(own)
}

// linkParty links name n, which the lexicon does not have, to the party of the country
// before it or of the country that the article is about, if it has one of that name:
// "the Greens", "Greens said". It reports whether it did.
func (l *context) linkParty(n int) bool {
	nm := &l.names[n]
	if nm.Len() > 2 || nm.Len() == 2 && !strings.EqualFold(l.d.String(nm.First), "the") {
		return false
	}
	if nm.First > 0 && l.d.Is(nm.First-1, english.Indefinite) {
		return false // "Ann Roe, a Liberal,"
	}
	if nm.Kind != lexicon.Organization &&
		(nm.Kind != lexicon.NoKind || !l.d.AfterThe(nm.First) && !(l.d.Opens(nm.First) && l.says(nm.End))) {
		return false
	}
	region := l.about()
	if owner, ok := l.countryBefore(n); ok {
		region = owner.Region
	}
	for id := range partiesOf(fold.TrimThe(l.fold(l.said(nm.Range)))) {
		if region != "" && region != "US" && id.Actor().Region == region { // "the Democrats" are people there
			nm.Entity, nm.Form, nm.Kind = l.ofSense(lexicon.NewSense(id, lexicon.Alias, fold.Upper)), mention.Alias, lexicon.Organization
			l.call(nm.Entity, l.said(nm.Range))
			return true
		}
	}
	return false
}

// evidenceOf returns how often the article names a country, and places and bodies in it.
func (l *evidence) evidenceOf(region string) int {
	w := l.spokenOf()[region]
	return w.named + w.actors
}

// nameless reports whether a body is a party of a country whose name the lexicon does
// not have, so that only what the text calls it is known.
func nameless(body lexicon.Actor) bool {
	return body.Class == lexicon.Party && lexicon.Lookup(body.Name).Empty()
}

// dated returns the code of the country of the dateline, "" for none.
func (l *evidence) dated() string {
	if at := l.a.Dateline; at != nil {
		if id, ok := lexicon.CountryOf(at.Region.String()); ok {
			return id.Actor().Region
		}
	}
	return ""
}

// about returns the code of the country that the article is about: that of its dateline, or the
// one that most of its names of countries, places and bodies are of. It is "" if there is none.
func (l *evidence) about() string {
	if !l.located {
		l.located, l.here = true, l.findCountry()
	}
	return l.here
}

func (l *evidence) findCountry() string {
	if region := l.dated(); region != "" {
		return region
	}
	total, best, most := 0, "", 0
	for region := range l.spokenOf() {
		if region == "" {
			continue
		}
		n := l.evidenceOf(region)
		if total += n; n > most {
			best, most = region, n
		}
	}
	if 2*most <= total {
		return ""
	}
	return best
}

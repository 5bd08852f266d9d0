package link

// This file chooses between bodies of several countries that have one name or acronym, by the
// countries that the article names: "CBI" is one body in India and another in Britain.

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// familiar are the countries whose bodies English news calls by their acronyms without
// saying where they are.
var familiar = map[string]bool{"": true, "US": true, "GB": true}

// speaksOf reports whether the article names a country, or a place in it.
func (l *linker) speaksOf(region string) bool {
	if l.spoken == nil {
		l.spoken = map[string]bool{}
		for n := range l.names {
			l.d.Stop.Every(n)
			nm := &l.names[n]
			if !nm.Known || nm.Entry > 0 || nm.Sense.Basis() == lexicon.Acronym && nm.Kind != lexicon.Country {
				continue
			}
			if a := nm.Sense.Actor(); a.Kind == lexicon.Country || a.Kind == lexicon.Place {
				l.spoken[a.Region] = true
			}
		}
	}
	return l.spoken[region]
}

// bodySense returns the sense of the known name n as that of a body whose country the article
// names, else its likeliest sense. It returns false for an acronym whose country is
// neither named nor so familiar that it need not be.
func (l *linker) bodySense(n int) (lexicon.Sense, bool) {
	nm := &l.names[n]
	first := nm.Sense.Actor()
	if !bodily(first.Kind) || nm.Sense.Basis() == lexicon.Demonym || first.Region == "" || l.speaksOf(first.Region) {
		return nm.Sense, true
	}
	_, senses := l.d.NameAt(nm.First, nm.End)
	for s := range senses.All() {
		if a := s.Actor(); bodily(a.Kind) && s.Basis() != lexicon.Demonym && a.Region != "" && l.speaksOf(a.Region) {
			return s, true
		}
	}
	return nm.Sense, nm.Sense.Basis() != lexicon.Acronym || familiar[first.Region] && nm.Marked
}

// doubtAcronyms makes known acronyms of bodies of countries that the article does not speak
// of names that the rest of the article explains.
func (l *linker) doubtAcronyms() {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !nm.Known || nm.Entry > 0 || !bodily(nm.Kind) {
			continue
		}
		s, ok := l.bodySense(n)
		if ok {
			nm.Sense, nm.Kind = s, s.Actor().Kind
			continue
		}
		nm.Known, nm.Sense = false, 0
		if !nm.Marked {
			nm.Kind = lexicon.NoKind
		}
	}
}

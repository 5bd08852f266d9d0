package link

// This file gives people the roles, genders, countries and parties that the words around
// their names tell.

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// describe notes what is said of a person before and after a name.
func (l *linker) describe(nm *Name) {
	l.owned(nm.Entity, nm.First)
	if t := phrase.Title(l.d, nm.First); !t.Empty() {
		x := &l.all[nm.Entity]
		if g := t.Noun.Gender(); g != lexicon.Unknown {
			x.Gender = g
		}
		if t.Noun.Class() != lexicon.Honorific {
			l.take(nm.Entity, t.Extend(l.d, l.afterDateline(nm.First)))
		}
	}
	l.take(nm.Entity, phrase.Described(l.d, nm.First, nm.End))
	after := phrase.After(l.d, nm.End)
	l.belong(nm.Entity, after.Party)
	l.take(nm.Entity, after)
	l.take(nm.Entity, phrase.Predicate(l.d, nm.End))
	l.belong(nm.Entity, phrase.PartyMark(l.d, nm.End))
}

// afterDateline returns the first word of the sentence of word i that is not in the
// dateline.
func (l *linker) afterDateline(i int) int {
	first := l.d.SentenceOf(i).First
	for first < i && l.a.Dateline != nil && l.a.Dateline.Contains(l.d.Span(first, first+1)) {
		first++
	}
	return first
}

// take gives a person a role, and the country and party in it.
func (l *linker) take(id ID, p phrase.Phrase) {
	if p.Empty() {
		return
	}
	l.owned(id, p.Modifiers.First)
	l.nationIn(id, p.Modifiers)
	if !p.Of.Empty() && l.d.String(p.Head.End) == "of" {
		l.nationIn(id, p.Of)
	}
	l.AddRole(id, l.d.Span(p.First, p.End), p.HeadWord(l.d))
}

// maxOwner is how many words the name of a country has before a possessive ending.
const maxOwner = 3

// owned gives a person the country whose possessive comes before word i: "Russia's
// Sergei Lavrov".
func (l *linker) owned(id ID, i int) {
	first := l.d.SentenceOf(i).First
	if i == first || !l.d.Has(i-1, text.Possessive) || l.all[id].Nation != "" {
		return
	}
	for p := max(first, i-maxOwner); p < i; p++ {
		if n, s := l.d.KnownAt(p, i); n == i-p {
			l.all[id].Nation = s.Actor().Region
			return
		}
	}
}

// nationIn gives a person the first country and party that some words name.
func (l *linker) nationIn(id ID, r text.Range) {
	for i := r.First; i < r.End; i++ {
		if !l.d.Has(i, text.Capital) {
			continue
		}
		if p := phrase.Party(l.d, i); p != "" {
			l.belong(id, p)
		} else if n, s := l.d.KnownAt(i, r.End); n > 0 && l.all[id].Nation == "" {
			l.all[id].Nation = s.Actor().Region
		}
	}
}

// belong makes a person one of a party, unless the article said of which before.
func (l *linker) belong(id ID, party string) {
	if x := &l.all[id]; x.Party == "" {
		x.Party = party
	}
}

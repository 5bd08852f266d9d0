package link

// This file tells more towns that stand for their teams, in an article that names some
// such: what would be a place elsewhere plays there, "Utah, led by Ann Roe, cruised
// past Denver", unless somebody is in it.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// findSides adds the towns that act as teams do to those that are known to stand for theirs.
// It goes backwards, as in "Derby, Leeds and Bath lead" the last tells what the others are.
func (l *context) findSides() {
	next := false // the name after is a side
	for n := len(l.names) - 1; n >= 0; n-- {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Boilerplate || !isTown(nm) {
			next = false
			continue
		}
		key := string(l.fold(l.said(nm.Range)))
		_, known := l.teams[key]
		switch {
		case known:
			next = !phrase.AfterLocative(l.d, nm.First)
		case l.isSide(n) || next && l.listedBefore(n) && !phrase.AfterLocative(l.d, nm.First):
			l.play(key)
			next = true
		default:
			next = false
		}
	}
}

// listedBefore reports whether only a comma or "and" is between name n and the next one.
func (l *context) listedBefore(n int) bool {
	k := l.names[n].End
	return l.names[n+1].First == k+1 && (l.d.Form(k).Punct == ',' || l.d.String(k) == "and")
}

// isSide reports whether name n, a town's, acts as a team does.
func (l *context) isSide(n int) bool {
	d, i, k := l.d, l.names[n].First, l.names[n].End
	s := d.SentenceOf(i)
	if k+1 < s.End && d.Form(k).Punct == ',' && d.String(k+1) == "who" {
		return true
	}
	if i-1 > s.First && d.String(i-1) == "of" {
		return l.playsFor(n)
	}
	if i > s.First && d.Has(i-1, text.Small) && d.Is(i-1, english.Preposition|english.Determiner) && !d.Is(i-1, english.Subordinator) {
		return lexicon.NeighborOf(d.String(i-1)) == lexicon.Beyond
	}
	if k >= s.End || l.isVenue(n) {
		return false
	}
	if d.Has(k-1, text.Possessive) {
		return l.fields(n, k, s.End)
	}
	return !d.Is(k, english.Be) && lexicon.NeighborOf(d.String(k)) != lexicon.Stage &&
		(phrase.Subject(d, k) || phrase.ActsItself(d, k)) || d.String(k) == "are"
}

// playsFor reports whether "of" is between a player's or coach's name and name n:
// "captain Ann Roe of Kelder".
func (l *context) playsFor(n int) bool {
	if n == 0 || l.names[n-1].Kind != lexicon.Person || l.names[n-1].End != l.names[n].First-1 {
		return false
	}
	return ofTeam(phrase.Title(l.d, l.names[n-1].First).Noun)
}

// fields reports whether a player's name or description comes right after name n, a
// possessive, from word k on: "Houston's Ann Roe", "Bordeaux's Dutch striker".
func (l *context) fields(n, k, end int) bool {
	if n+1 < len(l.names) && l.names[n+1].First == k && l.names[n+1].Kind == lexicon.Person {
		return true
	}
	if k+1 < end && l.d.Has(k, text.Capital) {
		k++
	}
	_, noun := l.d.NounAt(k, end)
	return ofTeam(noun)
}

// ofTeam reports whether a noun is one for a player or coach.
func ofTeam(noun lexicon.Noun) bool {
	t := noun.Tie()
	return t == lexicon.PlayerTie || t == lexicon.CoachTie
}

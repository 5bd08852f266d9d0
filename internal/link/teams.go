package link

// This file tells clubs and national teams that go by the name of their town, by a nickname or
// by a short name: "against Leicester", "the Gunners" for Arsenal.

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// findTeams notes the towns whose names stand for their teams.
func (l *context) findTeams() {
	sport := slices.ContainsFunc(l.names, func(nm Name) bool {
		return nm.Known && nm.Entry == 0 && nm.Sense.Actor().Class == lexicon.Sport
	})
	done := 0 // sentences before this word are read
	for n := 0; n < len(l.names) && !sport; n++ {
		if nm := &l.names[n]; nm.First >= done && isTown(nm) {
			s := l.d.SentenceOf(nm.First)
			sport, done = l.scored(s), s.End
		}
	}
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !isTown(nm) || nm.Boilerplate || phrase.AfterLocative(l.d, nm.First) || !l.plays(nm, sport) {
			continue
		}
		if l.teams == nil {
			l.teams = map[string]ID{}
		}
		l.teams[string(l.fold(l.said(nm.Range)))] = None
	}
}

// scored reports whether a sentence has a result and a word for how teams fared: "Sevilla drew 2-2",
// "Dallas scored 31 points".
func (l *context) scored(s text.Range) bool {
	d, score, fared := l.d, false, false
	for p := s.First + 1; p+1 < s.End && !score; p++ {
		score = d.Form(p).Punct == '-' && d.Has(p, text.Glued) && d.Has(p+1, text.Glued) && isScore(d, p-1) && isScore(d, p+1) ||
			d.Has(p, text.Number) && d.String(p-1) == "scored" && english.ThingOf(d.String(p+1)) == english.Prize
	}
	for p := s.First; p < s.End && score && !fared; p++ {
		if d.Has(p, text.Small) {
			n := lexicon.NeighborOf(d.String(p))
			fared = n == lexicon.Result || n == lexicon.Opponent && d.String(p) != "against" // but not "ruled 5-4 against"
		}
	}
	return fared
}

// deals reports whether word k is a verb for a deal of a team, and the player's name follows:
// "traded pitcher Ann Roe".
func (l *context) deals(k, end int) bool {
	d := l.d
	if k+2 >= end || !d.Has(k, text.Small) || lexicon.NeighborOf(d.String(k)) != lexicon.Deal {
		return false
	}
	n, noun := d.NounAt(k+1, end)
	return n > 0 && noun.Tie() == lexicon.PlayerTie && k+1+n < end && d.Has(k+1+n, text.Capital)
}

// dealtBefore reports whether the town at word i is that of the team with which another one deals:
// "traded pitcher Ann Roe to Seattle".
func (l *context) dealtBefore(i, first int) bool {
	if i-1 <= first || l.d.String(i-1) != "to" && l.d.String(i-1) != "from" {
		return false
	}
	for p := i - 2; p > first && p > i-maxDeal; p-- {
		if l.deals(p, i) {
			return true
		}
	}
	return false
}

// maxDeal is how many words are between the verb and the other team.
const maxDeal = 8

// isScore reports whether word i is a number of three digits at most.
func isScore(d *phrase.Doc, i int) bool { return d.Has(i, text.Number) && len(d.String(i)) <= maxScore }

// maxScore is how many digits the points of a team have.
const maxScore = 3

// isTown reports whether a name is that of a place that is no country.
func isTown(nm *Name) bool {
	if nm.Known {
		return nm.Entry == 0 && nm.Sense.Actor().Kind == lexicon.Place && nm.Sense.Basis() != lexicon.Demonym
	}
	return nm.Kind == lexicon.Place
}

// plays reports whether the words around a town's name are those around a team's: "Gloucester
// centre Henry Paul", and in an article on sport "against Leicester" and "Leicester were".
func (l *context) plays(nm *Name, sport bool) bool {
	d, i, k := l.d, nm.First, nm.End
	s := d.SentenceOf(i)
	if k < s.End && !d.Has(k-1, text.Possessive) && d.Has(k, text.Small) {
		if lexicon.NeighborOf(d.String(k)) == lexicon.Player && k+1 < s.End && d.Has(k+1, text.Capital) {
			return true
		}
		if n, noun := d.NounAt(k, s.End); n > 0 && (noun.Tie() == lexicon.PlayerTie || noun.Tie() == lexicon.CoachTie) && k+n < s.End && d.Has(k+n, text.Capital) {
			return true
		}
	}
	if l.deals(k, s.End) && !d.Has(k-1, text.Possessive) || l.dealtBefore(i, s.First) {
		return true
	}
	switch {
	case !sport:
		return false
	case i > s.First && lexicon.NeighborOf(d.String(i-1)) == lexicon.Opponent, l.resultBefore(i, s.First):
		return true
	case k >= s.End || d.Has(k-1, text.Possessive):
		return false
	}
	after := lexicon.NeighborOf(d.String(k))
	return d.String(k) == "were" || after == lexicon.Opponent || after == lexicon.Result && d.Has(k, text.Small)
}

// resultBefore reports whether the words before word i say how a team fared against the one that
// follows: "lost to", "drew with".
func (l *context) resultBefore(i, first int) bool {
	d := l.d
	if i-2 < first || lexicon.NeighborOf(d.String(i-2)) != lexicon.Result {
		return false
	}
	before := d.String(i - 1)
	return before == "to" || before == "with"
}

// linkTeam links name n if it is a town's that stands for its team, and reports whether it
// did.
func (l *context) linkTeam(n int) bool {
	nm := &l.names[n]
	if len(l.teams) == 0 || !isTown(nm) || phrase.AfterLocative(l.d, nm.First) && l.d.String(nm.First-1) != "at" {
		return false
	}
	key := string(l.fold(l.said(nm.Range)))
	e, ok := l.teams[key]
	if !ok {
		return false
	}
	nm.Known, nm.Sense, nm.Kind, nm.Form = false, 0, lexicon.Organization, mention.Name
	if e == None {
		e = l.Add(Entity{Name: l.spelled(nm.Range), Kind: nm.Kind, words: nm.Len()})
		l.teams[key] = e
	}
	nm.Entity = e
	return true
}

// maxClubs is how many clubs of an article are looked at.
const maxClubs = 64

// clubNames joins clubs and national teams that the article calls by several names.
func (l joiner) clubNames() {
	clubs := l.clubs()
	if len(clubs) == 0 {
		return
	}
	for _, e := range clubs {
		x := &l.all[e]
		if x.into != None || x.Kind == lexicon.Country {
			continue
		}
		if t := l.clubCalled(x.Name, clubs, e); t != None && !(x.Known && l.all[t].Kind != lexicon.Country && !l.all[t].Known) {
			l.Join(e, t)
		}
	}
	for n := range l.names {
		l.d.Stop.Every(n)
		if nm := &l.names[n]; nm.Entity != None {
			nm.Entity = l.Real(nm.Entity)
		} else if !nm.Boilerplate && nm.Kind != lexicon.Person && !l.d.Titled(nm.First) {
			l.linkClub(nm, clubs)
		}
	}
}

// clubs returns the clubs and national teams of the article.
func (l joiner) clubs() (clubs []ID) {
	for e := ID(1); int(e) < len(l.all) && len(clubs) < maxClubs; e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		if x.into == None && x.Entry == 0 && (x.Class == lexicon.Sport || x.Kind == lexicon.Country || !x.Known && bodily(x.Kind)) && lexicon.CalledClub(l.fold(x.Name)) {
			clubs = append(clubs, e)
		}
	}
	return clubs
}

// linkClub links a name by which one of the clubs goes.
func (l joiner) linkClub(nm *Name, clubs []ID) {
	if !lexicon.CalledClub(l.fold(l.said(nm.Range))) {
		return
	}
	if t := l.clubCalled(l.said(nm.Range), clubs, None); t != None && l.all[t].Kind != lexicon.Country {
		nm.Entity, nm.Form, nm.Kind = t, mention.Alias, l.all[t].Kind
	}
}

// clubCalled returns the only one of some clubs other than e that goes by a name, or None.
func (l joiner) clubCalled(name string, clubs []ID, e ID) ID {
	var buf [fold.MaxBytes]byte
	called, found := fold.TrimThe(fold.Append(buf[:0], name)), None
	for _, t := range clubs {
		if l.Real(t) == e || !lexicon.ClubCalled(l.fold(l.all[t].Name), called) {
			continue
		}
		if t = l.Real(t); found != None && found != t {
			return None
		}
		found = t
	}
	return found
}

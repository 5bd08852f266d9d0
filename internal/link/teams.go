package link

// This file tells clubs and national teams that go by the name of their town, by a nickname or
// by a short name: "against Leicester", "the Gunners" for Arsenal.

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/embed"
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
		return nm.Team || nm.Known && nm.Entry == 0 && nm.Sense.Actor().Class == lexicon.Sport
	})
	done := 0 // sentences before this word are read
	for n := 0; n < len(l.names) && !sport; n++ {
		if nm := &l.names[n]; nm.First >= done &&
			(isTown(nm) || nm.Kind == lexicon.NoKind &&
				(nm.Len() == 1 || nm.Len() <= maxSide && l.sideWord(nm.End-1))) {
			sport, done = l.scoredAt(nm.First), l.d.SentenceOf(nm.First).End
		}
	}
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !sport && !isTown(nm) || !l.mayPlay(nm) || !nm.Team && (l.afterPlace(nm.First, sport) || !l.plays(nm, sport)) {
			continue
		}
		l.play(string(l.fold(l.said(nm.Range))))
	}
	if len(l.teams) > 0 {
		l.findSides()
		l.findClubs()
	}
}

// play notes that the town of a folded name stands for its team.
func (l *context) play(town string) {
	if l.teams == nil {
		l.teams = map[string]ID{}
	}
	l.teams[town] = None
}

// findClubs notes the clubs that the article names by the towns for which they play,
// "Kelder" for Kelder Town, but for towns of several.
func (l *context) findClubs() {
	clubs := map[string]lexicon.Sense{} // by town, 0 for several
	var towns []string
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !nm.Known || nm.Entry > 0 || nm.Sense.Actor().Class != lexicon.Sport {
			continue
		}
		name := nm.Sense.Actor().Name
		for at, r := range name {
			if r != ' ' {
				continue
			}
			town := string(l.fold(name[:at]))
			if _, plays := l.teams[town]; !plays {
				continue
			}
			if s, ok := clubs[town]; !ok {
				towns = append(towns, town)
				clubs[town] = nm.Sense
			} else if s != 0 && s.ID() != nm.Sense.ID() {
				clubs[town] = 0
			}
		}
	}
	for _, town := range towns {
		if s := clubs[town]; s != 0 {
			l.teams[town] = l.ofSense(s)
		}
	}
}

// mayPlay reports whether a name is that of a town, or of nothing that is known in a
// sentence with a result.
func (l *context) mayPlay(nm *Name) bool {
	switch {
	case nm.Boilerplate:
		return false
	case isTown(nm):
		return true
	case nm.Kind != lexicon.NoKind || nm.Known || l.d.Has(nm.First, text.Period):
		return false
	case nm.Len() > 1:
		return nm.Len() <= maxSide && !l.d.Titled(nm.First) && l.sideWord(nm.End-1) && l.scoredAt(nm.First)
	}
	if _, plays := l.teams[string(l.fold(l.said(nm.Range)))]; plays {
		return true
	}
	if l.d.Titled(nm.First) || embed.Common(l.d.String(nm.First)) && !l.sideName(nm.First) &&
		!lexicon.CalledClub(l.fold(l.said(nm.Range))) {
		return false
	}
	return l.scoredAt(nm.First)
}

// maxSide is how many words the name of a side has that is unknown.
const maxSide = 3

// sideWord reports whether word i is a plural as it ends the names of sides: "Gladiators".
func (l *context) sideWord(i int) bool {
	return strings.HasSuffix(l.d.String(i), "s") && !l.d.Has(i, text.Possessive) &&
		!l.d.Is(i, english.Closed|english.Calendar|english.PlaceHead)
}

// sideName reports whether word i is a plural after "the", as the names of sides are,
// or before what the side does to another: "the Lions", "Lions beat".
func (l *context) sideName(i int) bool {
	d := l.d
	side := d.AfterThe(i) ||
		d.SameSentence(i, i+1) && d.Has(i+1, text.Small) &&
			lexicon.NeighborOf(d.String(i+1)) == lexicon.Opponent
	return side && l.sideWord(i)
}

// scoredAt reports whether the sentence of word i has a result.
func (l *context) scoredAt(i int) bool {
	if s := l.d.SentenceOf(i); s != l.asked {
		l.asked, l.answer = s, l.scored(s)
	}
	return l.answer
}

// scored reports whether a sentence has a result and a word for how teams fared:
// "Sevilla drew 2-2", "Dallas scored 31 points".
func (l *context) scored(s text.Range) bool {
	d, score, fared := l.d, false, false
	for p := s.First + 1; p+1 < s.End && !score; p++ {
		score = l.isResult(p-1, s.End) ||
			d.Has(p, text.Number) && d.String(p-1) == "scored" && english.ThingOf(d.String(p+1)) == english.Prize
	}
	for p := s.First; p < s.End && score && !fared; p++ {
		if d.Has(p, text.Small) {
			n := lexicon.NeighborOf(d.String(p))
			fared = n == lexicon.Result || l.wonBy(p, s.End) || n == lexicon.Opponent && d.String(p) != "against" // but not "ruled 5-4 against"
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

// isResult reports whether the points of two teams begin with word k: "2-1".
func (l *context) isResult(k, end int) bool {
	d := l.d
	return k+2 < end && isScore(d, k) && d.Hyphen(k+1) && d.Has(k+2, text.Glued) && isScore(d, k+2)
}

// resultLen is how many words "2-1" has.
const resultLen = 3

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
		if n, noun := d.NounAt(k, s.End); n > 0 && ofTeam(noun) && k+n < s.End && d.Has(k+n, text.Capital) {
			return true
		}
	}
	if l.deals(k, s.End) && !d.Has(k-1, text.Possessive) || l.dealtBefore(i, s.First) {
		return true
	}
	if i > s.First+1 && d.String(i-1) == "the" {
		i-- // "beat the Lions"
	}
	switch {
	case l.hostBefore(i, s.First), !d.Has(k-1, text.Possessive) && l.ground(k, s.End):
		return true
	case !sport:
		return false
	case l.loanedBefore(i, s.First):
		return true
	case i > s.First && lexicon.NeighborOf(d.String(i-1)) == lexicon.Opponent, l.resultBefore(i, s.First):
		return true
	case k >= s.End || d.Has(k-1, text.Possessive):
		return false
	}
	return l.fares(k, s.End) || l.isResult(k, s.End)
}

// hostBefore reports whether "lost at home to" or the like is before word i.
func (l *context) hostBefore(i, first int) bool {
	d := l.d
	return i-4 >= first && d.String(i-1) == "to" && d.String(i-2) == "home" && d.String(i-3) == "at" && lexicon.NeighborOf(d.String(i-4)) == lexicon.Result
}

// ground reports whether the words from word k on say how a team fared at its ground or elsewhere:
// "lost at home", "won 3-1 away".
func (l *context) ground(k, end int) bool {
	d := l.d
	if k >= end || d.String(k) != "won" && lexicon.NeighborOf(d.String(k)) != lexicon.Result {
		return false
	}
	return phrase.HomeOrAway(d, k+1, end)
}

// afterPlace reports whether a preposition of place is before word i, which in sport is not "from" of
// a player "signed from" another team.
func (l *context) afterPlace(i int, sport bool) bool {
	return phrase.AfterLocative(l.d, i) && !(sport && l.loanedBefore(i, l.d.SentenceOf(i).First))
}

// loanedBefore reports whether the words before word i say from which team or to which a player
// went: "signed from", "on loan at".
func (l *context) loanedBefore(i, first int) bool {
	d := l.d
	if i-2 < first || d.String(i-1) != "from" && d.String(i-1) != "at" && d.String(i-1) != "to" {
		return false
	}
	return d.String(i-2) == "loan" || d.String(i-1) == "from" && d.String(i-2) == "signed"
}

// fares reports whether the words from word k on say how the team before fared:
// "were", "drew", ", who beat".
func (l *context) fares(k, end int) bool {
	d := l.d
	if d.Form(k).Punct == ',' && k+2 < end && d.Relative(k+1) {
		k += 2
	}
	if d.Is(k, english.Have) && k+1 < end {
		k++
	}
	after := lexicon.NeighborOf(d.String(k))
	return d.String(k) == "were" || l.wonBy(k, end) || d.Has(k, text.Small) && (after == lexicon.Opponent || after == lexicon.Result)
}

// wonBy reports whether "won" and a result begin with word k: "won 3-1".
func (l *context) wonBy(k, end int) bool { return l.d.String(k) == "won" && l.isResult(k+1, end) }

// resultBefore reports whether the words before word i say how a team fared against the one that
// follows: "lost to", "drew 1-1 with".
func (l *context) resultBefore(i, first int) bool {
	d, k := l.d, i-2
	if k-resultLen >= first && l.isResult(k-resultLen+1, i) {
		k -= resultLen // "lost 2-0 to"
	}
	if k < first || lexicon.NeighborOf(d.String(k)) != lexicon.Result {
		return false
	}
	before := d.String(i - 1)
	return before == "to" || before == "with" || before == "over"
}

// linkTeam links name n if it is a town's that stands for its team, and reports whether it
// did.
func (l *context) linkTeam(n int) bool {
	nm := &l.names[n]
	if len(l.teams) == 0 || !l.mayPlay(nm) || !nm.Team && l.isVenue(n) {
		return false
	}
	key := string(l.fold(l.said(nm.Range)))
	e, ok := l.teams[key]
	if !ok {
		return false
	}
	name := l.spelled(nm.Range)
	if nm.Known && l.d.Upper(nm.First) {
		name = nm.Sense.Actor().Name // "BOSTON"
	}
	nm.Known, nm.Sense, nm.Kind, nm.Form = false, 0, lexicon.Organization, mention.Name
	switch {
	case e == None:
		e = l.Add(Entity{Name: name, Kind: nm.Kind, words: nm.Len()})
		l.teams[key] = e
	case l.all[e].Known:
		nm.Form = mention.Alias
	}
	nm.Entity = e
	return true
}

// isVenue reports whether name n, by which a team goes, is where something is: "in
// Leeds", "Leeds, England".
func (l *context) isVenue(n int) bool {
	nm := &l.names[n]
	if l.afterPlace(nm.First, true) && l.d.String(nm.First-1) != "at" || mention.Filed(l.a, l.d, nm.First) != lexicon.NoKind {
		return true
	}
	s := &l.d.Sentences[l.d.Sentence(nm.First)]
	k := l.a.Paragraphs[s.Paragraph].Kind
	return k == article.KindDateline || k == article.KindByline || l.regionBeside(n) != ""
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
		if x.into == None && x.Entry == 0 &&
			(x.Class == lexicon.Sport || x.Kind == lexicon.Country || !x.Known && bodily(x.Kind)) &&
			lexicon.CalledClub(l.fold(x.Name)) {
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

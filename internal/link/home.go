package link

// This file finds the state or country that an article is local to. There a name means a town
// of it rather than a better known place: "Lebanon" and "Athens" in an article from Ohio.

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/bytemap"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A division is a state or country with what an article names of it. Countries whose states
// have towns of one name are not among them.
type division struct {
	id     lexicon.ID
	state  bool
	named  int // how often it or a part of it is named, alone or within the name of a body
	towns  int // different names that a town of it has
	usual  int // those of them that mean that town anywhere
	little int // those of them that are no better known place
}

// local reports whether the article may be local to a division.
func (v *division) local() bool {
	switch {
	case v.state && v.named > 0:
		return v.towns > 1
	case v.state:
		return v.towns > 2 && v.usual > 1
	}
	return v.towns > 1 && v.usual+min(v.named, 2) > 1 && (v.named+v.little > 0 || v.towns >= manyTowns)
}

// score tells how likely an article is local to a division.
func (v *division) score() int { return v.towns + 3*min(v.named, 2) }

// manyTowns is how many towns of a country an article names that is local to it.
const manyTowns = 5

// minNamesakes is how many towns of a division an article names in which a name means one of
// them that otherwise means a place elsewhere.
const minNamesakes = 3

// A census is what an article names of states and countries.
type census struct {
	list   []division
	keys   bytemap.Map[bool] // folded names of towns
	people bytemap.Map[bool] // folded words of the names of people who have two, a title or do something
	abroad []string          // other countries of which the article names what is no town at home
}

// findHome notes in which country the towns are that the article names without their state or
// country and that have the names of towns in the state or country that it is local to.
func (l *evidence) findHome() {
	c := &l.census
	c.list = c.list[:0]
	l.countDivisions(c)
	l.findPeople(c)
	l.countTowns(c)
	var home *division
	for i := range c.list {
		if v := &c.list[i]; v.local() && (home == nil || v.score() > home.score()) {
			home = v
		}
	}
	if home != nil {
		l.settleTowns(c, home)
	}
}

// of returns the division with an actor's number.
func (c *census) of(id lexicon.ID) *division {
	k := slices.IndexFunc(c.list, func(v division) bool { return v.id == id })
	if k < 0 {
		k = len(c.list)
		c.list = append(c.list, division{id: id, state: id.Actor().Class == lexicon.Region})
	}
	return &c.list[k]
}

// countDivisions counts how often states and countries are named.
func (l *evidence) countDivisions(c *census) {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Boilerplate || nm.Entry > 0 || nm.Kind == lexicon.Person {
			continue
		}
		if nm.Len() > 1 || nm.Known && isPlace(nm) {
			for i := nm.First; i < nm.End; {
				m, id := l.divisionAt(i, nm.End)
				if id != 0 {
					c.of(id).named++
				}
				i += max(m, 1)
			}
		}
		if !nm.Known && isPlace(nm) {
			if id, ok := lexicon.Subdivision(l.fold(l.said(nm.Range))); ok && !lexicon.HasDivisions(id.Actor().Region) {
				c.of(id).named++
			}
		}
		if k := nm.End + 1; k < len(l.d.Words) && l.d.String(nm.End) == "," && l.d.Has(k, text.Capital) {
			if a, ok := lexicon.RegionBeside(l.fold(l.d.String(k))); ok && lexicon.HasDivisions(a.Region) {
				c.of(a.ID).named++ // "Windsor, Ont."
			}
		}
	}
}

// divisionAt returns the division that the longest known name at word i is or is a part of, and
// how many words it has.
func (l *evidence) divisionAt(i, end int) (int, lexicon.ID) {
	if !l.d.Has(i, text.Capital) {
		return 0, 0
	}
	n, senses := l.d.NameAt(i, end)
	if id := divisionOf(senses); id != 0 || n < 2 {
		return n, id
	}
	_, senses = l.d.NameAt(i, i+1)
	return n, divisionOf(senses) // of "Alabama Power"
}

// divisionOf returns the division that a name with these senses is or is a part of, 0 if it is
// none: no division is the first country.
func divisionOf(senses lexicon.Senses) lexicon.ID {
	for s := range senses.All() {
		a := s.Actor()
		switch {
		case a.Class == lexicon.Capital, a.Class == lexicon.City:
			return 0 // "Washington" is no state
		case s.Basis() > lexicon.Acronym, a.Class != lexicon.Region, a.Region == "":
		case lexicon.HasDivisions(a.Region):
			return a.ID
		default:
			id, _ := lexicon.CountryOf(a.Region)
			return id
		}
	}
	return 0
}

// countTowns counts the different names of towns in each division.
func (l *evidence) countTowns(c *census) {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !isPlace(nm) {
			if l.inList(c, n) {
				l.countDoubtful(c, l.fold(l.said(nm.Range)))
			}
			continue
		}
		key := l.fold(l.said(nm.Range))
		if c.keys.Get(key) || !nm.Known && lexicon.CalledClub(key) {
			continue
		}
		at, counted := "", false // the country where it usually is
		if nm.Known {
			at = nm.Sense.Actor().Region
		} else {
			at = onlyCountry(key)
		}
		for id := range lexicon.Divisions(key) {
			c.keys.Set(key, true)
			c.add(id, at, !nm.Known)
			counted = counted || id.Actor().Region == at
		}
		if id, ok := lexicon.CountryOf(at); ok && nm.Kind == lexicon.Place && !counted && !lexicon.HasDivisions(at) {
			c.keys.Set(key, true)
			c.add(id, at, false)
		}
	}
}

// countDoubtful counts a name that is no place to the model for the divisions that
// have a town of it and that the article names.
func (l *evidence) countDoubtful(c *census, key []byte) {
	if c.keys.Get(key) || lexicon.CalledClub(key) {
		return
	}
	for i := range c.list {
		if v := &c.list[i]; v.named > 0 && lexicon.TownIn(v.id, key) {
			v.towns++
			c.keys.Set(key, true)
		}
	}
}

// add counts a town of a division, which is usually one in country at.
func (c *census) add(id lexicon.ID, at string, little bool) {
	v := c.of(id)
	v.towns++
	if id.Actor().Region == at {
		v.usual++
		if little {
			v.little++
		}
	}
}

// onlyCountry returns the only country that has towns of a folded name, "" if several have.
func onlyCountry(key []byte) string {
	only := ""
	for id := range lexicon.Divisions(key) {
		region := id.Actor().Region
		if only != "" && only != region {
			return ""
		}
		only = region
	}
	return only
}

// settleTowns notes the towns of the division that the article is local to. A name that is
// known to be a place in another country is only one of them if the article names nothing else
// of that country, and one of a country or capital if it names nothing else abroad.
func (l *evidence) settleTowns(c *census, home *division) {
	region := home.id.Actor().Region
	foreign := l.findAbroad(c, home)
	if home.state && home.named == 0 && len(c.abroad) > 0 {
		return
	}
	namesakes := home.named > 0 && !foreign && !c.ranges(home)
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		place := isPlace(nm)
		if !place && !l.inList(c, n) {
			continue
		}
		key := l.fold(l.said(nm.Range))
		if place && !c.keys.Get(key) || !place && (!lexicon.TownIn(home.id, key) || lexicon.CalledClub(key)) {
			continue
		}
		there := lexicon.TownIn(home.id, key)
		if m, sense := l.d.KnownAt(nm.First, nm.End); m < nm.Len() {
			there = there || onlyCountry(key) == region
		} else if a := sense.Actor(); a.Region == region {
			there = !place // else the name says as much
		} else {
			better := a.Kind == lexicon.Country || a.Class == lexicon.Capital
			there = there && home.towns >= minNamesakes && !slices.Contains(c.abroad, a.Region) && (namesakes || !better)
		}
		if !there {
			continue
		}
		if !place {
			c.keys.Set(key, true)
		}
		nm.Kind = lexicon.Place
		l.locate(key, region)
	}
}

// isPlace reports whether a name is that of a place or country.
func isPlace(nm *Name) bool {
	if nm.Boilerplate || nm.Entry > 0 || nm.Kind != lexicon.Place && nm.Kind != lexicon.Country {
		return false
	}
	return !nm.Known || nm.Sense.Basis() != lexicon.Demonym
}

// ranges reports whether an article names several other states and countries.
func (c *census) ranges(home *division) bool {
	others := 0
	for i := range c.list {
		if v := &c.list[i]; v.named > 0 && v.id != home.id {
			others++
		}
	}
	return others > 1
}

// findPeople notes who is a person for sure.
func (l *evidence) findPeople(c *census) {
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Kind != lexicon.Person || nm.Len() == 1 && !phrase.HasTitle(l.d, nm.First) &&
			!phrase.ActsItself(l.d, nm.End) && !phrase.Acted(l.d, nm.First) {
			continue
		}
		for i := nm.First; i < nm.End; i++ {
			c.people.Set(l.word(i), true)
		}
	}
}

// inList reports whether name n, of which the model says that it is no place, stands beside a
// town in a list, "Worcester, Hereford and Kelder", or follows what a place follows.
func (l *evidence) inList(c *census, n int) bool {
	nm := &l.names[n]
	if nm.Known || nm.Entry > 0 || nm.Boilerplate || nm.Len() > maxTown || l.d.Titled(nm.First) {
		return false
	}
	switch nm.Kind {
	case lexicon.Organization:
	case lexicon.Person:
		if nm.Len() > 1 || c.people.Get(l.word(nm.First)) {
			return false
		}
	default:
		return false
	}
	return l.afterPlaceWord(nm.First) || n > 0 && l.listed(c, n-1, n) || n+1 < len(l.names) && l.listed(c, n+1, n)
}

// listed reports whether name n is that of a town and stands beside name m in a list.
func (l *evidence) listed(c *census, n, m int) bool {
	nm, a, b := &l.names[n], l.names[min(n, m)].End, l.names[max(n, m)].First
	if b != a+1 || !isPlace(nm) || !c.keys.Get(l.fold(l.said(nm.Range))) {
		return false
	}
	return l.d.String(a) == "," || l.d.Is(a, english.Coordinator)
}

// findAbroad notes the other countries of which the article names what is no town at home, and
// reports whether a country or capital is among that.
func (l *evidence) findAbroad(c *census, home *division) (foreign bool) {
	c.abroad = c.abroad[:0]
	own := home.id.Actor().Region
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if !nm.Known || nm.Entry > 0 {
			continue
		}
		a := nm.Sense.Actor()
		if a.Region == "" || a.Region == own || worldwide(a.Class) || isPlace(nm) && lexicon.TownIn(home.id, l.fold(l.said(nm.Range))) {
			continue
		}
		if !slices.Contains(c.abroad, a.Region) {
			c.abroad = append(c.abroad, a.Region)
		}
		foreign = foreign || a.Kind == lexicon.Country || a.Class == lexicon.Capital
	}
	return foreign
}

package entity

// This file holds the offices of the caller's own actors.

import (
	"time"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
)

// An Office is one that an actor of a [Gazetteer] held, for [WithDate].
type Office struct {
	Title string // without the country or organization: "foreign minister"
	Of    string // the country or organization, by any of its names; "" if Title alone identifies the office

	// First and Last are the days on which the office was taken and given up. Only year,
	// month and day are used. The zero time means that the office was or is held all along.
	First, Last time.Time
}

// A term is the office of an entry.
type term struct {
	entry       int
	first, last int // days as 20160903
}

// noEnd is later than any day.
const noEnd = 99991231

func dayNumber(t time.Time) int {
	y, m, d := t.Date()
	return y*10000 + int(m)*100 + d
}

// officeKey returns the key of an office in [Gazetteer]. of is the region code of a country
// or the canonical name of an organization.
func officeKey(of, title string) string {
	key := fold.Append(nil, of)
	return string(append(append(key, '\t'), fold.Append(nil, title)...))
}

// addOffice adds an office of an entry.
func (g *Gazetteer) addOffice(entry int, o Office) {
	of := o.Of
	if id, ok := g.Lookup(of); ok {
		of = id.Name
		if id.Kind == KindCountry && id.Region.String() != "ZZ" {
			of = id.Region.String()
		}
	} else if id, ok := normalize.Name(of, normalize.Options{}); ok {
		of = id.Name
		if id.Kind == lexicon.Country {
			of = id.Region
		}
	}
	t := term{entry, 0, noEnd}
	if !o.First.IsZero() {
		t.first = dayNumber(o.First)
	}
	if !o.Last.IsZero() {
		t.last = dayNumber(o.Last)
	}
	if g.offices == nil {
		g.offices = map[string][]term{}
	}
	key := officeKey(of, o.Title)
	g.offices[key] = append(g.offices[key], t)
}

// holder returns the entry that held an office on a day. On the day of a change, it is the
// new holder.
func (g *Gazetteer) holder(of, title string, day time.Time) (entry int, ok bool) {
	if g == nil || len(g.offices) == 0 || day.IsZero() {
		return 0, false
	}
	on, first := dayNumber(day), -1
	for _, t := range g.offices[officeKey(of, title)] {
		if t.first <= on && on <= t.last && t.first > first {
			entry, first, ok = t.entry, t.first, true
		}
	}
	return entry, ok
}

// own adapts a gazetteer to [normalize.Own].
type own struct{ *Gazetteer }

func (g own) Holder(of, office string, day time.Time) (name string, entry int, ok bool) {
	if entry, ok = g.holder(of, office, day); ok {
		name = g.entries[entry].Name
	}
	return name, entry, ok
}

func (g own) Body(name string) (canonical string, ok bool) {
	id, ok := g.Lookup(name)
	return id.Name, ok && id.Kind != KindPerson && id.Kind != KindPlace
}

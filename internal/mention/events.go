package mention

// This file removes events that have a person's name: "Storm Ciara".

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// withoutEvents removes the names of storms and the like, and later mentions by the bare
// name ("Ciara" after "Storm Ciara") unless a person in the article has that name.
func withoutEvents(d *phrase.Doc, all []Mention) []Mention {
	var events map[string]bool // name of an event -> not also a person's name
	var buf [fold.MaxBytes]byte
	key := func(i int) []byte { return fold.Append(buf[:0], d.String(i)) }
	for n := range all {
		d.Stop.Every(n)
		if i := eventAt(d, all, n); i >= 0 {
			if events == nil {
				events = map[string]bool{}
			}
			events[string(key(i))] = true
		}
	}
	if events == nil {
		return all
	}
	for n := range all {
		m := &all[n]
		if eventAt(d, all, n) < 0 && (m.Len() > 1 || phrase.HasTitle(d, m.First)) {
			for _, i := range [...]int{m.First, m.End - 1} {
				if k := key(i); events[string(k)] {
					events[string(k)] = false
				}
			}
		}
	}
	gone := make([]bool, len(all))
	for n := range all {
		gone[n] = ofEvent(d, all, n, events)
	}
	kept := all[:0]
	for n := range all {
		if !gone[n] {
			kept = append(kept, all[n])
		}
	}
	return kept
}

// ofEvent reports whether mention n is the name of one of the events.
func ofEvent(d *phrase.Doc, all []Mention, n int, events map[string]bool) bool {
	var buf [fold.MaxBytes]byte
	m := &all[n]
	if eventAt(d, all, n) >= 0 || m.Len() == 1 && m.Entry == 0 && events[string(fold.Append(buf[:0], d.String(m.First)))] {
		return true
	}
	if m.End >= len(d.Words) || !d.Is(m.End-1, english.Storm) {
		return false
	}
	_, ok := events[string(fold.Append(buf[:0], d.String(m.End)))]
	return ok // "Storm", with its name marked as a separate mention
}

// noEvent is the classes of words that are no name of an event.
const noEvent = english.Closed | english.Calendar | english.OrganizationHead | english.PlaceHead | english.Storm

// eventAt returns the index of the word that names the event of mention n, or -1 if the
// mention is not an event.
func eventAt(d *phrase.Doc, all []Mention, n int) int {
	m := &all[n]
	i := m.First
	for m.End-i > 1 && (d.Is(i, english.Storm) || d.Is(i+1, english.Storm)) {
		i++ // "Severe Storm Ciara"
	}
	if m.End-i != 1 || m.Entry > 0 && m.First < i || !d.Has(i, text.Capital) || d.Titled(i) || d.Is(i, noEvent) || !afterStorm(d, i) {
		return -1
	}
	if m.End < d.SentenceOf(i).End && d.Has(m.End, text.Capital) && !d.Has(i, text.Possessive) {
		return -1 // "Storm Prediction Center"
	}
	// The word may be the last of another name, as of a team: "Leeds Storm".
	if n > 0 && all[n-1].End >= i-1 && all[n-1].First < i-1 && all[n-1].Kind == lexicon.Place {
		return -1
	}
	return i
}

// afterStorm reports whether word i follows the word for a storm as its name does.
func afterStorm(d *phrase.Doc, i int) bool {
	return i > d.SentenceOf(i).First && d.Is(i-1, english.Storm) && d.Has(i-1, text.Capital) && !d.Has(i-1, text.Possessive)
}

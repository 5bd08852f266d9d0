package entity

// This file drops the names of what is called as people are but is no actor:
// "Storm Ciara", "Hurricane Odalys".

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// dropEvents removes the names of storms and the like from f.names, also where
// they stand without the word that says so.
func (f *finder) dropEvents() {
	var alone map[string]bool // names of events, and whether nobody else bears them
	for n := range f.names {
		if i := f.eventAt(&f.names[n]); i >= 0 {
			if alone == nil {
				alone = map[string]bool{}
			}
			alone[string(f.key(i, i+1))] = true
		}
	}
	if alone == nil {
		return
	}
	for n := range f.names {
		switch i, k := int(f.names[n].first), int(f.names[n].end); {
		case f.eventAt(&f.names[n]) >= 0:
		case k-i == 1 && f.titled(i):
			delete(alone, string(f.key(i, k))) // "Ms. Lindqvist" is Storm Lindqvist
		case k-i > 1:
			for _, w := range [...]int{i, k - 1} {
				if key := f.key(w, w+1); alone[string(key)] {
					alone[string(key)] = false
				}
			}
		}
	}
	f.names = slices.DeleteFunc(f.names, func(nm name) bool {
		at := f.eventAt(&nm)
		if k := int(nm.end); at < 0 && f.words[k-1].class&english.Storm != 0 && k < len(f.words) {
			at = k // "Storm" by itself, before what was taken for another name
		}
		if at >= 0 {
			if _, ok := alone[string(f.key(at, at+1))]; ok {
				return true
			}
		}
		return nm.end-nm.first == 1 && nm.own == 0 && alone[string(f.key(int(nm.first), int(nm.end)))]
	})
}

// eventAt returns the token of the one word by which the event goes that nm
// names, -1 where it is another name.
func (f *finder) eventAt(nm *name) int {
	i, k := int(nm.first), int(nm.end)
	for k-i > 1 && (f.words[i].class&english.Storm != 0 || stormy(f.str(i))) {
		i++
	}
	if k-i != 1 || nm.own > 0 && int(nm.first) < i || f.words[i].shape&(capital|plain) != capital || f.words[i].class&(english.Closed|english.Calendar|english.OrganizationHead|english.PlaceHead|english.Storm) != 0 {
		return -1
	}
	first, end := f.sentenceOf(i)
	if i == first || f.words[i-1].class&english.Storm == 0 || f.words[i-1].shape&(capital|possessive) != capital {
		return -1
	}
	if k < end && f.words[k].shape&capital != 0 && f.words[i].shape&possessive == 0 {
		return -1 // "Storm Prediction Center"
	}
	// The word may be the last of another name: "Melbourne Storm".
	if p := i - 2; p >= first && f.words[p].shape&(capital|possessive) == capital && f.words[p].class&(english.Closed|english.Calendar|english.Storm) == 0 && !stormy(f.str(p)) {
		return -1
	}
	return i
}

// stormy reports whether a word says of what sort a storm is.
func stormy(s string) bool {
	switch s {
	case "Tropical", "Subtropical", "Post-Tropical", "Extratropical", "Super", "Severe":
		return true
	}
	return false
}

package entity

// This file decides between the senses of a known name by what stands around
// it: "Moscow vowed" is the government of Russia, "talks in Moscow" the city.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// sense returns the sense of a known name that its surroundings ask for.
func (f *finder) sense(nm *name) lexicon.Sense {
	i, k := int(nm.first), int(nm.end)
	_, senses := lexicon.Longest(f.running(i, k))
	var place, seat lexicon.Sense
	var hasPlace, hasSeat bool
	for s := range senses.All() {
		switch {
		case s.Basis() == lexicon.Metonym:
			if !hasSeat || f.states(s) && !f.states(seat) { // Brussels is two
				seat, hasSeat = s, true
			}
		case kindOf(s.Actor().Kind) == KindPlace && !hasPlace:
			place, hasPlace = s, true
		}
	}
	if !hasPlace || !hasSeat {
		return nm.sense
	}
	if f.governs(i, k) {
		return seat
	}
	return place
}

// states reports whether the article names the actor of s by anything but a seat.
func (f *finder) states(s lexicon.Sense) bool {
	if f.stated == nil {
		f.stated = map[lexicon.ID]bool{}
		for n := range f.names {
			if t := f.names[n].sense; f.names[n].known && f.names[n].own == 0 && t.Basis() != lexicon.Metonym {
				f.stated[t.ID()] = true
			}
		}
	}
	return f.stated[s.ID()]
}

// governs reports whether the name of tokens i to k-1, a place, stands for those
// who rule from there.
func (f *finder) governs(i, k int) bool {
	if f.afterLocative(i) && !f.afterWord(i, "from", "on", "to", "through", "toward", "towards", "across") {
		return false
	}
	if f.words[k-1].shape&possessive != 0 {
		return f.hasGovernment(k)
	}
	if f.afterWord(i, "with", "between", "against") || f.dealtWith(i) || f.sponsors(k) {
		return true
	}
	if f.afterWord(i, "of", "to", "for", "on", "by", "from", "through", "toward", "towards", "across", "the", "about") {
		return false
	}
	if f.acts(k) {
		return true
	}
	// "Moscow and Washington will boost"
	first, end := f.sentenceOf(i)
	if k+1 < end && f.str(k) == "and" && f.words[k+1].shape&capital != 0 {
		if n, s := f.known(k+1, end); n > 0 {
			if g := s.Actor(); (kindOf(g.Kind) == KindPlace || kindOf(g.Kind) == KindCountry) && f.acts(k+1+n) {
				return true
			}
		}
	}
	if i-2 >= first && f.str(i-1) == "and" && f.words[i-2].shape&capital != 0 {
		if n := len(f.names); n > 0 {
			for j := n - 1; j >= 0 && int(f.names[j].end) >= i-1; j-- {
				if p := &f.names[j]; int(p.end) == i-1 && p.ent != none && p.form == FormMetonym {
					return true
				}
			}
		}
		return f.afterBetween(i-2, first)
	}
	return false
}

// dealtWith reports whether what stands before token i is done to or by those who
// rule: "warned Ankara", "a warning from Ankara", "backed by Ankara".
func (f *finder) dealtWith(i int) bool {
	first, _ := f.sentenceOf(i)
	if i == first || f.words[i-1].shape&small == 0 {
		return false
	}
	if f.words[i-1].class&english.ActorObject != 0 {
		return true
	}
	if i-1 == first || f.words[i-2].shape&small == 0 {
		return false
	}
	switch f.str(i - 1) {
	case "by":
		return f.words[i-2].class&(english.ActorRelation|english.ActorVerb|english.ActorObject) != 0
	case "from", "on":
		return f.words[i-2].class&english.ActorRelation != 0
	}
	return false
}

// sponsors reports whether a hyphen and what only a government does to others
// follow the name that ends before token k: "Ankara-backed", not "Ankara-based".
func (f *finder) sponsors(k int) bool {
	_, end := f.sentenceOf(k - 1)
	if k+1 >= end || f.str(k) != "-" || f.words[k].shape&glued == 0 {
		return false
	}
	switch f.str(k + 1) {
	case "backed", "led", "funded", "sponsored", "supported", "appointed", "installed", "allied", "aligned", "controlled", "brokered", "friendly", "armed", "financed":
		return true
	}
	return false
}

// hasGovernment reports whether what only a government has stands at token k,
// behind a possessive: "Ankara's foreign ministry", not "Ankara's mayor".
func (f *finder) hasGovernment(k int) bool {
	first, end := f.sentenceOf(k - 1)
	for n := 1; n <= maxParts && k+n <= end && k > first; n++ {
		if _, ok := lexicon.Generic(f.key(k, k+n)); ok {
			return f.str(k) != "police" && f.str(k) != "Police" // a town has its own
		}
	}
	n, noun := f.noun(k, end)
	if n == 0 || noun.Class() != lexicon.Office {
		return false
	}
	switch last := f.str(k + n - 1); last {
	case "minister", "ministers", "ambassador", "ambassadors", "envoy", "envoys", "negotiator", "negotiators", "diplomat", "diplomats":
		return true
	}
	return false
}

// afterBetween reports whether "between" stands right before the name that ends
// with token i.
func (f *finder) afterBetween(i, first int) bool {
	for n := 0; i > first && n < 3; n++ {
		if f.str(i-1) == "between" {
			return true
		}
		i--
	}
	return false
}

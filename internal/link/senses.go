package link

// This file chooses between the senses of a known name by its context: "Moscow
// vowed" is the government of Russia, "talks in Moscow" the city.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// sense returns the sense of the known name n that fits its context.
func (l *evidence) sense(n int) lexicon.Sense {
	nm := &l.names[n]
	_, senses := l.d.NameAt(nm.First, nm.End)
	var place, seat lexicon.Sense
	for s := range senses.All() {
		switch {
		case s.Basis() == lexicon.Metonym:
			if seat == 0 || l.isStated(s) && !l.isStated(seat) {
				seat = s // Brussels is the seat of two
			}
		case s.Actor().Kind == lexicon.Place && place == 0:
			place = s
		}
	}
	switch {
	case place == 0 || seat == 0:
		return nm.Sense
	case seat.Actor().Region != place.Actor().Region && !l.isStated(seat):
		return place // "Victoria vowed" is not the Seychelles
	case l.governs(n), l.isStated(seat) && (l.hasPolicy(nm) || l.rules(n)):
		return seat
	}
	return place
}

// rules reports whether name n, a city of which the words around leave open whether its government is
// meant, as in "Ankara pumped billions", stood for that before, and was nowhere where something is.
func (l *evidence) rules(n int) bool {
	d, nm := l.d, &l.names[n]
	i, k := nm.First, nm.End
	before := phrase.Before(d, i)
	if d.Has(k-1, text.Possessive) || phrase.AfterLocative(d, i) || before == "of" || i > 0 && d.Form(i-1).Punct == ',' ||
		!phrase.Subject(d, k) && (before == "" || before != "by" && d.Is(i-1, english.Closed) || d.SameSentence(i, k) && d.Has(k, text.Capital)) {
		return false
	}
	was := false
	for p := max(0, n-maxRecent); p < n; p++ {
		if x := &l.names[p]; x.Len() == nm.Len() && x.Known && d.String(x.End-1) == d.String(k-1) {
			was = was || x.Form == mention.Metonym
			if phrase.AfterLocative(d, x.First) && phrase.Before(d, x.First) != "from" {
				return false
			}
		}
	}
	return was
}

// isStated reports whether the article names the actor of a sense other than by its seat.
func (l *evidence) isStated(s lexicon.Sense) bool {
	if l.stated == nil {
		l.stated = map[lexicon.ID]bool{}
		for n := range l.names {
			l.d.Stop.Every(n)
			if nm := &l.names[n]; nm.Known && nm.Entry == 0 && nm.Sense.Basis() != lexicon.Metonym {
				l.stated[nm.Sense.ID()] = true
			}
		}
	}
	return l.stated[s.ID()]
}

// governs reports whether name n, a place, is a metonym of a government.
func (l *evidence) governs(n int) bool {
	d, i, k := l.d, l.names[n].First, l.names[n].End
	before := phrase.Before(d, i)
	towards := before != "" && d.Used(i-1, english.Towards)
	if phrase.AfterLocative(d, i) && !towards && before != "from" && before != "on" {
		return false
	}
	switch {
	case d.Has(k-1, text.Possessive):
		return l.hasGovernment(k)
	case before == "with", before == "between", before == "against", dealtWith(d, i), sponsors(d, k):
		return true
	case towards, before != "" && d.Used(i-1, english.Topographic):
		return false
	case phrase.Acts(d, k):
		return true
	}
	return l.besideGovernment(n)
}

// besideGovernment reports whether name n is coordinated with a metonym of a government:
// "Moscow and Washington will boost", "between Moscow and Washington".
func (l *evidence) besideGovernment(n int) bool {
	d, i, k := l.d, l.names[n].First, l.names[n].End
	s := d.SentenceOf(i)
	if k+1 < s.End && d.String(k) == "and" && d.Has(k+1, text.Capital) {
		m, x := d.KnownAt(k+1, s.End)
		if kind := x.Actor().Kind; m > 0 && (kind == lexicon.Place || kind == lexicon.Country) && phrase.Acts(d, k+1+m) {
			return true
		}
	}
	if i-2 < s.First || d.String(i-1) != "and" || !d.Has(i-2, text.Capital) {
		return false
	}
	if p := n - 1; p >= 0 && l.names[p].End == i-1 && l.names[p].Entity != None && l.names[p].Form == mention.Metonym {
		return true
	}
	return afterBetween(d, i-2, s.First)
}

// afterBetween reports whether "between" comes right before the name that ends with word
// i.
func afterBetween(d *phrase.Doc, i, first int) bool {
	for n := 0; i > first && n < 3; n, i = n+1, i-1 {
		if d.String(i-1) == "between" {
			return true
		}
	}
	return false
}

// dealtWith reports whether the words before word i take a government as their argument:
// "warned Ankara", "a warning from Ankara", "backed by Ankara".
func dealtWith(d *phrase.Doc, i int) bool {
	first := d.SentenceOf(i).First
	switch {
	case i == first || !d.Has(i-1, text.Small):
		return false
	case d.Is(i-1, english.ActorObject):
		return true
	case i-1 == first || !d.Has(i-2, text.Small):
		return false
	}
	switch d.String(i - 1) {
	case "by":
		return d.Is(i-2, english.ActorRelation|english.ActorVerb|english.ActorObject)
	case "from", "on":
		return d.Is(i-2, english.ActorRelation)
	}
	return false
}

// sponsors reports whether a hyphen and what only a government does to others follow the
// name that ends before word k: "Ankara-backed", not "Ankara-based".
func sponsors(d *phrase.Doc, k int) bool {
	if k+1 >= d.SentenceOf(k-1).End || d.String(k) != "-" || !d.Has(k, text.Glued) {
		return false
	}
	return d.Is(k+1, english.Sponsored)
}

// maxPolicy is the number of words after a possessive among which hasPolicy looks for a noun.
const maxPolicy = 4

// hasPolicy reports whether the possessive name nm owns something that only governments have or
// do, "Ankara’s proposal", or a name stands between "the" and a word for a government, "the
// Ankara government".
func (c *catalog) hasPolicy(nm *Name) bool {
	d, k := c.d, nm.End
	s := d.SentenceOf(nm.First)
	if k < s.End && !d.Has(k-1, text.Possessive) {
		return d.Used(k, english.Ruling) && nm.First > s.First && strings.EqualFold(d.String(nm.First-1), "the")
	}
	for p := k; p < min(s.End, k+maxPolicy) && d.Has(p, text.Small) && !d.Is(p, english.Closed); p++ {
		if d.Is(p, english.ActorRelation) || english.Of(d.String(p)).Cue.Is(english.Noun) {
			return true
		}
	}
	return false
}

// hasGovernment reports whether word k, after a possessive, is something that only a
// government has: "Ankara's foreign ministry", not "Ankara's mayor".
func (c *catalog) hasGovernment(k int) bool {
	s := c.d.SentenceOf(k - 1)
	for n := 1; n <= maxParts && k+n <= s.End && k > s.First; n++ {
		if _, ok := lexicon.Generic(c.fold(c.d.In(k, k+n))); ok {
			return !strings.EqualFold(c.d.String(k), "police") // a town has its own
		}
	}
	n, noun := c.d.NounAt(k, s.End)
	return n > 0 && noun.Class() == lexicon.Office && c.d.Is(k+n-1, english.Diplomat)
}

package entity

// This file finds named mentions: what the model marks, completed by the names
// and demonyms of the lexicon. Who a name stands for is decided later, see
// link.go.

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
)

// A name is a named mention before and after it is linked to an actor.
type name struct {
	first, end int32 // tokens
	ent        int32 // actor, none before linking
	sense      lexicon.Sense
	kind       Kind // Unknown where nothing tells
	form       Form
	known      bool  // sense or own is set
	own        int32 // entry of the user's list plus one, 0 for none
	surround   bool  // in a paragraph that is no part of the article
	doubtful   bool  // of no kind, as most names that are written alike
}

const none = -1

// taggers keeps the memory of the model from one article to the next.
var taggers = sync.Pool{New: func() any { return new(ner.Tagger) }}

// findNames fills f.names, in text order.
func (f *finder) findNames() {
	t := taggers.Get().(*ner.Tagger)
	f.tagged = t.Names(nil, ner.Default(), f.a)
	taggers.Put(t)
	f.names = make([]name, 0, len(f.tagged)+len(f.words)/32+8)
	next := 0
	page := f.page()
	for p := range f.a.Paragraphs {
		par := &f.a.Paragraphs[p]
		from := len(f.names)
		for s := range par.Sentences {
			i := par.Sentences[s].First
			end := i + len(par.Sentences[s].Tokens)
			first := next
			for next < len(f.tagged) && f.tagged[next].First < end {
				next++
			}
			f.namesIn(i, end, f.tagged[first:next])
		}
		if par.Kind == article.KindBoilerplate && page {
			for i := range f.names[from:] {
				f.names[from+i].surround = true
			}
		}
	}
	f.dropEvents()
	f.vote()
}

// namesIn finds the names among tokens i to end-1, a sentence, in which the model
// marked some.
func (f *finder) namesIn(i, end int, tagged []ner.Name) {
	for i < end {
		if len(tagged) > 0 && tagged[0].First <= i {
			k := max(f.taggedName(tagged[0], end), i+1) // one token at least, or there would be no end
			for len(tagged) > 0 && tagged[0].First < k {
				tagged = tagged[1:]
			}
			i = k
			continue
		}
		limit := end
		if len(tagged) > 0 {
			limit = tagged[0].First
			// The model may have missed the first words of a known name.
			if f.words[i].shape&capital != 0 && limit-i < maxMissed {
				if n, s := f.known(i, tagged[0].End); i+n == tagged[0].End && kindOf(s.Actor().Kind) != KindPerson {
					f.addKnown(i, i+n, s)
					i += n
					tagged = tagged[1:]
					continue
				}
			}
		}
		if n, entry := f.own(i, limit); n > 0 {
			f.addOwn(i, i+n, entry)
			i += n
			continue
		}
		if f.words[i].shape&small != 0 && i+2 < limit && f.str(i+1) == "of" {
			if n, noun := f.noun(i, limit); n > 2 && noun.Title() {
				i += n // "secretary of State"
				continue
			}
		}
		if i = f.withCountry(i, f.untagged(i, limit, end), end); i > limit {
			for len(tagged) > 0 && tagged[0].First < i {
				tagged = tagged[1:] // the country is part of the body's name
			}
		}
	}
}

// withCountry makes a body of the last name, tokens i to k-1, if it has the form
// of one and a country follows: "Competition Authority of the Netherlands". It
// returns the token behind.
func (f *finder) withCountry(i, k, end int) int {
	if k-i < 2 || f.words[k-1].class&english.OrganizationHead == 0 || len(f.names) == 0 {
		return k
	}
	nm := &f.names[len(f.names)-1]
	if int(nm.first) != i || int(nm.end) != k || nm.kind != KindUnknown {
		return k
	}
	if e := f.ofCountry(k, end); e > k {
		nm.kind, nm.end = KindOrganization, int32(e)
	}
	return int(nm.end)
}

// maxMissed bounds how many first words of a known name are looked for.
const maxMissed = 4

// kinds are the kinds of names of each class of the model.
var kinds = [...]Kind{ner.Person: KindPerson, ner.Organization: KindOrganization, ner.Place: KindPlace, ner.Other: KindUnknown}

// taggedName adds the name that the model marked and returns the token behind
// it.
func (f *finder) taggedName(t ner.Name, end int) int {
	i, k := t.First, t.End
	for i < k-1 && f.words[i].shape&punct != 0 {
		i++
	}
	kind := kinds[t.Class]
	if filed := f.filed(i); filed != KindUnknown {
		kind = filed
	}
	if kind == KindPerson && k-i == 1 && f.ofPlace(i) {
		kind = KindPlace // "the mayor of Ede"
	}
	switch head := f.words[k-1].class & (english.OrganizationHead | english.OrganizationOpener); {
	case k-i == 1 && kind == KindPerson && f.partner(k, end) && !f.firstName(i):
		kind = KindOrganization // "Molenaar & Zonen"
	case k-i == 1 || head&english.OrganizationHead == 0:
	case kind == KindPerson && !f.firstName(i), kind == KindPlace && head&english.OrganizationOpener != 0:
		kind = KindOrganization // "Nordvik Foods ASA", "Northern Harbour Board", but "Harbour Hospital"
	}
	if (kind == KindOrganization || kind == KindPlace) && k-i > 1 && f.firstName(i) && f.words[k-1].class&english.OrganizationHead == 0 && f.describesPerson(k) {
		kind = KindPerson
	}
	if kind == KindOrganization && k-i == 2 && f.words[i].class&(english.Determiner|english.Possessive) != 0 {
		i++ // "The Bank"
	}
	switch kind {
	case KindPerson:
		if n, noun := f.noun(i, k); n > 1 && n == k-i && noun.Title() {
			return k // "Special Envoy" is a title and nobody
		}
		i = f.withoutTitle(i, k)
		for i < k-1 && f.words[i].class&english.Preposition != 0 && f.words[i].shape&small != 0 {
			i++ // "for Mali Jane Roe" behind "Special Envoy"
		}
		k = f.hyphened(k, end)
		i = f.withInitials(f.withParticles(i))
		if k < end && k-i > 1 && f.words[k].class&english.NameSuffix != 0 && f.words[k].shape&capital != 0 {
			k++ // "Jr."
		}
	case KindOrganization:
		i, k = f.joinedBody(i, k)
		k = f.withoutOffice(i, f.withPartner(f.wholeBody(i, k, end), end))
	case KindPlace:
		k = f.hyphened(k, end)
		if n, _ := f.known(i, k); n == 0 {
			if p, e := f.joinedBody(i, k); p < i {
				kind, i, k = KindOrganization, p, e // "Army of the Valley"
			}
		}
	}
	if n, entry := f.own(i, end); n >= k-i {
		f.addOwn(i, i+n, entry)
		return i + n
	}
	if m, person := f.division(i, k); m > i {
		// A title or place that the model took for the beginning of the name.
		for i < m {
			i = f.untagged(i, m, end)
		}
		c := t.Class
		if person {
			c = ner.Person
		}
		return f.taggedName(ner.Name{First: m, End: k, Class: c}, end)
	}
	n, senses := lexicon.Longest(f.running(i, end))
	switch {
	case n > k-i && kind != KindPerson:
		// The model saw a part of a name that the lexicon has.
		if s, ok := f.fitting(senses, kind); ok {
			f.addKnown(i, i+n, s)
			return i + n
		}
	case n == k-i:
		s, ok := f.fitting(senses, kind)
		if !ok && (n > 1 || kind == KindPlace) {
			// Longer names are seldom two, and what is no place to the lexicon
			// is hardly one: "Airbnb".
			s, ok = senses.First()
		}
		if ok {
			f.addKnown(i, k, s)
			return k
		}
	}
	if k-i > maxHeadlineName && f.words[i].shape&plain != 0 {
		kind = KindUnknown // what a name is among capitals, the rest of the article tells
	}
	if kind == KindUnknown && (n == 0 || n < k-i) {
		return f.untagged(i, k, end) // parts may be known: "Russian Orthodox"
	}
	f.names = append(f.names, name{first: int32(i), end: int32(k), ent: none, kind: kind})
	return k
}

// division returns where a second name begins within tokens i to k-1: a person
// behind a title, a country behind a place. It returns i where there is none.
func (f *finder) division(i, k int) (at int, person bool) {
	n, s := f.known(i, k)
	if n > 0 && i+n < k {
		if m, t := f.known(i+n, k); m == k-i-n && placelike(s) && placelike(t) {
			return i + n, false
		}
		if kindOf(s.Actor().Kind) == KindCountry && s.Basis() != lexicon.Demonym && f.titleFor(i) {
			return i + n, true
		}
	}
	for p := i; p+2 < k; p++ {
		if f.words[p].shape&capital == 0 {
			continue
		}
		if n, noun := f.noun(p, k); n > 0 && noun.Title() && !noun.Plural() {
			for q := p + n; q+1 < k; q++ {
				if f.words[q].shape&capital == 0 || f.words[q-1].class&english.OrganizationHead != 0 {
					continue
				}
				if _, ok := lexicon.FirstName(f.str(q)); ok && f.words[q].class&english.OrganizationHead == 0 {
					if n, s := f.known(q, k); n == 0 || kindOf(s.Actor().Kind) == KindPerson {
						return q, true
					}
				}
			}
			return i, false
		}
	}
	return i, false
}

// titleFor reports whether a title stands before token i whose last word is still
// to come: "Special Envoy for" before "Mali".
func (f *finder) titleFor(i int) bool {
	first, _ := f.sentenceOf(i)
	if i < first+2 || f.words[i-1].class&english.Preposition == 0 {
		return false
	}
	for p := max(first, i-4); p < i-1; p++ {
		if n, noun := f.noun(p, i-1); n == i-1-p && noun.Title() && f.words[p].shape&capital != 0 {
			return true
		}
	}
	return false
}

func placelike(s lexicon.Sense) bool {
	k := kindOf(s.Actor().Kind)
	return (k == KindPlace || k == KindCountry) && s.Basis() != lexicon.Demonym
}

// firstName reports whether token i is a first name.
func (f *finder) firstName(i int) bool {
	_, ok := lexicon.FirstName(f.str(i))
	return ok
}

// fitting returns the likeliest sense whose kind goes with what the model says
// of a name.
func (f *finder) fitting(senses lexicon.Senses, kind Kind) (lexicon.Sense, bool) {
	for s := range senses.All() {
		switch k := kindOf(s.Actor().Kind); kind {
		case KindPerson:
			if k == KindPerson {
				return s, true
			}
		case KindOrganization:
			if k == KindOrganization || k == KindGroup || k == KindCountry && s.Basis() != lexicon.Demonym {
				return s, true
			}
		case KindPlace:
			if k == KindPlace || k == KindCountry && s.Basis() != lexicon.Demonym || k == KindOrganization && s.Actor().Class != lexicon.Company {
				return s, true
			}
		default:
			if s.Basis() == lexicon.Demonym || k == KindGroup || k == KindCountry {
				return s, true
			}
		}
	}
	return 0, false
}

// maxHeadlineName is how many words of a name the model is believed where
// capitals tell nothing.
const maxHeadlineName = 3

// untagged adds what the lexicon knows at token i, or else the token by itself as
// a name that another one may explain. Limit is where the next name of the model
// begins.
func (f *finder) untagged(i, limit, end int) int {
	w := &f.words[i]
	joined := i+2 < end && f.words[i+1].shape&(glued|punct) == glued|punct && f.words[i+2].shape&capital != 0
	if w.shape&capital == 0 && !(w.shape&small != 0 && joined) {
		return i + 1
	}
	n, senses := lexicon.Longest(f.running(i, limit))
	if s, ok := senses.First(); ok && n > 0 && f.plausible(i, n, s) {
		f.addKnown(i, i+n, s)
		return i + n
	}
	if w.shape&capital == 0 || w.class&(english.Closed|english.Calendar) != 0 {
		return i + 1
	}
	if t, noun := f.noun(i, limit); noun.Title() && f.isTitle(i, limit, noun) {
		return i + t
	}
	k := i + 1
	for k < limit && f.words[k].shape&(capital|glued) == capital && f.words[k-1].shape&possessive == 0 {
		k++
	}
	kind := KindUnknown
	if n := len(f.names) - 1; k-i == 2 && f.firstName(i) && n >= 0 && f.names[n].known && int(f.names[n].end) == i && f.titleFor(int(f.names[n].first)) {
		kind = KindPerson // "Special Envoy for Mali Jane Roe"
	}
	f.names = append(f.names, name{first: int32(i), end: int32(k), ent: none, kind: kind})
	return k
}

// plausible reports whether n tokens from i on that the model did not mark are
// the name that the lexicon has all the same: the model errs less than the
// lexicon where a name may be another word.
func (f *finder) plausible(i, n int, s lexicon.Sense) bool {
	if s.Basis() == lexicon.Demonym {
		return true
	}
	a := s.Actor()
	if n == 1 && (f.words[i].class&(english.Closed|english.Calendar) != 0 || f.words[i].shape&opens != 0 && f.words[i].shape&upper == 0) {
		return false
	}
	switch kindOf(a.Kind) {
	case KindCountry, KindGroup:
		return true
	case KindOrganization:
		return n > 1 || f.words[i].shape&upper != 0 && f.words[i].shape&plain == 0 ||
			a.Class != lexicon.Company && a.Class != lexicon.Media && f.words[i].shape&plain == 0
	}
	return n > 1
}

// known returns the first sense of the longest known name that begins at token
// i, and how many tokens it takes.
func (f *finder) known(i, end int) (int, lexicon.Sense) {
	n, senses := lexicon.Longest(f.running(i, end))
	if n == 0 {
		return 0, 0
	}
	s, _ := senses.First()
	return n, s
}

// addKnown appends a name that the lexicon knows.
func (f *finder) addKnown(i, k int, s lexicon.Sense) {
	f.names = append(f.names, name{first: int32(i), end: int32(k), ent: none, kind: kindOf(s.Actor().Kind), sense: s, known: true})
}

// vote gives all names that are written alike the kind that most of them have,
// and makes people of names by which a person goes whom the article names in
// full.
func (f *finder) vote() {
	counts := map[string][KindPlace + 1]int32{}
	people := map[string]bool{} // first and last names
	for n := range f.names {
		nm := &f.names[n]
		i, k := int(nm.first), int(nm.end)
		if k-i == 1 && nm.kind != KindUnknown {
			f.honour(i)
		}
		key := f.key(i, k)
		c := counts[string(key)]
		c[nm.kind]++
		counts[string(key)] = c
		if nm.kind == KindPerson && k-i > 1 {
			last := f.lastName(i, k)
			people[string(f.key(last, last+1))] = true
			people[string(f.key(i, i+1))] = true
		}
	}
	for n := range f.names {
		nm := &f.names[n]
		if nm.kind == KindCountry || nm.form == FormDemonym {
			continue
		}
		i, k := int(nm.first), int(nm.end)
		if nm.kind == KindUnknown {
			c := counts[string(f.key(i, k))]
			marked := c[KindPerson] + c[KindOrganization] + c[KindGroup] + c[KindPlace]
			nm.doubtful = marked > 0 && marked < c[KindUnknown] && !people[string(f.key(i, k))]
			continue
		}
		if k-i == 1 && nm.kind != KindPerson && nm.own == 0 && f.words[i].shape&upper == 0 && people[string(f.key(i, k))] && !f.afterLocative(i) {
			nm.kind, nm.known = KindPerson, false
		}
		if nm.known {
			continue
		}
		c := counts[string(f.key(i, k))]
		if nm.kind == KindPerson {
			if k-i > 1 && c[KindOrganization] >= c[KindPerson] && !f.firstName(i) {
				nm.kind = KindOrganization
			}
			if k-i == 1 && c[KindPlace] > c[KindPerson] && !people[string(f.key(i, k))] {
				nm.kind = KindPlace // "Ede's mayor", behind "EDE, Netherlands" and "in Ede"
			}
			continue
		}
		for kind, x := range c {
			if x > c[nm.kind] && Kind(kind) != KindUnknown {
				nm.kind = Kind(kind)
			}
		}
	}
}

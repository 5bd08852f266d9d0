package entity

// This file brings the user's own actors into what an article names. Their names
// are found as those of the lexicon are, and go before them.

import (
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// own returns the entry of the user's list with the longest name that begins at
// token i and ends before end, and how many tokens it takes, 0 where there is
// none.
func (f *finder) own(i, end int) (n, entry int) {
	if f.list == nil {
		return 0, 0
	}
	if f.words[i].shape&small != 0 && (i+1 >= end || f.words[i+1].shape&(glued|punct) != glued|punct) {
		return 0, 0 // most words of a text, and no name but for "al-" and the like
	}
	cut := f.words[i].shape&possessive != 0
	n, entry = f.list.longest(func(k int) string {
		switch {
		case i+k >= end:
			return ""
		case k > 0 && f.words[i+k-1].shape&possessive != 0:
			cut = true
			return ""
		}
		return f.str(i + k)
	})
	if !cut {
		return n, entry
	}
	// A name may have a possessive ending within: "Workers' Union".
	m, other := f.list.longest(func(k int) string {
		if i+k >= end {
			return ""
		}
		return f.a.Tokens[i+k].In(f.text)
	})
	if m > n {
		return m, other
	}
	return n, entry
}

// addOwn appends a name that the user's list has.
func (f *finder) addOwn(i, k, entry int) {
	f.names = append(f.names, name{
		first: int32(i), end: int32(k), ent: none, own: int32(entry) + 1,
		kind: f.list.entries[entry].Kind, known: true,
	})
}

// linkOwn links a name of the user's list.
func (f *finder) linkOwn(nm *name) {
	i, k := int(nm.first), int(nm.end)
	entry := &f.list.entries[nm.own-1]
	e := f.entOfOwn(nm.own)
	nm.ent, nm.form = e, FormAlias
	key := f.key(i, k)
	if get(f.index.full, key) == none {
		f.index.full[string(key)] = e
	}
	var buf [fold.MaxBytes]byte
	if string(key) == string(fold.TrimThe(fold.Append(buf[:0], entry.Name))) {
		nm.form = FormName
	}
	switch {
	case entry.Kind == KindPerson:
		f.addPerson(e, i, k)
		f.addRoles(nm)
	case (entry.Kind == KindOrganization || entry.Kind == KindGroup) && k-i > 1:
		f.addBody(e, i, k)
	}
}

// entOfOwn returns the actor of an entry of the user's list, whose number plus one
// is own.
func (f *finder) entOfOwn(own int32) int32 {
	if e, ok := f.index.own[own]; ok {
		return f.real(e)
	}
	entry := &f.list.entries[own-1]
	e := int32(len(f.ents))
	f.ents = append(f.ents, ent{
		name: entry.Name, kind: entry.Kind, own: own, known: true, words: 99, last: none,
		surname: none, given: none, roles: none, into: none,
	})
	f.index.own[own] = e
	return e
}

// ownOf returns the actor of the user's list that the actor a of the lexicon is,
// none where the list doesn't have it. So "Moscow" and "Russians" are the user's
// Russia too.
func (f *finder) ownOf(a lexicon.Actor) int32 {
	entry, ok := f.list.entryOf(a.Name, kindOf(a.Kind))
	if !ok {
		return none
	}
	e := f.entOfOwn(int32(entry) + 1)
	x := &f.ents[e]
	x.region, x.class = a.Region, a.Class // the list's region goes before it
	if x.kind == KindUnknown {
		x.kind = kindOf(a.Kind)
	}
	return e
}

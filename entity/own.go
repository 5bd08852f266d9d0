package entity

// This file brings the user's own actors into what an article names. Their names
// are found as those of the lexicon are, and go before them.

import "github.com/wirecopy-go/wirecopy/internal/fold"

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
	n, entry = f.list.longest(f.running(i, end))
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
	e, ok := f.index.own[nm.own]
	if !ok {
		e = int32(len(f.ents))
		f.ents = append(f.ents, ent{
			name: entry.Name, kind: entry.Kind, own: nm.own, known: true, words: 99, last: none,
			surname: none, given: none, roles: none, into: none,
		})
		f.index.own[nm.own] = e
	}
	nm.ent, nm.form = e, Alias
	key := f.key(i, k)
	if get(f.index.full, key) == none {
		f.index.full[string(key)] = e
	}
	var buf [fold.MaxBytes]byte
	if string(key) == string(withoutThe(fold.Append(buf[:0], entry.Name))) {
		nm.form = Name
	}
	switch {
	case entry.Kind == Person:
		f.addPerson(e, i, k)
		f.addRoles(nm)
	case (entry.Kind == Organization || entry.Kind == Group) && k-i > 1:
		f.addBody(e, i, k)
	}
}

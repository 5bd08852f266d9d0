package entity

// This file decides who each name stands for: first the names that say it
// themselves, then the short ones that need them. Both walks take the names in
// text order and look actors up by what they are called, so that the work grows
// with the text and not with its square.

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// link gives every name its actor, or none.
func (f *finder) link() {
	f.index = newIndex()
	for n := range f.names {
		if !f.names[n].surround {
			f.linkClear(n)
		}
	}
	f.linkAliases()
	f.joinParts()
	at := naming{sent: -1}
	for n := range f.names {
		f.linkAlias(n, &at) // now that short names are linked too
		if f.names[n].ent == none && f.words[f.names[n].first].shape&plain == 0 {
			f.linkShort(n)
		}
		f.seen(n)
	}
	// A headline's short names are whoever the article goes on about.
	for n := range f.names {
		if f.names[n].ent == none && f.words[f.names[n].first].shape&plain != 0 {
			f.linkShort(n)
			f.seen(n)
		}
	}
	// What became known late is known early too.
	known := len(f.names)
	for n := range known {
		if f.names[n].ent == none && !f.linkSame(&f.names[n]) {
			f.linkWithin(n)
		}
	}
	f.mergeNames(known)
}

// mergeNames puts the names from the one numbered k on, which stand in text order
// behind others in text order, where they belong: before the one that begins with
// the same token.
func (f *finder) mergeNames(k int) {
	if k == len(f.names) {
		return
	}
	a, b := f.names[:k], slices.Clone(f.names[k:])
	for n := len(f.names) - 1; len(b) > 0; n-- {
		if last := len(b) - 1; len(a) == 0 || a[len(a)-1].first < b[last].first {
			f.names[n], b = b[last], b[:last]
		} else {
			f.names[n], a = a[len(a)-1], a[:len(a)-1]
		}
	}
}

// maxWithin bounds the words of a name that is looked for within a run.
const maxWithin = 5

// linkWithin finds names that the article gives elsewhere within name n, a run of
// capitals that is none itself, as in headlines.
func (f *finder) linkWithin(n int) {
	nm := f.names[n]
	if nm.end-nm.first < 2 || nm.kind != KindUnknown {
		return
	}
	for i := int(nm.first); i < int(nm.end); {
		k := min(i+maxWithin, int(nm.end))
		for ; k > i; k-- {
			part := nm
			part.first, part.end = int32(i), int32(k)
			if f.words[i].class&english.Closed == 0 && (f.words[i].shape&plain != 0 || f.lookup(i, k) != none) && f.linkSame(&part) {
				f.names = append(f.names, part)
				break
			}
		}
		i = max(k, i+1)
	}
}

// linkClear links a name that says by itself who it is.
func (f *finder) linkClear(n int) {
	nm := &f.names[n]
	i, k := int(nm.first), int(nm.end)
	switch {
	case nm.own > 0:
		f.linkOwn(nm)
	case nm.known:
		f.linkKnown(nm)
	case nm.kind == KindPerson && k-i > 1 && f.words[i].class&english.NameParticle == 0:
		nm.ent, nm.form = f.person(i, k), FormName
		f.ents[nm.ent].full++
		f.addRoles(nm)
	case nm.kind == KindOrganization && f.linkNational(n):
	case k-i > 1 && nm.kind != KindUnknown && nm.kind != KindPerson:
		nm.form = FormName
		if nm.ent = f.lookup(i, k); nm.ent == none {
			nm.ent = f.newEnt(i, k, nm.kind)
			if nm.kind == KindOrganization || nm.kind == KindGroup {
				f.addBody(nm.ent, i, k)
				f.ents[nm.ent].region = f.nationOf(n)
			}
		}
	}
}

// linkKnown links a name of the lexicon in the sense that fits.
func (f *finder) linkKnown(nm *name) {
	nm.sense = f.sense(nm)
	nm.ent = f.entOf(nm.sense)
	e := &f.ents[nm.ent]
	nm.kind = e.kind
	switch nm.sense.Basis() {
	case lexicon.Exact:
		nm.form = FormName
	case lexicon.Acronym:
		nm.form = FormAcronym
	case lexicon.Demonym:
		nm.form = FormDemonym
	case lexicon.Metonym:
		nm.form = FormMetonym
	default:
		nm.form = FormAlias
	}
	i, k := int(nm.first), int(nm.end)
	if key := f.key(i, k); nm.form != FormDemonym && nm.form != FormMetonym && get(f.index.full, key) == none {
		f.index.full[string(key)] = nm.ent
	}
	switch {
	case e.kind == KindPerson:
		e.full++
		f.addPerson(nm.ent, i, k)
		f.addRoles(nm)
	case (e.kind == KindOrganization || e.kind == KindGroup) && nm.form != FormDemonym && k-i > 1:
		f.addBody(nm.ent, i, k)
	}
}

// seen notes that the walk has passed name n.
func (f *finder) seen(n int) {
	nm := &f.names[n]
	if nm.ent == none {
		return
	}
	e := &f.ents[nm.ent]
	e.last = nm.first
	e.mentions++
	if nm.form == FormSurname {
		e.short++
	}
}

// linkShort links a name that needs the rest of the article to be understood, or
// makes it an actor of its own where what stands around it tells its kind.
func (f *finder) linkShort(n int) {
	nm := &f.names[n]
	i, k := int(nm.first), int(nm.end)
	if k-i == 1 && !nm.surround && f.family(i) {
		nm.kind, nm.form = KindGroup, FormName
		if nm.ent = f.lookup(i, k); nm.ent == none {
			nm.ent = f.newEnt(i, k, KindGroup)
		}
		return
	}
	if f.linkSame(nm) || nm.surround {
		return
	}
	if nm.kind == KindPerson && n > 0 && f.besidePlace(nm, &f.names[n-1]) {
		nm.kind = KindPlace
	}
	switch {
	case nm.kind == KindPerson || nm.kind == KindUnknown && f.words[i].shape&plain == 0 && (f.honoured(i) || k-i == 1 && f.inOffice(i)):
		nm.kind = KindPerson
		nm.form = FormSurname
		nm.ent = f.newEnt(i, k, KindPerson)
		f.addPerson(nm.ent, i, k)
		f.addRoles(nm)
	case nm.kind == KindUnknown && f.dotted(i, k):
		nm.kind = KindOrganization
		fallthrough
	case nm.kind != KindUnknown:
		nm.form = FormName
		if f.words[i].shape&(upper|plain) == upper && nm.kind != KindPlace {
			nm.form = FormAcronym
		}
		nm.ent = f.newEnt(i, k, nm.kind)
	}
}

// besidePlace reports whether a single name that nothing else explains stands
// with the place before it, prev: "in Cork and Kerry".
func (f *finder) besidePlace(nm, prev *name) bool {
	i, k := int(nm.first), int(nm.end)
	p := int(prev.first)
	return k-i == 1 && prev.kind == KindPlace && int(prev.end) == i-1 && f.str(i-1) == "and" &&
		p > 0 && f.words[p-1].sent == f.words[i].sent && f.words[p-1].class&english.Preposition != 0 && !f.honoured(i) && !f.acts(k)
}

// dotted reports whether tokens i to k-1 are an acronym with full stops, "S.E.C.".
func (f *finder) dotted(i, k int) bool {
	s := f.str(i)
	return k-i == 1 && len(s) >= 6 && s[1] == '.' && s[3] == '.' && s[5] == '.' && f.words[i].shape&plain == 0
}

// linkSame links a name to an actor that the article names elsewhere, and
// reports whether there is one.
func (f *finder) linkSame(nm *name) bool {
	i, k := int(nm.first), int(nm.end)
	if e := f.lookup(i, k); e != none && !nm.doubtful && (nm.kind == KindUnknown || nm.kind == f.ents[e].kind || f.ents[e].kind != KindPerson) {
		nm.ent, nm.form = e, FormName
		f.respell(e, i, k)
		switch {
		case f.ents[e].kind == KindPerson && k-i == 1:
			nm.form = FormSurname
			if x, s := f.ents[e].name, f.str(i); !strings.EqualFold(s, lastWord(x)) && !strings.EqualFold(s, firstWord(x)) {
				nm.form = FormAlias
			}
			f.addRoles(nm)
		case f.ents[e].kind != KindPerson && f.ents[e].kind != KindPlace && f.words[i].shape&upper != 0 && k-i == 1:
			nm.form = FormAcronym
		case f.words[i].shape&plain == 0 && len(f.ents[e].name) != len(f.textOf(i, k)):
			nm.form = FormAlias
		}
		return true
	}
	if nm.kind != KindPerson && f.words[i].shape&plain == 0 {
		if e := f.mentioned(i, k); e != none {
			nm.ent, nm.form, nm.kind = e, FormAlias, f.ents[e].kind
			return true
		}
	}
	if nm.kind == KindUnknown || nm.kind == KindPerson {
		if e := f.namesake(nm); e != none && !f.rather(nm, e) {
			nm.ent, nm.form, nm.kind = e, FormSurname, KindPerson
			f.addRoles(nm)
			return true
		}
	}
	if nm.kind != KindPerson || k-i == 1 && !f.titled(i) {
		if e := f.body(i, k); e != none {
			nm.ent, nm.kind, nm.form = e, f.ents[e].kind, FormAlias
			if f.words[i].shape&upper != 0 && k-i == 1 {
				nm.form = FormAcronym
			}
			return true
		}
	}
	return false
}

// rather reports whether a name means a body that the article spoke of before
// the person e, who has the same name: "Halloran" for Halloran Dairy.
func (f *finder) rather(nm *name, e int32) bool {
	i, k := int(nm.first), int(nm.end)
	if f.ents[e].last != none || f.words[i].shape&plain != 0 || f.titled(i) {
		return false
	}
	b := f.body(i, k)
	return b != none && f.ents[b].last != none
}

// mentioned returns the body or group that the lexicon knows by the name of
// tokens i to k-1 and that the article names in another way, none for none.
func (f *finder) mentioned(i, k int) int32 {
	n, senses := lexicon.Longest(f.running(i, k))
	if n != k-i {
		return none
	}
	for s := range senses.All() {
		if e, ok := f.index.id[s.ID()]; ok && f.aliasable(e) && s.Basis() != lexicon.Demonym {
			return f.real(e)
		}
	}
	return none
}

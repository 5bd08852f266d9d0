package entity

// This file reads the other names that an article states itself: "rebranded
// itself as ...", "formerly known as ...", "the Islamic State (ISIS)".

// linkAliases links names that the words between them make names of one actor.
func (f *finder) linkAliases() {
	subject := none // first body or group that the sentence names
	sent := int32(-1)
	for n := range f.names {
		nm := &f.names[n]
		if s := f.words[nm.first].sent; s != sent {
			sent, subject = s, none
		}
		if n > 0 && !nm.surround {
			f.linkAlias(n, subject)
		}
		if subject == none && nm.ent != none && f.aliasable(nm.ent) {
			subject = int(nm.ent)
		}
	}
}

func (f *finder) aliasable(e int32) bool {
	k := f.ents[e].kind
	return k == Organization || k == Group
}

// linkAlias links name n to the one before it or to the sentence's subject where
// the words before it say so.
func (f *finder) linkAlias(n, subject int) {
	nm, prev := &f.names[n], &f.names[n-1]
	if f.words[prev.first].sent != f.words[nm.first].sent {
		return
	}
	i := int(nm.first)
	if f.words[i-1].class&det != 0 {
		i--
	}
	target, stated := int(prev.ent), false
	switch between := i - int(prev.end); {
	case between <= 0:
		return
	case subject != none && f.renamed(int(prev.end), i):
		target, stated = subject, true
	case prev.ent == none:
		return
	case between <= 6 && f.knownAs(int(prev.end), i):
		stated = true
	case between == 2 && f.str(i-2) == "," && f.str(i-1) == "or" && prev.form == Alias && f.aliasable(prev.ent):
		stated = true // "..., or The Front for ..."
	case between == 1 && f.str(i-1) == "(" && f.inParens(nm, prev):
		stated = true
	}
	if !stated || nm.ent == int32(target) || nm.form == Demonym {
		return
	}
	f.alias(nm, int32(target))
}

// alias makes name nm one of actor e.
func (f *finder) alias(nm *name, e int32) {
	i, k := int(nm.first), int(nm.end)
	if nm.ent != none && !f.ents[nm.ent].known {
		f.join(nm.ent, e)
	}
	nm.ent, nm.kind = e, f.ents[e].kind
	nm.form = Alias
	if f.words[i].shape&upper != 0 && k-i == 1 {
		nm.form = Acronym
	}
	f.index.full[string(f.key(i, k))] = e
	if f.aliasable(e) && k-i > 1 {
		f.addBody(e, i, k)
	}
}

// knownAs reports whether tokens i to k-1 say that what follows is another name
// of what stands before: ", formerly known as", ", also called", ", aka".
func (f *finder) knownAs(i, k int) bool {
	if k-i < 2 {
		return k-i == 1 && f.str(i) == "aka"
	}
	switch last := f.str(k - 1); last {
	case "as":
		return f.str(k-2) == "known" || f.str(k-2) == "to" && k-i > 2 && f.str(k-3) == "referred"
	case "called", "named", "aka":
		return f.str(i) == "," && k-i <= 3 || f.str(k-2) == "also" || f.str(k-2) == "formerly" || f.str(k-2) == "previously"
	}
	return false
}

// renamed reports whether tokens i to k-1 end in words by which a body gives
// itself the name that follows.
func (f *finder) renamed(i, k int) bool {
	as := k-1 >= i && f.str(k-1) == "as"
	if as {
		k--
	}
	if k-2 < i {
		return false
	}
	if f.str(k-1) != "itself" && f.str(k-1) != "themselves" {
		return false
	}
	switch f.str(k - 2) {
	case "rebranded", "rebranding", "renamed", "renaming", "calls", "called", "calling", "call", "styles", "styled", "restyled", "dubbed":
		return true
	}
	return false
}

// inParens reports whether name nm, in parentheses behind name prev, is another
// name of it: its acronym, or any name of capitals for a body.
func (f *finder) inParens(nm, prev *name) bool {
	k := int(nm.end)
	if k >= len(f.words) || f.str(k) != ")" || k-int(nm.first) != 1 {
		return false
	}
	if e := f.ents[prev.ent].kind; e == Person || e == Place || e == Country && !nm.known {
		return false
	}
	if nm.known && prev.known && nm.sense.ID() != prev.sense.ID() || f.filed(int(nm.first)) == Organization {
		return false // two names that are known apart, as in "OSLO, Norway (AP)"
	}
	return f.words[nm.first].shape&upper != 0 && (nm.ent == none || f.ents[nm.ent].kind != Place)
}

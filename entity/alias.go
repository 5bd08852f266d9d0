package entity

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file reads the other names that an article states itself: "rebranded
// itself as ...", "formerly known as ...", "the Islamic State (ISIS)".

// A naming is where a walk over the names of a sentence is that looks for other
// names.
type naming struct {
	sent    int32
	subject int32 // first body, group or person that the sentence names, none for none
}

// linkAliases links names that the words between them make names of one actor.
func (f *finder) linkAliases() {
	at := naming{sent: -1}
	for n := range f.names {
		f.linkAlias(n, &at)
	}
}

func (f *finder) aliasable(e int32) bool {
	k := f.ents[e].kind
	return k == KindOrganization || k == KindGroup
}

// linkAlias links name n to the one before it or to the sentence's subject where
// the words before it say so.
func (f *finder) linkAlias(n int, at *naming) {
	nm := &f.names[n]
	if s := f.words[nm.first].sent; s != at.sent {
		*at = naming{s, none}
	}
	if n > 0 && !nm.surround && nm.form != FormDemonym && f.words[f.names[n-1].first].sent == at.sent {
		if e := f.statedOf(n, at.subject); e != none && nm.ent != e {
			f.alias(nm, e)
		}
	}
	if at.subject != none || nm.form == FormDemonym {
		return
	}
	e := nm.ent
	if e == none && nm.kind != KindPerson {
		e = f.body(int(nm.first), int(nm.end)) // "Tellworth, which rebranded itself as"
	}
	if e != none && (f.aliasable(e) || f.ents[e].kind == KindPerson) {
		at.subject = e
	}
}

// statedOf returns the actor of which the words before name n make it another
// name, none where they don't.
func (f *finder) statedOf(n int, subject int32) int32 {
	nm, prev := &f.names[n], &f.names[n-1]
	i := f.outer(int(nm.first), int(prev.end))
	between := i - int(prev.end)
	switch {
	case between <= 0:
		return none
	case subject != none && f.renamed(int(prev.end), i, f.aliasable(subject)):
		return subject
	case prev.ent == none:
		return none
	case between <= 6 && f.knownAs(int(prev.end), i),
		between <= 7 && f.realName(int(prev.end), i),
		between == 2 && f.str(i-2) == "," && f.str(i-1) == "or" && (prev.form == FormAlias || f.str(i) == "The") && f.aliasable(prev.ent), // "..., or The Front for ..."
		between == 1 && f.str(i-1) == "(" && f.inParens(nm, prev):
		return f.real(prev.ent)
	}
	return none
}

// outer returns where the name at token i begins with the article and quotation
// mark before it, which stand behind token first.
func (f *finder) outer(i, first int) int {
	for n := 0; n < 3 && i > first; n++ {
		switch s := f.str(i - 1); {
		case f.words[i-1].class&(english.Determiner|english.Possessive) != 0, s == "\"", s == "“", s == "‘", s == "'":
			i--
		}
	}
	return i
}

// describedAlias links the next name to the body that the description before token
// k stands for where the words between say so: "the company, formerly known as".
func (w *walk) describedAlias(k int) {
	if len(w.refs) == 0 || w.next >= len(w.names) {
		return
	}
	r, nm := &w.refs[len(w.refs)-1], &w.names[w.next]
	if int(r.end) != k || !w.aliasable(r.ent) || w.words[nm.first].sent != w.sent {
		return
	}
	if i := w.outer(int(nm.first), k); i > k && i-k <= 6 && (w.knownAs(k, i) || w.renamed(k, i, true)) && nm.ent != r.ent && nm.form != FormDemonym {
		w.alias(nm, r.ent)
	}
}

// alias makes name nm one of actor e.
func (f *finder) alias(nm *name, e int32) {
	i, k := int(nm.first), int(nm.end)
	if nm.ent != none && f.ents[nm.ent].known {
		x, y := &f.ents[e], &f.ents[nm.ent]
		switch {
		case x.own > 0 && y.own > 0, x.own == 0 && y.own == 0 && x.known, y.kind == KindPlace, y.kind == KindCountry:
			return // two that are known apart
		case x.own == 0:
			e, nm.ent = nm.ent, e // what is known has its name, and the user's own before all
		}
	}
	if !f.ents[e].known {
		f.ents[e].kind = f.kindOfBoth(nm, e)
	}
	if nm.ent != none {
		f.join(nm.ent, e)
	}
	if same := f.lookup(i, k); same != none && !f.ents[same].known {
		f.join(same, e) // what is called so elsewhere
	}
	nm.ent, nm.kind = e, f.ents[e].kind
	switch {
	case sameName(f.textOf(i, k), f.ents[e].name):
		nm.form = FormName
	case f.words[i].shape&upper != 0 && k-i == 1:
		nm.form = FormAcronym
	default:
		nm.form = FormAlias
	}
	f.index.full[string(f.key(i, k))] = e
	if f.aliasable(e) && k-i > 1 {
		f.addBody(e, i, k)
	}
}

// kindOfBoth returns the kind of the actor e, of which nm is another name: a body
// where either name is one of a body, a person where either begins with a first
// name, else what e was taken for.
func (f *finder) kindOfBoth(nm *name, e int32) Kind {
	x := &f.ents[e]
	i, k := int(nm.first), int(nm.end)
	switch {
	case nm.kind == x.kind || nm.kind == KindUnknown || nm.kind == KindPlace || nm.kind == KindCountry:
		return x.kind
	case f.words[k-1].class&english.OrganizationHead != 0 || english.ClassOf(lastWord(x.name))&english.OrganizationHead != 0:
		return KindOrganization
	case nm.kind == KindPerson && f.firstName(i) && k-i > 1:
		return KindPerson
	}
	return x.kind
}

// knownAs reports whether tokens i to k-1 say that what follows is another name
// of what stands before: ", formerly known as", ", also called", ", aka".
func (f *finder) knownAs(i, k int) bool {
	set := f.str(i) == "," || f.str(i) == "(" // off by a comma or parenthesis
	switch f.str(k - 1) {
	case "aka", "a.k.a.", "a.k.a", "AKA", "alias":
		return true
	case "as":
		return k-i > 1 && f.str(k-2) == "known" || k-i > 2 && f.str(k-2) == "to" && f.str(k-3) == "referred"
	case "formerly", "previously", "originally", "née", "nee":
		return set && k-i == 2
	case "now":
		return f.str(i) == "(" && k-i == 2
	case "called", "named", "nicknamed", "dubbed", "renamed", "rechristened":
		if k-i == 1 {
			return false
		}
		switch f.str(k - 2) {
		case "also", "formerly", "previously", "originally", "now", "then", "sometimes", "commonly", "often", "popularly":
			return true
		case "was", "is", "been":
			return f.str(k-1) != "named" && f.str(k-1) != "called" // "was named chairman"
		}
		return set && k-i <= 3
	}
	return false
}

// realName reports whether tokens i to k-1 say what the person before them is
// really called: ", whose real name is".
func (f *finder) realName(i, k int) bool {
	if s := f.str(k - 1); s != "is" && s != "was" || k-i < 4 || f.str(k-2) != "name" {
		return false
	}
	return f.str(k-4) == "whose"
}

// renamed reports whether tokens i to k-1 end in words by which a body, or if
// body is false a person, takes the name that follows.
func (f *finder) renamed(i, k int, body bool) bool {
	if k-4 >= i && f.str(k-1) == "to" && f.str(k-2) == "name" {
		switch f.str(k - 4) {
		case "changed", "changes", "changing", "change":
			own := f.str(k - 3)
			return body && (own == "its" || own == "their") || !body && (own == "his" || own == "her")
		}
		return false
	}
	if as := f.str(k - 1); as == "as" || as == "to" {
		k--
	}
	if k-2 < i || !body {
		return false
	}
	if f.str(k-1) != "itself" && f.str(k-1) != "themselves" {
		return false
	}
	switch f.str(k - 2) {
	case "rebranded", "rebranding", "rebrand", "renamed", "renaming", "rename", "calls", "called", "calling", "call", "styles", "styled", "restyled", "dubbed":
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
	switch f.ents[prev.ent].kind {
	case KindPerson:
		return f.initials(int(nm.first), prev)
	case KindPlace:
		return false
	case KindCountry:
		if !nm.known {
			return false
		}
	}
	if nm.known && prev.known && nm.sense.ID() != prev.sense.ID() || f.filed(int(nm.first)) == KindOrganization {
		return false // two names that are known apart, as in "OSLO, Norway (AP)"
	}
	return f.words[nm.first].shape&upper != 0 && (nm.ent == none || f.ents[nm.ent].kind != KindPlace)
}

// initials reports whether token i are those of the person's name p, in capitals.
func (f *finder) initials(i int, p *name) bool {
	s := f.str(i)
	n := 0
	for k := int(p.first); k < int(p.end); k++ {
		if f.words[k].shape&capital == 0 {
			continue
		}
		if n == len(s) || f.str(k)[0] != s[n] {
			return false
		}
		n++
	}
	return n > 1 && n == len(s)
}

package entity

// This file tells which country a body belongs to by its name and by what
// stands before it: "Foreign Ministry of Uruguay", "the Kenyan Ministry of
// Health", "Peru's Interior Ministry", "Swedish Transport Agency".

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
)

// linkNational links name n where it is a body that nearly every country has and
// the text says of which country it is, and reports whether it did.
func (f *finder) linkNational(n int) bool {
	nm := &f.names[n]
	i, k := int(nm.first), int(nm.end)
	var body lexicon.Actor
	owner, ok := f.ownerBefore(n)
	if ok {
		body, ok = normalize.NationalBody(owner, f.key(i, k))
	} else {
		body, ok = normalize.Body(f.key(i, k))
	}
	if !ok {
		body, ok = lexicon.Generic(f.key(i, k))
		if e, seen := f.index.national[body.ID]; ok && seen {
			nm.ent, nm.form, nm.kind = f.real(e), FormAlias, f.ents[e].kind
			return true // "the Foreign Ministry", after "the Foreign Ministry of Uruguay"
		}
		return false
	}
	nm.ent, nm.form, nm.kind = f.entOfBody(body), FormAlias, kindOf(body.Kind)
	if f.textOf(i, k) == f.ents[nm.ent].name {
		nm.form = FormName
	}
	if body.ID != 0 {
		f.index.national[body.ID] = nm.ent
	}
	key := f.key(i, k)
	if _, bare := lexicon.Generic(key); !bare && get(f.index.full, key) == none {
		f.index.full[string(key)] = nm.ent // else another country's may be called the same
	}
	if k-i > 1 {
		f.addBody(nm.ent, i, k)
	}
	return true
}

// entOfBody returns the actor that a body, as [normalize.NationalBody] gives it, is in this
// article.
func (f *finder) entOfBody(body lexicon.Actor) int32 {
	var buf [fold.MaxBytes]byte
	key := fold.Append(buf[:0], body.Name)
	if e := f.real(get(f.index.full, key)); e != none && f.ents[e].kind == kindOf(body.Kind) {
		return e
	}
	for s := range lexicon.LookupFolded(key, fold.Upper).All() {
		if a := s.Actor(); a.Name == body.Name && a.Kind == body.Kind && a.Region == body.Region {
			return f.entOf(s)
		}
	}
	return f.addKnownEnt(body, key)
}

// ownerBefore returns the country whose possessive stands right before name n:
// "Peru's Interior Ministry".
func (f *finder) ownerBefore(n int) (lexicon.Actor, bool) {
	if n == 0 {
		return lexicon.Actor{}, false
	}
	prev := &f.names[n-1]
	if prev.end != f.names[n].first || !prev.known || prev.own > 0 || prev.kind != KindCountry || f.words[prev.end-1].sent != f.words[prev.end].sent ||
		f.words[prev.end-1].shape&possessive == 0 && prev.sense.Basis() != lexicon.Demonym {
		return lexicon.Actor{}, false
	}
	if s := prev.sense; s.Basis() != lexicon.Metonym {
		return s.Actor(), true
	}
	return lexicon.Actor{}, false
}

// nationalBody resolves "the Kenyan foreign ministry", which begins at token i, and
// returns the token behind it, i where there is none.
func (w *walk) nationalBody(i, end int) int {
	if s := w.str(i); s != "the" && s != "The" || w.next >= len(w.names) {
		return i
	}
	nm := &w.names[w.next]
	if int(nm.first) != i+1 || nm.ent == none || w.ents[nm.ent].kind != KindCountry || nm.form != FormDemonym && nm.form != FormAcronym {
		return i
	}
	k := int(nm.end)
	last := w.bodyBehind(nm.ent, k, end)
	if last == k {
		return i
	}
	w.next++
	w.mention(nm.ent, int(nm.first), k, nm.form)
	w.add(w.lastBody, i+1, last, FormNominal)
	return last
}

// ownBody is nationalBody for what follows the possessive of the country owner at
// token k: "Kenya's foreign ministry".
func (w *walk) ownBody(owner int32, k, end int) int {
	if w.ents[owner].kind != KindCountry {
		return k
	}
	last := w.bodyBehind(owner, k, end)
	if last > k {
		w.add(w.lastBody, k, last, FormNominal)
	}
	return last
}

// bodyBehind returns the token behind the body of the country owner whose name in
// small letters begins at token k, k where there is none, and sets w.lastBody.
func (w *walk) bodyBehind(owner int32, k, end int) int {
	n := 0
	for n < maxParts && k+n < end && w.words[k+n].shape&(small|possessive) == small {
		n++
	}
	for ; n > 0; n-- {
		if k+n < end && (w.words[k+n].shape&capital != 0 || w.words[k+n].class&english.NameNoun != 0) {
			continue // "the Kenyan army chief", "the Kenyan navy SEALs"
		}
		if _, ok := lexicon.Generic(w.key(k, k+n)); !ok {
			continue
		}
		x := &w.ents[owner]
		body, ok := normalize.NationalBody(lexicon.Actor{Name: x.name, Region: x.region, Kind: lexicon.Country}, w.key(k, k+n))
		if m, noun := w.noun(k+n, end); !ok || m > 0 && noun.Class() != lexicon.Document {
			return k
		}
		w.lastBody = w.entOfBody(body)
		return k + n
	}
	return k
}

// nationOf returns the country that the body called n belongs to by its name or
// by a possessive before it, "" where neither tells, and for what is of several
// states.
func (f *finder) nationOf(n int) string {
	if owner, ok := f.ownerBefore(n); ok {
		return owner.Region
	}
	i, k := int(f.names[n].first), int(f.names[n].end)
	if m, senses := lexicon.Longest(f.running(i, k)); m > 0 && m < k-i {
		s, _ := senses.First()
		a := s.Actor()
		switch {
		case kindOf(a.Kind) == KindOrganization:
			return "" // "EU Fisheries Agency" is no country's
		case kindOf(a.Kind) != KindCountry:
		case s.Basis() == lexicon.Demonym, s.Basis() == lexicon.Acronym, f.words[k-1].class&english.OrganizationHead != 0 && !f.ambiguous(i, senses):
			return a.Region
		}
	}
	if f.words[i].class&(english.OrganizationOpener|english.OrganizationHead) == 0 && f.words[k-1].class&english.OrganizationHead == 0 {
		return ""
	}
	for p := k - 2; p > i && p >= k-maxParts; p-- {
		if f.str(p) != "of" || f.words[p-1].shape&possessive != 0 {
			continue
		}
		q := p + 1
		if f.words[q].class&(english.Determiner|english.Possessive) != 0 {
			q++
		}
		if m, s := f.known(q, k); m > 0 && m == k-q && kindOf(s.Actor().Kind) == KindCountry && s.Basis() <= lexicon.Acronym {
			return s.Actor().Region
		}
		return ""
	}
	return ""
}

// ambiguous reports whether the country's name that begins at token i is also a
// place's or person's: "Georgia", "Jordan".
func (f *finder) ambiguous(i int, senses lexicon.Senses) bool {
	_, place := senses.Of(lexicon.Place)
	return place || f.firstName(i)
}

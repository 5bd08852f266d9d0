package entity

// This file resolves the relatives of people: after "Roe's wife, Ann," it is Ann
// whom "his wife" means.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A bond is what a person is to another one.
type bond struct {
	owner, ent int32
	kin        string // as kinOf has it
}

// maxBonds bounds how many relatives of all people are kept.
const maxBonds = 64

// bind notes whose relative the text calls the person e, whose name begins at
// token i: "his wife, Ann", "Mr. Roe's brother Sam", "divorced from wife Ann".
func (w *walk) bind(e int32, i int) {
	first, _ := w.sentenceOf(i)
	p, noun := w.titleAt(i)
	if p < i && relation(noun, w.str(i-1)) {
		p = i // "her brother Sam" is no monk
	}
	if p > first && w.str(p-1) == "," {
		p--
	}
	if p == first || len(w.bonds) >= maxBonds {
		return
	}
	d, ok := w.kin(p-1, p)
	if !ok {
		return
	}
	owner := w.ownerBefore(p-1, first)
	if owner == none {
		return
	}
	if w.ents[e].gender == lexicon.Unknown {
		w.ents[e].gender = d.Gender()
	}
	kin := kinOf(w.str(p - 1))
	w.bonds = append(w.bonds, bond{owner, e, kin})
	switch kin {
	case "wife":
		w.bonds = append(w.bonds, bond{e, owner, "husband"})
	case "husband":
		w.bonds = append(w.bonds, bond{e, owner, "wife"})
	}
}

// kin returns the noun for one relative that tokens i to k-1 are.
func (w *walk) kin(i, k int) (lexicon.Noun, bool) {
	n, noun := w.noun(i, k)
	return noun, n == k-i && relation(noun, w.str(k-1))
}

// relation reports whether the noun s says what one person is to another one. The
// lexicon has brothers and sisters as titles.
func relation(noun lexicon.Noun, s string) bool {
	return noun.Class() == lexicon.Kin && !noun.Plural() || s == "brother" || s == "sister"
}

// ownerBefore returns the person whose relative token i stands for: of the
// possessive before it, or else who is spoken of. It is none where the text
// doesn't say.
func (w *walk) ownerBefore(i, first int) int32 {
	for n := 0; i > first && n < 4; n++ {
		i--
		if w.words[i].shape&possessive != 0 || w.words[i].class&(english.Determiner|english.Possessive) != 0 {
			return w.mentionedAt(i)
		}
		if w.words[i].shape&small == 0 && w.str(i) != "-" || w.words[i].class&english.ActorVerb != 0 {
			return none
		}
		if w.words[i].class&english.Closed != 0 {
			break
		}
	}
	return w.people.best(w.place, func(e int32) int32 {
		if e <= firstUnnamed {
			return 0
		}
		return 100
	})
}

// mentionedAt returns the person whom the mention that ends with token i, passed
// just now, stands for.
func (w *walk) mentionedAt(i int) int32 {
	if n := len(w.refs); n > 0 && int(w.refs[n-1].end) == i+1 && w.ents[w.refs[n-1].ent].kind == KindPerson {
		return w.refs[n-1].ent
	}
	for n := w.next - 1; n >= 0 && int(w.names[n].end) > i; n-- {
		if nm := &w.names[n]; int(nm.end) == i+1 && nm.ent != none && w.ents[nm.ent].kind == KindPerson {
			return nm.ent
		}
	}
	return none
}

// ownKin resolves a noun for a relative behind the possessive that is token i, and
// returns the token behind it, i+1 where there is none.
func (w *walk) ownKin(i, end int) int {
	owner := w.mentionedAt(i)
	d := w.description(i+1, end)
	if d.end == 0 {
		return i + 1
	}
	if owner != none && relation(d.noun, w.str(d.end-1)) {
		head := kinOf(w.str(d.end - 1))
		for n := len(w.bonds) - 1; n >= 0; n-- {
			if b := &w.bonds[n]; b.owner == owner && b.kin == head {
				w.add(b.ent, i, d.end, FormNominal)
				return d.end
			}
		}
	}
	w.stranger(d, i)
	return d.end
}

// kinOf returns the word by which words for a relative are compared: a spouse is
// one before and after the divorce.
func kinOf(s string) string {
	switch s {
	case "ex-wife", "bride":
		return "wife"
	case "ex-husband":
		return "husband"
	case "mom", "mum", "Mom", "Mum":
		return "mother"
	case "dad", "Dad":
		return "father"
	}
	return s
}

// own reports whether s is a possessive pronoun.
func own(s string) bool {
	switch s {
	case "his", "His", "her", "Her", "my", "My", "our", "Our", "their", "Their", "your", "Your":
		return true
	}
	return false
}

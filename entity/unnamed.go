package entity

// This file keeps the people whom an article speaks of without a name: "a woman
// in the crowd", "his lawyer". They are no actors, but "she" or "the woman" may
// mean them, and then means nobody who has a name.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A person without a name, whose number in a stage is [unnamed.ent].
type unnamed struct {
	head   string // the noun, in small letters without "ex-"
	gender lexicon.Gender
}

// firstUnnamed is the number of the first person without a name; the others
// count down from there, so that none of them is an actor's or [none].
const firstUnnamed = none - 1

// gender returns the gender of a person with or without a name.
func (w *walk) gender(e int32) lexicon.Gender {
	if e <= firstUnnamed {
		return w.unnamed[firstUnnamed-e].gender
	}
	return w.ents[e].gender
}

// stranger notes that the description d, whose article or possessive is token i,
// speaks of somebody without a name.
func (w *walk) stranger(d description, i int) {
	switch c := d.noun.Class(); {
	case c < lexicon.Rank || c > lexicon.Kin, d.noun.Plural(), w.predicative(i, d.end), w.namedBehind(d.end):
		return
	}
	e := w.strangerOf(d)
	if e == none {
		e = firstUnnamed - int32(len(w.unnamed))
		w.unnamed = append(w.unnamed, unnamed{w.kindOf(d), d.noun.Gender()})
	}
	w.mention(e, i, d.end, FormNominal)
}

// namedBehind reports whether a name stands in apposition to the description that
// ends before token k: "their mother, Jane Roe,".
func (w *walk) namedBehind(k int) bool {
	if k >= len(w.words) || w.str(k) != "," {
		return false
	}
	for n := w.next; n < len(w.names) && int(w.names[n].first) <= k+4; n++ {
		if i := int(w.names[n].first); i > k && w.names[n].ent != none && w.ents[w.names[n].ent].kind == KindPerson {
			p, _ := w.titleAt(i)
			return p == k+1
		}
	}
	return false
}

// strangerOf returns the person without a name who is in focus and whom the same
// noun described, none for none.
func (w *walk) strangerOf(d description) int32 {
	head := w.kindOf(d)
	return w.people.best(w.place, func(e int32) int32 {
		if e <= firstUnnamed && w.unnamed[firstUnnamed-e].head == head {
			return 100
		}
		return 0
	})
}

// kindOf returns the noun of d as it is compared.
func (w *walk) kindOf(d description) string {
	head := w.headOf(d.head, d.end).In(w.text)
	return strings.ToLower(head[strings.LastIndexByte(head, '-')+1:])
}

// predicative reports whether a description from token i to k-1 says what
// somebody is and brings up nobody: "was a lawyer", "Jane Roe, a lawyer,".
func (w *walk) predicative(i, k int) bool {
	first, end := w.sentenceOf(i)
	if i == first {
		return false
	}
	if w.words[i-1].class&english.Auxiliary != 0 {
		return true
	}
	switch w.str(i - 1) {
	case "I'm", "I’m", "he", "He", "she", "She", "who", "as", "like", "become", "becomes", "became", "than", "not", "named", "called":
		return true
	case ",", "(", "-", "–", "—":
		return k >= end || !w.verbAt(k)
	}
	return false
}

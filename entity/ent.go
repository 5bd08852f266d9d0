package entity

// This file holds the actors while their mentions are still being gathered, and
// the index through which names find them.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// An ent is an actor in the making.
type ent struct {
	name               string // the best so far, as written or as the lexicon has it
	region             string // code of its country, "" for none
	nation             string // a person's country by what the article calls them, "" for none
	kind               Kind
	class              lexicon.Class
	gender             lexicon.Gender
	known              bool  // from the lexicon
	byTable            bool  // the article doesn't name them, the lexicon knows their office
	words              int32 // of name
	last               int32 // token of the latest mention so far, none before the first
	full               int32 // mentions by full name in the whole article
	short              int32 // mentions by surname so far
	mentions           int32
	surname            int32  // next actor with this surname
	given              int32  // next actor with this first name
	bySurname, byGiven bool   // in such a chain
	roles              int32  // the latest role, none for none
	party              string // that a person is said to belong to, as partyOf has it
	own                int32  // entry of the user's list plus one, 0 for none
	into               int32  // the actor that this one turned out to be, none for itself
}

// A role is an office or description that the article gives to a person.
type role struct {
	span article.Span
	head article.Span // the noun alone
	ent  int32
	next int32 // role of the same actor before this one
	same int32 // role with the same last word before this one
}

// An index finds actors by name. Its keys are folded.
type index struct {
	id       map[lexicon.ID]int32
	national map[lexicon.ID]int32 // the latest body of any country that countries have
	own      map[int32]int32
	full     map[string]int32 // whole names of every kind
	surname  map[string]int32 // first of the people who bear it
	given    map[string]int32
	acronym  map[string]int32
	part     map[string]int32 // first or last words of the names of bodies
	role     map[string]int32 // the latest role with this last word
}

func newIndex() index {
	return index{
		id:       map[lexicon.ID]int32{},
		national: map[lexicon.ID]int32{},
		own:      map[int32]int32{},
		full:     map[string]int32{},
		surname:  map[string]int32{},
		given:    map[string]int32{},
		acronym:  map[string]int32{},
		part:     map[string]int32{},
		role:     map[string]int32{},
	}
}

// get is a lookup that doesn't allocate, none where the key is not in m.
func get(m map[string]int32, key []byte) int32 {
	if e, ok := m[string(key)]; ok {
		return e
	}
	return none
}

// key returns tokens i to k-1 as names are compared. It is good until the next
// call.
func (f *finder) key(i, k int) []byte {
	f.buf = fold.Append(f.buf[:0], f.textOf(i, k))
	return f.buf
}

// newEnt adds an actor that tokens i to k-1 name.
func (f *finder) newEnt(i, k int, kind Kind) int32 {
	e := int32(len(f.ents))
	f.ents = append(f.ents, ent{
		name: f.spelled(i, k), kind: kind, words: int32(k - i), last: none,
		surname: none, given: none, roles: none, into: none,
	})
	if key := f.key(i, k); len(key) > 0 && get(f.index.full, key) == none {
		f.index.full[string(key)] = e
	}
	return e
}

// entOf returns the actor of the lexicon that s stands for, a new one where the
// article hasn't named it yet.
func (f *finder) entOf(s lexicon.Sense) int32 {
	if e, ok := f.index.id[s.ID()]; ok {
		return f.real(e)
	}
	a := s.Actor()
	f.buf = fold.Append(f.buf[:0], a.Name)
	e := f.addKnownEnt(a, f.buf)
	f.index.id[s.ID()] = e
	return e
}

// addKnownEnt adds an actor of which everything is known beforehand, its folded
// name key too.
func (f *finder) addKnownEnt(a lexicon.Actor, key []byte) int32 {
	if e := f.ownOf(a); e != none {
		return e
	}
	e := int32(len(f.ents))
	f.ents = append(f.ents, ent{
		name: a.Name, region: a.Region, kind: kindOf(a.Kind), class: a.Class, known: true, words: 99, last: none,
		surname: none, given: none, roles: none, into: none,
	})
	if get(f.index.full, key) == none {
		f.index.full[string(key)] = e
	}
	return e
}

// real follows the actors that turned out to be others.
func (f *finder) real(e int32) int32 {
	for e != none && f.ents[e].into != none {
		x := &f.ents[e]
		if next := f.ents[x.into].into; next != none {
			x.into = next // so that no way is walked twice in its full length
		}
		e = x.into
	}
	return e
}

// lookup returns the actor that tokens i to k-1 name in full, none for none.
func (f *finder) lookup(i, k int) int32 {
	return f.real(get(f.index.full, f.key(i, k)))
}

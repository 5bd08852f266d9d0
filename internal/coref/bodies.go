package coref

// This file resolves bodies in small letters: "the Kenyan foreign ministry", and those that
// go by the name of a person: "the Clinton campaign", "the Obama administration".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// nationalBody resolves "the Kenyan foreign ministry", which begins with word i, and
// returns the word after it, or i if there is none.
func (r *resolver) nationalBody(i, end int) int {
	nm := r.nameAt(i + 1)
	if nm == nil || r.at(nm.Entity).Kind != lexicon.Country || nm.Form != mention.Demonym && nm.Form != mention.Acronym {
		return i
	}
	k, id := r.bodyOf(nm.Entity, nm.End, end)
	if id == link.None {
		return i
	}
	r.passNames(i+1, nm.End)
	r.add(id, i+1, k, mention.Nominal)
	return k
}

// ownBody is nationalBody for what follows the possessive of a country at word k: "Kenya's
// foreign ministry".
func (r *resolver) ownBody(owner link.ID, k, end int) int {
	if r.at(owner).Kind != lexicon.Country {
		return k
	}
	last, id := r.bodyOf(owner, k, end)
	if id != link.None {
		r.add(id, k, last, mention.Nominal)
	}
	return last
}

// maxBody is how many words the name of a body in small letters has.
const maxBody = 4

// bodyOf returns the body of a country whose name in small letters begins with word k, and
// the word after it; None and k where there is none.
func (w *discourse) bodyOf(country link.ID, k, end int) (int, link.ID) {
	d := w.d
	n := 0
	for n < maxBody && k+n < end && d.Has(k+n, text.Small) && !d.Has(k+n, text.Possessive) && w.start(k+n) == nil {
		n++
	}
	var buf [fold.MaxBytes]byte
	for ; n > 0; n-- {
		if k+n < end && (d.Has(k+n, text.Capital) || d.Is(k+n, english.NameNoun)) {
			continue // "the Kenyan army chief", "the Kenyan navy SEALs"
		}
		key := fold.Append(buf[:0], d.In(k, k+n))
		if _, ok := lexicon.Generic(key); !ok {
			continue
		}
		if m, noun := d.NounAt(k+n, end); m > 0 && noun.Class() != lexicon.Document {
			return k, link.None
		}
		if id := w.entities.BodyOf(country, key); id != link.None {
			return k + n, id
		}
		return k, link.None
	}
	return k, link.None
}

// team resolves the body that goes by the name of a person, words i to k-1: "the Clinton
// campaign" is not Clinton.
func (r *resolver) team(owner link.ID, i, k int) {
	d := r.d
	if r.at(owner).Kind != lexicon.Person || !d.SameSentence(k-1, k) || !d.Is(k, english.Team) {
		return
	}
	if d.SameSentence(k, k+1) && d.Is(k+1, english.NameNoun|english.OrganizationHead) {
		return // "the Clinton campaign manager"
	}
	if id := r.teamOf(owner, i, k); id != link.None {
		r.add(id, i, k+1, mention.Nominal)
	}
}

// ownTeam resolves "her campaign" or "his letter", whose pronoun, resolved just now, is word
// i. It returns the word to go on at, k where there is nothing of the kind.
func (r *resolver) ownTeam(i, k, end int) int {
	x := r.last()
	if k >= end || x == nil || x.First != i || r.at(x.Entity).Kind != lexicon.Person {
		return k
	}
	owner := x.Entity
	if r.d.Pronoun(i)&(english.Masculine|english.Feminine) != 0 {
		if n := r.ownDocument(owner, k, end); n > k {
			return n
		}
	}
	if lexicon.NeighborOf(r.d.String(k)) != lexicon.Staff {
		return k
	}
	if k+1 < end && r.d.Is(k+1, english.NameNoun) {
		return k
	}
	r.add(r.teamOf(owner, i, k), i, k+1, mention.Nominal)
	return k + 1
}

// teamOf returns the organization denoted by a person, named from word i on, and the noun at
// word k. "Camp" or "team" refers to a campaign mentioned before; without one it is None.
func (w *discourse) teamOf(owner link.ID, i, k int) link.ID {
	noun := w.d.String(k)
	casual := lexicon.NeighborOf(noun) == lexicon.Crew
	if casual {
		noun = "campaign"
	}
	whole, said := w.at(owner).Name, w.d.In(i, k)
	surname := text.LastWord(whole)
	if _, last, _ := strings.Cut(said, "-"); last >= "a" || lexicon.BeforeSyllables(said) && strings.HasPrefix(whole, said) {
		surname, _, _ = strings.Cut(said, " ") // "the Yoon Suk-yeol administration"
	}
	name := surname + " " + noun
	if id := w.entities.Named(name); id != link.None || casual {
		return id
	}
	return w.entities.New(name, name, k+1-i, lexicon.Organization)
}

package coref

// This file resolves people by their age: "the 69-year-old", "the 48-year-old director".

import (
	"iter"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// ageEnd returns the word after the age that begins with word i, "69-year-old", 0 where there is none.
func (c *scene) ageEnd(i, end int) int {
	if i >= end || !c.d.Has(i, text.Number) {
		return 0
	}
	k := i + 1
	for k < end && c.d.Has(k, text.Glued) && (!c.d.Has(k, text.Sign) || c.d.Form(k).Punct == '-') {
		k++
	}
	if !strings.HasSuffix(c.d.In(i, k), "-year-old") {
		return 0
	}
	return k
}

// noteAge notes that somebody without a name is of the age that begins with word i: "a 42-year-old
// man". It returns the word after the age if that is all that is said of them, "a 42-year-old
// from Lyon", else 0.
func (r *resolver) noteAge(i, end int) int {
	k := r.ageEnd(i, end)
	if k == 0 {
		return 0
	}
	p := phrase.At(r.d, k, end, r.nameEnd)
	if r.nameAt(k) != nil || !p.Empty() && r.namedAfter(p.Head.End) != link.None {
		return 0
	}
	if len(r.unnamedAges) < mostAges {
		r.unnamedAges = append(r.unnamedAges, r.d.String(i))
	}
	if k == end || !p.Empty() || !r.d.Is(k, english.Preposition|english.Wh) && !phrase.VerbAt(r.d, k) || r.predicative(i-1, k) {
		return 0
	}
	r.meet(stranger{noun: "year-old"}, phrase.Range(i-1, k))
	return k
}

// aged resolves "the 69-year-old", which begins with word i, and returns the word after it,
// 0 where there is none.
func (r *resolver) aged(i, end int) int {
	k := r.ageEnd(i, end)
	if k == 0 {
		return 0
	}
	p := phrase.At(r.d, k, end, r.nameEnd)
	if p.Noun.Class() == lexicon.Body || len(r.d.String(i)) > 2 {
		return 0 // "the 140-year-old group"
	}
	id := r.ofAge(i)
	if id == link.None && slices.Contains(r.unnamedAges, r.d.String(i)) {
		return 0
	}
	if id == link.None && lexicon.Rank <= p.Noun.Class() && p.Noun.Class() <= lexicon.Role && r.isDescription(&p) {
		id = r.bearer(&p, func(role *link.Role) int32 { return r.aptly(role.Entity, i) * r.exactly(role) })
	}
	one, several, opens := r.firstBefore(i - 1)
	if id == link.None && opens && !several && one != link.None && r.aptly(one, i) > 0 &&
		genderFits(r.at(one).Gender, p.Noun.Gender()) > 0 {
		id = one // "The prize went to Ida Holm. The 61-year-old ..."
	}
	if id == link.None {
		id = r.people.best(r.place, func(who referent) int32 {
			fit := genderFits(r.gender(who), p.Noun.Gender())
			if who.named() {
				fit *= r.aptly(who.entity, i)
			}
			return fit
		}).entity
	}
	if id == link.None {
		return 0
	}
	if n, noun := r.d.NounAt(k, end); n > 0 && !noun.Plural() {
		k += n
	}
	if id == one && !several && len(r.described) < mostAges {
		r.described = append(r.described, ageOf{id, r.d.String(i)})
	}
	r.add(id, i, k, mention.Nominal)
	return k
}

// An ageOf is the age by which the article described the only person whom it had just named.
type ageOf struct {
	who link.ID
	age string
}

// mostAges bounds how many ages are kept.
const mostAges = 8

// aptly returns how well a person may be of the age that word i is: not at all if the article gave
// them another, else the better the more often it names them.
func (r *resolver) aptly(id link.ID, i int) int32 {
	id = r.entities.Real(id)
	for who, age := range r.ages(i) {
		if who == id && age != r.d.String(i) {
			return 0
		}
	}
	for _, x := range r.described {
		if r.entities.Real(x.who) == id && x.age != r.d.String(i) {
			return 0
		}
	}
	return int32(1 + min(r.at(id).Mentions, maxMentions)/2)
}

// exactly returns how well a role fits its noun alone: a director better than an artistic director.
func (c *scene) exactly(role *link.Role) int32 {
	before := strings.TrimRight(c.d.Text[role.Span.Start:max(role.Span.Start, role.Head.Start)], " ")
	if last := text.LastWord(before); last >= "a" {
		return 1
	}
	return 4
}

// ofAge returns the person named last before word i whose age the article gave as the number that
// word is: "Ida Holm, 69, said", "69-year-old Ida Holm". It is None if there is none near.
func (r *resolver) ofAge(i int) link.ID {
	for id, age := range r.ages(i) {
		if age == r.d.String(i) {
			return id
		}
	}
	return link.None
}

// ages returns the people named not far before word i whose ages the article gave there, and these,
// the latest first.
func (r *resolver) ages(i int) iter.Seq2[link.ID, string] {
	const far = 100
	d := r.d
	return func(yield func(link.ID, string) bool) {
		for n := r.passed - 1; n >= max(0, r.passed-far); n-- {
			nm, age := &r.names[n], -1
			switch {
			case nm.Entity == link.None:
				continue
			case nm.End+1 < i && d.String(nm.End) == "," && d.Has(nm.End+1, text.Number):
				age = nm.End + 1
			case nm.First > 5 && d.String(nm.First-1) == "old" && d.Has(nm.First-5, text.Number):
				age = nm.First - 5
			default:
				continue
			}
			if id := r.entities.Real(nm.Entity); r.at(id).Kind == lexicon.Person && !yield(id, d.String(age)) {
				return
			}
		}
	}
}

package entity

// This file looks up who held an office on the article's day, for offices that
// the article itself gives to no person.

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
)

// incumbent returns who held the office p, which the text names at token i, on
// the article's day. It returns none if that isn't known or the text means
// somebody else.
func (w *walk) incumbent(p *post, i int) int32 {
	if i >= w.undated || p.loose || p.rank != "" || w.apposed(i) {
		return none
	}
	id, ok := w.tenure(p)
	if !ok {
		return none
	}
	e := w.officeholder(id)
	x := &w.ents[e]
	x.last = int32(i)
	if o := w.real(p.owner); o != none && w.ents[o].kind == KindCountry && x.nation == "" {
		x.nation = w.ents[o].region
	}
	w.addRole(e, w.span(p.first, p.last), w.headOf(p.head, p.end))
	return e
}

// tenure looks the office p up in the lexicon.
func (w *walk) tenure(p *post) (lexicon.ID, bool) {
	noun, whole := w.textOf(p.head, p.end), w.textOf(p.head, p.last)
	owner := w.real(p.owner)
	switch {
	case p.party != "":
		if owner != none {
			return 0, false
		}
		return lexicon.Holder(p.party, whole, w.day)
	case owner == none && p.of == none:
		return lexicon.Holder("", whole, w.day)
	case owner == none && w.str(p.end) == "of":
		return w.heldIn(w.real(p.of), noun)
	case owner == none:
		return 0, false
	}
	return w.heldIn(owner, whole)
}

// heldIn returns who held an office of the country or body owner.
func (w *walk) heldIn(owner int32, office string) (lexicon.ID, bool) {
	switch x := &w.ents[owner]; {
	case x.kind == KindCountry:
		return lexicon.Holder(x.region, office, w.day)
	case x.known:
		if id, ok := lexicon.Holder(x.name, office, w.day); ok {
			return id, ok
		}
		if x.region != "" { // "White House press secretary"
			return lexicon.Holder(x.region, x.name+" "+office, w.day)
		}
	}
	return 0, false
}

// officeholder returns the actor of this article for a person of the lexicon: one
// that the article names so, even by surname only, else a new one.
func (w *walk) officeholder(id lexicon.ID) int32 {
	if e, ok := w.index.id[id]; ok {
		return w.real(e)
	}
	a := id.Actor()
	var full, last [fold.MaxBytes]byte
	key := fold.Append(full[:0], a.Name)
	if e := w.real(get(w.index.full, key)); e != none && w.ents[e].kind == KindPerson {
		return e
	}
	for n, e := 0, get(w.index.surname, fold.Append(last[:0], lastWord(a.Name))); e != none && n < maxNamesakes; n, e = n+1, w.ents[e].surname {
		if x := &w.ents[w.real(e)]; x.kind == KindPerson && x.own == 0 && !strings.Contains(x.name, " ") {
			x.name = a.Name
			return w.real(e)
		}
	}
	e := w.addKnownEnt(a, key)
	w.index.id[id] = e
	w.ents[e].byTable = true
	w.ents[e].gender, _ = lexicon.FirstName(firstWord(a.Name))
	return e
}

// fullNames gives people whom the article names by office and surname only the
// full name that the lexicon has: "French Foreign Minister Fabius" is Laurent Fabius.
func (f *finder) fullNames() {
	if f.undated == 0 {
		return
	}
	for e := range f.ents {
		x := &f.ents[e]
		if x.kind != KindPerson || x.known || x.into != none || strings.Contains(x.name, " ") || x.last == none || int(x.last) >= f.undated {
			continue
		}
		for r := x.roles; r != none; r = f.roles[r].next {
			f.buf = fold.Append(f.buf[:0], f.roles[r].span.In(f.text))
			id, ok := normalize.Office(f.buf, f.day)
			if ok && id.Basis == lexicon.OfOffice && strings.EqualFold(lastWord(id.Name), x.name) {
				x.name = id.Name
				break
			}
		}
	}
}

// apposed reports whether token i follows a person's name and a comma: "Jane Roe,
// the German chancellor".
func (w *walk) apposed(i int) bool {
	n := w.next - 1
	return i > 0 && w.str(i-1) == "," && n >= 0 && int(w.names[n].end) == i-1 && w.names[n].ent != none && w.ents[w.names[n].ent].kind == KindPerson
}

// otherTime reports whether the sentence of token i is about another year than the
// article's own. The answer is cached for the sentence.
func (w *walk) otherTime(i int) bool {
	if w.undated == 0 {
		return false
	}
	if s := w.words[i].sent; s != w.timed {
		w.timed, w.elsewhen = s, w.sentenceInOtherYear(i)
	}
	return w.elsewhen
}

// sentenceInOtherYear computes otherTime.
func (w *walk) sentenceInOtherYear(i int) bool {
	for k, end := w.sentenceOf(i); k < end; k++ {
		if w.words[k].shape&number == 0 || w.inDateline(k) {
			continue
		}
		if s := w.str(k); len(s) == 4 && (s[:2] == "19" || s[:2] == "20") && s != strconv.Itoa(w.day.Year()) {
			return true
		}
	}
	s := w.a.Sentences[w.words[i].sent].Span
	dates := w.a.Dates
	n, _ := slices.BinarySearchFunc(dates, s.Start, func(d article.Date, at int) int { return d.Start - at })
	for ; n < len(dates) && dates[n].Start < s.End; n++ {
		if y := w.day.Year(); dates[n].First.Year() > y || dates[n].Last.Year() < y {
			return true
		}
	}
	return false
}

// setDay sets the article's day: that of the option, else the one that the article
// tells, which applies only to the first article if the text holds several.
func (f *finder) setDay(day time.Time) {
	f.day, f.undated, f.timed = day, len(f.a.Tokens), none
	if !day.IsZero() {
		return
	}
	if f.day = f.a.Day; f.day.IsZero() {
		f.undated = 0
	} else if s := f.a.ArticleStarts; len(s) > 1 {
		f.undated = f.a.Paragraphs[s[1]].Sentences[0].First
	}
}

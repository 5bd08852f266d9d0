package entity

// This file asks the lexicon who held an office on the day that the article is
// from, where the article itself gives it to nobody.

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// incumbent returns who had the office p, which stands at token i, on the
// article's day, none where that isn't known or isn't what the text asks for.
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
		return lexicon.Holder(partyName(p.party), whole, w.day)
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

// officeholder returns the actor that a person of the lexicon is in this article:
// whom it names so, maybe by surname only, else a new one.
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

// fullNames gives people whom the article calls by office and surname alone the
// name under which the lexicon has who was in that office: "French Foreign Minister
// Fabius".
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
			id, ok := byParts(f.buf, f.day)
			if ok && id.Basis == BasisOffice && strings.EqualFold(lastWord(id.Name), x.name) {
				x.name = id.Name
				break
			}
		}
	}
}

// apposed reports whether a person's name and a comma stand before token i: "Jane
// Roe, the German chancellor".
func (w *walk) apposed(i int) bool {
	n := w.next - 1
	return i > 0 && w.str(i-1) == "," && n >= 0 && int(w.names[n].end) == i-1 && w.names[n].ent != none && w.ents[w.names[n].ent].kind == KindPerson
}

// otherTime reports whether the sentence of token i tells of another year than
// the article's own.
func (w *walk) otherTime(i int) bool {
	if w.undated == 0 {
		return false
	}
	if s := w.words[i].sent; s != w.timed {
		w.timed, w.elsewhen = s, w.ofOtherTime(i)
	}
	return w.elsewhen
}

// ofOtherTime is otherTime, which asks it once for a sentence.
func (w *walk) ofOtherTime(i int) bool {
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

// partyName returns the name that the lexicon has for a party as [partyOf] gives
// it.
func partyName(party string) string {
	switch party {
	case "republican":
		return "Republican Party"
	case "democratic":
		return "Democratic Party"
	}
	return ""
}

// setDay notes when the article is from: on the day of the option, else on the
// one that the article tells, which is that of the first article only where the
// text holds several.
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

package entity

// This file walks the article once more, token by token, with what the names
// stand for, and resolves the words that stand for somebody named elsewhere.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A walk is what the resolution of references knows at one token.
type walk struct {
	*finder
	people, bodies stage
	unnamed        []unnamed
	place
	speech
	voices
	par            int32 // paragraph
	actor, acting  int32 // the latest subject, and in which sentence
	subjects       int32 // one more than the latest sentence in which a subject was
	lastBody       int32 // that bodyBehind found
	company, media int32 // the company and the publisher spoken of last, none for none
	next           int   // index of the first name not passed yet
	bonds          []bond
	documents      map[string]int32 // who issued the latest one of each sort
	byNation       map[string]int32 // the latest person of each country
}

// refer fills f.refs.
func (f *finder) refer() {
	marked := f.a.Quotations
	w := walk{
		finder: f, company: none, media: none, actor: none,
		speech:   speech{marked: marked, quotations: 1, voice: none},
		voices:   voices{author: f.writtenBy(marked), answers: f.interviewee(), turn: none},
		byNation: map[string]int32{}, documents: map[string]int32{},
	}
	for p := range f.a.Paragraphs {
		par := &f.a.Paragraphs[p]
		w.paragraph(p)
		for s := range par.Sentences {
			i := par.Sentences[s].First
			end := i + len(par.Sentences[s].Tokens)
			w.sent = f.words[i].sent
			if par.Kind == article.KindBoilerplate {
				for w.next < len(f.names) && int(f.names[w.next].first) < end {
					w.next++
				}
				continue
			}
			for i < end {
				i = w.step(i, end)
			}
		}
	}
}

// step takes in token i and returns the one to go on at.
func (w *walk) step(i, end int) int {
	w.quotation(i)
	if w.next < len(w.names) && int(w.names[w.next].first) <= i {
		nm := &w.names[w.next]
		w.next++
		nm.ent = w.real(nm.ent)
		k := int(nm.end)
		if nm.ent != none {
			if w.ents[nm.ent].kind == KindPerson {
				w.bind(nm.ent, i)
			}
			w.mention(nm.ent, int(nm.first), k, nm.form)
		}
		w.innerName(nm)
		if nm.ent != none && w.words[k-1].shape&possessive != 0 {
			if k = w.ownDocument(nm.ent, k, end); k == int(nm.end) {
				if k = w.ownOffice(nm.ent, k, end); k == int(nm.end) {
					k = w.ownBody(nm.ent, k, end)
				}
			}
			if k == int(nm.end) {
				k = w.ownKin(k-1, end)
			}
		}
		return max(k, i+1)
	}
	if w.words[i].shape&(capital|small) == 0 {
		return i + 1
	}
	k := w.pronoun(i, end)
	if k > i {
		if n := w.ownTeam(i, k, end); n > k {
			return n
		}
	}
	if w.words[i].class&(english.Determiner|english.Possessive) != 0 && own(w.str(i)) {
		return w.ownKin(i, end)
	}
	if k > i {
		return k
	}
	if k := w.office(i, end); k > i {
		return k
	}
	if k := w.nationalBody(i, end); k > i {
		return k
	}
	if k := w.nominal(i, end); k > i {
		w.describedAlias(k)
		return k
	}
	return i + 1
}

// mention puts an actor into focus that tokens i to k-1 mention.
func (w *walk) mention(e int32, i, k int, form Form) {
	if form == FormDemonym || w.inDateline(i) {
		return
	}
	weight, subject := int32(asOther), false
	switch {
	case w.words[k-1].shape&possessive != 0, form == FormPronoun && own(w.str(i)):
		weight = asPossessor
	case form.Named() && w.modifies(k):
		weight = asInner
	case w.subject(k) || w.acted(i) || w.opensSentence(i):
		weight, subject = asSubject, true
		w.actor, w.acting = e, w.sent
		if w.subjects == w.sent+1 {
			weight = asSecond
		} else if w.quote == 0 {
			w.subjects = w.sent + 1
		}
	}
	s := &w.bodies
	if e <= firstUnnamed || w.ents[e].kind == KindPerson {
		s = &w.people
		if subject && w.quote == 0 && (w.acts(k) || w.acted(i)) {
			w.heard(e)
		}
		if e > none && w.ents[e].nation != "" {
			w.byNation[w.ents[e].nation] = e
		}
	} else if w.ents[e].kind == KindPlace {
		return
	} else {
		switch w.ents[e].class {
		case lexicon.Company:
			w.company = e
		case lexicon.Media:
			w.media = e
		}
	}
	s.raise(e, weight, w.place, subject)
}

// opensSentence reports whether the mention that begins with token i is the first
// phrase of its sentence, and so its subject: "A woman in the crowd said".
func (w *walk) opensSentence(i int) bool {
	first, _ := w.sentenceOf(i)
	p, _ := w.titleAt(i)
	if p > first && w.words[p-1].class&(english.Determiner|english.Possessive) != 0 {
		p--
	}
	return p == first
}

// modifies reports whether the name that ends before token k only says more about
// a noun behind it: "Clinton aides", "Clinton communications director Ann Roe".
func (w *walk) modifies(k int) bool {
	if k >= len(w.words) || w.words[k].sent != w.sent || w.words[k].shape&small == 0 {
		return false
	}
	if w.words[k].class&(english.NameNoun|english.Team) != 0 {
		return true
	}
	_, end := w.sentenceOf(k)
	for n := 0; n < 2 && k < end && w.words[k].shape&small != 0 && w.words[k].class&(english.Closed|english.ActorVerb) == 0; n++ {
		if m, noun := w.noun(k, end); m > 0 {
			return noun.Title() && k+m < end && w.words[k+m].shape&capital != 0
		}
		k++
	}
	return false
}

// acted reports whether a verb of acting or speaking stands right before token
// i, as in "said Jane Roe".
func (w *walk) acted(i int) bool {
	first, _ := w.sentenceOf(i)
	for n := 0; i > first && n < 5; n++ {
		v := &w.words[i-1]
		if v.class&english.ActorVerb != 0 && v.shape&small != 0 {
			return true
		}
		if v.shape&capital == 0 && (v.class.Is(ruled) || v.shape&punct != 0) {
			return false
		}
		i--
	}
	return false
}

// add notes a reference by tokens i to k-1.
func (w *walk) add(e int32, i, k int, form Form) {
	w.refs = append(w.refs, ref{int32(i), int32(k), e, form})
	w.mention(e, i, k, form)
}

// innerName resolves names that a noun behind makes inner ones: "the Clinton
// campaign" is a body of its own, not Clinton.
func (w *walk) innerName(nm *name) {
	k := int(nm.end)
	if nm.ent == none || w.ents[nm.ent].kind != KindPerson || k >= len(w.words) || w.words[k].sent != w.sent || w.words[k].class&english.Team == 0 {
		return
	}
	if k+1 < len(w.words) && w.words[k+1].sent == w.sent && w.words[k+1].class&(english.NameNoun|english.OrganizationHead) != 0 {
		return // "the Clinton campaign manager"
	}
	if e := w.teamOf(nm.ent, int(nm.first), k); e != none {
		w.add(e, int(nm.first), k+1, FormNominal)
	}
}

// ownTeam resolves "her campaign", whose pronoun is token i, and returns the
// token to go on at, k where there is no such thing.
func (w *walk) ownTeam(i, k, end int) int {
	if k >= end || len(w.refs) == 0 || int(w.refs[len(w.refs)-1].first) != i {
		return k
	}
	if s := w.str(i); s == "his" || s == "His" || s == "her" || s == "Her" {
		if n := w.ownDocument(w.refs[len(w.refs)-1].ent, k, end); n > k {
			return n
		}
	}
	if w.words[k].class&english.Team == 0 {
		return k
	}
	switch w.str(k) {
	case "campaign", "administration":
	default:
		return k
	}
	if k+1 < end && w.words[k+1].class&english.NameNoun != 0 {
		return k
	}
	owner := w.refs[len(w.refs)-1].ent
	if w.ents[owner].kind == KindPerson {
		w.add(w.teamOf(owner, i, k), i, k+1, FormNominal)
	}
	return k + 1
}

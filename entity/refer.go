package entity

// This file walks the article once more, token by token, with what the names
// stand for, and resolves the words that stand for somebody named elsewhere.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A walk is what the resolution of references knows at one token.
type walk struct {
	*finder
	people, bodies stage
	sent           int32
	subjects       int32            // one more than the latest sentence in which a subject was
	company, media int32            // the company and the publisher spoken of last, none for none
	next           int              // index of the first name not passed yet
	byNation       map[string]int32 // the latest person of each country
}

// refer fills f.refs.
func (f *finder) refer() {
	w := walk{finder: f, company: none, media: none, byNation: map[string]int32{}}
	for p := range f.a.Paragraphs {
		par := &f.a.Paragraphs[p]
		for s := range par.Sentences {
			i := par.Sentences[s].First
			end := i + len(par.Sentences[s].Tokens)
			w.sent = f.words[i].sent
			if par.Kind == article.Boilerplate {
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
	if w.next < len(w.names) && int(w.names[w.next].first) <= i {
		nm := &w.names[w.next]
		w.next++
		nm.ent = w.real(nm.ent)
		if nm.ent != none {
			w.mention(nm.ent, int(nm.first), int(nm.end), nm.form)
		}
		k := int(nm.end)
		w.innerName(nm)
		if nm.ent != none && w.words[k-1].shape&possessive != 0 {
			if k = w.ownDocument(nm.ent, k, end); k == int(nm.end) {
				k = w.ownOffice(nm.ent, k, end)
			}
		}
		return max(k, i+1)
	}
	if w.words[i].shape&(capital|small) == 0 {
		return i + 1
	}
	if k := w.pronoun(i, end); k > i {
		return w.ownTeam(i, k, end)
	}
	if k := w.office(i, end); k > i {
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
	if form == Demonym || w.inDateline(i) {
		return
	}
	weight, subject := int32(asOther), false
	switch {
	case w.words[k-1].shape&possessive != 0:
		weight = asPossessor
	case k < len(w.words) && w.words[k].sent == w.sent && w.words[k].class&(inner|team) != 0 && form.Named():
		weight = asInner
	case w.subject(k) || w.acted(i):
		weight, subject = asSubject, true
		if w.subjects == w.sent+1 {
			weight = asSecond
		} else if w.words[i].shape&quoted == 0 {
			w.subjects = w.sent + 1
		}
	}
	if w.words[i].shape&quoted != 0 {
		weight /= inQuotation
	}
	s := &w.bodies
	if w.ents[e].kind == Person {
		s = &w.people
		if n := w.ents[e].nation; n != "" {
			w.byNation[n] = e
		}
	} else if w.ents[e].kind == Place {
		return
	} else {
		switch w.ents[e].class {
		case lexicon.Company:
			w.company = e
		case lexicon.Media:
			w.media = e
		}
	}
	s.raise(e, weight, w.sent, subject)
}

// acted reports whether a verb of acting or speaking stands right before token
// i, as in "said Jane Roe".
func (w *walk) acted(i int) bool {
	first, _ := w.sentenceOf(i)
	for n := 0; i > first && n < 5; n++ {
		v := &w.words[i-1]
		if v.class&act != 0 && v.shape&small != 0 {
			return true
		}
		if v.shape&capital == 0 && (v.class != 0 || v.shape&punct != 0) {
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
	if nm.ent == none || w.ents[nm.ent].kind != Person || k >= len(w.words) || w.words[k].sent != w.sent || w.words[k].class&team == 0 {
		return
	}
	if k+1 < len(w.words) && w.words[k+1].sent == w.sent && w.words[k+1].class&(inner|orgHead) != 0 {
		return // "the Clinton campaign manager"
	}
	if e := w.teamOf(nm.ent, int(nm.first), k); e != none {
		w.add(e, int(nm.first), k+1, Nominal)
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
	if w.words[k].class&team == 0 {
		return k
	}
	switch w.str(k) {
	case "campaign", "administration":
	default:
		return k
	}
	if k+1 < end && w.words[k+1].class&inner != 0 {
		return k
	}
	owner := w.refs[len(w.refs)-1].ent
	if w.ents[owner].kind == Person {
		w.add(w.teamOf(owner, i, k), i, k+1, Nominal)
	}
	return k + 1
}

// ownDocument resolves "letter" in "Ann Roe's letter" to the actor e, its owner,
// whose possessive ends before token k. It returns the token to go on at, k where
// no document follows.
func (w *walk) ownDocument(e int32, k, end int) int {
	for n := 0; k+n < end && n < 3; n++ {
		if x := &w.words[k+n]; x.shape&small == 0 || x.class&(closed|act) != 0 {
			break
		}
		if m, noun := w.noun(k+n, end); noun.Class() == lexicon.Document && !noun.Plural() && personal(w.str(k+n+m-1)) {
			w.refs = append(w.refs, ref{int32(k), int32(k + n + m), e, Nominal})
			return k + n + m
		}
	}
	return k
}

// personal reports whether what stands in a document says what its owner says.
func personal(document string) bool {
	switch document {
	case "statement", "letter", "memo", "brief", "submission", "testimony", "email", "e-mail", "speech", "tweet", "report",
		"filing", "lawsuit", "complaint", "affidavit", "post", "message", "essay", "op-ed", "book", "memoir", "article":
		return true
	}
	return false
}

package entity

// This file reads the titles and descriptions that stand before and after the
// names of people: "U.S. Secretary of State John Kerry", "Mr. Kerry", "Jane Roe,
// the minister of health,". They give roles, genders and countries.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// titleAt returns the title that stands right before token i: where it begins
// and what it says. Without a title it returns i.
func (f *finder) titleAt(i int) (int, lexicon.Noun) {
	first, _ := f.sentenceOf(i)
	if i == first || f.words[i-1].shape&punct != 0 || f.words[i-1].class&english.Closed != 0 {
		return i, 0
	}
	for p := max(first, i-5); p < i; p++ {
		if f.words[p].shape&(capital|small) == 0 {
			continue
		}
		if n, noun := f.noun(p, i); n == i-p && noun.Title() && f.words[i-1].shape&possessive == 0 {
			return p, noun
		}
	}
	return f.titleOf(i, first)
}

// titleOf returns the title before token i that a country or other capitals end,
// as in "UN Special Envoy for Syria" and "Secretary of Energy".
func (f *finder) titleOf(i, first int) (int, lexicon.Noun) {
	for p := max(first, i-4); p < i; p++ {
		if f.words[p].class&english.Preposition == 0 || f.words[p].shape&small == 0 || p == first {
			continue
		}
		q := p + 1
		if q < i && f.words[q].class&(english.Determiner|english.Possessive) != 0 {
			q++
		}
		if n, _ := f.known(q, i); q == i || n != i-q && !f.allCapital(q, i) || f.words[i-1].shape&possessive != 0 {
			continue
		}
		for t := max(first, p-4); t < p; t++ {
			if n, noun := f.noun(t, p); n == p-t && noun.Title() && f.words[t].shape&capital != 0 {
				return t, noun
			}
		}
	}
	return i, 0
}

// allCapital reports whether tokens i to k-1 are words with capitals, maybe
// joined by "and".
func (f *finder) allCapital(i, k int) bool {
	for ; i < k; i++ {
		if w := &f.words[i]; w.shape&capital == 0 && f.str(i) != "and" || w.shape&possessive != 0 {
			return false
		}
	}
	return true
}

// titled reports whether a title that only people bear stands before token i.
func (f *finder) titled(i int) bool {
	p, _ := f.titleAt(i)
	return p < i
}

// honoured reports whether "Mr." or the like stands before token i.
func (f *finder) honoured(i int) bool {
	_, noun := f.titleAt(i)
	return noun.Class() == lexicon.Honorific
}

// inOffice reports whether an office or rank in capitals stands before token i, as
// before a surname: "Foreign Minister".
func (f *finder) inOffice(i int) bool {
	p, noun := f.titleAt(i)
	switch noun.Class() {
	case lexicon.Office, lexicon.Rank, lexicon.Clergy, lexicon.Royal:
		return f.words[p].shape&capital != 0 && !noun.Plural()
	}
	return false
}

// honours are the genders of the honorifics that an article puts before a
// surname.
type honours uint8

// honour notes the honorific before the surname that is token i.
func (f *finder) honour(i int) {
	_, noun := f.titleAt(i)
	if noun.Class() != lexicon.Honorific || noun.Gender() == lexicon.Unknown {
		return
	}
	if f.honours == nil {
		f.honours = map[string]honours{}
	}
	key := f.key(i, i+1)
	f.honours[string(key)] |= 1 << noun.Gender()
}

// honouredAs returns the gender of whoever goes by the surname that is token i,
// where all its honorifics agree.
func (f *finder) honouredAs(i int) lexicon.Gender {
	switch f.honours[string(f.key(i, i+1))] {
	case 1 << lexicon.Male:
		return lexicon.Male
	case 1 << lexicon.Female:
		return lexicon.Female
	}
	return lexicon.Unknown
}

// addRoles notes what stands before and after a person's name.
func (f *finder) addRoles(nm *name) {
	i, k := int(nm.first), int(nm.end)
	e := &f.ents[nm.ent]
	if e.nation == "" {
		e.nation = f.possessor(i)
	}
	if p, noun := f.titleAt(i); p < i {
		if g := noun.Gender(); g != lexicon.Unknown {
			e.gender = g
		}
		if noun.Class() != lexicon.Honorific {
			q := f.modifiers(p)
			f.addRole(nm.ent, f.span(q, i), f.headOf(p, i))
			f.nationIn(nm.ent, q, p)
		}
	}
	f.roleBefore(nm.ent, i, k)
	f.roleAfter(nm.ent, k)
	f.roleIs(nm.ent, k)
	f.partyMark(nm.ent, k)
}

// headOf returns the span of the noun of a title, tokens p to i-1: its last word
// before any "of" or "for".
func (f *finder) headOf(p, i int) article.Span {
	for n := p + 1; n < i; n++ {
		if f.words[n].class&english.Preposition != 0 {
			return f.span(n-1, n)
		}
	}
	return f.span(i-1, i)
}

// modifiers returns where the description begins whose title begins at token p:
// it takes in "White House", "former", "Syrian" before it.
func (f *finder) modifiers(p int) int {
	first, _ := f.sentenceOf(p)
	for p > first {
		w := &f.words[p-1]
		switch {
		case w.shape&possessive != 0 || w.class&english.Calendar != 0 || f.inDateline(p-1):
			return p
		case w.shape&capital != 0 && w.class&english.Closed == 0:
		case w.class&english.Team != 0 && p-2 >= first && f.words[p-2].shape&capital != 0:
		case w.shape&small != 0 && roleAdjective(f.str(p-1)):
		default:
			return p
		}
		p--
	}
	return p
}

// roleAdjective reports whether s is an adjective that belongs to an office.
func roleAdjective(s string) bool {
	switch s {
	case "former", "acting", "deputy", "interim", "presidential", "vice", "senior", "assistant", "presumptive",
		"associate", "then", "incoming", "outgoing", "national", "chief", "special", "foreign", "prime", "top", "ex":
		return true
	}
	return false
}

// roleAfter notes the apposition that follows the name that ends before token k.
func (f *finder) roleAfter(e int32, k int) {
	if k >= len(f.words) || f.words[k].sent != f.words[k-1].sent {
		return
	}
	_, end := f.sentenceOf(k - 1)
	if f.str(k) != "," || k+1 >= end || relative(f.str(k+1)) {
		return
	}
	i := k + 1
	if f.words[i].class&(english.Determiner|english.Possessive) != 0 {
		i++
	}
	head := article.Span{}
	from := i
	j := i
	for ; j < end && j < i+14; j++ {
		w := &f.words[j]
		if w.shape&punct != 0 && w.shape&glued != 0 && f.str(j) != "-" {
			break
		}
		if w.class&(english.Auxiliary|english.ActorVerb) != 0 && w.shape&small != 0 && (head.Empty() || w.class&english.Auxiliary != 0) || relative(f.str(j)) {
			break
		}
		if head.Empty() {
			if w.class&english.Preposition != 0 {
				return
			}
			if p := partyOf(f.str(j)); p != "" && f.ents[e].party == "" && w.shape&possessive == 0 {
				f.ents[e].party = p
			}
			if w.shape&possessive != 0 {
				from = j + 1 // "the minister's daughter" is no minister
			}
			if n, noun := f.noun(j, end); n > 0 && f.words[j+n-1].shape&possessive == 0 && noun.Title() && noun.Class() != lexicon.Honorific && !noun.Plural() {
				head = f.headOf(j, j+n)
				f.nationIn(e, from, j)
				j += n - 1
			}
		}
	}
	if head.Empty() || j <= i {
		return
	}
	if j < end && !(f.words[j].shape&punct != 0 || relative(f.str(j))) {
		return
	}
	f.addRole(e, f.span(i, j), head)
}

// maxRoles bounds the roles of one person, for the sake of texts that no person
// wrote.
const maxRoles = 100

func relative(s string) bool { return s == "who" || s == "which" || s == "that" || s == "whose" }

// addRole gives a person a role, unless the article gave it before.
func (f *finder) addRole(e int32, s, head article.Span) {
	e = f.real(e)
	said := s.In(f.text)
	for n, r := 0, f.ents[e].roles; r != none; n, r = n+1, f.roles[r].next {
		if f.roles[r].span.In(f.text) == said || n == maxRoles {
			return
		}
	}
	f.buf = append(f.buf[:0], officeOf(head.In(f.text))...)
	n := int32(len(f.roles))
	f.roles = append(f.roles, role{span: s, head: head, ent: e, next: f.ents[e].roles, same: get(f.index.role, f.buf)})
	f.ents[e].roles = n
	f.index.role[string(f.buf)] = n
}

// possessor returns the country that owns the name at token i: "Russia's Sergei
// Lavrov".
func (f *finder) possessor(i int) string {
	first, _ := f.sentenceOf(i)
	if i == first || f.words[i-1].shape&possessive == 0 {
		return ""
	}
	for p := max(first, i-3); p < i; p++ {
		if n, s := f.known(p, i); n == i-p {
			return s.Actor().Region
		}
	}
	return ""
}

// nationIn gives the person e the first country and party that tokens i to k-1
// name.
func (f *finder) nationIn(e int32, i, k int) {
	for ; i < k; i++ {
		if f.words[i].shape&capital == 0 {
			continue
		}
		x := &f.ents[e]
		if p := partyOf(f.str(i)); p != "" {
			if x.party == "" {
				x.party = p
			}
			continue
		}
		if n, s := f.known(i, k); n > 0 && x.nation == "" {
			x.nation = s.Actor().Region
		}
	}
}

// partyMark reads the party of "(R-Ky.)" or ", D-Mass.," behind the name of the
// person e that ends before token k.
func (f *finder) partyMark(e int32, k int) {
	if k+2 >= len(f.words) || f.words[k+2].sent != f.words[k-1].sent || f.ents[e].party != "" {
		return
	}
	if p := f.str(k); p != "(" && p != "," || f.str(k+2) != "-" && f.str(k+2) != ")" {
		return
	}
	f.ents[e].party = markedParty(f.str(k + 1))
}

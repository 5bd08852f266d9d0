package entity

// This file resolves offices that the text says more of than a noun: "the Russian
// foreign minister", "the UN envoy for Syria", "Germany's chancellor". Whoever the
// article gives the office has it; where it gives it to nobody, see incumbent.go.

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A post is the description of an office. Its owner is the country or body that
// has it.
type post struct {
	first, head, end, last int // tokens: its first one, its noun, behind the noun, behind all of it
	noun                   lexicon.Noun
	owner                  int32  // actor, none for none
	of                     int32  // actor behind the noun, none for none
	party                  string // as partyOf has it
	rank                   string // "former", "deputy" and the like
	loose                  bool   // there are other words in it
}

// office resolves the office that begins at token i and returns the token behind
// it, i where there is none or where nothing tells who has it.
func (w *walk) office(i, end int) int {
	switch w.str(i) {
	case "the", "The", "THE":
	default:
		return i
	}
	return w.holderOf(i, i+1, end, none)
}

// ownOffice is office for what begins at token i, behind the possessive of the
// actor owner.
func (w *walk) ownOffice(owner int32, i, end int) int {
	if !w.owns(owner) {
		return i
	}
	return w.holderOf(i, i, end, owner)
}

// holderOf resolves the post whose words begin at token first, which is i or
// behind an article there.
func (w *walk) holderOf(i, first, end int, owner int32) int {
	p := w.post(first, end, owner)
	if p.end == 0 {
		return i
	}
	if w.predicate(i) {
		return p.last
	}
	elsewhen := w.otherTime(i)
	e, doubt := w.said(&p, elsewhen)
	if e == none && !elsewhen {
		e = w.incumbent(&p, i)
	}
	switch {
	case e != none:
	case doubt:
		return p.last // so that nobody takes it for a like office
	default:
		return i
	}
	for w.next < len(w.names) && int(w.names[w.next].first) < p.last {
		nm := &w.names[w.next]
		w.next++
		if nm.ent != none {
			w.mention(nm.ent, int(nm.first), int(nm.end), nm.form)
		}
	}
	w.add(e, p.first, p.last, FormTitle)
	return p.last
}

// post reads the office that begins at token i; its end is 0 where none does of
// which the text says more than the noun.
func (w *walk) post(i, end int, owner int32) post {
	p := post{first: i, owner: owner, of: none}
	next := w.next
	for k := i; p.end == 0; {
		if k >= end || k >= i+8 {
			return post{}
		}
		for next < len(w.names) && int(w.names[next].first) < k {
			next++
		}
		x := &w.words[k]
		if next < len(w.names) && int(w.names[next].first) == k && w.names[next].ent != none {
			nm := &w.names[next]
			switch party := partyOf(w.str(k)); {
			case party != "":
				p.party = party
			case p.owner != none || !w.owns(nm.ent):
				return post{}
			default:
				p.owner = nm.ent
			}
			k = int(nm.end)
			continue
		}
		if party := partyOf(w.str(k)); party != "" && x.shape&possessive == 0 {
			p.party = party
			k++
			continue
		}
		if rank(w.str(k)) {
			if n, _ := w.noun(k, end); n == 0 {
				p.rank = w.str(k)
				k++
				continue
			}
		}
		if x.shape&possessive != 0 || x.shape&punct != 0 && w.str(k) != "-" || x.class&(english.Closed&^english.Function) != 0 && x.shape&capital == 0 {
			return post{}
		}
		n, noun := w.noun(k, end)
		if n == 0 {
			p.loose = true
			k++
			continue
		}
		switch noun.Class() {
		case lexicon.Office, lexicon.Clergy, lexicon.Royal, lexicon.Role:
		default:
			return post{}
		}
		if noun.Plural() || w.words[k+n-1].shape&possessive != 0 {
			return post{}
		}
		p.head, p.end, p.noun = k, k+n, noun
		if s := w.str(k); n > 1 && rank(s) {
			p.rank = s
		}
	}
	w.complement(&p, next, end)
	if p.last < end {
		// "the minister John Roe" is the name's title, "the minister-designate" no
		// minister yet.
		if x := &w.words[p.last]; x.shape&capital != 0 && x.class&english.Closed == 0 || x.shape&(punct|glued) == punct|glued && w.str(p.last) == "-" {
			return post{}
		}
		if s := w.str(p.last); s == "elect" || s == "designate" {
			return post{}
		}
	}
	if p.owner == none && p.last == p.end && p.party == "" && p.rank == "" && p.end-p.head < 2 && p.noun.Class() != lexicon.Clergy {
		return post{}
	}
	return p
}

// owns reports whether e may have offices.
func (w *walk) owns(e int32) bool { return w.ents[e].kind != KindPerson }

// complement reads what follows the noun of p: "of Germany", "for Syria", "of
// health". Names are looked for from name next on.
func (w *walk) complement(p *post, next, end int) {
	p.last = p.end
	k := p.end
	if k+1 >= end {
		return
	}
	switch w.str(k) {
	case "of", "for", "to":
	default:
		return
	}
	k++
	if w.words[k].class&(english.Determiner|english.Possessive) != 0 && k+1 < end {
		k++
	}
	for next < len(w.names) && int(w.names[next].first) < k {
		next++
	}
	if next < len(w.names) && int(w.names[next].first) == k {
		nm := &w.names[next]
		if nm.ent == none || w.ents[nm.ent].kind == KindPerson || w.words[nm.end-1].shape&possessive != 0 {
			p.end = 0 // whatever it is
			return
		}
		p.of, p.last = nm.ent, int(nm.end)
		return
	}
	matter := func(k int) bool {
		return k < end && w.words[k].shape&possessive == 0 && w.words[k].class&english.Closed == 0 && w.words[k].shape&(small|capital) != 0
	}
	if !matter(k) {
		return
	}
	for k++; k < end; k++ {
		switch {
		case matter(k) && (w.words[k].shape&capital != 0 || ofMatter(w.str(k))):
		case w.str(k) == "and" && matter(k+1) && w.words[k+1].shape == w.words[k-1].shape && !w.verbal(k+1):
			k++
		default:
			p.last = k
			return
		}
	}
	p.last = k
}

// ofMatter reports whether a word ends the name of a matter of government.
func ofMatter(s string) bool {
	switch s {
	case "affairs", "security", "relations", "resources", "development", "works", "services", "policy", "trade", "education", "rights", "protection":
		return true
	}
	return false
}

// rank reports whether a word makes another office of one.
func rank(s string) bool {
	switch s {
	case "former", "then", "ex", "acting", "interim", "caretaker", "deputy", "vice", "assistant", "associate", "shadow", "next", "future",
		"incoming", "outgoing", "previous", "late", "last", "first", "onetime", "one-time", "would-be", "honorary", "junior",
		"Former", "Acting", "Interim", "Deputy", "Vice", "Assistant", "Associate", "Shadow":
		return true
	}
	return false
}

// said returns the person to whom the article gives the office p. Where it gives
// somebody one that is called alike but is another, doubt is true. Elsewhen means
// that the sentence is about another time.
func (w *walk) said(p *post, elsewhen bool) (best int32, doubt bool) {
	best = none
	most := int32(-1)
	w.buf = append(w.buf[:0], officeOf(w.headOf(p.head, p.end).In(w.text))...)
	for n, r := 0, get(w.index.role, w.buf); r != none && n < 32; r, n = w.roles[r].same, n+1 {
		e := w.real(w.roles[r].ent)
		x := &w.ents[e]
		if x.last == none || p.party != "" && x.party != "" && x.party != p.party {
			continue
		}
		if elsewhen && x.byTable || !w.same(p, &w.roles[r], x) {
			doubt = true
			continue
		}
		s := w.weight(e)
		if p.owner != none && x.nation != "" && x.nation == w.ents[w.real(p.owner)].region {
			s += 2 * asSubject // before one of whom it isn't known
		}
		if s > most {
			best, most = e, s
		}
	}
	return best, doubt
}

// same reports whether the role r of the person x may be the office p.
func (w *walk) same(p *post, r *role, x *ent) bool {
	role := r.span.In(w.text)
	if p.rank != "" && !hasWord(role, p.rank) || p.rank == "" && (hasWord(role, "deputy") || hasWord(role, "vice") || hasWord(role, "assistant") || hasWord(role, "shadow")) {
		return false
	}
	for _, owner := range [...]int32{p.owner, p.of} {
		if owner == none {
			continue
		}
		o := &w.ents[w.real(owner)]
		in, other := w.inRole(r, owner)
		switch {
		case in:
		case o.kind == KindCountry && owner == p.owner, o.kind == KindCountry && w.str(p.end) == "of":
			if x.nation != "" && x.nation != o.region {
				return false
			}
		case other, o.kind != KindCountry && o.kind != KindPlace && x.nation != "" && x.nation != o.region:
			return false
		}
	}
	return w.samePortfolio(p, r, role)
}

// inRole reports whether the actor e is named in the role r, and whether another
// body is, or another place where e is one.
func (w *walk) inRole(r *role, e int32) (in, other bool) {
	n, _ := slices.BinarySearchFunc(w.names, r.span.Start, func(nm name, at int) int { return w.a.Tokens[nm.first].Start - at })
	for ; n < len(w.names) && w.a.Tokens[w.names[n].first].Start < r.span.End; n++ {
		switch x := w.real(w.names[n].ent); {
		case x == none:
		case x == w.real(e):
			in = true
		case w.ents[x].kind == KindOrganization, w.ents[x].kind == KindGroup, w.ents[x].kind == KindPlace && w.ents[e].kind == KindPlace:
			other = true
		}
	}
	return in, other
}

// samePortfolio reports whether the role and p are for the same matter, as far as
// both say: "foreign minister" and "minister of foreign affairs".
func (w *walk) samePortfolio(p *post, r *role, role string) bool {
	head := r.head.In(w.text)
	before, after := w.text[r.span.Start:max(r.span.Start, r.head.Start)], w.text[min(r.head.End, r.span.End):r.span.End]
	own := strings.HasPrefix(after, " of ") || strings.HasPrefix(after, " for ")
	if !own {
		before = strings.TrimRight(before, " ")
		own = lexicon.FindNoun(lastWord(before)+" "+head) != 0 && before != ""
	}
	if !own {
		return true
	}
	any := false
	for k := p.head; k < p.last; k++ {
		x := &w.words[k]
		if s := w.str(k); x.class&(english.Closed|english.Determiner|english.Possessive) == 0 && !strings.EqualFold(s, head) && officeOf(s) != officeOf(head) && !rank(s) {
			any = true
			if hasWord(role, s) {
				return true
			}
		}
	}
	return !any
}

// predicate reports whether what begins at token i says what somebody is and
// doesn't mean whoever it is: "was the German chancellor", "as the German
// chancellor".
func (w *walk) predicate(i int) bool {
	first, _ := w.sentenceOf(i)
	if i == first {
		return false
	}
	switch w.str(i - 1) {
	case "is", "are", "was", "were", "be", "'s", "as", "As", "like", "not", "become", "becomes", "became", "becoming", "named", "elected", "appointed", "called", "being", "been":
		return true
	}
	return false
}

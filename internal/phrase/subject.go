package phrase

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the subject before a verb group: next to it, or with an apposition or an
// adjunct between.

// Subject returns the source before the verb group g in the sentence s, empty if
// there is none next to it.
func (t *Text) Subject(g, s text.Range) text.Range {
	if g.First == s.First {
		return text.Range{}
	}
	if k := g.First - 1; k > s.First && floats(t, k) {
		return t.Subject(Range(k, g.End), s)
	}
	switch p := beforeTime(t, g.First, s.First) - 1; {
	case p < g.First-1:
		return Aside(t, p, s)
	case pronounSubject(t, p):
		return Range(p, g.First)
	case endsAside(t, p, s):
		return Aside(t, p, s)
	case t.Punct(p, Dash):
		return beforeDashes(t, p, s)
	}
	if first := clauseSubject(t, g.First, s); first < g.First {
		return Range(first, g.First)
	}
	if t.Verb(g.First-1) && participleSubject(t, g.First, s) == s.First {
		return Range(s.First, g.First) // "A firm hired to salvage it after its captain fled [said]"
	}
	n := t.PhraseBefore(g.First, s.First)
	if n.Empty() || n.End != g.First || danglingModifier(t, n) || Unstopped(t, g.First, s) {
		return text.Range{}
	}
	if first := pastList(t, n, g, s); first < n.First {
		return Range(first, n.End)
	}
	if k := participleSubject(t, n.First, s); k < n.First {
		n.First = k
		return Undated(t, n)
	}
	if first := whoseHome(t, n, s); first < n.First {
		return Range(first, n.End)
	}
	if first := withoutStop(t, n, s); first < n.First {
		n.First = first
		return Undated(t, n)
	}
	return Undated(t, wholeList(t, pastTime(t, n), s))
}

// withoutStop returns the first token of the name that opens the sentence before the office n, behind
// which the second comma is missing: "Ida Holm, [chief of the Lund mill] said". It is the start of n
// elsewhere.
func withoutStop(t *Text, n, s text.Range) int {
	c := n.First - 1
	if !t.Punct(c, ',') || c < s.First+2 || c-s.First > 5 {
		return n.First
	}
	for k := s.First; k < c; k++ {
		if t.Tag(k) != article.PROPN || !t.Outside(k) {
			return n.First
		}
	}
	for k := n.First; k < n.End && !t.Is(k, english.Preposition); k++ {
		if u := lexicon.FindNoun(t.String(k)); u.Class() >= lexicon.Rank && u.Class() <= lexicon.Role && !u.Plural() && t.Word(k+1, "of") {
			return s.First
		}
	}
	return n.First
}

// pastList returns the first token of the sentence where the list before the singular verb group g is
// part of a longer subject: "[The court trying Ida Holm,] Bo Roe and Per Lund has said". It is the
// start of n elsewhere.
func pastList(t *Text, n, g, s text.Range) int {
	if t.Word(g.First, "has") && endsList(t, n) {
		for k := s.First; k < n.First; k++ {
			if t.Punct(k, ',') {
				if participleSubject(t, k, s) == s.First {
					return s.First
				}
				break
			}
		}
	}
	return n.First
}

// pastTime returns the phrase n without what comes before it up to a time that no comma divides
// from it: "[Since it shut the mill in May] the council said", "[A month later] Ida Holm said".
func pastTime(t *Text, n text.Range) text.Range {
	for k := n.End - 1; k > n.First+1; k-- {
		begins := t.Is(k, english.Determiner) && !t.Is(k, english.Preposition|english.Relative)
		if begins && CalendarName(t, k-1) && t.Is(k-2, english.Preposition) ||
			(begins || t.Shaped(k, text.Capital)) && UnitOfTime(t, k-2) && (t.Word(k-1, "later") || t.Word(k-1, "earlier")) {
			n.First = k
			break
		}
	}
	return n
}

// whoseHome returns where the subject begins whose relative clause ends in the name n of a country
// or region behind a town, without a comma: "[The nurse, who lives in Kelder,] Norway said". It
// is the start of n elsewhere.
func whoseHome(t *Text, n, s text.Range) int {
	k := n.First - 1
	if !t.Punct(k, ',') || !t.Shaped(n.First, text.Capital) || n.Len() > 2 {
		return n.First
	}
	for k--; k > s.First && t.Shaped(k, text.Capital); k-- {
	}
	if k == n.First-2 || !t.Is(k, english.Locative) {
		return n.First
	}
	for k--; k > s.First && n.First-k < MaxLength; k-- {
		if t.Punct(k, ',') {
			if m := t.PhraseBefore(k, s.First); t.Is(k+1, english.Relative) && m.End == k && CanSpeak(t, m) {
				return m.First
			}
			break
		}
	}
	return n.First
}

// floats reports whether token k stands behind the subject that it counts: "Ida Holm and Per Lund
// [both] said", "they [all] said".
func floats(t *Text, k int) bool {
	return (t.Word(k, "both") || t.Word(k, "all") || t.Word(k, "each")) &&
		(t.Punct(k-1, ',') || t.Noun(k-1) || t.Is(k-1, english.SubjectPronoun) && !t.Is(k-1, english.Wh))
}

// pronounSubject reports whether token p is a pronoun that can be a subject.
func pronounSubject(t *Text, p int) bool {
	if t.Is(p, english.SubjectPronoun) && t.Outside(p) {
		return t.Is(p, english.Wh) || !t.Punct(p-1, '-')
	}
	return t.Word(p, "that") || t.Word(p, "which")
}

// endsAside reports whether an aside between commas ends with token p: a comma, or a comma
// within a quotation that is part of the sentence.
func endsAside(t *Text, p int, s text.Range) bool {
	if t.Closes(p) {
		return t.Punct(p-1, ',') && t.Quotation(p).First > s.First+2
	}
	return t.Punct(p, ',') && t.Outside(p)
}

// beforeDashes returns the phrase before an aside between dashes, the second of which is
// token p: "Name - in a red coat - said".
func beforeDashes(t *Text, p int, s text.Range) text.Range {
	for q := p - 1; q > s.First && p-q < MaxLength; q-- {
		if t.Punct(q, Dash) {
			return t.PhraseBefore(q, s.First)
		}
	}
	return text.Range{}
}

// danglingModifier reports whether a phrase is a determiner or an adjective
// without its noun.
func danglingModifier(t *Text, n text.Range) bool {
	last := n.End - 1
	return n.Len() == 1 && t.Modifier(last) && !t.Is(last, english.Pronoun) &&
		(t.Is(last, english.Determiner) || !t.Shaped(last, text.Capital))
}

// wholeList adds to a phrase that ends a list the item before it: "Kasich, Cruz
// and Trump said". "The speaker, X said" is no list.
func wholeList(t *Text, n, s text.Range) text.Range {
	c := n.First - 1
	if c <= s.First || !t.Punct(c, ',') || !t.Outside(c) || !endsList(t, n) {
		return n
	}
	m := t.PhraseBefore(c, s.First)
	bare := m.First == s.First && m.End == c && barePeople(t, m)
	if !m.Empty() && t.Shaped(m.First, text.Capital) && (bare || t.Shaped(n.First, text.Capital)) {
		n.First = m.First
	}
	return n
}

// barePeople reports whether a phrase is a noun for people without a determiner: "police".
func barePeople(t *Text, n text.Range) bool {
	return n.Len() == 1 && (lexicon.FindNoun(t.String(n.First)).Class().PeopleOrBody() || t.Is(n.First, english.PersonNoun))
}

// endsList reports whether a phrase is the end of a list: "Cruz and Trump".
func endsList(t *Text, n text.Range) bool {
	for k := n.First; k < n.End; k++ {
		if t.Word(k, "and") {
			return true
		}
	}
	return false
}

// Aside returns the source that ends with the comma at token c: a noun
// phrase with its apposition ("Name, the minister,"), or the phrase alone where
// only an adverb or an adjunct is set apart ("Name, meanwhile,").
func Aside(t *Text, c int, s text.Range) text.Range {
	b := asideReach(t, c, s)
	var fronted text.Range // after a preposition: "after the vote, the minister, a farmer, said"
	for k := b + 1; k < c; k++ {
		if !t.Punct(k, ',') {
			continue
		}
		if t.Is(k-1, english.Relative) && k-1 > b && t.Outside(k) && adjunctAside(t, k+1, c) {
			return Range(k-1, k) // "a dam, which, with its lake, said"
		}
		n := t.PhraseBefore(k, b)
		if n.Empty() || n.End != k || !CanSpeak(t, n) || amount(t, n) || !StartsClause(t, n.First, b) {
			continue
		}
		r, ok := withAside(t, pastTime(t, n), k+1, c, s)
		switch {
		case !ok:
		case n.First > b && t.Is(n.First-1, english.Preposition) && fronted.Empty() && !Asserts(t, Range(b, n.First)):
			fronted = r
		default:
			return r
		}
	}
	return fronted
}

// asideReach returns how far back from token c a phrase and its apposition may
// go.
func asideReach(t *Text, c int, s text.Range) int {
	b, depth := c, 0
	for b > s.First && c-b < 60 && !t.Punct(b-1, ';') {
		switch t.Sign(b - 1) {
		case ')':
			depth++
		case '(':
			depth--
		case ':':
			if depth <= 0 {
				return b // but "Vale Mines (LSE: VALE), a mining group,"
			}
		}
		if !t.Outside(b - 1) {
			if q := t.Quotation(b - 1); q.First <= s.First+2 || q.Len() > MaxNickname+2 {
				break
			}
		}
		b--
	}
	return b
}

// withAside returns the source whose phrase is n and whose aside goes from token
// a to the comma at token c, the aside included if it is an apposition. It is
// false where the two do not belong together.
func withAside(t *Text, n text.Range, a, c int, s text.Range) (text.Range, bool) {
	whole := Range(n.First, c+1)
	if adjunctAside(t, a, c) {
		switch {
		case t.Word(a, "also") && t.Is(a+1, english.Determiner), t.Is(a, english.Adverb) && participleAside(t, a+1):
			return whole, true // "the suspect, later identified as Per Lund,"
		case t.Shaped(a, text.Number) && c == a+1 && t.Shaped(n.End-1, text.Capital):
			return whole, true // an age
		case Commas(t, a, c) == 0 || t.Shaped(a, text.Ing) || townAndMore(t, a, c):
			return n, true
		case t.Used(a, english.Formerly):
			return whole, true
		}
		return text.Range{}, false
	}
	if t.Is(a, english.Wh) && !t.Is(a, english.Relative) {
		return n, true // "the minister, when asked about it, said"
	}
	return whole, Apposition(t, a, s)
}

// townAndMore reports whether the aside from token a to token c says where somebody is, by a town and
// what it is in: "from Kelder, Norway".
func townAndMore(t *Text, a, c int) bool {
	for k := a + 1; k < c; k++ {
		if !t.Shaped(k, text.Capital) && !t.Punct(k, ',') {
			return false
		}
	}
	return t.Is(a, english.Preposition)
}

// adjunctAside reports whether the aside from token a to token c is an adverb, an adjunct, an
// age or a participle clause rather than an apposition.
func adjunctAside(t *Text, a, c int) bool {
	switch {
	case t.Is(a, english.Adverb|english.Preposition|english.Subordinator) && !t.Is(a, english.Wh|english.Determiner), t.Manner(a):
		return true
	case t.Shaped(a, text.Number):
		return c-a == 1
	}
	return t.Shaped(a, text.Ing) && !t.Shaped(a, text.Capital)
}

// Commas counts the commas from token b to token e.
func Commas(t *Text, b, e int) int {
	n := 0
	for k := b; k < e; k++ {
		if t.Punct(k, ',') {
			n++
		}
	}
	return n
}

// StartsClause reports whether a clause may start at token k, conjunctions,
// adverbs and times before it left out: at token b, or after a comma.
func StartsClause(t *Text, k, b int) bool {
	for k > b && opensSentence(t, k) {
		k--
	}
	return k == b || t.Punct(k-1, ',') || t.Punct(k-1, Dash) || t.Is(k-1, english.Subordinator|english.Coordinator) || t.Word(k-1, "why") || t.Closes(k-1)
}

// opensSentence reports whether the token before k is a word that may come before
// the subject of a clause.
func opensSentence(t *Text, k int) bool {
	return t.Is(k-1, english.Coordinator|english.Adverb|english.Time) ||
		t.Is(k-1, english.Preposition) && t.Is(k, english.Time) ||
		t.Shaped(k-1, text.Manner|text.Number)
}

// CanSpeak reports whether a phrase can be a source: it is a pronoun, or has a
// word that is no function word.
func CanSpeak(t *Text, n text.Range) bool {
	for k := n.First; k < n.End; k++ {
		if t.Sign(k) == 0 && !t.Is(k, english.Structural) {
			return true
		}
	}
	return t.Is(n.First, english.Pronoun) && n.Len() == 1
}

// amount reports whether a phrase is nothing but a sum of money, a share or the like: "$80 million".
func amount(t *Text, n text.Range) bool {
	for k := n.First; k < n.End; k++ {
		if sign := t.Sign(k); sign != '$' && sign != '%' && !t.Shaped(k, text.Number) && t.Tag(k) != article.NUM {
			return false
		}
	}
	return true
}

// Apposition reports whether an apposition starts at token k, after a comma.
func Apposition(t *Text, k int, s text.Range) bool {
	switch {
	case k >= s.End || !t.Running(k),
		t.Shaped(k, text.Ing) && !t.Shaped(k, text.Capital):
		return false
	case t.Is(k, english.Determiner|english.Possessive), t.Shaped(k, text.Number|text.Capital):
		return true
	case t.Is(k, english.Wh):
		return t.Is(k, english.Relative)
	case startsAside(t, k), participleAside(t, k):
		return true
	case t.Is(k, english.Preposition|english.Subordinator|english.Coordinator|english.Adverb|english.Auxiliary|english.Time|english.Pronoun),
		t.Manner(k):
		return false
	}
	return !t.Cue(k).Is(english.Verb) || t.Cue(k).Is(english.Noun)
}

// participleAside reports whether the reporting verb at token k is a passive participle that
// modifies the name before it: "asked to comment", "quoted by the paper".
func participleAside(t *Text, k int) bool {
	return t.Cue(k).Is(english.Participle) && !t.Shaped(k, text.Ing) &&
		(t.Is(k+1, english.Preposition) && !t.Is(k+1, english.Determiner) || t.Is(k+1, english.Wh) || t.Word(k+1, "to"))
}

// startsAside reports whether token k is a function word that may start an
// apposition: "himself a farmer", "then a minister".
func startsAside(t *Text, k int) bool {
	return t.Used(k, english.Apposed)
}

// Antecedent returns the noun phrase before the relative pronoun at token k, empty
// if there is none.
func (t *Text) Antecedent(k int) text.Range {
	s, e := t.SentenceAt(k), k
	if t.Punct(e-1, ',') {
		e--
	}
	n := t.PhraseBefore(e, s.First)
	if n.End != e {
		return text.Range{}
	}
	return n
}

package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells the person spoken to from the source and from the content: "told the envoy he
// would return", "ministers were warned".

// dropAddressee removes from the start of content the person spoken to: "told the
// envoy he would return", "urged the envoy to return".
func dropAddressee(t *Text, p *Proposal) {
	c := &p.Content[0]
	if k := c.First; k == p.Cue.End && t.Word(k, "to") && !toDo(t, k) && t.Cue(p.Head).Is(english.Verb) {
		if e := nounsEnd(t, k+1, c.End); e < c.End && (t.Word(e, "for") || t.Word(e, "about") || t.Word(e, "over")) {
			c.First = e // "apologised [to the town] for the noise"
		}
		return
	}
	if last := p.Cue.End - 1; c.First != last+1 || !t.Cue(p.Head).Is(english.Addressee|english.Urges) || last > p.Head && t.Word(last, "for") {
		return
	}
	if e := askedEnd(t, p, *c); e > c.First {
		c.First = e
		return
	}
	s := t.SentenceAt(c.First)
	e := AddresseeEnd(t, c.First, s)
	if e > c.First && e < c.End && t.Cue(p.Head).Is(english.Addressee) &&
		(bareClause(t, c.First, s) || t.Word(e, "that") || t.Word(e, "there") || newSubject(t, e) ||
			toldClause(t, between(c.First, e), c.End)) {
		c.First = e
	}
}

// askedEnd returns what somebody named at the start of content c should do or give: "urged the envoy
// [to return]", "asked the council [for money]". It is the start of c if there is nothing.
func askedEnd(t *Text, p *Proposal, c text.Range) int {
	if t.Cue(p.Head).Is(english.Urges) && (t.Lemma(p) != "call" || t.Is(p.Cue.End-1, english.Preposition)) {
		if e := urgedEnd(t, c.First, c.End); e > c.First {
			return e
		}
	}
	if e := nounsEnd(t, c.First, c.End); asksFor(t, p, e, c.End) {
		return e
	}
	return c.First
}

// toldClause reports whether a clause up to token end follows whom it is told: "[exporters] no
// new duties were coming".
func toldClause(t *Text, who text.Range, end int) bool {
	someone := t.Is(who.End, english.Pronoun) && !t.Is(who.End, english.Determiner) // "nobody"
	owned := t.Tag(who.End-1) == article.PROPN && t.Is(who.End, english.Possessive) // "Lake FM [her mill] was shut"
	return (t.Is(who.First, english.Possessive|english.ObjectPronoun) || t.Shaped(who.End-1, Plural) || someone || owned) && startsContent(t, who.End) &&
		!phrase.Asserts(t.Text, who) && phrase.Asserts(t.Text, between(who.End, end))
}

// urgedEnd returns the infinitive that follows the addressee named from token k on, which
// says what the addressee should do. It is k if there is none before token end.
func urgedEnd(t *Text, k, end int) int {
	for j := k; j < end && j < k+phrase.MaxLength && t.Outside(j); j++ {
		if e := pastInsert(t, j); e > j {
			j = e - 1
			continue
		}
		switch {
		case toDo(t, j) && (actionBefore(t, k, j) || t.Word(j+1, "be") && t.Verb(j+2) && !t.Shaped(j+2, Ing)):
			return k // "requested [an urgent meeting to discuss the dam]", "ordered [the clock to be stopped]"
		case toDo(t, j):
			return j
		case t.OuterSign(j), t.Auxiliary(j),
			t.Verb(j) && !t.Shaped(j, Ed|Capital), t.Is(j, english.Wh|english.Subordinator):
			return k
		}
	}
	return k
}

// actionBefore reports whether the phrase from token k to token e is for something done rather
// than for who should do it: "the preparation of a map".
func actionBefore(t *Text, k, e int) bool {
	for k++; k < e && t.Tag(k) != article.ADP && t.Sign(k) == 0; k++ {
	}
	return t.Tag(k-1) == article.NOUN && !t.Shaped(k-1, Plural) && Matter(t.String(k-1))
}

// Matter reports whether a noun is for no people, as its ending tells.
func Matter(noun string) bool {
	return english.MatterEndings.Has(noun, 4) && lexicon.FindNoun(noun).Class() == lexicon.NoNoun
}

// pastInsert returns the token after the bracket or the apposition between commas that begins at
// token k, before "to" or more of who is spoken to: "the ministry (MSP) and the mayor, [Ida
// Holm,] to go"; k if there is none.
func pastInsert(t *Text, k int) int {
	const most = 10
	end := byte(',')
	if t.Punct(k, '(') {
		end = ')'
	} else if !t.Punct(k, ',') {
		return k
	}
	for j := k + 1; j < k+most && t.Outside(j); j++ {
		switch {
		case t.Punct(j, end):
			if end == ')' || toDo(t, j+1) {
				return j + 1
			}
			return k
		case t.OuterSign(j), t.Finite(j), t.Is(j, english.Wh|english.Subordinator):
			return k
		}
	}
	return k
}

// toDo reports whether an infinitive starts at token k, after "not" at most.
func toDo(t *Text, k int) bool {
	if t.Word(k, "not") {
		k++
	}
	if t.Word(k, "to") && t.Opens(k+1) {
		return true // "to “stop counting”"
	}
	return t.Word(k, "to") && phrase.BaseForm(t.Text, k+1)
}

// spokenTo reports whether the subject of the cue of p is the addressee rather than the
// source: "ministers were warned", "when asked", in a headline "ministers told to go".
func spokenTo(t *Text, p *Proposal) bool {
	k := p.Cue.End - 1
	for k > p.Cue.First && !t.Cue(k).Is(english.Addressee) {
		k--
	}
	c := t.Cue(k)
	if p.Cue.Len() == 1 && headlineLine(t, k) && c.Is(english.Participle) &&
		(c.Is(english.Urges) || t.Word(k, "told")) && p.Source.End == k {
		after := p.Content[0]
		if after.First == k+1 && t.Word(k+1, "to") || after.End <= p.Source.First && k+1 == t.SentenceAt(k).End && t.Word(k, "told") {
			return true // "Colleges told to shut", "Man stole bicycle, court told"
		}
	}
	return c.Is(english.Addressee) && c.Is(english.Participle) && !c.Is(english.Adjective) && phrase.InGroup(t.Text, p.Cue, k, english.Be)
}

// toldCourt reports whether a tag after a clause ends its sentence and says who was told of it:
// "It rained, a court was told on Monday", "It rained, the jury heard".
func toldCourt(at *Site, p *Proposal, x *speechTag) bool {
	t, c := at.Text, p.Content[0]
	if !t.Word(x.verb, "heard") && !t.Word(x.verb, "hears") &&
		!(t.Word(x.verb, "told") && phrase.InGroup(t.Text, x.group, x.verb, english.Be)) {
		return false
	}
	return len(p.Content) == 1 && x.source.End == x.group.First && c.First == at.Sentence.First && t.Punct(x.start-1, ',') &&
		phrase.Asserts(t.Text, c) && adjunctOnly(t, between(x.after, at.Sentence.End))
}

// AddresseeEnd returns the token after the person spoken to, who starts at token
// k. It is k if nobody does.
func AddresseeEnd(t *Text, k int, s text.Range) int {
	switch {
	case k >= s.End || !t.Running(k):
		return k
	case t.Is(k, english.Possessive) && t.Noun(k+1) && (startsContent(t, k+2) || newSubject(t, k+2) || t.Word(k+2, "there")):
		return k + 2 // "assured her passengers the road was safe"
	case t.Is(k, english.Possessive) && t.Noun(k+1) && hearsThat(t, k+2, s):
		k++
	case t.Is(k, english.ObjectPronoun) && !(t.Is(k, english.Possessive) && t.Shaped(k+1, Owner)): // "her sister's children"
		return k + 1
	case t.Is(k, english.Subordinator|english.Wh|english.SubjectPronoun|english.Preposition), t.Word(k, "to"):
		return k
	}
	if bareClause(t, k, s) {
		return k + 1
	}
	return hearerEnd(t, k, s)
}

// hearerEnd returns the token after the phrase for who is spoken to that starts at token k.
func hearerEnd(t *Text, k int, s text.Range) int {
	j := k
	for j < s.End && j < k+12 {
		if q := t.Quotation(j); t.Opens(j) && q.Len() < phrase.MaxNickname && !t.Punct(j-1, ',') {
			j = q.End
			continue
		}
		if j > k && (numberInName(t, j) || inTitle(t, k, j)) {
			j++
			continue
		}
		if endsAddressee(t, j) || j > k && startsContent(t, j) {
			switch {
			case relativeThat(t, j):
				return laterThat(t, j, s)
			case t.Word(j, "to") && predicateIn(t, between(k+1, j)):
				return k // "warned [worse] is still to come"
			}
			return j
		}
		j++
	}
	return j
}

// predicateIn reports whether a range has the auxiliary of a clause that is not relative.
func predicateIn(t *Text, r text.Range) bool {
	for k := r.First; k < r.End && !t.Is(k, english.Wh); k++ {
		if t.Auxiliary(k) || t.Is(k, english.Have) {
			return true
		}
	}
	return false
}

// inTitle reports whether token j, in a phrase that starts at token k, is in the title of a broadcast
// after whose it is: "the BBC's [Today] programme", "Vale TV's Meet [the] Press".
func inTitle(t *Text, k, j int) bool {
	if t.Shaped(j-1, Owner) {
		return t.Shaped(j, Capital) && !t.Is(j, english.SubjectPronoun)
	}
	return j > k+1 && t.Shaped(j-2, Owner) && t.Word(j, "the") && t.Shaped(j-1, Capital) && t.Shaped(j+1, Capital)
}

// numberInName reports whether token j is a number within a name: "Channel [Seven] News".
func numberInName(t *Text, j int) bool {
	return t.Tag(j) == article.PROPN && t.Is(j, english.Determiner) && t.Shaped(j, Capital) && t.Shaped(j-1, Capital) && t.Shaped(j+1, Capital)
}

// hearsThat reports whether the phrase before token k, for who is spoken to, goes on with
// "that", after a phrase with a preposition or without: "warned her employer in an email that".
func hearsThat(t *Text, k int, s text.Range) bool {
	const most = 6
	for j := k; j < s.End && j < k+most && t.Running(j) && !t.Finite(j); j++ {
		if t.Word(j, "that") {
			return j == k || locates(t, k)
		}
	}
	return false
}

// endsAddressee reports whether token j cannot be part of a phrase for the person
// spoken to.
func endsAddressee(t *Text, j int) bool {
	switch t.Sign(j) {
	case ',', ':', '.':
		return true
	}
	return !t.Outside(j) || contracted(t, j) ||
		t.Word(j, "that") || t.Word(j, "to") || t.Is(j, english.Wh|english.Time) ||
		t.Is(j, english.SubjectPronoun) && (!t.Is(j, english.ObjectPronoun) || t.Finite(j+1)) ||
		t.Is(j, english.Preposition) && !locates(t, j)
}

// beforeHearer returns where content without a verb ends before who heard it: "confirmed her
// death [to the Daily Globe on Friday]".
func beforeHearer(t *Text, p *Proposal, c, s text.Range) int {
	if !p.Cue.Has(p.Head) || !t.Cue(p.Head).Is(english.Speech) || !t.Verb(p.Head) || phrase.IndefiniteArticle(t.Text, c.First) || phrase.Asserts(t.Text, c) {
		return c.End
	}
	for k := c.End - 2; k > c.First+1 && t.Outside(k); k-- {
		if !t.Word(k, "to") {
			continue
		}
		if e := pressEnd(t, k+1, c.End); e > k+1 && timesOnly(t, between(e, c.End)) {
			return k
		}
		return c.End
	}
	return c.End
}

// pressEnd returns where the name of a body or medium that begins at token k ends, or who writes for
// one: "the Daily Globe", "the Voice of Vale", "Reuters", "reporters". It is k if there is none.
func pressEnd(t *Text, k, end int) int {
	if t.Word(k, "reporters") || t.Word(k, "journalists") {
		return k + 1
	}
	e := k
	if t.Word(e, "the") {
		e++
	}
	if t.String(e) == "Voice" && t.Word(e+1, "of") && t.Shaped(e+2, Capital) {
		return e + 3
	}
	for e < end && t.Shaped(e, Capital) && !t.Is(e, english.Time) {
		e++
	}
	if last := e - 1; last >= k && (t.Is(last, english.OrganizationHead) || english.OfPhrase(t.String(last)).Is(english.Agency)) && t.Shaped(last, Capital) {
		return e
	}
	return k
}

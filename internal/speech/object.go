package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds content after a cue: quotations, clauses with and without
// "that", infinitives, gerunds, phrases.

// withObject gives p the content after its cue. It is false where there is none.
func withObject(t *Text, p *Proposal, s text.Range) bool {
	word := t.Cue(p.Head)
	k := p.Cue.End
	if particleBefore(t, k, s) {
		k++
		p.Cue.End = k // "pointed out that"
	}
	if word.Is(english.Addressee) {
		if e := nounsEnd(t, k, s.End); asksFor(t, p, e, s.End) {
			p.Rule, p.Chance, p.Content = ToOf, Trusted, t.content.Of(between(e, contentEnd(t, PhraseEnd, e+1, s)))
			return true
		}
		k = AddresseeEnd(t, k, s)
	}
	for k < s.End && adverbial(t, k) {
		k = pastInsert(t, k+1) // "on Wednesday (July 19)"
	}
	if k >= s.End {
		return false
	}
	k = skipAdjuncts(t, k, s, word.Is(english.Speech))
	k, from, ok := objectAt(t, p, k, s)
	if !ok || k >= s.End && !t.Opens(k) {
		return false
	}
	e := contentEnd(t, p.Rule.End, from, s)
	if p.Source.Len() == 1 && t.Is(p.Source.First, english.Wh) {
		e = relativeEnd(t, k, e)
	}
	if t.Opens(k) {
		if q := t.Quotation(k); q.End < e && t.SpeechEnds(q.End) {
			e = q.End // what follows "...," is the author's
		}
	}
	if e <= k {
		return false
	}
	p.Content = t.content.Of(between(k, e))
	if word.Is(english.Speech) && e >= s.End-1 {
		p.Content = following(t, p.Content, max(s.End, e), s)
	}
	for j := k + 2; p.Rule.End != ClauseEnd && j < e; j++ {
		if joinedPlan(t, j) > 0 {
			p.Content[0].End = t.Strip(k, j)
		}
	}
	p.Content[0].End = t.Strip(p.Content[0].First, beforeSecond(t, p, p.Content[0], s))
	if c := &p.Content[0]; p.Rule.End == ClauseEnd && len(p.Content) == 1 && c.End <= s.End {
		c.End = t.Strip(c.First, beforeNext(t, p, *c, s)) // so that what comes next is proposed, too
	}
	return true
}

// asksFor reports whether token k begins what is asked for, behind who is asked: "asked her grandfather
// [for work]", but not "asked her for years".
func asksFor(t *Text, p *Proposal, k, end int) bool {
	l := t.Lemma(p)
	return (l == "ask" || l == "beg") && p.Cue.End == p.Head+1 && k > p.Cue.End && t.Word(k, "for") && k+1 < end && !t.Is(k+1, english.Time|english.TimeUnit) && !t.Word(k+3, "time")
}

// objectAt makes the rule of p that of the content that starts at token k. It returns where
// that starts, and from where on it may end; it is false if no content starts there.
func objectAt(t *Text, p *Proposal, k int, s text.Range) (first, from int, ok bool) {
	if t.Cue(p.Head).Is(english.Speech) {
		if from = fronted(t, k, s); from > k {
			p.Rule = ToClause
			return k, from, true
		}
		if first, from = frontedPhrase(t, p, k, s); from > k {
			p.Rule, p.Chance = ToClause, Trusted
			return first, from, true
		}
	}
	if first, ok = complement(t, p, k, s); !ok {
		return first, first, false
	}
	if p.Rule.End == ClauseEnd {
		return first, subjectEnd(t, first, s), true // it goes on after what is set apart in it
	}
	return first, first, true
}

// particleBefore reports whether token k is a particle of the verb before it,
// with content after it.
func particleBefore(t *Text, k int, s text.Range) bool {
	return t.Is(k, english.VerbParticle) && !t.Is(k, english.Preposition) &&
		(t.Word(k+1, "that") || t.Is(k+1, english.Wh) || t.Opens(k+1) || t.Punct(k+1, ',') || clausal(t, k+1, s))
}

// pronounThat reports whether the "that" at token k is what somebody says something
// about: "denied [that], saying it was safe", "would not speak of [that], and left".
func pronounThat(t *Text, k int) bool {
	return t.Word(k, "that") && t.Punct(k+1, ',') &&
		(t.Shaped(k+2, Ing) && t.Cue(k+2).Is(english.Verb) || t.Is(k+2, english.Coordinator) && t.Finite(k+3) && t.Verb(k+3))
}

// adverbial reports whether token k is an adverb or a time beside a verb.
func adverbial(t *Text, k int) bool {
	if !t.Outside(k) || t.Shaped(k, Owner) {
		return false
	}
	return t.Is(k, english.Time) && !t.Is(k, english.Modal) ||
		t.Is(k, english.Adverb) && !t.Is(k, english.Pronoun|english.Determiner|english.Preposition) ||
		t.Manner(k)
}

// complement sets the rule of p by the kind of complement that starts at token k, and returns
// where its content starts. It is false if no content starts there.
func complement(t *Text, p *Proposal, k int, s text.Range) (int, bool) {
	if v := pastVotes(t, p, k, s); v >= 0 {
		if p.Rule, p.Chance = ToPhrase, Trusted; t.Word(v, "to") {
			p.Rule = ToInfinitive
		}
		return v, true
	}
	if sign := t.Sign(k); sign != 0 && sign != '$' && sign != '#' {
		return punctuated(t, p, k, s)
	}
	switch {
	case t.Word(k, "that") && !pronounThat(t, k):
		p.Rule = ToThat
		if statesThat(t, p, k) {
			p.Chance = Trusted
		}
	case t.Is(k, english.Wh):
		p.Rule = ToWh
	case t.InfinitiveAt(k, s), intendsTo(t, p, k):
		p.Rule = ToInfinitive
	case t.Is(k, english.Preposition) && t.Word(k+1, "no") && t.Noun(k+2) && t.Auxiliary(k+3):
		p.Rule = ToClause // "said at no time was it open"
	case t.Is(k, english.Preposition) && !t.Is(k, english.Determiner):
		p.Rule = ToOf
		if k == p.Cue.End {
			p.Cue.End++
		}
		if urgesWhom(t, p, k+1, s.End) {
			p.Chance = Trusted // "appealed to the council to wait"
		}
		return k + 1, true
	case t.Is(k, english.Subordinator|english.Coordinator):
		return k, false
	case t.Shaped(k, Ing) && !t.Shaped(k, Capital):
		p.Rule = ToGerund
	case putsAt(t, p, k, s):
		p.Rule, p.Chance = ToPhrase, Trusted
	case clausal(t, k, s), saysClause(t, p, k, s):
		p.Rule = ToClause
	default:
		p.Rule = ToPhrase
		if urgesWhom(t, p, k, s.End) {
			p.Chance = Trusted
		}
	}
	return k, true
}

// pastVotes returns where what a body decided begins, from token k on, where the cue of p is that it
// voted, behind what says how and when: "voted [7-4 on Tuesday] to close it". It is -1 for others.
func pastVotes(t *Text, p *Proposal, k int, s text.Range) int {
	const most = 14
	if t.Lemma(p) != "vote" || t.Shaped(p.Head, Ing) || p.Source.Len() == 1 && t.Is(p.Source.First, english.Pronoun) {
		return -1
	}
	for v := k; v < s.End && v < k+most && t.Outside(v) && !t.Punct(v, ';'); v++ {
		side := t.Word(v, "for") || t.Word(v, "against") || t.Word(v, "in") && t.Is(v+2, english.Preposition)
		switch {
		case t.InfinitiveAt(v, s), side && v > k, t.Word(v, "to") && t.Shaped(v+1, text.Small) && (t.Tag(v+1) == article.NOUN || t.Tag(v+1) == article.ADJ):
			return v
		case side, t.Verb(v), t.Is(v, english.Wh|english.Subordinator) && !t.Is(v, english.Preposition),
			t.Word(v, "on") && !t.Is(v+1, english.Time|english.Determiner):
			return -1
		}
	}
	return -1
}

// urgesWhom reports whether p says what somebody who can act, named from token k on, was urged to
// do: "has directed [the ministry to open the gates]".
func urgesWhom(t *Text, p *Proposal, k, end int) bool {
	c := t.Cue(p.Head)
	if !c.Is(english.Urges) || !c.Is(english.Past) || phrase.InGroup(t.Text, p.Cue, p.Head, english.Modal|english.Do) {
		return false
	}
	e := urgedEnd(t, k, end) - 1
	return e >= k && (t.Shaped(e, Capital) || peopleNoun(t, e) ||
		t.Is(e, english.ObjectPronoun|english.OrganizationNoun) && !t.Is(e, english.Determiner))
}

// intendsTo reports whether token k is the "to" of an infinitive after a verb of
// intention, where what follows was taken for a noun: "threatened to march".
func intendsTo(t *Text, p *Proposal, k int) bool {
	return t.Word(k, "to") && t.Cue(p.Head).Attitude() == english.Intention && t.Tag(k+1) == article.NOUN &&
		t.Shaped(k+1, text.Small) && !t.Shaped(k+1, Plural|Ing)
}

// statesThat reports whether a finite verb of p, right before the "that" at token k,
// has people or a name for its source: "the union maintains that".
func statesThat(t *Text, p *Proposal, k int) bool {
	c := t.Cue(p.Head)
	return k == p.Cue.End && c.Is(english.Verb) && c.Is(english.Past|english.Third) && !p.Source.Empty() && believer(t, p.Source)
}

// putsAt reports whether an estimate begins at token k, after "put": "the toll at 12", "the mayor
// two points ahead".
func putsAt(t *Text, p *Proposal, k int, s text.Range) bool {
	const most = 16
	if t.Lemma(p) != "put" || t.Is(k, english.Masculine|english.Feminine) && !t.Is(k, english.Possessive) {
		return false // "put him ashore at 65"
	}
	for j := k + 1; j+1 < s.End && j < k+most && t.Outside(j) && !t.Auxiliary(j) && !t.OuterSign(j); j++ {
		if t.Word(j, "at") {
			return amountAt(t, j+1, s)
		}
		if t.Word(j, "points") && (t.Word(j+1, "ahead") || t.Word(j+1, "behind") || t.Word(j+1, "clear")) {
			return true // "put the mayor four points behind"
		}
	}
	return false
}

// amountAt reports whether an amount begins at token n: "more than 12", "Sh1.4
// billion", "one in five".
func amountAt(t *Text, n int, s text.Range) bool {
	for n < s.End && (t.Is(n, english.Adverb|english.Preposition) ||
		t.Sign(n) != 0 && t.Sign(n) != '.' && t.Sign(n) != ',' || t.Word(n, "least")) {
		n++
	}
	if n >= s.End || t.Word(n+1, "p.m") || t.Word(n+1, "a.m") {
		return false
	}
	return t.Shaped(n, Number) && !t.Shaped(n+1, Capital) || t.Word(n, "one") && t.Word(n+1, "in") ||
		t.Shaped(n, Capital) && strings.ContainsAny(t.String(n), "0123456789")
}

// saysClause reports whether the noun phrase at token k, after a form of "say", is the
// subject of a clause whose verb is far: "said the plants, among them Holm Mines, were shut".
func saysClause(t *Text, p *Proposal, k int, s text.Range) bool {
	return t.Lemma(p) == "say" && !t.Punct(p.Cue.First-1, ',') && startsPhrase(t, k) && !t.Is(k, english.Negation) &&
		!t.Is(k+1, english.Preposition) && phrase.Asserts(t.Text, between(k, s.End))
}

// punctuated is complement for content after the punctuation at token k.
func punctuated(t *Text, p *Proposal, k int, s text.Range) (int, bool) {
	switch {
	case t.Opens(k):
		p.Rule = ToQuote
	case t.Punct(k, ',') && t.Opens(k+1) && k+1 < s.End:
		p.Rule = ToQuote
		k++
	case t.Punct(k, ':'):
		p.Rule = ToClause
		if k == p.Cue.End {
			p.Cue.End++
		}
		if k++; t.Opens(k) {
			p.Rule = ToQuote
		}
	default:
		return k, false
	}
	return k, true
}

// relativeEnd returns where the content from k to e ends if the clause it is in
// is relative: before the comma after which the main clause goes on.
func relativeEnd(t *Text, k, e int) int {
	for c := k + 1; c+1 < e; c++ {
		if t.Punct(c, ',') && t.Outside(c) && t.Outside(c+1) && startsPredicate(t, c+1) {
			return c
		}
	}
	return e
}

// startsPredicate reports whether token k may be the verb of a main clause, and not a
// participle with its complements, "killed in the fire".
func startsPredicate(t *Text, k int) bool {
	return t.Is(k, english.Auxiliary) ||
		t.Verb(k) && !t.Shaped(k, Ing) && !(t.Shaped(k, Ed) && t.Is(k+1, english.Preposition) && !t.Word(k+1, "to"))
}

// skipAdjuncts returns where content surely starts after adjuncts of a cue at
// token k ("in a statement", "on Friday"): at a "that" or a quotation. It is k if
// there is none.
func skipAdjuncts(t *Text, k int, s text.Range, speech bool) int {
	if !mayStartAdjunct(t, k) {
		return k
	}
	if t.Is(k, english.Preposition) && phrase.CalendarName(t.Text, k+1) && t.Word(k+2, "that") {
		return k + 2 // "denied on Monday that"
	}
	for j := k + 1; j < s.End && j < k+16; j++ {
		switch {
		case t.Opens(j):
			if j > k+1 && (t.Punct(j-1, ',') || t.Punct(j-1, ':')) {
				return j
			}
			return k
		case t.Punct(j, ':') && t.Is(k, english.Preposition) && !t.Opens(j+1) && !t.Shaped(j+1, Capital):
			return k // "called for three things: more staff"
		case speech && relativeThat(t, j):
			return pastRelative(t, k, j, s)
		case t.Punct(j, ':') && j+1 < s.End, speech && contentAt(t, k, j),
			t.Punct(k, ',') && t.Punct(j-1, ',') && t.Word(j, "that"): // "showed, however, that"
			return j
		case t.Punct(j, ';'), t.Punct(j, dash):
			return k
		}
	}
	return k
}

// contentAt reports whether what is said starts at token j, after an adjunct at token k: with "that",
// a new subject, or "why" after who is told it, "explained to her [why]".
func contentAt(t *Text, k, j int) bool {
	return complementizer(t, j) || newSubject(t, j) ||
		t.Word(k, "to") && (t.Noun(j-1) || peopleNoun(t, j-1)) && (t.Word(j, "why") || t.Word(j, "how") || t.Word(j, "what"))
}

// pastRelative returns where content starts after an adjunct at token k with a relative clause at
// token j: behind that, or at token k if the content has begun before, "said on Friday the town
// would help families [that] had fled".
func pastRelative(t *Text, k, j int, s text.Range) int {
	if that := laterThat(t, j, s); that > j {
		return that
	}
	if phrase.Asserts(t.Text, between(k+1, j)) {
		return k
	}
	return j
}

// relativeThat reports whether token j is a "that" between a noun and a finite verb, as a relative
// pronoun is.
func relativeThat(t *Text, j int) bool {
	return t.Word(j, "that") && t.Noun(j-1) && t.Finite(j+1)
}

// laterThat returns the token where the content starts behind the relative clause that starts at
// token j: "told families that had fled [that] help was near". It is j if there is none.
func laterThat(t *Text, j int, s text.Range) int {
	const most = 16
	for k := j + 2; k+1 < s.End && k < j+most && t.Outside(k) && !t.Punct(k, ';'); k++ {
		if complementizer(t, k) && !t.Finite(k+1) {
			return k
		}
	}
	return j
}

// mayStartAdjunct reports whether an adjunct or an aside may begin at token k, after a cue.
func mayStartAdjunct(t *Text, k int) bool {
	if t.Punct(k, ',') && t.Opens(k+1) ||
		t.Word(k, "to") && phrase.BaseForm(t.Text, k+1) && !(t.Shaped(k+1, Plural) && peopleNoun(t, k+1)) {
		return false
	}
	return t.Is(k, english.Preposition|english.Time) ||
		relativeTime(t, k) && !t.Is(k+1, english.Preposition) || t.Punct(k, ',') || onTheSpot(t, k) ||
		t.Word(k, "citing") || t.Word(k, "quoting")
}

// contracted reports whether token j is a pronoun with its verb: "she'd", "it's".
func contracted(t *Text, j int) bool {
	if !t.Is(j, english.Be|english.Have|english.Modal) || t.Is(j, english.Negation) {
		return false
	}
	w := t.String(j)
	i := strings.IndexAny(w, "'’")
	return i > 0 && english.ClassOf(w[:i]).Is(english.SubjectPronoun)
}

// newSubject reports whether token j is a pronoun that starts a clause of its
// own.
func newSubject(t *Text, j int) bool {
	return (t.Is(j, english.SubjectPronoun) && !t.Is(j, english.Wh) || contracted(t, j)) &&
		!t.Is(j-1, english.Preposition|english.Coordinator|english.Wh|english.Subordinator)
}

// clausal reports whether a clause with a subject of its own starts at token k.
func clausal(t *Text, k int, s text.Range) bool {
	if t.Is(k, english.SubjectPronoun) && !t.Is(k, english.ObjectPronoun) || t.Word(k, "there") || t.Is(k, english.Be) && strings.ContainsAny(t.String(k), "'’") {
		return true // also "that's"
	}
	for j := k; j < s.End && j < k+20; j++ {
		switch {
		case !t.Outside(j):
		case j > k && t.Finite(j):
			return !t.Is(j-1, english.Coordinator) // "condemned the theft and left"
		case t.Punct(j, ',') && j > k:
			return asideEnd(t, j, s) > j
		case t.Punct(j, ','), t.Punct(j, ';'), t.Is(j, english.Subordinator|english.Wh), t.Word(j, "to"):
			return false
		}
	}
	return false
}

// subjectEnd returns the comma that ends the aside between the subject of the clause that
// starts at token k and its verb, k if there is none.
func subjectEnd(t *Text, k int, s text.Range) int {
	for j := k + 1; j < s.End && j < k+longestAside && t.Outside(j); j++ {
		switch {
		case t.Finite(j), t.Punct(j, ';'):
			return k
		case t.Punct(j, ','):
			if e := asideEnd(t, j, s); e > j {
				return e
			}
			return k
		}
	}
	return k
}

// asideEnd returns the comma at which the aside ends that begins with the comma at token c,
// where the predicate of its clause follows: "Ida Holm, 54, a farmer, left". It is c if
// there is none.
func asideEnd(t *Text, c int, s text.Range) int {
	if t.Finite(c+1) && !(t.Verb(c+1) && t.Is(c+2, english.Preposition)) || // but "the dam, built in 1931, could"
		t.Is(c+1, english.Coordinator|english.SubjectPronoun) && !t.Is(c+1, english.Wh) {
		return c
	}
	for k := c + 2; k+1 < s.End && k < c+longestAside; k++ {
		switch {
		case t.Opens(k), t.Punct(k, ';'), t.Punct(k, ':'):
			return c
		case t.Punct(k, ',') && t.Finite(k+1) && t.Outside(k):
			return k
		}
	}
	return c
}

// longestAside is the greatest length in tokens of an aside between a subject and its verb.
const longestAside = 25

// bareClause reports whether token k is all of who is spoken to, a plural noun for
// people or an acronym, and a clause follows whose subject has no article: "told
// reporters [fire safety was poor]".
func bareClause(t *Text, k int, s text.Range) bool {
	const most = 16
	if t.Doc.Form(k).NameFlags&text.Upper == 0 && !(t.Shaped(k, Plural) && peopleNoun(t, k)) {
		return false
	}
	if t.Word(k+1, "only") || t.Word(k+1, "at") && (t.Word(k+2, "least") || t.Word(k+2, "most")) {
		return startsMainClause(t, k+3, s.End) // "told reporters at least 12 people were hurt"
	}
	if n := k + 1; n >= s.End || t.Shaped(n, Capital) ||
		!t.Noun(n) && t.Tag(n) != article.ADJ && !t.Shaped(n, Ing|Plural) ||
		t.Is(n, english.Time|english.Preposition) {
		return false
	}
	for j := k + 2; j < min(s.End, k+most) && t.Outside(j); j++ {
		switch {
		case t.Finite(j):
			return true
		case t.OuterSign(j), t.Word(j, "that"),
			t.Is(j, english.Wh|english.Subordinator|english.SubjectPronoun) && !t.Is(j, english.Preposition),
			t.Is(j, english.Determiner|english.Possessive) &&
				!t.Is(j-1, english.Preposition|english.Coordinator|english.Determiner) && !t.Shaped(j-1, Ing):
			return false
		}
	}
	return false
}

// startsContent reports whether token j starts a phrase that is not the one for
// the person spoken to: "told reporters the vote", "told reporters Smith", "told them there",
// "told the paper nobody had come".
func startsContent(t *Text, j int) bool {
	subject := t.Tag(j) == article.PRON || t.Is(j, english.Pronoun) && !t.Is(j, english.Determiner|english.ObjectPronoun)
	return t.Finite(j+1) && (t.Word(j, "there") || subject && !t.Is(j, english.Relative) && !t.Is(j-1, english.Preposition|english.Coordinator)) || t.Is(j, english.Determiner|english.Possessive) && !t.Is(j-1, english.Preposition|english.Coordinator|english.Determiner) ||
		t.Shaped(j, Capital) && t.Shaped(j-1, Plural) && !t.Shaped(j-1, Capital)
}

// locates reports whether token j is a preposition within a phrase for the
// person spoken to: "a crowd in Geneva".
func locates(t *Text, j int) bool {
	return t.Used(j, english.Attached)
}

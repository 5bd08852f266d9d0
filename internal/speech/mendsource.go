package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file corrects sources that the learned model cuts in the wrong place or takes from the
// wrong clause, if the grammar of the verb leaves no choice.

// mendSource corrects the source of p if it does not fit the form of the verb. earlier are the
// attributions before it, in text order.
func mendSource(t *Text, p *Proposal, earlier []Proposal) {
	if !p.Cue.Has(p.Head) || p.Rule.Layout {
		return
	}
	s := t.SentenceAt(p.Head)
	joinedClause(t, p, s)
	clauseInSource(t, p, s)
	verbInSource(t, p)
	beforeRelative(t, p, s)
	withName(t, p, s)
	sourceBehind(t, p, s)
	undatedBehind(t, p)
	joinedSubject(t, p, s)
	switch {
	case p.Source.Empty():
		splitCue(t, p, s)
	case impersonalSource(t, p):
		p.Source = text.Range{}
	case timesOnly(t, undatedRest(t, p.Source)):
		k := beforeTimes(t, p.Cue.First, s.First)
		for k > s.First+1 && k < p.Cue.First && (t.Auxiliary(k-1) || t.Is(k-1, english.Have)) {
			k-- // "are today calling"
		}
		p.takeSource(activeSubject(t, between(k, p.Cue.End), s, earlier))
	case adds(t, p):
		for n := len(earlier) - 1; n >= 0 && earlier[n].Cue.First >= s.First; n-- {
			x := &earlier[n]
			if x.overlaps(p.Source) || t.Lemma(p) == "add" && x.Source.First == s.First {
				p.takeSource(x.Source)
			}
		}
	}
}

// takeSource makes src the source of p, unless it is empty or in the content.
func (p *Proposal) takeSource(src text.Range) {
	if !src.Empty() && !p.overlaps(src) {
		p.Source = src
	}
}

// joinedSubject gives p the subject of the verb that its own is joined to: "the mayor
// said it was late, and [the nurse] smiled and [said]".
func joinedSubject(t *Text, p *Proposal, s text.Range) {
	if n := ownSubject(t, p.Cue.First-1, s); p.Source.End <= n.First && !p.overlaps(n) {
		p.Source = n
	}
}

// beforeRelative extends a source that is only a relative clause, its pronoun, or the
// object in it, by its antecedent: "[Vale Mines, which reports in May,] said", "[the
// pilot, who flew to Lyon,] said".
func beforeRelative(t *Text, p *Proposal, s text.Range) {
	src := p.Source
	if src.Len() == 1 && t.Is(src.First, english.Relative) && t.Finite(src.End) && t.Punct(p.Cue.First-1, ',') {
		src.End = p.Cue.First
	}
	if src.Len() < 2 || src.End != p.Cue.First || !t.Punct(src.End-1, ',') {
		return
	}
	clause := t.Is(src.First, english.Relative) && t.Punct(src.First-1, ',')
	adjunct := src.First > s.First+2 && t.Tag(src.First-1) == article.ADP && t.Punct(src.First-2, ',') // "Ida Holm, for [the state,] said"
	if object := src.First > s.First && t.Finite(src.First-1); !clause && !object && !adjunct {
		return
	}
	if n := t.Subject(p.Cue, s); !n.Empty() && n.First < src.First && (n.End == src.End || adjunct && !p.overlaps(n)) {
		p.Source = n
	}
}

// undatedBehind takes from the end of a source behind a verb that says something when
// it was said: "said Ida Holm [yesterday]".
func undatedBehind(t *Text, p *Proposal) {
	if p.Source.First >= p.Cue.End && t.Says(p.Head) {
		p.Source = withoutAdjuncts(t, p.Source)
	}
}

// sourceBehind corrects a tag at the end of a sentence whose source was taken for a second
// piece of its content: "Rates to stay, warns [central banker]".
func sourceBehind(t *Text, p *Proposal, s text.Range) {
	if !p.Source.Empty() || len(p.Content) != 2 || p.Cue.Len() != 1 || !t.Says(p.Head) || !t.Punct(p.Cue.First-1, ',') {
		return
	}
	if c := p.Content[1]; p.Content[0].End == p.Cue.First-1 && c.First == p.Cue.End &&
		t.Strip(c.First, s.End) == c.End && !phrase.Asserts(t.Text, c) && t.Noun(c.End-1) {
		p.Source, p.Content = c, p.Content[:1]
	}
}

// verbInSource makes the cue of p a verb of saying that was taken for the last noun of its source:
// "Minister [denies] knowing of a deal".
func verbInSource(t *Text, p *Proposal) {
	k := p.Source.End - 1
	if p.Source.Len() < 2 || p.Source.End != p.Cue.First || p.Content[0].First != p.Cue.End ||
		!t.Shaped(p.Head, Ing) || t.Shaped(k, Capital) {
		return
	}
	if c := t.Cue(k); c.Is(english.Third|english.Past) &&
		!c.Is(english.Noun|english.Adjective|english.Participle) && c.Attitude() == english.Statement {
		p.Content[0].First = p.Cue.First
		p.Source.End, p.Cue, p.Head = k, between(k, k+1), k
	}
}

// joinedClause takes from the source before the cue of p the object of the verb before it, to
// whose clause that of the cue is joined: "he has left Lyon and [the mayor] said".
func joinedClause(t *Text, p *Proposal, s text.Range) {
	k := p.Source.First - 1
	if p.Source.Len() < 3 || p.Source.End != p.Cue.First || k <= s.First || !t.Auxiliary(k) && !(t.Verb(k) && t.Finite(k)) {
		return
	}
	for and := p.Source.End - 2; and > p.Source.First; and-- {
		if t.Word(and, "and") && t.Outside(and) {
			p.Source.First = and + 1
			return
		}
	}
}

// splitCue gives p the subject that was taken for the start of its cue: "[They’re aware of]",
// "[Residents hope]".
func splitCue(t *Text, p *Proposal, s text.Range) {
	k := p.Cue.First
	if p.Head > k && t.Is(k, english.Auxiliary) && !t.Is(k, english.Negation) && strings.ContainsAny(t.String(k), "'’") {
		p.Source, p.Cue.First = between(k, k+1), k+1
		return
	}
	if t.Shaped(p.Head, Ing) || !t.Verb(p.Head) && (!t.Shaped(p.Head-1, Plural) || !t.Cue(p.Head).Is(english.Base)) {
		return
	}
	g := t.VerbGroup(p.Head, s)
	for i := k; i < g.First; i++ {
		if !t.Noun(i) && !t.Modifier(i) && !t.Shaped(i, Plural) || t.Is(i, english.Auxiliary) || t.Cue(i) != 0 {
			return
		}
	}
	if g.First > k && (t.Noun(g.First-1) || t.Shaped(g.First-1, Plural)) {
		p.Source, p.Cue.First = between(k, g.First), g.First
	}
}

// undatedRest returns a source without the time at its end. The result may be empty.
func undatedRest(t *Text, n text.Range) text.Range {
	for !n.Empty() {
		m := phrase.Undated(t.Text, n)
		if m == n {
			break
		}
		n = m
	}
	return n
}

// beforeTimes returns the first token of the expressions of time that end before token k,
// such as "this year" and "in September this year". It is k if there are none.
func beforeTimes(t *Text, k, lo int) int {
	for k > lo+1 {
		switch {
		case phrase.PeriodAt(t.Text, k-2):
			k -= 2
		case t.Is(k-1, english.Time) && !t.Is(k-1, english.Modal), t.Shaped(k-1, Number) && t.Word(k-2, "since"):
			k--
		default:
			return k
		}
		if k > lo && (t.Is(k-1, english.Preposition) && !t.Is(k-1, english.Determiner) || t.Word(k-1, "since")) {
			k--
		}
	}
	return k
}

// activeSubject returns the source of a verb with the group g: its subject, or that of the
// verb which it is joined to.
func activeSubject(t *Text, g, s text.Range, earlier []Proposal) text.Range {
	joined := t.Is(g.First-1, english.Coordinator)
	if src := t.Subject(g, s); !joined && !src.Empty() || !joined && !t.Punct(g.First-1, ',') {
		return src
	}
	return sourceBefore(t, g, s, earlier)
}

// adds reports whether the cue of p is a participle of speech after a comma, ", adding that",
// so that its source is that of the clause before.
func adds(t *Text, p *Proposal) bool {
	return t.Shaped(p.Head, Ing) && t.Punct(p.Cue.First-1, ',') && t.Cue(p.Head).Is(english.Speech) && p.Source.End < p.Cue.First
}

// afterFront makes the subject of the main clause the source of p if p is a participle clause
// before it: "Hoping to win the vote, [the minister] left", "Concerned about the dam, [they]
// sent".
func afterFront(t *Text, p *Proposal) {
	if !p.Source.Empty() || !isFront(t, p) {
		return
	}
	s := t.SentenceAt(p.Head)
	k := p.Content[len(p.Content)-1].End
	if !t.Punct(k, ',') {
		k-- // the comma is in the quotation that ends there
	}
	for j := k + 1; j < s.End && j < k+phrase.MaxLength && t.Outside(j) && !t.Punct(j, ';'); j++ {
		if j > k+1 && t.Finite(j) {
			if src := t.Subject(t.VerbGroup(j, s), s); src.First == k+1 {
				p.Source = src
			}
			return
		}
	}
}

// isFront reports whether p is a participle clause that opens its sentence and ends with a
// comma after its content.
func isFront(t *Text, p *Proposal) bool {
	c := p.Content[len(p.Content)-1]
	switch {
	case !p.Cue.Has(p.Head), c.First < p.Cue.End, !t.Outside(c.End),
		!t.Punct(c.End, ',') && !(t.Closes(c.End-1) && t.Punct(c.End-2, ',')):
		return false
	case !t.Shaped(p.Head, Ing) && !t.Cue(p.Head).Is(english.Adjective) || t.Tag(p.Head) == article.ADP:
		return false
	}
	s := t.SentenceAt(p.Head)
	return p.Cue.First <= s.First || p.Cue.First == s.First+1 && t.Is(s.First, english.Coordinator|english.Preposition|english.Subordinator)
}

// beforeColon gives p, a quotation after a colon, its source: "[Ida Holm] picks up the story:
// “...”", and the name with which a sentence without a verb begins: "[Ida Holm], on her last day:
// “...”".
func beforeColon(t *Text, p *Proposal) {
	if p.Cue.Empty() || !t.Punct(p.Cue.End-1, ':') || !t.Opens(p.Content[0].First) {
		return
	}
	s := t.SentenceAt(p.Cue.First)
	if p.Source.Empty() {
		p.Source = t.Subject(p.Cue, s)
	}
	withName(t, p, s)
	if k := p.Source.First - 1; p.Cue.Len() > 1 || !p.Source.Empty() && (k <= s.First || t.Tag(k) != article.ADP) {
		return
	}
	e := s.First
	for k := s.First; k < p.Cue.First; k++ {
		if t.Finite(k) || !t.Outside(k) {
			return
		}
		if e == s.First && (t.Punct(k, ',') || t.Tag(k) == article.ADP && !t.Word(k, "of")) {
			e = k
		}
	}
	if e > s.First+1 && t.Tag(e-1) == article.PROPN && t.Shaped(e-1, Capital) && !t.Is(s.First, english.Preposition) {
		p.Source = between(s.First, e)
	}
}

// withoutHearer removes from the content of p the addressee, the subject of its
// passive verb: "[jurors] were told by the judge that it rained".
func withoutHearer(t *Text, p *Proposal) {
	if len(p.Content) > 1 && p.Content[0].End == p.Cue.First && (spokenTo(t, p) || urgedTo(t, p)) && t.Outside(p.Content[0].First) {
		p.Content = p.Content[1:]
	}
	if c := &p.Content[0]; len(p.Content) == 1 && c.End == p.Cue.First && p.Source.Empty() && spokenTo(t, p) {
		s := t.SentenceAt(p.Head)
		if k := p.Cue.End; k < s.End && startsPhrase(t, k) && startsMainClause(t, k, s.End) {
			*c = between(k, contentEnd(t, ClauseEnd, k, s)) // "jurors were told [the van had no brakes]"
		}
	}
}

// urgedTo reports whether the subject of the passive verb of p should do what p asks for:
// "[jurors] were urged to wait".
func urgedTo(t *Text, p *Proposal) bool {
	c := t.Cue(p.Head)
	return p.Cue.Has(p.Head) && c.Is(english.Urges) && c.Is(english.Participle) && phrase.InGroup(t.Text, p.Cue, p.Head, english.Be) &&
		toDo(t, p.Content[len(p.Content)-1].First)
}

// agentUrges splits the agent of a passive verb that includes an infinitive, which is the
// content: "was advised by [his doctor] to rest".
func agentUrges(t *Text, p *Proposal) {
	if c := &p.Content[len(p.Content)-1]; p.Source.Empty() && t.Word(p.Cue.End, "by") && c.First == p.Cue.End+1 {
		for k := c.First + 1; k+1 < c.End && t.Outside(k); k++ {
			if toDo(t, k) && t.Noun(k-1) {
				p.Source, c.First = between(c.First, k), k
				return
			}
		}
	}
	if p.Source.Empty() || !isAgent(t, p) {
		return
	}
	if k := pastComma(t, p.Source.End); p.Source.First >= p.Cue.End &&
		p.Content[len(p.Content)-1].End <= p.Cue.First && (toDo(t, k) || leavesAgent(t, k)) {
		p.Content = append(p.Content, between(k, contentEnd(t, InfinitiveEnd, k, t.SentenceAt(k))))
		return // "were urged by [the mayor, Ida Holm], to rest"
	}
	for k := p.Source.First + 1; k+1 < p.Source.End && t.Outside(k); k++ {
		if toDo(t, k) && t.Noun(k-1) || leavesAgent(t, k) {
			rest := between(k, p.Source.End)
			p.Source.End = k
			if !p.overlaps(rest) {
				p.Content = append(p.Content, rest)
			}
			return
		}
	}
}

// expectedToSay makes the quotation before p, whose verb is passive, the content of p where what
// is expected is that somebody says it: "“We will go on,” [she]c [is expected]q [to say]c."
func expectedToSay(t *Text, p *Proposal) {
	n := len(p.Content)
	if n < 2 || !p.Source.Empty() || p.Rule.Layout {
		return
	}
	subject, rest := p.Content[n-2], p.Content[n-1]
	if e := t.Quotation(subject.First).End; t.Opens(subject.First) && e < subject.End {
		subject.First = e
	}
	if subject.End != p.Cue.First || rest.First != p.Cue.End || rest.Len() != 2 ||
		!t.Word(rest.First, "to") || !speechVerb(t, rest.First+1) || !t.SpeechEnds(subject.First) {
		return
	}
	end := subject.First
	for !t.Closes(end - 1) {
		end--
	}
	q := t.Quotation(end - 1)
	p.Content = append(phrase.ContinuedBy(t.Text, q), q)
	p.Source, p.Cue.End, p.Head = subject, rest.End, rest.End-1
}

// pastComma returns the token after the comma at token k, k if there is none.
func pastComma(t *Text, k int) int {
	if t.Punct(k, ',') {
		return k + 1
	}
	return k
}

// TakeSource takes for p, which a rule proposed, the source that the learned model found with
// the same cue where it is more or less of the same phrase: "analysts [at IXIS]", "the minister
// [, who gave no date,]".
func TakeSource(t *Text, p *Proposal, found text.Range) {
	src := p.Source
	if found.End > src.End && t.Is(found.End-1, english.Relative) {
		found.End--
	}
	if !found.Overlaps(src) || found.First > src.First || p.Rule.Layout || p.overlaps(found) ||
		found.End < src.End && cutsPhrase(t, found) || t.Is(found.First, english.Subordinator) ||
		t.Is(found.End-1, english.Determiner) {
		return
	}
	if k := found.First - 1; found.First < src.First && t.Is(k, english.Preposition) && t.SentenceAt(src.First).Has(k) {
		return // "flanked by [the mayor,] Ida Holm"
	}
	if t.Shaped(found.First, Ing) && !upToComma(t, found.First, src.First-found.First).Empty() {
		return // "[Sentencing him,] the judge"
	}
	for k := found.First; k < src.First && !t.Is(k, english.Wh); k++ {
		if t.Finite(k) {
			return // "[the dam broke,] the mayor"
		}
	}
	for k := src.End; k < found.End && !t.Is(k, english.Wh); k++ {
		if leavesSource(t, k) {
			return // "the mayor[, opening the dam,]"
		}
	}
	p.Source = found
}

// leavesSource reports whether token k, behind a source, is no part of it.
func leavesSource(t *Text, k int) bool {
	return t.Auxiliary(k) || t.Punct(k, ',') && t.Shaped(k+1, Ing) && t.Verb(k+1) || joinsParticiple(t, k)
}

// cutsPhrase reports whether a phrase goes on after n: with a name, or with the rest of a clause or
// an aside that begins in n.
func cutsPhrase(t *Text, n text.Range) bool {
	for k := n.First; k < n.End-1; k++ {
		if t.Is(k, english.Wh) {
			return true
		}
	}
	return t.Noun(n.End) || t.Shaped(n.End, Capital) || t.Punct(n.End-1, ',') && !t.Is(n.End, english.Wh)
}

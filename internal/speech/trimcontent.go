package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file ends content where the grammar of the sentence leaves no choice. The learned
// model often goes on too far, as it sees only a few words at a time.

// trimContent removes from the content of p after its cue what cannot belong to it.
func trimContent(t *Text, p *Proposal) {
	if p.Cue.Empty() || p.Rule.Layout {
		return
	}
	s := t.SentenceAt(p.Cue.First)
	silent := reportsQuestion(t, p) || !p.Rule.Speech && !t.Cue(p.Head).Is(english.Speech) // quotations behind it are another's
	for i := range p.Content {
		c := &p.Content[i]
		if c.First < p.Cue.End || !s.Has(c.First) {
			continue
		}
		if e := t.Strip(c.First, s.End); c.End > s.End && t.Outside(c.First) && e > c.First &&
			(t.Outside(s.End-1) && silent || (t.Outside(s.End-1) || t.Closes(s.End-1)) && t.Outside(s.End)) {
			c.End = e
		}
		if c.End > s.End {
			continue
		}
		for _, end := range []func(*Text, *Proposal, text.Range, text.Range) int{afterBracket, afterOpener, afterRelative, afterComma, afterPhrase, afterThing, afterState, afterSubject, afterNoun, beforeSubject, beforeOther, beforeHearer, beforeTurn, beforeSaying, beforeReason, beforeWhen, beforeFront, beforeComment, beforeSecond, beforeAs} {
			if e := t.Strip(c.First, end(t, p, *c, s)); e > c.First && e < c.End {
				c.End = e
			}
		}
	}
}

// afterBracket returns where content ends whose cue is in parentheses: "The cost (officials say
// [it is rising]) has doubled".
func afterBracket(t *Text, p *Proposal, c, s text.Range) int {
	open, last := 0, c.End
	for k := c.First; k < c.End; k++ {
		switch {
		case t.Punct(k, '('):
			if open++; open == 1 {
				last = k
			}
		case t.Punct(k, ')') && !(open == 0 && t.Shaped(k-1, text.Number)): // but "2) the road"
			if open--; open < 0 {
				return k
			}
		}
	}
	if open > 0 && last > c.First && quotes(t, []text.Range{between(last, c.End)}) {
		return last // "denied it (Holm, “a liar,” he said)"
	}
	return c.End
}

// afterOpener returns where content ends that is in a clause before the main one:
// "While she denied the charge, the court ...", "Hoping to win, the court ...".
func afterOpener(t *Text, p *Proposal, c, s text.Range) int {
	first := p.Cue.First
	if !p.Source.Empty() {
		first = min(first, p.Source.First)
	}
	if participle := p.Source.Empty() && (first == s.First || first == s.First+1 && t.Is(s.First, english.Preposition)) &&
		(t.Shaped(p.Head, Ing) || t.Word(p.Head, "asked")) && t.Verb(p.Head); !participle &&
		!openedBySubordinator(t, first, s) {
		return c.End
	}
	k := c.First + 1
	if t.Word(c.First, "that") && t.Punct(k, ',') {
		k += upToComma(t, k+1, longestAside).Len() + 2 // "When she saw that, after the vote, it was late, she left"
	}
	for ; k < c.End-2; k++ {
		quoted := t.Opens(k)
		if quoted {
			k = t.Quotation(k).End - 1
		}
		switch {
		case quoted && !t.Punct(k-1, ','), !quoted && !t.Punct(k, ','), !startsMainClause(t, k+1, c.End):
		case quoted:
			return k + 1 // "After saying it was “bad,” she left"
		default:
			return k
		}
	}
	return c.End
}

// openedBySubordinator reports whether the clause that starts at token k is one
// before the main clause: the first words of the sentence are "while", "when".
func openedBySubordinator(t *Text, k int, s text.Range) bool {
	for i := 0; i < phrase.MaxLength/2 && k > s.First; i++ {
		k--
		if t.Is(k, english.Subordinator) || t.Word(k, "when") {
			return !t.Word(k, "that") && (k == s.First || k == s.First+1 && (t.Is(k-1, english.Coordinator|english.DayAdverb) || t.Word(k-1, "even")))
		}
		if t.Sign(k) != 0 || t.Verb(k) {
			return false
		}
	}
	return false
}

// startsMainClause reports whether a clause with a subject and a finite verb starts at
// token k.
func startsMainClause(t *Text, k, end int) bool {
	if t.Is(k, english.Coordinator|english.Subordinator|english.Preposition|english.Wh) &&
		!t.Is(k, english.Determiner|english.SubjectPronoun) || t.Shaped(k, Ing) || t.Auxiliary(k) {
		return false
	}
	for j := k; j < end && j < k+phrase.MaxLength; j++ {
		switch {
		case !t.Outside(j), t.Punct(j, ','), t.Punct(j, ';'):
			return false
		case j > k && t.Finite(j):
			return true
		}
	}
	return false
}

// afterComma returns where content ends that is followed by an adjunct of the cue: after a
// quotation with a comma at its end, "said it was “bad,” before he left". An -ing form behind a tag in
// mid-sentence is content: "The staff, she said, were “well paid,” making a lot".
func afterComma(t *Text, p *Proposal, c, s text.Range) int {
	if k := t.Quotation(c.First).End; t.Opens(c.First) && k+1 < c.End && t.Is(k, english.Coordinator) && t.Outside(k+1) && !phrase.InGroup(t.Text, p.Cue, p.Head, english.Be) {
		v := k + 1
		for t.Is(v, english.Adverb|english.Deictic) && v < c.End {
			v++
		}
		if t.Finite(v) && t.Verb(v) && !t.Auxiliary(v) {
			return k // "told them “It is late” and left"
		}
	}
	for k := c.First + 2; k+1 < c.End; k++ {
		if t.Closes(k) && t.Punct(k-1, ',') &&
			(t.Shaped(k+1, Ing) && p.Rule != TagInside || t.Is(k+1, english.Subordinator|english.Preposition) &&
				!t.Is(k+1, english.Determiner) && !t.Word(k+1, "that")) {
			return k + 1
		}
	}
	return c.End
}

// afterPhrase returns where content without a finite verb ends: before the verb that
// shares the subject of the cue, "denied the charge and left", or before another
// clause, "denied the charge, but the court found".
func afterPhrase(t *Text, p *Proposal, c, s text.Range) int {
	if t.Word(c.First, "that") || t.Is(c.First, english.Wh|english.SubjectPronoun) && !t.Is(c.First, english.ObjectPronoun) {
		return c.End
	}
	gerund := t.Shaped(c.First, Ing) && t.Verb(c.First) && t.Verb(p.Head) // "denied knowing it and let her go"
	infinitive, bare := false, !says(t, p) || toDo(t, c.First)
	for k := c.First; k < c.End-1; k++ {
		switch {
		case t.Opens(k):
			k = t.Quotation(k).End - 1
			continue
		case t.Is(k, english.Coordinator) && k > c.First && !t.Shaped(k, Capital):
			if joinsAnother(t, p, k, c.End, bare) || joinsVerb(t, k, c.End, gerund, infinitive) {
				return k
			}
		case ofWriter(t, p, between(k, c.End)):
			return k - 1
		case !infinitive && !gerund && t.Punct(k, ',') && bringsAbout(t, p, k+1):
			return k // "welcomed the deal, sending shares up"
		case t.Is(k, english.Wh|english.Subordinator) && !t.Word(k, "as"):
			return c.End // a clause within the phrase
		case t.Word(k-1, "to"):
			infinitive = infinitive || t.Verb(k)
		case !t.Shaped(k, Ing) && (t.Auxiliary(k) || t.Verb(k)):
			return c.End
		}
	}
	return c.End
}

// ofWriter reports whether r, the rest of the content of p, is a relative clause about
// its object that nobody says: "criticised the dam, [which was built in May]".
func ofWriter(t *Text, p *Proposal, r text.Range) bool {
	return t.Punct(r.First-1, ',') && (t.Word(r.First, "which") || t.Word(r.First, "whose")) && !says(t, p) && p.Rule != AccordingTo &&
		phrase.Commas(t.Text, r.First, r.End) == 0
}

// joinsAnother reports whether the coordinator at token k joins another predicate to
// that of the cue of p, or another clause. bare says that the content before it is no
// beginning of a clause.
func joinsAnother(t *Text, p *Proposal, k, end int, bare bool) bool {
	if t.Punct(k+1, ',') {
		e, last := upToComma(t, k+2, longestAside).End+1, t.SentenceAt(k).End
		return e > 1 && (joinsFinite(t, e, last, bare) || bare && startsMainClause(t, e, last)) // "left the club and, in doing so, betrayed it"
	}
	return joinsFinite(t, k+1, end, bare) || joinedPlan(t, k) > 0 || (t.Word(k, "but") || t.Is(k+1, english.SubjectPronoun) || takesThing(t, p)) &&
		(!says(t, p) || t.Is(p.Cue.End-1, english.Preposition)) && joinsClause(t, k+1, end)
}

// joinsVerb reports whether the coordinator at token k joins another clause to an infinitive, or
// another predicate to a gerund that none is in: "denied knowing it and [let her go]".
func joinsVerb(t *Text, k, end int, gerund, infinitive bool) bool {
	if infinitive {
		return (t.Word(k, "but") || t.Punct(k-1, ',')) && joinsClause(t, k+1, end)
	}
	return gerund && t.Verb(k+1) && !t.Shaped(k+1, Ing)
}

// bringsAbout reports whether a participle with an object is at token k, after a verb that no clause
// follows: "welcomed the deal, [sending shares up]".
func bringsAbout(t *Text, p *Proposal, k int) bool {
	return takesThing(t, p) && t.Shaped(k, Ing) && t.Verb(k) && !t.Is(k, english.Preposition) &&
		(t.Is(k+1, english.Determiner|english.Possessive|english.Pronoun) || t.Shaped(k+1, Plural|Number))
}

// takesThing reports whether the cue of p is a verb that no clause without "that" follows: "denied",
// "praised", "banned".
func takesThing(t *Text, p *Proposal) bool {
	c := t.Cue(p.Head)
	switch c.Attitude() {
	case english.Evaluation, english.Decision, english.Intention:
		return c.Is(english.Verb) && !c.Is(english.Speech)
	}
	return c.Is(english.Denies)
}

// joinsClause reports whether a clause with a subject of its own follows at token k: "denied the
// charge but [the court has freed her]", "the cause but [they suspect]".
func joinsClause(t *Text, k, end int) bool {
	pronoun := t.Is(k, english.SubjectPronoun) && !t.Is(k, english.ObjectPronoun|english.Wh)
	for j := k; j < end && j < k+phrase.MaxLength; j++ {
		switch {
		case !t.Outside(j) || t.OuterSign(j), t.Word(j, "to"), t.Word(j, "which"), t.Shaped(j, Ing) && t.Verb(j),
			t.Is(j, english.Wh|english.Coordinator|english.Subordinator) && !t.Is(j, english.Determiner|english.Adverb):
			return false
		case j > k && t.Auxiliary(j) && !t.Shaped(j, Ing) && !t.Word(j, "be"), j > k && pronoun && t.Finite(j):
			return true
		}
	}
	return false
}

// afterThing returns where a clause ends whose subject is a thing: before the verb of saying
// that shares the subject of the cue, "said the homes were flooded and thanked the mayor".
func afterThing(t *Text, p *Proposal, c, s text.Range) int {
	k := c.First
	if t.Word(k, "that") {
		k++
	}
	head, k := thingBefore(t, k, c.End)
	if head < c.First {
		return c.End
	}
	for k++; k+1 < c.End; k++ {
		switch {
		case t.Opens(k):
			k = t.Quotation(k).End - 1
		case t.Is(k, english.Coordinator) && (utters(t, k+1) || wants(t, k+1)) &&
			t.Cue(k+1).Is(english.Past) == t.Cue(p.Head).Is(english.Past):
			return k
		case t.Is(k, english.SubjectPronoun), t.Punct(k, ',') && !t.Is(k+1, english.Coordinator), t.Is(k, english.Wh|english.Subordinator):
			return c.End
		}
	}
	return c.End
}

// thingBefore returns the noun for a thing with which the subject at token k begins, and the verb
// that follows: "the number of cases [rose]", "figures [were]". The noun is -1 for other subjects.
func thingBefore(t *Text, k, end int) (head, verb int) {
	head = -1
	for ; k < end && !t.Finite(k); k++ {
		switch adposition := t.Tag(k) == article.ADP && t.Is(k, english.Preposition); {
		case !t.Running(k), head < 0 && t.Shaped(k, Capital),
			t.Is(k, english.Coordinator|english.Wh|english.SubjectPronoun|english.Possessive|english.Preposition) &&
				!t.Is(k, english.Determiner) && !adposition:
			return -1, k
		case adposition && head < 0:
			head = k - 1
		}
	}
	if head < 0 {
		head = k - 1
	}
	if head < 0 || !thing(t, head) &&
		!(t.Is(k, english.Be) && t.Tag(head) == article.NOUN && !peopleNoun(t, head) &&
			!t.Is(head, english.PersonNoun|english.NameNoun|english.OrganizationNoun)) {
		return -1, k
	}
	return head, k
}

// wants reports whether token k is a finite form of a verb for what people and bodies
// want: "sought".
func wants(t *Text, k int) bool {
	c := t.Cue(k)
	return t.Verb(k) && c.Is(english.Past|english.Third) && (c.Attitude() == english.Wish || c.Attitude() == english.Intention)
}

// afterState returns where a clause ends in which a pronoun is the subject of a verb of state.
// It ends before a verb that shares the subject of the cue, "said he was happy and dismissed
// criticism", and before a clause in which that subject speaks again, "and he urged".
func afterState(t *Text, p *Proposal, c, s text.Range) int {
	k := c.First
	if t.Word(k, "that") {
		k++
	}
	if !t.Cue(p.Head).Is(english.Past) || !t.Says(p.Head) || !t.Outside(k) {
		return c.End
	}
	state := t.Is(k, english.SubjectPronoun) && !t.Is(k, english.Wh) && t.Is(k+1, english.Be) && !t.Verb(k+2)
	for k += 2; k+2 < c.End; k++ {
		switch {
		case t.Opens(k):
			k = t.Quotation(k).End - 1
		case !t.Is(k, english.Coordinator):
		case state && utters(t, k+1) && t.Cue(k+1).Is(english.Past):
			return k
		case t.Is(k+1, english.Masculine|english.Feminine) && t.Is(k+1, english.SubjectPronoun) &&
			utters(t, k+2) && t.Cue(k+2).Is(english.Past):
			return k
		}
	}
	return c.End
}

// beforeSubject returns where a clause ends before the subject of the next one: "said it was
// late, and [the mayor], called it early".
func beforeSubject(t *Text, p *Proposal, c, s text.Range) int {
	next := c.End
	if k := ownSubject(t, next, s).First - 1; k > c.First && t.Is(k, english.Coordinator) && phrase.Asserts(t.Text, between(c.First, k)) {
		return k // "said it was late, and [the nurse smiled] and said"
	}
	if t.Punct(next, ',') {
		next++
	}
	if next >= s.End || !t.Outside(next) || !t.Finite(next) || t.Is(c.End-1, english.SubjectPronoun) {
		return c.End
	}
	for k := c.End - 1; k > c.First && t.Outside(k) && !t.Finite(k); k-- {
		if t.Is(k, english.Coordinator) && phrase.Asserts(t.Text, between(c.First, k)) && (t.Punct(k-1, ',') || t.Closes(k-1)) {
			return k
		}
	}
	return c.End
}

// beforeNext returns where a clause ends before a verb of saying that is joined to its cue.
func beforeNext(t *Text, p *Proposal, c, s text.Range) int {
	return min(afterThing(t, p, c, s), afterState(t, p, c, s), beforeOther(t, p, c, s))
}

// beforeOther returns where a clause ends before the next one, in which somebody else speaks
// in the same tense: "said it was late, and [the mayor agreed that it was]".
func beforeOther(t *Text, p *Proposal, c, s text.Range) int {
	if !p.Cue.Has(p.Head) || !t.Cue(p.Head).Is(english.Past) ||
		phrase.InGroup(t.Text, p.Cue, p.Head, english.Auxiliary) || !takesClause(t, p, c) {
		return c.End
	}
	for k := c.First + 3; k+3 < c.End; k++ {
		if t.Opens(k) {
			k = t.Quotation(k).End - 1
			continue
		}
		if !t.Is(k, english.Coordinator) || !t.Punct(k-1, ',') ||
			!phrase.Asserts(t.Text, between(c.First, k-1)) ||
			t.Is(k+1, english.Pronoun|english.Subordinator) {
			continue
		}
		for v := k + 2; v+1 < c.End && v < k+phrase.MaxLength && t.Running(v); v++ {
			if !t.Finite(v) {
				continue
			}
			n := t.Subject(between(v, v+1), s)
			if n.First == k+1 && (utters(t, v) || t.Cue(v).Attitude() == english.Evidence && !believer(t, n)) && t.Cue(v).Is(english.Past) &&
				(t.Word(v+1, "that") || newSubject(t, v+1) || t.Is(v+1, english.Determiner) || t.Opens(v+1)) {
				return k
			}
			break
		}
	}
	return c.End
}

// beforeTurn returns where content ends before what the source does besides: "said it would close,
// [but did not say when]", "[, citing costs]".
func beforeTurn(t *Text, p *Proposal, c, s text.Range) int {
	if pronounThat(t, c.First) {
		return c.First + 1
	}
	infinitive := t.Word(c.First, "to") && c.First >= p.Cue.End // "hopes to win, [while others doubt it]"
	for k := c.First + 3; k < c.End; k++ {
		if infinitive && t.Punct(k, ',') && (t.Word(k+1, "while") || t.Word(k+1, "whereas")) && startsMainClause(t, k+2, c.End) {
			return k
		}
		if t.Opens(k) {
			k = t.Quotation(k).End - 1
		} else if turnsBack(t, k) || t.Punct(k, ',') && (t.Word(k+1, "citing") || answersBack(t, k+1) || stirs(t, k+1)) {
			return k
		}
	}
	return c.End
}

// beforeSaying returns where content without a finite verb ends before what the source says of it:
// "refused to attend it [saying that it was late]", "defended the plan [by arguing that it worked]".
func beforeSaying(t *Text, p *Proposal, c, s text.Range) int {
	for k := c.First + 1; k+2 < c.End && t.Outside(k); k++ {
		switch {
		case t.Finite(k), t.Is(k, english.Wh|english.SubjectPronoun) && !t.Is(k, english.ObjectPronoun):
			return c.End
		case !t.Shaped(k, Ing) || !t.Verb(k) || !t.Word(k+1, "that") || !t.Cue(k).Is(english.Speech) && t.Cue(k).Attitude() != english.Statement:
		case t.Word(k-1, "by"):
			return k - 1
		case t.Punct(k-1, ','), t.Noun(k-1) && !t.Is(k-1, english.Artifact|english.Saying), t.Is(k-1, english.ObjectPronoun):
			return k
		}
	}
	return c.End
}

// beforeFront returns where content ends before a clause of time that belongs to what
// comes next: "said it was late, [and when asked why], she left".
func beforeFront(t *Text, _ *Proposal, c, _ text.Range) int {
	if !t.Punct(c.End, ',') || !t.Outside(c.End-1) {
		return c.End
	}
	for k := c.End - 2; k > c.First+2 && t.Outside(k) && !t.Punct(k, ','); k-- {
		if t.Is(k, english.Coordinator) && t.Punct(k-1, ',') &&
			(t.Is(k+1, english.Subordinator) || t.Word(k+1, "when")) && !t.Word(k+1, "that") {
			return k
		}
	}
	return c.End
}

// answersBack reports whether token k is a participle for what people do with what
// others say: "said it was clean, [rejecting a claim]".
func answersBack(t *Text, k int) bool {
	if !t.Shaped(k, Ing) || !t.Verb(k) || t.Cue(k).Attitude() == 0 {
		return false
	}
	n := k + 1
	for t.Is(n, english.Determiner|english.Possessive) || t.Tag(n) == article.ADJ {
		n++
	}
	return n > k+1 && t.Cue(n).Is(english.Noun) && t.Noun(n)
}

// stirs reports whether a participle at token k tells what people made of what was said: "said it would
// close, [sparking a public outcry]".
func stirs(t *Text, k int) bool {
	if !t.Shaped(k, Ing) || !t.Verb(k) || lexicon.NeighborOf(t.String(k)) != lexicon.Spur {
		return false
	}
	for k++; t.Is(k, english.Determiner|english.Possessive) || t.Tag(k) == article.ADJ; k++ {
	}
	return t.Noun(k) && (t.Cue(k).Is(english.Noun) || lexicon.NeighborOf(t.String(k)) == lexicon.Reaction)
}

// thing reports whether token k is a noun for what cannot speak.
func thing(t *Text, k int) bool {
	const speaks = english.Title | english.Diplomat | english.NameNoun | english.PersonNoun | english.OrganizationHead |
		english.OrganizationNoun | english.GroupNoun | english.Artifact | english.Saying | english.Team
	return t.Tag(k) == article.NOUN && !t.Is(k, speaks) && t.Cue(k) == 0
}

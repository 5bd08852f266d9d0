package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds attributions by a passive verb: "he was criticized by her", "it
// is said that ...", "she is expected to ...".

var passive = Construct{Name: "passive", At: Verbs, Trigger: knownVerb, Match: matchPassive}

func matchPassive(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	g := at.group()
	if at.voice() != passively {
		return false
	}
	src := at.subject()
	if src.Empty() {
		return false
	}
	it := src.Len() == 1 && at.Word(src.First, "it")
	*p = Proposal{Cue: g, Head: i}
	k := i + 1
	switch {
	case at.Word(k, "by"):
		return passiveBy(at, p, src, it)
	case it && at.Word(k, "that"):
		p.Rule, p.Content = ItIs, at.content.Of(between(k, contentEnd(at.Text, ClauseEnd, k, s)))
		return p.Content[0].Len() > 0
	case at.Word(i, "known") && at.Word(k, "as"):
		return false // what something is called
	case at.InfinitiveAt(k, s), at.Word(k, "as") && !ownClause(at.Text, k+1, s.End):
		if at.Word(k, "as") {
			k++
			p.Cue.End = k
		}
		e := contentEnd(at.Text, InfinitiveEnd, k, s)
		p.Rule, p.Content = Expected, at.content.Of(src, between(k, e))
		if at.Word(i, "tipped") {
			p.Chance = Trusted
		}
		return e > k && !it
	case it || at.Word(i, "asked") || at.Cue(i).Is(english.Addressee):
		return false
	}
	ok := impersonal(at, p, src)
	if ok && settles(at.Text, p, k) && happened(at.Text, g, src) {
		agentAfter(at.Text, p, s)
		p.Chance = plainVerb
	}
	if ok && at.Is(i, english.Naming) {
		if agentAfter(at.Text, p, s); !p.Source.Empty() {
			p.Chance = Trusted // "was dubbed a joke by the union"
		}
	}
	return ok
}

// ownClause reports whether what begins at token k has a predicate of its own, beside those of relative
// clauses: "was fined as [the man said he was late]", but not "was described as [a man who lied]".
func ownClause(t *Text, k, end int) bool {
	relative, predicates := 0, 0
	for end = min(end, k+phrase.MaxLength); k < end && t.Sign(k) == 0; k++ {
		switch {
		case t.Is(k, english.Relative):
			relative++
		case t.Finite(k) && !t.Finite(k-1):
			predicates++
		}
	}
	return predicates > relative
}

// passiveBy gives p the source after "by": its content is the subject and what follows the source. If
// the subject is "it", only what it is told is content. It is false where that is no attribution.
func passiveBy(at *Site, p *Proposal, subject text.Range, it bool) bool {
	by := agentAt(at.Text, p.Head+2, at.Sentence)
	if by.Empty() {
		return false
	}
	p.Rule, p.Source, p.Content = PassiveBy, by, at.content.Of(subject)
	k := by.End
	if at.Punct(k, ',') && tellsNext(at.Text, k+1) {
		k++ // "told by the minister, Ida Holm, that"
	}
	if at.Punct(k, ',') || at.Is(k, english.Coordinator) {
		if joinsParticiple(at.Text, k) {
			p.Chance = Trusted
		}
		return !it
	}
	if e := contentEnd(at.Text, PhraseEnd, k, at.Sentence); e > k {
		switch c := at.Cue(p.Head); {
		case c.Is(english.Urges|english.Addressee) && toDo(at.Text, k):
			p.Content, p.Chance = p.Content[:0], Trusted // who was urged is spoken to
		case c.Is(english.Addressee) && at.Word(k, "that"):
			p.Content = p.Content[:0] // who was told is spoken to
		case it:
			return false
		}
		p.Content = append(p.Content, between(k, e))
		return true
	}
	return !it
}

// agentAt returns the phrase after "by" that starts at token k, without what it did something for
// and when: "by [the mayor] for failing to act", "by [fans] as a hero".
func agentAt(t *Text, k int, s text.Range) text.Range {
	n := t.PhraseAfter(k, s)
	for j := n.First + 1; j+1 < n.End; j++ {
		if leavesAgent(t, j) || joinsParticiple(t, j) || t.Punct(j, ',') && tellsNext(t, j+1) {
			n.End = j
		}
	}
	return undatedPhrase(t, n)
}

// joinsParticiple reports whether the coordinator at token k joins a participle with who did it
// to one before it: "welcomed by farmers [but] criticised by the union".
func joinsParticiple(t *Text, k int) bool {
	return t.Is(k, english.Coordinator) && t.Cue(k+1).Is(english.Participle) && t.Word(k+2, "by")
}

// tellsNext reports whether what somebody is told begins with token k: "that the road
// is shut", "not to go".
func tellsNext(t *Text, k int) bool { return t.Word(k, "that") || toDo(t, k) }

// undatedPhrase returns the phrase n without the time at its end, if that does not
// belong to a verb in it: "police on Friday", but not "a poll that came out on Friday".
func undatedPhrase(t *Text, n text.Range) text.Range {
	if phrase.Asserts(t.Text, n) {
		return n
	}
	return phrase.Undated(t.Text, n)
}

// leavesAgent reports whether token k, in or after the phrase for who did something, begins what
// it was done for or as what: "accused by many [of taking bribes]", "hailed by fans [as a hero]".
func leavesAgent(t *Text, k int) bool {
	last := k - 1
	if t.Punct(last, ',') {
		last--
	}
	switch {
	case !t.Noun(last) && !t.Is(last, english.Pronoun|english.Determiner):
		return false
	case t.Word(k, "of") || t.Word(k, "for"):
		return t.Shaped(k+1, Ing) && t.Verb(k+1) || t.Word(k, "for") && t.Is(k+1, english.Possessive)
	}
	return t.Word(k, "as") && !t.Word(k+1, "well") && !t.Word(k+2, "as")
}

// passiveGroup returns the verb group of p, and whether it is passive and of
// a verb that does not name whom somebody speaks to: "was told" is said of the addressee.
func passiveGroup(t *Text, p *Proposal) (text.Range, bool) {
	if !p.Cue.Has(p.Head) || p.Rule.Layout || !t.Verb(p.Head) || t.Cue(p.Head).Is(english.Addressee) {
		return text.Range{}, false
	}
	s := t.SentenceAt(p.Head)
	g := t.VerbGroup(p.Head, s)
	return g, voiceOf(t, p.Head, g, s) == passively
}

// isAgent reports whether the source of p follows "by".
func isAgent(t *Text, p *Proposal) bool {
	return t.Word(p.Source.First-1, "by") || t.Word(p.Source.First, "by") || t.Word(p.Cue.End-1, "by")
}

// takeBy gives p the source that its content c starts with, after "by".
func takeBy(t *Text, p *Proposal, c *text.Range, s text.Range) {
	src := agentAt(t, p.Cue.End+1, s)
	if src.Empty() || src.End > c.End || src.End == c.End && len(p.Content) == 1 || !p.Source.Empty() && p.Source != src {
		return
	}
	p.Source, c.First = src, min(c.End, pastComma(t, src.End))
	if c.Empty() {
		p.Content = p.Content[:len(p.Content)-1]
	}
}

// agentAfter gives p the source at the end of its content, after "by": "was accused of fraud
// by [Ida Holm]".
func agentAfter(t *Text, p *Proposal, s text.Range) {
	c := &p.Content[len(p.Content)-1]
	if c.First < p.Cue.End || t.Word(c.First, "to") || t.Word(c.First, "that") {
		return
	}
	for k := c.First; k+1 < c.End; k++ {
		if t.Opens(k) {
			k = t.Quotation(k).End - 1
			continue
		}
		if t.Verbal(k) || t.Is(k, english.Wh) {
			return
		}
		if t.Word(k, "by") && k > c.First {
			if src := t.PhraseAfter(k+1, s); src.End == c.End && src.First == k+1 &&
				(t.Shaped(k+1, Capital) || t.Word(k+1, "the") && phrase.CanSpeak(t.Text, src) || src.Len() == 1 && peopleNoun(t, k+1)) {
				p.Source, c.End = src, k
			}
			return
		}
	}
}

// byWhom removes the source of p if the verb is passive and the source is not after "by": "it is
// expected" has none, and its subject is part of what is expected.
func byWhom(t *Text, p *Proposal) {
	g, passive := passiveGroup(t, p)
	if !passive {
		return
	}
	s := t.SentenceAt(p.Head)
	if p.Cue.End-1 > p.Head && t.Word(p.Cue.End-1, "by") {
		p.Cue.End--
	}
	if c := &p.Content[len(p.Content)-1]; t.Word(p.Cue.End, "by") && (c.First == p.Cue.End || c.First == p.Cue.End+1) {
		takeBy(t, p, c, s)
		return
	}
	if quotedAs(t, p) {
		return
	}
	if p.Source.Empty() {
		agentAfter(t, p, s)
	}
	if p.Source.Empty() || isAgent(t, p) {
		return
	}
	c := p.Content[0]
	switch {
	case p.Source.First >= p.Cue.End:
		p.Source = text.Range{} // "[the bridge] is expected in May, while [the firm] ..."
	case c.End == g.First && p.Source.End <= c.First:
		p.Source = text.Range{} // "the firm says [the machine] is expected in May"
	case len(p.Content) == 1 && c.First == p.Cue.End && t.Word(c.First, "to"):
		if src := t.Subject(g, s); !src.Empty() && !t.Word(src.First, "it") && !src.Overlaps(p.Cue) {
			p.Source, p.Content = text.Range{}, []text.Range{src, c}
		}
	}
}

// verdict reports whether the verb of p is one for what a court decides of somebody: "[sentenced]
// Per Lund to five years".
func verdict(t *Text, p *Proposal) bool {
	switch t.Lemma(p) {
	case "acquit", "convict", "indict", "sentence":
		return t.Cue(p.Head).Is(english.Past)
	}
	return false
}

// settles reports whether p, whose verb is passive, tells a verdict with a preposition at token k, or who
// is tipped for something.
func settles(t *Text, p *Proposal, k int) bool {
	return verdict(t, p) && t.Is(k, english.Preposition) || t.Word(p.Head, "tipped") && t.Word(k, "for")
}

// happened reports whether the verb group g tells what came about: "was", "have been", but not "could
// be", "to be", "being", nor what is told besides of its subject src: "who was".
func happened(t *Text, g, src text.Range) bool {
	return t.Finite(g.First) && !t.Any(g, english.Modal) && !t.Word(g.First, "be") && !t.Is(src.First, english.Wh)
}

// thoughtToBe makes who is "believed to be" something part of the content of p where that is no
// verb of its own: "[many of them], believed to be ill, fled".
func thoughtToBe(t *Text, p *Proposal) {
	k, last := p.Cue.End, len(p.Content)-1
	switch t.Lemma(p) {
	case "believe", "think", "know", "say":
	default:
		if t.Lemma(p) != "expect" || !t.Word(p.Source.First-1, "with") {
			return
		}
	}
	if p.Source.Empty() || p.Source.End != p.Cue.First || p.Head != k-1 || !t.Cue(p.Head).Is(english.Participle) || !t.Word(k, "to") ||
		!t.Is(k+1, english.Be) && !t.Is(k+1, english.Have) && t.Lemma(p) != "expect" || p.Content[last].First != k || phrase.InGroup(t.Text, p.Cue, p.Head, english.Auxiliary) {
		return
	}
	c := p.Content[last]
	for i := k + 2; i < c.End; i++ {
		if t.Punct(i, ',') || i > k+2 && t.Finite(i) && startsPredicate(t, i) && !t.Is(i-1, english.SubjectPronoun|english.Wh) {
			c.End = i // "A man thought to be the thief [was] seen"
			break
		}
	}
	p.Content = []text.Range{phrase.WithoutComma(t.Text, p.Source), c}
	p.Source, p.Rule = text.Range{}, Seems
}

// barePassive makes who is "accused of" something part of the content of p where that is no
// object of the verb: "[a minister], accused of fraud".
func barePassive(t *Text, p *Proposal) {
	if p.Source.Empty() || p.Source.End != p.Cue.First && p.Source.End != p.Cue.First-1 ||
		t.Lemma(p) != "accuse" || !t.Word(p.Head+1, "of") || !t.Shaped(p.Head, Ed) ||
		p.Content[0].First < p.Cue.End {
		return
	}
	if k := p.Source.First - 1; !t.first(k+1) && (t.Is(k, english.Wh) || t.Word(k, "that") || t.Noun(k) || t.Is(k, english.Pronoun)) {
		return // "the men whom Ida Holm accused of fraud"
	}
	p.Content = append([]text.Range{phrase.WithoutComma(t.Text, p.Source)}, p.Content...)
	p.Source = text.Range{}
}

// deemedSo takes from p the source of which a participle before an adjective tells something, and
// ends its content before the verb that follows: "laws [deemed]q [unlawful] have been mended".
func deemedSo(t *Text, p *Proposal) {
	c := &p.Content[0]
	k := c.First + 1
	if p.Source.End == k-2 && p.Cue.Len() == 1 && p.Cue.First == k-2 && t.Tag(k-1) == article.ADJ &&
		t.Cue(k-2).Is(english.Participle) && !t.Is(k-1, english.Determiner) && t.Is(k, english.Auxiliary) {
		p.Source, c.End = text.Range{}, k
	}
}

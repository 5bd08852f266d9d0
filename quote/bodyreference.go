package quote

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves "it" and "the agency" as sources, for which package entity may have chosen
// the body mentioned last instead of the topic of the text.

// goesOnAsIt returns the actor that "it" refers to. It is not one that the content calls by
// name, nor one that only modifies the subject before it.
func (p *pronoun) goesOnAsIt() *entity.Actor {
	t, k := p.text, p.k
	if !t.Word(k, "it") {
		return p.whom
	}
	if p.whom == nil {
		return cmp.Or(p.subjectBefore(), p.bodyStill())
	}
	if p.named(p.whom, p.x.Content) {
		if a := p.tagged(k); isBody(a) && a != p.whom {
			return a // "..., Vale said. Vale's trust is new, it said."
		}
	}
	if a, ok := p.subjectOfIt(); ok {
		return a
	}
	if a, ok := p.opener(); ok {
		return a
	}
	return p.whom
}

// bodyStill returns the body that spoke last if "it" ends what is said in quotation marks a paragraph or
// two later and no other body has been named since but in what is quoted. It is nil otherwise.
func (p *pronoun) bodyStill() *entity.Actor {
	t, k, a := p.text, p.k, p.latest.speaker
	if !isBody(a) || p.since(k) > longestMemory || t.Outside(p.x.Content[0].First) || p.x.Content[0].First > k {
		return nil
	}
	in := p.mentionsIn(article.Span{Start: p.until, End: t.Start(k)})
	for i := range in {
		if m := &in[i]; m.ofBody() && m.actor != a && t.Outside(tokenAt(t, m.Start)) {
			return nil
		}
	}
	return a
}

// subjectBefore returns the body that is the subject of the sentence before "it", which begins a
// sentence of the same paragraph: "The ministry has sent tents. It ordered ...". It is nil if there
// is none.
func (p *pronoun) subjectBefore() *entity.Actor {
	t, k := p.text, p.k
	s := sentenceBefore(t, k, 0)
	if s.Empty() || t.SentenceAt(k).First != k || !t.Outside(s.First) || p.since(k) == 0 && p.latest.speaker != nil {
		return nil
	}
	np := subjectIn(t, s)
	if np.Empty() {
		return nil
	}
	if a := p.speakerOrRecalled(np); isBody(a) {
		return a
	}
	return nil
}

// opener returns the body with whose name a sentence begins that "it said" ends, where the
// chosen antecedent is named only later in it and no body has spoken just before: Vale in "Vale
// will build a road in Chile, it said." It is nil where such a sentence begins with another
// word and the antecedent is a country. It returns false for others.
func (p *pronoun) opener() (*entity.Actor, bool) {
	t, k, first := p.text, p.k, p.x.Content[0].First
	at := p.lastBefore(p.whom, k)
	if first >= k || !t.Outside(first) || t.Sentence(first) != t.Sentence(k) || !within(t, at, p.x.Content) ||
		isBody(p.latest.speaker) && p.since(k) <= 1 {
		return nil, false
	}
	if t.Word(first, "the") {
		first++
	}
	m := p.atToken(first)
	if m.bodyNamed() == nil || m.End < t.End(tokenAt(t, m.End)-1) { // "Vale's mine"
		return nil, p.whom.Kind == entity.KindCountry && p.whom.Mentions[0].Start > t.Start(first)
	}
	return m.actor, true
}

// tagged returns the body in a tag that ends the sentence before the one of token k: "the
// bridge is closed, Vale Mines said." It is nil if there is none.
func (c *index) tagged(k int) *entity.Actor {
	t := c.text
	s := t.SentenceAt(k)
	if s.First < 3 || t.Paragraph(s.First)-t.Paragraph(s.First-1) > 1 {
		return nil
	}
	end := s.First - 1
	for end > 0 && t.Sign(end) != 0 {
		end--
	}
	if !t.Says(end) {
		return nil
	}
	return c.atToken(end - 1).named()
}

// subjectOfIt returns the actor of the subject of the clause before "it", if that is a
// description of a body, "the Lyon firm", and the chosen antecedent was last mentioned in or
// after it, or cannot be called so. It is nil if the actor is not known. It returns false for
// other subjects.
func (p *pronoun) subjectOfIt() (*entity.Actor, bool) {
	t, k := p.text, p.k
	s := t.SentenceAt(k)
	s.End = k
	if s.First == k {
		if s = sentenceBefore(t, k, 0); s.Empty() {
			return nil, false
		}
	}
	np := subjectIn(t, s)
	if np.Empty() || !t.Word(np.First, "the") {
		return nil, false
	}
	head, _ := p.headOf(np)
	if head < 0 || lexicon.FindNoun(t.String(head)).Class() != lexicon.Body || t.Shaped(head, speech.Capital) {
		return nil, false
	}
	if p.lastBefore(p.whom, k) < t.Start(np.First) && p.mayBeCalled(p.whom, head) {
		return nil, false
	}
	a := p.speakerOrRecalled(np)
	return a, a != p.whom
}

// longestSubject is how many tokens of a sentence its subject is looked for in.
const longestSubject = 40

// subjectIn returns the subject of the first clause of a sentence. It is empty if it is not
// near the beginning.
func subjectIn(t *speech.Text, s text.Range) text.Range {
	first := s.First
	if t.Is(first, english.Preposition|english.Subordinator|english.Adverb) {
		for k := first; k < min(s.End, first+longestSubject); k++ {
			if t.Punct(k, ',') {
				first = k + 1
				break
			}
		}
	}
	for k := first; k < min(s.End, first+longestSubject); k++ {
		if tag := t.Tag(k); tag != article.VERB && tag != article.AUX || !t.Finite(k) {
			continue
		}
		np := t.Subject(t.VerbGroup(k, s), s)
		if !np.Empty() && np.First >= first && np.First <= first+1 {
			return np
		}
	}
	return text.Range{}
}

// bodyBehind returns the last part of a source, after a comma, if that is a noun for a body and
// what is before it ends with a person's name: "the party" of "in a letter signed by Ida Holm,
// the party". It is empty for others.
func (c *cast) bodyBehind(src text.Range) text.Range {
	t, k := c.text, src.End-2
	if k < src.First+2 || !t.Word(k, "the") || !t.Punct(k-1, ',') || !t.Shaped(k+1, text.Small) ||
		lexicon.FindNoun(t.String(k+1)).Class() != lexicon.Body || c.atToken(k-2).personNamed() == nil {
		return text.Range{}
	}
	return text.Range{First: k, End: src.End}
}

// sameBody returns the body that spoke last instead of v, mentioned last, if the source of x
// is a noun for a body, "the federation", that fits the former better. It is nil otherwise.
func (m *memory) sameBody(x *speech.Proposal, v *entity.Actor) *entity.Actor {
	c, t := m.cast, m.text
	src := x.Source
	if a := m.partOf(src, v); a != nil {
		return a
	}
	if src.Len() != 2 || !isBody(v) || !t.Word(src.First, "the") {
		return v
	}
	noun := t.String(src.First + 1)
	switch mention := c.atToken(src.First + 1); {
	case mention == nil:
		return v
	case mention.Form != entity.FormNominal && (mention.In(t.Article.Text) != noun || lexicon.FindNoun(noun).Class() != lexicon.Body):
		return v // no "The Federation"
	}
	if b := c.owned(v, src.First); b != nil {
		return b
	}
	if called(v, noun) == 0 {
		if b := m.describe(src, src.First+1).shortened(); isBody(b) {
			return b // no Vale Dairy is "the union" where there is a Vale Farmers' Union
		}
	}
	if firm := noFirm(noun) && (isFirm(v) || c.calledFirm(v)); m.fitsBetter(src, noun, v, firm) {
		return m.latest.speaker
	} else if firm {
		return nil
	}
	return v
}

// fitsBetter reports whether a noun for a body, the source src, fits the body that spoke last
// better than v. never says that it does not fit v at all.
func (m *memory) fitsBetter(src text.Range, noun string, v *entity.Actor, never bool) bool {
	last := m.latest.speaker
	if !isBody(last) || last == v || m.since(src.First) > 1 {
		return false
	}
	x, y := called(last, noun), called(v, noun)
	if never {
		y = 0
	}
	if said := m.text.SentenceAt(tokenAt(m.text, m.from)); x <= 1 && y <= 1 && said.End == m.text.SentenceAt(src.First).First &&
		m.mayBeCalled(last, src.First+1) && m.lastNamed(v, src.First) < m.text.Start(said.First) {
		return true // "..., the Rivers Administration said. The agency ..."
	}
	if x == 0 && y == 0 {
		return lexicon.FindNoun(noun).Describes(lexicon.Government) && endsInBody(last) && !endsInBody(v) // "the agency"
	}
	return x > y || x == y && x > 0 && !m.acted(v, m.from, src.First)
}

// isFirm reports whether a name ends as those of firms do: "Vale Mines Inc".
func isFirm(a *entity.Actor) bool { return lexicon.LegalForm(text.LastWord(a.Name)) }

// calledFirm reports whether the text calls a body by a noun for firms: "the company",
// "Chipmaker Vale".
func (c *index) calledFirm(a *entity.Actor) bool {
	t := c.text
	if name, _, _ := strings.Cut(a.Name, " of "); lexicon.FindNoun(text.LastWord(name)) != 0 {
		return false // "Kelder Bank"
	}
	for i := range a.Mentions[:min(len(a.Mentions), farthest)] {
		m := &a.Mentions[i]
		word := text.LastWord(m.In(t.Article.Text))
		if k := tokenAt(t, m.Start) - 1; m.Form == entity.FormName && k > 0 && t.Sentence(k) == t.Sentence(k+1) {
			if t.Punct(k, ',') {
				k-- // "its parent company, Vale"
			}
			word = t.String(k)
		} else if m.Form != entity.FormNominal {
			continue
		}
		if lexicon.FindNoun(word).Describes(lexicon.Company) {
			return true
		}
	}
	return false
}

// calledNoFirm reports whether the text puts a noun for bodies that are no firms before a name: "the
// think tank Vale".
func (c *index) calledNoFirm(a *entity.Actor) bool {
	t := c.text
	for i := range a.Mentions[:min(len(a.Mentions), introductions)] {
		m := &a.Mentions[i]
		k := tokenAt(t, m.Start) - 1
		if m.Form != entity.FormName || k < 1 || t.Sentence(k) != t.Sentence(k+1) || !t.Shaped(k, text.Small) {
			continue
		}
		n := lexicon.FindNoun(t.String(k))
		if two := lexicon.FindNoun(t.String(k-1) + " " + t.String(k)); two != 0 {
			n = two
		}
		if n.Class() == lexicon.Body && !n.Describes(lexicon.Company) && !n.Plural() {
			return true
		}
	}
	return false
}

// noFirm reports whether a noun is for bodies other than firms: "union".
func noFirm(noun string) bool {
	n := lexicon.FindNoun(noun)
	return n.Class() == lexicon.Body && !n.Describes(lexicon.Company) && !n.Describes(lexicon.Media) && !english.ClassOf(noun).Is(english.GroupNoun)
}

// partOf returns the body that spoke last if a source names another body only as the whole it
// is part of: "the UN agency". It is nil for other sources.
func (m *memory) partOf(src text.Range, v *entity.Actor) *entity.Actor {
	c, t := m.cast, m.text
	last := m.latest.speaker
	if src.Len() != 3 || !isBody(v) || !t.Word(src.First, "the") {
		return nil
	}
	n := c.atToken(src.First + 1)
	if n == nil || n.actor != v || n.Form != entity.FormAcronym || !t.Is(src.End-1, english.GroupNoun|english.OrganizationNoun) {
		return nil
	}
	if !isBody(last) || last == v || m.since(src.First) > 1 {
		if last = m.onlyBody(src); last == v || !ofStates(v) {
			return nil // "the Reuters agency"
		}
	}
	return last
}

// ofStates reports whether an actor is known as a body of several states, as the UN is.
func ofStates(a *entity.Actor) bool {
	s, ok := lexicon.Lookup(a.Name).First()
	return ok && s.Actor().Class == lexicon.International
}

// called returns how well a noun fits a body: 2 if it is in its name, 1 if the body is of the
// class that the noun stands for, else 0.
func called(a *entity.Actor, noun string) int {
	if text.HasWord(a.Name, noun) {
		return 2
	}
	if s, ok := lexicon.Lookup(a.Name).First(); ok && lexicon.FindNoun(noun).Describes(s.Actor().Class) {
		return 1
	}
	return 0
}

// acted reports whether, between the byte at start and token k, a name of an actor comes
// before a finite verb or begins a sentence, with or without a determiner.
func (c *index) acted(a *entity.Actor, start, k int) bool {
	t := c.text
	at := t.Start(k)
	for i := range a.Mentions {
		n := &a.Mentions[i]
		if n.Start < start || n.Start >= at || !n.Form.Named() {
			continue
		}
		i, end := tokenAt(t, n.Start), tokenAt(t, n.End)
		if s := t.SentenceAt(i); t.Finite(end) || i == s.First || i == s.First+1 && t.Is(s.First, english.Determiner) {
			return true
		}
	}
	return false
}

// owned returns the body whose name comes right after the possessive of the body a, of which
// it is a part, before token k: the Vale Lab of "Vale Mines's Vale Lab". It is nil if there
// is none.
func (c *index) owned(a *entity.Actor, k int) *entity.Actor {
	t := c.text
	at := t.Start(k)
	var last *entity.Mention
	for i := range a.Mentions {
		if n := &a.Mentions[i]; n.Start < at && n.Form.Named() {
			last = n
		}
	}
	if last == nil {
		return nil
	}
	i := tokenAt(t, last.End)
	if !t.Shaped(i-1, speech.Owner) {
		return nil
	}
	if b := c.atToken(i).bodyNamed(); b != a {
		return b
	}
	return nil
}

// court returns the court named last before a source that is its judges, "the bench", "the three
// judges": one where nothing was only heard, if there is such a one. It is nil for other sources.
func (c *cast) court(src text.Range) *entity.Actor {
	t, head := c.text, src.End-1
	if !t.Word(src.First, "the") || src.Len() > 3 || !t.Word(head, "bench") && !t.Word(head, "judges") && !t.Word(head, "justices") {
		return nil
	}
	var heard *entity.Actor
	i := c.mentionsBefore(t.Start(head))
	for _, n := range slices.Backward(c.mentions[max(0, i-farthest):i]) {
		if !n.ofBody() || !n.Form.Named() || !text.HasWord(n.actor.Name, "court") && !text.HasWord(n.actor.Name, "tribunal") {
			continue
		}
		if k := tokenAt(t, n.Start); !t.Is(k-1, english.Locative) && !(t.Word(k-1, "the") && t.Is(k-2, english.Locative)) {
			return n.actor
		}
		heard = cmp.Or(heard, n.actor) // "the case was heard at the Vale Court"
	}
	return heard
}

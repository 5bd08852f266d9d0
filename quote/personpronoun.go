package quote

import (
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file decides whether "he" or "she" as a source is the previous speaker, or the person
// whom that speaker talked about.

// goesOnAsPerson is goesOn for "he" and "she"; last spoke before.
func (p *pronoun) goesOnAsPerson(last voice) voice {
	t, k := p.text, p.k
	if a := p.departed(); a != nil {
		return voice{speaker: a}
	}
	if a := p.hearer; a != nil && p.replied() && p.fits(a, k) && p.since(k) == 0 {
		return voice{speaker: a} // "The lawyer asked him why. “I was ill,” he replied."
	}
	if p.strangerGoesOn() || p.newcomer() {
		return voice{} // "A nurse, who is 40, said it was late. “...,” she said."
	}
	if a, ok := p.subjectOfClause(); ok {
		return voice{speaker: a}
	}
	if a := p.whoDid(); a != nil {
		return voice{speaker: a}
	}
	if p.toldOn() {
		return voice{speaker: p.whom}
	}
	if p.lastGoesOn(last) {
		return last
	}
	if a := p.told(); a != nil {
		return voice{speaker: a}
	}
	if p.stillSpeaks() {
		return voice{speaker: p.whom}
	}
	if p.whom != nil && p.whom == p.latest.speaker && p.since(k) <= 1 && !p.named(p.whom, p.x.Content) && spokenAsI(t, p.x.Content) {
		return voice{speaker: p.whom} // "My mother said she was late," she said: "she" there is another
	}
	if p.whom != nil && p.speaksOf(p.whom, p.x.Content) {
		if other, ok := p.otherSpeaks(); ok {
			return voice{speaker: other}
		}
	}
	if p.whom == nil {
		if a := p.alone(); a != nil {
			return voice{speaker: a}
		}
		if p.rightAfter(last) {
			return last
		}
		return voice{speaker: p.stillInFocus()}
	}
	return voice{speaker: p.whom}
}

// lastGoesOn reports whether the pronoun stands for the person who spoke last.
func (p *pronoun) lastGoesOn(last voice) bool {
	a := last.speaker
	if !isPerson(a) || !p.fits(a, p.k) || p.lastIn(a, p.x.Content) || p.toldOf(a) {
		return false
	}
	return (p.whom != nil && last.other == p.whom || !p.saysOf(a, p.x.Content)) && (p.whom == nil || p.spokenOf(p.whom) || p.besideLast())
}

// toldOn reports whether the pronoun ends a sentence in the words of the article that goes on
// about the chosen antecedent, with whose name the sentence before begins after what was said
// last: "Ida Holm owns the shop. She had been out, she said."
func (p *pronoun) toldOn() bool {
	t, first := p.text, p.x.Content[0].First
	if p.whom == nil || first >= p.k || !t.Outside(first) || p.named(p.whom, p.x.Content) {
		return false
	}
	s := sentenceBefore(t, first, 0)
	if s.Empty() || t.Start(s.First) < p.until || len(p.said) > 0 && s.First < p.said[len(p.said)-1].End {
		return false
	}
	np := subjectIn(t, s)
	return !np.Empty() && p.speaker(np) == p.whom && p.lastNamed(p.whom, first) >= t.Start(s.First)
}

// toldOf reports whether what a said begins with "her" or "him" for the chosen
// antecedent, and the name of a does not say that they may be "she" or "he": "Otieno
// Ouma accused her of fraud. She denied it."
func (p *pronoun) toldOf(a *entity.Actor) bool {
	if p.whom == nil || len(p.said) == 0 || lexicon.GenderTold(text.FirstWord(a.Name)) != lexicon.Unknown {
		return false
	}
	k := p.said[0].First
	m := p.atToken(k)
	return m != nil && m.actor == p.whom && m.Form == entity.FormPronoun && (p.text.Word(k, "her") || p.text.Word(k, "him"))
}

// rightAfter reports whether the pronoun, of which package entity knows nothing, is in the sentence
// after what last said and may stand for them but for a first name that is given to both: "Abbey".
func (p *pronoun) rightAfter(last voice) bool {
	t, a := p.text, last.speaker
	if !isPerson(a) || !p.one || len(p.said) == 0 || p.named(a, p.x.Content) {
		return false
	}
	other := english.Feminine
	if t.Is(p.k, english.Feminine) {
		other = english.Masculine
	}
	s := max(t.Sentence(p.said[len(p.said)-1].First), t.Sentence(tokenAt(t, p.from)))
	return t.Sentence(min(p.k, p.x.Content[0].First))-s <= 1 && !p.calledOther(a, other)
}

// stillInFocus returns the last person who spoke before a body did, if nobody else has been
// named since. It is nil otherwise.
func (p *pronoun) stillInFocus() *entity.Actor {
	a, t, k := p.person, p.text, p.k
	if a == nil || p.latest.speaker == nil || p.latest.speaker.Kind == entity.KindPerson ||
		t.Paragraph(k)-p.personAt > longestMemory || !p.fits(a, k) {
		return nil
	}
	from := p.lastNamed(a, k)
	for n := p.mentionsBefore(t.Start(k)) - 1; n >= 0 && p.mentions[n].Start > from; n-- {
		if b := p.mentions[n].actor; b != a && b.Kind == entity.KindPerson {
			return nil
		}
	}
	return a
}

// otherSpeaks returns who speaks if the content speaks of the antecedent that package entity
// chose. It returns false if that antecedent may be right all the same.
func (p *pronoun) otherSpeaks() (*entity.Actor, bool) {
	k := p.k
	if a := p.person; a != nil && a != p.whom && p.text.Paragraph(k)-p.personAt <= 1 && p.fits(a, k) && !p.speaksOf(a, p.x.Content) {
		return a, true
	}
	a := p.other()
	if a == nil && !p.named(p.whom, p.x.Content) && p.lastNamed(p.whom, k) > p.from && spokenAsI(p.text, p.x.Content) {
		return p.whom, true // "I never touched him": somebody else
	}
	return a, a != nil || !p.text.Outside(p.x.Content[0].First)
}

// alone returns the only person whom the article names, if they are mentioned in the two
// sentences before the pronoun and not in its content. It is nil otherwise. The gender of a
// first name is not decisive, as it differs by language: "Isa", "Andrea".
func (p *pronoun) alone() *entity.Actor {
	t, k := p.text, p.k
	a := p.only.of(p.onlyPerson)
	if a == nil || p.latest.speaker == nil && p.one && len(p.said) > 0 || p.named(a, p.x.Content) {
		return nil
	}
	at := p.lastNamed(a, k)
	if i := tokenAt(t, at); at < 0 || t.Sentence(k)-t.Sentence(i) > 2 || t.Paragraph(k)-t.Paragraph(i) > 2 || p.strangerActs(a) {
		return nil
	}
	return a
}

// strangerActs reports whether the subject of the sentence before the pronoun is somebody without
// a name who is not a: "Ida Holm met the minister. The minister smiled. “...,” she said."
func (p *pronoun) strangerActs(a *entity.Actor) bool {
	np := subjectIn(p.text, sentenceBefore(p.text, min(p.k, p.x.Content[0].First), 1))
	if np.Empty() {
		return false
	}
	head, _ := p.headOf(np)
	return head >= 0 && human(p.text, head) && p.speakerOrRecalled(np) != a
}

// stillSpeaks reports whether the chosen antecedent is the topic of the sentence before or
// the previous speaker, while "he" or "she" within the content may refer to somebody else:
// "Ida Holm, a friend of Eva Lund, agreed. “She is late,” she said."
func (p *pronoun) stillSpeaks() bool {
	a := p.whom
	if a == nil || p.named(a, p.x.Content) || !p.saysOf(a, p.x.Content) {
		return false
	}
	if a == p.topic(sentenceBefore(p.text, min(p.k, p.x.Content[0].First), 1)) {
		return true // "Ida Holm beat Eva Lund. “I like her,” she said."
	}
	b := p.other()
	return a == p.latest.speaker && p.since(p.k) == 0 && b != nil && p.lastNamed(b, p.k) > p.from
}

// sentenceBefore returns the sentence before that of token k, in the same paragraph or at most
// so many before it; empty for none.
func sentenceBefore(t *speech.Text, k, paragraphs int) text.Range {
	s := t.SentenceAt(k)
	if s.First == 0 || t.Paragraph(s.First)-t.Paragraph(s.First-1) > paragraphs {
		return text.Range{}
	}
	return t.SentenceAt(s.First - 1)
}

// replied reports whether the verb of the attribution says that it answers a question.
func (p *pronoun) replied() bool {
	switch p.text.Lemma(p.x) {
	case "reply", "answer", "respond":
		return true
	}
	return false
}

// strangerGoesOn reports whether the pronoun refers to somebody without a name who spoke just
// before, rather than to the chosen antecedent, who is named only earlier or in the content.
func (p *pronoun) strangerGoesOn() bool {
	if p.latest.speaker != nil || !p.stranger || p.whom == nil || p.since(p.k) > 1 {
		return false
	}
	return p.lastNamed(p.whom, p.k) < p.from || p.named(p.whom, p.x.Content)
}

// newcomer reports whether a quotation right after a sentence about somebody without a name, who is
// new there, is theirs: "Ida Holm left. A woman in a red coat ran past. “...,” she said."
func (p *pronoun) newcomer() bool {
	t, first := p.text, p.x.Content[0].First
	s := sentenceBefore(t, min(p.k, first), 0)
	if p.whom == nil || first > p.k || t.Outside(first) || s.Empty() || !t.Outside(s.First) || t.Start(s.First) < p.until ||
		p.lastNamed(p.whom, p.k) >= t.Start(s.First) || p.lastBefore(p.whom, first) >= t.Start(s.First) {
		return false
	}
	np := subjectIn(t, s)
	if np.Empty() || !phrase.IndefiniteArticle(t.Text, np.First) {
		return false
	}
	head, _ := p.headOf(np)
	return head >= 0 && (human(t, head) || t.Is(head, english.PersonNoun)) && p.speaker(np) == nil
}

// told returns the only person of the sentence before the one that the pronoun begins, if the
// chosen antecedent is in neither of the two. It is nil otherwise.
func (p *pronoun) told() *entity.Actor {
	t, k := p.text, p.k
	s := t.SentenceAt(k)
	front := text.Range{First: s.First, End: k} // "Outside, he said"
	if s.First == 0 || front.Len() > introducing || verbIn(t, front) || p.topic(front) != nil ||
		!t.Outside(s.First) || t.Paragraph(s.First-1) != t.Paragraph(k) {
		return nil
	}
	before := t.SentenceAt(s.First - 1)
	in := p.mentionsIn(t.Span(before))
	a := only(in[:min(len(in), farthest)], func(m *placed) bool { return m.ofPerson() && p.fits(m.actor, k) })
	if a == nil || a == p.whom || !t.Outside(before.First) || !p.fits(a, k) || p.lastIn(a, p.said) || p.named(a, p.x.Content) {
		return nil
	}
	if p.whom != nil && p.lastBefore(p.whom, k) >= t.Start(before.First) {
		return nil
	}
	return a
}

// onlyPerson returns the only person whom an article names, nil if there are none or several.
func (c *index) onlyPerson() *entity.Actor {
	return only(c.mentions, (*placed).ofPerson)
}

// other returns the person named last before the pronoun who fits it, is not the chosen
// antecedent, and is not named in the content. It is nil if there is none.
func (p *pronoun) other() *entity.Actor {
	i := p.mentionsBefore(p.text.Start(p.k))
	for n := i - 1; n >= max(0, i-reach); n-- {
		if m := &p.mentions[n]; m.actor != p.whom && m.personNamed() != nil &&
			!within(p.text, m.Start, p.x.Content) && p.fits(m.actor, p.k) {
			return m.actor
		}
	}
	return nil
}

// spokenAsI reports whether somebody says "I" in content, so that "he" or "she" there is
// somebody other than the speaker.
func spokenAsI(t *speech.Text, content []text.Range) bool {
	for _, r := range content {
		if t.Any(r, english.FirstSingular) {
			return true
		}
	}
	return false
}

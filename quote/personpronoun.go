package quote

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves "he" and "she": who speaks on, and who is spoken of.

// goesOnAsPerson is goesOn for "he" and "she"; last spoke before.
func (m *memory) goesOnAsPerson(x *speech.Proposal, v, last voice) voice {
	t, k := m.text, x.Source.First
	if m.strangerGoesOn(x, v) {
		return voice{} // "A nurse, who is 40, said it was late. “...,” she said."
	}
	if a, ok := m.subjectOfClause(x, v.speaker); ok {
		return voice{speaker: a}
	}
	if a := last.speaker; a != nil && a.Kind == entity.KindPerson && m.fits(a, k) && !m.lastIn(a, k, x.Content) && !m.saysOf(a, x.Content) &&
		(v.speaker == nil || m.spokenOf(x, v.speaker) || m.besideLast(v.speaker, k)) {
		return last
	}
	if a := m.told(x, v.speaker); a != nil {
		return voice{speaker: a}
	}
	if m.stillSpeaks(x, v.speaker) {
		return v
	}
	if v.speaker != nil && v.speaker == m.latest.speaker && t.Paragraph(k)-m.paragraph <= 1 && !m.named(v.speaker, x.Content) && spokenAsI(t, x.Content) {
		return v // "My mother said she was late," she said: "she" there is another
	}
	if v.speaker != nil && m.speaksOf(v.speaker, x.Content) {
		if other, ok := m.otherSpeaks(x, v); ok {
			return other
		}
	}
	if v.speaker == nil {
		if a := m.alone(x); a != nil {
			return voice{speaker: a}
		}
		return voice{speaker: m.stillInFocus(k)}
	}
	return v
}

// stillInFocus returns the person who spoke last before a body did, where nobody else has been
// named since until the "he" or "she" at token k; nil else.
func (m *memory) stillInFocus(k int) *entity.Actor {
	a, t := m.person, m.text
	if a == nil || m.latest.speaker == nil || m.latest.speaker.Kind == entity.KindPerson || t.Paragraph(k)-m.personAt > longestMemory || !m.fits(a, k) {
		return nil
	}
	from := m.lastNamed(a, k)
	for n := m.mentionsBefore(t.Article.Tokens[k].Start) - 1; n >= 0 && m.mentions[n].Start > from; n-- {
		if b := m.mentions[n].actor; b != a && b.Kind == entity.KindPerson {
			return nil
		}
	}
	return a
}

// otherSpeaks returns who speaks in x, whose content speaks of the one whom its pronoun was
// taken for, which is v. It is false where v may yet be right.
func (m *memory) otherSpeaks(x *speech.Proposal, v voice) (voice, bool) {
	k := x.Source.First
	if a := m.person; a != nil && a != v.speaker && m.text.Paragraph(k)-m.personAt <= 1 && m.fits(a, k) && !m.speaksOf(a, x.Content) {
		return voice{speaker: a}, true
	}
	a := m.other(v.speaker, x)
	if a == nil && !m.named(v.speaker, x.Content) && m.lastNamed(v.speaker, k) > m.from && spokenAsI(m.text, x.Content) {
		return v, true // "I never touched him": somebody else
	}
	return voice{speaker: a}, a != nil || !m.text.Outside(x.Content[0].First)
}

// alone returns the only person whom the article names, where that is in the two sentences before
// the pronoun that is the source of x and not in what it says; nil else. A first name tells a man
// from a woman only in some languages: "Isa", "Andrea".
func (m *memory) alone(x *speech.Proposal) *entity.Actor {
	t, k := m.text, x.Source.First
	a := m.only.of(m.onlyPerson)
	if a == nil || m.latest.speaker == nil && m.one && len(m.said) > 0 || m.named(a, x.Content) {
		return nil
	}
	at := m.lastNamed(a, k)
	if i := tokenAt(t, at); at < 0 || t.Sentence(k)-t.Sentence(i) > 2 || t.Paragraph(k)-t.Paragraph(i) > 2 {
		return nil
	}
	return a
}

// stillSpeaks reports whether a, whom the pronoun that is the source of x was taken for, is who
// the sentence before is about, or who spoke just before, of somebody else whom "he" or "she" in
// the words of x may stand for as well: "Ida Holm, a friend of Eva Lund, agreed. “She is late,”
// she said."
func (m *memory) stillSpeaks(x *speech.Proposal, a *entity.Actor) bool {
	if a == nil || m.named(a, x.Content) || !m.saysOf(a, x.Content) {
		return false
	}
	if a == m.topic(sentenceBefore(m.text, x)) {
		return true // "Ida Holm beat Eva Lund. “I like her,” she said."
	}
	b := m.other(a, x)
	return a == m.latest.speaker && m.text.Paragraph(x.Source.First) == m.paragraph && b != nil && m.lastNamed(b, x.Source.First) > m.from
}

// sentenceBefore returns the sentence before x in the same paragraph or the one before, empty for
// none.
func sentenceBefore(t *speech.Text, x *speech.Proposal) text.Range {
	s := t.SentenceAt(min(x.Source.First, x.Content[0].First))
	if s.First == 0 || t.Paragraph(s.First)-t.Paragraph(s.First-1) > 1 {
		return text.Range{}
	}
	return t.SentenceAt(s.First - 1)
}

// strangerGoesOn reports whether the pronoun that is the source of x stands for somebody
// without a name who spoke just before, rather than for v, who is named only before that or
// in what the pronoun says.
func (m *memory) strangerGoesOn(x *speech.Proposal, v voice) bool {
	k := x.Source.First
	if m.latest.speaker != nil || !m.stranger || v.speaker == nil || m.text.Paragraph(k)-m.paragraph > 1 {
		return false
	}
	return m.lastNamed(v.speaker, k) < m.from || m.named(v.speaker, x.Content)
}

// told returns the only person of the sentence before the one of x, where a, whom
// its pronoun was taken for, is not in either and which the pronoun begins; nil if
// there is none.
func (m *memory) told(x *speech.Proposal, a *entity.Actor) *entity.Actor {
	t, k := m.text, x.Source.First
	s := t.SentenceAt(k)
	front := text.Range{First: s.First, End: k} // "Outside, he said"
	if s.First == 0 || front.Len() > introducing || verbIn(t, front) || m.topic(front) != nil || !t.Outside(s.First) || t.Paragraph(s.First-1) != t.Paragraph(k) {
		return nil
	}
	before := t.SentenceAt(s.First - 1)
	p := m.onlyOne(before)
	if p == nil || p == a || !m.fits(p, k) || m.lastIn(p, k, m.said) || m.lastIn(p, k, x.Content) {
		return nil
	}
	if a != nil && m.lastBefore(a, k) >= t.Article.Tokens[before.First].Start {
		return nil
	}
	return p
}

// onlyPerson returns the only person whom an article names, nil if there are none or several.
func (c *index) onlyPerson() *entity.Actor {
	var one *entity.Actor
	for i := range c.mentions {
		switch a := c.mentions[i].actor; {
		case a.Kind != entity.KindPerson || a == one:
		case one != nil:
			return nil
		default:
			one = a
		}
	}
	return one
}

// other returns the person who was named last before the source of x, is not a,
// may be meant by the pronoun there and is not in what it says; nil if there is
// none.
func (m *memory) other(a *entity.Actor, x *speech.Proposal) *entity.Actor {
	c, k := m.cast, x.Source.First
	at := c.text.Article.Tokens[k].Start
	i := sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= at })
	for n := i - 1; n >= max(0, i-reach); n-- {
		p := &c.mentions[n]
		if p.actor != a && p.actor.Kind == entity.KindPerson && p.Form.Named() && !within(m.text, p.Start, x.Content) && m.fits(p.actor, k) {
			return p.actor
		}
	}
	return nil
}

// spokenAsI reports whether somebody speaks of themself in content: it is not them whom "he" or
// "she" there stands for.
func spokenAsI(t *speech.Text, content []text.Range) bool {
	for _, r := range content {
		for k := r.First; k < r.End; k++ {
			if t.Is(k, english.FirstSingular) {
				return true
			}
		}
	}
	return false
}

package quote

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells the dead of an obituary from those who remember them.

// aYear is how many days a time has at least that is a year or more.
const aYear = 300

// departed returns the person of an obituary if the pronoun may stand for them and the text
// says that this was long ago, "she said in 1994", "he once told a reporter", or what they
// believed in a paragraph that has not named anybody else before. It is nil otherwise.
func (p *pronoun) departed() *entity.Actor {
	t, x := p.text, p.x
	a := p.dead.of(p.died)
	if a == nil || !t.Outside(p.k) || !p.fits(a, p.k) || p.named(a, x.Content) {
		return nil
	}
	day := saidWhen(t, x)
	switch {
	case day.Last.Sub(day.First).Hours() > aYear*24, t.Word(p.k+1, "once"):
		return a
	case t.Cue(x.Head).Attitude() == english.Belief && t.Cue(x.Head).Is(english.Past) &&
		p.namesNobody(text.Range{First: t.ParagraphRange(t.Paragraph(p.k)).First, End: p.k}):
		return a
	}
	return nil
}

// namesNobody reports whether a range of tokens has no name of a person.
func (c *index) namesNobody(r text.Range) bool {
	in := c.mentionsIn(c.text.Span(r))
	in = in[max(0, len(in)-farthest):]
	return !slices.ContainsFunc(in, func(m placed) bool { return m.personNamed() != nil })
}

// died returns the person of whom the first paragraphs say that they have died, nil if
// there is none.
func (c *index) died() *entity.Actor {
	const paragraphs = 3
	t := c.text
	for i := range c.mentions {
		m := &c.mentions[i]
		k := tokenAt(t, m.End)
		if k == 0 || k >= t.Len() || t.Paragraph(k-1) >= paragraphs {
			break
		}
		if m.personNamed() != nil && dies(t, k, t.SentenceAt(k-1)) {
			return m.actor
		}
	}
	return nil
}

// dies reports whether the sentence s says that the person whose name ends before token k has died:
// "Ida Holm dies", ", the potter, has died", ", who died".
func dies(t *speech.Text, k int, s text.Range) bool {
	const longest = 24
	aside := false
	for i := k; i < min(s.End, k+longest); i++ {
		switch {
		case t.Word(i, "died"), t.Word(i, "dies"):
			before := i - 1
			if t.Is(before, english.Have|english.Wh) {
				before--
			}
			if t.Is(before, english.Wh) {
				before--
			}
			return before < k || t.Punct(before, ',')
		case t.Punct(i, ','):
			aside = !aside
		case (t.Verb(i) || t.Is(i, english.Be)) && !aside, t.Tag(i) == article.PROPN && t.Punct(i-1, ',') && !t.Shaped(i, speech.Owner):
			return false
		}
	}
	return false
}

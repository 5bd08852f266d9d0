package quote

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells how and where an actor is mentioned.

// named reports whether some content names an actor: nobody speaks of themselves
// by name.
func (c *index) named(a *entity.Actor, content []text.Range) bool {
	for _, r := range content {
		if slices.ContainsFunc(mentionsOf(a, c.text.Span(r)), func(m entity.Mention) bool { return m.Form.Named() }) {
			return true
		}
		first := text.FirstWord(a.Name)
		for k := r.First; k < r.End && a.Kind == entity.KindOrganization && len(first) < len(a.Name); k++ {
			if c.text.String(k) == first && c.text.Tag(k) == article.PROPN && c.atToken(k) == nil {
				return true // "Vale" of Vale Mines
			}
		}
	}
	return false
}

// callsByName reports whether what x says, after its source or in a quotation before it, names a
// person whom its source describes: "“Sit down, Ida,” the driver said" and "the witness said she
// had paid Ida" are said by somebody else, as is “Ida is late” alone.
func (c *cast) callsByName(x *speech.Proposal, a *entity.Actor) bool {
	t := c.text
	if !isPerson(a) {
		return false
	}
	if x.Source.Empty() {
		return x.Cue.Empty() && x.Rule != speech.Turn && x.Rule != speech.Answer && c.named(a, x.Content)
	}
	if !t.Word(x.Source.First, "the") || c.named(a, []text.Range{x.Source}) {
		return false
	}
	switch first := x.Content[0]; {
	case !t.Outside(first.First):
		return x.Source.First >= first.End && c.named(a, []text.Range{t.Quotation(first.First)})
	case first.First < x.Source.End:
		return false // "Ida has won, the driver said"
	}
	head, _ := c.headOf(x.Source)
	return head >= 0 && (human(t, head) || t.Is(head, english.Artifact)) && c.named(a, x.Content)
}

// speaksOf reports whether content names an actor or speaks of them as "he" or "she".
func (c *index) speaksOf(a *entity.Actor, content []text.Range) bool {
	return c.named(a, content) || c.saysOf(a, content)
}

// saysOf reports whether content speaks, in whole quotations, of an actor as "he" or
// "she": nobody speaks of themselves so.
func (c *index) saysOf(a *entity.Actor, content []text.Range) bool {
	t := c.text
	for _, r := range content {
		if t.Outside(r.First) {
			continue
		}
		in := mentionsOf(a, t.Span(r))
		for i := range in {
			k := tokenAt(t, in[i].Start)
			if t.Is(k, english.Masculine|english.Feminine) && !t.Outside(k) {
				return true
			}
		}
	}
	return false
}

// lastNamed returns where the last name of an actor before token k is, -1 if there is none.
func (c *index) lastNamed(a *entity.Actor, k int) int {
	for n := mentionsOfBefore(a, c.text.Start(k)) - 1; n >= 0; n-- {
		if a.Mentions[n].Form.Named() {
			return a.Mentions[n].Start
		}
	}
	return -1
}

// within reports whether a byte of the text is in some ranges of tokens.
func within(t *speech.Text, at int, content []text.Range) bool {
	for _, r := range content {
		if s := t.Span(r); s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

// calledByFirst reports whether the article calls a person of several names by the first of them,
// which may be a surname: "Chan Kong Choy left. Chan said".
func (c *index) calledByFirst(a *entity.Actor) bool {
	first := text.FirstWord(a.Name)
	return len(first) < len(a.Name) && lexicon.Surname(first) &&
		slices.ContainsFunc(a.Mentions[:min(len(a.Mentions), farthest)], func(m entity.Mention) bool {
			return m.Form == entity.FormSurname && m.In(c.text.Article.Text) == first
		})
}

// fits reports whether the pronoun at token k may stand for a person, by the first
// name and the pronouns elsewhere.
func (c *index) fits(a *entity.Actor, k int) bool {
	t := c.text
	want, other := lexicon.Male, english.Feminine
	if t.Is(k, english.Feminine) {
		want, other = lexicon.Female, english.Masculine
	}
	if g := genderOfRole(a); g != lexicon.Unknown {
		return g == want
	}
	if g := lexicon.GenderTold(text.FirstWord(a.Name)); g != lexicon.Unknown && !surnameFirst(a.Name) && !c.calledByFirst(a) {
		return g == want
	}
	return !c.calledOther(a, other)
}

// genderOfRole returns the gender that a person's part as a spokesman or spokeswoman tells.
func genderOfRole(a *entity.Actor) (g lexicon.Gender) {
	anyWord(a, func(w string) bool {
		if !lexicon.Spokesperson(w) {
			return false
		}
		g = lexicon.FindNoun(w).Gender()
		return true
	})
	return g
}

// calledOther reports whether the article calls a person by pronouns of the class other.
func (c *index) calledOther(a *entity.Actor, other english.Class) bool {
	t := c.text
	against := 0 // one may be wrong
	for i := range min(len(a.Mentions), farthest) {
		p := &a.Mentions[i]
		if p.Form != entity.FormPronoun {
			continue
		}
		switch class := english.ClassOf(p.In(t.Article.Text)); {
		case class.Is(other):
			against++
		case class.Is(english.Masculine | english.Feminine):
			against--
		}
	}
	return against > 1
}

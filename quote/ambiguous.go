package quote

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves sources that fit two people, by who has spoken before: a surname that two
// brothers share, "the youth leader" in a text with two leaders.

// voices are the people who spoke last.
type voices struct {
	people [8]*entity.Actor
	n      int
}

// add records that a person has spoken.
func (v *voices) add(a *entity.Actor) {
	if !v.has(a) {
		v.people[v.n%len(v.people)] = a
		v.n++
	}
}

// has reports whether a person is one of those who spoke.
func (v *voices) has(a *entity.Actor) bool { return slices.Contains(v.people[:], a) }

// likelier returns the person that the source of x more likely refers to than v, or v if
// there is none.
func (m *memory) likelier(x *speech.Proposal, v *entity.Actor) *entity.Actor {
	if !isPerson(v) || x.Source.Empty() {
		return v
	}
	for _, find := range [...]func(text.Range, *entity.Actor) *entity.Actor{m.namesake, m.likeDescribed, m.counterpart} {
		if a := find(x.Source, v); a != nil {
			return a
		}
	}
	if a := m.counterpartInFocus(x); a != nil {
		return a
	}
	return v
}

// counterpartInFocus returns the person whom the text introduces as a counterpart if the source
// of x is their office alone and the sentence before it or its content is about them, or they
// spoke just before: Per Lund for "the minister" after "Ida Holm met her counterpart Per Lund.
// Lund was glad." It is nil for others.
func (m *memory) counterpartInFocus(x *speech.Proposal) *entity.Actor {
	t, src := m.text, x.Source
	if src.Len() != 2 || !t.Word(src.First, "the") || !human(t, src.First+1) {
		return nil
	}
	a := m.topic(sentenceBefore(t, min(src.First, x.Content[0].First), 1))
	if a == nil && m.since(src.First) == 0 {
		a = m.latest.speaker
	}
	if !isPerson(a) || hasRole(a, t.String(src.First+1)) || !m.describe(src, src.First+1).isCounterpart(a) {
		return nil
	}
	return a
}

// namesake returns the person with the surname that is the whole source who has spoken
// before, if v has the same surname and has neither spoken nor done anything. It is nil if
// there is none.
func (m *memory) namesake(src text.Range, v *entity.Actor) *entity.Actor {
	t := m.text
	if src.Len() != 1 || m.spoke.has(v) || m.does(v, src.First) || !t.Shaped(src.First, speech.Capital) {
		return nil
	}
	name := withoutOwner(t, src.First)
	var one *entity.Actor
	for _, a := range m.spoke.people {
		if a == nil || !hasWordAsWritten(a.Name, name) {
			continue
		}
		if one != nil {
			return nil
		}
		one = a
	}
	return one
}

// does reports whether a name of an actor comes before a verb other than an auxiliary, before
// token k.
func (c *index) does(a *entity.Actor, k int) bool {
	t := c.text
	at := t.Start(k)
	for i := range a.Mentions {
		n := &a.Mentions[i]
		if n.Start >= at {
			return false
		}
		if next := tokenAt(t, n.End); n.Form.Named() && t.Verb(next) && !t.Says(next) && !t.Is(tokenAt(t, n.Start)-1, english.Title) {
			return true
		}
	}
	return false
}

// likeDescribed returns the person who spoke last if the description fits them better than v:
// the youth chairman for "the youth leader". It is nil otherwise.
func (m *memory) likeDescribed(src text.Range, v *entity.Actor) *entity.Actor {
	t, p := m.text, m.person
	if p == nil || p == v || !t.Word(src.First, "the") || t.Paragraph(src.First)-m.personAt > 1 {
		return nil
	}
	head, _ := m.headOf(src)
	if head < 0 || !human(t, head) {
		return nil
	}
	d := m.describe(src, head)
	for k := src.First + 1; k < head; k++ {
		if t.Shaped(k, speech.Capital|speech.Owner) || t.Is(k, english.Rank) || !t.Noun(k) {
			continue
		}
		if d.said(p, k) && !d.said(v, k) && !d.ofOtherCountry(p) {
			return p
		}
	}
	return nil
}

// counterpart returns the person whom the text calls the counterpart of v from the country
// that a source names: the Swede for "the Swedish minister" after "his Swedish counterpart".
// It is nil if there is none.
func (c *cast) counterpart(src text.Range, v *entity.Actor) *entity.Actor {
	t := c.text
	if src.Len() < 3 || !t.Word(src.First, "the") {
		return nil
	}
	at := t.Start(src.First + 1)
	country := c.countryAt(at)
	if country == nil || c.besideName(v, country, at) {
		return nil
	}
	last := c.mentionsBefore(at)
	for n := last - 1; n >= max(0, last-inFocus); n-- {
		a := c.mentions[n].actor
		if a != v && a.Kind == entity.KindPerson && c.introduced(a, "counterpart", at) && c.besideName(a, country, at) {
			return a
		}
	}
	return nil
}

// isCounterpart reports whether the article introduces a person as the counterpart, and so by the
// office, of somebody who has that of the description: "the minister met her Swedish counterpart".
func (d description) isCounterpart(a *entity.Actor) bool {
	if !hasRole(a, "counterpart") && !d.introduced(a, "counterpart", d.at) {
		return false
	}
	first := d.text.SentenceAt(tokenAt(d.text, firstNamed(a))).First
	for k := tokenAt(d.text, firstNamed(a)) - 1; k >= first; k-- {
		if w := d.text.String(k); strings.EqualFold(w, d.word) || lexicon.HeadOf(w) == lexicon.HeadOf(d.word) {
			return true
		}
	}
	return false
}

// countryAt returns the country mentioned at a byte, nil if there is none.
func (c *index) countryAt(at int) *entity.Actor {
	for n := c.mentionsBefore(at); n < len(c.mentions) && c.mentions[n].Start == at; n++ {
		if a := c.mentions[n].actor; a.Kind == entity.KindCountry {
			return a
		}
	}
	return nil
}

// subjectOfClause returns the person that "he" or "she" refers to if the sentence begins with
// a description of one person, "The director came, and later he said". It is nil if that is
// not known. It returns false for other sentences.
func (p *pronoun) subjectOfClause() (*entity.Actor, bool) {
	t, k := p.text, p.k
	s := t.SentenceAt(k)
	if s.First == k || p.x.Contains(s.First) || !t.Word(s.First, "the") || !t.Outside(k) || !t.Outside(s.First) {
		return nil, false
	}
	s.End = k
	np := subjectIn(t, s)
	head, _ := p.headOf(np)
	if np.Empty() || head < 0 || !human(t, head) || p.whom != nil && p.lastBefore(p.whom, k) >= t.Start(np.First) {
		return nil, false
	}
	a := p.speakerOrRecalled(np)
	return a, a != p.whom
}

// whoDid returns the person whom the relative clause of the pronoun is about: Eva Lund
// in "Ida Holm follows Eva Lund, who left over what she called a farce". It is nil if
// the pronoun is in no such clause.
func (p *pronoun) whoDid() *entity.Actor {
	const longest = 20
	t, k := p.text, p.k
	first := t.SentenceAt(k).First
	for j := k - 1; j > first && j > k-longest && t.Outside(j) && !t.Punct(j, ','); j-- {
		m := p.atToken(j)
		if t.Word(j, "who") {
			if m != nil && m.ofPerson() && p.fits(m.actor, k) && !p.named(m.actor, p.x.Content) {
				return m.actor
			}
			break
		}
		if m.personNamed() != nil {
			break
		}
	}
	return nil
}

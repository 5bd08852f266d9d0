package quote

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves sources by what was named just before: "the latter", the office of a
// body without an article, a body whose noun others have in their names too.

// withoutOwner returns token k without the ending that makes it an owner.
func withoutOwner(t *speech.Text, k int) string {
	s := t.String(k)
	if t.Shaped(k, speech.Owner) {
		s = strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
	}
	return s
}

// officer returns the person who holds an office in the body that is all that the description
// names before it: "Vale Mines head"; nil if the article tells of no such person, or of
// several.
func (d description) officer() *entity.Actor {
	src, head := d.src, d.head
	if head == src.First || head != src.End-1 || !human(d.text, head) || lexicon.Spokesperson(d.word) || d.nameEnd(src.First, src) != head {
		return nil
	}
	body := d.atToken(src.First).actor
	if !isBody(body) {
		return nil
	}
	i := d.mentionsBefore(d.at)
	return only(d.mentions[max(0, i-farthest):i], func(m *placed) bool {
		return m.ofPerson() && holds(m.actor, d.word, false) && d.said(m.actor, head) && d.of(m.actor, body, d.at)
	})
}

// latter returns the actor that was named last before token k, in the same sentence or the
// one before, where that names several of the same kind; nil if there is none.
func (c *index) latter(k int) *entity.Actor {
	t := c.text
	s := t.SentenceAt(k)
	if s.First == k {
		if s = sentenceBefore(t, k, 0); s.Empty() {
			return nil
		}
	}
	var last *entity.Actor
	for _, m := range slices.Backward(c.mentionsIn(article.Span{Start: t.Start(s.First), End: t.Start(k)})) {
		switch {
		case !m.Form.Named():
		case last == nil && (m.ofPerson() || m.actor.Kind == entity.KindOrganization):
			last = m.actor
		case last != nil && m.actor.Kind == last.Kind && m.actor != last:
			return last
		}
	}
	return nil
}

// plain reports whether a source is a general noun for a body at token head with nothing but
// words in small letters before it that tell what the body is for: "the global rivers body".
func plain(t *speech.Text, src text.Range, head int) bool {
	if !t.Is(head, english.GroupNoun|english.OrganizationNoun) && !t.Word(head, "body") || head+1 != src.End && !t.Word(head+1, "for") {
		return false
	}
	for k := head + 1; k < src.End; k++ {
		if t.Shaped(k, speech.Capital) || t.Sign(k) != 0 {
			return false
		}
	}
	for k := src.First + 1; k < head; k++ {
		if t.Shaped(k, speech.Capital|speech.Owner) || t.Sign(k) != 0 && !t.Punct(k, '-') ||
			t.Is(k, english.Rank|english.Deictic|english.Determiner) || t.Word(k, "other") ||
			t.Word(k, "same") {
			return false
		}
	}
	return true
}

// onlyBody returns the only body that the sentence before a source names, or the part of
// its own sentence before it; nil if there is none, or several.
func (c *index) onlyBody(src text.Range) *entity.Actor {
	t := c.text
	s := t.SentenceAt(src.First)
	if s.First == src.First {
		if s = sentenceBefore(t, s.First, 1); s.Empty() {
			return nil
		}
	} else {
		s.End = src.First
	}
	return only(c.mentionsIn(t.Span(s)), (*placed).ofBody)
}

// oneOfBody reports whether a source ends with a noun for one person, so that it does not mean
// a body a that is named before: "the Rovers and Meadow United player".
func (c *index) oneOfBody(src text.Range, a *entity.Actor) bool {
	if a == nil || a.Kind == entity.KindPerson || src.Len() < 3 || !hasArticle(c.text, src.First) ||
		firstPart(c.text, src) < src.End || !human(c.text, src.End-1) ||
		c.text.Shaped(src.End-1, speech.Capital) {
		return false
	}
	m := c.atToken(src.End - 1)
	return m == nil || m.actor != a
}

// bracketed returns the body whose acronym is in brackets after the description of a body, at
// whose noun, token head, a source ends but for that: "the national chess federation (NCF)".
func (c *index) bracketed(src text.Range, head int) *entity.Actor {
	t := c.text
	if head+4 != src.End || !t.Punct(head+1, '(') || !t.Punct(head+3, ')') || lexicon.FindNoun(t.String(head)).Class() != lexicon.Body {
		return nil
	}
	if a := c.atToken(head + 2).named(); a != nil && a.Kind == entity.KindOrganization {
		return a
	}
	return nil
}

// otherPortfolio reports whether a description is of a minister for something else than
// the person a, by what the article calls a: "the prime minister" is no housing minister.
func (d description) otherPortfolio(a *entity.Actor) bool {
	t, k, office := d.text, d.head-1, lexicon.HeadOf(d.word)
	if !lexicon.HasPortfolio(office) {
		return false
	}
	if t.Word(d.head+1, "of") && d.head+2 < d.src.End {
		return ofOther(a, office, t.String(d.head+2))
	}
	if k <= d.src.First {
		return false
	}
	matter := t.String(k)
	if lexicon.FindNoun(strings.ToLower(matter+" "+d.word)) == 0 &&
		(!t.Noun(k) || d.atToken(k) != nil || t.Is(k, english.Rank|english.OfficeAdjective)) {
		return false
	}
	other := false
	for _, role := range a.Roles {
		before := ""
		for w := range strings.FieldsSeq(role) {
			if before != "" && lexicon.HeadOf(w) == office {
				if strings.EqualFold(before, matter) {
					return false
				}
				_, known := lexicon.Lookup(before).First()
				other = other || !known && !english.ClassOf(before).Is(english.Rank|english.OfficeAdjective|english.Closed)
			}
			before = w
		}
	}
	return other
}

// ofOther reports whether the roles of a person have an office with another matter than a word: "the
// Minister of Trade" is not "Minister of Health Ida Holm", nor the health minister.
func ofOther(a *entity.Actor, office, matter string) bool {
	other := false
	for _, role := range a.Roles {
		title, rest, _ := strings.Cut(role, " of ")
		head := text.LastWord(title)
		if lexicon.HeadOf(head) != office {
			continue
		}
		own := text.FirstWord(rest)
		if _, known := lexicon.Lookup(own).First(); known || own == "" {
			own = text.LastWord(strings.TrimSpace(strings.TrimSuffix(title, head))) // "Trade Minister of Norway"
			if english.ClassOf(own).Is(english.Rank | english.OfficeAdjective | english.Closed) {
				own = ""
			}
		}
		if strings.EqualFold(own, matter) {
			return false
		}
		other = other || own != ""
	}
	return other
}

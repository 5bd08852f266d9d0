package quote

import (
	"sort"
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves definite descriptions that are no mention of anybody by who
// spoke before: "the singer said", "the statement added".

// recall returns who a definite description stands for that is no mention, nil
// where that is not known.
func (m *memory) recall(src text.Range) *entity.Actor {
	c := m.cast
	t := c.text
	head, _ := c.headOf(src)
	if head < 0 || !definite(t, src, head) {
		return nil
	}
	if t.Word(head, "police") {
		if head > src.First+1 {
			return nil
		}
		return m.police()
	}
	if a := c.aged(src, head); a != nil {
		return a
	}
	if a := c.shortened(src, head); a != nil {
		return a
	}
	word := strings.ToLower(t.String(head))
	noun := lexicon.FindNoun(word)
	switch class := noun.Class(); {
	case governs(t, head) && !t.Word(head, "authorities"):
		return m.government(src, head)
	case noun.Plural():
		return nil
	case t.Is(head, english.Artifact), class == lexicon.Document:
		return m.maker(src, head, word)
	case class == lexicon.Body:
		return m.body(src, head)
	case human(t, head), head == src.First+1 && upper(t.String(head)):
		return m.somebody(src, head)
	}
	if d := c.atToken(head); d != nil && d.Form == entity.FormDemonym && !t.Shaped(head, speech.Plural) {
		return m.somebody(src, head)
	}
	return nil
}

// aged returns the person of "the 27-year-old striker", whose head is at token head, where
// "27-year-old" is a mention; nil for other descriptions.
func (c *cast) aged(src text.Range, head int) *entity.Actor {
	t := c.text
	m := c.atToken(src.First + 1)
	if m == nil || m.Form != entity.FormNominal || m.actor.Kind != entity.KindPerson || !strings.HasSuffix(m.In(t.Article.Text), "-year-old") {
		return nil
	}
	for k := src.First + 1; k < head; k++ {
		if t.Shaped(k, speech.Owner) {
			return nil
		}
	}
	return m.actor
}

// onlyNamed returns the body in whose name a word is, nil if there is none or
// several.
func (c *cast) onlyNamed(word string) *entity.Actor {
	var one *entity.Actor
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.Form != entity.FormName || m.actor.Kind != entity.KindOrganization || m.actor == one {
			continue
		}
		for w := range strings.FieldsSeq(m.In(c.text.Article.Text)) {
			if !strings.EqualFold(w, word) {
				continue
			}
			if one != nil {
				return nil
			}
			one = m.actor
			break
		}
	}
	return one
}

// maker returns who made the document that the word at token head is for, where
// nothing else is said of it: "the report", but not "the monthly report".
func (m *memory) maker(src text.Range, head int, word string) *entity.Actor {
	if head != src.First+1 {
		return nil
	}
	if a := m.makers[word]; a != nil {
		return a
	}
	return m.makers[""]
}

// definite reports whether a phrase means somebody who is known by now: "the
// minister", "this report", "government".
func definite(t *speech.Text, src text.Range, head int) bool {
	k := src.First
	return t.Word(k, "the") || (t.Word(k, "this") || t.Word(k, "that")) && t.Is(head, english.Artifact) || src.Len() == 1 && (t.Word(k, "government") || t.Word(k, "police"))
}

// farthest is how many mentions are looked at in search of one.
const farthest = 200

// shortened returns the body whose name ends or begins with the last word of "the
// archives", the one mentioned last; nil if there is none.
func (c *cast) shortened(src text.Range, head int) *entity.Actor {
	t := c.text
	if head > src.First+1 || human(t, head) {
		return nil
	}
	word := t.String(head)
	at := t.Article.Tokens[head].Start
	i := sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= at })
	for first := max(0, i-farthest); i > first; {
		i--
		m := &c.mentions[i]
		if m.Form != entity.FormName || m.actor.Kind == entity.KindPerson || m.actor.Kind == entity.KindCountry {
			continue
		}
		name := m.In(t.Article.Text)
		first, last := name[:strings.IndexByte(name+" ", ' ')], name[strings.LastIndexByte(name, ' ')+1:]
		if len(first) < len(name) && (strings.EqualFold(first, word) || strings.EqualFold(last, word) && m.actor.Kind != entity.KindPlace) {
			return m.actor
		}
	}
	return nil
}

// recent returns who spoke last if that is near the source src.
func (m *memory) recent(src text.Range) *entity.Actor {
	if m.cast.text.Paragraph(src.First)-m.at > longestMemory {
		return nil
	}
	return m.latest.speaker
}

// somebody returns the person who spoke last, or else the only one in the sentence
// before, for a description of one whose head is at token head.
func (m *memory) somebody(src text.Range, head int) *entity.Actor {
	t := m.cast.text
	if a := m.person; a != nil && t.Paragraph(src.First)-m.personAt <= longestMemory {
		if !m.cast.mayBe(a, src, head) || !human(t, head) && upper(t.String(head)) && !hasRole(a, t.String(head)) {
			return nil
		}
		return a
	}
	s := t.SentenceAt(src.First)
	if s.First == 0 || m.latest.speaker == nil && m.at == t.Paragraph(src.First) {
		return nil
	}
	a := m.cast.onlyOne(t.SentenceAt(s.First - 1))
	if a == nil || !m.cast.mayBe(a, src, head) || (len(a.Roles) > 0 || !human(t, head)) && !hasRole(a, t.String(head)) {
		return nil
	}
	return a
}

// mayBe reports whether a definite description of somebody, whose head is at token
// head, may mean the person a: nothing in it or in the roles of a is against it.
func (c *cast) mayBe(a *entity.Actor, src text.Range, head int) bool {
	t := c.text
	ranked := false
	for k := src.First; k < head; k++ {
		if t.Shaped(k, speech.Owner) {
			return false // "the minister's adviser"
		}
		ranked = ranked || t.Is(k, english.Rank)
	}
	if t.Is(head+1, english.Relative) && head+1 < src.End {
		return false // "the officer who had caught him"
	}
	if t.Word(head+1, "of") {
		for k, end := head+2, firstPart(t, src); k < end; k++ {
			if m := c.atToken(k); m != nil && m.Form.Named() {
				return false // "the mayor of Lyon"
			}
		}
	}
	word := t.String(head)
	if head == src.First+1 && speaksForOthers(word) {
		return hasRole(a, word)
	}
	return holds(a, word, ranked)
}

// holds reports whether the roles of a person allow the office or part that a word
// stands for: no rank takes just that one away, unless the description is ranked.
func holds(a *entity.Actor, word string, ranked bool) bool {
	lower := false
	for _, role := range a.Roles {
		title, _, _ := strings.Cut(role, " of ")
		below := false
		for w := range strings.FieldsSeq(title) {
			switch {
			case english.ClassOf(w).Is(english.Rank):
				below = true
			case !strings.EqualFold(w, word) && lexicon.HeadOf(w) != lexicon.HeadOf(word):
			case ranked || !below:
				return true
			default:
				lower = true
			}
		}
	}
	return !lower
}

// speaksForOthers reports whether a noun is one for who mostly has no name.
func speaksForOthers(noun string) bool { return strings.HasPrefix(strings.ToLower(noun), "spokes") }

// hasRole reports whether the article gives an actor a role with the word in it.
func hasRole(a *entity.Actor, word string) bool {
	for _, role := range a.Roles {
		if strings.Contains(strings.ToLower(role), strings.ToLower(word)) {
			return true
		}
	}
	return false
}

// body returns the body that spoke last, for a description of one that says no
// more than what it is: "the department", "the Vale team".
func (m *memory) body(src text.Range, head int) *entity.Actor {
	a := m.recent(src)
	if a == nil || a.Kind != entity.KindOrganization && a.Kind != entity.KindGroup {
		return nil
	}
	if x := m.cast.atToken(head - 1); head > src.First+1 && (x == nil || x.actor != a) {
		return nil
	}
	return a
}

// government returns the country that "the government" is of.
func (m *memory) government(src text.Range, head int) *entity.Actor {
	if head > src.First+1 && !m.cast.text.Word(src.First+1, "federal") {
		return nil
	}
	return m.country()
}

// upper reports whether a word is in capitals, as an acronym is.
func upper(s string) bool { return len(s) > 1 && strings.ToUpper(s) == s }

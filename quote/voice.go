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

// This file goes over the attributions of an article in text order and resolves
// sources that no mention does by who spoke before: "the singer said", "the
// statement added".

// A voice is who speaks in an attribution: the actor, and all of them where the
// source names several.
type voice struct {
	speaker *entity.Actor
	joint   []*entity.Actor
}

// A memory is what was said so far.
type memory struct {
	cast     *cast
	latest   voice                    // who spoke last, empty for somebody without a name
	at       int                      // the paragraph in which they did
	said     []text.Range             // what they said
	document bool                     // it was a document that said it
	first    bool                     // they speak of themselves, as "we"
	makers   map[string]*entity.Actor // who made the latest document of each sort, "" for any
}

// voices returns who speaks in each of some attributions, which are in text order.
func (c *cast) voices(found []speech.Proposal) []voice {
	m := memory{cast: c}
	out := make([]voice, len(found))
	for i := range found {
		x := &found[i]
		v := c.voice(x)
		if x.Rule == speech.NoTag {
			v.speaker = m.beside(x.Content[0])
		}
		if v.speaker == nil && !x.Source.Empty() {
			v.speaker = m.recall(x.Source)
		}
		v = m.goesOn(x, v)
		m.note(x, v)
		out[i] = v
	}
	return out
}

// voice returns who speaks in an attribution by its source alone.
func (c *cast) voice(x *speech.Proposal) voice {
	joint := c.joint(x.Source)
	switch {
	case len(joint) > 0:
		return voice{joint[0], joint}
	case x.Rule == speech.Answer:
		return voice{speaker: c.interviewee(c.spans(x.Content))}
	}
	return voice{speaker: c.speaker(x.Source)}
}

// longestMemory is how many paragraphs back the latest speaker may be.
const longestMemory = 2

// note takes in an attribution whose voice is v.
func (m *memory) note(x *speech.Proposal, v voice) {
	t := m.cast.text
	if x.Source.Empty() {
		return
	}
	m.latest, m.at, m.said = v, t.Paragraph(x.Source.First), x.Content
	m.first = t.Is(x.Source.First, english.FirstSingular|english.FirstPlural)
	head, _ := m.cast.headOf(x.Source)
	m.document = head >= 0 && t.Is(head, english.Artifact) || m.document && t.Word(x.Source.First, "it")
	if v.speaker == nil {
		return
	}
	for _, r := range [...]text.Range{x.Source, {First: x.Cue.First, End: afterCue(t, x)}} {
		for k := r.First; k < r.End; k++ {
			if t.Is(k, english.Artifact|english.Saying) {
				if m.makers == nil {
					m.makers = map[string]*entity.Actor{}
				}
				m.makers[strings.ToLower(t.String(k))] = v.speaker
				m.makers[""] = v.speaker
			}
		}
	}
}

// afterCue returns the token after the cue of x and what says where the source
// spoke: "said in a letter".
func afterCue(t *speech.Text, x *speech.Proposal) int {
	const most = 4
	end := x.Cue.End
	if x.Cue.Empty() {
		return end
	}
	for s := t.SentenceAt(x.Cue.First); end < s.End && end < x.Cue.End+most && !x.Gives(end) && t.Sign(end) == 0; {
		end++
	}
	return end
}

// beside returns the person whom a quotation without a tag is next to: who the
// sentence before it is about, who spoke last, or who the next one is about.
func (m *memory) beside(q text.Range) *entity.Actor {
	t := m.cast.text
	if k := q.First - 1; k > 0 && t.Paragraph(q.First)-t.Paragraph(k) <= 1 {
		if a := m.cast.topic(t.SentenceAt(k)); a != nil {
			return a
		}
	}
	if a := m.recent(q); a != nil {
		return a
	}
	if q.End < t.Len() && t.Paragraph(q.End)-t.Paragraph(q.First) <= 1 {
		return m.cast.topic(t.SentenceAt(q.End))
	}
	return nil
}

// topic returns the person whom a sentence mentions first, nil for none.
func (c *cast) topic(s text.Range) *entity.Actor {
	span := c.text.Span(s)
	i := sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= span.Start })
	for ; i < len(c.mentions) && c.mentions[i].Start < span.End; i++ {
		if m := &c.mentions[i]; m.actor.Kind == entity.KindPerson {
			return m.actor
		}
	}
	return nil
}

// onlyOne returns the person whom a sentence mentions, nil if it is nobody or
// several.
func (c *cast) onlyOne(s text.Range) *entity.Actor {
	var one *entity.Actor
	span := c.text.Span(s)
	i := sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= span.Start })
	for ; i < len(c.mentions) && c.mentions[i].Start < span.End; i++ {
		switch a := c.mentions[i].actor; {
		case a.Kind != entity.KindPerson:
		case one != nil && one != a:
			return nil
		default:
			one = a
		}
	}
	return one
}

// recall returns who a definite description stands for that is no mention, nil
// where that is not known.
func (m *memory) recall(src text.Range) *entity.Actor {
	c := m.cast
	t := c.text
	head, _ := c.headOf(src)
	if head < 0 || !definite(t, src, head) {
		return nil
	}
	if a := c.shortened(src, head); a != nil {
		return a
	}
	word := strings.ToLower(t.String(head))
	noun := lexicon.FindNoun(word)
	switch class := noun.Class(); {
	case t.Word(head, "government"):
		return m.government(src, head)
	case noun.Plural():
		return nil
	case t.Is(head, english.Artifact), class == lexicon.Document:
		return m.maker(src, head, word)
	case class == lexicon.Body:
		return m.body(src, head)
	case human(t, head):
		return m.person(src, head)
	}
	if d := c.atToken(head); d != nil && d.Form == entity.FormDemonym && !t.Shaped(head, speech.Plural) {
		return m.person(src, head)
	}
	return nil
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
	return t.Word(k, "the") || (t.Word(k, "this") || t.Word(k, "that")) && t.Is(head, english.Artifact) || src.Len() == 1 && t.Word(k, "government")
}

// shortened returns the body whose name ends or begins with the last word of "the
// archives", the one mentioned last; nil if there is none.
func (c *cast) shortened(src text.Range, head int) *entity.Actor {
	t := c.text
	if head != src.First+1 || human(t, head) {
		return nil
	}
	word := t.String(head)
	at := t.Article.Tokens[head].Start
	i := sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= at })
	for i--; i >= 0; i-- {
		m := &c.mentions[i]
		if m.Form != entity.FormName || m.actor.Kind != entity.KindOrganization && m.actor.Kind != entity.KindGroup {
			continue
		}
		name := m.In(t.Article.Text)
		first, last := name[:strings.IndexByte(name+" ", ' ')], name[strings.LastIndexByte(name, ' ')+1:]
		if len(first) < len(name) && (strings.EqualFold(first, word) || strings.EqualFold(last, word)) {
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

// person returns the person who spoke last, for a description of one whose head is
// at token head.
func (m *memory) person(src text.Range, head int) *entity.Actor {
	t := m.cast.text
	a := m.recent(src)
	if a == nil || a.Kind != entity.KindPerson {
		s := t.SentenceAt(src.First)
		if s.First == 0 || m.latest.speaker == nil && m.at == t.Paragraph(src.First) {
			return nil
		}
		a = m.cast.onlyOne(t.SentenceAt(s.First - 1))
		if a == nil || len(a.Roles) > 0 && !hasRole(a, t.String(head)) {
			return nil
		}
	}
	for k := src.First; k < head; k++ {
		if t.Shaped(k, speech.Owner) {
			return nil // "the minister's adviser"
		}
	}
	if head == src.First+1 && speaksForOthers(t.String(head)) && !hasRole(a, t.String(head)) {
		return nil
	}
	return a
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
	return m.cast.country()
}

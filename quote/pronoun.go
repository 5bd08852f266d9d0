package quote

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves the pronouns of running reports: "..., he said. He added ...".
// They go on with who spoke before rather than with whom that person spoke of.

// goesOn returns who speaks in an attribution whose source is a pronoun for v:
// the one who spoke before it, where v was mentioned last in what was said.
func (m *memory) goesOn(x *speech.Proposal, v voice) voice {
	t, k := m.cast.text, x.Source.First
	last := m.latest
	if x.Source.Len() != 1 || last.speaker == nil || last.speaker == v.speaker || t.Paragraph(k)-m.at > 1 {
		return v
	}
	person := last.speaker.Kind == entity.KindPerson
	switch {
	case t.Is(k, english.Masculine|english.Feminine) && person:
		if m.fits(last.speaker, k) && !m.lastIn(last.speaker, k, x.Content) && (v.speaker == nil || m.spokenOf(x, v.speaker)) {
			return last
		}
	case t.Word(k, "they"):
		if v.speaker == nil && !m.first && (len(last.joint) > 0 || !person) {
			return last
		}
	case t.Word(k, "it") && (!person || m.document):
		if v.speaker == nil || m.spokenOf(x, v.speaker) {
			return last
		}
	}
	return v
}

// spokenOf reports whether the last mention of an actor before the source of x
// is in what x or the attribution before it says.
func (m *memory) spokenOf(x *speech.Proposal, a *entity.Actor) bool {
	return m.lastIn(a, x.Source.First, x.Content) || m.lastIn(a, x.Source.First, m.said)
}

// lastIn reports whether the last mention of an actor before token k is in some
// content.
func (m *memory) lastIn(a *entity.Actor, k int, content []text.Range) bool {
	at := m.cast.text.Article.Tokens[k].Start
	n := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].Start >= at })
	return n > 0 && m.within(a.Mentions[n-1].Start, content)
}

// within reports whether a byte of the text is in some ranges of tokens.
func (m *memory) within(at int, content []text.Range) bool {
	for _, r := range content {
		if s := m.cast.text.Span(r); s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

// fits reports whether the pronoun at token k may stand for a person, by the first
// name and the pronouns elsewhere.
func (m *memory) fits(a *entity.Actor, k int) bool {
	t := m.cast.text
	want, other := lexicon.Male, english.Feminine
	if t.Is(k, english.Feminine) {
		want, other = lexicon.Female, english.Masculine
	}
	if g, ok := lexicon.FirstName(firstWord(a.Name)); ok && g != lexicon.Unknown {
		return g == want
	}
	for i := range a.Mentions {
		if p := &a.Mentions[i]; p.Form == entity.FormPronoun && english.ClassOf(p.In(t.Article.Text)).Is(other) {
			return false
		}
	}
	return true
}

// firstWord returns the first word of a name.
func firstWord(name string) string {
	for i := range len(name) {
		if name[i] == ' ' {
			return name[:i]
		}
	}
	return name
}

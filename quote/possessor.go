package quote

import (
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves "its" and "their" before what a body says: "its complaint is that", "their
// report says".

// possessor returns the body whose document or words a source is, where it begins with "its" or
// "their": the subject of the clause before it, or the only body in that. It is nil for others.
func (m *memory) possessor(src text.Range) *entity.Actor {
	t, k := m.text, src.First
	if !its(t, src) {
		return nil
	}
	if src.Len() > 1 {
		head, _ := m.headOf(src)
		if head < 0 || !t.Is(head, english.Artifact|english.Saying) && lexicon.FindNoun(t.String(head)).Class() != lexicon.Document {
			return nil
		}
	}
	s, its := t.SentenceAt(k), t.Word(k, "its")
	if s.End = k; !s.Empty() {
		if a := m.bodyActing(s, its); a != nil || !its || len(m.mentionsIn(t.Span(s))) > 0 {
			return a
		}
	}
	if s = sentenceBefore(t, k, 1); s.Empty() {
		return nil
	}
	return m.bodyActing(s, its) // "It rained. According to its figures"
}

// bodyActing returns the body that is the subject of r, or else the only one in it, to which "its"
// or "their" may refer. It is nil if there is none.
func (m *memory) bodyActing(r text.Range, its bool) *entity.Actor {
	t := m.text
	if np := subjectIn(t, r); !np.Empty() {
		if a := m.speakerOrRecalled(np); isBody(a) || its && a != nil && a.Kind == entity.KindCountry {
			return a
		}
		np.End = min(np.End, np.First+longestSource)
		if a := only(m.mentionsIn(t.Span(np)), (*placed).ofBody); a != nil {
			return a // "inspectors from the Rivers Agency"
		}
	}
	if !its && m.topic(r) != nil {
		return nil
	}
	in := m.mentionsIn(t.Span(r))
	return only(in[:min(len(in), farthest)], (*placed).ofBody)
}

// its reports whether a source begins with "its" or "their".
func its(t *speech.Text, src text.Range) bool {
	return t.Word(src.First, "its") || t.Word(src.First, "their")
}

// ownOfficer returns the only person who holds an office in the body that "its" before the noun of
// a description means: the subject of the sentence before, for "its chairman". It is nil for other
// descriptions.
func (m *memory) ownOfficer(d description) *entity.Actor {
	t, src := m.text, d.src
	if !t.Word(src.First, "its") || d.head != src.First+1 || !human(t, d.head) || lexicon.Spokesperson(d.word) {
		return nil
	}
	body := m.atToken(src.First).bodyMeant()
	if s := sentenceBefore(t, src.First, 0); body == nil && t.SentenceAt(src.First).First == src.First && !s.Empty() {
		if np := subjectIn(t, s); !np.Empty() {
			body = m.speakerOrRecalled(np)
		}
	}
	if !isBody(body) {
		return nil
	}
	i := m.mentionsBefore(d.at)
	return only(m.mentions[max(0, i-farthest):i], func(n *placed) bool {
		return n.ofPerson() && holds(n.actor, d.word, false) && d.said(n.actor, d.head) && m.of(n.actor, body, d.at)
	})
}

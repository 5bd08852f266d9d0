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
	s := t.SentenceAt(k)
	if s.End = k; s.Empty() {
		if s = sentenceBefore(t, k, 1); s.Empty() {
			return nil
		}
	}
	its := t.Word(k, "its")
	np := subjectIn(t, s)
	if !np.Empty() {
		if a := m.speakerOrRecalled(np); isBody(a) || its && a != nil && a.Kind == entity.KindCountry {
			return a
		}
		np.End = min(np.End, np.First+longestSource)
		if a := only(m.mentionsIn(t.Span(np)), (*placed).ofBody); a != nil {
			return a // "inspectors from the Rivers Agency"
		}
	}
	if !its && m.topic(s) != nil {
		return nil
	}
	in := m.mentionsIn(t.Span(s))
	return only(in[:min(len(in), farthest)], (*placed).ofBody)
}

// its reports whether a source begins with "its" or "their".
func its(t *speech.Text, src text.Range) bool {
	return t.Word(src.First, "its") || t.Word(src.First, "their")
}

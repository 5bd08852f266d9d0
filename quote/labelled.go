package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells who speaks by the label before what they say: "HOLM:", "Ida Holm: I was ill."

// labelledBy returns the only actor the last word of whose name is all of a label, "RUIZ", "Gazette",
// or the person whose initials are; nil if there is none, or several.
func (m *memory) labelledBy(label text.Range) *entity.Actor {
	if label.Len() != 1 {
		return nil
	}
	if m.signs == nil {
		m.signs = m.signsOfPeople()
	}
	word := m.text.String(label.First)
	a := m.signs[strings.ToLower(word)]
	if !upper(word) {
		return a
	}
	if b, ok := m.signs[initialsSign+word]; a == nil {
		return b
	} else if ok && a != b {
		return nil
	}
	return a
}

// byLabel returns who the label of a turn or an answer is for, "SMITH:", "IH: I was ill", or else the
// speaker found before.
func (m *memory) byLabel(x *speech.Proposal, speaker *entity.Actor) *entity.Actor {
	t := m.text
	if (x.Rule == speech.Turn || x.Cue.Len() == 1 && t.Punct(x.Cue.First, ':')) &&
		(speaker == nil || speaker.Name == t.Span(x.Source).In(t.Article.Text)) {
		if a := m.labelledBy(x.Source); a != nil {
			speaker = a
		}
	}
	if first := x.Content[0].First; x.Rule == speech.Answer && t.Punct(first+1, ':') {
		if a := m.labelledBy(text.Range{First: first, End: first + 1}); a != nil {
			speaker = a
		}
	}
	return speaker
}

// answers returns the person whose name and a colon an answer begins with, where the layout
// does not tell: "Ida Holm: I was ill." It is nil if there is none.
func (c *cast) answers(answer text.Range) *entity.Actor {
	m := c.atToken(answer.First)
	if k := c.nameEnd(answer.First, answer); k > answer.First && c.text.Punct(k, ':') {
		return m.personNamed()
	}
	return nil
}

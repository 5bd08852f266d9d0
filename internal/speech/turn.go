package speech

import "github.com/wirecopy-go/wirecopy/internal/text"

// This file finds the turns of transcripts and interviews: paragraphs that start
// with the label of who speaks.

var turn = Construct{Name: "turn", Trigger: turnTrigger, Match: matchTurn}

func turnTrigger(t *Text, i int) bool {
	p := &t.Article.Paragraphs[t.Paragraph(i)]
	return !p.Speaker.Empty() && t.Article.Tokens[i].Start == p.Start
}

func matchTurn(at *Site) (Proposal, bool) {
	all := at.ParagraphRange(at.Paragraph(at.At))
	l := at.Sentence // the label
	p := Proposal{Source: l, Content: []text.Range{between(l.End, all.End)}, Rule: Turn, Head: -1}
	if at.Punct(l.End-1, ':') {
		p.Cue = between(l.End-1, l.End)
		p.Source.End--
	}
	for k := l.First + 1; k < p.Source.End; k++ {
		if at.Punct(k, '(') {
			p.Source.End = k // "SMITH (to the audience):"
		}
	}
	return p, !p.Source.Empty() && !p.Content[0].Empty()
}

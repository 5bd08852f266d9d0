package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the turns of transcripts and interviews: paragraphs that start
// with the label of who speaks.

var turn = Construct{Name: "turn", At: Openings, Trigger: turnTrigger, Match: matchTurn}

func turnTrigger(t *Text, i int) bool {
	p := &t.Article.Paragraphs[t.Paragraph(i)]
	return !p.Speaker.Empty() && t.Start(i) == p.Start
}

func matchTurn(at *Site, p *Proposal) bool {
	all := at.ParagraphRange(at.Paragraph(at.At))
	l := at.Sentence // the label
	*p = Proposal{Source: l, Content: at.content.Of(between(l.End, all.End)), Rule: Turn, Head: -1}
	if at.Punct(l.End-1, ':') || at.Punct(l.End-1, dash) {
		p.Cue = between(l.End-1, l.End)
		p.Source.End--
	}
	if at.Punct(l.First, '[') && at.Punct(l.End-1, ']') {
		p.Source = between(l.First+1, l.End-1) // "[Sen. Smith]"
	}
	for k := p.Source.First + 1; k < p.Source.End; k++ {
		if at.Punct(k, '(') && holder(at.Text, k+1, p.Source) {
			p.Source = between(k+1, p.Source.End-1) // "The Minister of State (Ann Roe):"
			break
		}
		if at.Punct(k, '(') || at.Punct(k, '[') {
			p.Source.End = k // "SMITH (to the audience):", "Ann Smith [00:12]"
		}
	}
	if p.Content[0].Empty() {
		p.Content = nil
	}
	if turn := turnAt(at.Text, at.At); turn != nil {
		p.Content = append(p.Content, said(at.Text, at.Paragraph(at.At)+1, turn)...)
	}
	return !p.Source.Empty() && len(p.Content) > 0 && !roster(at.Text, p.Content[0])
}

// holder reports whether the name of who holds an office begins with token k, in the
// brackets that end label r.
func holder(t *Text, k int, r text.Range) bool {
	office := t.Is(r.First+1, english.Preposition) && lexicon.FindNoun(t.String(r.First)).Title() // "Minister for Roads"
	if !office && !t.Is(r.First, english.Determiner) && !lexicon.FindNoun(t.String(k-2)).Title() {
		return false
	}
	if t.Is(k, english.Title) {
		k++
	}
	_, ok := lexicon.FirstName(t.String(k))
	return ok && k+2 < r.End && t.Shaped(k+1, Capital)
}

// roster reports whether what follows a label is a list of names rather than
// speech: "DEFENDERS: Lund (Vale), Holm (Kelder)".
func roster(t *Text, r text.Range) bool {
	const least, fewest = 6, 3
	words, capitals := 0, 0
	for k := r.First; k < r.End; k++ {
		switch {
		case t.Sign(k) != 0:
		case t.Verbal(k), t.Is(k, english.Pronoun):
			return false
		default:
			words++
			if t.Shaped(k, Capital|Number) {
				capitals++
			}
		}
	}
	return phrase.Commas(t.Text, r.First, r.End) > 1 && (words >= least && 4*capitals > 3*words || words >= fewest && capitals == words)
}

// stageDirection reports whether a paragraph is all in brackets: "(CROSSTALK)".
func stageDirection(t *Text, r text.Range) bool {
	return t.Punct(r.First, '(') && t.Punct(r.End-1, ')') || t.Punct(r.First, '[') && t.Punct(r.End-1, ']')
}

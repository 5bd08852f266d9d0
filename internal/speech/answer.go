package speech

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file takes the answers of interviews without labels, as package article has
// found them.

var answer = Construct{Name: "answer", At: Openings, Trigger: answerTrigger, Match: matchAnswer}

func answerTrigger(t *Text, i int) bool {
	if len(t.Article.Turns) == 0 || i != t.ParagraphRange(t.Paragraph(i)).First {
		return false
	}
	turn := turnAt(t, i)
	return turn != nil && turn.Label.Empty() && !turn.Question
}

// turnAt returns the turn that begins with token i, nil if there is none.
func turnAt(t *Text, i int) *article.Turn {
	turns, start := t.Article.Turns, t.Start(i)
	n := sort.Search(len(turns), func(n int) bool { return turns[n].Start >= start })
	if n == len(turns) || turns[n].Start != start {
		return nil
	}
	return &turns[n]
}

func matchAnswer(at *Site, p *Proposal) bool {
	*p = Proposal{Content: said(at.Text, at.Paragraph(at.At), turnAt(at.Text, at.At)), Rule: Answer, Head: -1}
	return true
}

// said returns the words of the paragraphs of a turn from paragraph p on.
func said(t *Text, p int, turn *article.Turn) []text.Range {
	var out []text.Range
	for ; p < len(t.Article.Paragraphs) && t.Article.Paragraphs[p].Start < turn.End; p++ {
		if r := t.ParagraphRange(p); t.Article.Paragraphs[p].Kind == article.KindBody && !r.Empty() && !stageDirection(t, r) {
			out = append(out, r)
		}
	}
	return out
}

// Introduction returns the tokens before the first question of an interview without
// labels, empty in other texts.
func Introduction(t *Text) text.Range {
	if turns := t.Article.Turns; len(turns) > 0 && turns[0].Label.Empty() {
		end := sort.Search(t.Len(), func(i int) bool { return t.Start(i) >= turns[0].Start })
		return between(0, end)
	}
	return text.Range{}
}

// firstPerson reports whether somebody speaks of themself in a range.
func firstPerson(t *Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if t.Outside(k) && t.Is(k, english.FirstSingular|english.FirstPlural) {
			return true
		}
	}
	return false
}

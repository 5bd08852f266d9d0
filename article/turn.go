package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/room"
)

// This file finds the turns of transcripts and interviews by the labels of who speaks.

// A Turn is what one person says in a transcript or an interview before somebody else
// speaks: the paragraphs up to the next turn.
type Turn struct {
	Span // of its paragraphs, the label included

	// Label is the label of who speaks, as in [Paragraph.Speaker]. It is empty in an
	// interview whose questions and answers take turns without labels.
	Label Span

	// Question says that the turn is what an interviewer asks: its label is "Q:" or
	// the like, or it has no label and the next turn is its answer.
	Question bool
}

// maxTurn is the greatest number of paragraphs in a turn with a label.
const maxTurn = 12

// A sections finds turns and entries, once the kinds of all paragraphs are known.
type sections struct{ layout }

// findTurns sets a.Turns.
func (a sections) findTurns() {
	asked := false // the first label comes after a question without one
	for i := range a.Paragraphs {
		a.stop.Every(i)
		if p := &a.Paragraphs[i]; !p.Speaker.Empty() {
			asked = asked || len(a.Turns) == 0 && i > 0 && a.asks(i-1)
			t := Turn{Span: p.Span, Label: p.Speaker, Question: asking(p.Speaker.In(a.Text))}
			if p.Speaker.End == p.End && i+1 < len(a.Paragraphs) && a.goesOn(i+1) {
				t.End = a.Paragraphs[i+1].End // the label has a line of its own
			}
			t.End = max(t.End, a.turnEnd(i+1, asked))
			a.Turns = append(room.For(a.Turns, i, len(a.Paragraphs)), t)
		}
	}
	if len(a.Turns) == 0 {
		a.interview()
	}
}

// asking reports whether a label marks questions.
func asking(label string) bool {
	label = strings.TrimRight(label, ".: 0123456789")
	return label == "Q" || strings.EqualFold(label, "question")
}

// turnEnd returns the end of the last paragraph without a label from paragraph i on
// that goes on with the turn before it, 0 if none does: another turn must follow, or a question
// if asked says that only the answers have labels.
func (a sections) turnEnd(i int, asked bool) int {
	end := 0
	for n := i; n < len(a.Paragraphs) && n < i+maxTurn; n++ {
		switch p := &a.Paragraphs[n]; {
		case !p.Speaker.Empty(), asked && n+1 < len(a.Paragraphs) && !a.Paragraphs[n+1].Speaker.Empty() && a.asks(n):
			return end
		case !a.goesOn(n):
			return 0
		default:
			end = p.End
		}
	}
	return 0
}

// asks reports whether paragraph i, which has no label, ends with a question mark.
func (a sections) asks(i int) bool { return a.goesOn(i) && a.Text[a.Paragraphs[i].End-1] == '?' }

// goesOn reports whether paragraph i, which has no label, may continue the turn before it.
func (a sections) goesOn(i int) bool {
	p := &a.Paragraphs[i]
	return p.Speaker.Empty() && p.Kind == KindBody && !a.quotedAt(p.Start)
}

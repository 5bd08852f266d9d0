package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds statements that are printed without quotation marks after a
// colon, as governments and firms do: "The minister said:" and then paragraphs
// in the first person.

var statement = Construct{Name: "statement", At: Signs, Trigger: statementTrigger, Match: matchStatement}

func statementTrigger(t *Text, i int) bool {
	return t.Punct(i, ':') && i+1 < t.Len() && t.Outside(i+1) && t.Shaped(i+1, Capital)
}

func matchStatement(at *Site) (Proposal, bool) {
	i, s := at.At, at.Sentence
	p := Proposal{Rule: Statement}
	if p.Head = speechVerbBefore(at.Text, i, s); p.Head < 0 {
		return p, false
	}
	g := at.VerbGroup(p.Head, s)
	if p.Source = at.Subject(g, s); p.Source.Empty() {
		return p, false
	}
	p.Cue = between(g.First, i+1)
	p.Content = statementFrom(at.Text, i+1)
	return p, len(p.Content) > 0
}

// speechVerbBefore returns the verb of speech that leads up to the colon at token
// i, -1 if there is none.
func speechVerbBefore(t *Text, i int, s text.Range) int {
	for k := i - 1; k > max(s.First, i-longestTag) && t.Outside(k); k-- {
		if t.Verb(k) && t.Says(k) {
			return k
		}
		if t.Verb(k) && !t.Shaped(k, Ing|Ed) || t.Punct(k, ';') {
			break
		}
	}
	return -1
}

// statementFrom returns the rest of the paragraph of token k and the paragraphs
// after it, as far as the statement may go. It is nil unless its author speaks in
// the first person.
func statementFrom(t *Text, k int) []text.Range {
	var out []text.Range
	first := false
	for p := t.Paragraph(k); p < len(t.Article.Paragraphs); p++ {
		r := t.ParagraphRange(p)
		r.First = max(r.First, k)
		if !inStatement(t, p, r) {
			break
		}
		first = first || firstPerson(t, r)
		out = append(out, r)
	}
	if !first {
		return nil
	}
	return out
}

// inStatement reports whether a paragraph may be part of a statement: nobody else
// is said to speak in it.
func inStatement(t *Text, p int, r text.Range) bool {
	par := &t.Article.Paragraphs[p]
	if par.Kind != article.KindBody || !par.Speaker.Empty() || r.Empty() || t.Punct(r.End-1, ':') {
		return false
	}
	for i := r.First; i < r.End; i++ {
		if !t.Outside(i) && t.Quotation(i).Len() > phrase.MaxNickname || somebodySays(t, i) {
			return false
		}
	}
	return true
}

// somebodySays reports whether token i is a verb of speech next to a name or to
// "he" or "she".
func somebodySays(t *Text, i int) bool {
	if !t.Verb(i) || !t.Says(i) {
		return false
	}
	return t.Tag(i-1) == article.PROPN || t.Is(i-1, english.Masculine|english.Feminine)
}

package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds statements that are printed without quotation marks after a
// colon, as governments and firms do: "The minister said:" and then paragraphs
// in the first person; "The firm issued the following statement:"; "Here is the text of
// the statement by the minister."

var statement = Construct{Name: "statement", At: Signs, Trigger: statementTrigger, Match: matchStatement}

func statementTrigger(t *Text, i int) bool {
	switch {
	case i+1 >= t.Len() || !t.Outside(i+1) || !t.Shaped(i+1, Capital):
		return false
	case t.Punct(i, ':'):
		return true
	}
	return t.Punct(i, '.') && t.Paragraph(i) != t.Paragraph(i+1)
}

func matchStatement(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	if t := at.Text; t.Paragraph(i) != t.Paragraph(i+1) && i >= at.said {
		if printed(t, i, s, p) {
			at.said = p.Content[len(p.Content)-1].End
			return true
		}
	}
	*p = Proposal{Rule: Statement}
	if !at.Punct(i, ':') || i < at.told || i < at.said {
		return false
	}
	if p.Head = speechVerbBefore(at.Text, i, s); p.Head < 0 {
		return false
	}
	g := at.VerbGroup(p.Head, s)
	if p.Source = at.Subject(g, s); p.Source.Empty() {
		return false
	}
	p.Cue = between(g.First, i+1)
	p.Content, at.told = statementFrom(at.Text, i+1, false)
	if len(p.Content) > 0 {
		at.said = at.told
	}
	return len(p.Content) > 0
}

// printed makes of p the statement that the sentence s, which ends a paragraph with token i, says is
// printed below: "Vale issued the following statement:", "Here is the text of the statement by
// Vale."
func printed(t *Text, i int, s text.Range, p *Proposal) bool {
	*p = Proposal{Rule: Statement, Head: -1}
	for k := s.First; k < i && k < s.First+longestTag && p.Source.Empty(); k++ {
		if !t.Outside(k) {
			return false
		}
		noun := k + 1
		switch {
		case t.Word(k, "following") && printable(t, noun):
			for v := k - 1; v > s.First; v-- {
				if t.Is(v, english.Issuing) && t.Verb(v) {
					p.Head, p.Cue = v, between(t.VerbGroup(v, s).First, noun+1)
					p.Source = t.Subject(t.VerbGroup(v, s), s)
					break
				}
			}
		case t.Word(k, "text") && t.Word(k+1, "of"):
			if noun += 1; t.Is(noun, english.Determiner) {
				noun++
			}
			if printable(t, noun) && (t.Word(noun+1, "by") || t.Word(noun+1, "from")) {
				p.Cue, p.Source = between(k, noun+1), t.PhraseAfter(noun+2, s)
			}
		}
	}
	if p.Source.Empty() {
		return false
	}
	p.Content, _ = statementFrom(t, i+1, true)
	return len(p.Content) > 0
}

// printable reports whether token k is a noun for words that may be printed as they are.
func printable(t *Text, k int) bool {
	return t.Noun(k) && t.Is(k, english.Artifact|english.Saying) && !t.Is(k, english.OrganizationNoun)
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
// the first person, or it is known to be one. It also returns the token before which
// no other statement begins that is not known.
func statementFrom(t *Text, k int, known bool) (out []text.Range, told int) {
	first := known
	told = k
	for p := t.Paragraph(k); p < len(t.Article.Paragraphs); p++ {
		r := t.ParagraphRange(p)
		r.First = max(r.First, k)
		if end := statementTo(t, p, r); end < r.End || r.Empty() || !known && t.Punct(r.End-1, ':') {
			if len(out) == 0 && !r.Empty() {
				told = end
			}
			break
		}
		first = first || firstPerson(t, r)
		out, told = append(out, r), r.End
	}
	if !first {
		return nil, told
	}
	return out, told
}

// statementTo returns the token up to which a paragraph may be part of a statement: nobody else
// is said to speak before it.
func statementTo(t *Text, p int, r text.Range) int {
	par := &t.Article.Paragraphs[p]
	if par.Kind != article.KindBody || !par.Speaker.Empty() {
		return r.First
	}
	for i := r.First; i < r.End; i++ {
		if !t.Outside(i) && t.Quotation(i).Len() > phrase.MaxNickname || somebodySays(t, i) {
			return i
		}
	}
	return r.End
}

// somebodySays reports whether token i is a verb of speech next to a name or to
// "he" or "she".
func somebodySays(t *Text, i int) bool {
	if !t.Verb(i) || !t.Says(i) {
		return false
	}
	return t.Tag(i-1) == article.PROPN || t.Is(i-1, english.Masculine|english.Feminine)
}

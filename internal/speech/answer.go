package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the answers of interviews without labels: paragraphs between
// paragraphs that are questions.

var answer = Construct{Name: "answer", Trigger: answerTrigger, Match: matchAnswer}

func answerTrigger(t *Text, i int) bool {
	p := t.Paragraph(i)
	return t.questions != nil && p > 0 && t.questions[p-1] && i == t.ParagraphRange(p).First && mayAnswer(t, t.questions, p)
}

func matchAnswer(at *Site) (Proposal, bool) {
	p := at.Paragraph(at.At)
	out := Proposal{Content: []text.Range{at.ParagraphRange(p)}, Rule: Answer, Head: -1}
	for n := p + 1; n < len(at.questions) && mayAnswer(at.Text, at.questions, n) && questionWithin(at.Text, n+1); n++ {
		out.Content = append(out.Content, at.ParagraphRange(n))
	}
	return out, true
}

// maxAnswer is the greatest number of paragraphs of an answer.
const maxAnswer = 6

// questionWithin reports whether a question follows within the paragraphs from p
// on that an answer may have.
func questionWithin(t *Text, p int) bool {
	for n := p; n < len(t.questions) && n < p+maxAnswer; n++ {
		if t.questions[n] {
			return true
		}
		if !mayAnswer(t, t.questions, n) {
			return false
		}
	}
	return false
}

// mayAnswer reports whether paragraph p may be part of an answer.
func mayAnswer(t *Text, questions []bool, p int) bool {
	par := &t.Article.Paragraphs[p]
	r := t.ParagraphRange(p)
	return !questions[p] && par.Kind == article.KindBody && par.Speaker.Empty() && !r.Empty() && t.Outside(r.First)
}

// questions returns which paragraphs are questions to somebody, nil unless the
// text is an interview: it says so, or it has several questions, and most of what
// follows them is in the first person, unlike the answers of a guide or a list of
// facts.
func questions(t *Text) []bool {
	const least = 2
	var out []bool
	n, personal, first := 0, 0, -1
	for p := range t.Article.Paragraphs {
		if !question(t, t.ParagraphRange(p)) {
			continue
		}
		if out == nil {
			out, first = make([]bool, len(t.Article.Paragraphs)), p
		}
		out[p] = true
		n++
		if p+1 < len(out) && firstPerson(t, t.ParagraphRange(p+1)) {
			personal++
		}
	}
	switch {
	case n > 0 && interviews(t, first):
		prompts(t, out, first)
		return out
	case n < least, 2*personal <= n, n == least && personal < n:
		return nil
	}
	return out
}

// interviews reports whether a paragraph before paragraph p says that the text is
// an interview.
func interviews(t *Text, p int) bool {
	for n := range p {
		r := t.ParagraphRange(n)
		for k := r.First; k < r.End; k++ {
			if strings.HasPrefix(strings.ToLower(t.String(k)), "interview") {
				return true
			}
		}
	}
	return false
}

// prompts adds to the questions of an interview, of which paragraph first is the
// first, what else somebody is asked: paragraphs that end in a question mark or
// none, and where questions and answers take turns by the paragraph, those in the
// place of a question.
func prompts(t *Text, questions []bool, first int) {
	turns := true
	for p := first; p < len(questions); p++ {
		turns = turns && (!questions[p] || (p-first)%2 == 0)
	}
	for p := first + 1; p < len(questions); p++ {
		par, r := &t.Article.Paragraphs[p], t.ParagraphRange(p)
		if questions[p] || par.Kind != article.KindBody || r.Empty() || questions[p-1] {
			continue
		}
		questions[p] = t.Punct(r.End-1, '?') && t.Outside(r.End-1) ||
			turns && (p-first)%2 == 0 && p+1 < len(questions) && mayAnswer(t, questions, p+1)
	}
}

// Introduction returns the tokens before the first question of an interview, empty
// in other texts.
func Introduction(t *Text) text.Range {
	for p, q := range t.questions {
		if q {
			return between(0, t.ParagraphRange(p).First)
		}
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

// question reports whether a paragraph is a question to somebody: it ends with a
// question mark outside of quotations.
func question(t *Text, r text.Range) bool {
	if r.Empty() || !t.Outside(r.First) || !t.Outside(r.End-1) {
		return false
	}
	if !t.Punct(r.End-1, '?') {
		// "How did you find it"
		return t.Sign(r.End-1) == 0 && t.Is(r.First, english.Wh) && (t.Is(r.First+1, english.Do) && secondPerson(t, r.First+2))
	}
	for k := r.First; k < r.End; k++ {
		if t.Outside(k) && secondPerson(t, k) {
			return true
		}
	}
	// "Who plays in that one?"
	return t.Is(r.First, english.Wh|english.Auxiliary)
}

// secondPerson reports whether token k is a pronoun for whom somebody speaks to.
func secondPerson(t *Text, k int) bool {
	return t.Word(k, "you") || t.Word(k, "your")
}

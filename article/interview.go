package article

import (
	"sort"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds the turns of interviews without labels: paragraphs that are
// questions to somebody, and the answers between them.

// maxAnswer is the greatest number of paragraphs of an answer that another question
// follows.
const maxAnswer = 6

// An interview is a text without speaker labels that may be an interview.
type interview struct {
	layout
	asked       []bool // which paragraphs are questions
	first, last int    // the first and the last of them
	several     bool   // several people answer, each in a paragraph
}

// interview sets a.Turns in an interview without labels.
func (a sections) interview() {
	v := interview{layout: a.layout}
	if !v.questions() {
		return
	}
	open := 0 // the first paragraph that is in no turn yet
	for i := v.first; i+1 < len(v.asked); i++ {
		if !v.asked[i] || !v.answers(i+1) {
			continue
		}
		first := i // a question may have several paragraphs
		for first > open && v.asked[first-1] {
			first--
		}
		a.Turns = append(a.Turns, Turn{Span: Span{a.Paragraphs[first].Start, a.Paragraphs[i].End}, Question: true})
		for open = i + 1; open == i+1 || v.several && open < len(v.asked) && v.answers(open); {
			n := v.answerEnd(open)
			a.Turns = append(a.Turns, Turn{Span: Span{a.Paragraphs[open].Start, a.Paragraphs[n-1].End}})
			open = n
		}
		i = open - 1
	}
}

// answerEnd returns the paragraph after the answer that begins with paragraph i. It
// goes on up to the next question, and after the last one while somebody speaks of
// themself.
func (v *interview) answerEnd(i int) int {
	n := i + 1
	for !v.several && n < len(v.asked) && v.answers(n) && (v.askedWithin(n+1) || n > v.last && v.firstPerson(n)) {
		n++
	}
	return n
}

// answers reports whether paragraph i may be part of an answer.
func (v *interview) answers(i int) bool {
	p := &v.Paragraphs[i]
	return !v.asked[i] && p.Kind == KindBody && !v.quotedAt(p.Start)
}

// askedWithin reports whether a question follows within the paragraphs from i on
// that an answer may have.
func (v *interview) askedWithin(i int) bool {
	for n := i; n <= v.last && n < i+maxAnswer; n++ {
		if v.asked[n] {
			return true
		}
		if !v.answers(n) {
			return false
		}
	}
	return false
}

// How many bytes a question has at most, and one of a text that does not say that it is an
// interview. An answer and an essay may have longer paragraphs that end with a question mark.
const (
	maxQuestion = 1000
	maxPlain    = 400
)

// questions marks the paragraphs that are questions to somebody, and reports whether the text
// is an interview: it says so, and somebody is spoken to or speaks of themself, or it has several
// questions and most of the paragraphs after them are in the first person, unlike the answers
// of a guide or a list of facts and the paragraphs of an essay.
func (v *interview) questions() bool {
	const least = 2
	n, personal, addressed := 0, 0, false
	for i := range v.Paragraphs {
		v.stop.Every(i)
		if !v.question(i) {
			continue
		}
		v.ask(i)
		n++
		addressed = addressed || v.addressed(i)
		if i+1 < len(v.Paragraphs) && v.firstPerson(i+1) && v.Paragraphs[i].Len() <= maxPlain {
			personal++
		}
	}
	if n == 0 && v.request() {
		n, personal, addressed = 1, 1, true
	}
	switch {
	case n > 1 && personal == 0 && !addressed:
		return false // the headings of a guide: "How to apply?"
	case n > 0 && (n > 1 || personal > 0 && addressed) && v.announced():
		v.before()
		v.prompts(v.prompt)
		return true
	case n < least, 2*personal <= n, n == least && personal < n, v.essay():
		return false
	}
	v.prompts(v.plainPrompt)
	return true
}

// ask marks paragraph i as a question.
func (v *interview) ask(i int) {
	if v.asked == nil {
		v.asked, v.first, v.last = make([]bool, len(v.Paragraphs)), i, i
	}
	v.asked[i] = true
	v.first, v.last = min(v.first, i), max(v.last, i)
}

// essay reports whether the text before the first question is in the words of somebody
// who says "I".
func (v *interview) essay() bool {
	for i := range v.first {
		if v.Paragraphs[i].Kind == KindBody && v.saysI(i) {
			return true
		}
	}
	return false
}

// before marks what was asked before the first question: "Tell us how it began.", "And the shop?"
func (v *interview) before() {
	for i := v.first - 2; i >= 0 && v.Paragraphs[i].Kind == KindBody && v.answers(i+1) && v.firstPerson(i+1); i -= 2 {
		p := &v.Paragraphs[i]
		if v.quotedAt(p.Start) || p.Len() > maxPlain || !v.prompt(i, false) && !v.addressed(i) && !v.told(i) {
			break
		}
		v.ask(i)
	}
}

// told reports whether paragraph i begins as "Tell us how it began" does.
func (v *interview) told(i int) bool {
	toks := v.tokensOf(&v.Paragraphs[i])
	if len(toks) < 3 || english.ClassOf(toks[0].In(v.Text)).Is(english.Preposition) {
		return false
	}
	object := toks[1].In(v.Text)
	return object == "us" || object == "me"
}

// request marks the first paragraph that asks somebody without a question mark, "I wanted to know
// what you think.", as the answer after it tells. It reports whether there is one.
func (v *interview) request() bool {
	for i := 0; i+1 < len(v.Paragraphs); i++ {
		v.stop.Every(i)
		p, next := &v.Paragraphs[i], &v.Paragraphs[i+1]
		if p.Kind == KindBody && next.Kind == KindBody && v.addressed(i) && v.firstPerson(i) &&
			v.firstPerson(i+1) && !v.quotedAt(p.Start) && !v.quotedAt(next.Start) {
			v.ask(i)
			return true
		}
	}
	return false
}

// announced reports whether a paragraph before the first question says that the text
// is an interview.
func (v *interview) announced() bool {
	const interview, questions = "interview", "questions"
	before := v.Tokens[:v.Paragraphs[v.first].Sentences[0].First]
	for i, t := range before {
		w := t.In(v.Text)
		if len(w) >= len(interview) && strings.EqualFold(w[:len(interview)], interview) {
			v.several = v.people(before[i+1:])
			return true
		}
		if i+1 < len(before) && (english.Of(w).Usage.Is(english.Medium) || strings.HasSuffix(w, "&A") ||
			w == "A" && i > 0 && before[i-1].In(v.Text) == "&") && before[i+1].In(v.Text) == "with" {
			return true // "In conversation with ...", "Five minutes with ...", "Q&A with ..."
		}
		if len(w) == len(questions) && strings.EqualFold(w, questions) && i+1 < len(before) {
			if next := before[i+1].In(v.Text); next == "for" || next == "to" || next == "with" {
				return true // "Five questions for ..."
			}
			for _, t := range before[max(0, i-4):i] {
				if w := t.In(v.Text); w == "asked" || w == "answered" || w == "answers" {
					return true // "We asked her five questions."
				}
			}
		}
	}
	return false
}

// people reports whether tokens begin as "with the owners of" does.
func (v *interview) people(tokens []Token) bool {
	const most = 4
	for _, t := range tokens[:min(most, len(tokens))] {
		w := t.In(v.Text)
		if c := english.ClassOf(w); w != "with" && c.Is(english.Preposition|english.Be) {
			break
		}
		if n := len(w) - 1; n > 2 && w[0] >= 'a' && w[n] == 's' && w[n-1] != 's' {
			return true
		}
	}
	return false
}

// prompts marks further paragraphs as questions: those after an answer for which asks returns
// true. inPlace tells asks whether paragraph i is where a question is due, as questions and
// answers alternate paragraph by paragraph.
func (v *interview) prompts(asks func(i int, inPlace bool) bool) {
	turns := true
	for i := v.first; i <= v.last; i++ {
		turns = turns && (!v.asked[i] || (i-v.first)%2 == 0)
	}
	for i := v.first + 1; i < len(v.asked); i++ {
		p := &v.Paragraphs[i]
		if v.asked[i] || p.Kind != KindBody || v.asked[i-1] {
			continue
		}
		if asks(i, turns && !v.several && (i-v.first)%2 == 0 && i+1 < len(v.asked) && v.answers(i+1)) {
			v.asked[i], v.last = true, max(v.last, i)
		}
	}
}

// prompt reports whether somebody is asked in paragraph i of a text that says that it is
// an interview: it ends in a question mark, or is in the place of a question.
func (v *interview) prompt(i int, inPlace bool) bool {
	end := v.Paragraphs[i].End - 1
	return inPlace || v.Text[end] == '?' && !v.quotedAt(end)
}

// plainPrompt reports whether somebody is asked in paragraph i of a text that does not say
// that it is an interview: the paragraph is where a question is due and addresses somebody,
// or ends with a question, "It took three years. Why so long?"
func (v *interview) plainPrompt(i int, inPlace bool) bool {
	if !inPlace || v.quotedAt(v.Paragraphs[i].Start) {
		return false
	}
	if v.addressed(i) || v.Paragraphs[i].Len() <= maxPlain && !v.firstPerson(i) && v.saysI(i+1) {
		return true
	}
	last := v.Paragraphs[i].Sentences[len(v.Paragraphs[i].Sentences)-1]
	word := last.Tokens[0].In(v.Text)
	return v.prompt(i, false) && english.ClassOf(word).Is(english.Wh|english.Auxiliary)
}

// question reports whether paragraph i is a question to somebody: it ends with a
// question mark outside of quotations.
func (v *interview) question(i int) bool {
	p := &v.Paragraphs[i]
	if p.Len() > maxQuestion {
		return false
	}
	mark := v.Text[p.End-1] == '?'
	if !mark && (v.Text[p.Start]|0x20 != 'w' && v.Text[p.Start]|0x20 != 'h' || endsSentence(v.Text, p.Span)) {
		return false
	}
	if v.quotedAt(p.Start) || v.quotedAt(p.End-1) {
		return false
	}
	words := v.phraseOf(i)
	if words.class(0) == digit && words.word(1) == "." {
		words = words.from(2) // "3. Where did you find it?"
	}
	first := english.ClassOf(words.word(0))
	if !mark { // "How did you find it"
		k := words.class(words.len() - 1)
		return (k == letter || k == digit) && first.Is(english.Wh) &&
			english.ClassOf(words.word(1)).Is(english.Do) && secondPerson(words.word(2))
	}
	return first.Is(english.Wh|english.Auxiliary) || v.addressed(i) // "Who plays in that one?"
}

// addressed reports whether paragraph i speaks to somebody.
func (v *interview) addressed(i int) bool {
	for _, t := range v.tokensOf(&v.Paragraphs[i]) {
		if secondPerson(t.In(v.Text)) && !v.quotedAt(t.Start) {
			return true
		}
	}
	return false
}

// secondPerson reports whether w is a pronoun for whom somebody speaks to.
func secondPerson(w string) bool {
	if len(w) < len("you") || w[0]|0x20 != 'y' || w[1]|0x20 != 'o' || w[2]|0x20 != 'u' {
		return false
	}
	rest := w[len("you"):]
	return rest == "" || strings.EqualFold(rest, "r") || rest[0] == '\'' || strings.HasPrefix(rest, "’") // "you've"
}

// firstPerson reports whether somebody speaks of themself, or of them and others, in paragraph i.
func (v *interview) firstPerson(i int) bool {
	return v.speaksOf(i, english.FirstSingular|english.FirstPlural)
}

// saysI reports whether somebody speaks of themself alone in paragraph i.
func (a layout) saysI(i int) bool { return a.speaksOf(i, english.FirstSingular) }

// speaksOf reports whether a word of paragraph i outside of quotations is of a class.
func (a layout) speaksOf(i int, class english.Class) bool {
	for _, t := range a.tokensOf(&a.Paragraphs[i]) {
		if english.ClassOf(t.In(a.Text)).Is(class) && !a.quotedAt(t.Start) {
			return true
		}
	}
	return false
}

// quotedAt reports whether the byte at offset at is in a quotation.
func (a *Article) quotedAt(at int) bool {
	i := sort.Search(len(a.Quotations), func(i int) bool { return a.Quotations[i].Start > at }) - 1
	for ; i >= 0; i = a.Quotations[i].Parent {
		if a.Quotations[i].End > at {
			return true
		}
	}
	return false
}

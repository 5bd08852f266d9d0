package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file corrects frequent errors of the learned model in sources, cues and contents.

// Mend corrects source, cue and content of p. For example, it removes times and opening
// phrases from the source, drops a source that is only spoken to, and moves a "not" from the
// cue to the content that it belongs to. earlier are the attributions before p, in text order.
// What p was before it became part of another's content is appended to rest if that is not nil.
func Mend(t *Text, p *Proposal, earlier []Proposal, rest *[]Proposal) {
	for i := range steps {
		steps[i].do(t, p, earlier)
	}
	if src, cue := &p.Source, p.Cue; src.First < cue.First && src.End > cue.First {
		src.End = cue.First // "[Holm] [nor said]"
	}
	retold(t, p, rest)
}

// withoutComma ends a source before the comma of a relative clause that is no part of it: "[Holm],
// who left, said".
func withoutComma(t *Text, p *Proposal) {
	if k := p.Source.End; p.Source.Len() > 1 && t.Punct(k-1, ',') && t.Is(k, english.Relative) && k < p.Cue.First {
		p.Source.End--
	}
}

// afterLink removes from the content before the cue a conjunctive adverb at its start:
// "However, [it rained], she said", and the label of a story: "Update: [it rained], she said".
func afterLink(t *Text, p *Proposal) {
	c := &p.Content[0]
	k := c.First
	if c.End > p.Cue.First || !t.first(k) || !t.Outside(k) || p.Rule.Layout {
		return
	}
	switch {
	case len(p.Content) > 1 && t.Punct(c.End, ',') && opensOnly(t, *c, p.Content[1]):
		p.Content = p.Content[1:]
		return
	case t.Is(k, english.Coordinator):
		k++
	case t.Punct(k+1, ',') && linking(t, k):
		k += 2
	case t.Punct(k+1, ':') && english.OfPhrase(t.String(k)).Is(english.Slug):
		k += 2
	}
	if t.Punct(k, ',') {
		k++
	}
	if k < c.End {
		c.First = k
	}
}

// opensOnly reports whether a piece of content before the comma of a tag only says how its sentence
// goes with the one before it, or when or where a whole sentence that is quoted next was said:
// "[Meanwhile], Ida Holm said, “It rained.”"
func opensOnly(t *Text, c, next text.Range) bool {
	return c.Len() == 1 && linking(t, c.First) || t.Opens(next.First) && t.Shaped(next.First+1, Capital) &&
		!phrase.Asserts(t.Text, c) && (adverbsOnly(t, c) || opensClause(t, c.First))
}

// linking reports whether token k is an adverb that says how a sentence goes with the one
// before it.
func linking(t *Text, k int) bool {
	return t.Used(k, english.Conjunctive)
}

// dropForeign removes from p the quotations that are sentences of their own, if the cue does
// not introduce speech: somebody else says them, for example as the answer to a question. It
// does not change an attribution that has no other content.
func dropForeign(t *Text, p *Proposal) {
	if p.Cue.Empty() || len(p.Content) < 2 {
		return
	}
	asks := reportsQuestion(t, p)
	for k := p.Cue.First; k < p.Cue.End && !asks; k++ {
		if p.Rule.Speech || t.Cue(k).Is(english.Speech) || t.Punct(k, ':') {
			return
		}
	}
	s := t.SentenceAt(p.Cue.First)
	foreign := func(c text.Range) bool {
		return t.Opens(c.First) && (c.End <= s.First || c.First >= s.End) && t.Quotation(c.First).End >= c.End && !(asks && question(t, c))
	}
	if own := func(c text.Range) bool { return !foreign(c) }; slices.ContainsFunc(p.Content, own) {
		p.Content = slices.DeleteFunc(p.Content, foreign)
	}
}

// reportsQuestion reports whether p is a question in the words of the reporter, whose answer may be
// quoted next: "I asked what it was. “It is a dam.”"
func reportsQuestion(t *Text, p *Proposal) bool {
	return t.Lemma(p) == "ask" && t.Outside(p.Content[0].First)
}

// question reports whether a quotation ends with a question mark.
func question(t *Text, q text.Range) bool { return t.Punct(q.End-1, '?') || t.Punct(q.End-2, '?') }

// wholeSource moves a noun from the start of a cue to the source before it: "her
// family said" is not said by her, and "Oslo mayor: “No”" not by Oslo.
func wholeSource(t *Text, p *Proposal) {
	k := p.Cue.End - 1
	if p.Source.Empty() || p.Source.End != p.Cue.First || k <= p.Cue.First ||
		!(t.Punct(k, ':') && people(t, between(k-1, k))) && !(t.Verb(k) && t.Says(k)) {
		return
	}
	for i := p.Cue.First; i < k; i++ {
		if !t.Noun(i) && !(t.Verb(i) && i == k-1 && openClause(t, p.Source)) {
			return
		}
	}
	p.Source.End, p.Cue.First, p.Head = k, k, k
}

// modalName takes from the start of a cue the surname that is spelled like a modal: "[May]s
// [replied]q".
func modalName(t *Text, p *Proposal) {
	if k := p.Cue.First; p.Source.Empty() && p.Cue.Len() > 1 && t.Is(k, english.Modal) &&
		t.Shaped(k, Capital) && t.Cue(k+1).Is(english.Past) {
		p.Source, p.Cue.First = between(k, k+1), k+1
	}
}

// edge moves a word between a source and the cue after it: "[the envoy]s [neither confirmed]q",
// "[Bank chief]s [hints at]q". It adds to a source the name that all of an apposition is.
func edge(t *Text, p *Proposal) {
	k := p.Source.End
	for j := p.Cue.First + 2; j+1 < p.Cue.End && j < p.Cue.First+maxListed; j++ {
		if t.Is(j, english.Coordinator) && t.Noun(j-1) && t.Cue(j+1).Is(english.Past) {
			p.Cue.First, p.Head = j+1, max(p.Head, j+1) // "heard a noise but [thought]"
		}
	}
	switch src := p.Source; {
	case src.Empty():
	case t.Punct(src.First-1, '-') && t.Used(src.First-2, english.Formerly):
		p.Source.First -= 2 // "[then-mayor] Ida Holm"
	case k == p.Cue.First && src.Len() > 1 && t.Word(k-1, "neither"):
		p.Source.End, p.Cue.First = k-1, k-1
	case k == p.Cue.First && k < p.Head && t.Shaped(k-1, Capital) && peopleNoun(t, k):
		p.Source.End, p.Cue.First = k+1, k+1
	case t.Punct(k, ',') && t.Punct(p.Cue.First-1, ',') && people(t, src) &&
		nameOnly(t, between(k+1, p.Cue.First-1)) && t.Tag(k+1) == article.PROPN:
		p.Source.End = p.Cue.First // "his widow, Ida Holm, [said]"
	}
}

// openClause reports whether a source ends with the subject of a clause in it: "the plant where Ida
// Holm".
func openClause(t *Text, src text.Range) bool {
	for k := src.End - 1; k > src.First && !t.Finite(k); k-- {
		if t.Is(k, english.Wh) {
			return true
		}
	}
	return false
}

// addMainClause adds the clause after "according to" and its source to content that
// is only an opening phrase before it: "On Sunday, according to the paper, she
// left".
func addMainClause(t *Text, p *Proposal) {
	k := p.Source.End + 1
	if !t.Word(p.Cue.First, "according") || len(p.Content) != 1 || p.Content[0].End > p.Cue.First || !t.Punct(k-1, ',') {
		return
	}
	if s := t.SentenceAt(p.Cue.First); k < s.End && !t.Opens(p.Content[0].First) && !phrase.Asserts(t.Text, p.Content[0]) {
		if e := contentEnd(t, ClauseEnd, k, s); e > k {
			p.Content = append(p.Content, between(k, e))
		}
	}
}

// afterOwnSource takes from the content of p, "according to" without a source, the phrase up to the
// main clause that is its source: "According to [a poll held in May], [the mayor would win]".
func afterOwnSource(t *Text, p *Proposal) {
	c := &p.Content[0]
	if !p.Source.Empty() || !t.Word(p.Cue.End-1, "to") || c.First != p.Cue.End || !t.Outside(c.First) {
		return
	}
	for k := c.First + 1; k+1 < c.End; k++ {
		if t.Punct(k, ',') && startsMainClause(t, k+1, c.End) {
			p.Source, c.First = between(c.First, k), k+1
			return
		}
	}
}

// withinDocument makes the source of p who made the document that it is according to:
// "according to a report by [Ida Holm]".
func withinDocument(t *Text, p *Proposal) {
	if !t.Word(p.Cue.First, "according") || p.Source.First != p.Cue.End {
		return
	}
	document := false
	for k := p.Source.First; k+1 < p.Source.End && t.Running(k); k++ {
		switch {
		case t.Is(k, english.Artifact|english.Saying) && !t.Shaped(k, Capital|Owner):
			document = true
		case document && t.Word(k, "by") && Received(t, k-1):
			return
		case document && (t.Word(k, "by") || t.Word(k, "from")) && !t.Is(k+1, english.Time):
			p.Cue.End, p.Source.First = k+1, k+1
			return
		case document && !(t.Verb(k) && t.Shaped(k, Ed)):
			return
		}
	}
}

// Received reports whether token k is a participle before the reader of a document rather than
// its maker: "a letter obtained by the paper".
func Received(t *Text, k int) bool { return t.Used(k, english.Received) }

// tidy removes opening phrases and times from the source of p, and the pronoun of a clause that
// ends before the cue: "[the envoy], who had left, [said]".
func tidy(t *Text, p *Proposal) {
	src := tidySource(t, p.Source, p.Cue.First)
	if k := src.End - 1; src.Len() > 2 && src.End < p.Cue.First && t.Is(k, english.Relative) && (t.Punct(k-1, ',') || t.Punct(k-1, dash)) {
		src.End = k - 1
	}
	if src.Len() > 1 && t.Is(src.First, english.Relative) && t.Tag(src.First+1) == article.ADP &&
		!t.Is(src.First, english.Determiner) && src.End == p.Cue.First && !phrase.Asserts(t.Text, src) {
		src.End = src.First + 1 // "[who] in turn [accused]"
	}
	if src = unbroken(t, src); !p.overlaps(src) {
		p.Source = src
	}
}

// unbroken adds to a source what is written in one with it: "[G.Oyun-Erdene]", "[kelder.co.no]".
func unbroken(t *Text, src text.Range) text.Range {
	if src.Empty() {
		return src
	}
	s := t.SentenceAt(src.First)
	for k := src.First; k-2 >= s.First && (t.Punct(k-1, '.') || t.Punct(k-1, '-')) && t.Shaped(k-1, Glued) && t.Shaped(k, Glued); k -= 2 {
		src.First = k - 2
	}
	for k := src.End; k+1 < s.End && (t.Punct(k, '.') || t.Punct(k, '-')) && t.Shaped(k, Glued) && t.Shaped(k+1, Glued); k += 2 {
		src.End = k + 2
	}
	if t.Punct(src.End, ')') {
		for k := src.End - 1; k > src.First && !t.Punct(k, ')'); k-- {
			if t.Punct(k, '(') {
				src.End++ // "the tourism board (TB[)]"
				break
			}
		}
	}
	return src
}

// dropSpokenTo removes a source before the cue that is only spoken to: "ministers were warned".
func dropSpokenTo(t *Text, p *Proposal) {
	if !p.Source.Empty() && p.Source.End <= p.Cue.First && spokenTo(t, p) {
		p.Source = text.Range{}
	}
}

// particle moves to the cue the word that its verb has with it: "[pleaded] not guilty", "[ruled]
// out a deal".
func particle(t *Text, p *Proposal) {
	c := &p.Content[0]
	switch {
	case !p.Cue.Has(p.Head) || c.First != p.Cue.End:
	case t.Lemma(p) == "plead":
		p.Cue.End, c.First = p.Head+1, p.Head+1 // "pleaded not guilty"
	case t.Lemma(p) == "rule" && t.Word(c.First, "out") && c.Len() > 1:
		p.Cue.End, c.First = c.First+1, c.First+1
	}
}

// expressed moves to the cue the feeling that somebody expresses, where its reason is the content:
// "[voiced concern about]q [the dam]c", "[expressed her gratitude]q to the town [for its help]c".
func expressed(t *Text, p *Proposal) {
	c := &p.Content[0]
	if l := t.Lemma(p); l != "express" && l != "voice" || p.Head != p.Cue.End-1 || c.First != p.Cue.End {
		return
	}
	e := nounsEnd(t, c.First, c.End)
	if e > c.First && t.Word(e, "and") && t.Noun(e+1) {
		e = max(e, nounsEnd(t, e+1, c.End))
	}
	if e == c.First || !t.Noun(e-1) {
		return
	}
	k := e
	if t.Word(k, "to") && !toDo(t, k) {
		if k = nounsEnd(t, k+1, c.End); !t.Word(k, "for") && !t.Word(k, "over") {
			return
		}
	}
	switch {
	case k+1 >= c.End, mediumEnd(t, k) > k, t.Is(k+1, english.Time) || t.Is(k+2, english.Time):
	case t.Word(k, "that"), toDo(t, k), k > e, (t.Word(k, "for") || t.Word(k, "at")) && !t.Cue(e-1).Is(english.Noun):
		p.Cue.End, c.First = e, k
	case t.Tag(k) == article.ADP:
		p.Cue.End, c.First = k+1, k+1
	}
}

// negatedContent moves a "not" before content from the cue to it: "said [not a house was lost]".
func negatedContent(t *Text, p *Proposal) {
	c := &p.Content[0]
	if k := c.First - 1; k > p.Head && p.Head >= p.Cue.First && t.Word(k, "not") && k >= p.Cue.End-1 {
		c.First = k
		p.Cue.End = min(p.Cue.End, k)
	}
}

// tidySource returns the source src of the cue at token cue without an opening
// phrase ("Speaking in Geneva, the envoy") and without a time at its end ("the
// envoy today"). It is src where nothing would be left.
func tidySource(t *Text, src text.Range, cue int) text.Range {
	if src.Empty() {
		return src
	}
	if src.First >= cue {
		n := src
		for n.Len() > 1 && laterOn(t, n.End-1) && t.Noun(n.End-2) {
			n.End-- // "said Ida Holm later"
		}
		return undatedPhrase(t, n)
	}
	for src.Len() > 1 && (t.Punct(src.First, '/') || t.Punct(src.First, dash) || t.Punct(src.First, ',')) {
		src.First++
	}
	n := afterOpening(t, src)
	if adverbsOnly(t, n) {
		if before := t.Subject(n, t.SentenceAt(n.First)); !before.Empty() && !adverbsOnly(t, before) {
			n = before // "the manager, Al Dunn, afterwards said"
		}
	}
	return withoutAdjuncts(t, wholeCoordination(t, n))
}

// adverbsOnly reports whether all words of a range say when or how.
func adverbsOnly(t *Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if t.Tag(k) != article.ADV && !t.Is(k, english.Adverb|english.DayAdverb) || t.Is(k, english.Pronoun|english.Determiner) {
			return false
		}
	}
	return true
}

// opensTime reports whether a time with a comma behind it begins at token k: "every year,".
func opensTime(t *Text, k int) bool {
	return t.Is(k, english.Deictic|english.Determiner) && (phrase.UnitOfTime(t.Text, k+1) || phrase.CalendarName(t.Text, k+1)) && t.Punct(k+2, ',')
}

// afterOpening returns the phrase in src after the comma that ends an opening
// prepositional phrase, participle clause or time, src if there is none.
func afterOpening(t *Text, src text.Range) text.Range {
	if !opensClause(t, src.First) && !opensTime(t, src.First) {
		return src
	}
	for k := src.First + 1; k+1 < src.End; k++ {
		if t.Punct(k, ',') && t.Outside(k) {
			if startsPhrase(t, k+1) {
				return between(k+1, src.End)
			}
			return src
		}
	}
	return src
}

// opensClause reports whether token k starts a phrase before the subject of a
// clause.
func opensClause(t *Text, k int) bool {
	switch {
	case t.Is(k, english.Determiner|english.Wh|english.Pronoun):
		return false
	case t.Is(k, english.Preposition|english.Subordinator):
		return true
	}
	return t.Shaped(k, Ing) && t.Verb(k) || t.Shaped(k, Ed) &&
		(t.Punct(k+1, ',') || t.Verb(k) && t.Shaped(k, First) &&
			t.Is(k+1, english.Preposition)) // "Contacted, the mayor"
}

// startsPhrase reports whether a noun phrase may start at token k.
func startsPhrase(t *Text, k int) bool {
	return t.Is(k, english.Determiner|english.Possessive|english.SubjectPronoun) || t.Noun(k) || t.Shaped(k, Capital)
}

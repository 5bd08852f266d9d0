package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds clauses of time and condition before the clause that somebody says: "said
// [the day before she left, it rained]".

// longestFront is the greatest length in tokens of what comes before a clause and its
// comma.
const longestFront = 25

// fronted returns the token after the comma that ends the clause or time before the main
// clause of the content that starts at token k, k if there is none.
func fronted(t *Text, k int, s text.Range) int {
	if !opensFront(t, k) {
		return k
	}
	verb := false
	for j := k + 1; j+2 < s.End && j < k+longestFront; j++ {
		switch {
		case !t.Outside(j), t.Punct(j, ';'), t.Punct(j, ':'), t.Says(j) && t.Verb(j):
			return k
		case t.Punct(j, ','):
			if verb && t.Is(j+1, english.Wh) {
				if e := upToComma(t, j+1, longestAside).End; e > j+2 {
					j = e // "unless it is cleared by May, when the rain comes, the wall"
				}
			}
			if verb && startsMainClause(t, j+1, s.End) {
				return j + 1
			}
			return k
		}
		verb = verb || t.Finite(j)
	}
	return k
}

// opensFront reports whether a clause of time or condition may start at token k: "after",
// "when", "the day before".
func opensFront(t *Text, k int) bool {
	if t.Word(k, "that") || t.Is(k, english.Relative) {
		return false
	}
	if t.Is(k, english.Subordinator) || t.Word(k, "when") || t.Word(k, "whenever") {
		return true
	}
	return t.Is(k, english.Determiner) && phrase.UnitOfTime(t.Text, k+1) && t.Is(k+2, english.Subordinator)
}

// frontedPhrase returns where the content of p begins, and its main clause after a comma, where a
// phrase with a preposition at token k comes before that: "said [with the new rules,] farmers would
// get more". Where and when it was said is no content: "said [in Geneva,] the talks had failed".
// Both are k if there is no such phrase.
func frontedPhrase(t *Text, p *Proposal, k int, s text.Range) (first, main int) {
	const most = 12
	if k != p.Cue.End || t.Lemma(p) != "say" || p.Source.First != s.First || !believer(t, p.Source) || !mayFront(t, k) {
		return k, k
	}
	j := k + 1
	for ; j < s.End && j < k+most && !t.Punct(j, ','); j++ {
		if !t.Running(j) || t.Finite(j) || t.Is(j, english.Subordinator|english.Wh) && !t.Is(j, english.Preposition) {
			return k, k
		}
	}
	if j == k+1 || !t.Punct(j, ',') || !startsMainClause(t, j+1, s.End) {
		return k, k
	}
	if said := t.Is(k, english.Locative) || occasion(t, k) || phrase.CalendarName(t.Text, j-1); said && !phrase.UnitOfTime(t.Text, j-1) {
		return j + 1, j + 1
	}
	return k, j + 1
}

// mayFront reports whether token k is a preposition of a phrase that may come before a clause, and
// not of what or to whom somebody speaks.
func mayFront(t *Text, k int) bool {
	return t.Is(k, english.Preposition) && !t.Is(k, english.Wh|english.Relative) && t.Outside(k) &&
		!t.Used(k, english.Topical) && !t.Word(k, "of") && !t.Word(k, "to") && !t.Word(k, "by") && !t.Word(k, "for")
}

// completeFront adds the clause to content that is only what comes before it.
func completeFront(t *Text, p *Proposal) {
	c := &p.Content[0]
	if len(p.Content) != 1 || t.Lemma(p) == "ask" || c.First < p.Cue.End || !p.Cue.Has(p.Head) {
		return
	}
	s := t.SentenceAt(c.First)
	first := c.First
	if t.Word(first, "that") && t.Outside(first) {
		if f := fronted(t, first+1, s); f > first+1 && c.End < f {
			c.End = max(c.End, contentEnd(t, ClauseEnd, f, s)) // "warned that unless it rained, ..."
		} else if k := c.End; t.Punct(k, ',') && t.Is(first+1, english.Preposition) && t.Tag(first+1) == article.ADP && !phrase.Asserts(t.Text, *c) && startsMainClause(t, k+1, s.End) {
			c.End = contentEnd(t, ClauseEnd, k+1, s) // "warned that in the past, ..."
		}
		return
	}
	if first != p.Cue.End || !t.Cue(p.Head).Is(english.Speech) {
		return
	}
	if k := p.Cue.End - 1; k > p.Head && t.Is(k, english.Subordinator) {
		first = k // "said after"
	}
	f := fronted(t, first, s)
	if f == first {
		return
	}
	p.Cue.End, c.First = first, first
	if c.End < f {
		c.End = max(c.End, contentEnd(t, ClauseEnd, f, s))
	}
}

// participleAfter extends a clause that ends with a participle between commas by the rest of
// the sentence: "boxes, painted in red, that had sunk".
func participleAfter(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	k := c.End
	if c.First < p.Cue.End || !t.Punct(k, ',') || !t.Verb(k+1) || !t.Shaped(k+1, Ed) || t.Cue(k+1).Is(english.Speech) ||
		!t.Cue(p.Head).Is(english.Speech) || !phrase.Asserts(t.Text, *c) || !t.Outside(c.First) {
		return
	}
	s := t.SentenceAt(k)
	for j := k + 2; j < s.End; j++ {
		if !t.Outside(j) || t.Verb(j) && t.Cue(j).Is(english.Speech) || p.Source.Has(j) || t.Is(j, english.Coordinator) {
			return
		}
	}
	c.End = t.Strip(c.First, s.End)
}

// withoutFront takes from the content of p what only comes before its sentence or clause: a participle
// with its complement, "[Pressed on the delay], the mayor said it was over", and the quotation of a
// whole sentence before somebody who thinks something: "“We lost.” The coach felt it was a draw".
func withoutFront(t *Text, p *Proposal) {
	if len(p.Content) < 2 || p.Source.Empty() || p.Content[1].First < p.Cue.End {
		return
	}
	c, front := p.Content[0], min(p.Source.First, p.Cue.First)
	if c.End <= front && (participleFront(t, c) || thought(t, p) && t.Opens(c.First) && t.Closes(c.End-1) && !t.Punct(c.End-2, ',') && t.first(front)) {
		p.Content = p.Content[1:]
	}
}

// thought reports whether the cue of p is a verb of belief: "thought".
func thought(t *Text, p *Proposal) bool {
	return p.Cue.Has(p.Head) && t.Cue(p.Head).Attitude() == english.Belief
}

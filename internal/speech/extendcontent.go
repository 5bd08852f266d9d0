package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file completes content that the learned model ends before the verb of its clause:
// "said [the contract, signed in May, is void]".

// subjectLeft returns where the subject of the last clause of content begins, which ends before token
// end without a verb of its own: "it will open when [the minister]". It is first if that is the only one.
func subjectLeft(t *Text, first, end int) int {
	for k := end - 1; k > first && k > end-phrase.MaxLength && t.Outside(k) && !t.Finite(k); k-- {
		if t.Is(k, english.Subordinator) && !t.Is(k, english.Preposition) || t.Word(k, "when") {
			return k + 1
		}
	}
	return first
}

// completeClause extends content that is only the subject of a clause by the aside between
// commas after it and by the predicate.
func completeClause(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	if !followsCue(p, *c) || !t.Punct(c.End, ',') && !t.Punct(c.End, dash) || !t.Outside(c.End) ||
		!takesClause(t, p, *c) || relativeBefore(t, p) >= 0 || !p.Source.Empty() && t.Is(p.Source.First, english.Wh) {
		return
	}
	s := t.SentenceAt(c.End)
	if t.Punct(c.End, ',') && participleOnly(t, *c) && startsMainClause(t, c.End+1, s.End) {
		c.End = max(c.End, contentEnd(t, ClauseEnd, c.End+1, s)) // "having lost, they would go"
		return
	}
	first := clauseAt(t, c.First)
	if e := firstClause(t, *c).End; e < c.End && t.Auxiliary(c.End+1) &&
		!t.Is(c.End+2, english.SubjectPronoun) && !phrase.Asserts(t.Text, between(first, e)) {
		c.End = max(c.End, contentEnd(t, ClauseEnd, c.End, s)) // "the gates, locked since March, would open"
		return
	}
	aside, ok := bareSubject(t, between(subjectLeft(t, first, c.End), c.End))
	if !ok {
		return
	}
	if k := c.End + 1; aside && startsPredicate(t, k) && t.Finite(k) && !t.Is(k+1, english.SubjectPronoun) {
		c.End = max(c.End, contentEnd(t, ClauseEnd, c.End, s)) // "said Ida Holm, a farmer, left"
	} else if k := predicateAfter(t, c.End, s); k > c.End {
		c.End = max(c.End, contentEnd(t, ClauseEnd, k-1, s))
	}
}

// clauseAt returns where the clause begins that content is, from token k on: behind "that", "whether" and
// "on whether".
func clauseAt(t *Text, k int) int {
	if t.Is(k, english.Preposition) && t.Word(k+1, "whether") {
		k++
	}
	if t.Word(k, "that") || t.Word(k, "whether") {
		k++
	}
	return k
}

// followsCue reports whether content c of p is words of a sentence after its cue.
func followsCue(p *Proposal, c text.Range) bool {
	return !p.Cue.Empty() && !p.Rule.Layout && c.First >= p.Cue.End
}

// bareSubject reports whether r is nothing but a noun phrase, and whether a comma is in it.
func bareSubject(t *Text, r text.Range) (aside, ok bool) {
	for k := r.First; k < r.End; k++ {
		aside = aside || t.Punct(k, ',') && k > r.First+1
		if !t.Outside(k) || t.Finite(k) || t.Is(k, english.Wh|english.Subordinator) || t.Shaped(k, Ing) && t.Verb(k) {
			return aside, false
		}
	}
	return aside, true
}

// withFront adds to content that goes on after a tag between commas the clause before this: "[The dam
// would be shut], she believes, [and rebuilt]", "[It would depend], envoys said, [on whether it rained]".
func withFront(t *Text, p *Proposal) {
	c, s := p.Content[0], t.SentenceAt(p.Cue.First)
	b, k := min(p.Cue.First, p.Source.First)-1, max(p.Cue.End, p.Source.End)
	if len(p.Content) != 1 || c.First != k+1 || p.Source.Empty() || !t.Punct(k, ',') || !t.Punct(b, ',') || !t.Is(k+1, english.Preposition|english.Coordinator) ||
		t.Is(s.First, english.Preposition|english.Subordinator|english.Coordinator) || quotes(t, p.Content) || t.Is(k+2, english.SubjectPronoun) {
		return
	}
	if front := between(s.First, b); t.Outside(s.First) && t.Outside(b-1) && phrase.Asserts(t.Text, front) {
		p.Content = append(t.content.Of(front), c)
	}
}

// participleOnly reports whether content is a participle with its complements, without a finite
// verb.
func participleOnly(t *Text, c text.Range) bool {
	if !t.Shaped(c.First, Ing) || !t.Verbal(c.First) {
		return false
	}
	for k := c.First + 1; k < c.End; k++ {
		if !t.Outside(k) || t.Finite(k) && !t.Shaped(k-1, Ing) {
			return false
		}
	}
	return true
}

// completeEnd extends content that ends with the word that begins the rest of it, "told Kyiv
// [that]" the road was shut, and takes a conjunction from its end.
func completeEnd(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	k := c.End - 1
	if t.Punct(c.End, '-') && t.End(k) == t.Start(c.End) && followsCue(p, *c) && t.Word(c.First, "that") && !phrase.Asserts(t.Text, *c) {
		c.End = max(c.End, contentEnd(t, ClauseEnd, c.End, t.SentenceAt(k))) // "that Per Roe[-Lund had left]"
		return
	}
	if !followsCue(p, *c) || !t.Outside(k) || !t.Running(c.End) && !t.Punct(c.End, ',') {
		return
	}
	if !t.Word(k, "that") || t.Tag(k) != article.SCONJ {
		if e := beforeJoint(t, *c); e > c.First {
			c.End = e
		}
		return
	}
	if e := contentEnd(t, ClauseEnd, c.End, t.SentenceAt(k)); t.Running(c.End) && e > c.End && !phrase.Asserts(t.Text, *c) {
		*c = between(k, e)
	}
}

// pastQuotation adds to a clause that was said what is joined to the quotation at its end: "said he
// was “tired” [but he would go on]", "said she wanted to “rest” [and go home]", "said it was “late,”
// [because nobody had called]".
func pastQuotation(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	k := c.End
	if !followsCue(p, *c) || !takesClause(t, p, *c) || !t.Outside(c.First) || !t.Closes(k-1) {
		return
	}
	s := t.SentenceAt(c.First)
	v := k + 1
	if qualifies(t, k) {
		if e := contentEnd(t, ClauseEnd, v, s); e > v {
			c.End = e
		}
		return
	}
	if t.Punct(k-2, ',') || !t.Is(k, english.Coordinator) {
		return
	}
	bare := t.Verb(v) && !t.Shaped(v, Ing|Ed|Plural) && !t.Cue(v).Is(english.Past|english.Third)
	if own := t.Is(v, english.SubjectPronoun) && !t.Is(v, english.Wh) && !utters(t, v+1); own || bare || t.Auxiliary(v) && !t.Shaped(v, Ing) || t.Word(v, "that") {
		c.End = max(c.End, contentEnd(t, ClauseEnd, v, s))
	}
}

// qualifies reports whether the word at token k begins a clause of reason, condition, time or
// place that belongs to the words before it: "because they", "if the", but not "when asked".
func qualifies(t *Text, k int) bool {
	if t.Word(k, "even") {
		k++
	}
	if !t.Is(k, english.Subordinator) || t.Is(k, english.Preposition|english.Adverb) || t.Word(k, "whether") ||
		!t.Is(k, english.Wh) && !t.Word(k, "because") && !t.Word(k, "unless") {
		return false
	}
	return !t.Verb(k+1) && !t.Shaped(k+1, Ed|Ing)
}

// pastJoinedRelative adds to content that ends with a relative clause another that is joined to it:
// "there are people who are poor[, and who want work]".
func pastJoinedRelative(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	k := c.End
	if t.Punct(k, ',') {
		k++
	}
	if !t.Is(k, english.Coordinator) && k == c.End {
		return
	}
	if followsCue(p, *c) && deniedThem(t, k) {
		c.End = max(c.End, contentEnd(t, ClauseEnd, k, t.SentenceAt(c.First)))
		return // "he was beaten[, denied water and held]"
	}
	if !followsCue(p, *c) || !t.Outside(c.First) || !t.Is(k, english.Coordinator) || !t.Is(k+1, english.Relative) || t.Word(k+1, "that") {
		return
	}
	for j := c.First + 1; j < c.End; j++ {
		if t.Is(j, english.Relative) && strings.EqualFold(t.String(j), t.String(k+1)) {
			c.End = max(c.End, contentEnd(t, ClauseEnd, k+1, t.SentenceAt(c.First)))
			return
		}
	}
}

// beforeJoint returns where content ends without the conjunctions at its end: "[the dam was
// dry,] though" somebody denied it.
func beforeJoint(t *Text, c text.Range) int {
	for c.End > c.First && t.Outside(c.End-1) && joint(t, c.End-1) {
		c.End = t.Strip(c.First, c.End-1)
	}
	return c.End
}

// joint reports whether token k joins what comes next to what was before.
func joint(t *Text, k int) bool {
	switch t.Tag(k) {
	case article.SCONJ:
		return t.Is(k, english.Subordinator)
	case article.CCONJ:
		return t.Is(k, english.Coordinator)
	}
	return false
}

// takesClause reports whether the cue of p is a finite verb of speech right before content c,
// or c begins with "that" or "whether".
func takesClause(t *Text, p *Proposal, c text.Range) bool {
	if t.Word(clauseAt(t, c.First)-1, "whether") {
		return true
	}
	if !p.Cue.Has(p.Head) || t.Shaped(p.Head, Ing) {
		return false
	}
	return t.Word(c.First, "that") && t.Cue(p.Head).Is(english.Verb) ||
		c.First == p.Cue.End && t.Cue(p.Head).Is(english.Speech) && t.Verb(p.Head) && t.Lemma(p) != "announce"
}

// predicateAfter returns the verb right after the comma or dash that ends an aside or a list,
// which begins with that at token c. It is c if there is none near.
func predicateAfter(t *Text, c int, s text.Range) int {
	mark := t.Sign(c)
	list := mark == ','
	for k := c + 1; k < s.End && k < c+phrase.MaxLength; k++ {
		switch {
		case !t.Outside(k), t.Punct(k, ';'), t.Punct(k, dash) && mark != dash, t.Says(k) && t.Verb(k):
			return c
		case startsPredicate(t, k) && t.Punct(k-1, mark) && k > c+2 && !t.Is(k+1, english.SubjectPronoun),
			list && t.Auxiliary(k) && k > c+2:
			return k
		case mark == dash && t.Punct(k-1, dash) && k > c+1:
			return c // something else goes on
		case t.Is(k, english.SubjectPronoun) && !t.Is(k, english.Wh):
			return c // another clause
		case t.Verbal(k) || t.Is(k, english.Wh|english.Subordinator):
			list = false
		}
	}
	return c
}

// completeRelative adds to a clause that was said the relative clause after the comma at its
// end: "said [the law was passed in May, which was late]".
func completeRelative(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	k := c.End + 1
	if p.Cue.Empty() || p.Rule.Layout || c.First < p.Cue.End || !t.Punct(c.End, ',') ||
		!t.Word(k, "which") || !t.Outside(k) ||
		!takesClause(t, p, *c) || !phrase.Asserts(t.Text, *c) {
		return
	}
	s := t.SentenceAt(k)
	for j := k; j < s.End; j++ {
		if !t.Outside(j) || t.Says(j) && t.Verb(j) || p.Source.Has(j) || j < k+3 && t.Cue(j).Is(english.Verb) && t.Verb(j) {
			return
		}
	}
	c.End = max(c.End, contentEnd(t, ClauseEnd, k+1, s))
}

// completeJoined adds to a clause that was said in the past the next one about a thing, whose tense
// says that it was said, too: "said [the road was open, but it would be closed]".
func completeJoined(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	k := c.End
	if t.Punct(k, ',') {
		k++
	}
	if v := k + 2; !t.Is(k, english.Coordinator) || !t.Word(k+1, "it") && !t.Word(k+1, "they") || !t.Outside(c.End-1) ||
		!t.Word(v, "would") && !t.Word(v, "could") && !t.Word(v, "had") && !t.Word(v, "might") || turnsBack(t, k) ||
		!followsCue(p, *c) || !takesClause(t, p, *c) || !t.Cue(p.Head).Is(english.Past) || !phrase.Asserts(t.Text, *c) {
		return
	}
	c.End = max(c.End, contentEnd(t, ClauseEnd, k+1, t.SentenceAt(k)))
}

// restInSource takes from the source of a tag within a sentence the rest of the content, which goes
// on after it: "It is old and, said [Ida Holm], [a danger to all]".
func restInSource(t *Text, p *Proposal) {
	c := p.Content[len(p.Content)-1]
	if p.Source.First != p.Cue.End || c.End > p.Cue.First || c.End < p.Cue.First-1 ||
		!t.Is(c.End-1, english.Coordinator) && !t.Word(c.End-1, "that") {
		return
	}
	for k := p.Source.First + 1; k+1 < p.Source.End; k++ {
		if t.Punct(k, ',') {
			p.Source.End = k
			p.Content = append(p.Content, between(k+1, t.Strip(k+1, t.SentenceAt(k).End)))
			return
		}
	}
}

package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file completes and finds content that is a list: "called for a ceasefire, an end to raids
// and the release of prisoners", and what is listed below "They demand:".

// completeList adds to content that is the first part of a list, without a verb, or ends with that, the
// others: "she would call [a guard], a clerk and a nurse".
func completeList(t *Text, p *Proposal) {
	c := &p.Content[len(p.Content)-1]
	if p.Cue.Empty() || p.Rule.Layout || c.First < p.Cue.End ||
		!t.Punct(c.End, ',') && !t.Punct(c.End, ':') && !t.Word(c.End, "and") || !t.Outside(c.End) {
		return
	}
	clause := t.Punct(c.End, ',') && takesClause(t, p, *c) && phrase.Asserts(t.Text, *c) && t.Noun(c.End-1) && t.Running(c.End-1)
	if !clause && !verbless(t, *c) {
		return
	}
	if !clause && (t.Word(c.First, "to") || t.Shaped(c.First, Ing) && t.Verb(c.First)) {
		c.End = verbsEnd(t, p, *c, t.SentenceAt(c.End))
		return
	}
	if e := listEnd(t, c.End, t.SentenceAt(c.End)); e > c.End && !t.Word(c.End, "and") {
		c.End = e
	}
}

// verbless reports whether content is the first part of a list and has no verb but that of an infinitive.
func verbless(t *Text, c text.Range) bool {
	for k := c.First; k < c.End; k++ {
		if !t.Outside(k) || t.Finite(k) && !afterTo(t, c.First, k) ||
			t.Is(k, english.Wh|english.Subordinator) || t.Shaped(k, Capital) && t.Punct(c.End, ',') {
			return false
		}
	}
	return true
}

var block = Construct{Name: "block", At: Signs, Trigger: blockTrigger, Match: matchBlock}

func blockTrigger(t *Text, i int) bool {
	return t.Punct(i, ':') && i+1 < t.Len() && t.Paragraph(i) != t.Paragraph(i+1) && itemMark(t, i+1)
}

// matchBlock reads what is listed in the paragraphs below a line that ends with a verb of
// saying or demanding and a colon.
func matchBlock(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	for k := i - 1; k > s.First && k > i-longestTag && t.Outside(k); k-- {
		c := t.Cue(k)
		if !c.Is(english.Past|english.Third|english.Base) ||
			c.Attitude() != english.Statement && c.Attitude() != english.Wish || !reportingVerb(t, k) {
			continue
		}
		g := t.VerbGroup(k, s)
		src := t.Subject(g, s)
		if src.Empty() || t.Tag(src.End-1) == article.ADJ || c.Is(english.Base) && !t.Shaped(src.End-1, Plural) &&
			!phrase.InGroup(t.Text, g, k, english.Auxiliary) && !t.Is(src.First, english.SubjectPronoun) {
			continue
		}
		*p = Proposal{Source: src, Cue: between(g.First, k+1), Rule: Block, Head: k}
		for n := t.Paragraph(i + 1); n < len(t.Article.Paragraphs); n++ {
			r := t.ParagraphRange(n)
			if t.Article.Paragraphs[n].Kind != article.KindBody || r.Empty() || !itemMark(t, r.First) {
				break
			}
			for r.First++; r.First < r.End && (t.Punct(r.First, '.') || t.Punct(r.First, ')')); r.First++ {
			}
			if r.End = t.Strip(r.First, r.End); !r.Empty() {
				p.Content = append(p.Content, r)
			}
		}
		return len(p.Content) > 1
	}
	return false
}

// itemMark reports whether token k, which begins a paragraph, marks an item of a list: a dash, a
// bullet, "1." or "2)".
func itemMark(t *Text, k int) bool {
	if t.Shaped(k, Number) {
		return t.Punct(k+1, '.') || t.Punct(k+1, ')')
	}
	return t.Sign(k) == dash || t.Punct(k, '-') || t.Punct(k, '*') || t.String(k) == "•" || t.String(k) == "·"
}

// listEnd returns the token after the parts of a list of things that follow the comma or colon
// at token k, the last after "and"; k if it is no such list up to the end of the sentence s.
func listEnd(t *Text, k int, s text.Range) int {
	last, parts, end := 0, 0, t.Strip(k, s.End)
	if end-k > 2*phrase.MaxLength {
		return k
	}
	for j := k; j < end; j++ {
		switch {
		case !t.Outside(j), t.Finite(j) && !(t.Shaped(j, Ed) && t.Noun(j-1)),
			t.Is(j, english.SubjectPronoun|english.Subordinator) &&
				!t.Is(j, english.Determiner|english.Preposition), t.Punct(j, ';'):
			return k
		case t.Punct(j, ','), t.Punct(j, ':') && j == k:
			if !t.Is(j+1, english.Coordinator) {
				parts++
				if !startsThing(t, j+1) {
					return k
				}
			}
		case t.Is(j, english.Coordinator) && (startsThing(t, j+1) || j == k+1 && t.Word(j+1, "of") && startsThing(t, j+2)):
			last = j
		}
	}
	if last == 0 || parts == 0 && (last != k+1 || phrase.Asserts(t.Text, between(last, end))) {
		return k
	}
	return end
}

// afterTo reports whether token k is the infinitive of the "to" at token first.
func afterTo(t *Text, first, k int) bool { return t.Word(first, "to") && k == first+1 }

// verbsEnd returns the token after the infinitives or participles that content c of p
// goes on with, the last of them behind "and": "to [mend the dam, raise the wall and
// pay for it]"; its end if there are none.
func verbsEnd(t *Text, p *Proposal, c, s text.Range) int {
	like := func(k int) bool { return t.Verb(k) && t.Shaped(k, Ing) }
	if t.Word(c.First, "to") {
		like = func(k int) bool {
			return t.Verb(k) && !inflected(t, k) || t.Word(k, "to") && phrase.BaseForm(t.Text, k+1)
		}
	}
	parts := 0
	for k := c.End; k+1 < s.End && k < c.End+2*phrase.MaxLength && t.Outside(k); k++ {
		comma := t.Punct(k, ',')
		if parts > 0 || k == c.End {
			if last := lastVerb(t, p, k, parts == 0); last > k && like(last) {
				return max(c.End, contentEnd(t, InfinitiveEnd, last, s))
			}
		}
		switch {
		case comma && like(k+1):
			parts++
		case comma && k == c.End, t.Punct(k, ';'), t.Finite(k) && !like(k), t.Is(k, english.SubjectPronoun) && !t.Is(k, english.Wh):
			return c.End
		}
	}
	return c.End
}

// lastVerb returns the token after the "and" at token k, or after a comma there, where a verb
// behind it can be the last of those that the cue of p takes; k for others. second says that it is
// the second, which may be joined to the cue itself: "promised to mend the dam and took a loan".
func lastVerb(t *Text, p *Proposal, k int, second bool) int {
	switch {
	case t.Punct(k, ',') && t.Word(k+1, "and") && (!second || t.Word(k+2, "to")):
		return k + 2
	case t.Word(k, "and") && (!second || !t.Cue(p.Head).Is(english.Past) || t.Cue(k+1).Is(english.Base|english.Ing)):
		return k + 1
	}
	return k
}

// inflected reports whether token k is no infinitive: it ends as other forms of verbs do.
func inflected(t *Text, k int) bool {
	w := t.String(k)
	return t.Shaped(k, Ed|Ing|Capital) || t.Auxiliary(k) ||
		t.Cue(k).Is(english.Past) && !t.Cue(k).Is(english.Base) ||
		len(w) > 1 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// startsThing reports whether a noun phrase for something that can be wanted starts at token k,
// in small letters.
func startsThing(t *Text, k int) bool {
	if t.Shaped(k, Capital) || t.Is(k, english.Preposition|english.Wh|english.Time|english.Pronoun) &&
		!t.Is(k, english.Determiner|english.Possessive) {
		return false
	}
	tag := t.Tag(k)
	return t.Shaped(k, Ed) && t.Shaped(k+1, Plural) && t.Noun(k+1) || tag == article.DET || tag == article.NOUN || tag == article.ADJ || tag == article.NUM ||
		t.Is(k, english.Determiner|english.Possessive)
}

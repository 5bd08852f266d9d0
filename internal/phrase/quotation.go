package phrase

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file answers questions about quotation marks: what they enclose, and which
// quotations go on with which.

// Outside reports whether token i is in no quotation.
func (t *Text) Outside(i int) bool { return t.state(i) == text.Outside }

// Running reports whether token i is of the running text: no sign, and in no quotation.
func (t *Text) Running(i int) bool { return t.Sign(i) == 0 && t.Outside(i) }

// Opens reports whether token i is the mark that opens an outermost quotation.
func (t *Text) Opens(i int) bool { return t.state(i) == text.Opening }

// Closes reports whether token i is the mark that closes an outermost quotation.
func (t *Text) Closes(i int) bool { return t.state(i) == text.Closing }

func (t *Text) state(i int) text.State {
	if !t.has(i) {
		return text.Outside
	}
	s := t.Doc.State(i)
	if s != text.Outside && len(t.over) > 0 && isOver(t, i) {
		return text.Outside
	}
	return s
}

// isOver reports whether a tag shows that the quotation which token i is in has ended before it.
func isOver(t *Text, i int) bool {
	k := overFrom(t, i+1)
	return k > 0 && t.over[k-1].Has(i)
}

// overFrom returns the index of the first range of t.over that begins at token i or later.
func overFrom(t *Text, i int) int {
	k, _ := slices.BinarySearchFunc(t.over, i, func(r text.Range, i int) int { return cmp.Compare(r.First, i) })
	return k
}

// Quotation returns the tokens of the outermost quotation around token i, empty
// at i if there is none.
func (t *Text) Quotation(i int) text.Range {
	if t.Outside(i) {
		return Range(i, i)
	}
	r := t.Doc.QuotationOf(i)
	if k := overFrom(t, i); k < len(t.over) {
		r.End = min(r.End, t.over[k].First)
	}
	return r
}

// quotationAt returns the number of the outermost quotation around token i, -1 for none.
func quotationAt(t *Text, i int) int {
	if t.Outside(i) {
		return -1
	}
	return t.Doc.Quotation(i)
}

// MaxNickname is the greatest length in tokens, marks included, of a quotation that
// may be part of a noun phrase: a nickname or a title.
const MaxNickname = 7

// SpeechEnds reports whether a quotation that is speech ends before token k: it
// has punctuation before or after its closing mark, or is long.
func (t *Text) SpeechEnds(k int) bool {
	if t.Punct(k-1, ',') || t.Punct(k-1, Dash) {
		return t.Closes(k - 2)
	}
	if !t.Closes(k - 1) {
		return false
	}
	switch t.Sign(k - 2) {
	case ',', '.', '?', '!', Dash, Dots, '-', QuotationMark, '\'':
		return true
	}
	return t.Quotation(k-1).Len() > MaxNickname+1
}

// ContinuedBy returns the quotations that the quotation q continues from earlier
// paragraphs, in text order.
func ContinuedBy(t *Text, q text.Range) []text.Range {
	var out []text.Range
	n := quotationAt(t, q.First)
	for n >= 0 && t.Article.Quotations[n].Continues >= 0 {
		n = t.Article.Quotations[n].Continues
		k := firstToken(t, n)
		p := t.Quotation(k)
		if k > 0 && t.Paragraph(k-1) == t.Paragraph(k) {
			break // it follows a tag of its own
		}
		out = append(out, p)
	}
	slices.Reverse(out)
	return out
}

// ContinuedIn returns the quotation in the paragraph before that the quotation q continues, if it
// begins after other words: "Holm was blunt. [“It is late.]". It is empty if there is none.
func ContinuedIn(t *Text, q text.Range) text.Range {
	n := quotationAt(t, q.First)
	if n < 0 || t.Article.Quotations[n].Continues < 0 {
		return text.Range{}
	}
	k := firstToken(t, t.Article.Quotations[n].Continues)
	if k == 0 || t.Paragraph(k-1) != t.Paragraph(k) || t.Outside(k) {
		return text.Range{}
	}
	return t.Quotation(k)
}

// firstToken returns the first token of quotation n.
func firstToken(t *Text, n int) int {
	lo, hi := 0, t.Len()
	for at := t.Article.Quotations[n].Start; lo < hi; {
		if m := (lo + hi) / 2; int(t.Doc.Words[m].Start) < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// Reopens reports whether the quotation at token k reopens one of the
// paragraph before.
func Reopens(t *Text, k int) bool {
	n := quotationAt(t, k)
	return n >= 0 && t.Article.Quotations[n].Continues >= 0
}

// closeUnclosed ends quotations without a closing mark where a tag shows that
// they are over: "“It will hold, she said."
func closeUnclosed(t *Text) {
	for n := range t.Article.Quotations {
		t.Check(n)
		q := t.Article.Quotations[n]
		if q.Parent >= 0 || !q.Close.Empty() || n+1 < len(t.Article.Quotations) && t.Article.Quotations[n+1].Continues == n {
			continue
		}
		all := t.Quotation(firstToken(t, n))
		c := tagWithin(t, all)
		if c > 0 {
			t.over = append(t.over, Range(c, all.End))
		}
	}
}

// tagWithin returns the comma before a tag that ends the range: ", she said.",
// ", said Mr. X."; 0 if there is none.
func tagWithin(t *Text, all text.Range) int {
	for c := all.End - 2; c > all.First+1 && all.End-c < 12; c-- {
		if !t.Punct(c, ',') {
			continue
		}
		for k := c + 1; k < all.End; k++ {
			if t.Verb(k) && t.Says(k) && (k == c+1 || t.Punct(k+1, '.')) {
				return c
			}
		}
	}
	return 0
}

// Says reports whether token k is a finite form of a verb that may be beside
// direct speech: "said", "says".
func (t *Text) Says(k int) bool {
	c := t.Cue(k)
	return c.Is(english.Speech) && c.Is(english.Past|english.Third)
}

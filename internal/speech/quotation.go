package speech

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file answers questions about quotation marks: what they enclose, and
// which quotations go on with which.

// Outside reports whether token i is in no quotation.
func (t *Text) Outside(i int) bool { return t.state(i) == text.Outside }

// Opens reports whether token i is the mark that opens an outermost quotation.
func (t *Text) Opens(i int) bool { return t.state(i) == text.Opening }

// Closes reports whether token i is the mark that closes an outermost quotation.
func (t *Text) Closes(i int) bool { return t.state(i) == text.Closing }

func (t *Text) state(i int) text.State {
	if i < 0 || i >= t.Len() {
		return text.Outside
	}
	s := t.doc.State(i)
	if s != text.Outside && len(t.over) > 0 {
		if k := t.overFrom(i + 1); k > 0 && t.over[k-1].Has(i) {
			return text.Outside
		}
	}
	return s
}

// overFrom returns the index of the first range of t.over that begins at token i or later.
func (t *Text) overFrom(i int) int {
	k, _ := slices.BinarySearchFunc(t.over, i, func(r text.Range, i int) int { return cmp.Compare(r.First, i) })
	return k
}

// Quotation returns the tokens of the outermost quotation around token i, empty
// at i if there is none.
func (t *Text) Quotation(i int) text.Range {
	if t.Outside(i) {
		return between(i, i)
	}
	r := t.doc.QuotationOf(i)
	if k := t.overFrom(i); k < len(t.over) {
		r.End = min(r.End, t.over[k].First)
	}
	return r
}

// quotation returns the number of the outermost quotation around token i, -1 for none.
func (t *Text) quotation(i int) int {
	if t.Outside(i) {
		return -1
	}
	return t.doc.Quotation(i)
}

// short is the greatest length in tokens, marks included, of a quotation that
// may be part of a noun phrase: a nickname or a title.
const short = 7

// opensSpeech reports whether a quotation opens at token i or after a comma or
// colon there.
func opensSpeech(t *Text, i int) bool {
	return t.Opens(i) || (t.Punct(i, ',') || t.Punct(i, ':')) && t.Opens(i+1)
}

// SpeechEnds reports whether a quotation that is speech ends before token k: it
// has punctuation before or after its closing mark, or is long.
func (t *Text) SpeechEnds(k int) bool {
	if t.Punct(k-1, ',') || t.Punct(k-1, dash) {
		return t.Closes(k - 2)
	}
	if !t.Closes(k - 1) {
		return false
	}
	switch t.Sign(k - 2) {
	case ',', '.', '?', '!', dash, dots, '-', quotation, '\'':
		return true
	}
	return t.Quotation(k-1).Len() > short+1
}

// ContinuedBy returns the quotations that the quotation q continues from earlier
// paragraphs, in text order.
func (t *Text) ContinuedBy(q text.Range) []text.Range {
	var out []text.Range
	n := t.quotation(q.First)
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

// firstToken returns the first token of quotation n.
func firstToken(t *Text, n int) int {
	lo, hi := 0, t.Len()
	for at := t.Article.Quotations[n].Start; lo < hi; {
		if m := (lo + hi) / 2; int(t.doc.Words[m].Start) < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// continues reports whether the quotation at token k reopens one of the
// paragraph before.
func continues(t *Text, k int) bool {
	n := t.quotation(k)
	return n >= 0 && t.Article.Quotations[n].Continues >= 0
}

// following adds to content the quotations that go on after its tag: in the
// sentences after the one that ends at or after token k, and in reopened
// paragraphs.
func following(t *Text, content []text.Range, k int, s text.Range) []text.Range {
	last := content[len(content)-1]
	k, ok := sentenceDone(t, k, s, last)
	if !ok {
		return content
	}
	for k = max(k, last.End); k < t.Len() && t.Opens(k); {
		q := t.Quotation(k)
		same := t.Paragraph(k) == t.Paragraph(k-1)
		if !same && !continues(t, k) {
			break
		}
		e := max(q.End, t.SentenceAt(q.End-1).End)
		if same && e > q.End && t.Opens(e-1) {
			e-- // the mark of the next quotation, cut off with this sentence
		}
		if t.Strip(q.End, e) > q.End {
			break // it has a tag of its own
		}
		content = append(content, q)
		k = e
	}
	return content
}

// sentenceDone returns the token after the full stop that ends the sentence of a
// tag which ends at token k. It is false where somebody else may speak before.
func sentenceDone(t *Text, k int, s, last text.Range) (int, bool) {
	for end := k + longestTag; k < s.End; {
		switch c := t.Cue(k); {
		case k > end,
			t.Opens(k) && k > last.End,
			c.Is(english.Ing) && c.Is(english.Speech),
			t.Punct(k, ',') && t.Is(k+1, english.Coordinator):
			return k, false
		}
		if k++; t.Punct(k-1, '.') {
			break
		}
	}
	return k, true
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
			t.over = append(t.over, between(c, all.End))
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
			if t.Verb(k) && says(t, k) && (k == c+1 || t.Punct(k+1, '.')) {
				return c
			}
		}
	}
	return 0
}

// says reports whether token k is a finite form of a verb that may be beside
// direct speech: "said", "says".
func says(t *Text, k int) bool {
	c := t.Cue(k)
	return c.Is(english.Speech) && c.Is(english.Past|english.Third)
}

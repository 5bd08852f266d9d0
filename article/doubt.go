package article

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/page"
)

// This file decides on paragraphs below the beginning of the body that the model rather
// takes for what surrounds it, because they are short or far from others: the last
// sentences of an article, points of a list.

// A doubt knows what tells the body from what surrounds it.
type doubt struct {
	layout
	scores []int32
	sure   []bool           // the kind is certain
	first  int              // the paragraph with which the body begins
	words  *page.Vocabulary // of the body, once they are asked for
	item   int              // the last line of a list that belongs to the body
}

// doubt returns what is known of the body by the paragraphs that the model is sure of.
func (a layout) doubt(exact []bool, scores []int32) *doubt {
	d := &doubt{layout: a, scores: scores, sure: exact}
	for d.first < len(scores) && !(d.ofBody(d.first) && a.prose(&a.Paragraphs[d.first])) {
		d.first++
	}
	return d
}

// ofBody reports whether the model takes paragraph i for part of the body.
func (d *doubt) ofBody(i int) bool { return !d.sure[i] && d.scores[i] > 0 }

// onTopic reports whether s has the words of the body.
func (d *doubt) onTopic(s string) bool {
	if d.words == nil {
		d.words = new(page.Vocabulary)
		for i := range d.scores {
			if d.stop.Every(i); d.ofBody(i) {
				d.words.Add(d.Paragraphs[i].In(d.Text))
			}
		}
	}
	return d.words.Overlap(s) >= ofTopic
}

// What lets a paragraph be body against the model: the score that a sentence of at least
// leastWords words needs, or one with the words of the article, and the share of them, in
// two hundredths, that it then has; the score that a heading within the body needs.
const (
	likelyOutside = -130
	leastWords    = 10
	fewWords      = 6 // of a sentence on the matter
	ownTopic      = -300
	ofTopic       = 90
	stated        = -450 // of a sentence that says what somebody said

	longHeading     = 8 // in words
	unlikelyHeading = -230
)

// body reports whether paragraph i is part of the body although the model does not think
// so: it is a sentence that says something on the matter, and nothing to the reader, a
// heading or the next point of a list.
func (d *doubt) body(i int) bool {
	p := &d.Paragraphs[i]
	if i < d.first || d.scores[i] < stated {
		return false
	}
	s := p.In(d.Text)
	if d.states(i, s) {
		return true
	}
	if d.scores[i] < ownTopic {
		return false
	}
	if d.listed(i, s) {
		d.item = i
		return true
	}
	if d.Paragraphs[i-1].Kind == KindBody && point(s) != 0 && point(s) == point(d.Paragraphs[i-1].In(d.Text)) {
		return true
	}
	n := len(d.tokensOf(p))
	switch {
	case english.OfLead(s) != 0 || caption(s):
		return false
	case n <= longHeading && !endsSentence(d.Text, p.Span):
		return d.scores[i] > unlikelyHeading && d.amidBody(i)
	case n < fewWords || s[len(s)-1] != '.' || speaksToReader(s):
		return false
	}
	return n >= leastWords && d.scores[i] > likelyOutside || d.onTopic(s)
}

// states reports whether paragraph i, s, says what somebody said and nothing to the reader.
func (d *doubt) states(i int, s string) bool {
	return len(d.tokensOf(&d.Paragraphs[i])) >= leastWords && endsSentence(d.Text, d.Paragraphs[i].Span) &&
		english.OfLead(s) == 0 && !caption(s) && (reports(s) || strings.Contains(s, " says")) &&
		(!speaksToReader(s) || strings.ContainsAny(s, "\"“"))
}

// listed reports whether paragraph i, s, is the next line of a list that a paragraph of the
// body begins with a colon: a figure with what it is of.
func (d *doubt) listed(i int, s string) bool {
	if before := &d.Paragraphs[i-1]; before.Kind != KindBody || d.Text[before.End-1] != ':' && (d.item != i-1 || d.item == 0) {
		return false
	}
	return english.OfLead(s) == 0 && strings.ContainsAny(s, "0123456789") && strings.IndexByte(s, ':') > 0
}

// amidBody reports whether paragraph i stands between two of the body.
func (d *doubt) amidBody(i int) bool {
	return d.Paragraphs[i-1].Kind == KindBody && i+1 < len(d.scores) && d.scores[i+1] > 0 && d.Paragraphs[i+1].Kind == KindBody
}

// point returns the sign before a point of a list, 0 for other paragraphs.
func point(s string) rune {
	if r, n := utf8.DecodeRuneInString(s); strings.ContainsRune("-*•·–▪‣", r) && strings.HasPrefix(s[n:], " ") {
		return r
	}
	return 0
}

// speaksToReader reports whether s has a word that a page says to its readers or of its
// services.
func speaksToReader(s string) bool {
	for w := range strings.FieldsFuncSeq(s, notLetter) {
		if english.LayoutOf(w).Is(english.Reader | english.PageService) {
			return true
		}
	}
	return false
}

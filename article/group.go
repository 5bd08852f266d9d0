package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file looks at lines that nothing separates on a page that separates its paragraphs by
// blank lines: the items of a list, the parts of a teaser, a picture with its caption.

// groups makes the lines of each group boilerplate that is rather that as a whole, by the scores of
// the model.
func (a layout) groups(scores []int32) {
	if !a.hasMenu() || !a.blankLines() {
		return
	}
	for i := 0; i < len(a.Paragraphs); {
		end := i + 1
		for end < len(a.Paragraphs) && a.touches(end) {
			end++
		}
		if end > i+1 {
			a.group(scores, i, end)
		}
		i = end
	}
}

// group decides on paragraphs i to end-1.
func (a layout) group(scores []int32, i, end int) {
	sum, open, agency := int32(0), end-i == 2 && (i == 0 || a.Text[a.Paragraphs[i-1].End-1] != ':'), false
	for k := i; k < end; k++ {
		p := &a.Paragraphs[k]
		if !p.Speaker.Empty() {
			return
		}
		sum += scores[k]
		open = open && a.openLine(k)
		agency = agency || end-i == 2 && english.OfPhrase(p.In(a.Text)).Is(english.Agency) // "The bridge on Monday", "Reuters"
	}
	if sum > 0 && !open && !agency {
		return
	}
	for k := i; k < end; k++ {
		p := &a.Paragraphs[k]
		if p.Kind == KindBody && !a.sure[k] &&
			(agency || !a.goesBeyond(k, i, end) && (open || scores[k] > 0 && a.besideOthers(k, i, end))) {
			p.Kind = outside(p.In(a.Text))
		}
	}
}

// goesBeyond reports whether the sentence of paragraph k of a group is next to one of
// the body outside of it.
func (a layout) goesBeyond(k, i, end int) bool {
	return a.bodyAt(k) && (k == i && a.bodyAt(i-1) || k == end-1 && a.bodyAt(end))
}

// besideOthers reports whether a line of the group beside paragraph k is no part of the body.
func (a layout) besideOthers(k, i, end int) bool {
	return k > i && a.Paragraphs[k-1].Kind != KindBody || k+1 < end && a.Paragraphs[k+1].Kind != KindBody
}

// openLine reports whether paragraph k reads like a headline.
func (a layout) openLine(k int) bool {
	p := &a.Paragraphs[k]
	s := p.In(a.Text)
	return !endsSentence(a.Text, p.Span) && s[len(s)-1] != ':' && len(a.tokensOf(p)) >= fewWords && point(s) == 0
}

// bodyAt reports whether paragraph i is of the body and ends a sentence.
func (a layout) bodyAt(i int) bool {
	return i >= 0 && i < len(a.Paragraphs) && a.Paragraphs[i].Kind == KindBody && endsSentence(a.Text, a.Paragraphs[i].Span)
}

// blankLines reports whether blank lines separate nearly all paragraphs of the body.
func (a layout) blankLines() bool {
	const least, share = 3, 4
	blank, none := 0, 0
	for i := 1; i < len(a.Paragraphs); i++ {
		p, before := &a.Paragraphs[i], &a.Paragraphs[i-1]
		if p.Kind != KindBody || before.Kind != KindBody || !a.prose(p) || !a.prose(before) {
			continue
		}
		if a.touches(i) {
			none++
		} else {
			blank++
		}
	}
	return blank >= least && blank >= share*none
}

// touches reports whether no blank line is between paragraph i and the one before it.
func (a layout) touches(i int) bool {
	return strings.Count(a.Text[a.Paragraphs[i-1].End:a.Paragraphs[i].Start], "\n") == 1
}

// teasers makes the beginnings of other articles boilerplate that the page has cut off with dots,
// one soon after the other, and the headlines between them: "Frost has killed half of the ol..."
func (a layout) teasers() {
	const within = 3
	last := -1
	for i := 1; i < len(a.Paragraphs); i++ {
		if p := &a.Paragraphs[i]; p.Kind != KindBody && p.Kind != KindBoilerplate || p.Len() < maxCall {
			continue
		} else if s, ok := strings.CutSuffix(p.In(a.Text), "..."); !ok || strings.HasSuffix(s, " ") || strings.HasSuffix(s, ".") {
			continue
		}
		if last > 0 && i-last <= within {
			for k := last - 1; k <= i; k++ {
				if p := &a.Paragraphs[k]; p.Kind == KindBody && !a.sure[k] && (k >= last || !endsSentence(a.Text, p.Span)) {
					p.Kind = KindBoilerplate
				}
			}
		}
		last = i
	}
}

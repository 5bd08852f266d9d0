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

// A bodyReview decides which paragraphs are body although the page model takes them for
// boilerplate.
type bodyReview struct {
	layout
	scores []int32
	first  int              // the paragraph with which the body begins
	words  *page.Vocabulary // of the body, once they are asked for
	item   int              // the last line of a list that belongs to the body
	self   int              // whether the writer speaks in the body: 1 and -1, 0 before it is asked
	team   int              // the last line on who played, 0 for none
	live   int              // whether the text is a live blog: 1 and -1, 0 before it is asked
}

// review returns a bodyReview, which relies on the paragraphs that the model is sure of.
func (a layout) review(scores []int32) *bodyReview {
	d := &bodyReview{layout: a, scores: scores}
	for d.first < len(scores) && !(a.prose(&a.Paragraphs[d.first]) && (d.ofBody(d.first) || a.begunBy(d.first))) {
		d.first++
	}
	return d
}

// begunBy reports whether paragraph i begins with the dateline.
func (a layout) begunBy(i int) bool {
	return a.Dateline != nil && a.Paragraphs[i].Start == a.Dateline.Start
}

// ofBody reports whether the model takes paragraph i for body.
func (d *bodyReview) ofBody(i int) bool { return !d.sure[i] && d.scores[i] > 0 }

// onTopic reports whether s shares enough words with the body.
func (d *bodyReview) onTopic(s string) bool {
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
	likelyOutside = -300
	leastWords    = 10
	fewWords      = 6 // of a sentence on the matter
	ownTopic      = -300
	ofTopic       = 90
	stated        = -450 // of a sentence that says what somebody said

	surelyNot = -900 // below all scores

	longHeading     = 14 // in words
	unlikelyHeading = -290
)

// body reports whether paragraph i is part of the body although the model does not think
// so: it is a sentence that says something on the matter, and nothing to the reader, a
// heading or the next point of a list.
func (d *bodyReview) body(i int) bool {
	if i < d.first {
		return false
	}
	s := d.Paragraphs[i].In(d.Text)
	if d.ofTeam(i, s) {
		d.team = i
		return true
	}
	if d.heads(i, s) {
		return true
	}
	if (d.scores[i] >= leastItem || d.backToBody(i)) && d.itemOf(i, s) {
		d.item = i
		return true
	}
	if d.Paragraphs[i-1].Kind == KindTimestamp && d.says(i, s) || d.entered(i) && d.isLive() && d.states(i, s) {
		return true
	}
	if d.scores[i] < stated {
		return d.introduces(i, s)
	}
	if d.states(i, s) {
		return true
	}
	if d.scores[i] < ownTopic {
		return s[len(s)-1] == '.' && (d.ofNamed(s) || d.beforeQuote(i)) && d.says(i, s)
	}
	if d.listed(i, s) {
		d.item = i
		return true
	}
	if before := d.Paragraphs[i-1].In(d.Text); d.Paragraphs[i-1].Kind == KindBody && point(s) != 0 &&
		(point(s) == point(before) || before[len(before)-1] == ':') {
		return true
	}
	return d.says(i, s)
}

// says reports whether paragraph i, s, is a heading amid the body, or a sentence on
// the matter that does not speak to the reader.
func (d *bodyReview) says(i int, s string) bool {
	p := &d.Paragraphs[i]
	n := len(d.tokensOf(p))
	if signedPicture(s) { // "The mother was not found. (Ann Roe)"
		s = strings.TrimRight(s[:strings.LastIndexByte(s, '(')], " ")
	}
	switch {
	case english.OfLead(s) != 0 || caption(s):
		return false
	case n <= longHeading && !endsSentence(s, Span{0, len(s)}):
		return (d.scores[i] > unlikelyHeading || d.Paragraphs[i-1].Kind == KindTimestamp) && d.amidBody(i)
	case n < fewWords || s[len(s)-1] != '.' || speaksToReader(s) && !d.ofWriter(i, s):
		return false
	}
	return n >= leastWords && d.scores[i] > likelyOutside || d.onTopic(s) || d.ofNamed(s) || d.beforeQuote(i)
}

// introduces reports whether paragraph i, s, tells what somebody said, and a quotation follows.
func (d *bodyReview) introduces(i int, s string) bool {
	return d.scores[i] >= leastItem && s[len(s)-1] == '.' && reports(s) && d.beforeQuote(i) && d.says(i, s)
}

// beforeQuote reports whether the paragraph after paragraph i is probably one of the body and begins
// with what somebody says: "Farmers say that they have done their share."
func (d *bodyReview) beforeQuote(i int) bool {
	if i+1 == len(d.scores) || d.sure[i+1] || d.scores[i+1] < likelyOutside {
		return false
	}
	s := d.Paragraphs[i+1].In(d.Text)
	return (s[0] == '"' || strings.HasPrefix(s, "“")) && (d.scores[i+1] > 0 || reports(s))
}

// ofNamed reports whether s begins with a name that the body has.
func (d *bodyReview) ofNamed(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	return startsUpper(w) && !allCaps(w) && english.Of(w) == (english.Entry{}) && d.onTopic(w)
}

// heads reports whether paragraph i, s, is a heading that the body has by its form: between
// dashes, or with a colon above the first point of a list.
func (d *bodyReview) heads(i int, s string) bool {
	if d.Paragraphs[i-1].Kind != KindBody || d.scores[i] < leastItem || len(s) > maxCallAmid || english.OfLead(s) != 0 {
		return false
	}
	if s[len(s)-1] == ':' {
		return i+1 < len(d.scores) && d.scores[i+1] >= leastItem && point(d.Paragraphs[i+1].In(d.Text)) != 0
	}
	return strings.HasPrefix(s, "– ") && strings.HasSuffix(s, " –")
}

// states reports whether paragraph i, s, reports what somebody said and does not address the
// reader. Where the body is right before, a short quotation does.
func (d *bodyReview) states(i int, s string) bool {
	p := &d.Paragraphs[i]
	if len(d.tokensOf(p)) < leastWords && !(d.Paragraphs[i-1].Kind == KindBody && quotes(s)) {
		return false
	}
	return (endsSentence(d.Text, p.Span) || d.initialed(p)) && english.OfLead(s) == 0 && !caption(s) &&
		(reports(s) || strings.Contains(s, " says") || strings.Contains(s, "ccording to ") ||
			d.entered(i)) && (!tellsReader(s) || quotes(s))
}

// entered reports whether paragraph i is below the time of an entry of a live blog, with its heading
// between them at most.
func (d *bodyReview) entered(i int) bool {
	const most = 2
	for k := i - 1; k > 0 && k >= i-1-most; k-- {
		if p := &d.Paragraphs[k]; p.Kind == KindTimestamp {
			return true
		} else if p.Len() > maxCallAmid || endsSentence(d.Text, p.Span) {
			return false
		}
	}
	return false
}

// initialed reports whether p has a sentence before the letters of who publishes it: "... on
// Monday. INQ".
func (d *bodyReview) initialed(p *Paragraph) bool {
	toks := d.tokensOf(p)
	n := len(toks) - 1
	if n < leastWords {
		return false
	}
	last := toks[n].In(d.Text)
	return len(last) >= 2 && len(last) <= maxInitials && allCaps(last) && endsSentence(d.Text, Span{p.Start, toks[n-1].End})
}

// maxInitials is the greatest length in bytes of the letters of a publisher.
const maxInitials = 5

// listed reports whether paragraph i, s, is the next line of a list of figures with their
// a paragraph of the body introduces with a colon: "Turnout: 61 per cent".
func (d *bodyReview) listed(i int, s string) bool {
	if before := &d.Paragraphs[i-1]; before.Kind != KindBody || d.Text[before.End-1] != ':' && (d.item != i-1 || d.item == 0) {
		return false
	}
	return english.OfLead(s) == 0 && strings.ContainsAny(s, "0123456789") && strings.IndexByte(s, ':') > 0
}

// itemOf reports whether paragraph i, s, is the next line of a list without signs that a
// paragraph of the body begins with a colon.
func (d *bodyReview) itemOf(i int, s string) bool {
	before := &d.Paragraphs[i-1]
	if before.Kind != KindBody || d.Text[before.End-1] != ':' && (d.item != i-1 || d.item == 0) && !d.inList(i) ||
		d.Text[before.End-1] == ':' && len(d.tokensOf(before)) < leastIntro {
		return false
	}
	return len(d.tokensOf(&d.Paragraphs[i])) >= 3 && english.OfLead(s)|english.OfPhrase(s) == 0 &&
		!caption(s) && !speaksToReader(s) && s[len(s)-1] != ':'
}

// isLive reports whether below the beginning of the body a time on a line of its own, and a heading
// at most, stand above what the model takes for body.
func (d *bodyReview) isLive() bool {
	if d.live == 0 {
		d.live = -1
		for k := d.first + 2; k < len(d.scores) && d.live < 0; k++ {
			if d.ofBody(k) && d.prose(&d.Paragraphs[k]) && d.entered(k) {
				d.live = 1
			}
		}
	}
	return d.live > 0
}

// backToBody reports whether a paragraph that the model takes for body comes soon after paragraph i, and
// only short lines between them.
func (d *bodyReview) backToBody(i int) bool {
	const most = 8
	for k := i + 1; k < len(d.scores) && k <= i+most; k++ {
		if p := &d.Paragraphs[k]; d.ofBody(k) && d.prose(p) {
			return true
		} else if p.Len() > maxCallAmid || d.sure[k] && !d.advert(k) {
			return false
		}
	}
	return false
}

// inList reports whether what is right above paragraph i are lines of a list that the model takes for
// body, below a sentence of it that ends with a colon.
func (d *bodyReview) inList(i int) bool {
	const most = 6
	for k := i - 1; k > d.first && k >= i-most && d.Paragraphs[k].Kind == KindBody; k-- {
		if p := &d.Paragraphs[k]; d.Text[p.End-1] == ':' {
			return k < i-1 && len(d.tokensOf(p)) >= leastIntro
		} else if endsSentence(d.Text, p.Span) {
			return false
		}
	}
	return false
}

// What a list without signs needs: the score of its lines, and the tokens of the sentence
// before it.
const (
	leastItem  = -700
	leastIntro = 4
)

// ofTeam reports whether paragraph i, s, says who plays for a team, heads lines that do, or
// says more of the match below them: "Referee: Ann Roe".
func (d *bodyReview) ofTeam(i int, s string) bool {
	if lineUp(s) {
		return true
	}
	if d.team > 0 && d.team == i-1 || lineUp(d.Paragraphs[i-1].In(d.Text)) {
		colon := strings.IndexByte(s, ':')
		return colon > 0 && colon <= maxCall && len(s) <= maxCallAmid && english.OfLead(s) == 0
	}
	return i+1 < len(d.scores) && len(s) <= maxCall && strings.IndexByte(s, ':') < 0 &&
		lineUp(d.Paragraphs[i+1].In(d.Text)) && d.Paragraphs[i-1].Kind == KindBody
}

// lineUp reports whether s says who plays for a team: its name, a colon and the names.
func lineUp(s string) bool {
	const least = 7
	i := strings.IndexByte(s, ':')
	if i <= 0 || i > maxCall || strings.Count(s[i:], ",")+strings.Count(s[i:], ";") < least || !startsUpper(s) {
		return false
	}
	words, names := 0, 0
	for w, ws := cutWord(s[i:]); w != ""; w, ws = cutWord(ws) {
		words++
		if startsUpper(w) {
			names++
		}
	}
	return 10*names >= 8*words
}

// amidBody reports whether paragraph i is between two paragraphs of the body, disregarding
// marks of advertising, or heads an entry of a live blog.
func (d *bodyReview) amidBody(i int) bool {
	next, before := i+1, i-1
	for next < len(d.scores) && next <= i+maxMarks && d.advert(next) {
		next++
	}
	least := int32(0)
	if d.Paragraphs[i-1].Kind == KindTimestamp {
		if least = likelyOutside; next < len(d.scores) && d.prose(&d.Paragraphs[next]) && d.isLive() {
			least = surelyNot
		}
	}
	if next == len(d.scores) || d.scores[next] <= least || d.Paragraphs[next].Kind != KindBody {
		return false
	}
	for before > 0 && before >= i-maxMarks && d.advert(before) {
		before--
	}
	k := d.Paragraphs[before].Kind
	return k == KindBody || k == KindTimestamp
}

// maxMarks is how many marks of advertising may stand beside a heading.
const maxMarks = 3

// advert reports whether paragraph i marks where advertising is on the page.
func (d *bodyReview) advert(i int) bool {
	s := d.Paragraphs[i].In(d.Text)
	return d.sure[i] && len(s) <= maxCallAmid && (english.OfPhrase(s) | english.OfLead(s)).Is(english.Ad)
}

// point returns the sign before a point of a list, 0 for other paragraphs.
func point(s string) rune {
	if r, n := utf8.DecodeRuneInString(s); strings.ContainsRune("-*•·–▪‣", r) && strings.HasPrefix(s[n:], " ") {
		return r
	}
	return 0
}

// ofWriter reports whether paragraph i, s, says something of who wrote the article, who speaks
// in its body too, and nothing else that a page says to its readers.
func (d *bodyReview) ofWriter(i int, s string) bool {
	if d.Paragraphs[i-1].Kind != KindBody {
		return false
	}
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		if english.LayoutOf(w).Is(english.Reader|english.PageService) && !english.ClassOf(w).Is(english.FirstSingular) {
			return false
		}
	}
	if d.self == 0 {
		d.self = -1
		for k := d.first; k < i && d.self < 0; k++ {
			if d.ofBody(k) && d.saysI(k) {
				d.self = 1
			}
		}
	}
	return d.self > 0
}

// tellsReader reports whether s has a word that a page says to its readers, or two of its services.
func tellsReader(s string) bool {
	services := 0
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		switch layout := english.LayoutOf(w); {
		case layout.Is(english.Reader):
			return true
		case layout.Is(english.PageService):
			services++
		}
	}
	return services > 1
}

// speaksToReader reports whether s has a word that a page says to its readers or of its
// services.
func speaksToReader(s string) bool {
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		if english.LayoutOf(w).Is(english.Reader | english.PageService) {
			return true
		}
	}
	return false
}

package article

// This file tells what follows the last sentence of the body.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// related classifies what follows the last full sentence of the body: notes on the author,
// and lines that look like headlines of other articles.
func (a layout) related() {
	last := a.lastSentence()
	if last < 0 {
		return
	}
	listed := lineUp(a.Paragraphs[last].In(a.Text)) // below a sentence of the body that ends with a colon, or who played
	for i := last + 1; i < len(a.Paragraphs); i++ {
		p := &a.Paragraphs[i]
		listed = p.Kind == KindBody && (listed || a.Text[p.End-1] == ':' || lineUp(p.In(a.Text)))
		if i == last+1 && a.truncated(p) {
			break
		}
		if p.Kind == KindBody && !a.sure[i] && !listed && len(p.Sentences) == 1 && a.headlineLike(i) &&
			len(a.tokensOf(p)) >= 4 && english.OfPhrase(p.In(a.Text)) == 0 {
			p.Kind = KindBoilerplate
		}
	}
}

// truncated reports whether p is the beginning of a sentence that was cut off after a
// small word: "The minister said that the".
func (a layout) truncated(p *Paragraph) bool {
	toks := a.tokensOf(p)
	if p.Kind != KindBody || len(toks) < leastWords/2 {
		return false
	}
	last := toks[len(toks)-1].In(a.Text)
	if k, _ := classAt(last); k == stop || last == "…" { // dots
		last = toks[len(toks)-2].In(a.Text)
	}
	return startsLower(last) &&
		(english.ClassOf(last).Is(english.Determiner|english.Coordinator|english.Relative) || last == "to" ||
			last == "of" || last == "on" && len(toks) > leastWords/2)
}

// elapsed marks the lines that say how long ago an entry of a live blog was made as times,
// where the body follows two of them: "12 minutes ago".
func (a layout) elapsed() {
	var times []int
	for i := range len(a.Paragraphs) - 1 {
		p := &a.Paragraphs[i]
		if p.Kind == KindBoilerplate && p.Len() <= maxElapsed && isDigit(a.Text[p.Start]) &&
			strings.HasSuffix(p.In(a.Text), "ago") && a.Paragraphs[i+1].Kind == KindBody {
			times = append(times, i)
		}
	}
	for _, i := range times {
		if len(times) >= leastEntries[lineTime] {
			a.Paragraphs[i].Kind = KindTimestamp
		}
	}
}

// maxElapsed is the greatest length in bytes of a line with how long ago something was.
const maxElapsed = len("59 minutes ago")

// lastSentence returns the last paragraph of the body that ends a sentence, -1 if there is
// none, and marks the notes on the author from there on.
func (a layout) lastSentence() int {
	for i := len(a.Paragraphs) - 1; i >= 0; i-- {
		p := &a.Paragraphs[i]
		if p.Kind != KindBody {
			continue
		}
		ends := endsSentence(a.Text, p.Span)
		if i > 0 && len(p.Sentences) <= 3 && (ends || len(p.Sentences) > 1) && (author(p.In(a.Text)) || a.ofAuthor(p)) {
			p.Kind = KindAuthor
		} else if ends {
			return i
		}
	}
	return -1
}

// ofAuthor reports whether p is a note on the author: it begins with a name of the byline,
// which is above it.
func (a layout) ofAuthor(p *Paragraph) bool {
	if a.Byline == nil || a.Byline.End > p.Start {
		return false
	}
	s := p.In(a.Text)
	for _, n := range a.Byline.Names {
		name := n.In(a.Text)
		if strings.HasPrefix(s, name) && len(s) > len(name) && s[len(name)] == ' ' && !reports(s) && !a.quotedAt(p.End-1) {
			return true
		}
	}
	return false
}

// onAuthor returns the kind of p, amid the body, if it is about who wrote the article,
// "Jane Roe is a reporter at the Gazette", or points to what else they wrote, "More by
// Jane Roe"; otherwise KindBody.
func (a layout) onAuthor(p *Paragraph) Kind {
	s := p.In(a.Text)
	if len(p.Sentences) <= 3 && a.ofAuthor(p) && author(s) {
		return KindAuthor
	}
	if len(s) > maxCallAmid || !startsUpper(s) {
		return KindBody
	}
	for _, n := range a.Byline.Names {
		if lead, ok := strings.CutSuffix(s, " "+n.In(a.Text)); ok &&
			(lead == "About" || lead == "Follow" || lead == "More by" || lead == "More from") {
			return KindBoilerplate
		}
	}
	return KindBody
}

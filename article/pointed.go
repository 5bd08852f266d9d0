package article

// This file tells the headlines of other articles, and the captions, that the line above them leads
// to: "Also read", "Image caption".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// pointedAt returns the kind that the line before paragraph i gives it: "Image caption" or
// "Also read" alone on a line, KindBody if it is not one of these.
func (a layout) pointedAt(i int, opening bool) Kind {
	before := a.Paragraphs[i-1].In(a.Text)
	if length, ok := strings.CutPrefix(before, "Duration "); ok {
		if _, m, ok := hourMinute(length); ok && m >= 0 {
			return KindCaption // of a player
		}
	}
	if len(before) > len("Open this photo in gallery:") || a.Text[a.Paragraphs[i].End-1] == ':' ||
		len(before) <= maxCall && endsWithStop(a.Paragraphs[i].In(a.Text)) && !listCount(before) {
		return KindBody
	}
	switch set := english.OfPhrase(before); {
	case set.Is(english.Caption) && before != "FILE":
		return KindCaption
	case set.Is(english.Pointer) && !opening && (len(a.tokensOf(&a.Paragraphs[i])) >= leastPointed || a.touches(i)),
		listCount(before) && !strings.HasSuffix(before, "items"):
		return KindBoilerplate
	}
	return KindBody
}

// pointedAbove reports whether paragraph i is one of the headlines of other articles that stand right
// below "Also read", with no blank line between any of them.
func (a layout) pointedAbove(i int) bool {
	const most = 6
	for k := i + 1; k < len(a.Paragraphs) && a.touches(k); k++ {
		if k == i+most || !a.headlines(k) {
			return false // on a page without blank lines
		}
	}
	for k := i; k > 0 && k > i-most && a.touches(k); k-- {
		if !a.headlines(k) {
			return false
		}
		if s := a.Paragraphs[k-1].In(a.Text); len(s) <= maxCall && english.OfPhrase(s).Is(english.Pointer) {
			return true
		}
	}
	return false
}

// headlines reports whether paragraph i is a line that may be a headline by how it ends.
func (a layout) headlines(i int) bool {
	p := &a.Paragraphs[i]
	return p.Len() <= maxTrail && !endsWithStop(p.In(a.Text))
}

// leastPointed is the least number of tokens in the headline of another article.
const leastPointed = 4

// listCount reports whether s is the count of a list for screen readers: "list of 3 items",
// "list 2 of 3".
func listCount(s string) bool {
	rest, ok := strings.CutPrefix(s, "list ")
	if !ok {
		return false
	}
	for w, ws := cutField(rest); w != ""; w, ws = cutField(ws) {
		if w != "of" && w != "items" && strings.Trim(w, "0123456789") != "" {
			return false
		}
	}
	return true
}

package article

// This file finds the headline again that the title of the page, its first line, repeats.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/page"
)

// repeated returns the last candidate that repeats the title of the page, which is one of its first
// lines without the name of the publisher, or else the last one that has most of its words. It is
// -1 if there is none.
func (a headlineFinder) repeated(candidates []int) int {
	first := a.titleLine(candidates)
	whole := a.Paragraphs[first].In(a.Text)
	title := withoutSite(whole)
	if len(title) < minTitle || a.masthead() {
		return -1
	}
	var words page.Vocabulary
	words.Add(title)
	same, like, affix := -1, -1, 0
	for _, i := range candidates {
		if i == first {
			continue
		}
		s := a.Paragraphs[i].In(a.Text)
		switch {
		case sameWords(s, title):
			if same < 0 || !a.datedSoon(same) {
				same = i
			}
		case len(s) >= minTitle &&
			(strings.HasPrefix(title, s) || strings.HasPrefix(s, title) && len(s) < 2*len(title) || strings.HasSuffix(title, s) ||
				strings.HasSuffix(whole, s) && 2*len(s) > len(whole)):
			if len(s) >= affix { // a shorter end of the whole is the name of the publisher
				like, affix = i, len(s)
			}
		case like >= 0 && a.signed(like):
		case a.Text[a.Paragraphs[i].End-1] != ':' && len(s) >= max(minTitle, len(title)/2) &&
			len(s) < 2*len(title) && words.Overlap(s) >= a.leastAlike(i):
			like = i
		}
	}
	if same >= 0 {
		return same
	}
	return like
}

// titleLine returns the paragraph with the title of the page: the first, or one of the next that is a
// candidate and ends with the name of the publisher, below a word or two on the kind of article.
func (a headlineFinder) titleLine(candidates []int) int {
	const most = 3
	for _, i := range candidates {
		if i > most {
			break
		}
		if s := a.Paragraphs[i].In(a.Text); strings.Contains(s, " | ") && len(withoutSite(s)) < len(s) {
			return i
		}
	}
	return 0
}

// datedSoon reports whether one of the next lines after candidate i says when the article was
// published.
func (a headlineFinder) datedSoon(i int) bool {
	const lines = 3
	for j := i + 1; j <= i+lines && j < len(a.Paragraphs); j++ {
		if a.Paragraphs[j].In(a.Text) == a.Paragraphs[i].In(a.Text) {
			return false
		}
		if a.Paragraphs[j].Kind == KindDate || a.Paragraphs[j].Kind == KindByline || a.saysWhen(j) {
			return true
		}
	}
	return false
}

// maxTwice is how far from a headline the same line is looked for.
const maxTwice = 100

// leastAlike is the share of words that paragraph i needs to have in common with the
// title of the page to be the headline in other words: less where it is there twice or
// above a byline.
func (a headlineFinder) leastAlike(i int) uint8 {
	if a.signed(i) {
		return alikeTwice
	}
	s := a.Paragraphs[i].In(a.Text)
	for j := max(0, i-maxTwice); j < min(len(a.Paragraphs), i+maxTwice); j++ {
		if j != i && a.Paragraphs[j].In(a.Text) == s {
			return alikeTwice
		}
	}
	return alike
}

// minTitle is the least length in bytes of a title that is looked for again, and
// alike the share of its words, in two hundredths, that a headline in other words
// has, or one that is there twice.
const (
	minTitle   = 16
	alike      = 110
	alikeTwice = 60
)

// withoutSite returns the title of a page without the name of its publisher:
// "Harbour to close | The Gazette", "Harbour to close - The Gazette".
func withoutSite(title string) string {
	at := -1
	for _, sign := range [...]string{" | ", " - ", " – ", " — ", " :: ", " » "} {
		if strings.Contains(title, sign) {
			at = max(at, strings.LastIndex(title, sign))
		}
	}
	if at < minTitle || strings.Count(title[at:], " ") > maxSite {
		return title
	}
	return withoutSection(title[:at])
}

// withoutSection returns a title without the name of a section after a dash, where
// withoutSite has left one: "Harbour to close - National".
func withoutSection(title string) string {
	if at := strings.LastIndex(title, " - "); at >= minTitle && strings.Count(title[at:], " ") <= 2 {
		return title[:at]
	}
	return title
}

// maxSite is how many words the name of a publisher has at most, with the sign
// before it.
const maxSite = 6

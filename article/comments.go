package article

import "strings"

// This file finds what readers say of an article below it.

// comments returns the paragraph with the heading of the readers' comments,
// that most of the article comes before, or an article and names of readers after;
// len(a.Paragraphs) if there is none.
func (a layout) comments(scores []int32) int {
	all, before := 0, 0
	for i, s := range scores {
		if s > 0 && !a.sure[i] {
			all += a.Paragraphs[i].Len()
		}
	}
	for i, s := range scores {
		p := &a.Paragraphs[i]
		if s > 0 && !a.sure[i] {
			before += p.Len()
		}
		if a.sure[i] && p.Kind == KindBoilerplate && (2*before > all || before >= leastArticle) &&
			strings.Contains(p.In(a.Text), "omment") && (2*before > all || a.posted(i)) {
			return i
		}
	}
	return len(scores)
}

// leastArticle is the least length in bytes of an article that is shorter than what
// its readers say of it.
const leastArticle = 500

// posted reports whether what follows paragraph i has names of readers, each above a time.
func (a layout) posted(i int) bool {
	const least, within = 3, 40
	n := 0
	for k := i + 2; k < len(a.Paragraphs) && k < i+within; k++ {
		s := a.Paragraphs[k].In(a.Text)
		name := a.Paragraphs[k-1].In(a.Text)
		if (a.Paragraphs[k].Kind == KindTimestamp || len(s) <= maxCall && sinceThen(s)) && len(name) <= maxCall && !endsWithStop(name) {
			n++
		}
	}
	return n >= least
}

// surelyInside is the score that a paragraph needs below the heading of the
// readers' comments to be part of the article all the same.
const surelyInside = 500

package entity

// This file tells pages from mere texts: only where an article was taken from a
// page with all that stands on it is a name outside of the article no matter.
// In a letter or a list a line with a name alone is as good as any.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// page reports whether the text has what web pages have around an article.
func (f *finder) page() bool {
	for p := range f.a.Paragraphs {
		par := &f.a.Paragraphs[p]
		if par.Kind != article.KindBoilerplate || len(par.Sentences) != 1 || len(par.Sentences[0].Tokens) > 5 {
			continue
		}
		if english.LayoutOf(par.Sentences[0].Tokens[0].In(f.text))&english.PageFurniture != 0 {
			return true
		}
	}
	return false
}

package entity

// This file tells letters and notes from articles: there a line with a name
// alone is no boilerplate.

import "github.com/wirecopy-go/wirecopy/article"

// fewWords is the number of tokens below which a text is taken to be all of one
// piece.
const fewWords = 200

// whole reports whether all paragraphs of the article are its own: where it is
// short, or has a line such as "Dear Ann," or "Regards,".
func (f *finder) whole() bool {
	if len(f.words) < fewWords {
		return true
	}
	for i := range f.a.Paragraphs {
		if f.salutation(&f.a.Paragraphs[i]) {
			return true
		}
	}
	return false
}

// salutation reports whether a paragraph is a few words with a comma at the end.
func (f *finder) salutation(p *article.Paragraph) bool {
	if len(p.Sentences) != 1 {
		return false
	}
	n := len(p.Sentences[0].Tokens)
	return 2 <= n && n <= 4 && p.Sentences[0].Tokens[n-1].In(f.text) == ","
}

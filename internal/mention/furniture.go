package mention

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// This file tells the lines of a web page whose names are no matter of the article.

// maxBoilerplate is the maximum number of words in a line of page boilerplate.
const maxBoilerplate = 5

// isPage reports whether the text is a scraped web page. Names in boilerplate are ignored
// only in web pages: in a letter or a list, a short line may be part of the article.
func isPage(a *article.Article, d *phrase.Doc) bool {
	for s := range d.Sentences {
		sent := &d.Sentences[s]
		par := &a.Paragraphs[sent.Paragraph]
		if par.Kind == article.KindBoilerplate && len(par.Sentences) == 1 && sent.Len() <= maxBoilerplate &&
			english.LayoutOf(d.String(sent.First))&english.PageBoilerplate != 0 {
			return true
		}
	}
	return false
}

// minNotice is the minimum number of words of what a page says to its readers.
const minNotice = 10

// ofPage reports whether the paragraph that begins with sentence s, boilerplate, is sentences
// about a page or its services, or begins as such lines do, "Share this: Facebook", so that its
// names are no matter of the article in any text.
func ofPage(d *phrase.Doc, s int) bool {
	first, service := d.Sentences[s].First, false
	if english.OfLead(d.In(first, d.Sentences[s].End)).Is(english.Share) {
		return true
	}
	last := first
	for p := d.Sentences[s].Paragraph; s < len(d.Sentences) && d.Sentences[s].Paragraph == p; s++ {
		for last = d.Sentences[s].First; last < d.Sentences[s].End; last++ {
			w := d.String(last)
			service = service || w == "page" || english.LayoutOf(w).Is(english.PageService)
		}
	}
	invites := english.OfPageWord(d.String(first)).Is(english.Invitation) // "Follow us on ..."
	return service && (last-first >= minNotice || invites) && d.Form(last-1).Punct == '.'
}

// maxSignOff is how many words the name of an agency at the end of its story has.
const maxSignOff = 2

// signsOff reports whether sentence s is a paragraph of its own that is only the name
// of a news agency, as at the end of its stories: "Reuter".
func signsOff(d *phrase.Doc, s int) bool {
	r := d.Sentences[s]
	if s == 0 || r.Len() > maxSignOff || s+1 < len(d.Sentences) && d.Sentences[s+1].Paragraph == r.Paragraph {
		return false
	}
	return english.OfPhrase(d.In(r.First, r.End)).Is(english.Agency)
}

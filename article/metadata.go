package article

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/order"
)

// This file uses what the caller knows of an article beside its text.

// WithTitle gives the headline of the article. The paragraph with the same words, apart
// from case, punctuation and white space, then is the headline, wherever it is; if
// there is none, the text has no headline. [Article.Title] keeps the title. An empty
// title means that it is unknown.
func WithTitle(title string) Option {
	return func(o *options) { o.title = oneLine(title) }
}

// WithAuthors gives the names of the authors. A short paragraph that consists of their
// names then is a byline, even without "By", and package entity leaves out authors whom
// the article does not mention otherwise. [Article.Authors] keeps the names. Those without
// any letter or digit are left out; without any names, the authors are unknown.
func WithAuthors(names ...string) Option {
	var authors []string
	for _, n := range names {
		if first, _ := nextLetter(n); first != 0 {
			authors = append(authors, oneLine(n))
		}
	}
	return func(o *options) { o.authors = authors }
}

// WithCleanText says that the text is the article and nothing else, like the output of
// an extractor for web pages. No paragraph is then classified as boilerplate, a caption
// or a credit, and only that of [WithTitle] as a headline.
func WithCleanText() Option { return func(o *options) { o.clean = true } }

// WithPublisher gives the name of the publisher: "Valley Gazette". A paragraph that
// consists of this name is then boilerplate, and package entity leaves the publisher
// out if the article names it only as its publisher: on the page, in bylines and
// credits, and in "told the Gazette". [Article.Publisher] keeps the name. An empty name
// means that it is unknown.
func WithPublisher(name string) Option {
	return func(o *options) { o.publisher = oneLine(name) }
}

// WithURL gives the web address of the article. Its host and the name in it,
// "valleygazette" in "https://www.valleygazette.example/river", are then names of the
// publisher as in [WithPublisher]. [Article.URL] keeps the address, unchanged but
// for bytes that are no UTF-8, which become U+FFFD; it is never fetched. A string that is not an address is kept but has no other effect; an empty
// one means that the address is unknown.
func WithURL(address string) Option {
	return func(o *options) { o.url = strings.ToValidUTF8(strings.TrimSpace(address), replacement) }
}

// WithLanguage gives the language of the text, which is then not detected. A text that
// is not in English is split into paragraphs, sentences and tokens, but packages entity
// and quote find nothing in it, at no cost. A text declared as English is read as such
// whatever its words. With [language.Und] the language is detected. A tag that is longer
// than 4,096 bytes as text is reduced to its language, without script, region and variants.
func WithLanguage(tag language.Tag) Option {
	if len(tag.String()) > maxLanguage {
		base, _ := tag.Base()
		tag = language.Make(base.String())
	}
	return func(o *options) { o.language = tag }
}

// oneLine returns s on one line, in valid UTF-8 as the text is: a stray byte would be found
// within a character.
func oneLine(s string) string {
	return strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), replacement)
}

// known classifies paragraph i by the options, before the text itself is considered. It
// reports whether the kind is then certain.
func (a layout) known(o *options, i int) bool {
	p := &a.Paragraphs[i]
	switch {
	case o.publishers.Has(p.In(a.Text)):
		p.Kind = KindBoilerplate
		return true
	case o.title != "" && sameWords(p.In(a.Text), o.title):
		if a.Headline.Empty() {
			p.Kind = KindHeadline
			a.Headline = p.Span
		} else {
			p.Kind = KindBoilerplate // the same once more
		}
		return true
	case a.Byline == nil && len(o.authors) > 0:
		if a.Byline = byAuthors(a.Text, p.Span, o.authors); a.Byline != nil {
			p.Kind = KindByline
			return true
		}
	}
	return false
}

// maxAuthors is how many of the authors are looked for in a byline.
const maxAuthors = 100

// byAuthors returns the byline that the paragraph p is if it holds names of
// authors and little else, nil for others.
func byAuthors(text string, p Span, authors []string) *Byline {
	const others = len("By , and ") // for each name
	s := p.In(text)
	b := &Byline{Span: p}
	letters := 0
	authors = authors[:min(len(authors), maxAuthors)]
	for _, name := range authors {
		letters += len(name) + others
	}
	if len(s) > letters {
		return nil
	}
	letters = 0
	for _, name := range authors {
		if i := strings.Index(s, name); i >= 0 {
			b.Names = append(b.Names, Span{p.Start + i, p.Start + i + len(name)})
			letters += len(name) + others
		}
	}
	if len(b.Names) == 0 || len(s) > letters {
		return nil
	}
	order.Stable(b.Names, func(x, y Span) int { return x.Start - y.Start })
	for i := 1; i < len(b.Names); i++ {
		if b.Names[i].Overlaps(b.Names[i-1]) {
			return nil
		}
	}
	return b
}

// sameWords reports whether s and t have the same letters and digits in the same
// order, apart from case, and about as many other signs.
func sameWords(s, t string) bool {
	const signs = 40
	if len(s) > 2*len(t)+signs || len(t) > 2*len(s)+signs {
		return false
	}
	for {
		r, restS := nextLetter(s)
		q, restT := nextLetter(t)
		if r != q || r == 0 {
			return r == q
		}
		s, t = restS, restT
	}
}

// nextLetter returns the first letter or digit of s in lower case and what
// follows it, 0 if there is none.
func nextLetter(s string) (rune, string) {
	for i, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r), s[i+len(string(r)):]
		}
	}
	return 0, ""
}

package article

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"
)

// This file uses what the caller knows of an article beside its text.

// WithTitle says what the article's headline is. The paragraph with these words,
// give or take case, punctuation and white space, is then the headline, wherever
// it is; without such a paragraph the text has no headline. The title itself is
// kept in [Article.Title]. An empty title is ignored.
func WithTitle(title string) Option {
	return func(o *options) { o.title = oneLine(title) }
}

// WithAuthors says who wrote the article. A short paragraph of their names is
// then a byline, also without "By", and package entity leaves out those of them
// of whom the article does not speak. They are kept in [Article.Authors].
func WithAuthors(names ...string) Option {
	var authors []string
	for _, n := range names {
		if n = oneLine(n); n != "" {
			authors = append(authors, n)
		}
	}
	return func(o *options) { o.authors = authors }
}

// WithCleanText says that the text is the article and nothing else, as extractors
// of web pages give it: no paragraph is then taken for what surrounds an article,
// a caption or a credit, and none but that of [WithTitle] for a headline.
func WithCleanText() Option { return func(o *options) { o.clean = true } }

// WithPublisher says who published the article: "Valley Gazette". A paragraph that is
// this name and nothing else belongs to the page, and package entity leaves the
// publisher out where the article names it only as the one that printed it: on the
// page, in bylines and credits, and as the one that somebody told something. It is
// kept in [Article.Publisher]. An empty name is ignored.
func WithPublisher(name string) Option {
	return func(o *options) { o.publisher = oneLine(name) }
}

// WithURL says at which web address the article was published. Its host and the
// name in it, "valleygazette" in "https://www.valleygazette.example/river", are names
// of the publisher as in [WithPublisher]. It is kept in [Article.URL], as it is, and
// never fetched. What is not an address has no effect on how the text is read.
func WithURL(address string) Option {
	return func(o *options) { o.url = strings.TrimSpace(address) }
}

// WithLanguage says what language the text is in, which is then not guessed from
// the words. A text that is not in English is cut into tokens, sentences and
// paragraphs, but packages entity and quote find nothing in it, at no cost;
// a text said to be in English is read as such whatever its words.
// [language.Und] is ignored.
func WithLanguage(tag language.Tag) Option {
	return func(o *options) { o.language = tag }
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// known sets what the options tell of the paragraphs, before the text itself is
// asked. It reports whether paragraph i is then certain.
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

// byAuthors returns the byline that the paragraph p is if it holds names of
// authors and little else, nil for others.
func byAuthors(text string, p Span, authors []string) *Byline {
	const others = len("By , and ") // for each name
	s := p.In(text)
	b := &Byline{Span: p}
	letters := 0
	for _, name := range authors {
		if i := strings.Index(s, name); i >= 0 {
			b.Names = append(b.Names, Span{p.Start + i, p.Start + i + len(name)})
			letters += len(name) + others
		}
	}
	if len(b.Names) == 0 || len(s) > letters {
		return nil
	}
	slices.SortFunc(b.Names, func(x, y Span) int { return x.Start - y.Start })
	for i := 1; i < len(b.Names); i++ {
		if b.Names[i].Overlaps(b.Names[i-1]) {
			return nil
		}
	}
	return b
}

// sameWords reports whether s and t have the same letters and digits in the same
// order, give or take case.
func sameWords(s, t string) bool {
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

package article

import (
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
)

// An Article is the structure of one news text. All of its values are spans of
// [Article.Text]; nothing is copied out of it.
//
// The zero Article is an article without any text, and so is a nil one. An Article is immutable
// once parsed and safe for concurrent use.
type Article struct {
	// Text is the article as UTF-8, otherwise unchanged: every Span in this
	// library counts bytes of it.
	Text string

	// Encoding is the name of the encoding that Text was decoded from, in lower case as in
	// the WHATWG Encoding Standard: "utf-8", "utf-16le", "windows-1252", ...
	Encoding string

	// Replaced counts the unreadable sequences that decoding replaced by
	// U+FFFD. It is 0 for clean input.
	Replaced int

	// Language is the language of the text: the one given by [WithLanguage], else the
	// one that its script and function words suggest. It is [language.Und] if they
	// suggest none, as in a text of a few words.
	Language language.Tag

	// Title and Authors are the values given by [WithTitle] and [WithAuthors], on one
	// line each. They are not spans of Text.
	Title   string
	Authors []string

	// Publisher and URL are the values given by [WithPublisher] and [WithURL]. They are
	// not spans of Text.
	Publisher string
	URL       string

	// Headline is the headline of the article; empty when it has none.
	Headline Span

	// Subheadline is the line below the headline; empty when there is none.
	Subheadline Span

	// Byline says who wrote the article; nil when the text does not say.
	Byline *Byline

	// Dateline says where and when the article was filed; nil when the text does not say.
	Dateline *Dateline

	// Published is the first line that gives a date and nothing else. It is
	// empty when there is no such line, or its year is not known.
	Published Date

	// Day is the day of the article, at midnight UTC: the one given by [WithDate], else
	// that of Published, else that of the Dateline. It is zero when all three are
	// missing.
	Day time.Time

	// Dates are the expressions of time in the headline and body whose days are known,
	// in text order. Those with a year always are; the others are resolved relative to
	// Day.
	Dates []Date

	// ArticleStarts are indexes into Paragraphs, of the first paragraph of each article
	// in a text into which several were pasted. It is nil if there is only one article.
	// The fields above describe the first one.
	ArticleStarts []int

	// Turns are the turns of a transcript or an interview, in text order. It is nil in
	// other texts.
	Turns []Turn

	// Entries are the entries of a live blog or a list of events, in text order. It is
	// nil in other texts.
	Entries []Entry

	// Quotations are the stretches of text between quotation marks, ordered by
	// Start. Quotations within quotations follow the one around them.
	Quotations []Quotation

	// Paragraphs are all paragraphs in text order. Together they cover
	// everything but white space.
	Paragraphs []Paragraph

	// Sentences and Tokens are those of all paragraphs in text order. The
	// slices in Paragraph and Sentence share their memory.
	Sentences []Sentence
	Tokens    []Token

	derived
}

// derived is what is found out about the exported fields of an article when it is first asked
// for, and how it is asked for.
type derived struct {
	tags    tags           // see Tags
	stop    *cancel.Signal // see package cancel
	offsets offsets        // see CodePoints
	docOf   docOf          // see doc
	plainOf plainOf        // see plain
}

// A Paragraph is a paragraph of the text: one line, or several lines if the text was
// hard-wrapped at a fixed width.
type Paragraph struct {
	Span
	Kind      Kind
	Sentences []Sentence // in text order, never empty

	// Speaker is the label of who speaks in a transcript or interview, colon
	// included: "CLINTON:", "Q:". It is the paragraph's first sentence. It is empty
	// if the paragraph has no label.
	Speaker Span
}

// A Sentence is a sentence, or a unit of its own such as a headline or the label of a
// speaker.
type Sentence struct {
	Span
	// First is the index of the sentence's first token in Article.Tokens.
	First  int
	Tokens []Token // in text order, never empty
}

// A Token is a word, a number, a punctuation mark or a symbol: a surface token of Universal
// Dependencies English.
type Token struct {
	Span
}

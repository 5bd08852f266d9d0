// Package article turns the raw text of a news article into its structure:
// headline, byline, dateline, dates, paragraphs by kind, sentences and tokens.
//
// The text may be whatever was at hand: a dispatch with hard-wrapped lines, a
// page copied with its menus and newsletter offers, an interview, the
// transcript of a debate, a live blog, one endless line. The paragraphs of kind
// [KindBody] are the clean article.
//
//	a, err := article.Parse(text)
//	if err != nil {
//		return err
//	}
//	fmt.Println(a.Headline.In(a.Text))
//	for _, p := range a.Paragraphs {
//		if p.Kind != article.KindBody {
//			continue
//		}
//		for _, s := range p.Sentences {
//			fmt.Println(s.In(a.Text))
//		}
//	}
//
// # Values
//
// Everything found is a [Span], a half-open range of bytes in [Article.Text].
// The text is never changed, so what a span covers is what the writer wrote:
// line breaks inside a sentence, soft hyphens and all. Text that was glued or
// torn ("the U.S.to step up", "a U.S. -Russia deal") is put right by where it
// is cut. All values share their memory: an Article of any length costs a few
// allocations, and nothing is copied out of the text.
//
// # Input
//
// [Parse] takes a string, [ParseBytes] bytes and [ParseFrom] an io.Reader. Text that
// is not UTF-8 is decoded: UTF-16 with or without a byte order mark, and
// windows-1252. What cannot be read becomes U+FFFD and is counted in
// [Article.Replaced]; this is not an error. Input above a limit is refused with a
// [LimitError] (see [WithMaxBytes]), and a reader's error is returned as a
// [ReadError]. There are no other errors: every text has a structure, if only
// an empty one.
//
// [Article.Language] says what language the text is in, and [Article.Prose] whether it
// is running text at all.
//
// # Tokens and sentences
//
// Tokens are the surface tokens of Universal Dependencies English. A
// contraction or possessive is one token with its word ("don't", "Kerry's"), a
// hyphen is a token of its own except after a prefix ("anti-war"), and so are
// currency signs, per cent signs and units ("$ 1.5 bn").
//
// A sentence ends after its closing quotation marks and brackets. Titles,
// initials and abbreviations do not end one, unless a word follows that begins
// sentences more often than names ("in the U.S. The").
//
// # Quotations and speakers
//
// Quotation marks are paired once, in every usual style. [Article.Quotations]
// has the result, with nested quotations and those that go on in the next
// paragraph. Tokens and sentences are cut by it. The labels of a transcript or
// an interview are in [Paragraph.Speaker]. [Article.Turns] has who speaks from where to
// where, in interviews without labels too, and [Article.Entries] what a live blog has
// at what time.
//
// # What surrounds an article
//
// What a page says about itself in fixed words is recognised by exact rules,
// the rest by a small learned model that looks at the form of each paragraph
// and of its neighbours. It computes with whole numbers only, so the same text
// gives the same Article on every machine.
//
// # Concurrency and security
//
// All functions are safe for concurrent use, and an Article is immutable. No
// input makes this package panic. Time and memory are linear in the length of
// the input, in a text of one line as in one of many.
package article

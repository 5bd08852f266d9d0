// Package article turns the raw text of a news article into its structure:
// headline, byline, dateline, dates, paragraphs by kind, sentences and tokens.
//
// The text may come from anywhere: a dispatch with hard-wrapped lines, a page copied
// with its menus and newsletter offers, an interview, the transcript of a debate, a
// live blog, a text in a single line. The paragraphs of kind [KindBody] are the clean
// article.
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
// Everything found is a [Span], a half-open range of bytes in [Article.Text]. The text
// is never changed, so a span covers exactly what the writer wrote, line breaks and
// soft hyphens included. Text that was run together or torn apart ("the U.S.to step
// up", "a U.S. -Russia deal") is corrected only by where tokens begin and end. Values
// share their memory: an Article of any length costs a few allocations, and nothing is
// copied out of the text.
//
// # Input
//
// [Parse] takes a string, [ParseBytes] bytes and [ParseFrom] an io.Reader. Text that is
// not UTF-8 is decoded: UTF-16 with or without a byte order mark, and windows-1252.
// Invalid sequences are replaced by U+FFFD and counted in [Article.Replaced]; they are
// not an error. Input above a size limit is refused with a [LimitError] (see
// [WithMaxBytes]), and an error of the reader is returned as a [ReadError]. There are
// no other errors.
//
// [Article.Language] is the language of the text; [Article.Prose] reports whether it is
// running text at all.
//
// # Tokens and sentences
//
// Tokens are the surface tokens of Universal Dependencies English. A contraction or
// possessive is one token with its word ("don't", "Kerry's"). A hyphen is a token of
// its own except after a prefix ("anti-war"), and so are currency signs, per cent signs
// and units ("$ 1.5 bn").
//
// A sentence includes its closing quotation marks and brackets. A title, initial or
// abbreviation does not end a sentence unless the next word begins sentences more often
// than names ("in the U.S. The").
//
// # Quotations and speakers
//
// Quotation marks of every usual style are paired, once for all later stages.
// [Article.Quotations] has the result, including nested quotations and those that
// continue in the next paragraph. Token and sentence boundaries respect it. The speaker
// labels of a transcript or an interview are in [Paragraph.Speaker]. [Article.Turns]
// has the turns of the speakers, also in interviews without labels, and
// [Article.Entries] the timed entries of a live blog.
//
// # What surrounds an article
//
// Fixed phrases of web pages are recognized by exact rules; other boilerplate by a
// small learned model that looks at the form of each paragraph and of its neighbors.
// The model uses integers only, so the same text gives the same Article on every
// machine.
//
// # Concurrency and security
//
// All functions are safe for concurrent use, and an Article is immutable. No
// input makes this package panic. Time and memory are linear in the length of
// the input, in a text of one line as in one of many.
package article

// Package wirecopy reads news: raw English text in, typed values out. It says
// what the article is and what surrounds it, who the actors are and under which
// canonical name, who is quoted with which words, and what is claimed on whose
// authority.
//
//	report, err := wirecopy.Read(text)
//	if err != nil {
//		return err
//	}
//	for _, q := range report.Quotes {
//		if q.Speaker != nil {
//			fmt.Println(q.Speaker.Name, q.Content[0].In(report.Article.Text))
//		}
//	}
//
// There is no service to call, no model to download and no cgo; the library is
// small, fast, and gives the same answer on every machine. Texts may be as
// messy as they come: scraped, hard-wrapped, glued together, full of "Share" and
// "Advertisement", in any encoding.
//
// # The pipeline
//
// The packages are the steps of reading. Each takes what the one before gives,
// knows nothing of the next one, and can be used alone.
//
//	bytes --> article --> entity --> quote --> Report
//	          Article     Actors     Quotes, Claims
//
// Package [article] cuts the text: headline, byline, dateline, paragraphs by
// kind with boilerplate set apart, sentences, tokens, parts of speech, dates.
//
// Package [entity] finds the actors, each once, with every mention: "Russian
// Federation", "Russia" and the "Moscow" that vows something are one country,
// "Mr. Kerry", "Kerry" and "he" one person. [entity.Normalize] does the same for
// a single name.
//
// Package [quote] finds the attributions. One that gives words verbatim is a
// [quote.Quote], every other a [quote.Claim]: what somebody said, believes,
// wants, plans, decided or found. Both have a source, a cue and content, and the
// actor who speaks where the article names one.
//
// # Spans
//
// Everything found is an [article.Span], a half-open range of bytes of
// Article.Text, and nothing is copied out of it: s.In(text) is what s says. The
// text stays as it came. Where it was spun or glued ("the U.S.to step up"), the
// cuts are right and the text is left alone; only bytes that are not UTF-8 are
// decoded first, and then spans count bytes of the decoded text.
//
// # Absence and errors
//
// A zero Span, a nil Byline, a nil Speaker say that the text does not have the
// thing. Nothing found is never an error: an empty text gives an empty Report.
// The errors there are, input above the size limit ([article.LimitError]) and
// readers that fail, carry the offset in bytes. No input makes the library
// panic.
//
// A wrong name is worse than none: where the text names nobody ("officials",
// "one aide"), the Speaker is nil.
//
// # Options
//
// Options belong to the package that they change, and one list holds them all:
//
//	wirecopy.Read(text, article.WithDate(day), quote.WithSpeechOnly())
//
// # Cost
//
// All facts and weights are embedded and read in place: importing the package
// costs a program some megabytes and no start-up time. Time grows with the
// length of the text and nothing else. Every function is safe for concurrent
// use, and the values are immutable once returned; [ReadAll] reads many texts
// at a time and keeps their order.
package wirecopy

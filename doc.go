// Package wirecopy reads English news: raw text in, typed values out. It finds
// the article among what surrounds it, the actors under their canonical names,
// who is quoted with which words, and what is claimed on whose authority.
//
// # Three things to do with it
//
// Read one text:
//
//	report, err := wirecopy.Read(text)
//	if err != nil {
//		return err
//	}
//	for _, q := range report.Quotes {
//		fmt.Println(q.SpeakerName(report.Article), "said", q.Words(report.Article))
//	}
//
// Read many, in parallel and in order, each with its own error:
//
//	for report, err := range wirecopy.ReadAll(ctx, wirecopy.Files(names...)) {
//		...
//	}
//
// Turn a name into what it means:
//
//	id, ok := entity.Normalize("Russian Federation") // Russia, a country, RU
//
// A [Report] answers the usual questions: [Report.QuotesBy], [Report.ClaimsAbout],
// [Report.ActorsOf] and others. It is written and read as JSON without loss.
//
// # The packages
//
// Each package is a step of reading. It takes what the step before returns and
// can be used alone.
//
//	bytes --> article --> entity --> quote --> Report
//	          Article     Actors     Quotes, Claims
//
// Package [article] finds the structure: headline, byline, dateline, paragraphs by
// kind with boilerplate apart, sentences, tokens, parts of speech, dates.
//
// Package [entity] finds the actors, each once, with all mentions: "Russian
// Federation", "Russia" and the "Moscow" that vows something are one country,
// "Mr. Kerry", "Kerry" and "he" one person.
//
// Package [quote] finds attributions. One that gives words verbatim is a
// [quote.Quote], any other is a [quote.Claim]: what somebody said, believes,
// wants, plans, decided or found.
//
// # Options
//
// One list holds the options of all packages:
//
//	wirecopy.Read(text, article.WithDate(day), quote.WithSpeechOnly())
//
// What the caller knows about the article:
//
//	article.WithDate(day)          the day of publication: resolves "on Friday" and offices
//	article.WithTitle(title)       the headline
//	article.WithAuthors(names...)  who wrote it; they are no actors unless the article speaks of them
//	article.WithCleanText()        the text is the article alone, without a page around it
//	entity.WithGazetteer(own)      actors of the caller's own, under the caller's IDs
//
// What is wanted:
//
//	quote.WithSpeechOnly()         what is said, not what is believed, planned, decided
//	quote.WithMinConfidence(p)     only attributions that are right with probability p or more
//	quote.WithNested()             also attributions within the content of others
//
// How it is done:
//
//	article.WithMaxBytes(n)        the largest text accepted
//	quote.WithRulesOnly()          without the learned model: faster, finds less
//	quote.WithModels(models...)    with models trained on the caller's own articles
//
// Two options are for [entity.Normalize]: [entity.WithFuzzy] accepts misspellings,
// [entity.WithDate] says when an office is meant.
//
// # Spans
//
// Everything found is an [article.Span], a half-open range of bytes of
// Article.Text; s.In(text) is the text of s, and s.Line(text) the same on one line.
// The text is never changed: where words were glued together ("the U.S.to step
// up"), they are cut apart by spans. Only bytes that are not UTF-8 are decoded
// first, and spans then count bytes of the decoded text. [article.Article.UTF16]
// and [article.Article.CodePoints] convert spans for other languages.
//
// # Absent values and errors
//
// A zero Span, a nil Byline or a nil Speaker means that the text does not have it.
// A slice without elements is nil. Finding nothing is no error: an empty text gives
// an empty Report. Where the text names nobody ("officials", "one aide"), Speaker
// is nil: a wrong name is worse than none.
//
// The errors are a text above the size limit ([*article.LimitError]) and a reader
// that fails ([*article.ReadError]). [ReadSource] and [ReadAll] return them as a
// [*SourceError], which has the ID of the text. No input makes the library panic.
//
// # Concurrency and cost
//
// All functions are safe for concurrent use, and returned values may be read by
// many goroutines as long as nobody changes them. Time is linear in the length of
// the text. Weights and facts are embedded and used in place: they add to the size
// of a program, not to its start. Results are the same on every machine.
package wirecopy

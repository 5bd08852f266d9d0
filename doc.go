// Package wirecopy extracts structured data from English news text: the article
// itself, the actors that it names, the quotations with their speakers, and the
// claims with their sources.
//
// # Getting started
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
// Read many texts in parallel. Results come in the order of the sources, each with
// its own error:
//
//	for report, err := range wirecopy.ReadAll(ctx, wirecopy.Files(names...)) {
//		...
//	}
//
// Resolve a name to the actor that it refers to:
//
//	id, ok := entity.Normalize("Russian Federation") // Russia, a country, RU
//
// A [Report] has methods for common queries, among them [Report.AttributionsBy],
// [Report.ClaimsAbout], [Report.ActorsOf] and [Report.SpeakersFor]. It can be written as JSON
// and read back without loss.
//
// # Packages
//
// Each package is one stage of a pipeline. It takes the output of the stage before
// and can also be used alone.
//
//	bytes --> article --> entity --> quote --> Report
//	          Article     Actors     Quotes, Claims
//
// Package [article] finds the structure: headline, byline, dateline, sentences,
// tokens, parts of speech, dates, and paragraphs by kind, with boilerplate marked.
//
// Package [entity] finds the actors. Each is listed once, with all of its mentions:
// "Russian Federation", "Russia" and the "Moscow" of "Moscow vowed" are one country;
// "Mr. Kerry", "Kerry" and "he" are one person.
//
// Package [quote] finds attributions. A [quote.Quote] gives a source's words
// verbatim. A [quote.Claim] is any other attribution: what a source said, believes,
// wants, plans, decided or found.
//
// # Options
//
// The options of all packages are passed in one list:
//
//	wirecopy.Read(text, article.WithDate(day), quote.WithSpeechOnly())
//
// Metadata of the article:
//
//	article.WithDate(day)          publication date; resolves "on Friday" and offices
//	article.WithTitle(title)       headline
//	article.WithAuthors(names...)  authors; actors only if the body mentions them
//	article.WithPublisher(name)    publisher; no actor for having printed the article
//	article.WithURL(address)       web address; its host is a name of the publisher
//	article.WithLanguage(tag)      language; only English is looked through
//	article.WithCleanText()        the text is the article alone, not a web page
//	entity.WithGazetteer(g)        the caller's own actors, with the caller's IDs
//
// What to return:
//
//	quote.WithSpeechOnly()         only what is said, not beliefs, plans or decisions
//	quote.WithoutClaims()          quotes only; takes five sixths of the time
//	quote.WithSpeechAndStance()    what is said, believed, wanted, planned or judged
//	quote.WithMinConfidence(p)     only attributions of confidence p or more
//	quote.WithNested()             also attributions inside the content of others
//	entity.WithNamesOnly()         names of actors, no pronouns and descriptions
//	wirecopy.WithoutAttributions() actors only; takes two fifths of the time
//
// Limits and models:
//
//	article.WithMaxBytes(n)        largest text accepted
//	quote.WithRulesOnly()          no statistical model: faster, lower recall
//	quote.WithModels(models...)    models trained on the caller's own articles
//
// [entity.Normalize] and [entity.Candidates] take [entity.WithGazetteer] and three more
// options: [entity.WithFuzzy] matches misspelled names, [entity.WithCountries] returns
// countries only, and [entity.WithDate] resolves an office to its holder on a given day.
//
// Options may be given in any order. A later one overrides an earlier one of the same name,
// and takes it back where it is given an absent value: the zero time, an empty title, nil, a
// confidence below 0. The Options of a [Source] come after those of [ReadAll]. Where options
// of different names meet,
//
//	article.WithDate and entity.WithDate          days in the text are resolved by the first
//	                                              alone, offices by the second
//	entity.WithFuzzy, entity.WithCountries        do nothing in Read: they are for Normalize
//	quote.WithSpeechOnly, quote.WithMinConfidence the first sets a confidence of 0.8 unless
//	                                              the second sets another
//	quote.WithSpeechOnly, WithSpeechAndStance     what both keep: speech alone
//	quote.WithoutClaims, WithSpeechOnly           what both keep: quotes of speech
//	quote.WithRulesOnly, WithModels               no model
//	WithoutAttributions                           nothing of package quote is done
//
// # Guides
//
// What people want to do, and where it is shown. The examples of this documentation, which
// pkg.go.dev shows and "go doc" does not, are in files example_*_test.go of the sources. They
// are tested; so are the commands, which run in a clone of the repository.
//
// See who says what in an article: as a page to look at, in the browser, on a terminal.
//
//	go run ./examples/report testdata/dispatch.txt > report.html
//	go run ./examples/playground
//	go run ./examples/quickstart testdata/dispatch.txt
//
// Make a table of all quotes for a spreadsheet: example_csv_test.go, or, for many
// files at once and in other formats,
//
//	go run ./examples/extract -out csv -only quotes testdata
//
// Follow what one person or country says from day to day: example_monitor_test.go.
// [Report.AttributionsBy] and [Report.AttributionsAbout] ask one report; [Report.SpeakersFor] has
// everybody who speaks for a country. An actor has the same [entity.Actor.Key] in all
// reports: [Report.ActorWithKey] finds it in one of them, and [entity.Identity.Key] is that
// of a name which you look up yourself.
//
// Read a folder, an archive or a stream in parallel: [ReadAll], with [Files] or an
// iterator of your own over [Source] values. A text that fails costs its own error only.
//
// Put names in a column under canonical names and codes: [entity.Normalize], whose results
// have an Alpha2 and an Alpha3 code and are written as JSON, or
//
//	go run ./examples/normalize < examples/normalize/testdata/names.txt
//
// Find your own people, firms or places under your own IDs: [entity.WithGazetteer] with
// [entity.ReadGazetteerTSV] or [entity.ReadGazetteerJSON].
//
// Keep only what is sure, or only speech: [quote.WithMinConfidence] and
// [quote.WithSpeechOnly]. The Confidence of a [quote.Attribution] says how sure it is, its
// Rule by what it was found.
//
// Answer over HTTP, or store and exchange results: example_http_test.go, and
// [Report.MarshalJSON] with the schema in report.schema.json. Results in a database that
// finds them by words are in examples/sqlite.
//
// Parts of a report have a JSON form of their own, too: [article.Article], [article.Date],
// [entity.Actor], [entity.Identity], [entity.Candidate], [quote.Quote] and [quote.Claim], with the
// methods MarshalJSON and UnmarshalJSON. Other types are written as encoding/json writes
// any struct, which is no form to exchange or keep: of an [article.Dateline] alone the Region is
// lost, and a [quote.Attribution] alone has other fields than a Quote or a Claim.
//
// Read web pages and feeds: Wirecopy reads plain text, so that an extractor of articles
// comes first. examples/html shows one, and how its title, authors and date are handed
// over with [article.WithTitle], [article.WithAuthors] and [article.WithDate].
//
// Show results in an editor or a browser: example_highlight_test.go marks quotes and
// claims in HTML. Editors and browsers count UTF-16 units or code points;
// [article.Article.UTF16] and [article.Article.CodePoints] convert spans, and
// [article.Article.SentencesAt] has the sentences around one.
//
// Teach it the habits of your own paper: mark who says what in articles of yours, and
//
//	go run ./examples/train -o own.model examples/train/testdata/parish
//	go run ./examples/train -try own.model testdata/dispatch.txt
//
// learns from them, measures, and shows what it finds. [quote.WithModels] reads with what
// was learned.
//
// # Spans
//
// Results refer to the text by [article.Span]: a half-open range of byte offsets in
// Article.Text. s.In(text) returns the text of span s, and s.Line(text) returns it
// on one line. The text is never edited: words that were run together ("the U.S.to
// step up") are separated by their spans only. Input that is not UTF-8 is decoded
// first; offsets then refer to the decoded text. [article.Article.UTF16] and
// [article.Article.CodePoints] convert spans to the units of other languages.
//
// # Absent values and errors
//
// A zero Span, a nil Byline or a nil Speaker means that the text has no such part.
// Empty slices are nil. An empty text is not an error; its Report is empty. Speaker
// is nil where the text does not name the speaker ("officials", "the firm's spokesman"). A nil
// Report, Article or Actor answers like an empty one, and nil in a list of actors,
// options or models is ignored.
//
// Line ends of any form (LF, CR, CRLF, U+0085, U+2028) are read alike, and so are spaces
// of any width and double ones. Soft hyphens, word joiners and characters that set the
// direction of writing are overlooked: spans may have them inside, names do not.
//
// What can fail, what the error is, and what it says:
//
//	a text above the limit      *article.LimitError    the limit, which WithMaxBytes raises
//	a reader that fails         *article.ReadError     how many bytes had come by then
//	a context that is done      ctx.Err()              from ReadSource and ReadAll
//	one text of many            *SourceError           the ID of the text; wraps the others
//	a panic in one text         *PanicError            its value and stack; the others go on
//	sources that panic          *PanicError            the last result, after the texts before
//	a reader that is nil        *article.ReadError     or an error of package entity
//	JSON that does not fit      error                  version, span, actor or value at fault
//	spans outside of the text   error                  which one; from MarshalJSON
//	values that hold themselves entity.ErrNested       from methods that read or write JSON
//	a line of a gazetteer       entity.ErrEntry        which entry, and what is wrong with it
//	a model file                *quote.ModelError      damaged, foreign or of another version
//
// Test for them with [errors.Is] and [errors.As]: the wording may change. No input makes
// the library panic; a *PanicError is for what a source or reader of the caller does, or
// for a mistake in the library that should be reported.
//
// These limits hold:
//
//	a text                      1 MiB; more or less with article.WithMaxBytes, 512 MiB at most
//	memory for a text           25 bytes a byte of news, 200 of any text known;
//	                            see article.DefaultMaxBytes
//	time after ctx is done      20 ms
//	texts read ahead            as many as GOMAXPROCS, by ReadAll
//	attributions inside others  a depth of quote.MaxDepth, with quote.WithNested
//	a name in a gazetteer       about 160 bytes or 15 words
//	content after a verb        200 words, but for quotations, which have no limit
//
// # Concurrency and cost
//
// All functions are safe for concurrent use. Goroutines may share returned values
// as long as none modifies them. Time is linear in the length of the text. Models
// and gazetteer are embedded and used in place: they add to the size of a program
// but not to its start-up time. Results are identical on every platform.
//
// Options that ask for less also save time. Of the time of [Read] on news,
//
//	the structure, article.Parse alone                          takes   7 %
//	names, WithoutAttributions and entity.WithNamesOnly                40 %
//	all actors, WithoutAttributions                                    42 %
//	quotes without speakers, article.Parse and
//	quote.Find without actors and with quote.WithoutClaims             50 %
//	what rules find, quote.WithRulesOnly                               66 %
//	quotes with speakers, quote.WithoutClaims                          85 %
//
// less where fewer paragraphs have quotation marks. BenchmarkLess measures it.
package wirecopy

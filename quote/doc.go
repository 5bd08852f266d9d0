// Package quote finds who said and who claimed what: the attributions of an
// article, with their sources, cues and contents as spans of its text.
//
//	“The dam will hold,” Ida Holm, the minister for rivers, said on Monday.
//	 └─── content ────┘  └───────────── source ───────────┘ └cue┘
//
// [Find] takes an article and its actors. Every attribution is exactly one
// [Quote], whose content is given in quotation marks, or one [Claim], whose
// content is put in the words of the article:
//
//	quotes, claims := quote.Find(a, entity.Find(a))
//	for _, q := range quotes {
//		if q.Speaker != nil {
//			fmt.Println(q.Speaker.Name, q.Content[0].In(a.Text))
//		}
//	}
//
// # What an attribution is
//
// Somebody, the source, is said to have said, thought, wanted or found
// something, the content; what says so is the cue. What counts as one, and where
// its spans begin and end, follows the annotation guidelines of PolNeAR (Newell,
// Margolin and Ruths, LREC 2018): a source has its titles and appositions, a cue
// its auxiliaries and adverbs, content its "that" and its quotation marks.
//
// A quote is Direct where all of its content stands in quotation marks and Mixed
// where the sentence paraphrases as well. Scare quotes and titles of works make
// no quote. A claim has an [Attitude], and says whether it is negated or hedged.
// Of "she said he denied it" the outer one is given; with [WithNested] it has the
// inner one among its own Quotes and Claims (nested.go).
//
// # How they are found
//
// Quotation marks are paired first, over sentences and paragraphs. Rules then
// propose attributions, one construct a file:
//
//	tag.go         “...,” she said; The vote, she said, was close
//	indirect.go    she said that ...; she vowed to ...; she supports ...
//	according.go   according to her
//	colon.go       She: “...”; Deal near: she; “...” - John Smith
//	transcript.go  SMITH: ...
//	noun.go        her claim that ...; reportedly
//
// How likely a proposal is to be right, and where its content ends, was learned
// from the training articles of PolNeAR (score.go, ends.go).
//
// A learned model reads the text with these proposals beside it and labels the
// tokens of sources, cues and contents (learned.go; package internal/attrib
// says how). Where it and a rule are in each other's way, the likelier one wins;
// what only the layout tells stays with the rules. Paragraphs that are nothing
// but quotation go to the attribution before them (continuation.go), and last
// each source is given its actor (speaker.go).
//
// The model may be left out, by [WithRulesOnly]. With [WithModels], models that were
// trained on articles of one's own (examples/train) stand in its place or beside
// it; [OpenModel] opens them, and refuses what is none.
//
// # Confidence
//
// The confidence of an attribution is the probability that it is right, as the
// judges of the corpus count: half of the content found, source and cue touched.
// It is that of the model or of the rule that found it, each calibrated on
// articles that it did not learn from. [Rule] says which of them it was and by
// which word. [WithMinConfidence] leaves out what is less sure than wanted.
//
// # Limits
//
// It reads news. Speech is found more surely than belief, wishes and plans, about
// which people who mark attributions disagree as well. Who speaks is looked for
// in the source alone, so content without a source has no Speaker.
//
// # Cost
//
// Time is linear in the length of the article: a rule looks a bounded way around
// a cue or once over a sentence, and the model sees each token once. All scores
// of the model are whole numbers, so they are the same on every machine. Find is
// safe for concurrent use, also on the same article.
package quote

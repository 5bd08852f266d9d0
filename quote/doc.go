// Package quote finds who said and who claimed what: the attributions of an
// article, with their sources, cues and contents as spans of its text.
//
//	“The dam will hold,” Ida Holm, the minister for rivers, said on Monday.
//	 └─── content ────┘  └───────────── source ───────────┘ └cue┘
//
// [Find] takes an article and its actors. Every attribution is exactly one
// [Quote], whose content is in quotation marks, or one [Claim], whose content is in
// the words of the article:
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
// A quote is Direct where all of its content is in quotation marks and Mixed where
// the sentence paraphrases as well. Scare quotes and titles of works are no
// quotes. A claim has an [Attitude], and says whether it is negated or hedged. Of
// "she said he denied it" the outer one is returned; [WithNested] adds the inner
// one to its Quotes and Claims.
//
// # How they are found
//
// Find has three steps. Rules propose attributions: each construct of English
// news ("...," she said; according to her; her claim that ...) has a rule, with a
// probability that it is right. A learned model then decides: it reads the text
// and the proposals, and labels the tokens of sources, cues and contents. Of
// attributions that overlap, the likelier one is kept. What only the layout shows is
// left to the rules, and paragraphs that are only quotation go to the attribution
// before them. Last, each source is resolved to its actor: by the mention at its
// head, by a name elsewhere in it ("the Vale director Ida Holm"), or by who spoke
// just before ("he added", "the statement said"). The person spoken to, the time,
// the attitude and the polarity are read near the cue.
//
// [WithRulesOnly] leaves the model out. [WithModels] replaces it with models that
// were trained on other articles (examples/train), or uses them beside it;
// [OpenModel] opens them.
//
// # Confidence
//
// The confidence of an attribution is the probability that it is right, as the
// judges of the corpus count: half of the content found, source and cue touched.
// It is that of the model or of the rule that found it, each calibrated on
// articles that it did not learn from. [Rule] says which of them it was and by
// which word. [WithMinConfidence] leaves out what is less likely.
//
// Whom the source refers to is another question, and each of the Speakers has a
// confidence of its own: a full name is right 98 times in 100, a pronoun 93 times, a
// description 71 times. Where somebody else comes into question, that is one of the
// Candidates.
//
// # Limits
//
// It reads news. Speech is found more surely than belief, wishes and plans, about
// which annotators disagree as well. Content without a source has no Speaker,
// except for answers of interviews.
//
// # Cost
//
// Time is linear in the length of the article: a rule looks a bounded way around
// a cue or once over a sentence, and the model sees each token once. All scores
// of the model are whole numbers, so they are the same on every machine. Find is
// safe for concurrent use, also on the same article.
package quote

// Package quote finds who said and who claimed what: the attributions of an
// article, with their sources, cues and contents as spans of its text.
//
//	“The dam will hold,” Ida Holm, the minister for rivers, said on Monday.
//	 └─── content ────┘  └───────────── source ───────────┘ └cue┘
//
// [Find] takes an article and its actors. Every attribution is either a [Quote], whose
// content is verbatim at least in part, mostly in quotation marks, or a [Claim], whose
// content is in the words of the article:
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
// An attribution has three parts: the source, which is a person, body or document; the
// content, which the source says, believes, wants or finds; and the cue, the words that
// attribute the one to the other. What counts as an attribution, and where its spans
// begin and end, follows the annotation guidelines of PolNeAR (Newell, Margolin and
// Ruths, LREC 2018): titles and appositions belong to the source, auxiliaries and
// adverbs to the cue, and "that" and quotation marks to the content. The person spoken to
// is in no span: in "urged the council to wait" the content is "to wait".
//
// A quote is direct if all of its content is verbatim, and mixed if the sentence also
// paraphrases. Scare quotes and titles of works are not quotes. A claim
// has an [Attitude], and may be negated or hedged. Of "she said he denied it" only the
// outer attribution is returned; [WithNested] adds the inner one to its Quotes and
// Claims.
//
// # How they are found
//
// Find has three steps. First, rules propose attributions: there is a rule for each
// construct of English news ("...," she said; according to her; her claim that ...),
// with a probability that it is right. Second, a learned model decides: it reads the
// text and the proposals, and labels the tokens of sources, cues and contents. Of
// overlapping attributions the most likely one is kept. Attributions that only the
// layout shows are left to the rules, and a paragraph that consists of quotations
// belongs to the attribution before it. Third, each source is resolved to its actor: by
// the mention at its head, by a name elsewhere in it ("the Vale director Ida Holm"), or
// by who spoke just before ("he added", "the statement said"). The addressee, the time,
// the attitude and the polarity are read near the cue.
//
// [WithRulesOnly] leaves the model out. [WithModels] replaces or complements it by
// models that were trained on other articles (see examples/train); [OpenModel] opens
// them.
//
// # Confidence
//
// The confidence of an attribution is the probability that it is right: that its content
// shares at least half of its words with the annotated one, and that source and cue overlap
// theirs. It comes from the model or rule that found the attribution, each calibrated on
// articles that it was not trained on. Where [WithModels] gives several models, all that is found
// is put on the scale of the first. [Rule] says which it was, and on which word it relied.
// [WithMinConfidence] leaves out less likely attributions.
//
// Each of the Speakers has a confidence of its own, that the source refers to this
// actor: a full name is right 98 times in 100, a pronoun 93 times, a description 71
// times. Other actors that the source may refer to are its Candidates.
//
// # Limits
//
// The package is made for news. It finds speech more reliably than beliefs, wishes and
// plans, on which human annotators also disagree more. Content without a source has no
// Speaker, except in the answers of an interview.
//
// # Cost
//
// Time is linear in the length of the article: rules look at a bounded number of words
// around a cue or go once over a sentence, and the model reads each token once. Scores
// of the model are integers, so they are the same on every machine. Find is safe for
// concurrent use, also on the same article.
package quote

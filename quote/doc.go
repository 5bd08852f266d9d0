// Package quote finds who said and who claimed what: the attributions of an
// article, with their sources, cues and contents as spans of its text.
//
//	“The dam will hold,” Ida Holm, the minister for rivers, said on Monday.
//	 └─── content ────┘  └───────────── source ───────────┘ └cue┘
//
// [Find] takes an article and its actors. Every attribution is exactly one
// [Quote], whose content is given in quotation marks, or one [Claim], whose
// content is put in the words of the article. What an attribution is, and where
// its spans begin and end, follows the annotation guidelines of PolNeAR (Newell,
// Margolin and Ruths, LREC 2018).
//
// # How they are found
//
// Quotation marks are paired first, over sentences and paragraphs (package
// internal/quotemark). Rules, one construct a file, then propose attributions:
//
//	tag.go         “...,” she said; The vote, she said, was close
//	indirect.go    she said that ...; she vowed to ...; she supports ...
//	according.go   according to her
//	colon.go       She: “...”; Deal near: she; “...” - John Smith
//	transcript.go  SMITH: ...
//	noun.go        her claim that ...; reportedly
//
// How likely a proposal is to be right was learned from training articles
// (score.go, weights.tsv), and at which kinds of places content ends was counted
// on them (ends.tsv). In choose.go what is too unlikely is dropped.
//
// A learned model (package internal/attribution) then reads the words and what
// the rules propose, and labels sources, cues and contents token by token
// (learned.go). Of two attributions in each other's way the likelier one stays;
// what only the layout tells is left to the rules. Attributions are not nested,
// unless [Nested] asks for the inner ones too (nested.go). Paragraphs that are
// nothing but quotation go to the attribution before them (continuation.go).
//
// # Confidence
//
// The confidence of an attribution is the probability that it is right, from the
// model or from the regression over the rules' proposals, whoever found it.
// "Right" is what the corpus' judges count: half of the content, and source and
// cue touching. [Ground] says in numbers how its rule and word fared in training.
//
// # Cost
//
// Time is linear in the length of the article: a rule looks a bounded way around
// a cue or once over a sentence. Find is safe for concurrent use, also on the
// same article.
package quote

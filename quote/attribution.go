package quote

import (
	"fmt"
	"strconv"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// An Attribution is content that an article attributes to a source. The three spans
// follow the annotation guidelines of PolNeAR (Newell et al., LREC 2018); they
// never overlap. Of the spans of two attributions, but for those within others, only sources
// overlap: in "she denied it and said that he lied", "she" is the source of both.
type Attribution struct {
	// Source is who or what the content comes from, with determiner, titles
	// and apposition ("Mr. Kerry", "a spokesman for the ministry"). It is
	// empty where the text gives none ("it is expected that ...").
	Source article.Span

	// Cue is what signals the attribution: a verb with its group ("has
	// repeatedly said"), "according to", a noun, a colon. It is empty where
	// only the layout says who speaks.
	Cue article.Span

	// Content is what is attributed, in one or more pieces in text order.
	// Quoted pieces include their quotation marks. It is never empty. The contents of
	// two attributions do not overlap, except that those in Quotes and Claims lie
	// within this one.
	Content []article.Span

	// Speaker is the actor that Source refers to, the first of Speakers. It is
	// nil where the text names nobody ("officials", "one aide", "a spokesman for the
	// bank": the bank is an actor with a mention in Source). In an interview without
	// labels it is the interviewee, although Source is empty.
	Speaker *entity.Actor

	// Speakers are all actors that Source refers to, in text order: mostly one,
	// several for a joint source ("Moscow and Washington"). Nil for none.
	Speakers []Speaker

	// Candidates are other actors that Source may refer to, the likeliest first:
	// for "he", who spoke before. Nil for none.
	Candidates []Speaker

	// Addressee is the person spoken to ("reporters" in "told reporters"). It is empty
	// if the cue has none.
	Addressee article.Span

	// Time is the expression beside the cue that says when the source spoke
	// ("Thursday" in "said Thursday"). Its Span is empty if there is none, and
	// its days are zero if the article does not tell which day it is.
	Time article.Date

	// About are the actors that the content mentions, by name or otherwise, each once, in
	// the order of their first mention there; nil for none. "I" and "we" do not count.
	About []*entity.Actor

	// Quotes and Claims are the attributions within Content, in text order:
	// what the source says that others said. They are nil unless [WithNested] asks
	// for them.
	Quotes []Quote
	Claims []Claim

	// Rule is the rule or model that found the attribution.
	Rule Rule

	// Confidence is the probability, from 0 to 1, that source, cue and content are
	// right. How sure it is which actor the source refers to is in Speakers.
	Confidence float64
}

// A Speaker is an actor that a source may refer to.
type Speaker struct {
	Actor *entity.Actor // never nil

	// Confidence is the probability that the source refers to Actor, from 0 to 1,
	// provided that the attribution itself is right. It is 0 if it was read from
	// JSON that does not give it.
	Confidence float64
}

// A Quote is an attribution whose content is verbatim, wholly or in part: it is in
// quotation marks, or a turn of a transcript, an answer of an interview or a
// printed statement.
type Quote struct {
	Attribution
	Kind Kind
}

// A Claim is an attribution that is not verbatim.
type Claim struct {
	Attribution
	Attitude Attitude
	// Negated says that the cue denies or negates the content: "denied",
	// "did not say".
	Negated bool
	// Hedged says that the text itself marks the claim as uncertain: a word
	// such as "may", "reportedly" or "appears" is in the cue or in the first
	// verb of the content.
	Hedged bool
}

// A Rule says how an attribution was found. The rules, each with an example:
//
//	tag-after   “...,” she said               according   according to her
//	tag-plain   It rained, she said           in-words    in her words, “...”
//	tag-inside  The rain, she said, was late  hearsay     reportedly
//	tag-other   “...,” she quavered           idiom       she took issue with ...
//	quote       she said “...”                lead-in     she wrote a note: “...”
//	that        she said that ...             colon       She: “...”
//	wh          she asked whether ...         label       She: ...
//	clause      she said it rained            headline    Rain near: she
//	infinitive  she vowed to ...              dash        “...” - Ida Holm
//	gerund      she proposed going ...        no-tag      “...” of nobody
//	phrase      she supported the ...         block       They demand:, and a list
//	of          she spoke of ...              transcript  SMITH: ...
//	saying      ..., saying that ...          statement   She said:, and paragraphs
//	passive     it was criticized by her      answer      in an interview
//	expected    she is expected to ...        noun-that   her claim that ...
//	it-is       it is said that ...           noun-to     her promise to ...
//	seems       it seems to ...               noun-of     her criticism of ...
//	asked       asked whether ...             model       found by the learned model alone
//
// A release may add others.
type Rule struct {
	// Name is one of these names.
	Name string
	// Word is the reporting word of the cue in its base form, such as "say". It
	// is empty if the cue has none.
	Word string
}

// String returns the rule in a form for people to read: `rule "that" with "say": 1005 of
// 1102 proposals right in training`. The numbers say how often what the rule proposes was right in the
// articles that were learned from, before the model decides. They do not say how sure this attribution
// is: see the field Confidence of [Attribution].
func (r Rule) String() string {
	if r.Name == "" {
		return "unknown"
	}
	with := ""
	if r.Word != "" {
		with = " with " + strconv.Quote(r.Word)
	}
	if r.Name == speech.ByModel.Name {
		return "learned model" + with
	}
	s := "rule " + strconv.Quote(r.Name) + with
	known := speech.RuleNamed(r.Name)
	if known == nil { // of another release
		return s
	}
	if n, right := known.Counted(r.Word); n > 0 {
		s += fmt.Sprintf(": %d of %d proposals right in training", right, n)
	}
	return s
}

// A Kind tells quotes apart by how much of the content is verbatim.
type Kind uint8

// The kinds of quotes.
const (
	KindDirect Kind = iota // the whole content is verbatim, mostly in quotation marks
	KindMixed              // part of the content is in quotation marks, the rest paraphrases
)

// String returns "direct" or "mixed".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}

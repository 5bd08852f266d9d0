// Package speech knows the constructs in which English news says who said what.
//
// A [Construct] is a value with a trigger and a match, one a file; [Constructs]
// lists them in the order in which they are tried. [Read] makes the view of an
// article that they read, and [Propose] returns what they find:
//
//	turn.go         SMITH: ..., paragraph after paragraph
//	answer.go       Why? / Because ..., paragraph after paragraph
//	statement.go    Smith said: We ..., without quotation marks
//	enumerate.go    They demand:, and a list below
//	headline.go     Deal near: Smith
//	label.go        Smith: “...”
//	comment.go      ..., a figure Smith disputes
//	leadin.go       Smith issued a statement: “...”
//	signature.go    “...” - Smith
//	ownwords.go     in Smith's words, “...”
//	according.go    according to Smith
//	assaid.go       as Smith says, ...
//	viewpoint.go    in Smith's view, ...
//	hearsay.go      reportedly
//	noun.go         Smith's claim that ...
//	tag.go          “...,” Smith said; The vote, Smith said, was close
//	inverted.go     Said Smith: “...”
//	passive.go      it is said that ...; he was criticized by Smith
//	participle.go   ..., saying that ...
//	verb.go         Smith said that ...; Smith vowed to ...
//	asked.go        when asked whether ...
//
// Package phrase reads the verb groups, their subjects and the times within these. Constructs
// share the readers of content: object.go finds content after a cue, tagcontent.go around a
// tag, contentlimit.go and ends.go where it ends, quotation.go the quotations that continue
// after a tag; relative.go and fronted.go read the clauses around an attribution and before its
// content.
//
// [Mend] corrects what the learned model found, in the steps that mendsteps.go lists: mend.go
// has those of general use, addressee.go whom somebody speaks to, nocomment.go that nothing was
// said, participlesource.go the sources that a participle describes, mendsource.go the sources
// that do not fit the form of the verb, adjuncts.go the times and places in a source,
// coordination.go sources that list several, extendcontent.go and trimcontent.go the ends of
// content. action.go recognizes attributions that report an action rather than speech.
//
// A construct matches one or more patterns, the rules (rule.go). Statistics and features of
// the learned model refer to a rule by its name. How likely a proposal is right
// (probability.go) and where content ends were learned from the training articles of PolNeAR.
//
// Proposals overlap. [Choose] keeps the preferred ones, [Adopt] gives them the
// quotations that go on in later paragraphs, [Nest] the attributions within their
// content.
//
// Time is linear in the length of the article: a construct looks a bounded way
// around its trigger, or once over a sentence or a run of reopened quotations.
package speech

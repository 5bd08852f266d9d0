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
//	leadin.go       Smith issued a statement: “...”
//	signature.go    “...” - Smith
//	inwords.go      in Smith's words, “...”
//	according.go    according to Smith
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
// Verb groups, their subjects and the times in these are read by package phrase. What the
// constructs have in common besides: object.go finds the content after a cue, and reach.go and
// ends.go where it ends; quotation.go finds the quotations that go on after a tag. relative.go
// and fronted.go know the clauses around an attribution and before its content. tidy.go mends
// what the learned model found, with described.go for sources with a participle, whose.go for
// whom the verb asks for, timed.go for the times in a source, coordination.go for sources of
// several, and extend.go and trim.go for the ends of content; action.go takes out what is
// plain action.
//
// A construct matches in one or more patterns, the rules (rule.go). The name of a
// rule is what the statistics and the learned model know it by. How likely a
// proposal is right (chance.go) and where content ends was learned from the
// training articles of PolNeAR.
//
// Proposals overlap. [Choose] keeps the preferred ones, [Adopt] gives them the
// quotations that go on in later paragraphs, [Nest] the attributions within their
// content.
//
// Time is linear in the length of the article: a construct looks a bounded way
// around its trigger, or once over a sentence or a run of reopened quotations.
package speech

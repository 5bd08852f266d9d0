// Package speech knows the constructs in which English news says who said what.
//
// A [Construct] (construct.go) is a value with a trigger and a match, one a file;
// [Constructs] lists them in the order in which they are tried. [Read] makes the view of an
// article that they read (text.go, word.go), and [Propose] returns what they find:
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
//	idiom.go        Smith threw her weight behind ...
//	noun.go         Smith's claim that ...
//	tag.go          “...,” Smith said; The vote, Smith said, was close
//	inverted.go     Said Smith: “...”
//	passive.go      it is said that ...; he was criticized by Smith
//	participle.go   ..., saying that ...
//	verb.go         Smith said that ...; Smith vowed to ...
//	asked.go        when asked whether ...
//	untagged.go     “...”, and nothing that says who speaks
//
// Package phrase reads the verb groups, their subjects and the times within these; tagsource.go
// finds the source of a tag. Constructs share the readers of content: object.go finds content
// after a cue, nouncontent.go after a noun, tagcontent.go around a tag, contentlimit.go and
// ends.go where it ends, quotation.go the quotations that continue after a tag; relative.go and
// fronted.go read the clauses around an attribution and before its content.
//
// What is found is a [Proposal] (proposal.go). It matches one pattern of its construct, a
// [Rule] (rule.go), by whose name statistics and features of the learned model refer to it.
// How likely a proposal is right (probability.go) and where content ends were learned from
// the training articles of PolNeAR (tables.go). Hints (hint.go) are the proposals as the
// learned model reads them.
//
// [Mend] corrects what the learned model found, in the steps that mendsteps.go lists: mend.go
// has those of general use, the others
//
//	swapped.go        source and content that were taken for each other
//	quotesother.go    sources that quote somebody: "quoted her as saying"
//	mendsource.go     sources that do not fit the form of the verb
//	missingsource.go  sources far from the verb
//	coordination.go   sources of several, of which one was found
//	peoplelist.go     the same without names: "police and witnesses"
//	sourceclause.go   attributions that are part of a longer source
//	apposition.go     appositions of a source in the content
//	adjuncts.go       times and places in a source
//	addressee.go      whom somebody speaks to
//	nocomment.go      that nothing was said
//	quotationgap.go   quotations with a sentence between them
//	extendcontent.go  content that ends too early
//	trimcontent.go    content that goes on too far
//	trimobject.go     the same within a subject: "users wanting [help] have left"
//
// action.go recognizes attributions that report an action rather than speech.
//
// Proposals overlap. [Choose] (choose.go) keeps the preferred ones, [Adopt] (adopt.go) gives
// them the quotations that go on in later paragraphs, [Nest] (nest.go) the attributions within
// their content.
//
// Time is linear in the length of the article: a construct looks a bounded way
// around its trigger, or once over a sentence or a run of reopened quotations.
package speech

package speech

import "slices"

// A Rule is one pattern that a construct can match, which is how the statistics
// and the learned model tell proposals apart.
type Rule struct {
	// Name is the rule's name in trained tables, in models and in quote.Rule.
	Name string

	// End is the kind of content after the cue, 0 where content comes first.
	End EndKind

	// Outer says that the content is before the cue or all around it, so that
	// attributions that start within it are part of it.
	Outer bool

	// AnyVerb says that the rule takes verbs that do not report, and so gives
	// way to all others.
	AnyVerb bool

	// Speech says that the pattern alone shows that the source speaks,
	// whatever the verb.
	Speech bool

	// Exact says that what the rule proposes stays beside the learned model,
	// however often the rule is right.
	Exact bool

	// Layout says that the rule reads the layout, which no model knows, rather
	// than the words.
	Layout bool

	// Certain says that nothing can be in the way of what the rule proposes.
	Certain bool

	// Verbatim says that content is word for word without quotation marks. All such
	// rules read the layout.
	Verbatim bool

	// AtLeast is how likely proposals are, in 1000, whatever was counted.
	AtLeast int

	// as is the rule whose counts stand in for those of a rule too rare to be
	// counted.
	as *Rule
}

// Believable is how likely, in 1000, a proposal must be to be believed. At this
// value the F1 of whole attributions is highest when learned on five sixths of
// the training articles and measured on the others.
const Believable = 350

// labelledTurn is how often in 1000 a turn of a transcript is right. The training
// articles have too few to count: the label leaves no doubt.
const labelledTurn = 950

// printedStatement is how often in 1000 a statement or answer without quotation
// marks is right, for which the training articles have too few as well.
const printedStatement = 800

// plainVerb is how often in 1000 a verb is right that hardly tells anything but what a court decides
// or what people like: of 11 such attributions found in broad's articles, 10 are marked.
const plainVerb = 850

// untagged is how often in 1000 a quotation of whole sentences is speech where
// nothing says so.
const untagged = 700

// The rules, each with an example.
var (
	TagAfter  = &Rule{Name: "tag-after", Outer: true, Speech: true, Exact: true} // "...," she said
	TagPlain  = &Rule{Name: "tag-plain", Outer: true, Speech: true}              // The vote was close, she said
	TagInside = &Rule{Name: "tag-inside", Outer: true, Speech: true}             // The vote, she said, was close
	TagOther  = &Rule{Name: "tag-other", Outer: true, Speech: true}              // "...," she quavered

	ToQuote      = &Rule{Name: "quote", End: ClauseEnd, Speech: true, Exact: true} // she said "..."
	ToThat       = &Rule{Name: "that", End: ClauseEnd}                             // she said that ...
	ToWh         = &Rule{Name: "wh", End: ClauseEnd}                               // she asked whether ...
	ToClause     = &Rule{Name: "clause", End: ClauseEnd}                           // she said it was ...
	ToInfinitive = &Rule{Name: "infinitive", End: InfinitiveEnd}                   // she vowed to ...
	ToGerund     = &Rule{Name: "gerund", End: InfinitiveEnd}                       // she proposed going ...
	ToPhrase     = &Rule{Name: "phrase", End: PhraseEnd}                           // she supported the ...
	ToOf         = &Rule{Name: "of", End: PhraseEnd}                               // she spoke of/about/for ...
	Saying       = &Rule{Name: "saying", End: ClauseEnd}                           // ..., saying that ...
	PassiveBy    = &Rule{Name: "passive", End: PhraseEnd}                          // he was criticized by her
	Expected     = &Rule{Name: "expected", End: InfinitiveEnd}                     // she is expected to ...
	ItIs         = &Rule{Name: "it-is", End: ClauseEnd}                            // it is said that ...
	Seems        = &Rule{Name: "seems", End: InfinitiveEnd}                        // the vote was called a farce, the plan seems to work
	Asked        = &Rule{Name: "asked", End: ClauseEnd}                            // when asked whether ...

	NounThat = &Rule{Name: "noun-that", End: NounEnd} // her claim that ...
	NounTo   = &Rule{Name: "noun-to", End: NounEnd}   // her promise to ...
	NounOf   = &Rule{Name: "noun-of", End: NounEnd}   // her criticism of ...

	AccordingTo = &Rule{Name: "according", Outer: true, Speech: true}                  // according to her
	Hearsay     = &Rule{Name: "hearsay", End: ClauseEnd}                               // reportedly
	InWords     = &Rule{Name: "in-words", End: ClauseEnd, as: AccordingTo}             // in her words, "..."
	Idiom       = &Rule{Name: "idiom", End: PhraseEnd, AtLeast: idiomChance, as: ToOf} // she took issue with ...
	LeadIn      = &Rule{Name: "lead-in", End: ClauseEnd, AnyVerb: true, Speech: true}  // she issued a statement: "..."
	Colon       = &Rule{Name: "colon", Outer: true, Speech: true, AtLeast: Believable} // She: "..."

	Label    = &Rule{Name: "label", Outer: true, Speech: true, Layout: true}                     // She: ...
	Headline = &Rule{Name: "headline", Outer: true, Speech: true, Layout: true}                  // Deal near: she, in a headline
	Dash     = &Rule{Name: "dash", Outer: true, Speech: true, Layout: true, AtLeast: Believable} // "..." - John Smith
	NoTag    = &Rule{Name: "no-tag", Outer: true, Speech: true, Layout: true, AtLeast: untagged} // "..." and nothing that says who speaks

	// They demand:, and a list below
	Block = &Rule{Name: "block", Outer: true, Speech: true, Exact: true, Layout: true, Certain: true, AtLeast: printedStatement}

	// SMITH: ..., paragraph after paragraph
	Turn = &Rule{Name: "transcript", Outer: true, Speech: true, Exact: true, Layout: true, Certain: true, Verbatim: true, AtLeast: labelledTurn}

	// She said: We ..., without quotation marks
	Statement = &Rule{Name: "statement", Outer: true, Speech: true, Exact: true, Layout: true, Certain: true, Verbatim: true, AtLeast: printedStatement}

	// between questions of an interview
	Answer = &Rule{Name: "answer", Outer: true, Speech: true, Exact: true, Layout: true, Certain: true, Verbatim: true, AtLeast: printedStatement}

	// ByModel is the rule of what the learned model alone found.
	ByModel = &Rule{Name: "model"}
)

// Rules are all rules that propose something, in the order in which tables and reports list them.
var Rules = []*Rule{
	TagAfter, TagPlain, TagInside, TagOther,
	ToQuote, ToThat, ToWh, ToClause, ToInfinitive, ToGerund, ToPhrase, ToOf,
	Saying, PassiveBy, Expected, ItIs, Seems, NounThat, NounTo, NounOf,
	AccordingTo, Colon, Label, Headline, Turn, Answer, Statement, Block, Dash, Hearsay, Asked, LeadIn, InWords, Idiom, NoTag,
}

// RuleNamed returns the rule of a name, nil if there is none.
func RuleNamed(name string) *Rule {
	if i := slices.IndexFunc(Rules, func(r *Rule) bool { return r.Name == name }); i >= 0 {
		return Rules[i]
	}
	return nil
}

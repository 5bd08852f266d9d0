package quote

// A relation is an attribution as runs of tokens: what the rules find, and what
// a labelling of tokens is linked into.
type relation struct {
	source, cue run // empty where absent
	content     []run
	construct   construct
	head        int        // the token that carries the cue's meaning, -1 for none
	right       int        // how likely it is to be right, in 1000
	apart       bool       // in a clause of time that nobody counts to what is attributed before it
	inner       []relation // within the content
}

// A construct is the construct that a relation was found by.
type construct uint8

// The rules. Their names are those of the statistics in rules.tsv.
const (
	tagAfter     construct = iota // "...," she said
	tagPlain                      // The vote was close, she said
	tagInside                     // The vote, she said, was close
	tagOther                      // "...," she quavered
	toQuote                       // she said "..."
	toThat                        // she said that ...
	toWh                          // she asked whether ...
	toClause                      // she said it was ...
	toInfinitive                  // she vowed to ...
	toGerund                      // she proposed going ...
	toPhrase                      // she supported the ...
	toOf                          // she spoke of/about/for ...
	saying                        // ..., saying that ...
	passive                       // she was criticized by ...
	expected                      // she is expected to ...
	itIs                          // it is said that ...
	seems                         // the vote was called a farce, the plan seems to work
	nounThat                      // her claim that ...
	nounTo                        // her promise to ...
	nounOf                        // her criticism of ...
	quality                       // she is worried that ...
	accordingTo                   // according to her
	colon                         // She: "..."
	labelled                      // She: ...
	headline                      // Deal near: she, in a headline
	transcript                    // SMITH: ..., paragraph after paragraph
	dash                          // "..." - John Smith
	hearsay                       // reportedly
	askedBy                       // when asked whether ...
	leadIn                        // she issued a statement: "..."
	ownWords                      // in her words, "..."
	numRules

	byModel = numRules // none: the model alone found it
)

var ruleNames = [numRules]string{"tag-after", "tag-plain", "tag-inside", "tag-other", "quote", "that", "wh", "clause", "infinitive",
	"gerund", "phrase", "of", "saying", "passive", "expected", "it-is", "seems", "noun-that", "noun-to", "noun-of", "quality",
	"according", "colon", "label", "headline", "transcript", "dash", "hearsay", "asked", "lead-in", "in-words"}

// String returns the name of the rule.
func (u construct) String() string {
	if u == byModel {
		return "model"
	}
	return ruleNames[u]
}

package speech

// This file lists the steps of [Mend].

// A step corrects one kind of error of an attribution. Its function says which.
type step struct {
	name string

	// One of these is the step: it looks at the attribution alone, or also at those before it.
	alone func(t *Text, p *Proposal)
	among func(t *Text, p *Proposal, earlier []Proposal)

	// after are the steps before this one whose work it needs. Among other steps the order does
	// not matter: they correct different errors, or the same one alike. TestOrder holds this list
	// against what changes when steps are moved.
	after []string
}

// do runs the step.
func (s *step) do(t *Text, p *Proposal, earlier []Proposal) {
	if s.alone != nil {
		s.alone(t, p)
	} else {
		s.among(t, p, earlier)
	}
}

// steps are the steps of [Mend] in their order.
var steps = [...]step{
	// What is source, cue and content at all.
	{name: "flip", alone: flip},
	{name: "quotesOther", alone: quotesOther},
	{name: "dropFar", alone: dropFar},
	{name: "dropForeign", alone: dropForeign},
	{name: "expectedToSay", alone: expectedToSay},
	{name: "fromNobody", alone: fromNobody},
	{name: "subjectOnly", alone: subjectOnly},

	// Who the source is.
	{name: "mendSource", among: mendSource},
	{name: "withAntecedent", among: withAntecedent, after: []string{"mendSource"}},
	{name: "completeSource", among: completeSource, after: []string{"subjectOnly", "mendSource"}},
	{name: "lightVerb", alone: lightVerb},
	{name: "beforeColon", alone: beforeColon},
	{name: "announcer", alone: announcer},

	// Passive verbs, whose subject is content or the person spoken to.
	{name: "byWhom", alone: byWhom, after: []string{"mendSource", "completeSource"}},
	{name: "agentUrges", alone: agentUrges},
	{name: "thoughtToBe", alone: thoughtToBe},
	{name: "deemedSo", alone: deemedSo, after: []string{"completeSource"}},
	{name: "barePassive", alone: barePassive, after: []string{"completeSource"}},
	{name: "withoutHearer", alone: withoutHearer, after: []string{"byWhom", "agentUrges"}},
	{name: "dropSpokenTo", alone: dropSpokenTo, after: []string{"completeSource"}},

	// Where source and cue begin and end.
	{name: "tidy", alone: tidy, after: []string{"mendSource", "withAntecedent", "completeSource"}},
	{name: "modalName", alone: modalName},
	{name: "edge", alone: edge},
	{name: "wholeSource", alone: wholeSource},
	{name: "bareRelative", alone: bareRelative, after: []string{"tidy"}},
	{name: "afterOwnSource", alone: afterOwnSource},
	{name: "withinDocument", alone: withinDocument, after: []string{"afterOwnSource"}},

	// Where content begins.
	{name: "dropAddressee", alone: dropAddressee, after: []string{"flip"}},
	{name: "moveAppositions", alone: moveAppositions, after: []string{"afterOwnSource"}},
	{name: "afterLink", alone: afterLink, after: []string{"flip"}},
	{name: "beforeDay", alone: beforeDay, after: []string{"dropAddressee"}},
	{name: "afterWhen", alone: afterWhen},
	{name: "afterVenue", alone: afterVenue},
	{name: "afterSemicolon", alone: afterSemicolon},
	{name: "beforeThat", alone: beforeThat},
	{name: "whatWas", alone: whatWas},
	{name: "withoutFront", alone: withoutFront},
	{name: "wouldNotSay", alone: wouldNotSay},
	{name: "particle", alone: particle},
	{name: "expressed", alone: expressed},
	{name: "negatedContent", alone: negatedContent},
	{name: "relativeContent", alone: relativeContent, after: []string{"byWhom", "tidy"}},

	// Where content ends.
	{name: "addMainClause", alone: addMainClause, after: []string{"afterOwnSource"}},
	{name: "restInSource", alone: restInSource},
	{name: "withFront", alone: withFront},
	{name: "completeFront", alone: completeFront, after: []string{"dropForeign"}},
	{name: "completeClause", alone: completeClause, after: []string{"byWhom", "dropAddressee"}},
	{name: "completeRelative", alone: completeRelative},
	{name: "completeJoined", alone: completeJoined},
	{name: "participleAfter", alone: participleAfter},
	{name: "trimContent", alone: trimContent, after: []string{"tidy", "dropSpokenTo", "completeFront", "completeClause", "participleAfter"}},
	{name: "completeEnd", alone: completeEnd},
	{name: "pastQuotation", alone: pastQuotation, after: []string{"trimContent"}},
	{name: "pastRelative", alone: pastJoinedRelative, after: []string{"trimContent"}},
	{name: "completeList", alone: completeList, after: []string{"dropAddressee"}},
	{name: "afterFront", alone: afterFront, after: []string{"trimContent"}}, // the source of a clause before its own
	{name: "withoutComma", alone: withoutComma},
}

// Package mention recognizes the named entities of an article. It is the first stage of
// entity.Find. Package link decides which entity a mention refers to.
//
// The named-entity tagger (package ner) marks most mentions. [Find] (find.go) goes over the
// sentences in text order: where the tagger marked a name, rules correct it; where it marked
// none, the lexicon and the caller's gazetteer may have one. What is found is a [Mention]
// (mention.go).
//
// A marked name is first divided if it is two (joint.go). Then the corrections of its
// boundaries and kind run in the order of fixes.go, which has those that are short; the
// others are in
//
//	people.go     the names of people
//	called.go     people whom the text calls so: "a herdsman known as Kato"
//	months.go     people who are called like a month: "June Castle"
//	syllables.go  names in which the surname comes first: "Ngo Van Loc"
//	bodies.go     the names of bodies
//	firms.go      firms of partners: "Procter, Hale & Ott LLP"
//	hyphens.go    "Anne-Sophie Lund", "Dyfed-Powys Police"
//	extend.go     the rest of a name that the tagger cut: "and Bridges"
//	cut.go        names in texts with a space before every sign: "N. W. T."
//	numbers.go    names with numbers: "7-Eleven", "Highway 61"
//	brackets.go   places in parentheses: "Bo Lund (Labour, Kelder)"
//	described.go  what the text says of a body: "the think tank Seri"
//	shares.go     shares and business of firms: "Grocer Kelder rose 3%"
//	apposed.go    nouns for bodies beside a name: "Seri, an association of fishermen,"
//	travel.go     towns to which something goes: "the road to Benone"
//	filed.go      whoever filed the article, and where
//	objects.go    ships, treaties and models, which are no actors
//
// and sense.go chooses which of the senses of a known name is meant.
//
// Names that the tagger did not mark come from
//
//	entries.go    the caller's gazetteer: "Prince Harry", "3M"
//	famous.go     firms whose names are words too: "Apple"
//	languages.go  names of languages, which are none of peoples
//	capitals.go   runs of capitalized words that nothing else knows
//	results.go    the lines in which sport lists its results
//	scorecard.go  those of cricket
//
// When all mentions are found, they are compared with each other:
//
//	acronyms.go   "Bureau of Harbours and Lights (BHL)"
//	events.go     storms with the name of a person
//	rosters.go    clubs or parties beside the people in a list
//	lists.go      places and firms that look like people, in a list of others
//	located.go    towns that nobody has heard of: "police in Benone"
//	kinds.go      one spelling, one kind
//	furniture.go  names in the lines around an article
package mention

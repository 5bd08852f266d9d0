// Package normalize resolves a single name, as in a list or a column of a table, without
// the context of an article.
//
// [Name] (normalize.go) tries one way of writing names after another, each a function. The
// first one that knows the name decides. They are in
//
//	known.go   the name of an actor, an ISO code, a country's name in another language, a
//	           subdivision, an abbreviated state, a name without its diaeresis
//	office.go  an office of a country or body: "Russian foreign minister"
//	body.go    a body of a country, in either order: "Ministry of Defense of Ukraine"
//	legal.go   a firm with its legal form, a person with a title
//	form.go    a country with words for its form of government, or with words cut short
//	split.go   a name with a qualifier beside it: "Georgia, USA", "American Samoa (US)"
//	mend.go    a name whose letters a wrong encoding has changed
//
// [Candidates] (candidates.go) returns all senses of a name, [Fuzzy] (fuzzy.go) the known name
// that is most similar to a misspelled one.
package normalize

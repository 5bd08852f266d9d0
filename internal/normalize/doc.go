// Package normalize resolves a single name, as in a list or a column of a table, without
// the context of an article.
//
// [Name] tries one way of writing names after another, each a function: the name of an
// actor, an ISO code, a country's name in another language, an office or body of a country, a
// subdivision, a name with words for the form of government, an abbreviated name, an
// abbreviated state or province, a name written without its diaeresis, and a name with a
// qualifier beside it. The first one that knows the name decides.
//
// [Candidates] returns all senses of a name, [Fuzzy] the known name that is most similar to a
// misspelled one.
package normalize

// Package normalize says what a name means that stands alone, as in a list or a
// column of a table. It knows nothing of articles.
//
// [Name] reads a name by steps, each a function of its own file that knows one
// way of writing names: the name of an actor, an ISO code, a country's name in
// another language, an office or body of a country, a subdivision, a name with
// words that only say what sort of state it is, a name with words cut short, a
// state or province cut short, a name written without its two dots, and a name with
// something beside it. The first step that knows the name decides.
//
// [Candidates] returns all that a name may mean, [Fuzzy] what a misspelled one is
// closest to.
package normalize

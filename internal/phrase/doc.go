// Package phrase reads the phrases of an article: noun phrases, titles, appositions, verb
// groups, and the words by which something is renamed. It is the only reader of them.
//
// [Of] gives the words of an article with their classes. [At] reads the noun phrase after a
// determiner, [Title] the title before a name, [After], [Described] and [Predicate] what a
// sentence says that a named person is; all return a [Phrase]. [Acts], [Subject], [Speaks]
// and [Acted] say whether a verb makes a name or pronoun one that acts or speaks.
//
// Nothing here knows who is meant: the entities are matters of packages link and coref.
package phrase

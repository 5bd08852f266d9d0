// Package phrase parses the phrases of an article: noun phrases, titles, appositions, verb
// groups, and expressions that introduce another name. What it finds are descriptions: a noun of the
// lexicon with what belongs to it. Where the subject of any verb begins and ends, described or
// not, package speech reads off parts of speech and quotation marks.
//
// [Of] returns the words of an article with their classes. [At] parses the noun phrase after
// a determiner, [Title] the title before a name, [After] and [Described] an apposition, and
// [Predicate] a predicate that describes a named person; all return a [Phrase]. [Acts],
// [Subject], [Speaks] and [Acted] report whether a name or pronoun is the subject of a verb
// of acting or speaking.
//
// The package does not resolve references; packages link and coref do.
package phrase

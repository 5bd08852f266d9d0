// Package phrase parses the phrases of an article: noun phrases, titles, appositions and verb
// groups. Packages link and coref resolve what they refer to.
//
// There are two parsers. The first parses phrases that describe a person or an organization
// and whose noun is in the lexicon. It goes from the first word of the phrase in a [Doc] and
// returns a [Phrase] with head, modifiers and complement: [At] parses the noun phrase after a
// determiner, [Title] the title before a name, [After] and [Described] an apposition, and
// [Predicate] a predicate that describes a named person. [Acts], [Subject], [Speaks] and
// [Acted] report whether a name or pronoun is the subject of a verb of acting or speaking;
// [KnownAs], [RealName] and [Renamed] recognize the words that introduce another name.
//
// The second finds where the subject of a verb begins and ends, whatever its noun. It goes
// from the verb in a [Text], which has parts of speech and quotation marks: [Text.VerbGroup]
// is the verb with its auxiliaries, [Text.Subject] the subject before it with its apposition,
// [Text.PhraseBefore] the noun phrase that ends at a token, [Text.PhraseAfter] the one that
// begins there, and [Text.Antecedent] the one that a relative pronoun refers to.
//
// Doc and Text are two views of the same words of package text: Doc without possessive
// endings, Text with them.
package phrase

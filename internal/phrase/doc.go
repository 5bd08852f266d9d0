// Package phrase is where the phrases of an article are read: noun phrases, titles,
// appositions and verb groups. It does not resolve what they refer to, which packages link
// and coref do.
//
// What describes a person or an organization has a noun of the lexicon. It is read from its
// beginning, off a [Doc], as a [Phrase] of head, modifiers and complement: [At] reads the noun
// phrase after a determiner, [Title] the title before a name, [After] and [Described] an
// apposition, and [Predicate] a predicate that describes a named person. [Acts], [Subject],
// [Speaks] and [Acted] report whether a name or pronoun is the subject of a verb of acting or
// speaking; [KnownAs], [RealName] and [Renamed] read what introduces another name.
//
// The subject of a verb may have any noun. Only where it begins and ends is read, from the
// verb, off a [Text] with its parts of speech and quotation marks: [Text.VerbGroup] is the
// verb with its auxiliaries, [Text.Subject] the subject before it with its apposition,
// [Text.PhraseBefore] the noun phrase that ends at a token, [Text.PhraseAfter] the one that
// begins there, and [Text.Antecedent] the one that a relative pronoun refers to.
//
// Doc and Text are two ways to look at the same words of package text: a name is read without
// its possessive ending, a token as it is written.
package phrase

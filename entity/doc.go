// Package entity finds who an article is about: the people, bodies, groups,
// countries and places that it names, each once and under one name, with every
// place where the article speaks of them.
//
// # From words to actors
//
// [Find] runs three stages, each an internal package, over the words of an
// article. Package mention finds the named mentions. Package link decides which
// entity each of them stands for: a surname belongs to the person named in full,
// an acronym to the body whose initials it has, and "Moscow" is the Russian
// government in "Moscow vowed" but the city in "talks in Moscow". Package coref
// resolves what refers to an entity without naming it: "he", "the Russian foreign
// minister", "the company". What comes out are the actors.
//
// The library knows who held many offices when. It uses that for the day of the
// article, and only where the article itself does not say who holds an office.
//
// # Coreference
//
// Each mention raises the salience of an entity, and each sentence halves it; the
// subject of a sentence counts most. A pronoun refers to the most salient entity
// whose gender fits. A third-person pronoun inside a quotation does not refer to
// the speaker. Unnamed people compete as antecedents too, so the "she" of "a woman
// said she was late" resolves to no actor.
//
// In a quotation "I" is its speaker. Outside of quotations "I" is the writer, "we"
// is the body whose statement the article is, and in a transcript both are whoever
// has the turn.
//
// # What is no mention
//
// A wrong actor is worse than none. Where the text names nobody ("officials", "one
// aide", "his lawyer") there is no named actor. A name inside another phrase does
// not make the phrase a mention of it: "Clinton aides" are not Clinton, and "the
// Clinton campaign" is an actor of its own, with a mention of the form
// [FormNominal] that contains the mention of Clinton. Of nested mentions the outer
// one comes first.
//
// # Cost
//
// The work grows linearly with the length of the article. Facts and weights are
// read in place, so the first call costs no more than later ones.
package entity

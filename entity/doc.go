// Package entity finds who an article is about: the people, bodies, groups,
// countries and places that it names, each once and under one name, with every
// place where the article speaks of them.
//
// # From words to actors
//
// [Find] goes over an article in four steps. It looks at every token once and
// notes how it is written. It finds the names among them. It decides who each
// name stands for: a surname belongs to the person named in full, an acronym to
// the body whose initials it has, "Moscow" is the Russian government where it
// vows and the city where talks are held. Last it goes over the article again
// and resolves what stands for somebody without a name: "he", "the Russian
// foreign minister", "the company". Who held an office on the day of the article is
// known for many; it only counts where the article doesn't say itself.
//
// # Who is meant
//
// Each mention makes an actor weigh more and each sentence less; the subject of a
// sentence weighs most. A pronoun is the weightiest of those whose gender fits.
// In a quotation it is none who says it, so the quotations are read too, and
// people without a name weigh as well: "a woman said she" is nobody who has one.
// Outside of quotations "I" is the writer, "we" the body whose statement it is,
// and both are whose turn it is in a transcript.
//
// # Names and no names
//
// A wrong name is worse than none. Where the text names nobody ("officials",
// "one aide", "his lawyer") there is no named actor, and a name inside another
// phrase is not who the phrase stands for: "Clinton aides" are not Clinton, and
// "the Clinton campaign" is an actor of its own, whose mention has the form
// [FormNominal] and holds the mention of Clinton inside it. Where mentions nest the
// outer one comes first.
//
// # Cost
//
// Everything is linear in the length of the article. The facts and weights are
// read in place, so the first call costs what every call costs.
package entity

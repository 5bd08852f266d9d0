// Package coref resolves coreference: pronouns, offices and descriptions that refer to an
// entity without naming it. It is the third stage of entity.Find.
//
// It goes over the article once, in text order, and keeps a salience list after Lappin and
// Leass (1994). Each mention raises the salience of an entity, and each sentence halves it;
// the subject of a sentence counts most. A pronoun refers to the most salient person whose
// gender fits, a description to the most salient entity that the article so describes. Two
// rules prevent wrong antecedents: a third-person pronoun inside a quotation does not refer
// to the speaker, and unnamed people compete as antecedents, so that the "she" of "a woman
// said she" resolves to no entity.
//
// Outside quotations, "I" refers to the writer and "we" to the organization that issued the
// statement. In a transcript both refer to the current speaker.
//
// [Resolve] (resolve.go) tries a construct at each word that may begin one:
//
//	pronouns.go      "he", "she", "who" after a name
//	kin.go           "his wife"
//	offices.go       "the Russian foreign minister", by the article
//	incumbents.go    the same, by the lexicon and the day of the article
//	descriptions.go  "the senator", "the company"
//	ages.go          "the 69-year-old"
//	likebody.go      the same of bodies and countries: "the central bank"
//	bodies.go        "the Kenyan foreign ministry", "the Clinton campaign"
//	documents.go     "Roe's letter", "the statement"
//
// They ask focus.go for who is in focus, unnamed.go for unnamed people, and quotations.go for
// the speaker of the quotation around them. writer.go resolves the first person outside
// quotations, and speakers.go, when all else is resolved, that in quotations.
package coref

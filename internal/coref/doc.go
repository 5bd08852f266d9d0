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
package coref

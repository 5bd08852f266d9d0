// Package coref resolves what stands for an entity without naming it: pronouns, offices,
// and descriptions. It is the third stage of finding actors.
//
// It goes over the article once, in text order. Each mention makes an entity weigh more
// and each sentence less, as in the salience of Lappin and Leass (1994); the subject of a
// sentence weighs most. A pronoun refers to the weightiest person whose gender fits, a
// description to the weightiest entity of which the article said so. Two things keep it
// from finding too much: a pronoun inside a quotation does not refer to its speaker, and
// unnamed people compete as antecedents, so that the "she" of "a woman said she" resolves
// to no entity.
//
// Outside of quotations "I" is the writer, "we" the body whose statement it is, and both
// are whoever has the turn in a transcript.
package coref

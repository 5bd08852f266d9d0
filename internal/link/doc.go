// Package link does entity linking: it decides which entity each named mention of an
// article refers to. It is the second stage of entity.Find.
//
// Unambiguous mentions are linked first: names in the lexicon or in the caller's gazetteer,
// and full names. Mentions that depend on them come next: surnames, acronyms, short forms,
// and other names that the text introduces. A name with several senses in the lexicon, such
// as Moscow the city and Moscow the government, is disambiguated by the words around it.
//
// Each pass goes over the mentions in text order and looks entities up by name, so time is
// linear in the length of the text.
//
// The indexes that the passes use are types in layers, each of which embeds the one before:
// [Entities]; words, which adds the text; people, by the parts of their names; catalog, bodies
// by short names and initials; evidence, the countries that the article names; context, names
// whose meaning depends on that evidence; linker, the state of the passes; and joiner, which
// merges entities that turn out to be the same.
package link

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
// [Link] (link.go) lists the passes. The indexes that they use are types in layers, each of
// which embeds the one before: [Entities] (entity.go, names.go); words, which adds the text;
// people, by the parts of their names; catalog, bodies by short names and initials; evidence,
// the countries that the article names; context, names whose meaning depends on that
// evidence; linker, the state of the passes; and joiner, which merges entities that turn out
// to be the same.
//
// What an article is about comes first, as other names depend on it:
//
//	home.go            the state or country that it is local to
//	evidence.go        the countries that it names, and bodies of several of them: "CBI"
//	towns.go           "Paris, Texas"
//	teams.go, sides.go towns that stand for their clubs
//	nationalbodies.go  "the Foreign Ministry"
//	parties.go         "the Greens", "the Commons"
//
// Then names are linked, by themselves, by the rest of the article, or by what is beside them:
//
//	senses.go          which sense of a known name is meant
//	people.go          full names, surnames and first names
//	double.go          people by the names within theirs: "Luis Vela Rojas"
//	bodies.go          short forms and acronyms in the lexicon
//	acronyms.go        those that the article introduces
//	aliases.go         other names that it states: "formerly known as"
//	shared.go          names that it has in full elsewhere
//	halves.go          "the North" and "the South"
//	unknown.go         names of which nothing is known by themselves
//	variants.go        one letter wrong, a surname or a "County" left out
//	roles.go           the roles, genders and parties of people
//	portfolio.go       offices for several matters
//	headlines.go       words of headlines that only look like names
//	things.go          names of no actor
//
// Last, entities that are the same are joined:
//
//	partial.go         by a part of a name: "Harbour Bridge"
//	shortened.go       by initials: "PCS Union"
//	spellings.go       by their sound: "Dohuk" and "Duhok"
//	twins.go           by one name that was found apart
package link

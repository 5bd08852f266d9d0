// Package link decides which entity each named mention of an article stands for: the
// second stage of finding actors.
//
// Mentions that say it themselves come first: names in the lexicon or in the user's
// gazetteer, and names in full. Then come those that need the others to be understood:
// surnames, acronyms, short forms, and other names that the text states itself. What is
// in the lexicon twice, as Moscow is a city and a government, is decided by the words
// around it.
//
// All passes go over the mentions in text order and find entities by what they are
// called, so that the work grows linearly with the text.
package link

// Package english is the table of English words that all stages read: closed
// classes, words of the calendar, abbreviations, reporting words in all their
// forms, and the nouns and verbs that tell what a name beside them is.
//
// The facts are in data/*.tsv, each in one place. The command in gen compiles them into
// tables that are embedded here and read in place: a word costs one lookup, and a program
// no time at start.
//
// The sets that words belong to are declared in data/sets.tsv: a [Class] is a class of words
// in grammar, a [Layout] is a set that splits text or recognizes the parts of a page, a
// [Usage] is a small set that one or two rules ask for, so that no rule lists words, and a
// [Phrase] is a set of phrases or lines of a page. [Endings] are sets of endings of words.
package english

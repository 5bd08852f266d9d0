// Package english is the table of English words that all stages read: closed
// classes, words of the calendar, abbreviations, reporting words in all their
// forms, and the nouns and verbs that tell what a name beside them is.
//
// The facts are in data/*.tsv, one in one place. The command in gen compiles
// them into tables that are embedded here and read in place, so that a word
// costs one look-up and a program no time at start.
//
// What a word belongs to is named in data/sets.tsv: a [Class] says what it is by
// itself, a [Layout] what it tells about how text is laid out, and a [Usage] is a
// small set of words that one rule or two ask for, so that no rule lists words.
package english

// Package cue knows the words that signal an attribution: verbs that report in
// all their forms, nouns ("his promise to"), adjectives ("is worried that"),
// and the words of closed classes that stand around them.
//
// The facts are in data/*.tsv, one a line. Package gen puts them together into
// the two tables that are embedded here and read in place.
package cue

// Package mention recognizes the named entities of an article. It is the first stage of
// entity.Find.
//
// The named-entity tagger (package ner) marks most mentions. Rules then correct their
// boundaries and kinds (fixes.go), and the lexicon and the caller's gazetteer add names
// that the tagger missed. Package link decides which entity a mention refers to.
package mention

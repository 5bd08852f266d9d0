// Package model holds the trained weights that the library embeds, and for each
// a card that says what it was trained on, under which licences, and how well it
// does.
//
// "go run ./internal/train NAME", run in the root of the repository, writes the
// weights, NAME.model or tables, and the card NAME.json; NAME.go embeds the weights.
// The tables of package speech have a form for people beside them, NAME.tsv. A program links only the
// weights that it can reach: each model is a variable of its own, and the packages
// that read one open it in a function, never in an initializer. TestLinkSize
// measures that.
package model

// Package model holds the embedded models, and for each of them a card with its
// training data, licenses and evaluation.
//
// "go run ./internal/train NAME", run in the root of the repository, writes the
// weights, NAME.model or tables, and the card NAME.json; NAME.go embeds the weights.
// The tables of package speech have a form for people beside them, NAME.tsv.
//
// A program links only the weights that it can reach: each model is a variable of its own,
// and the packages that read one open it in a function, never in an initializer.
// TestLinkSize measures that.
package model

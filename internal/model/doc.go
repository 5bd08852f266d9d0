// Package model holds the learned weights that the library embeds, and a card
// for each: what it was trained on, under which licences, how well it does.
//
// NAME.model and NAME.json are written by "go run ./internal/train NAME" in the
// root of the repository; NAME.go embeds the weights. A program that does not
// use a model does not carry it: each is a variable of its own.
package model

// Package page separates the paragraphs of an article from the boilerplate of its web page:
// navigation, offers, captions, comments and other headlines. It uses a small learned model
// that sees only the plain text.
//
// The weights are page.model of package model, whose card has the training data and the
// scores.
package page

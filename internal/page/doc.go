// Package page tells the blocks of an article from the navigation, offers,
// captions, comments and headlines that surround it on a page, by a small
// learned model that sees only the plain text.
//
// The weights are page.model of package model; its card says what they were trained
// on, and how well they do.
package page

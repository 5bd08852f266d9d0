// Package page tells the blocks of an article from the navigation, offers,
// captions, comments and headlines that surround it on a page, by a small
// learned model that sees only the plain text.
//
// The model is page.model, learned by the command internal/train/page; its
// card says from what, and how well it does.
package page

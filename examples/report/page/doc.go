// Package page writes a [wirecopy.Report] as HTML: the article with its actors, quotes
// and claims marked in place, and beside it who said what, who speaks about whom, and
// what happened when.
//
// [Write] writes one self-contained page, [WriteIndex] an index of many. [WriteBody]
// writes the report alone, for a page of the caller's that brings [Style] and [Script]
// itself, as the playground does.
//
// # What a page promises
//
// A page loads nothing: style, script and picture are part of it, and its content
// security policy forbids the rest. Whatever the article holds stays text, as all of
// it passes through html/template, and the policy runs no script but the page's own.
// Without script the page still has everything; the script adds what appears when
// the pointer or the keyboard is on a mark.
package page

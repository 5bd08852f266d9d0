package entity

// This file resolves the documents through which people and bodies speak:
// "Roe's letter", "a Harbour Board report", "the statement" that somebody issued.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// publisher returns the body that speaks through a document: the one whose name
// stands in "a Harbour Board report", or for "the article" the newspaper that the
// text spoke of last. For "the statement" it is whoever issued one.
func (w *walk) publisher(d description, i int, definite bool) int32 {
	if d.body != none {
		return d.body
	}
	head := w.headOf(d.head, d.end).In(w.text)
	if !definite {
		if w.issued(i) && personal(head) {
			w.documents[head] = w.actor
		}
		return none
	}
	if e, ok := w.documents[head]; ok {
		return e
	}
	switch head {
	case "article", "piece", "story", "editorial", "column":
		return w.media
	}
	return none
}

// issued reports whether the subject of the sentence is said to issue what the
// article token i begins: "The board released a statement".
func (w *walk) issued(i int) bool {
	first, _ := w.sentenceOf(i)
	if i == first || w.actor == none || w.acting != w.sent || w.actor <= firstUnnamed {
		return false
	}
	switch w.str(i - 1) {
	case "issued", "issues", "issue", "released", "releases", "release", "published", "publishes", "posted", "posts",
		"sent", "sends", "wrote", "writes", "delivered", "delivers", "gave", "filed", "files", "submitted":
		return true
	}
	return false
}

// ownDocument resolves "letter" in "Ann Roe's letter" to the actor e, its owner,
// whose possessive ends before token k. It returns the token to go on at, k where
// no document follows.
func (w *walk) ownDocument(e int32, k, end int) int {
	for n := 0; k+n < end && n < 3; n++ {
		if x := &w.words[k+n]; x.shape&small == 0 || x.class&(english.Closed|english.ActorVerb) != 0 {
			break
		}
		if m, noun := w.noun(k+n, end); noun.Class() == lexicon.Document && !noun.Plural() && personal(w.str(k+n+m-1)) {
			w.refs = append(w.refs, ref{int32(k), int32(k + n + m), e, FormNominal})
			return k + n + m
		}
	}
	return k
}

// personal reports whether what stands in a document says what its owner says.
func personal(document string) bool {
	switch document {
	case "statement", "letter", "memo", "brief", "submission", "testimony", "email", "e-mail", "speech", "tweet", "report",
		"filing", "lawsuit", "complaint", "affidavit", "post", "message", "essay", "op-ed", "book", "memoir", "article":
		return true
	}
	return false
}

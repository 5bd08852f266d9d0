package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file recognises what surrounds an article on a page where it says so in
// words of its own: "Share", "Advertisement", "(Reporting by ...)".

// furniture returns the kind of a paragraph that is a known piece of a page, or
// Body.
func furniture(s string) Kind {
	if len(s) <= 80 && english.OfPhrase(uncounted(s)).Is(english.Share|english.Ad|english.Nav) || isRule(s) {
		return KindBoilerplate
	}
	switch lead := english.OfLead(s); {
	case lead == 0:
	case lead.Is(english.Lead) && (len(s) <= maxCall || len(s) <= maxOffer && (offers(s) || pointer(s, english.Lead))):
		return KindBoilerplate
	case lead.Is(english.Caption) && pointer(s, english.Caption):
		return KindCaption
	case lead.Is(english.Credit):
		return KindCredit
	case lead.Is(english.Correction) && note(s):
		return KindCorrection
	}
	return KindBody
}

// uncounted returns s without a number before or after it: "14 comments",
// "Comments (14)".
func uncounted(s string) string { return strings.Trim(s, "0123456789() ") }

// isRule reports whether s is a line drawn between parts of a text.
func isRule(s string) bool {
	return len(s) >= 3 && strings.Trim(s, "*-=_#~ ") == ""
}

// The greatest lengths in bytes of a call to the reader ("Share this with"),
// and of one that says why ("Sign up for our newsletter and get ...").
const (
	maxCall  = 24
	maxOffer = 200
)

// pointer reports whether s has a colon after its first words, which are of
// class set: "Read more: ...".
func pointer(s string, set english.Phrase) bool {
	i := strings.IndexByte(s, ':')
	return 0 < i && i <= maxCall && english.OfPhrase(s[:i]).Is(set)
}

// offers reports whether s speaks of what a site does for its readers.
func offers(s string) bool {
	n := 0
	for w := range strings.FieldsFuncSeq(s, notLetter) {
		if english.LayoutOf(w).Is(english.PageService) {
			n++
		}
	}
	return n >= 2
}

// notLetter reports whether r is ASCII and no letter.
func notLetter(r rune) bool { return r < 'A' || 'Z' < r && r < 'a' || 'z' < r && r < 0x80 }

// note reports whether s, which begins like a note of the editors, is one: a
// colon follows, or it is a short sentence on the story itself.
func note(s string) bool {
	colon := strings.IndexByte(s, ':')
	return 0 < colon && colon < 30 || strings.HasPrefix(s, "This ") || strings.HasPrefix(s, "An ") || strings.HasPrefix(s, "A ")
}

// outside returns the kind of a paragraph that the model takes for no part of
// the article.
func outside(s string) Kind {
	if caption(s) {
		return KindCaption
	}
	if author(s) {
		return KindAuthor
	}
	return KindBoilerplate
}

// caption reports whether s, standing outside the body, speaks of a picture.
func caption(s string) bool {
	n := 0
	for w := range strings.FieldsFuncSeq(s[:min(len(s), 400)], notLetter) {
		if english.LayoutOf(w).Is(english.PagePicture) {
			n++
		}
	}
	return n > 0 && len(s) > 20
}

// author reports whether s says who the writer is: "Jane Roe is a reporter",
// "John Doe covers the courts".
func author(s string) bool {
	head := s[:min(len(s), 120)]
	is, article := false, false // the words before
	for w := range strings.FieldsSeq(head) {
		e := english.Of(strings.TrimRight(w, ".,"))
		if article && e.Layout.Is(english.AuthorNoun) || w == "covers" {
			return true
		}
		article = is && e.Class.Is(english.Determiner)
		is = w == "is"
	}
	return false
}

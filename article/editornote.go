package article

// This file recognizes notes on the article: that it was changed, who else worked on it, who
// its author is.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// note reports whether s, which begins like a note of the editors, is one: a
// colon follows, or it is a short sentence on the story itself.
func note(s string) bool {
	colon := strings.IndexByte(s, ':')
	return 0 < colon && colon < 30 || strings.HasPrefix(s, "This ") || strings.HasPrefix(s, "An ") ||
		strings.HasPrefix(s, "A ") || strings.HasPrefix(s, "The headline of this ")
}

// amended reports whether s begins by saying that the text was changed: "This story
// has been corrected", "(Adds quotes, paragraph 3)".
func amended(s string) bool {
	if first, _, _ := strings.Cut(strings.TrimPrefix(s, "("), " "); s[0] == '(' && s[len(s)-1] == ')' &&
		english.OfPageWord(strings.TrimRight(first, ",;")).Is(english.Amends) {
		return startsUpper(first)
	}
	s = strings.TrimLeft(s, "([•*— ")
	if rest, ok := strings.CutPrefix(s, "We have "); ok {
		return weAmended(rest)
	}
	if len(s) == 0 || s[0]|0x20 != 'u' && s[0]|0x20 != 'n' && s[0] != 'T' {
		return false
	}
	if label, _, ok := strings.Cut(s[:min(len(s), maxAmended)], ": "); ok && english.OfPageWord(label).Is(english.NoteLabel) {
		s = strings.TrimLeft(s[len(label)+1:], " ")
	}
	if !strings.HasPrefix(s, "This ") {
		return false
	}
	if len(s) <= maxOffer && firstElsewhere(s) {
		return true
	}
	return thisAmended(s[:min(len(s), maxAmended)])
}

// thisAmended reports whether s, which begins with "This", goes on by saying that the
// text was changed.
func thisAmended(s string) bool {
	n, version := 0, false
	for w, ws := cutField(s); w != ""; w, ws = cutField(ws) {
		switch n++; {
		case n == 2 && w == "version":
			version = true
		case n == 2 && !english.OfPageWord(w).Is(english.Text):
			return false
		case version && english.OfPageWord(w).Is(english.Amends):
			return true // "This version corrects the date"
		case version && (w == "of" || w == "the" || english.OfPageWord(w).Is(english.Text)):
		case n > 2 && english.OfPageWord(strings.TrimRight(w, ".,:")).Is(english.Amended):
			return true
		case n > 2 && !english.ClassOf(w).Is(english.Auxiliary|english.Adverb):
			return false
		}
	}
	return false
}

// weAmended reports whether s, after "We have", says that the text was changed: "updated this
// story with a statement".
func weAmended(s string) bool {
	w, rest, _ := strings.Cut(s, " ")
	rest, ok := strings.CutPrefix(rest, "this ")
	what, _, _ := strings.Cut(rest, " ")
	return ok && english.OfPageWord(w).Is(english.Amended) && english.OfPageWord(what).Is(english.Text)
}

// firstElsewhere reports whether s says where its text was published before: "This article first
// appeared in the Gazette".
func firstElsewhere(s string) bool {
	what, rest, _ := strings.Cut(s[len("This "):], " ")
	rest = strings.TrimPrefix(rest, "was ")
	if when, done, _ := strings.Cut(rest, " "); when == "first" || when == "originally" {
		return english.OfPageWord(what).Is(english.Text) && (strings.HasPrefix(done, "published ") || strings.HasPrefix(done, "appeared "))
	}
	return false
}

// maxAmended is how much of a note that says that a text was changed is looked at.
const maxAmended = 60

// contributed reports whether s credits contributors: "Ann Roe in Oslo contributed to this
// report."
func contributed(s string) bool {
	const to = " contributed to this "
	if i := strings.LastIndexByte(s, ' '); i >= len(to) && strings.HasSuffix(s[:i+1], to) {
		return !strings.ContainsAny(s, "\"“")
	}
	const from = " reported from "
	if strings.HasSuffix(s, " contributed.") && (strings.Contains(s, from) || strings.Contains(s, " writer")) {
		return !quotes(s) // "Roe reported from Oslo. Gazette writer John Doe in Paris contributed."
	}
	if i := index(s[:min(len(s), maxReporter)], from, 'p'); i >= 0 {
		name, place := s[:i], s[i+len(from):]
		return strings.Count(name, " ") <= 3 && namesOnly(name) && strings.Count(place, " ") <= 12 && namesOnly(place)
	}
	if helped(s) {
		return true
	}
	if name, ok := strings.CutPrefix(s, "Editor: "); ok && strings.Count(name, " ") <= 3 && namesOnly(name) && !endsWithStop(name) {
		return true
	}
	if strings.HasPrefix(s, "Information from ") && strings.HasSuffix(s, " was used in this report.") {
		return true
	}
	s = strings.TrimRight(s, ".")
	return (strings.HasSuffix(s, " contributed reporting") ||
		strings.HasSuffix(s, " contributed research")) && !strings.ContainsAny(s, "\"“")
}

// maxReporter is the greatest length in bytes of the name before what is reported.
const maxReporter = 100

// helped reports whether s names whom else an article is from: "With files from Ann Roe",
// "(With inputs from PTI)", "Inputs from ANI", "Provided by Oster University".
func helped(s string) bool {
	rest := strings.TrimLeft(s, "(*[—– ")
	with, names, _ := strings.Cut(strings.TrimRight(rest, ").]*"), " ")
	switch {
	case with == "With" || with == "with" && len(rest) < len(s):
		what, from, more := strings.Cut(strings.TrimPrefix(names, "a "), " from ")
		if !more || strings.IndexByte(what, ' ') >= 0 {
			return !more && (english.OfPageWord(what).Is(english.Newsroom) || english.OfPhrase(what).Is(english.Agency)) // "With agencies"
		}
		names = from
	case with == "Inputs" || with == "Input":
		names = strings.TrimPrefix(names, "from ")
	case with == "Provided" && !endsWithStop(s):
		names = strings.TrimPrefix(names, "by ")
	default:
		return false
	}
	return len(names) <= maxTail && namesOnly(names)
}

// author reports whether s describes the author: "Jane Roe is a reporter", "John Doe covers
// the courts".
func author(s string) bool {
	for _, who := range [...]string{"The writer ", "The author "} {
		if rest, ok := strings.CutPrefix(s, who); ok {
			_, what, _ := strings.Cut(rest, " ")
			w, _, _ := strings.Cut(what, " ")
			return ofNow(rest) && english.ClassOf(w).Is(english.Determiner)
		}
	}
	head := s[:min(len(s), 120)]
	is, article := false, false // the words before
	for w, ws := cutField(head); w != ""; w, ws = cutField(ws) {
		if article && english.LayoutOf(strings.TrimRight(w, ".,")).Is(english.AuthorNoun) || w == "covers" {
			return true
		}
		article = is && english.ClassOf(strings.TrimRight(w, ".,")).Is(english.Determiner)
		is = w == "is"
	}
	return false
}

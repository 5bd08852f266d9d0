package article

// This file recognizes what the buttons, forms and players of a page say.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// maxButton is the greatest length in bytes of what a button says.
const maxButton = 48

// button reports whether s, a line without a period at its end, is what a button or a form
// of a page says: "Create a free account", "Enter your email", "Was this article helpful?"
func button(s string) bool {
	if len(s) > maxButton || !startsUpper(s) || quotes(s) {
		return false
	}
	first, _, _ := strings.Cut(s, " ")
	press := english.OfPageWord(first).Is(english.Button | english.Invitation)
	words, what, reader, this := 0, false, false, false
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		page := english.OfPageWord(w)
		if words++; words > 1 && (english.LayoutOf(w).Is(english.PageService) || page.Is(english.Offered|english.Text)) {
			what = true
		}
		reader = reader || english.LayoutOf(w).Is(english.Reader) || w == "helpful" || w == "useful"
		this = this || w == "this"
	}
	if press && english.OfPageWord(first).Is(english.Button) || strings.IndexByte(s, '?') < 0 {
		return what && (press || reader) && !reports(s)
	}
	return what && this && reader
}

// counter reports whether s counts pages, pictures or the time of a player: "Page 1 of
// 3", "5 of 12", "0:00 / 3:12", or how often the page was read or shared.
func counter(s string) bool {
	if len(s) > maxCall {
		return false
	}
	if printed(s) {
		return true
	}
	numbers, joined := 0, false
	for w, ws := cutField(s); w != ""; w, ws = cutField(ws) {
		switch {
		case isDigit(w[0]) && strings.Trim(w, "0123456789:") == "":
			numbers++
		case w == "of" || w == "/":
			joined = true
		case w == "|" || w == "-":
		case isDigit(w[0]) && w == s && strings.Trim(w, "0123456789/") == "" && strings.Count(w, "/") == 1:
			return true // "2/3", of the pages of a print
		case !strings.EqualFold(w, "page") && !english.LayoutOf(w).Is(english.PagePicture):
			return false
		}
	}
	return numbers == 2 && joined || len(s) <= 5 && strings.Trim(s, "0123456789- ") == ""
}

// printed reports whether s is the day and time at which a page was printed, in digits: "3/4/26, 10:12
// AM".
func printed(s string) bool {
	s = strings.TrimSuffix(strings.TrimSuffix(s, " AM"), " PM")
	return isDigit(s[0]) && strings.Trim(s, "0123456789/:, ") == "" && strings.Count(s, "/") == 2 && strings.IndexByte(s, ':') > 0
}

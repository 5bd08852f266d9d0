package article

// This file recognizes what a page says to its readers on behalf of who publishes it: what is
// left of their free articles, why they should pay, how to write to it.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// hails reports whether s, in which nobody says anything, speaks to the readers of the page of
// what it sells: "You have 2 free articles remaining", "Like this story? Share it with a
// friend."
func hails(s string) bool {
	if len(s) > maxHail {
		return false
	}
	first, _, _ := strings.Cut(s, " ")
	opens := english.OfPageWord(uncontracted(first)).Is(english.Hail) && !strings.Contains(s, "://")
	answers := answered(s)
	if !opens && !answers {
		return false
	}
	trade, reader := 0, 0
	for w := range strings.FieldsFuncSeq(s, notLetter) {
		switch layout, word := english.LayoutOf(w), english.OfPageWord(w); {
		case layout.Is(english.Reader):
			reader++
		case layout.Is(english.PageService) || word.Is(english.Trade|english.Offered):
			trade++
		}
	}
	if strings.IndexByte(s, '@') >= 0 {
		trade++
	}
	if answers {
		return trade >= 2 && !reports(s) || trade == 1 && reader > 0 && !reports(s)
	}
	return trade >= 2 && !reports(s)
}

// uncontracted returns w without what is contracted with it: "Don" for "Don't", "You" for "You've".
func uncontracted(w string) string {
	if i := strings.IndexByte(w, '\''); i > 0 {
		w = w[:i]
	}
	w, _, _ = strings.Cut(w, "’")
	return w
}

// maxHail is the greatest length in bytes of what a page says to its readers.
const maxHail = 240

// answered reports whether s is a short question to which the next sentence tells the reader
// what to do: "Spotted a mistake? Tell us."
func answered(s string) bool {
	i := strings.IndexByte(s, '?')
	if i < 0 || i+2 >= len(s) || i > maxSeeks || !startsUpper(s) {
		return false
	}
	next, _, _ := strings.Cut(s[i+2:], " ")
	return startsUpper(next) && english.OfPageWord(strings.TrimRight(next, ".,:!")).Is(english.Invitation|english.Answer)
}

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
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
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

// uncontracted returns w without "'t" or "'ve": "Don" for "Don't", "You" for "You've".
func uncontracted(w string) string {
	end := 1
	if strings.HasSuffix(w, "ve") {
		end = 2
	} else if !strings.HasSuffix(w, "t") {
		return w
	}
	s := w[:len(w)-end]
	if word := strings.TrimSuffix(strings.TrimSuffix(s, "'"), "’"); len(word) < len(s) {
		return word
	}
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

// appeals marks what a page says to its readers of why they should pay for its reporting, and
// what comes between two parts of that.
func (a layout) appeals() {
	last := -1 - maxAppeal
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		s := p.In(a.Text)
		asks := begs(s)
		if p.Kind == KindBody && p.Speaker.Empty() && !a.sure[i] && appeal(s) {
			p.Kind, asks = KindBoilerplate, true
		}
		if !asks {
			continue
		}
		if i-last <= maxAppeal {
			for k := last; k <= i; k++ {
				if p := &a.Paragraphs[k]; p.Kind == KindBody {
					p.Kind = KindBoilerplate
				}
			}
		}
		last = i
	}
}

// maxAppeal is how many paragraphs after a part of what a page says to its readers the next one
// is at most.
const maxAppeal = 4

// begs reports whether s says that the support of its readers is needed: "Your support helps us
// to tell the story", "A message from the Gazette:".
func begs(s string) bool {
	const yours = "our support"
	if i := strings.Index(s, yours); i == 1 || i > 3 && s[i-3] == '.' {
		return !quotes(s)
	}
	return len(s) <= maxCallAmid && (strings.HasPrefix(s, "A message from ") || strings.HasPrefix(s, "A Message from "))
}

// appeal reports whether s, in which nobody says anything, speaks to the readers of the page of
// its reporting, "We believe that quality journalism should be free to all our readers.", or of
// little but them and what it has for them: "Readers like you keep these stories free for all."
func appeal(s string) bool {
	if s[0] == '"' || strings.HasPrefix(s, "“") || !has(s, 'w', "we") && !has(s, 'o', "our ", "ou ", "ou’", "ou'") {
		return false
	}
	words, trade, strong, offered, reader, us := 0, 0, 0, 0, 0, 0
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		words++
		switch layout, word := english.LayoutOf(w), english.OfPageWord(w); {
		case word.Is(english.Cause):
			strong++
		case layout.Is(english.Reader) && !english.ClassOf(w).Is(english.FirstSingular):
			reader++
			if english.ClassOf(w).Is(english.FirstPlural) {
				us++
			}
		case layout.Is(english.PageService) || word.Is(english.Trade):
			trade++
		case word.Is(english.Offered):
			offered++
		}
	}
	of := reader >= 2 && us > 0 && len(s) >= maxCallAmid && (strong >= 2 || strong == 1 && trade > 0)
	return (of || reader > us && dense(words, reader, strong+trade+offered)) && !quotes(s) && !reports(s)
}

// dense reports whether words words have little but some for a reader and some for
// what a page has for them.
func dense(words, reader, offers int) bool {
	return reader >= 2 && offers >= 2 && 5*(reader+offers) >= words || reader == 1 && offers >= 3 && 4*(reader+offers) >= words
}

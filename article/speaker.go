package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// This file finds the labels of transcripts and interviews, whose paragraphs
// begin with who speaks:
//
//	CLINTON: ...                         Q: ...
//	MODERATOR (to the audience): ...     Q. ...
//	ANN ROE, CNX ANCHOR: ...             Question: ...
//	Speaker 1: ...                       Q ...
//	RUIZ (D), STATE SENATOR: ...         Ann Roe (Cork East) (Lab): ...
//	[Sen. Ruiz] ...                      Ann Roe [00:01:12]
//	[00:14] RUIZ: ...                    Ann Roe -- Chief Executive
//	00:14 Ann Roe: ...                   A ...
//	The Minister for Roads: ...          Ann Roe — ...
//	Ms. RUIZ. ...
//
// A label in one paragraph alone is not evidence; only a text with several is a
// transcript.

// A labelStyle says how a label is written.
type labelStyle uint8

const (
	noLabel     labelStyle = iota
	capsLabel              // "CLINTON:"
	askLabel               // "Q:", "A.", "Question:"
	nameLabel              // "Hillary Clinton:"
	boxLabel               // "[Sen. Clinton]"
	timeLabel              // "Hillary Clinton [00:01:12]"
	roleLabel              // "Hillary Clinton -- Chief Executive Officer"
	answerLabel            // "A", the answer to "Q"
	dashLabel              // "Hillary Clinton — "
	labelStyles
)

// The greatest numbers of tokens in the name of a label, in brackets after it,
// and in a description after a comma.
const (
	maxLabel       = 6
	maxNumber      = 2 // digits, after a name
	maxAction      = 20
	maxDescription = 8
)

// styleBits is how many bits a labelStyle takes.
const styleBits = 4

// label returns how many of toks are a label at their start.
func (c *cutter) label(toks []Token) (int, labelStyle) {
	s := c.text
	first := toks[0].In(s)
	if isDigit(first[0]) {
		return c.timed(toks)
	}
	if style := c.letterLabel(toks); style != noLabel {
		return 1, style
	}
	if first == "[" {
		if n, style := c.timed(toks); n > 0 {
			return n, style
		}
		return c.boxed(toks), boxLabel
	}
	if !startsUpper(first) {
		return 0, noLabel
	}
	name, caps := c.labelName(toks)
	if n := c.officeLabel(toks); n > 0 {
		return n, nameLabel
	}
	if name == 0 {
		return 0, noLabel
	}
	n := c.brackets(toks, name)
	if c.timeBox(toks[n:]) {
		return len(toks), timeLabel
	}
	if n >= 2 && c.roleAfterDash(toks, n) {
		return len(toks), roleLabel
	}
	if c.dashAt(toks, n) {
		return n + 1, dashLabel
	}
	if n < len(toks) && toks[n].In(s) == "," {
		n = c.brackets(toks, c.description(toks, n+1, caps))
	}
	if !c.colonAt(toks, n) {
		if caps && n == name && c.stopAt(toks, n) {
			return n + 1, capsLabel
		}
		return 0, noLabel
	}
	switch text := (Span{toks[0].Start, toks[name-1].End}).In(s); {
	case text == "Q" || text == "A" || strings.EqualFold(text, "question") || strings.EqualFold(text, "answer"):
		return n + 1, askLabel
	case english.OfPhrase(text)&^(english.Role|english.Agency|english.Byliner) != 0, text == "Q&A":
		return 0, noLabel
	case caps:
		return n + 1, capsLabel
	}
	return n + 1, nameLabel
}

// officeLabel returns how many of toks are an office, the name of who holds it in brackets and a
// colon: "The Minister of State for Roads (Ann Roe):". It returns 0 if they do not begin with one.
func (c *cutter) officeLabel(toks []Token) int {
	if !english.ClassOf(toks[0].In(c.text)).Is(english.Determiner) {
		return 0
	}
	n := 1
	for n < len(toks) && n < maxOffice {
		k, _ := classAt(toks[n].In(c.text))
		if k != letter && k != dash {
			break
		}
		n++
	}
	if end := c.brackets(toks, n); end > n && end-n > 3 && c.colonAt(toks, end) && nameTokens(c.text, toks[n+1:]) >= 2 {
		return end + 1
	}
	return 0
}

// maxOffice is how many tokens an office has at most.
const maxOffice = 20

// letterLabel returns the style of the label of one letter that toks begin with: "Q.", or "Q" and
// "A" before a sentence.
func (c *cutter) letterLabel(toks []Token) labelStyle {
	first := toks[0].In(c.text)
	bare := len(toks) > 2 && startsUpper(toks[1].In(c.text))
	switch {
	case first == "A" && bare:
		return answerLabel
	case first == "Q." || first == "A." || first == "Q" && bare:
		return askLabel
	}
	return noLabel
}

// colonAt reports whether a colon ends the word before toks[n] and no word goes on after it, as
// in "Re:view".
func (c *cutter) colonAt(toks []Token, n int) bool {
	return n < len(toks) && toks[n].In(c.text) == ":" && toks[n-1].End == toks[n].Start &&
		(n+1 == len(toks) || toks[n].End != toks[n+1].Start)
}

// stopAt reports whether a period after a title and a name in capitals ends a label,
// as in hearings of parliaments: "Ms. ROE. Thank you", "Senator ROE. Yes", "THE CHAIRMAN. Order".
func (c *cutter) stopAt(toks []Token, n int) bool {
	first := toks[0].In(c.text)
	return n > 1 && n+1 < len(toks) && toks[n].In(c.text) == "." && startsUpper(toks[n+1].In(c.text)) &&
		(title(first) && !allCaps(first) ||
			strings.EqualFold(first, "the")) && (toks[n+1].Len() == 1 || !allCaps(toks[n+1].In(c.text)))
}

// dashAt reports whether toks[n] is a dash with spaces around it, before what begins a sentence.
func (c *cutter) dashAt(toks []Token, n int) bool {
	if n+1 >= len(toks) || toks[n-1].End == toks[n].Start || toks[n].End == toks[n+1].Start || !startsUpper(toks[n+1].In(c.text)) {
		return false
	}
	k, _ := classAt(toks[n].In(c.text))
	return k == dash
}

// boxed returns how many of toks are a label in square brackets at their start, 0 if there is
// none.
func (c *cutter) boxed(toks []Token) int {
	n, _ := c.labelName(toks[1:])
	if n == 0 || n+3 > len(toks) || toks[n+1].In(c.text) != "]" || !startsUpper(toks[n+2].In(c.text)) {
		return 0
	}
	return n + 2
}

// timeBox reports whether toks are a time in square brackets, how far a recording has run.
func (c *cutter) timeBox(toks []Token) bool {
	const box = 3
	if len(toks) != box || toks[0].In(c.text) != "[" || toks[2].In(c.text) != "]" {
		return false
	}
	w := toks[1].In(c.text)
	return strings.IndexByte(w, ':') > 0 && strings.Trim(w, "0123456789:.") == ""
}

// timed is label where the time of the recording comes first: "[00:14] RUIZ:", "00:14 RUIZ:".
func (c *cutter) timed(toks []Token) (int, labelStyle) {
	box := 3
	if w := toks[0].In(c.text); w != "[" && len(w) >= len("0:14") && strings.Count(w, ":") > 0 && strings.Trim(w, "0123456789:") == "" {
		box = 1
	} else if len(toks) <= box+1 || !c.timeBox(toks[:box]) {
		return 0, noLabel
	}
	if len(toks) <= box+1 || !startsUpper(toks[box].In(c.text)) {
		return 0, noLabel
	}
	n, style := c.label(toks[box:])
	if style != capsLabel && style != nameLabel {
		return 0, noLabel
	}
	return box + n, style
}

// roleAfterDash reports whether toks are a name of n tokens and, after a dash, what somebody
// is: "Ann Roe -- Chief Executive Officer".
func (c *cutter) roleAfterDash(toks []Token, n int) bool {
	if n+1 >= len(toks) || len(toks) > n+maxDescription || toks[n].Start == toks[n-1].End {
		return false
	}
	if k, _ := classAt(toks[n].In(c.text)); k != dash {
		return false
	}
	k, _ := classAt(toks[len(toks)-1].In(c.text))
	role := false
	for _, t := range toks[n+1:] {
		w := t.In(c.text)
		role = role || startsUpper(w) && (job(w) || english.OfPhrase(w).Is(english.Role) || english.ClassOf(w).Is(english.Title))
	}
	return role && k == letter
}

// labelName returns how many of toks are a name at their start, and whether it
// is in capitals.
func (c *cutter) labelName(toks []Token) (n int, caps bool) {
	caps = true
	for n < len(toks) && n < maxLabel {
		w := toks[n].In(c.text)
		if w == "-" && n > 0 && toks[n-1].End == toks[n].Start {
			n++
			continue
		}
		if k, _ := classAt(w); k == digit && n > 0 && len(w) <= maxNumber {
			return n + 1, caps // "Speaker 1"
		} else if k != letter || !startsUpper(w) && !particle(w) && !c.officeGoesOn(toks, n) {
			break
		}
		if allCaps(w) && len(w) > 1 && english.ClassOf(w).Is(english.Auxiliary|english.Preposition) &&
			!english.ClassOf(w).Is(english.NameParticle) && !strings.EqualFold(w, "of") {
			return 0, false // "BRIDGE TO CLOSE:"
		}
		caps = caps && (allCaps(w) || english.LayoutOf(w).Is(english.TitleAbbreviation) || n == 0 && c.beforeCaps(toks))
		n++
	}
	return n, caps
}

// beforeCaps reports whether the first of toks may stand before a name in capitals without being in
// capitals: "The PRESIDENT", "Senator ROE".
func (c *cutter) beforeCaps(toks []Token) bool {
	w := toks[0].In(c.text)
	return w == "The" || len(toks) > 1 && allCaps(toks[1].In(c.text)) && english.ClassOf(w).Is(english.Title)
}

// officeGoesOn reports whether toks[n] is a small word within the name of an office: "Minister for
// Roads and Works".
func (c *cutter) officeGoesOn(toks []Token, n int) bool {
	w := toks[n].In(c.text)
	return n > 0 && n+1 < len(toks) && (w == "for" || w == "of" || w == "and" && n > 1) && startsUpper(toks[n+1].In(c.text))
}

// brackets returns the token after the brackets that open at token n, n where
// there are none: "(to Whitlock)", "(Cork East) (Lab)".
func (c *cutter) brackets(toks []Token, n int) int {
	for n < len(toks) && toks[n].In(c.text) == "(" {
		end := n + 1
		for end < len(toks) && end <= n+maxAction && toks[end].In(c.text) != ")" {
			end++
		}
		if end == len(toks) || toks[end].In(c.text) != ")" {
			return n
		}
		n = end + 1
	}
	return n
}

// description returns the token after the description of a speaker that begins
// with token n, "CNX ANCHOR" after a name in capitals, "Minister for Roads"
// after others.
func (c *cutter) description(toks []Token, n int, caps bool) int {
	for end := min(len(toks), n+maxDescription); n < end; n++ {
		w := toks[n].In(c.text)
		switch k, _ := classAt(w); {
		case k == letter && (!caps || allCaps(w)), k == dash, w == "/", w == "&", w == ",", w == ".":
			continue
		}
		break
	}
	return n
}

// asksBefore returns 1 if the paragraph before paragraph i, which begins with token
// start, is a question without a label, else 0.
func (c *cutter) asksBefore(labels []int, i, start int) int {
	if i > 0 && labels[i-1] == 0 && c.tokens[start-1].In(c.text) == "?" {
		return 1
	}
	return 0
}

// pastTime returns the first token of a label, from token i to end-1, that begins with
// a capital, after a time: "[00:14] RUIZ". It is the last one if none does.
func (c *cutter) pastTime(i, end int) int {
	for i < end-1 && !startsUpper(c.tokens[i].In(c.text)) {
		i++
	}
	return i
}

// person reports whether toks, a label in capitals, are surely for a person: "ANN
// ROE", "HOST", unlike "TONIGHT", "THE FACTS".
func (c *cutter) person(toks []Token) bool {
	for _, t := range toks {
		w := t.In(c.text)
		if isDigit(w[len(w)-1]) || lexicon.Surname(w) || beginsName(w, false) || job(w) ||
			english.OfPhrase(w).Is(english.Role) || title(w) {
			return true
		}
	}
	return false
}

// title reports whether w is a title before names: "Mr", "Dr.", "Senator".
func title(w string) bool {
	return english.ClassOf(w).Is(english.Title) || english.LayoutOf(w).Is(english.TitleAbbreviation)
}

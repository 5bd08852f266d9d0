package article

import (
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file recognizes what surrounds an article on a page where it says so in
// words of its own: "Share", "Advertisement", "(Reporting by ...)".

// boilerplate returns the kind of a paragraph that is a known piece of a page, or
// Body.
func boilerplate(s string) Kind {
	if len(s) <= maxSigns && signsOnly(s) || len(s) <= 80 && english.OfPhrase(uncounted(s)).Is(english.Share|english.Ad|english.Nav) || isRule(s) ||
		trail(s) || menu(s) || template(s) || counter(s) || webAddress(s) || slugLine(s) {
		return KindBoilerplate
	}
	if k := led(s); k != KindBody {
		return k
	}
	switch {
	case amended(s):
		return KindCorrection
	case disclaims(s):
		return KindBoilerplate
	case len(s) > maxNotice:
		return KindBody
	}
	return notice(s)
}

// maxSigns is the greatest length in bytes of a line that is nothing but signs.
const maxSigns = 8

// signsOnly reports whether s has no letter and no digit: "×", "|".
func signsOnly(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// led returns the kind of a paragraph by its first words.
func led(s string) Kind {
	switch lead := english.OfLead(s); {
	case lead == 0:
	case lead.Is(english.Lead) && (len(s) <= maxCall || len(s) <= maxOffer && (offers(s) || pointer(s, english.Lead) || strings.IndexByte(s, '@') > 0)):
		return KindBoilerplate
	case lead.Is(english.Lead) && calls(s):
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

// calls reports whether s begins with three words that a page says to its readers and goes on
// with what it has for them: "You have reached your limit of free articles".
func calls(s string) bool {
	if len(s) > maxOffer || quotes(s) {
		return false
	}
	end := 0
	for range leadWords {
		i := strings.IndexByte(s[end:], ' ')
		if i < 0 {
			return false
		}
		end += i + 1
	}
	if !english.OfPhrase(s[:end]).Is(english.Lead) {
		return false
	}
	for w, ws := cutWord(s[end:]); w != ""; w, ws = cutWord(ws) {
		if english.LayoutOf(w).Is(english.PageService) || english.OfPageWord(w).Is(english.Offered|english.Trade) {
			return !reports(s[end:])
		}
	}
	return false
}

// leadWords is how many words of a line say for certain that a page speaks to its readers.
const leadWords = 3

// notice returns the kind of a paragraph, not longer than a notice, by all of its words.
func notice(s string) Kind {
	switch {
	case addressOf(s):
		return KindAuthor
	case contributed(s) || initialsOnly(s):
		return KindCredit
	case len(s) <= 2*maxCall && (readingTime(s) || sinceThen(s) || parted(s)),
		rights(s) || ofPage(s) || ofEdition(s) || release(s) || quoted(s), !quotes(s) && toReader(s):
		return KindBoilerplate
	case len(s) <= maxCall && strings.IndexByte(s, ' ') > 0 && english.OfPhrase(s).Is(english.Caption), // "File photo"
		credited(s) || credit(s) || bracketed(s) || filed(s) || strings.HasSuffix(s, " ("): // who took it was a link
		return KindCaption
	}
	return KindBody
}

// initialsOnly reports whether s is the initials of an agency's writers and editors: "rsv/mp",
// "bur-ks/tgb".
func initialsOnly(s string) bool {
	const most = 4 // letters
	if len(s) > maxCall || strings.IndexByte(s, '/') <= 0 {
		return false
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == '-' }) {
		if len(part) > most || strings.TrimFunc(part, func(r rune) bool { return 'a' <= r && r <= 'z' }) != "" {
			return false
		}
	}
	return true
}

// toReader reports whether s, which has no double quotation mark, says something to the
// readers of the page.
func toReader(s string) bool {
	return developing(s) || asks(s) || seeks(s) || invites(s) || hails(s) || ofPlayer(s) || ofLinks(s) || reserved(s) || generated(s)
}

// addressOf reports whether s gives the address of the author: "Jane Roe can be reached at
// ...", "Reach Jane Roe at ...".
func addressOf(s string) bool {
	if at := strings.IndexByte(s, '@'); at <= 0 || strings.ContainsAny(s, "\"“") {
		return false
	}
	if strings.Contains(s, " can be reached at ") {
		return true
	}
	call, rest, _ := strings.Cut(s, " ")
	if call != "Reach" && !(english.OfPageWord(call).Is(english.Contact) &&
		english.OfPageWord(nthWord(rest, 2)).Is(english.Correspondent)) {
		return false // "Email police at ..." is the article's
	}
	return strings.Contains(rest, " at ")
}

// nthWord returns word n of s, counted from 1, "" if it has fewer.
func nthWord(s string, n int) string {
	for w, ws := cutField(s); w != ""; w, ws = cutField(ws) {
		if n--; n == 0 {
			return w
		}
	}
	return ""
}

// disclaims reports whether s is a disclaimer of the publisher: "The views expressed ...".
func disclaims(s string) bool {
	const label = "disclaimer:"
	if len(s) > len(label) && strings.EqualFold(s[:len(label)], label) {
		return true
	}
	if strings.HasSuffix(s, " external sites.") {
		return true // "... is not responsible for the content of external sites."
	}
	s = strings.TrimPrefix(s, "The ")
	i := strings.IndexByte(s, ' ')
	return i > 0 && strings.HasPrefix(s[i:], " expressed ") && (strings.EqualFold(s[:i], "views") || strings.EqualFold(s[:i], "opinions"))
}

// amid returns the kind of a short line of a page between paragraphs of the body, where a
// page repeats calls and pointers that could be a headline elsewhere. It is KindBody for
// other lines.
func amid(s string) Kind {
	if len(s) <= maxOffer && strings.HasPrefix(s, "[ ") && s[len(s)-1] == ']' {
		return KindBoilerplate // a link to another article
	}
	if len(s) > maxCallAmid || endsWithStop(s) {
		return KindBody
	}
	if i := strings.IndexAny(s, ":|"); 0 < i && i <= maxCall && english.OfPhrase(s[:i]).Is(english.Nav) {
		return KindBoilerplate // "WATCH | The bridge opens", "Read: The long way home"
	}
	if s[0] == '#' && hashtags(s) {
		return KindBoilerplate
	}
	if i := strings.Index(s, ": http"); i > 0 && strings.IndexByte(s[i+2:], ' ') < 0 {
		return KindBoilerplate // "Read more here: https://gazette.example/ferry"
	}
	if english.OfLead(s).Is(english.Lead) || moreOf(s) || waymarks(s) > 0 || listCount(s) || button(s) {
		return KindBoilerplate
	}
	return KindBody
}

// hashtags reports whether s is nothing but tags of a network: "#ferry #oster".
func hashtags(s string) bool {
	for w, ws := cutField(s); w != ""; w, ws = cutField(ws) {
		if w[0] != '#' || len(w) < 2 || isDigit(w[1]) {
			return false
		}
	}
	return true
}

// moreOf reports whether s is above a list of other articles: "MORE CRIME NEWS", "More ferry stories".
func moreOf(s string) bool {
	const more = "more "
	if len(s) > maxDated || len(s) <= len(more) || !strings.EqualFold(s[:len(more)], more) {
		return false
	}
	switch last := s[strings.LastIndexByte(s, ' ')+1:]; {
	case strings.EqualFold(last, "news"), strings.EqualFold(last, "stories"),
		strings.EqualFold(last, "headlines"), strings.EqualFold(last, "coverage"):
		return true
	}
	return false
}

// maxCallAmid is the greatest length in bytes of a call to the reader without a period
// amid the body.
const maxCallAmid = 80

func endsWithStop(s string) bool {
	return endsSentence(s, Span{0, len(s)}) && s[len(s)-1] != '?' && s[len(s)-1] != '!'
}

// trail reports whether s is a breadcrumb trail: "Home > News > World".
func trail(s string) bool {
	if len(s) > maxTrail || s[len(s)-1] == '.' {
		return false
	}
	if rest, ok := strings.CutPrefix(s, "Home"); ok {
		switch rest = strings.TrimLeft(rest, " "); {
		case strings.HasPrefix(rest, "/ "), strings.HasPrefix(rest, ">"), strings.HasPrefix(rest, "›"), strings.HasPrefix(rest, "»"):
			return true // "Home>Metro>Dam holds"
		}
	}
	n := waymarks(s)
	return n > 1 && strings.Count(s, " ") <= maxStep*(n+1) || n > 0 && strings.HasPrefix(s, "Home ")
}

// menu reports whether s is the menu of a site in one line: "Home Politics Sport".
func menu(s string) bool {
	rest, ok := strings.CutPrefix(s, "Home ")
	return ok && len(s) <= maxTrail && strings.IndexByte(rest, ' ') > 0 && ofSections(rest)
}

// ofSections reports whether s has nothing but names of sections of a site or marks of a kind
// of story: "News | Local", "URGENT".
func ofSections(s string) bool {
	for w, ws := cutField(s); w != ""; w, ws = cutField(ws) {
		if w != "|" && w != "/" && w != "&" && !english.OfPhrase(w).Is(english.Nav|english.Slug|english.Role) {
			return false
		}
	}
	return true
}

// The greatest length in bytes of the way to a page, and how many spaces there are at most
// for each of its steps.
const (
	maxTrail = 160
	maxStep  = 3
)

// waymarks returns how many separators of a breadcrumb trail s has.
func waymarks(s string) int {
	n := 0
	if strings.IndexByte(s, '>') > 0 {
		n = strings.Count(s, " > ")
	}
	if strings.Contains(s, "›") || strings.Contains(s, "»") {
		n += strings.Count(s, " › ") + strings.Count(s, " » ")
	}
	return n
}

// template reports whether s is a placeholder of a template that was not filled in:
// "{{button_text}}".
func template(s string) bool { return strings.HasPrefix(s, "{{") && strings.HasSuffix(s, "}}") }

// webAddress reports whether s is an address of the web or of mail, or the name of an account, and
// nothing else: "www.gazette.example", "jroe@gazette.example", "@jroe".
func webAddress(s string) bool {
	if strings.IndexByte(s, ' ') >= 0 {
		return false
	}
	at := strings.IndexByte(s, '@')
	return s[0] == 'h' && strings.HasPrefix(s, "http") && strings.Contains(s, "://") ||
		s[0] == 'w' && strings.HasPrefix(s, "www.") ||
		at == 0 && len(s) > 2 && text.WordByte(s[1]) && !endsWithStop(s) || at > 0 && strings.IndexByte(s[at:], '.') > 1
}

// slugLine reports whether s is the line by which an agency keeps the versions of a
// story: "BC-Bridge, 1st Ld-Writethru,0312".
func slugLine(s string) bool {
	return len(s) <= maxDated && s[0] <= 'Z' && (strings.HasPrefix(s, "BC-") || strings.Contains(s, "Writethru"))
}

// readingTime reports whether s is how long the article takes to read: "3 minute
// read", "6 min read", "Reading time: 4 minutes".
func readingTime(s string) bool {
	if len(s) > maxCall+8 {
		return false
	}
	if n, w, ok := strings.Cut(s, " "); ok && strings.Trim(n, "0123456789–-") == "" && english.Of(w).Usage.Is(english.Minutes) {
		return len(n) <= len("10–12") // "4 min" alone
	}
	number, minute, read := false, false, false
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '-' || r == ':' || r == '|' }) {
		switch {
		case isDigit(w[0]):
			number = true
			minute = minute || strings.HasSuffix(w, "min")
		case english.Of(w).Usage.Is(english.Minutes):
			minute = true
		case strings.EqualFold(w, "read"), strings.EqualFold(w, "reading"):
			read = true
		}
	}
	return number && minute && read
}

// sinceThen reports whether s is a relative time with little else: "2 Hours Ago Steve
// O'Hare", "Minutes ago", "Last updated 9 minutes ago".
func sinceThen(s string) bool {
	if !strings.Contains(s, "go") {
		return false
	}
	n, unit := 0, false
	for w, ws := cutField(s); w != ""; w, ws = cutField(ws) {
		if n == 0 && (strings.EqualFold(w, "last") || w == "This" || w == "was" ||
			strings.HasSuffix(w, "ed") && english.LayoutOf(w).Is(english.PageDate)) {
			continue // "Last updated"
		}
		switch n++; {
		case strings.EqualFold(w, "ago"):
			return unit && !strings.HasSuffix(s, ".")
		case n > 2:
			return false
		}
		e := english.Of(strings.TrimSuffix(w, "s"))
		unit = e.Class.Is(english.TimeUnit) || e.Layout.Is(english.DateLine) && !isDigit(w[0])
	}
	return false
}

// parted reports whether s begins with a number and has parts that say how long it takes to
// read and how old it is, or are known pieces of a page: "4 min read · Updated 3 hours ago".
func parted(s string) bool {
	if !isDigit(s[0]) {
		return false
	}
	for _, sign := range [...]string{" · ", " • ", " | "} {
		if !strings.Contains(s, sign) {
			continue
		}
		for part := range strings.SplitSeq(s, sign) {
			if part == "" || !readingTime(part) && !sinceThen(part) && !english.OfPhrase(part).Is(english.Share|english.Nav|english.Ad) {
				return false
			}
		}
		return true
	}
	return false
}

// uncounted returns s without a count before or after it: "14 comments", "Comments (14)".
func uncounted(s string) string { return strings.Trim(s, "0123456789() ") }

// isRule reports whether s is a line drawn between parts of a text.
func isRule(s string) bool {
	if startsUpper(s) || isLower(s[0]) {
		return false
	}
	mark := strings.Trim(s, "*-–—=_#~ ")
	return len(s) >= 2 && mark == "" || mark == "30" && len(s) > len("-30")
}

// The greatest lengths in bytes of a call to the reader ("Share this with"),
// and of one that says why ("Sign up for our newsletter and get ...").
const (
	maxCall  = 24
	maxOffer = 200
)

// pointer reports whether s begins with a phrase of class set and a colon: "Read more: ...",
// "Image caption: ...".
func pointer(s string, set english.Phrase) bool {
	i := strings.IndexByte(s, ':')
	if k := strings.IndexByte(s, ','); set.Is(english.Caption) && k > 0 && (i < 0 || k < i) {
		i = k
	}
	return 0 < i && i <= maxCall && english.OfPhrase(s[:i]).Is(set)
}

// offers reports whether s advertises a service of the site to its readers.
func offers(s string) bool {
	n := 0
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		if english.LayoutOf(w).Is(english.PageService) || english.OfPageWord(w).Is(english.Trade) {
			n++
		}
	}
	return n >= 2
}

// cutWord returns the first word of s, letters without an apostrophe, and what follows it. The word
// is empty if s has none. It is not inlined, as its many copies would make programs larger.
//
//go:noinline
func cutWord(s string) (word, rest string) {
	i := 0
	for i < len(s) {
		n := notLetter(s, i)
		if n == 0 {
			break
		}
		i += n
	}
	start := i
	for i < len(s) && notLetter(s, i) == 0 {
		i++
	}
	return s[start:i], s[i:]
}

// cutField returns what comes before the first white space of s, which may begin with
// some, and what follows. It is not inlined for the same reason as cutWord.
//
//go:noinline
func cutField(s string) (field, rest string) {
	i := 0
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\n') {
		i++
	}
	start := i
	for i < len(s) && s[i] != ' ' && s[i] != '\t' && s[i] != '\n' {
		i++
	}
	return s[start:i], s[i:]
}

// notLetter returns the length of the character of s at i if it is ASCII and no
// letter, or an apostrophe; otherwise 0.
func notLetter(s string, i int) int {
	switch c := s[i]; {
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return 0
	case c < 0x80:
		return 1
	case c == 0xe2 && strings.HasPrefix(s[i:], "’"):
		return len("’")
	}
	return 0
}

// outside returns the kind of a paragraph that the model takes for no part of the article: a
// caption, a note on the author, or boilerplate.
func outside(s string) Kind {
	if caption(s) {
		return KindCaption
	}
	if author(s) {
		return KindAuthor
	}
	return KindBoilerplate
}

package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file recognizes what surrounds an article on a page where it says so in
// words of its own: "Share", "Advertisement", "(Reporting by ...)".

// boilerplate returns the kind of a paragraph that is a known piece of a page, or
// Body.
func boilerplate(s string) Kind {
	if len(s) <= 80 && english.OfPhrase(uncounted(s)).Is(english.Share|english.Ad|english.Nav) || isRule(s) || trail(s) || template(s) {
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

// led returns the kind of a paragraph by its first words.
func led(s string) Kind {
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

// notice returns the kind of a paragraph, not longer than a notice, by all of its words.
func notice(s string) Kind {
	switch {
	case addressOf(s):
		return KindAuthor
	case contributed(s):
		return KindCredit
	case len(s) <= 2*maxCall && (readingTime(s) || sinceThen(s)), rights(s) || asks(s) || invites(s) || ofPage(s) || ofPlayer(s) || ofLinks(s) || reserved(s) || release(s) || quoted(s):
		return KindBoilerplate
	case credited(s) || credit(s) || bracketed(s) || filed(s) || strings.HasSuffix(s, " ("): // who took it was a link
		return KindCaption
	}
	return KindBody
}

// addressOf reports whether s tells how to write to whoever wrote the article: "Jane Roe can
// be reached at ...", "Reach Jane Roe at ...".
func addressOf(s string) bool {
	if at := strings.IndexByte(s, '@'); at <= 0 || strings.ContainsAny(s, "\"“") {
		return false
	}
	if strings.Contains(s, " can be reached at ") {
		return true
	}
	call, rest, _ := strings.Cut(s, " ")
	if call != "Reach" && !(among(" Email E-mail Contact ", call) && among(" author reporter writer ", nthWord(rest, 2))) {
		return false // "Email police at ..." is the article's
	}
	return strings.Contains(rest, " at ")
}

// nthWord returns word n of s, counted from 1, "" if it has fewer.
func nthWord(s string, n int) string {
	for w := range strings.FieldsSeq(s) {
		if n--; n == 0 {
			return w
		}
	}
	return ""
}

// disclaims reports whether s says that the publisher does not say what the article says.
func disclaims(s string) bool {
	s = strings.TrimPrefix(s, "The ")
	i := strings.IndexByte(s, ' ')
	return i > 0 && strings.HasPrefix(s[i:], " expressed ") && (strings.EqualFold(s[:i], "views") || strings.EqualFold(s[:i], "opinions"))
}

// amid returns the kind of a short line of a page that stands after some of the article's
// body, where a line that says the same could else be a headline: Body for others.
func amid(s string) Kind {
	if len(s) > maxCallAmid || endsWithStop(s) {
		return KindBody
	}
	if strings.HasPrefix(s, "[ ") && s[len(s)-1] == ']' {
		return KindBoilerplate // a link to another article
	}
	if i := strings.IndexAny(s, ":|"); 0 < i && i <= maxCall && english.OfPhrase(s[:i]).Is(english.Nav) {
		return KindBoilerplate // "WATCH | The bridge opens", "Read: The long way home"
	}
	if english.OfLead(s).Is(english.Lead) || waymarks(s) > 0 || listCount(s) {
		return KindBoilerplate
	}
	return KindBody
}

// maxCallAmid is the greatest length in bytes of a call to the reader without a period
// amid the body.
const maxCallAmid = 80

func endsWithStop(s string) bool {
	return endsSentence(s, Span{0, len(s)}) && s[len(s)-1] != '?' && s[len(s)-1] != '!'
}

// trail reports whether s is the way to the page and no title: "Home > News > World".
func trail(s string) bool {
	if len(s) > maxTrail {
		return false
	}
	n := waymarks(s)
	return n > 1 && strings.Count(s, " ") <= maxStep*(n+1) || n > 0 && strings.HasPrefix(s, "Home ")
}

// The greatest length in bytes of the way to a page, and how many spaces there are at most
// for each of its steps.
const (
	maxTrail = 160
	maxStep  = 3
)

// waymarks returns how many signs s has between the steps of the way to a page.
func waymarks(s string) int {
	return strings.Count(s, " > ") + strings.Count(s, " › ") + strings.Count(s, " » ")
}

// template reports whether s was to be filled in: "{{button_text}}".
func template(s string) bool { return strings.HasPrefix(s, "{{") && strings.HasSuffix(s, "}}") }

// readingTime reports whether s is how long the article takes to read: "3 minute
// read", "6 min read", "Reading time: 4 minutes".
func readingTime(s string) bool {
	if len(s) > maxCall+8 {
		return false
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

// sinceThen reports whether s is how long ago something was and little else: "2 Hours
// Ago Steve O'Hare", "Minutes ago".
func sinceThen(s string) bool {
	if !strings.Contains(s, "go") {
		return false
	}
	n, unit := 0, false
	for w := range strings.FieldsSeq(s) {
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

// maxNotice is the greatest length in bytes of a notice of rights, a question to the
// reader or a caption.
const maxNotice = 400

// rights reports whether s says who owns what is on the page.
func rights(s string) bool {
	return strings.HasSuffix(strings.TrimRight(s, ". "), "ights reserved") || strings.HasPrefix(s, "All rights reserved") || strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(c) ") ||
		strings.HasPrefix(s, "Copyright ") && strings.Contains(s, "ights reserved")
}

// asks reports whether s asks the reader for something that a site offers: to
// comment, to subscribe. What somebody says does not.
func asks(s string) bool {
	if !addresses(s) {
		return false
	}
	service, reader := 0, 0
	for w := range strings.FieldsFuncSeq(s, notLetter) {
		layout := english.LayoutOf(w)
		if layout.Is(english.PageService) {
			service++
		}
		if layout.Is(english.Reader) {
			reader++
		}
	}
	if strings.Contains(s, "ookies") || strings.IndexByte(s, '@') >= 0 || strings.IndexByte(s, '?') >= 0 && s[len(s)-1] != '?' {
		service++
	}
	return service >= 2 && reader >= 1 && !strings.ContainsAny(s, "\"“”") && !reports(s)
}

// What a page invites its readers to do, as the first word of a line, and with what.
const (
	invitations = " Join Get Follow Download Subscribe Sign Listen Stay Thanks Watch Catch Read Receive "
	channels    = " whatsapp telegram channel channels podcast podcasts episode updates alerts latest news read reading post inbox story stories "
)

// invites reports whether s, in which nobody says anything, tells the reader to follow or
// thanks them for it: "Join our WhatsApp channel and get the latest updates".
func invites(s string) bool {
	first, rest, _ := strings.Cut(s, " ")
	if !among(invitations, first) || strings.ContainsAny(s, "\"“”") {
		return false
	}
	service, reader := 0, 0
	for w := range strings.FieldsFuncSeq(rest, notLetter) {
		switch layout := english.LayoutOf(w); {
		case layout.Is(english.PageService) || among(channels, strings.ToLower(w)):
			service++
		case layout.Is(english.Reader):
			reader++
		}
	}
	return (service >= 2 || service == 1 && reader > 0 && len(s) <= maxOffer) && !reports(s)
}

// addresses reports whether s has the letters of "you", "our", "please" or "subscriber".
func addresses(s string) bool {
	for i := 2; i < len(s); i++ {
		found := false
		switch s[i] {
		case 'b':
			found = strings.HasPrefix(s[i:], "bscriber")
		case 'p':
			found = strings.HasPrefix(s[i:], "please")
		case 'u':
			found = s[i-1] == 'o' && (s[i-2]|0x20 == 'y' || s[i-2] == ' ')
		case 'r':
			found = s[i-1] == 'u' && s[i-2] == 'O'
		}
		if found {
			return true
		}
	}
	return false
}

// ofPage reports whether s speaks of what is on the page, and nobody says it: "Prices on
// this page are delayed."
func ofPage(s string) bool {
	i := strings.Index(s, "page")
	const this = "on this "
	if j := strings.Index(s, "layed "); j > 0 && strings.Contains(s[j:], " minutes") && !reports(s) {
		return strings.HasPrefix(s, "Market data") || strings.HasPrefix(s, "Quotes") || strings.HasPrefix(s, "Data ") // "delayed 15 minutes"
	}
	return i >= len(this) && english.OfPhrase(s[i-len(this):i+len("page")]).Is(english.Nav) && !strings.ContainsAny(s, "\"“”") && !reports(s)
}

// ofPlayer reports whether s says of what is shown on the page what it is or why it is not
// shown: "This video is not available in your country."
func ofPlayer(s string) bool {
	rest, ok := strings.CutPrefix(s, "This ")
	what, rest, more := strings.Cut(rest, " ")
	if !ok || !more || !english.LayoutOf(what).Is(english.PagePicture) && !among(players, what) || strings.ContainsAny(s, "\"“”") || !ofNow(rest) {
		return false
	}
	for w := range strings.FieldsFuncSeq(rest, notLetter) {
		if english.LayoutOf(w).Is(english.Reader|english.PageService) || among(shown, w) {
			return !reports(s)
		}
	}
	return false
}

// reserved reports whether s says who alone may read the article: "This article is for
// subscribers only."
func reserved(s string) bool {
	rest, ok := strings.CutPrefix(s, "This ")
	what, rest, more := strings.Cut(rest, " ")
	if !ok || !more || !among(amendedTexts, what) || len(s) > maxOffer || strings.ContainsAny(s, "\"“”") || !ofNow(rest) || reports(s) {
		return false
	}
	whom, only := false, false
	for w := range strings.FieldsFuncSeq(rest, notLetter) {
		whom = whom || strings.HasPrefix(w, "subscriber") || w == "members"
		only = only || w == "only" || w == "for" || strings.HasPrefix(w, "exclusive")
	}
	return whom && only
}

// ofNow reports whether s begins with a verb that says what something is now: "is", "has",
// "cannot".
func ofNow(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	return w != "was" && w != "had" && english.ClassOf(w).Is(english.Be|english.Have|english.Modal|english.Do)
}

// What a page shows besides its article, and words of notes on it.
const (
	players = " advertisement audio content player feature podcast gallery page site website "
	shown   = " available loaded generated supported playing loading protected expired "
)

// ofLinks reports whether s says that the publisher earns by the links in its articles.
func ofLinks(s string) bool {
	return strings.Contains(s, " commission") && strings.Contains(s, "links") && addresses(s) && !strings.ContainsAny(s, "\"“”") && !reports(s)
}

// release reports whether s is a line around a press release: when it may be published,
// whom it is from.
func release(s string) bool {
	if names, ok := strings.CutPrefix(s, "SOURCE "); ok {
		return len(names) <= maxCallAmid && startsUpper(names) && !allCapsText(names)
	}
	first, rest, _ := strings.Cut(s, " ")
	return strings.EqualFold(first, "embargoed") && (len(rest) < maxCall || strings.ContainsAny(rest, "0123456789")) && !endsWithStop(s)
}

// quoted reports whether s is the price of a share with how far it rose or fell: "Kestrel
// (KES) 214.30 +1.20 (+0.56%)".
func quoted(s string) bool {
	i := len(strings.TrimRight(s, ") "))
	if i < 3 || s[i-1] != '%' {
		return false
	}
	n := i - 1
	for n > 0 && (isDigit(s[n-1]) || s[n-1] == '.') {
		n--
	}
	if n == i-1 || endsWithStop(s) {
		return false
	}
	before := strings.TrimRight(s[:n], " ")
	return strings.HasSuffix(before, "▲") || strings.HasSuffix(before, "▼") || n > 0 && (s[n-1] == '+' || s[n-1] == '-')
}

// reports reports whether s has a verb of saying in the past.
func reports(s string) bool {
	infinitive := false // "to read", which is spelled like a past
	for w := range strings.FieldsFuncSeq(s, notLetter) {
		if c := english.Of(w).Cue; !infinitive && c.Is(english.Speech) && c.Is(english.Past) {
			return true
		}
		infinitive = w == "to" || w == "Stay" // "Stay informed"
	}
	return false
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
// class set: "Read more: ...", or "Image caption, ...".
func pointer(s string, set english.Phrase) bool {
	i := strings.IndexByte(s, ':')
	if k := strings.IndexByte(s, ','); set.Is(english.Caption) && k > 0 && (i < 0 || k < i) {
		i = k
	}
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

// What a note that the text was changed begins with after "This": the word for the text,
// and what was done to it.
const (
	amendedTexts = " article story report post piece column page item "
	amendments   = " updated corrected amended clarified revised edited "
)

// amended reports whether s begins by saying that the text was changed: "This story
// has been corrected".
func amended(s string) bool {
	s = strings.TrimLeft(s, "([•*— ")
	if label, rest, ok := strings.Cut(s, ": "); ok && (strings.EqualFold(label, "update") || strings.EqualFold(label, "updated") || strings.EqualFold(label, "note")) {
		s = rest
	}
	if !strings.HasPrefix(s, "This ") {
		return false
	}
	n := 0
	for w := range strings.FieldsSeq(s[:min(len(s), maxAmended)]) {
		switch n++; {
		case n == 2 && !among(amendedTexts, w):
			return false
		case n > 2 && among(amendments, strings.TrimRight(w, ".,:")):
			return true
		case n > 2 && !english.ClassOf(w).Is(english.Auxiliary|english.Adverb):
			return false
		}
	}
	return false
}

// among reports whether w is in a list of words with a space on each side.
func among(list, w string) bool {
	i := strings.Index(list, w)
	return i > 0 && w != "" && list[i-1] == ' ' && list[i+len(w)] == ' '
}

// maxAmended is how much of a note that says that a text was changed is looked at.
const maxAmended = 60

// contributed reports whether s says who else worked on the article: "Ann Roe in Oslo
// contributed to this report."
func contributed(s string) bool {
	const to = " contributed to this "
	if i := strings.Index(s, to); i > 0 {
		return !strings.ContainsAny(s[i+len(to):len(s)-1], " \"“") && !strings.ContainsAny(s, "\"“")
	}
	if name, place, ok := strings.Cut(s, " reported from "); ok {
		return strings.Count(name, " ") <= 3 && namesOnly(name) && strings.Count(place, " ") <= 12 && namesOnly(place)
	}
	if strings.HasPrefix(s, "Information from ") && strings.HasSuffix(s, " was used in this report.") {
		return true
	}
	return strings.HasSuffix(strings.TrimRight(s, "."), " contributed reporting") && !strings.ContainsAny(s, "\"“")
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

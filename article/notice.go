package article

// This file recognizes what a page says to its readers in words that vary: offers, notes on
// what it shows, rights, prices of shares.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// maxNotice is the greatest length in bytes of a notice of rights, a question to the
// reader or a caption.
const maxNotice = 400

// rights reports whether s says who owns what is on the page.
func rights(s string) bool {
	return forbids(s) || agrees(s) || strings.HasPrefix(s, "Nothing on this ") && strings.Contains(s, " may be ") || strings.HasPrefix(s, "This ") && strings.HasSuffix(s, " subject to copyright.") || strings.HasSuffix(strings.TrimRight(s, ". "), "ights reserved") ||
		strings.HasPrefix(s, "All rights reserved") || strings.HasPrefix(s, "©") ||
		strings.HasPrefix(s, "(c) ") ||
		strings.HasPrefix(s, "Copyright ") && strings.Contains(s, "ights reserved")
}

// ofEdition reports whether s says where an article was published first, who paid for it, or what
// stands in the place of something that is not shown: "This report by the Vale Press was first
// published May 3", "Published in the print edition of May 3", "To display this content from Vale",
// "3rd party advert".
func ofEdition(s string) bool {
	switch s[0] {
	case 'T':
		rest, ok := strings.CutPrefix(s, "This ")
		if !ok {
			return strings.HasPrefix(s, "To display this content ") || strings.HasPrefix(s, "To view this content")
		}
		return (strings.HasPrefix(rest, "report ") || strings.HasPrefix(rest, "story ") || strings.HasPrefix(rest, "article ")) &&
			(strings.Contains(rest, " was first published ") || strings.Contains(rest, " was originally published ") ||
				strings.Contains(rest, " was produced with the support of ")) && !quotes(s)
	case 'P':
		return strings.HasPrefix(s, "Published in the print edition ")
	case '3':
		return strings.HasPrefix(s, "3rd party ")
	}
	return false
}

// agrees reports whether s says what its readers agree to: "I understand that use of this site
// constitutes agreement to its user agreement."
func agrees(s string) bool {
	switch s[0] {
	case 'I', 'U', 'B', '*':
		return strings.Contains(s, " this site constitutes ")
	}
	return false
}

// forbids reports whether s says that what is on the page may not be copied: "No part of this
// publication may be reproduced without the permission of ...". A license says that it may.
func forbids(s string) bool {
	if !has(s, 'p', "published", "produc") ||
		!strings.Contains(s, "permission") && !strings.Contains(s, "consent") &&
			!strings.Contains(s, "licen") || quotes(s) {
		return false
	}
	i := max(strings.Index(s, " reproduced"), strings.Index(s, " published"), strings.Index(s, " republished"))
	if i > 0 && strings.HasSuffix(s[:i], " be") {
		return !reports(s)
	}
	i = strings.Index(s, "eproduction ")
	return i > 0 && strings.Contains(s[i:], " prohibited") && !reports(s)
}

// seeks reports whether s asks the reader for what to write of, and says how to send it: "Do
// you know more? Write to tips@gazette.example".
func seeks(s string) bool {
	i := strings.IndexByte(s, '?')
	if i < 0 || i+1 == len(s) || i > maxSeeks || reports(s) {
		return false
	}
	first, _, _ := strings.Cut(strings.TrimLeft(s[i+1:], " "), " ")
	return (strings.IndexByte(s[i:], '@') > 0 || strings.Contains(s[i:], " our ") ||
		strings.Contains(s[i:], " us ")) && english.OfPageWord(first).Is(english.Invitation) ||
		strings.EqualFold(s[i+1:], " Let us know.")
}

// maxSeeks is the greatest length in bytes of what the reader is asked for.
const maxSeeks = 120

// asks reports whether s asks the reader for something that a site offers: to
// comment, to subscribe. What somebody says does not.
func asks(s string) bool {
	if !addresses(s) {
		return false
	}
	service, reader := 0, 0
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		layout := english.LayoutOf(w)
		if layout.Is(english.PageService) {
			service++
		}
		if layout.Is(english.Reader) {
			reader++
		}
	}
	if end := strings.TrimRight(s, "."); strings.HasSuffix(end, " it here") || strings.HasSuffix(end, " them here") {
		service += 2 // a link
	}
	if strings.Contains(s, "ookies") || strings.IndexByte(s, '@') >= 0 || strings.IndexByte(s, '?') >= 0 && s[len(s)-1] != '?' {
		service++
	}
	return service >= 2 && reader >= 1 && !reports(s)
}

// invites reports whether s, in which nobody says anything, has a sentence that tells the
// reader to follow, to join, to send: "Join our WhatsApp channel and get the latest updates",
// "The Gazette is on Viber. Join our community to get alerts."
func invites(s string) bool {
	for rest := s; rest != ""; {
		first, more, _ := strings.Cut(rest, " ")
		goal := first == "For"
		if goal { // "For all latest news, follow our channel"
			_, more, _ = strings.Cut(more, ", ")
			first, more, _ = strings.Cut(more, " ")
		}
		if (goal || startsUpper(first)) && english.OfPageWord(first).Is(english.Invitation) &&
			(invited(more, len(s)) || sells(first, more) || rest != s && len(s) <= maxCallAmid && invited(s, len(s))) {
			return !reports(s)
		}
		end := sentenceEnd(rest)
		if end <= 0 || isDigit(rest[end-1]) {
			break // "3. Get help"
		}
		rest = strings.TrimLeft(rest[end+1:], " ")
	}
	return false
}

// sells reports whether the first word of an invitation and what comes after it ask for a
// subscription: "Subscribe to the Gazette for $5/month", "Support Gazette journalism".
func sells(first, more string) bool {
	subscribe := first == "Subscribe"
	return (subscribe || strings.HasPrefix(more, "us for ")) && priced(more) ||
		(subscribe || first == "Support" && startsUpper(more)) && speaksToReader(more)
}

// priced reports whether s tells what a subscription costs: "to the Gazette for $5/month".
func priced(s string) bool {
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		if unitOf(w) >= monthUnit || english.OfPageWord(w).Is(english.Offered) {
			return true
		}
	}
	return false
}

// sentenceEnd returns the first period, question or exclamation mark of s, -1 if there is none.
func sentenceEnd(s string) int {
	end := len(s)
	for _, c := range [...]byte{'.', '?', '!'} {
		if i := strings.IndexByte(s[:end], c); i >= 0 {
			end = i
		}
	}
	if end == len(s) {
		return -1
	}
	return end
}

// index returns the first place of word in s, -1 if there is none. It looks for c, the rarest
// letter of word.
func index(s, word string, c byte) int {
	before := strings.IndexByte(word, c)
	for i := before; i < len(s); i++ {
		n := strings.IndexByte(s[i:], c)
		if n < 0 {
			break
		}
		i += n
		if strings.HasPrefix(s[i-before:], word) {
			return i - before
		}
	}
	return -1
}

// has reports whether one of the words, which all begin with c, is in s.
func has(s string, c byte, words ...string) bool {
	for i := 0; ; i++ {
		n := strings.IndexByte(s[i:], c)
		if n < 0 {
			return false
		}
		i += n
		for _, w := range words {
			if strings.HasPrefix(s[i:], w) {
				return true
			}
		}
	}
}

// invited reports whether s, what follows the first word of a sentence that tells the reader to
// do something, speaks of what a page has for its readers. size is the length of the paragraph.
func invited(s string, size int) bool {
	service, reader := 0, 0
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		switch layout := english.LayoutOf(w); {
		case layout.Is(english.PageService) || english.OfPageWord(w).Is(english.Offered):
			service++
		case layout.Is(english.Reader):
			reader++
		}
	}
	return service >= 2 || service == 1 && reader > 0 && size <= maxOffer
}

// addresses reports whether s has the letters of "you", "our", "please" or "subscriber".
func addresses(s string) bool {
	for i := 1; i < len(s); i++ {
		n := strings.IndexByte(s[i:], 'u')
		if n < 0 {
			break
		}
		i += n
		if s[i-1] == 'o' && i > 1 && (s[i-2]|0x20 == 'y' || s[i-2] == ' ') || s[i-1] == 'O' && strings.HasPrefix(s[i:], "ur") {
			return true
		}
	}
	s = s[min(len(s), 2):] // only what is capitalized begins a paragraph
	return has(s, 'p', "please") || index(s, "bscriber", 'b') >= 0
}

// ofPage reports whether s is a notice on the content of the page: "Prices on this page are
// delayed."
func ofPage(s string) bool {
	if strings.HasPrefix(s, "Market data") || strings.HasPrefix(s, "Quotes") || strings.HasPrefix(s, "Data ") {
		if delayed(s) {
			return true
		}
	}
	const this = "on this "
	i := index(s, "page", 'g')
	return i >= len(this) && english.OfPhrase(s[i-len(this):i+len("page")]).Is(english.Nav) && !quotes(s) && !reports(s) && !delayed(s)
}

// delayed reports whether s says by how much something is late: "delayed 15 minutes".
func delayed(s string) bool {
	i := strings.Index(s, "layed ")
	return i > 0 && strings.Contains(s[i:], " minutes") && !reports(s)
}

// ofPlayer reports whether s describes a player on the page or says why it is not shown:
// "This video is not available in your country."
func ofPlayer(s string) bool {
	rest, ok := strings.CutPrefix(s, "This ")
	if first, more, _ := strings.Cut(s, " "); !ok && startsUpper(first) && english.OfPageWord(first).Is(english.Playing) &&
		len(s) <= maxCallAmid && !endsWithStop(s) {
		for w, ws := cutWord(more); w != ""; w, ws = cutWord(ws) {
			if english.LayoutOf(w).Is(english.PagePicture) || english.OfPageWord(w).Is(english.Player) {
				return true // "Loading the audio version"
			}
		}
	}
	what, rest, more := strings.Cut(rest, " ")
	if !ok || !more || !english.LayoutOf(what).Is(english.PagePicture) && !english.OfPageWord(what).Is(english.Player) || !ofNow(rest) {
		return false
	}
	for w, ws := cutWord(rest); w != ""; w, ws = cutWord(ws) {
		if english.LayoutOf(w).Is(english.Reader|english.PageService) || english.OfPageWord(w).Is(english.Playing) {
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
	if what == "is" && !strings.ContainsAny(s, ".,") { // "This is a subscriber-only story"
		i := strings.LastIndexByte(rest, ' ')
		what, rest = rest[i+1:], "is "+rest
	}
	if !ok || !more || !english.OfPageWord(what).Is(english.Text) || len(s) > maxOffer || !ofNow(rest) || reports(s) {
		return false
	}
	whom, only := false, false
	for w, ws := cutWord(rest); w != ""; w, ws = cutWord(ws) {
		whom = whom || strings.HasPrefix(w, "subscriber") || w == "members" || w == "readers"
		only = only || w == "only" || w == "for" || strings.HasPrefix(w, "exclusive")
	}
	return whom && only
}

// developing reports whether s says that more of the story will come: "This is a developing story and
// will be updated.", "More to follow."
func developing(s string) bool {
	if len(s) > maxOffer {
		return false
	}
	if rest, ok := strings.CutPrefix(s, "More to "); ok {
		return strings.HasPrefix(rest, "follow") || strings.HasPrefix(rest, "come")
	}
	rest, ok := strings.CutPrefix(s, "This ")
	if !ok {
		return false
	}
	for _, is := range [...]string{"is a developing ", "is a breaking "} {
		if more, ok := strings.CutPrefix(rest, is); ok {
			w, _ := cutWord(more)
			return w == "news" || english.OfPageWord(w).Is(english.Text)
		}
	}
	what, rest, _ := strings.Cut(rest, " ")
	return english.OfPageWord(what).Is(english.Text) && strings.HasPrefix(rest, "will be updated") && !reports(s[len(s)-len(rest)+len("will be updated"):])
}

// generated reports whether s says that a machine made something of the article, or
// that nobody changed it: "The audio version of this article is generated by AI.",
// "This story has not been edited by our staff."
func generated(s string) bool {
	if len(s) > maxOffer {
		return false
	}
	i := max(strings.Index(s, " generated "), strings.Index(s, " been edited by "))
	if i < 0 || reports(s) {
		return false
	}
	this := false
	for w, ws := cutWord(s[:i]); w != ""; w, ws = cutWord(ws) {
		if this && english.OfPageWord(w).Is(english.Text|english.Player) {
			return true
		}
		this = strings.EqualFold(w, "this")
	}
	return false
}

// ofNow reports whether s begins with a verb in the present: "is", "has", "cannot".
func ofNow(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	return w != "was" && w != "had" && english.ClassOf(w).Is(english.Be|english.Have|english.Modal|english.Do)
}

// ofLinks reports whether s says that the publisher earns by the links in its articles.
func ofLinks(s string) bool {
	first, _, _ := strings.Cut(s[:min(len(s), maxCall)], " ")
	return startsUpper(first) && english.OfPageWord(first).Is(english.Disclosure) &&
		(strings.Contains(s, " commission") || strings.Contains(s, " compensation")) &&
		strings.Contains(s, " link") && addresses(s) && !reports(s)
}

// release reports whether s is a line around a press release: its embargo or its issuer.
func release(s string) bool {
	if names, ok := strings.CutPrefix(s, "SOURCE "); ok {
		return len(names) <= maxCallAmid && startsUpper(names) && !allCapsText(names)
	}
	if s[0]|0x20 != 'e' {
		return false
	}
	first, rest, _ := strings.Cut(s, " ")
	return strings.EqualFold(first, "embargoed") && (len(rest) < maxCall || strings.ContainsAny(rest, "0123456789")) && !endsWithStop(s)
}

// ofContact reports whether paragraph i is one of the short lines below the heading with whom to
// ask about a press release: "Media Contact:", "Ann Roe", "555-0100".
func (a layout) ofContact(i int) bool {
	const most = 6 // lines
	for k := i; k > 0 && k > i-most; k-- {
		s := a.Paragraphs[k].In(a.Text)
		if len(s) > maxDated || s[len(s)-1] == '.' || quotes(s) {
			return false
		}
		if above := a.Paragraphs[k-1].In(a.Text); len(above) <= maxDated && contacts(above) {
			return true
		}
	}
	return false
}

// contacts reports whether s is a heading above whom to ask: "Media Contact:", "For media enquiries
// contact:".
func contacts(s string) bool {
	words, colon := strings.CutSuffix(s, ":")
	last := words[strings.LastIndexByte(words, ' ')+1:]
	return len(last) < len(words) && (strings.EqualFold(last, "contact") || strings.EqualFold(last, "contacts") ||
		colon && (strings.EqualFold(last, "enquiries") || strings.EqualFold(last, "inquiries")))
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
	infinitive, reader, and := false, false, false // "to post", "you have posted", "and read", spelled like a past
	for w, ws := cutWord(s); w != ""; w, ws = cutWord(ws) {
		if c := english.Of(w).Cue; !infinitive && c.Is(english.Speech) && c.Is(english.Past) && !(and && c.Is(english.Base)) {
			return true
		}
		and = w == "and"
		infinitive = w == "to" || w == "must" || w == "Stay" || reader && (w == "have" || w == "ve") // "Stay informed"
		reader = english.LayoutOf(w).Is(english.Reader)
	}
	return false
}

// quotes reports whether s has a double quotation mark.
func quotes(s string) bool {
	return strings.IndexByte(s, '"') >= 0 || strings.Contains(s, "“") || strings.Contains(s, "”")
}

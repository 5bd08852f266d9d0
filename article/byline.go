package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// This file recognizes bylines: "By A. B. Name and C. Name, Reuters". Names
// without "By" are read where they are between a headline and its article, by
// header.go.

// A Byline names the people and the agency who wrote an article. Agencies and
// roles ("Staff Reporter") are not among its names.
type Byline struct {
	Span          // the line, "By" included
	Names  []Span // the people in text order; may be empty
	Role   Span   // "White House correspondent", maybe on the next line; empty when none is given
	Agency Span   // "Reuters", maybe on the next line; empty when none is named
}

// The greatest numbers of tokens in a byline, and in a role on a line below it.
const (
	maxByline = 30
	maxRole   = 6
)

// byline returns the byline that the paragraph of the tokens toks is, nil if it
// is not one.
func (c *cutter) byline(toks []Token) *Byline {
	p := phrase{c.text, toks}
	if p.len() < 2 || p.len() > maxByline {
		return nil
	}
	if p.class(0) == dash && p.len() > 2 && !p.glued(1) {
		p = p.from(1) // "— Ann Roe, Kelder Correspondent"
	}
	i := p.by()
	if i == 0 {
		return c.bareByline(p.toks)
	}
	if w := p.word(i); monthOf(w) != 0 && startsUpper(w) && !allCaps(w) && nameTokens(p.text, p.toks[i:]) < 2 || weekdayOf(w) >= 0 {
		return nil // "By July 2013, ...", unlike "By Jan Roe"
	}
	b := &Byline{Span: p.span()}
	if n := p.roleAhead(i); n > i {
		b.Role = p.cut(i, n).span()
		i = n
	}
	if k := p.nobodyAt(i); k > 0 {
		b.Role = p.from(k).span() // "By a staff reporter"
		return b
	}
	i = b.people(p, i)
	if len(b.Names) == 0 && b.Agency.Empty() && b.Role.Empty() || !b.credits(p, i) {
		return nil
	}
	return b
}

// nobodyAt returns the token with which what a writer is begins, in small letters, where p has it from
// token i on and no name: "a staff reporter", "our correspondent"; 0 if it does not.
func (p phrase) nobodyAt(i int) int {
	if english.ClassOf(p.word(i)).Is(english.Indefinite | english.Possessive) {
		i++
	}
	rest := p.from(i)
	if rest.len() == 0 || rest.len() > maxRole || !startsLower(rest.word(0)) || !job(rest.word(rest.len()-1)) || !allRoles(rest) {
		return 0
	}
	return i
}

// ofOneWord reports whether b names but one person, with one word, as a site names who put
// an article on the page: a byline in full may follow.
func (b *Byline) ofOneWord(text string) bool {
	return len(b.Names) == 1 && strings.IndexByte(b.Names[0].In(text), ' ') < 0
}

// by returns the token after the "By" that p begins with, or that comes after a
// separator: "By", "By:", "Written by", "Words:", "The Globe | By"; 0 if there is none.
func (p phrase) by() int {
	i := 0
	for k := range p.len() - 1 {
		if p.toks[k].Len() != len("by") || !strings.EqualFold(p.word(k), "by") ||
			k > 0 && !strings.EqualFold(p.word(k-1), "written") && !separator(p.word(k-1)) && !(k == 1 && english.OfPhrase(p.word(0)).Is(english.Slug) && !ofPicture(p.word(0))) &&
				p.word(k-1) != ":" && !(k > 2 && isDigit(p.word(k - 1)[0])) {
			continue
		}
		if k > 1 && p.word(k-2) != "was" && !separator(p.word(k-1)) && !separator(p.word(k-2)) && !p.cut(0, k).day() && !p.slug(k-1) {
			continue
		}
		i = k + 1
		break
	}
	if i == 0 {
		i = p.byLead()
	}
	if i > 0 && p.word(i) == ":" {
		i++
	}
	if i == p.len() {
		return 0
	}
	return i
}

// slug reports whether p begins with n tokens that say what kind of story it is, and a colon:
// "Analysis: By Jane Roe".
func (p phrase) slug(n int) bool {
	return p.word(n) == ":" && english.OfPhrase(p.cut(0, n).in()).Is(english.Slug)
}

// day reports whether p is a day, with a time or without, and nothing else.
func (p phrase) day() bool {
	d, others := p.dateLineWith(0)
	return !d.First.IsZero() && others == 0
}

// maxByLead is how many words a line on who wrote an article begins with at most.
const maxByLead = 5

// byLead returns the token after the words before the names of who wrote an article, other
// than "By": "Story by", "Words:", "Reported by:", or "From" before a name; 0 if p does not
// begin with them.
func (p phrase) byLead() int {
	if startsLower(p.word(0)) && !p.postedBy() || p.len() < 3 {
		return 0
	}
	first := 0
	if english.ClassOf(p.word(0)).Is(english.Indefinite) {
		first = 1 // "An analysis by"
	}
	for k := first + 1; k <= first+maxByLead && k < p.len(); k++ {
		if w := p.word(k); (w == ":" || k > first+1 && k <= first+3 && startsUpper(w) &&
			(startsLower(p.word(k-1)) || p.word(k-1) == "BY")) &&
			english.OfPhrase(p.cut(first, k).in()).Is(english.Byliner) {
			return k
		}
	}
	return p.fromName()
}

// fromName is byLead for words before names that are others, too: "From Jane Roe in Paris", "Author Jane
// Roe, Berlin", "Story: Jane Roe".
func (p phrase) fromName() int {
	first := 1
	switch w := p.word(0); {
	case w == "Story" && p.word(1) == ":":
		first = 2
	case w != "From" && w != "FROM" && w != "Author":
		return 0
	}
	if n := first + nameTokens(p.text, p.toks[first:]); n >= first+2 &&
		(beginsName(p.word(first), false) &&
			(n == p.len() || p.word(n) == "," || strings.EqualFold(p.word(n), "in")) ||
			p.word(n) == "," && n+1 < p.len() && known(p.from(n+1).in())) {
		return first
	}
	return 0
}

// postedBy reports whether p says in small letters who put an article on the page, and when:
// "posted by Jane Roe on 2026-03-04".
func (p phrase) postedBy() bool {
	n := nameTokens(p.text, p.from(2).toks)
	return p.word(1) == "by" && n > 0 && p.word(2+n) == "on" && p.from(3+n).beginsWithDay()
}

// separator reports whether w separates the parts of a line: "|", "·".
//
//go:noinline
func separator(w string) bool { return w == "|" || w == "·" || w == "•" || w == "/" }

// people reads names from token i of p on, and returns the token after them.
func (b *Byline) people(p phrase, i int) int {
	for {
		n := nameTokens(p.text, p.toks[min(i, p.len()):])
		if n == 0 {
			return i
		}
		if n > 2 && p.word(i+n) == ":" && ofPicture(p.word(i+n-1)) {
			n-- // "Words: Ann Roe Photographs: John Doe"
		}
		b.person(p.cut(i, i+n), p.word(i+n))
		if i += n; i == p.len() {
			return i
		}
		if n := p.afterPlace(i); n > i &&
			(p.word(n) == "," || separator(p.word(n)) || strings.EqualFold(p.word(n), "and")) &&
			nameTokens(p.text, p.toks[n+1:]) >= 2 {
			i = n
		}
		switch w := p.word(i); {
		case w == "," && strings.EqualFold(p.word(i+1), "and") && nameTokens(p.text, p.toks[i+2:]) > 0:
			i += 2
		case (strings.EqualFold(w, "and") || w == "&") && nameTokens(p.text, p.toks[i+1:]) > 0:
			i++
		case (w == "," || w == "/" || w == ";") && p.another(i+1),
			w == "with" && nameTokens(p.text, p.toks[i+1:]) >= 2 && beginsName(p.word(i+1), false),
			w == "|" && p.another(i+1) && (beginsName(p.word(i+1), false) || p.names(i+1).unusual()):
			i++
		default:
			return i
		}
	}
}

// another reports whether the name of one more writer begins with token i of p.
func (p phrase) another(i int) bool {
	if nameTokens(p.text, p.toks[min(i, p.len()):]) < 2 || roleOrAgency(p.text, p.toks[i:]) || known(p.names(i).in()) || p.names(i).masthead() {
		return false
	}
	return beginsName(p.word(i), false) || !english.OfPhrase(p.word(i)).Is(english.Agency) && english.Of(p.word(i)) == (english.Entry{})
}

// names returns the words from token i of p on that may be the name of a person.
func (p phrase) names(i int) phrase { return p.cut(i, i+nameTokens(p.text, p.toks[i:])) }

// afterPlace returns the token after a place at token i, "(Kuwait City)", "in Kuwait
// City" or a word after a comma, i if there is none.
func (p phrase) afterPlace(i int) int {
	if p.word(i) == "," && startsUpper(p.word(i+1)) && p.word(i+2) == "and" && !roleOrAgency(p.text, p.toks[i+1:i+2]) {
		return i + 2 // "Ann Roe, Enugu and John Doe, Aba"
	}
	if p.word(i) == "in" {
		if n := nameTokens(p.text, p.toks[i+1:]); n > 0 {
			return i + 1 + n
		}
	}
	if p.word(i) != "(" {
		return i
	}
	for n := i + 2; n < i+maxRole && n < p.len(); n++ {
		if p.word(n) == ")" && namesOnly(p.cut(i+1, n).in()) {
			return n + 1
		}
	}
	return i
}

// person adds a name with what follows it without a comma: "Michael Hilt
// Business Columnist", "Jane Roe Associated Press Writer", "Jane Roe Follow". What
// is not a person is kept as an agency or a role.
// next is the word after it.
func (b *Byline) person(name phrase, next string) {
	if b.nobody(name, next) {
		return
	}
	n := beforeRole(name.text, name.toks, next)
	if n < name.len() || job(next) {
		for n > 2 && (!lexicon.Surname(name.word(n-1)) || n == 3 && (english.OfPageWord(name.word(2)).Is(english.Masthead) || english.OfPhrase(name.word(2)).Is(english.Role))) {
			n-- // "Jane Roe Lifestyle Writer", "Jane Roe Herald Reporter"
		}
	}
	if n < name.len() {
		b.Role = name.from(n).span()
	}
	for k := 2; k < n; k++ {
		rest := name.cut(k, n)
		if english.ClassOf(rest.word(0)).Is(english.Determiner) {
			rest = rest.from(1)
		}
		if set := english.OfPhrase(rest.in()); set.Is(english.Agency) {
			b.Agency, n = rest.span(), k
		} else if set.Is(english.Share | english.Nav | english.Ad) {
			n = k
		}
	}
	b.Names = append(b.Names, unglued(name.text, name.cut(0, n).span()))
}

// nobody adds what is an agency or a role and no person's name, or a name with the agency
// after it, and reports whether it did. next is the word after it.
func (b *Byline) nobody(name phrase, next string) bool {
	last := name.len() - 1
	switch {
	case last == 2 && english.OfPhrase(next).Is(english.Role) && english.OfPageWord(name.word(last)).Is(english.Masthead):
		b.Agency = name.from(last).span() // "Jane Roe Observer staff reporter"
		b.Names = append(b.Names, name.cut(0, last).span())
	case english.ClassOf(name.word(0)).Is(english.Possessive):
		b.Role = name.span() // "Our Special Correspondent"
	case last == 0 && english.OfPageWord(name.word(0)).Is(english.Newsroom) && len(b.Names) > 0:
		// "Ann Roe and Agencies"
	case english.OfPhrase(name.in()).Is(english.Agency) || ofOrganization(name) ||
		english.ClassOf(name.word(0)).Is(english.Determiner) && name.len() > 1:
		if b.Agency = name.span(); english.ClassOf(name.word(0)).Is(english.Determiner) &&
			english.OfPhrase(name.from(1).in()).Is(english.Agency) {
			b.Agency = name.from(1).span()
		}
	case name.len() == 1 && next == "of":
		b.Agency = name.span() // "University of ..."
	case allRoles(name) || last == 1 && job(name.word(last)) && !beginsName(name.word(0), false):
		b.Role = name.span() // "Staff Reporter", "Club Admin"
	default:
		return false
	}
	return true
}

// ofOrganization reports whether p is the name of an organization rather than of a person:
// "Club Media".
func ofOrganization(p phrase) bool {
	last := p.word(p.len() - 1)
	return p.len() > 1 && (english.ClassOf(last).Is(english.OrganizationHead|english.OrganizationNoun) ||
		english.OfPageWord(last).Is(english.Newsroom) || last == "Letters") &&
		!beginsName(p.word(0), false) &&
		!english.OfPhrase(p.from(2).in()).Is(english.Agency) // "ANN ROE Associated Press"
}

// below reads the line sp below the byline: an agency or a role.
func (b *Byline) below(text string, sp Span) {
	switch agency := english.OfPhrase(sp.In(text)).Is(english.Agency); {
	case agency && b.Agency.Empty():
		b.Agency = sp
	case !agency && b.Role.Empty():
		b.Role = sp
	}
}

// bareByline returns the byline that toks are without "By": names with roles, "Ada Finch,
// Political Editor", "Ada Finch | Staff Writer", "Ada Finch, Political Editor, and Carl Oduya".
func (c *cutter) bareByline(toks []Token) *Byline {
	p := phrase{c.text, toks}
	if k := p.roleFirst(); k > 0 {
		return &Byline{Span: p.span(), Names: []Span{p.from(k).span()}, Role: p.cut(0, k).span()}
	}
	var role Span
	var names []Span
	for i := 0; ; {
		n := nameTokens(p.text, p.toks[i:])
		if n < 2 || i+n < p.len() && n > 4 {
			return nil
		}
		first := i
		i += n
		if k := p.roleBehind(i); k > i {
			if role.Empty() {
				role = p.cut(i+1, k).span()
			}
			i = k
		} else if role.Empty() && n == p.len() {
			return nil // a name alone
		}
		names = append(names, p.cut(first, first+n).span())
		if i == p.len() {
			break
		}
		if p.word(i) == "," {
			if i++; !role.Empty() && (p.from(i).masthead() || english.OfPhrase(p.from(i).in()).Is(english.Agency)) {
				return &Byline{Span: p.span(), Names: names, Role: role, Agency: p.from(i).span()}
			}
		}
		if w := p.word(i); w != "and" && w != "&" || role.Empty() && len(names) > 1 {
			return nil
		}
		i++
	}
	if role.Empty() {
		return nil
	}
	return &Byline{Span: p.span(), Names: names, Role: role}
}

// pastWebWords returns the token after an address or a word of a live blog that begins with token i
// of p, i if there is none.
func (p phrase) pastWebWords(i int) int {
	w := p.word(i)
	switch {
	case strings.IndexByte(w, '@') >= 0 || i > 0 && p.word(i-1) == "@":
		for i++; p.glued(i); i++ { // "@in/jane-roe"
		}
	case (w == "now" || w == "earlier") && p.word(i-1) == "(":
		i++
	case w == "email" && p.word(i+1) == "protected":
		i += 2 // an address that the page hides
	}
	return i
}

// credits reads the words after the names of b, from token i of p on: roles, agencies,
// places, a date, more names. It reports whether all of them can be in a byline.
func (b *Byline) credits(p phrase, i int) bool {
	for i < p.len() {
		if next := p.pastWebWords(i); next > i {
			i = next
			continue
		}
		w := p.word(i)
		switch k := p.class(i); {
		case k != letter && k != digit:
			if others, over := p.creditsEnd(i); over {
				return others
			}
			i++
			continue
		case k == digit || monthOf(w) != 0 || weekdayOf(w) >= 0:
			return true // "| Nov. 3, 2016 10:02 a.m."
		case strings.EqualFold(w, "and") && nameTokens(p.text, p.toks[i+1:]) >= 2:
			i = b.people(p, i+1)
			continue
		case (w == "and" || w == "with") && english.OfPageWord(p.word(i+1)).Is(english.Newsroom):
			i += 2 // "and agencies"
			continue
		case w == "in" || w == "at":
			i += 1 + nameTokens(p.text, p.toks[i+1:]) // a place
			continue
		case startsLower(w) && english.ClassOf(w).Is(english.Preposition|english.Determiner),
			strings.EqualFold(w, "for"), strings.EqualFold(w, "in"):
			i++
			continue
		}
		end := p.creditEnd(i)
		part := p.cut(i, end)
		if part.helpers() || p.word(end) == ":" && (job(p.word(end-1)) || ofPicture(part.in())) {
			return true
		}
		if !b.credit(part) {
			return false
		}
		i += part.len()
	}
	return true
}

// creditsEnd reports whether the sign at token i ends a byline, before those who are credited
// with something else, "Text: Jane Roe. Photos: John Doe", or as it ends a sentence.
func (p phrase) creditsEnd(i int) (others, over bool) {
	w, more := p.word(i), i+1 < p.len()
	others = w == "." && more && english.OfLead(p.from(i+1).in()).Is(english.Credit|english.Caption)
	return others, others || w == "." && more && !p.glued(i+1) || w == "?" || w == "!"
}

// helpers reports whether p names who helped: "with additional reporting by ...", "photographs by
// Jane Roe".
func (p phrase) helpers() bool {
	return english.OfLead(p.in()).Is(english.Credit) ||
		startsLower(p.word(0)) && p.word(1) == "by" && nameTokens(p.text, p.from(2).toks) >= 2
}

// ofPicture reports whether s is a word before the name of who took the pictures: "Photos".
func ofPicture(s string) bool {
	return english.OfPageWord(s).Is(english.Picture) || english.OfPhrase(s).Is(english.Caption)
}

// creditEnd returns the end of the words from token i on that are not separated by
// punctuation.
func (p phrase) creditEnd(i int) int {
	for i < p.len() && (p.class(i) == letter && !(strings.EqualFold(p.word(i), "and") && job(p.word(i-1)) && p.another(i+1)) || p.word(i) == "/" || p.glued(i) && (p.word(i) == "-" || p.word(i) == "." && p.glued(i+1))) {
		i++
	}
	return i
}

// credit reads one part of the words after the names: an agency, a role or a place. It
// reports whether it is one of them.
func (b *Byline) credit(part phrase) bool {
	switch s := part.in(); {
	case english.OfPhrase(s).Is(english.Agency):
		b.Agency = part.span()
	case roleOrAgency(part.text, part.toks):
		if b.Role.Empty() {
			b.Role = part.span()
		}
	case known(s): // where they wrote it
	case startsUpper(s) && part.len() <= 6 && b.Agency.Empty():
		b.Agency = part.span()
	case part.len() > 6 || startsLower(s):
		return false
	}
	return true
}

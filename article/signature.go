package article

// This file reads the lines in which writers sign without "By": "Jane Roe, Staff
// Writer", "JANE ROE in Oslo".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// signature returns the byline in a line of names without "By": "Jane Roe", "Jane Roe and
// AP", "Jane Roe, BBC News, Nairobi", "Jane Roe 2 hours ago". Unless sure is set, the first
// name must be known.
func (h header) signature(p phrase, sure bool) *Byline {
	if k := p.doubled(); k > 0 {
		p = p.from(p.len() - k)
	}
	if k := p.len() - 2; k > 3 && p.word(k) == "and" && english.OfPageWord(p.word(k+1)).Is(english.Newsroom) {
		p = p.cut(0, k) // "Ann Roe in Oslo and agencies"
	}
	n := nameTokens(p.text, p.toks)
	if p.scoreLine() {
		return nil
	}
	if k := p.ofPaper(); k > 0 {
		return &Byline{Span: p.span(), Names: []Span{p.cut(0, k).span()}, Agency: p.from(k).span()}
	}
	if n := withRole(p, n); n > 0 && sure {
		return &Byline{Span: p.span(), Names: []Span{p.cut(0, n).span()}, Role: p.from(n).span()}
	}
	if n < 2 || p.len() > maxByline || p.class(p.len()-1) == stop && p.len() > n ||
		english.OfPhrase(p.in()) != 0 || ofOrganization(p.cut(0, n)) || p.incorporated(n) ||
		p.masthead() && (p.len() < 4 || !beginsName(p.word(0), false)) {
		return nil
	}
	if !beginsName(p.word(0), sure || n < p.len() && p.from(n).datesOnly() || p.inTown(n) || p.unusual()) {
		return nil
	}
	b := &Byline{Span: p.span()}
	i := b.people(p, 0)
	if !b.plausible(p.text) || ofPlace(b.Names[0].In(p.text)) || p.word(i) == ":" || !b.rest(p, i, sure) {
		return nil
	}
	return b
}

// ofPaper returns how many tokens of p are a name before that of a newspaper, which
// are all of p: "Jane Roe The Oster Press"; 0 if they are not.
func (p phrase) ofPaper() int {
	for k := 2; k <= 3; k++ {
		if p.word(k) == "The" && p.from(k).masthead() && nameTokens(p.text, p.toks[:k]) == k && beginsName(p.word(0), false) {
			return k
		}
	}
	return 0
}

// incorporated reports whether p is n words, a comma and the form of a company: "Oster Pumps, Inc."
func (p phrase) incorporated(n int) bool {
	return p.len() == n+2 && p.word(n) == "," && english.ClassOf(p.word(n+1)).Is(english.OrganizationHead)
}

// doubled returns how many of the last tokens of p are a name that comes twice, as that of a
// picture and that of the author: "Portrait of Jane Roe Jane Roe"; 0 if there is none.
func (p phrase) doubled() int {
	for k := 2; k <= 3 && 2*k <= p.len(); k++ {
		n := p.len()
		if a, b := p.cut(n-2*k, n-k), p.cut(n-k, n); a.in() == b.in() && nameTokens(p.text, b.toks) == k {
			return k
		}
	}
	return 0
}

// ofPlace reports whether name is that of a town or country, as a page has it beside the day:
// "South Africa".
func ofPlace(name string) bool { return known(name) || lexicon.PlaceRegion(name) != "" }

// inTown reports whether p ends with "in" or a dash and a place that is known from token n on,
// "Jane Roe in Paris", or with a comma and the place after what is probably a name.
func (p phrase) inTown(n int) bool {
	if p.class(n) == dash && n >= 2 && p.len() <= n+maxRole {
		return known(p.from(n + 1).in()) // "Jane Roe – PARIS"
	}
	if p.word(n) == "," && p.len() <= n+maxRole {
		return (p.cut(0, n).unusual() || p.cut(0, n).unheard()) && known(p.from(n+1).in())
	}
	return p.inPlace(n) && known(firstPart(p.from(n+1).in()))
}

// inPlace reports whether p ends with "in" and what may be a place from token n on.
func (p phrase) inPlace(n int) bool {
	return (p.word(n) == "in" || p.word(n) == "at") && n+1 < p.len() && p.len() <= n+maxRole && namesOnly(p.from(n+1).in())
}

// plausible reports whether b begins with a name and all its names have the words of one.
func (b *Byline) plausible(text string) bool {
	if len(b.Names) == 0 || quotes(b.In(text)) || b.Names[0].Start > b.Start+len("By") {
		return false
	}
	for _, name := range b.Names {
		if words := strings.Count(name.In(text), " ") + 1; words < 2 || words > 4 {
			return false
		}
	}
	return true
}

// rest reads what follows the names of b, which end before token i of p, and reports whether
// it can be in a byline. If sure is set, "with" may come before agencies that are not known.
func (b *Byline) rest(p phrase, i int, sure bool) bool {
	rest := p.from(i)
	if rest.len() == 0 || rest.datesOnly() || p.class(i) == dash && p.inTown(i) {
		return true
	}
	if sure && p.word(i) == "with" && 1 < rest.len() && rest.len() <= maxWith && b.Agency.Empty() {
		b.Agency = rest.from(1).span()
		return true
	}
	and := strings.EqualFold(p.word(i), "and") || p.word(i) == "with" && english.OfPhrase(p.word(i+1)).Is(english.Agency)
	if p.class(i) == letter && !and && !p.inPlace(i) && !strings.EqualFold(p.word(i), "for") &&
		strings.IndexByte(p.word(i), '@') < 0 &&
		(!roleOrAgency(p.text, rest.toks) || english.ClassOf(p.word(i)).Is(english.Be)) {
		return false
	}
	if and {
		i++
	}
	return b.credits(p, i)
}

// maxWith is how many tokens the agencies have with whom somebody wrote, "with" among them.
const maxWith = 6

// beginsName reports whether w can be a first name. If sure is set, that is any word not
// known as another word, else only a known first name.
func beginsName(w string, sure bool) bool {
	_, first := lexicon.FirstName(w)
	if sure {
		return !english.ClassOf(w).Is(english.Closed) && (english.OfPhrase(w) == 0 && english.Of(w).Cue == 0 || first) // "Petra", also an agency, unlike "Raises"
	}
	return first
}

// unusual reports whether p is an unknown word and a surname: probably a name whose first
// name is not in the lists.
func (p phrase) unusual() bool {
	return p.len() == 2 && english.Of(p.word(0)) == (english.Entry{}) && english.OfPhrase(p.in()) == 0 &&
		lexicon.Surname(p.word(1)) && !known(p.in()) &&
		!allCaps(p.word(0)) && english.Of(p.word(1)) == (english.Entry{})
}

// unheard reports whether p is a name of words that are in no table, and nothing else.
func (p phrase) unheard() bool { return p.strange(p.len()) && nameTokens(p.text, p.toks) == p.len() }

// strange reports whether the first n tokens of p are two words, three with a known first name
// or surname among them, or more where hyphens join them, that are neither in the tables nor the
// name of a place or a section: maybe a name that is not in the lists.
func (p phrase) strange(n int) bool {
	p = p.cut(0, n)
	words, listed := n, false
	for i := range p.toks {
		w := p.word(i)
		if w == "-" && p.glued(i) && p.glued(i+1) {
			words -= 2
		} else if i > 0 && i < n-1 && english.ClassOf(w).Is(english.NameParticle) {
			continue // "Van"
		} else if english.Of(w) != (english.Entry{}) || english.OfPhrase(w) != 0 {
			return false
		} else if !listed {
			listed = onLists(w)
		}
	}
	return (words == 2 || words == 3 && listed) && english.OfPhrase(p.in()) == 0 && !ofPlace(p.in())
}

// strangeAndMore reports whether p is such a name, unlike English words, with an agency, a
// newspaper or a place after it: "Tamsin Arsoul, CBC News", "MOSTAFIZ RUNY, Kolari", "Tamsin
// Arsoul in Kolari".
func (p phrase) strangeAndMore() bool {
	n := nameTokens(p.text, p.toks)
	if n+1 >= p.len() || p.len() > n+maxRole || !p.strange(n) || p.cut(0, n).likeEnglish(true) {
		return false
	}
	rest := p.from(n + 1)
	switch w := p.word(n); {
	case w == "in", separator(w):
		return namesOnly(rest.in())
	case w != ",":
		return false
	}
	return english.OfPhrase(rest.in()).Is(english.Agency) || rest.masthead() || ofPlace(firstPart(rest.in())) ||
		rest.len() == 1 && startsUpper(rest.word(0)) && english.Of(rest.word(0)) == (english.Entry{})
}

// likeEnglish reports whether a word of p, which has no hyphens, ends as English words often do that
// are no names, "Market Trends", and, where listed is set, is no name that the lists have.
func (p phrase) likeEnglish(listed bool) bool {
	for i := range p.toks {
		if p.word(i) == "-" {
			return false
		}
	}
	for i := range p.toks {
		w := p.word(i)
		if listed && onLists(w) {
			continue
		}
		w = strings.ToLower(w[1:])
		for _, end := range [...]string{"s", "ing", "ed", "er", "ion", "ity", "al", "ly", "ic", "nce", "ment", "ism", "ure", "y"} {
			if strings.HasSuffix(w, end) && !strings.HasSuffix(w, "us") {
				return true
			}
		}
	}
	return false
}

// onLists reports whether w is a known first name or surname.
func onLists(w string) bool {
	_, first := lexicon.FirstName(w)
	return first || lexicon.Surname(w)
}

// withRole returns how many tokens of p, all of them words with a capital and too many
// for a name, are a name before a role, "Ann Roe Deputy Head of News"; 0 if it is not one.
// names is how many of them nameTokens takes for a name.
func withRole(p phrase, names int) int {
	if names > 0 || p.len() < 4 || p.len() > 8 {
		return 0
	}
	for i := range p.toks {
		if !startsUpper(p.word(i)) {
			return 0
		}
	}
	if last := p.word(p.len() - 1); !job(last) && !english.OfPhrase(last).Is(english.Role) {
		return 0
	}
	for k := 2; k < 4; k++ {
		if english.OfPhrase(p.word(k)).Is(english.Role) {
			return k
		}
	}
	return 0
}

// signedAndDated reports whether p is the name of a person and a day: "Jane Roe, June 18, 2024".
func (p phrase) signedAndDated() bool {
	if p.len() == 0 || p.class(p.len()-1) != digit {
		return false
	}
	n := nameTokens(p.text, p.toks)
	return n >= 2 && n < p.len() && (beginsName(p.word(0), false) || p.cut(0, n).unheard() || p.cut(0, n).unusual()) && p.from(n).datesOnly()
}

// reportingFrom reports whether p says from where the writer reports: "Reporting from Oslo".
func (p phrase) reportingFrom() bool {
	return p.word(0) == "Reporting" && p.word(1) == "from" && namesOnly(p.from(2).in())
}

// maxJoined is how many tokens two names and "and" have at most.
const maxJoined = 13

// namesJoined reports whether p is nothing but two names of words that nobody has heard of, which "and"
// joins: "Foo Jia Hui and Haziq Rahmat".
func (p phrase) namesJoined() bool {
	if p.len() > maxJoined || !startsUpper(p.word(p.len()-1)) {
		return false
	}
	n := nameTokens(p.text, p.toks)
	if n < 2 || p.word(n) != "and" || nameTokens(p.text, p.toks[n+1:]) < 2 || n+1+nameTokens(p.text, p.toks[n+1:]) != p.len() {
		return false
	}
	for i := range p.toks {
		_, first := lexicon.FirstName(p.word(i))
		if i != n && !first && (english.Of(p.word(i)) != (english.Entry{}) || english.OfPhrase(p.word(i)) != 0) {
			return false
		}
	}
	return true
}

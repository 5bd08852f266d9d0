package link

// This file links the names of organizations: short forms ("the Times" for The New York
// Times) and acronyms in both directions.

import (
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxParts is the number of words at either end of a name that may be a short form.
const maxParts = 4

// maxTail is how many words at the end of a long name may be.
const maxTail = 8

// addBody indexes a body by its initials and by the words at both ends and the head of a name.
func (c *catalog) addBody(id ID, r text.Range) {
	c.addEnds(id, r)
	c.addHead(id, r)
	c.addAcronym(id, c.said(r))
}

// addEnds indexes a body by the first and by the last words of its name.
func (c *catalog) addEnds(id ID, r text.Range) {
	d, i, k := c.d, r.First, r.End
	for n := 1; n <= maxParts && n < k-i; n++ {
		// A name's last words are a short form if they could be a name; its first
		// word must not be what many names begin with.
		if (!d.Is(k-n, english.Closed) || n > 1 && d.Is(k-n, english.Determiner)) && d.Has(k-n, text.Capital) && !ofAnother(d, i, k-n) {
			c.addPart(id, k-n, k)
		}
		if !d.Is(i+n-1, english.Closed) && d.Has(i+n-1, text.Capital) &&
			(n > 1 || !d.Is(i, english.OrganizationOpener) && !descriptive(d, i)) {
			c.addPart(id, i, i+n)
		}
	}
	for n := maxParts + 1; n <= maxTail && n < k-i; n++ {
		if d.Has(k-n, text.Capital) && !ofAnother(d, i, k-n) {
			c.addPart(id, k-n, k)
		}
	}
}

// ofAnother reports whether the words from word p on in a body's name that begins with
// word i tell of what or of whom it is: "Chamber of Commerce" in "University of the
// Kelder Chamber of Commerce".
func ofAnother(d *phrase.Doc, i, p int) bool {
	return d.Is(p-1, english.Preposition) || p-2 > i && d.Is(p-1, english.Determiner) && d.Is(p-2, english.Preposition)
}

// addHead indexes a body by the head of its name: "Union" of "National Union of Pilots",
// "Bureau" of "Bureau of Lights".
func (c *catalog) addHead(id ID, r text.Range) {
	d, i, k := c.d, r.First, r.End
	for p := i + 1; p+1 < k; p++ {
		if d.Has(p, text.Capital) && d.Is(p, english.OrganizationHead) && d.Is(p+1, english.Preposition) && d.Has(p+1, text.Small) {
			c.addPart(id, p, p+1)
			break
		}
	}
	if k-i > 2 && d.Has(i+1, text.Small) && d.Is(i+1, english.Preposition) &&
		d.Is(i, english.OrganizationOpener) && d.Is(i, english.OrganizationHead) {
		c.byHead.Set(c.word(i), id)
	}
}

// minPart is how many letters a short form has.
const minPart = 3

func (c *catalog) addPart(id ID, i, k int) {
	if key := c.fold(c.d.In(i, k)); len(key) >= minPart &&
		(c.ownParts[string(key)] || !c.d.Known(i, k) || c.party(i, k) || c.nickname(id, i, k)) {
		c.byPart.Set(key, id)
	}
}

// party reports whether words i to k-1 are the name of a party, which those of other
// countries may have too.
func (c *catalog) party(i, k int) bool {
	n, s := c.d.KnownAt(i, k)
	return n == k-i && s.Actor().Class == lexicon.Party
}

// nickname reports whether words i to k-1, which are a name too, end the name of a
// club: "Phoenix" of Wellington Phoenix.
func (c *catalog) nickname(id ID, i, k int) bool {
	x := &c.all[id]
	return x.Class == lexicon.Sport && x.Known && strings.HasSuffix(x.Name, " "+c.d.In(i, k))
}

// descriptive reports whether the first word of a name is only descriptive, and so is not a
// short form of the name: "Republican", "Islamic", "National".
func descriptive(d *phrase.Doc, i int) bool {
	s := d.String(i)
	return lexicon.FindNoun(s) != 0 || phrase.Party(d, i) != "" || d.Is(i, english.OrganizationAdjective) ||
		strings.HasSuffix(s, "ic") || strings.HasSuffix(s, "ish")
}

// maxInitials is how many words a name has that has an acronym.
const maxInitials = 16

// addAcronym indexes a body by the initials of its name, those of small words included or not, by
// all capitals, "UKZN" for the University of KwaZulu-Natal, and by its initials with what firms
// have at the end: "EABL" for East African Breweries, "VECO" for the Visayan Electric Company.
func (c *catalog) addAcronym(id ID, name string) {
	var all, capitals, within, signs [maxInitials + len("co")]byte
	every, upper, inner, signed := all[:0], capitals[:0], within[:0], signs[:0]
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' }) {
		if len(every) == maxInitials {
			return
		}
		for i := range len(w) {
			if 'A' <= w[i] && w[i] <= 'Z' && len(inner) < maxInitials {
				inner = append(inner, w[i]|0x20)
			}
		}
		r := rune(w[0])
		if w == "&" && len(signed) == len(upper) && len(signed) <= maxInitials-len(" and ") {
			signed = append(signed, " and "...) // "M&G", as it is compared
		}
		if !unicode.IsLetter(r) || r >= 0x80 {
			continue
		}
		every = append(every, byte(unicode.ToLower(r)))
		if unicode.IsUpper(r) {
			upper, signed = append(upper, byte(unicode.ToLower(r))), append(signed, byte(unicode.ToLower(r)))
		}
	}
	for _, key := range [...][]byte{every, upper, inner, signed} {
		c.abbreviate(id, key, 2)
	}
	if !bodily(c.all[id].Kind) || len(upper) < 2 {
		return
	}
	if first, _, ok := strings.Cut(name, " of "); ok {
		if n := strings.Count(first, " ") + 1; n > 1 && n < len(upper) && len(every) > n+1 {
			c.abbreviate(id, every[:n], 2) // "EC" for the Electoral Commission of Ghana
		}
	}
	if last := text.LastWord(name); strings.HasPrefix(last, "Co") && lexicon.LegalForm(last) {
		c.abbreviate(id, append(upper[:len(upper)-1], "co"...), minPart)
	} else if english.ClassOf(last)&english.OrganizationHead != 0 {
		c.abbreviate(id, append(upper, 'l'), minPart)
	}
}

// abbreviate indexes a body by an acronym of a least number of letters that no other one has.
func (c *catalog) abbreviate(id ID, key []byte, least int) {
	if len(key) >= least && c.byAcronym.Get(key) == None {
		c.byAcronym.Set(key, id)
	}
}

// body returns the organization that has r as a short form or acronym, or None.
func (c *catalog) body(r text.Range) ID {
	if r.Len() == 1 && (c.d.Upper(r.First) || c.introduced[string(c.word(r.First))]) {
		if e := c.byAcronym.Get(c.word(r.First)); e != None {
			return c.Real(e)
		}
	}
	if c.d.Titled(r.First) {
		if r.Len() > 1 {
			return None
		}
		return c.headed(r.First)
	}
	if letters := c.capitals(r); letters != "" && r.Len() == 1 {
		if e := c.byAcronym.Get([]byte(letters)); e != None {
			return c.Real(e) // "IISc"
		}
	}
	if e := c.byPart.Get(c.fold(c.said(r))); e != None || r.Len() > 1 {
		return c.Real(e)
	}
	return c.headed(r.First)
}

// linkPart links a name that the model takes for a person's, but is part of that of a
// body which the article has named: "Al Rayan" after "Al Rayan Ceramics", "the
// Phoenix" after "Tarn Phoenix". It reports whether it did.
func (l *linker) linkPart(nm *Name) bool {
	d, i := l.d, nm.First
	the := d.AfterThe(i)
	if d.Titled(i) || phrase.HasTitle(d, i) || l.bySurname.Get(l.surname(nm.Range)) != None {
		return false
	}
	e := l.Real(l.byPart.Get(l.fold(l.said(nm.Range))))
	if e == None || l.all[e].Kind != lexicon.Organization || !the && !l.beginsBody(nm, e) {
		return false
	}
	nm.Entity, nm.Form, nm.Kind = e, mention.Alias, lexicon.Organization
	l.call(e, l.said(nm.Range))
	return true
}

// beginsBody reports whether a name that the model takes for a person's is the first words of the
// name of body id, and those of no person: "Golden Ridge" of Golden Ridge Resources, but not "Ann
// Roe" of the Ann Roe Trust.
func (l *linker) beginsBody(nm *Name, id ID) bool {
	d, i, name := l.d, nm.First, l.all[id].Name
	last := d.String(nm.End - 1)
	switch {
	case !strings.HasPrefix(name, l.said(nm.Range)):
		return false
	case nm.Len() == 1:
		return !d.FirstName(i) && !lexicon.Surname(last) && !d.Upper(i)
	case !d.FirstName(i) || d.Is(i, english.NameParticle):
		return true
	}
	return embed.Common(d.String(i)) && embed.Common(last) && english.ClassOf(text.LastWord(name))&english.OrganizationOpener == 0 && !strings.HasSuffix(name, " Trust")
}

// minCapitals is how many capitals a word with small letters has that is an acronym.
const minCapitals = 3

// capitals returns the capitals of a word that has several and small letters too, in small
// letters, and "" for other words.
func (c *words) capitals(r text.Range) string {
	s := c.d.String(r.First)
	var buf [maxInitials]byte
	letters, small := buf[:0], false
	for i := range len(s) {
		switch b := s[i]; {
		case 'A' <= b && b <= 'Z':
			if len(letters) == maxInitials {
				return ""
			}
			letters = append(letters, b|0x20)
		case '0' <= b && b <= '9':
			return "" // "CCL2"
		default:
			small = true
		}
	}
	if !small || len(letters) < minCapitals {
		return ""
	}
	return string(letters)
}

// headed returns the body whose name begins with word i and goes on, if "the" shows that the
// article named it before: "the Bank" for the Bank of Arvonia.
func (c *catalog) headed(i int) ID {
	if !c.d.Titled(i) && !c.d.AfterThe(i) {
		return None
	}
	e := c.Real(c.byHead.Get(c.word(i)))
	if e == None || c.all[e].Last < 0 {
		return None
	}
	return e
}

// parts joins bodies whose whole name is the end of the name of another one,
// "Security Council" and "United Nations Security Council".
func (l joiner) parts() {
	for e := 1; e < len(l.all); e++ {
		x := &l.all[e]
		if x.Known || x.into != None || !bodily(x.Kind) {
			continue
		}
		if t := l.Real(l.byPart.Get(l.fold(x.Name))); t != None {
			l.Join(ID(e), t)
		}
	}
	l.shortened()
	for n := range l.names {
		l.d.Stop.Every(n)
		l.names[n].Entity = l.Real(l.names[n].Entity)
	}
}

// ownedPart returns the name within a body's name that the lexicon has for another one, after
// the country that this one is of, "Red Cross" of "Costa Rican Red Cross", or before "of":
// "Supreme Court" of "Supreme Court of Arvonia".
func (l *evidence) ownedPart(r text.Range) (string, bool) {
	c := &l.words
	n, s := c.d.KnownAt(r.First, r.End)
	if a := s.Actor(); n > 1 && r.First+n < r.End && bodily(a.Kind) && a.Region != "" &&
		c.d.String(r.First+n) == "of" && !l.speaksOf(a.Region) {
		return c.d.In(r.First, r.First+n), true
	}
	if n == r.Len() {
		return l.knownPart(r, s.Actor().Region)
	}
	if at := r.First + n; n > 0 && r.End-at > 1 && s.Actor().Kind == lexicon.Country {
		if m, t := c.d.KnownAt(at, r.End); m == r.End-at && bodily(t.Actor().Kind) {
			return c.d.In(at, r.End), true
		}
	}
	return "", false
}

// knownPart returns the name of a body of another country than region that the name r, which
// the lexicon has, begins with before "of": "Democratic Party" of "Democratic Party of Korea".
func (l *evidence) knownPart(r text.Range, region string) (string, bool) {
	d := l.d
	for k := r.First + 2; k+1 < r.End && k <= r.First+maxParts; k++ {
		if d.String(k) != "of" {
			continue
		}
		n, s := d.KnownAt(r.First, k)
		a := s.Actor()
		return d.In(r.First, k), n == k-r.First && bodily(a.Kind) && a.Region != "" && a.Region != region && !l.speaksOf(a.Region)
	}
	return "", false
}

// inOrder returns the name of a body with the country that it is of at the end, as the lexicon
// calls it, "Football Federation of Chile" for "Chilean Football Federation", and "" for names
// with no country at an end.
func (c *words) inOrder(r text.Range) string {
	n, s := c.d.KnownAt(r.First, r.End)
	if a := s.Actor(); n > 0 && n < r.Len() && a.Kind == lexicon.Country && r.Len()-n > 1 {
		return c.d.In(r.First+n, r.End) + " of " + a.Name
	}
	for k := r.End - 1; k > r.First+1 && k >= r.End-maxOwner; k-- {
		if c.d.String(k-1) != "of" {
			continue
		}
		at := k
		if c.d.Is(at, phrase.Determiners) && at+1 < r.End {
			at++
		}
		if n, s := c.d.KnownAt(at, r.End); n == r.End-at && s.Actor().Kind == lexicon.Country &&
			s.Basis() != lexicon.Demonym && k-1-r.First > 1 {
			return c.d.In(r.First, k-1) + " of " + s.Actor().Name
		}
	}
	return ""
}

// countryAt returns the country that words i to k-1 name, maybe after an article.
func (c *catalog) countryAt(i, k int) string {
	if c.d.Is(i, phrase.Determiners) {
		i++
	}
	if n, s := c.d.KnownAt(i, k); n > 0 && n == k-i && s.Actor().Kind == lexicon.Country && s.Basis() <= lexicon.Acronym {
		return s.Actor().Region
	}
	return ""
}

// ambiguous reports whether the country's name that begins with word i is also a place's
// or person's: "Georgia", "Jordan".
func (c *catalog) ambiguous(i int, senses lexicon.Senses) bool {
	_, place := senses.Of(lexicon.Place)
	return place || c.d.FirstName(i)
}

package mention

// This file finds the whole name of a body by the acronym in parentheses after it:
// "Bureau of Harbours and Lights (BHL)". The acronym of a thing or office is no name:
// "long-term agreement (LTA)".

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// minAcronym is how many letters an acronym has that tells where a name begins, and
// maxSpelt how many words the name may have for each of them.
const (
	minAcronym = 3
	maxSpelt   = 2
)

// spellOut gives bodies that are followed by their acronym the words that it stands for.
func spellOut(d *phrase.Doc, all []Mention) []Mention {
	found, things, officers := false, map[string]bool(nil), register{}
	for n := range all {
		d.Stop.Every(n)
		short := &all[n]
		if afterArticle(d, short) {
			things = noted(things, d.String(short.First), false)
		}
		if officers.has(d, all[:n], short) {
			short.End, found = short.First, true
			continue
		}
		officers.enter(d, all, n)
		if !bracketed(d, all, n) {
			continue
		}
		end := short.First - 1
		if i := initialsBefore(d, end, d.String(short.First)); i < end && isOffice(d, i, end) {
			things = noted(things, d.String(short.First), true) // "Lieutenant Governor (LG) Ida Holm"
			continue
		}
		if ofTreaty(d, end) {
			things = noted(things, d.String(short.First), true)
			continue
		}
		first := spelledFrom(d, singular(d.String(short.First)), end, true)
		if first == end {
			first = spelledFrom(d, singular(d.String(short.First)), end, false)
		}
		if short.Entry == 0 && first < end {
			if sure := ofThing(d, first, end) || short.Known && short.Kind == lexicon.Place && !d.Known(first, end); sure || ofUnknown(d, all[:n], first, end) {
				things = noted(things, d.String(short.First), sure)
			}
		}
		if n == 0 || first == end || !d.Has(first, text.Capital) || all[n-1].End < end-maxSpelt {
			continue
		}
		first, ok := bodyFrom(d, all[:n], first)
		if !ok {
			continue
		}
		found = true
		whole := Mention{Range: phrase.Range(first, end), Kind: lexicon.Organization, Boilerplate: short.Boilerplate}
		if all[n-1].Range != whole.Range {
			putWhole(all[:n], whole)
		} else if all[n-1].Kind == lexicon.Person {
			all[n-1].Kind = lexicon.Organization
		}
	}
	withoutThings(d, all, things)
	if !found {
		return all
	}
	return slices.DeleteFunc(all, func(m Mention) bool { return m.Empty() })
}

// afterArticle reports whether the acronym of a known body is a noun of its own after "a", which the body
// is not: "money from an IRA", but "an IRA bomb".
func afterArticle(d *phrase.Doc, m *Mention) bool {
	if m.Len() != 1 || !m.Known || m.Entry > 0 || !d.Upper(m.First) || m.First == 0 || !d.SameSentence(m.First-1, m.First) {
		return false
	}
	if a := d.String(m.First - 1); a != "a" && a != "an" {
		return false
	}
	k := m.End
	if d.Is(k, english.Coordinator) {
		return d.Is(k+1, english.Determiner) // "an IRA or a pension", but "an ANC and DA meeting"
	}
	return !d.SameSentence(m.First, k) || d.Has(k, text.Sign) && !d.Has(k, text.Glued) || d.Is(k, english.Closed)
}

// A register is the people of an article before whose names are two or more words of an office in
// capitals: the indexes of their mentions.
type register struct {
	people [maxOfficers]int
	n      int
}

// maxOfficers is how many people a register has.
const maxOfficers = 24

// enter adds mention n if it is of such a person.
func (r *register) enter(d *phrase.Doc, all []Mention, n int) {
	p := &all[n]
	i := p.First - 1
	if r.n == maxOfficers || p.Kind != lexicon.Person || i < 1 || !d.SameSentence(i-1, i) ||
		!d.Has(i, text.Capital) || !d.Has(i-1, text.Capital|text.Small) && d.Form(i-1).Punct != '-' {
		return
	}
	if !lexicon.FindNoun(d.String(i)).Title() && !d.Upper(i) && !(i > 2 && d.Is(i-1, english.Preposition) && lexicon.FindNoun(d.String(i-2)).Title()) {
		return
	}
	r.people[r.n] = n
	r.n++
}

// has reports whether an acronym, known or not, is that of the words of an office before a name:
// "Deputy Public Prosecutor Ida Holm" is "the DPP".
func (r *register) has(d *phrase.Doc, all []Mention, m *Mention) bool {
	s := d.String(m.First)
	if r.n == 0 || m.Len() != 1 || m.Entry > 0 || len(s) < minAcronym && (len(s) < 2 || !d.AfterThe(m.First)) || !d.Upper(m.First) {
		return false
	}
	for _, n := range r.people[:r.n] {
		p := &all[n]
		if !m.Known && d.AfterThe(m.First) && d.String(p.First-1) == s && d.SameSentence(p.First-1, p.First) {
			return true // "Health CS Ida Holm"
		}
		if i := initialsBefore(d, p.First, s); i < p.First && (n == 0 || all[n-1].End <= i || all[n-1].Kind == lexicon.NoKind) {
			return true // but not "Kelder Mines Chief Ida Holm"
		}
	}
	return false
}

// initialsBefore returns the first of the words before word end whose first letters are those of an
// acronym, but for small words and hyphens, or end: "Commissioner of Police", "Vice-Chancellor".
func initialsBefore(d *phrase.Doc, end int, acronym string) int {
	first, left := d.SentenceOf(end-1).First, len(acronym)
	for i := end - 1; i >= first && i > end-1-maxSpelt*len(acronym); i-- {
		switch {
		case d.Has(i, text.Capital) && d.String(i)[0] == acronym[left-1]:
			if left--; left == 0 {
				return i
			}
		case i < end-1 && (d.Has(i, text.Small) && d.Is(i, english.Closed) || d.Form(i).Punct == '-'):
		default:
			return end
		}
	}
	return end
}

// isOffice reports whether words i to end-1 are an office, maybe with what it is of.
func isOffice(d *phrase.Doc, i, end int) bool {
	k := i + 1
	for k < end && !(d.Has(k, text.Small) && d.Is(k, english.Preposition)) {
		k++
	}
	for ; i < k; i++ {
		if n, noun := d.NounAt(i, k); n == k-i {
			return noun.Title() && !noun.Plural()
		}
	}
	return false
}

// noted adds an acronym to those that stand for things.
func noted(things map[string]bool, acronym string, sure bool) map[string]bool {
	if things == nil {
		things = map[string]bool{}
	}
	acronym = singular(acronym)
	things[acronym] = things[acronym] || sure
	return things
}

// singular returns an acronym without the ending of its plural: "AV" for "AVs".
//
//go:noinline
func singular(acronym string) string {
	if n := len(acronym) - 1; n > 1 && acronym[n] == 's' && acronym[n-1] <= 'Z' {
		return acronym[:n]
	}
	return acronym
}

// bracketed reports whether mention n is one word in capitals right after an opening
// parenthesis, as the acronym of the words before it is.
func bracketed(d *phrase.Doc, all []Mention, n int) bool {
	short := &all[n]
	if short.Len() != 1 || short.First < 3 || d.Form(short.First-1).Punct != '(' || n > 0 && all[n-1].End > short.First-1 {
		return false
	}
	return d.Upper(short.First) || !short.Known && d.Has(short.First, text.Capital)
}

// putWhole puts a name at the place of the first of the mentions in it, which are the last of
// all, and empties the others.
func putWhole(all []Mention, whole Mention) {
	for k := len(all) - 1; k >= 0 && all[k].End > whole.First; k-- {
		all[k].End = all[k].First
		if k == 0 || all[k-1].End <= whole.First {
			all[k] = whole
		}
	}
}

// ofThing reports whether words i to end-1, which an acronym stands for, are no body:
// common words, or an office.
func ofThing(d *phrase.Doc, i, end int) bool {
	if d.Has(i, text.Small) && d.Has(end-1, text.Small) {
		last := d.String(end - 1)
		return lexicon.FindNoun(last).Class() != lexicon.Body && (strings.HasSuffix(last, "s") || !d.Is(end-1, english.OrganizationHead))
	}
	for ; i < end; i++ {
		if n, noun := d.NounAt(i, end); n == end-i && noun.Title() {
			return true
		}
	}
	return d.Is(end-1, english.Artifact)
}

// ofUnknown reports whether words i to end-1, after the mentions all, are capitalized
// common words of which none names an actor, as of a plan or programme.
func ofUnknown(d *phrase.Doc, all []Mention, i, end int) bool {
	if !embed.Common(d.String(end-1)) || d.Is(end-1, english.OrganizationHead|english.PlaceHead) {
		return false
	}
	for k := i; k < end; k++ {
		if d.Has(k, text.Small) && !embed.Common(d.String(k)) {
			return false // "Direction nationale du contrôle"
		}
	}
	for n := len(all) - 1; n >= 0 && all[n].End > i; n-- {
		if k := all[n].Kind; k != lexicon.NoKind && k != lexicon.Country && k != lexicon.Place {
			return false
		}
	}
	return true
}

// withoutThings takes the names from acronyms that stand for things; those that are
// not true in things only if they are no subject of a verb of acting.
func withoutThings(d *phrase.Doc, all []Mention, things map[string]bool) {
	if things == nil {
		return
	}
	for n := range all {
		if m := &all[n]; m.Len() == 1 && phrase.ActsItself(d, m.End) {
			if sure, ok := things[singular(d.String(m.First))]; ok && !sure {
				delete(things, singular(d.String(m.First)))
			}
		}
	}
	for n := range all {
		m := &all[n]
		if _, ok := things[singular(d.String(m.First))]; ok && m.Len() == 1 && m.Entry == 0 {
			m.Kind, m.Known, m.Sense = lexicon.NoKind, false, 0
		}
	}
}

// bodyFrom returns where the name begins that begins with word first, or with the name of a
// body of which that is a part: "UN Commission" of "UN Commission on the Status of Women". It
// returns false unless the mentions that end after the word are all in the name, no people, and
// one at least a body. What does not begin with a first name may be no person.
func bodyFrom(d *phrase.Doc, all []Mention, first int) (int, bool) {
	body := false
	for n := len(all) - 1; n >= 0 && all[n].End > first; n-- {
		m := &all[n]
		person := m.Kind == lexicon.Person && (m.Known || d.FirstName(m.First) || phrase.HasTitle(d, m.First))
		if m.Entry > 0 || person || m.First < first && (m.Known || m.Kind != lexicon.Organization) {
			return first, false
		}
		first = min(first, m.First)
		body = body || m.Kind == lexicon.Organization || m.Kind == lexicon.Group || m.Kind == lexicon.Person && m.First == first
	}
	return first, body
}

// folded returns the first letter of a word as it is compared: 'a' of "Ärzte".
func folded(word string) rune {
	var buf [fold.MaxBytes]byte
	c, _ := utf8.DecodeRune(fold.Append(buf[:0], word))
	return c
}

// ofTreaty reports whether the words before word end are the name of a treaty or law: "Convention on the
// Law of Rivers".
func ofTreaty(d *phrase.Doc, end int) bool {
	for i := end - 1; i > d.SentenceOf(end).First && i > end-maxTreaty; i-- {
		switch {
		case d.Has(i, text.Capital) && lexicon.Occasion(d.String(i)):
			return i+1 < end && d.Has(i+1, text.Small) && d.Is(i+1, english.Preposition)
		case !d.Has(i, text.Capital) && !d.Is(i, english.Closed):
			return false
		}
	}
	return false
}

// maxTreaty is how many words the name of a treaty has.
const maxTreaty = 10

// spelledFrom returns the first of the words that end before word end and whose first letters are
// the letters of an acronym, with those of small words or without, or end.
func spelledFrom(d *phrase.Doc, acronym string, end int, small bool) int {
	if len(acronym) < 2 {
		return end
	}
	first := d.SentenceOf(end).First
	for rest, i := acronym, end-1; i >= first && end-i <= maxSpelt*len(acronym); i-- {
		if d.Has(i, text.Possessive) && i == end-1 || d.Form(i).Punct == '(' || d.Form(i).Punct == '"' {
			return end
		}
		if !d.Has(i, text.Capital|text.Small) || !small && d.Has(i, text.Small) {
			continue
		}
		letter, n := utf8.DecodeLastRuneInString(rest)
		c, _ := utf8.DecodeRuneInString(d.String(i))
		switch {
		case unicode.ToLower(c) == unicode.ToLower(letter) || c >= utf8.RuneSelf && folded(d.String(i)) == unicode.ToLower(letter):
			rest = rest[:len(rest)-n]
		case d.Has(i, text.Capital):
			return end
		}
		if rest == "" {
			if len(acronym) < minAcronym && (i < end-2 || d.Has(i, text.Capital) != d.Has(i+1, text.Capital)) {
				return end
			}
			return i // two letters are those of the two words before
		}
	}
	return end
}

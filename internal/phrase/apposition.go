package phrase

// This file reads the appositions of named people: "Jane Roe, the German chancellor,", "the German
// chancellor, Jane Roe,".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

const (
	maxAfter     = 14 // words of an apposition after a name
	maxBefore    = 12 // words of a description before one
	maxModifiers = 4
)

// After returns the apposition after the name that ends before word k: the
// description of one person, which ends with a comma or the like. The description may
// go on: "the chairman of the board and former mayor". Without a noun for a person, only
// Party is set.
func After(d *Doc, k int) Phrase {
	i := appositionAt(d, k)
	if i < 0 {
		return Phrase{}
	}
	end := d.SentenceOf(k - 1).End
	p := Phrase{Range: Range(i, i), Modifiers: Range(i, i)}
	for p.End < min(end, i+maxAfter) && !p.endsApposition(d, p.End, end) || p.listsMore(d, end) {
		if p.Head.Empty() && !p.takeApposition(d, end) {
			return Phrase{Party: p.Party}
		}
		p.End++
	}
	if p.Head.Empty() || p.Empty() || p.End < end && !d.Has(p.End, text.Sign) && !d.Relative(p.End) && !finite(d, p.End, end) && !alsoKnown(d, p.End, end) {
		return Phrase{Party: p.Party}
	}
	switch k := p.Head.End; {
	case k < end && d.Has(k, text.Capital) && !d.Is(k, english.Closed):
		return Phrase{Party: p.Party} // the title of another: "Ann Roe, Defense Secretary Carl Holt and ..."
	case tells(d, k, end), p.End+1 < end && finite(d, p.End, end) && d.Has(p.End+1, text.Sign) && d.String(p.End+1) != ":":
		return Phrase{Party: p.Party} // a tag: "... met Ann Roe, the driver of the bus said."
	case !d.Is(i-1, Determiners) && d.Has(p.First, text.Capital) && p.endsInName(d):
		return Phrase{Party: p.Party} // in a list of such: "Ann Roe, Mayor of Kelder Carl Holt, and ..."
	case d.Is(i-1, english.Possessive) && nameAfter(d, p.End, end):
		return Phrase{Party: p.Party} // what another is to this one: "Ann Roe, her deputy, Carl Holt, and ..."
	}
	p.leaveOthers(d)
	return p
}

// listsMore reports whether a comma at word p.End is between the first two of several offices of one
// person, "co-founder, chairman and chief executive of Kelder Foods", and moves p.End to the
// "and" before the last of them.
func (p *Phrase) listsMore(d *Doc, end int) bool {
	k := p.End
	if p.Head.Empty() || k > p.Head.End || k >= end || d.String(k) != "," {
		return false
	}
	for d.String(k) == "," {
		n, noun := d.NounAt(k+1, end)
		if n == 0 || !personal(noun) || k+1+n >= end {
			return false
		}
		k += 1 + n
	}
	if d.String(k) != "and" {
		return false
	}
	n, noun := d.NounAt(k+1, end)
	at := k + 1 + n
	if n == 0 || !personal(noun) || at < end && d.Has(at, text.Capital) {
		return false
	}
	p.End = k
	return true
}

// endsInName reports whether an apposition ends with the name of a person, whose title it is.
func (p *Phrase) endsInName(d *Doc) bool {
	for k := p.Head.End; k+1 < p.End; k++ {
		if honours(d, k) {
			return true
		}
	}
	k := p.End - 2
	return k > p.Head.End+1 && d.FirstName(k) && !d.Is(k, english.NameParticle) && d.Has(k+1, text.Capital) && d.Has(k-1, text.Capital) && !d.Known(k, k+2) &&
		!d.Is(k+1, english.OrganizationHead|english.PlaceHead)
}

// honours reports whether "Dr." or the like, with which somebody's name begins, is word k.
func honours(d *Doc, k int) bool {
	_, noun := d.NounAt(k, k+1)
	return noun.Class() == lexicon.Honorific && d.Has(k, text.Capital) && !d.Is(k-1, english.Preposition)
}

// leaveOthers cuts from the end of an apposition the people beside the one whom it describes, and
// "there": "the chairman and [his son, Carl Holt]", "a professor in Leeds [Dr. Eva Lund]".
func (p *Phrase) leaveOthers(d *Doc) {
	for k := p.Head.End; k+1 < p.End; k++ {
		switch {
		case honours(d, k),
			d.Is(k, english.Coordinator) && d.Is(k+1, english.Possessive),
			d.Is(k, english.ActorVerb) && d.Is(k+1, english.Determiner) && english.Of(d.String(k)).Cue.Is(english.Third): // "the mayor [welcomes the plan and] says"
			p.End = k
		}
	}
	for p.End > p.Head.End && (d.Is(p.End-1, english.Coordinator|english.Preposition) || d.String(p.End-1) == "there") {
		p.End--
	}
}

// nameAfter reports whether a comma and the name of a person in full begin with word k.
func nameAfter(d *Doc, k, end int) bool {
	return k+2 < end && d.String(k) == "," && d.Has(k+1, text.Capital) && d.Has(k+2, text.Capital) &&
		!d.Is(k+1, english.Closed|english.Calendar) && !d.Known(k+1, k+3)
}

// appositionAt returns the first word, after a determiner, of the apposition after the name
// that ends before word k and a comma. It is -1 if nothing follows.
func appositionAt(d *Doc, k int) int {
	if !d.SameSentence(k-1, k) {
		return -1
	}
	end := d.SentenceOf(k - 1).End
	k = pastBrackets(d, pastHome(d, k, end), end)
	if k+3 < end && d.String(k) == "," && d.Has(k+1, text.Number) && d.String(k+2) == "," {
		k += 2 // "Ann Roe, 71, a clerk,"
	}
	if d.String(k) != "," || k+1 >= end || d.Relative(k+1) || d.Is(k+1, english.Coordinator) {
		return -1
	}
	if k+2 < end && d.Is(k+2, Determiners) && (d.Used(k+1, english.Formerly) || d.String(k+1) == "also" || lexicon.StandingOf(d.String(k+1)) == lexicon.FormerStanding) {
		k++ // "Ann Roe, once a farmer,"
	}
	if d.Is(k+1, Determiners) {
		return k + 2
	}
	return k + 1
}

// pastBrackets returns the word after the parentheses that begin with word k and have no name of
// several words, before a comma: "Ann Roe (No. 13, $3 billion), chairman of". It returns k if there
// are none.
func pastBrackets(d *Doc, k, end int) int {
	if d.Form(k).Punct != '(' {
		return k
	}
	for p := k + 1; p+1 < min(end, k+maxBefore); p++ {
		switch {
		case d.Form(p).Punct == ')' && d.String(p+1) == ",":
			return p + 1
		case d.Form(p).Punct == ')', d.Has(p, text.Capital) && d.Has(p+1, text.Capital):
			return k
		}
	}
	return k
}

// pastHome returns the word after the place that somebody is of or from and whose name
// follows from word k on, before the description of one person: "Ann Roe of Durban, a
// welder". It returns k if there is none.
func pastHome(d *Doc, k, end int) int {
	if k+3 >= end || d.String(k) != "of" && d.String(k) != "from" {
		return k
	}
	n, s := d.KnownAt(k+1, end)
	at := k + 1 + n
	if kind := s.Actor().Kind; n == 0 || kind != lexicon.Place && kind != lexicon.Country || at+1 >= end ||
		d.String(at) != "," || !d.Is(at+1, Determiners) {
		return k
	}
	return at
}

// tells reports whether a verb of speaking that is no participle is at word k.
func tells(d *Doc, k, end int) bool {
	if k >= end || !d.Has(k, text.Small) || !d.Is(k, english.ActorVerb) || !english.Of(d.String(k)).Cue.Is(english.Speech) {
		return false
	}
	return k+1 == end || d.String(k+1) != "of" && d.String(k+1) != "by"
}

// alsoKnown reports whether "known as", maybe after an adverb, begins with word k: "a farmer [better known
// as Bo]".
func alsoKnown(d *Doc, k, end int) bool {
	if k+2 < end && d.Is(k, english.Adverb) {
		k++
	}
	return k+1 < end && d.String(k) == "known" && d.String(k+1) == "as"
}

// finite reports whether a verb of speaking in a form that is no infinitive is at word k, and no
// part of "think-tank".
func finite(d *Doc, k, end int) bool {
	return tells(d, k, end) && english.Of(d.String(k)).Cue.Is(english.Past|english.Third) && (k+1 == end || d.Form(k+1).Punct != '-')
}

// endsApposition reports whether the apposition p is over before word k.
func (p *Phrase) endsApposition(d *Doc, k, end int) bool {
	switch {
	case p.Head.Empty() && (fieldsAt(d, k, end) || p.participle(d, k, end)):
		return false
	case d.Has(k, text.Sign) && d.Has(k, text.Glued) && d.String(k) != "-", d.Relative(k), d.Form(k).Punct == '(', alsoKnown(d, k, end):
		return true
	case d.Has(k, text.Small) && d.Is(k, english.Auxiliary|english.ActorVerb):
		return p.Head.Empty() || d.Is(k, english.Auxiliary) || k > p.Head.End && finite(d, k, end)
	}
	return false
}

// participle reports whether word k of an apposition is a participle before its noun: "the [elected]
// mayor", "the newly [appointed] minister".
func (p *Phrase) participle(d *Doc, k, end int) bool {
	if !d.Has(k, text.Ed) || k+1 >= end || !d.Has(k+1, text.Small|text.Capital) || d.Is(k+1, english.Closed) {
		return false
	}
	return k == p.First && d.Is(k-1, english.Determiner) || k > p.First && strings.HasSuffix(d.String(k-1), "ly")
}

// maxFields is how many words are between the commas of what an office is for, and its noun.
const maxFields = 7

// fieldsAt reports whether a comma at word k is in a list of what the office after it is for: "the
// business[,] energy and industrial strategy secretary".
func fieldsAt(d *Doc, k, end int) bool {
	if d.Form(k).Punct != ',' || !d.Has(k-1, text.Small) || d.Is(k-1, english.Closed) {
		return false
	}
	joined := false
	for i := k + 1; i < min(end, k+maxFields); i++ {
		switch n, noun := d.NounAt(i, end); {
		case joined && n > 0 && noun.Class() == lexicon.Office:
			return !noun.Plural() && !d.Has(i+n-1, text.Possessive)
		case n > 0 && personal(noun):
			return false
		case d.String(i) == "and":
			joined = true
		case d.Form(i).Punct == ',' && !joined:
		case !d.Has(i, text.Small) || d.Is(i, english.Closed|english.Adverb):
			return false
		}
	}
	return false
}

// takeApposition reads word p.End, before which there was no noun, and moves p.End to
// the last word read. It returns false if the word shows that p is not an apposition.
func (p *Phrase) takeApposition(d *Doc, end int) bool {
	k := p.End
	if d.Is(k, english.Preposition) || d.Form(k).Punct == '"' && d.Is(k-1, english.Indefinite) {
		return false
	}
	if d.Has(k, text.Possessive) {
		p.Modifiers.First = k + 1 // "the minister's daughter" is not a minister
	} else if party := Party(d, k); p.Party == "" {
		p.Party = party
	}
	if n, noun := d.NounAt(k, end); n > 0 && !d.Has(k+n-1, text.Possessive) && (personal(noun) || partnerAt(d, k, noun)) &&
		noun.Class() != lexicon.Honorific && !rankOf(d, k+n, end) {
		p.Head, p.Noun, p.Modifiers.End = Range(k, k+n), noun, k
		p.End += n - 1
	}
	return true
}

// partnerAt reports whether word k, a noun for kin after "a", is what somebody is at a firm: "a partner at
// Kelder Risks", but not "her partner at home".
func partnerAt(d *Doc, k int, noun lexicon.Noun) bool {
	return noun.Class() == lexicon.Kin && d.String(k+1) == "at" && d.Is(k-1, english.Indefinite)
}

// rankOf reports whether a noun before word k is only the rank of an office that is
// named after a place or field: "chief" of "chief Asia economist".
func rankOf(d *Doc, k, end int) bool {
	q := k
	for q < end && q < k+maxModifiers && d.Has(q, text.Capital) && !d.Has(q, text.Possessive) {
		q++
	}
	if q == k || q >= end || !d.Has(q, text.Small) {
		return false
	}
	n, noun := d.NounAt(q, end)
	return n > 0 && personal(noun)
}

// personal reports whether a noun describes one person.
func personal(noun lexicon.Noun) bool { return noun.Title() && !noun.Plural() }

// Described returns the description to which words i to k-1, a person's name, are the
// apposition: "the German chancellor, Jane Roe,". The zero Phrase means that there is
// none.
func Described(d *Doc, i, k int) Phrase { return described(d, i, k, maxDescribed) }

// maxDescribed is how many people of a list, each after a description, are looked at.
const maxDescribed = 8

func described(d *Doc, i, k, left int) Phrase {
	s := d.SentenceOf(i)
	if t := Title(d, i); !t.Empty() && alone(d, &t, k) {
		i = t.First // "The CEO of Kelder Foods, Dr. Ann Roe,"
	}
	if i < s.First+3 || d.String(i-1) != "," || k < s.End && !d.Has(k, text.Sign) {
		return Phrase{}
	}
	last := i - 1
	for p := max(s.First, last-maxBefore); p < last; p++ {
		if !d.Has(p, text.Capital|text.Small) {
			continue
		}
		n, noun := d.NounAt(p, last)
		if n == 0 || !personal(noun) || d.Has(p+n-1, text.Possessive) {
			continue
		}
		q := p + n
		if isAcronym(d, q) {
			q += acronym // "The Managing Director (MD) of the mine, Ida Holm"
		}
		if n, second := d.NounAt(min(q+1, last), last); n > 0 && d.String(q) == "and" && personal(second) {
			q += 1 + n // "the fund's founder and chairman, Ida Holm"
		}
		if q < last && !d.Is(q, english.Preposition) || q > last || breaks(d, q, last) || joinsName(d, q, last) {
			continue
		}
		from := modifiersBefore(d, p, s.First)
		comma := before(d, from, q, last)
		if comma < -1 {
			continue
		}
		if ofAnother(d, comma, s.First, left) {
			return Phrase{}
		}
		x := Phrase{Range: Range(from, last), Modifiers: Range(from, p), Head: Range(p, p+n), Noun: noun}
		if q < last && d.String(q) == "of" {
			x.Of = Range(q+1, last)
		}
		return x
	}
	return Phrase{}
}

// before returns the word, maybe a comma, before the description of words from to last-1, whose noun
// ends before word head, and its determiner. It is below -1 if that is no description of one person:
// "judges", "a judge of the court", but not "a judge, Ann Roe,".
func before(d *Doc, from, head, last int) int {
	switch {
	case from == d.SentenceOf(last).First:
	case d.String(from-1) == "," && d.Has(from, text.Capital) && head < last && !d.FirstName(last-2):
		return from - 1 // "In Oslo, Chancellor of the University, Ann Roe,"
	case indefinite(d, from-1) && (head < last || !d.Is(from-1, english.Indefinite)):
		return -2
	}
	return max(-1, from-2)
}

// alone reports whether the name after the title t that ends before word k, with the title, is all
// between two commas and no item of a list: "the rector, Professor Ann Roe, said".
func alone(d *Doc, t *Phrase, k int) bool {
	switch t.Noun.Class() {
	case lexicon.Honorific:
		return true // "The CEO of Kelder Foods, Dr. Ann Roe and ..."
	case lexicon.Office, lexicon.Rank, lexicon.Role, lexicon.Clergy:
	default:
		return false
	}
	return d.Has(t.First, text.Capital) && d.SameSentence(t.First, k+1) && d.String(k) == "," &&
		!d.Has(k+1, text.Capital) && !d.Is(k+1, english.Coordinator|Determiners)
}

// ofAnother reports whether word comma follows another person's name, so that the
// description after it belongs to that person: "Carl Holt, the mayor, Ann Perrin, the
// treasurer,". It does not where the other is described before, too: "the mayor, Carl Holt, the
// treasurer, Ann Perrin,".
func ofAnother(d *Doc, comma, first, left int) bool {
	if comma <= first || d.String(comma) != "," {
		return false
	}
	i := comma
	for i > first && comma-i < maxName && (d.Has(i-1, text.Capital) && !d.Is(i-1, english.Closed) || d.Hyphen(i-1) || d.Is(i-1, english.NameParticle)) {
		i--
	}
	return comma-i > 1 && d.FirstName(i) && (left == 0 || described(d, i, comma, left-1).Empty())
}

// joinsName reports whether "and" among words i to k-1 comes after a person's name: the secretary
// of labor "Carl Holt and the mayor".
func joinsName(d *Doc, i, k int) bool {
	for j := i + 2; j < k; j++ {
		if d.String(j) == "and" && d.Has(j-1, text.Capital) && d.FirstName(j-2) {
			return true
		}
	}
	return false
}

// breaks reports whether a sign, but for hyphens, or a verb is among words i to k-1.
func breaks(d *Doc, i, k int) bool {
	for ; i < k; i++ {
		if d.Has(i, text.Sign) && !(d.Hyphen(i) && i+1 < k && d.Has(i, text.Glued) && d.Has(i+1, text.Glued)) || d.Is(i, english.ActorVerb|english.Auxiliary) {
			return true
		}
	}
	return false
}

// modifiersBefore returns the first of the modifiers of the noun at word p.
func modifiersBefore(d *Doc, p, first int) int {
	from := p
	for from > first && p-from < maxModifiers && d.Has(from-1, text.Capital|text.Small) &&
		!d.Has(from-1, text.Possessive) && (!d.Is(from-1, english.Closed|english.ActorVerb) || d.String(from-1) == "first") {
		from--
	}
	return from
}

// indefinite reports whether word i is neither a possessive nor a definite determiner.
func indefinite(d *Doc, i int) bool {
	if d.Has(i, text.Possessive) {
		return false
	}
	return d.Is(i, english.Indefinite) || !d.Is(i, Determiners)
}

// Apposed reports whether words i to k-1 are a comma and the description of one person,
// after a name.
func Apposed(d *Doc, i, k int) bool {
	if d.String(i) != "," {
		return false
	}
	described := i+1 < k && d.Is(i+1, Determiners)
	for i++; i < k; i++ {
		if d.Is(i, english.ActorVerb|english.Auxiliary) && d.Has(i, text.Small) ||
			d.Has(i, text.Sign) && d.Has(i, text.Glued) && i+1 < k && d.String(i) != "-" {
			return false
		}
		if n, noun := d.NounAt(i, k); n > 0 && !described {
			if !personal(noun) {
				return false
			}
			described = true
		}
	}
	return described
}

// PartyMark returns the party of "(R-Ky.)" or ", D-Mass.," after the name that ends
// before word k, or "" if there is no such mark.
func PartyMark(d *Doc, k int) string {
	if !d.SameSentence(k-1, k+2) || d.String(k) != "(" && d.String(k) != "," || d.String(k+2) != "-" && d.String(k+2) != ")" {
		return ""
	}
	a, _ := lexicon.PartyBeside(d.String(k + 1))
	return a.Name
}

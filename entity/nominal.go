package entity

// This file resolves descriptions: "the Russian foreign minister", "the
// senator", "the company". They stand for an actor only where the article says
// so; "officials" or "one aide" name nobody.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// nominal resolves the description that begins at token i and returns the token
// behind it, i where none begins.
func (w *walk) nominal(i, end int) int {
	definite := true
	switch w.str(i) {
	case "the", "The", "that", "That", "this", "This", "THE":
	case "a", "A", "an", "An":
		definite = false
	default:
		return i
	}
	if i+1 == end {
		return i
	}
	if k := w.aged(i+1, end); definite && k > i {
		return k
	}
	d := w.description(i+1, end)
	if d.end == 0 {
		return i
	}
	var e int32
	var form Form
	switch c := d.noun.Class(); {
	case c == lexicon.Document:
		e, form = w.publisher(d, i, definite), FormNominal
	case !definite:
		w.stranger(d, i)
		return d.end
	}
	switch d.noun.Class() {
	case lexicon.Document:
	case lexicon.Rank, lexicon.Office, lexicon.Clergy, lexicon.Royal, lexicon.Role:
		e, form = w.holder(d), FormTitle
	case lexicon.Body:
		e, form = w.bodyOf(d), FormNominal
	case lexicon.People, lexicon.Kin:
		e, form = w.someone(d), FormNominal
	default:
		return i
	}
	if e == none {
		if d.noun.Class() >= lexicon.People {
			w.stranger(d, i) // "the president" has a name mostly, though elsewhere
		}
		return i
	}
	if d.body == e {
		// The name before the noun is a mention of its own.
		w.refs = append(w.refs, ref{int32(d.head), int32(d.end), e, form})
		w.media = e
		return d.end
	}
	w.add(e, i+1, d.end, form)
	return d.end
}

// A description is a noun phrase without its article.
type description struct {
	first, head, end int // tokens: its first one, its noun, behind the noun
	noun             lexicon.Noun
	region           string // of a country in it: "Russian"
	party            string // in it: "republican"
	body             int32  // actor that is a body in it, none for none
}

// description reads the noun phrase that begins at token i; its end is 0 where
// none does that may stand for one actor.
func (w *walk) description(i, end int) description {
	d := description{first: i, body: none}
	next := w.next
	for k := i; k < end && k < i+8; {
		for next < len(w.names) && int(w.names[next].first) < k {
			next++
		}
		if next < len(w.names) && int(w.names[next].first) == k && w.names[next].ent != none {
			// A name in a description tells of what country its holder is, and
			// is no noun itself.
			nm := &w.names[next]
			if d.end > 0 {
				break
			}
			if w.ents[nm.ent].kind == KindPerson {
				return description{}
			}
			if d.party = partyOf(w.str(k)); d.party == "" {
				d.region = w.ents[nm.ent].region
			}
			if x := &w.ents[nm.ent]; (x.kind == KindOrganization || x.kind == KindGroup) && nm.form != FormDemonym {
				d.body = nm.ent
			}
			k = int(nm.end)
			if w.words[k-1].shape&possessive != 0 {
				break
			}
			continue
		}
		x := &w.words[k]
		if p := partyOf(w.str(k)); p != "" && d.end == 0 && x.shape&possessive == 0 {
			d.party = p
			k++
			continue
		}
		if x.shape&(punct|possessive) != 0 && w.str(k) != "-" || x.class&(english.Closed&^english.Function) != 0 && x.shape&capital == 0 {
			break
		}
		if n, noun := w.noun(k, end); n > 0 {
			d.head, d.end, d.noun = k, k+n, noun
			k += n
			continue
		}
		if d.end > 0 {
			// The noun found may describe another one: "the company town".
			if x.shape&small != 0 && !x.class.Is(ruled) && !w.verbal(k) && !(d.noun.Class() == lexicon.Document && strings.HasSuffix(w.str(k), "ing")) {
				return description{} // but "a statement calling for talks"
			}
			break
		}
		k++
	}
	if d.end == 0 || d.noun.Plural() {
		return description{}
	}
	if d.end < end {
		// "the minister John Roe" is the name's title, and "the minister of
		// health" asks for more than the noun.
		x := &w.words[d.end]
		if x.shape&capital != 0 && x.class&english.Closed == 0 || w.str(d.end) == "of" || w.str(d.end) == "for" && d.noun.Class() != lexicon.Body {
			return description{}
		}
	}
	return d
}

// verbal reports whether token k looks like a verb.
func (w *walk) verbal(k int) bool {
	s := w.str(k)
	return w.words[k].class&(english.ActorVerb|english.Auxiliary) != 0 || w.adverb(k) || len(s) > 3 && (s[len(s)-2:] == "ed" || s[len(s)-1] == 's')
}

// maxTopic bounds how much more an actor is favoured for being named often.
const maxTopic = 50

// holder returns the person of whom the article said that they hold the office
// that d tells.
func (w *walk) holder(d description) int32 {
	w.buf = append(w.buf[:0], officeOf(w.headOf(d.head, d.end).In(w.text))...)
	best, most := int32(none), int32(-1)
	n, hint := 0, w.ownGender(d.end)
	for r := get(w.index.role, w.buf); r != none && n < 32; r, n = w.roles[r].same, n+1 {
		e := w.real(w.roles[r].ent)
		x := &w.ents[e]
		if x.last == none || genderFits(x.gender, hint) == 0 || d.region != "" && x.nation != "" && x.nation != d.region ||
			d.party != "" && x.party != "" && x.party != d.party {
			continue
		}
		if s := w.weight(e); s > most {
			best, most = e, s
		}
	}
	if best != none || d.region == "" && d.party == "" {
		return best
	}
	if d.party != "" && candidate(string(w.buf)) {
		// "The Republican candidate" is who is spoken of and of no other party.
		return w.people.best(w.place, func(e int32) int32 {
			if e <= firstUnnamed || w.subjectOf(e) {
				return 0
			}
			switch x := &w.ents[e]; {
			case genderFits(x.gender, hint) == 0:
			case x.party == d.party:
				return 200 * min(x.mentions, maxTopic)
			case x.party == "":
				return 100 * min(x.mentions, maxTopic)
			}
			return 0
		})
	}
	// "The Russian minister" is who the article calls a Russian.
	if e, ok := w.byNation[d.region]; ok {
		return e
	}
	return none
}

// maxClause is how many tokens of a clause are looked at.
const maxClause = 16

// ownGender returns the gender of the next "his" or "her" behind token k in the
// same clause, Unknown for none: a possessive mostly belongs to the subject of its
// clause, so that it tells of whom "the nominee attacked her opponent" speaks.
func (w *walk) ownGender(k int) lexicon.Gender {
	if k >= len(w.words) || !w.subject(k) {
		return lexicon.Unknown
	}
	_, end := w.sentenceOf(k)
	for n := 0; n < maxClause && k < end && w.words[k].shape&small != 0; k, n = k+1, n+1 {
		switch w.str(k) {
		case "his", "himself":
			return lexicon.Male
		case "her", "herself":
			return lexicon.Female
		case "that":
			return lexicon.Unknown
		}
	}
	return lexicon.Unknown
}

// weight returns how much a person is in focus.
func (w *walk) weight(e int32) int32 {
	for i := range w.people.actors[:w.people.n] {
		if x := &w.people.actors[i]; x.ent == e {
			return x.in(w.place)
		}
	}
	return 0
}

// bodyOf returns the body in focus that d describes: one in whose name the noun
// stands, or any where the noun is said of all.
func (w *walk) bodyOf(d description) int32 {
	head := w.headOf(d.head, d.end).In(w.text)
	best := w.bodies.best(w.place, func(e int32) int32 {
		x := &w.ents[e]
		switch {
		case x.kind != KindOrganization && x.kind != KindGroup:
			return 0
		case d.region != "" && x.region != "" && x.region != d.region:
			return 0
		case hasWord(x.name, head):
			return 400
		case classFits(head, x.class):
			return 200
		case x.class == lexicon.Unclassed && general(head):
			return 100
		}
		return 0
	})
	if best == none && w.company != none && classFits(head, lexicon.Company) {
		return w.company
	}
	return best
}

// general reports whether a noun may be said of a body of which nothing is known.
func general(noun string) bool {
	switch noun {
	case "company", "firm", "group", "organization", "organisation", "agency":
		return true
	}
	return false
}

// classFits reports whether a body of class c may be called by a noun.
func classFits(noun string, c lexicon.Class) bool {
	return lexicon.FindNoun(noun).Describes(c)
}

// someone returns the person in focus whom "the woman" or "the 69-year-old"
// means.
func (w *walk) someone(d description) int32 {
	switch w.headOf(d.head, d.end).In(w.text) {
	case "man", "woman", "boy", "girl":
	default:
		return none
	}
	if w.strangerOf(d) != none || w.restricted(d.end) {
		return none
	}
	return w.people.best(w.place, func(e int32) int32 {
		if e <= firstUnnamed {
			return 0
		}
		return genderFits(w.ents[e].gender, d.noun.Gender())
	})
}

// restricted reports whether what stands at token k tells who is meant by the
// description before it, as of nobody known: "the man who asked", "the woman in red".
func (w *walk) restricted(k int) bool {
	if k >= len(w.words) || w.words[k].shape&small == 0 || w.words[k].sent != w.sent {
		return false
	}
	switch w.str(k) {
	case "who", "whose", "whom", "that":
		return true
	}
	return w.words[k].class&english.Preposition != 0
}

// aged resolves "the 69-year-old", which begins at token i, and returns the token
// behind it, 0 where there is none.
func (w *walk) aged(i, end int) int {
	if w.words[i].shape&number == 0 {
		return 0
	}
	k := i + 1
	for k < end && w.words[k].shape&glued != 0 {
		k++
	}
	if !strings.HasSuffix(w.text[w.a.Tokens[i].Start:w.words[k-1].end], "-year-old") {
		return 0
	}
	gender := lexicon.Unknown
	if n, noun := w.noun(k, end); n > 0 && !noun.Plural() {
		gender = noun.Gender()
		k += n
	}
	e := w.people.best(w.place, func(e int32) int32 { return genderFits(w.gender(e), gender) })
	if e < 0 {
		return 0
	}
	w.add(e, i, k, FormNominal)
	return k
}

// hasWord reports whether one of the words of a name is s, whatever its case.
func hasWord(name, s string) bool {
	for len(name) > 0 {
		n := 0
		for n < len(name) && name[n] != ' ' {
			n++
		}
		if n == len(s) && strings.EqualFold(name[:n], s) {
			return true
		}
		name = name[min(n+1, len(name)):]
	}
	return false
}

package coref

// This file resolves descriptions: "the senator", "the company", "the 69-year-old". They
// refer to an entity only if the article so describes it; "officials" or "one aide" never
// do.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// described resolves the office or description that begins with the determiner at word i.
func described(r *resolver, i, end int) int {
	d := r.d
	if i+1 == end || !d.Is(i, phrase.Determiners) {
		return i
	}
	switch strings.ToLower(d.String(i)) {
	case "one", "another":
		if k := r.oneOf(i, end); k > i {
			return k
		}
		p := phrase.At(d, i+1, end, r.nameEnd)
		if c := p.Noun.Class(); c >= lexicon.Rank && c <= lexicon.Kin && r.isDescription(&p) && r.speaksAs(i, p.Head.End, end) {
			return r.indefinite(&p, i)
		}
		return i
	case "a", "an":
		if k := r.noteAge(i+1, end); k > i {
			return k
		}
		if p := phrase.At(d, i+1, end, r.nameEnd); r.isDescription(&p) {
			return r.indefinite(&p, i)
		}
		return i
	case "the":
		p := phrase.At(d, i+1, end, r.nameEnd)
		if !p.Empty() {
			if k := r.holder(i, &p, link.None); k > i {
				return k
			}
		}
		if k := r.nationalBody(i, end); k > i {
			return k
		}
		if k := r.compatriot(i); k > i {
			return k
		}
		return r.definite(&p, i, end)
	case "that", "this":
		p := phrase.At(d, i+1, end, r.nameEnd)
		return r.definite(&p, i, end)
	}
	return i
}

// compatriot resolves "the Norwegian" before a verb, which begins with word i, to the person
// whose nationality the article gave. It returns i if there is no such person, and for whole
// peoples.
func (r *resolver) compatriot(i int) int {
	nm := r.nameAt(i + 1)
	if nm == nil || nm.Form != mention.Demonym || nm.End == len(r.d.Words) || !phrase.ActsItself(r.d, nm.End) && !r.d.Has(nm.End, text.Ed) {
		return i
	}
	if english.PeopleEndings.Has(r.d.String(nm.End-1), 0) {
		return i
	}
	id := r.compatriots[r.at(nm.Entity).Region]
	if id == link.None {
		id = r.onlyPerson()
	}
	if id == link.None {
		id = r.justNamed(i)
	}
	if id == link.None {
		return i
	}
	if x := r.at(id); x.Nation == "" {
		x.Nation = r.at(nm.Entity).Region
	}
	r.passNames(i+1, nm.End)
	r.add(id, i+1, nm.End, mention.Nominal)
	return nm.End
}

// onlyPerson returns the person in focus if there is no other one, and nothing tells
// the nationality of that person, and None otherwise.
func (w *discourse) onlyPerson() link.ID {
	id, others := link.None, 0
	w.people.best(w.place, func(who referent) int32 {
		id = who.entity
		others++
		return 0
	})
	if others != 1 || id == link.None || w.at(id).Nation != "" {
		return link.None
	}
	return id
}

// justNamed returns the only person in the sentence of word i before it, or, where it opens
// one, the first one of the sentence before, if that is its subject: whom "the Norwegian" may
// refer to. It is None if there is none or the article tells of them where they are from.
func (r *resolver) justNamed(i int) link.ID {
	id, several, opens := r.firstBefore(i)
	if several && !opens || id == link.None || r.at(id).Nation != "" || opens && r.subject != (referent{entity: id}) {
		return link.None
	}
	return id
}

// firstBefore returns the first person in the sentence of word i before it or, where it opens one, in
// the sentence before in its paragraph, None for nobody. It reports whether there are several, and
// whether the word opens a sentence.
func (r *resolver) firstBefore(i int) (id link.ID, several, opens bool) {
	s := r.d.SentenceOf(i)
	opens = s.First == i
	if opens {
		if i == 0 || !r.d.SameParagraph(i-1, i) {
			return link.None, false, true
		}
		s = r.d.SentenceOf(i - 1)
	}
	first := i
	take := func(x link.ID, at int) {
		if x == link.None || r.at(x).Kind != lexicon.Person || r.d.State(at) != text.Outside {
			return
		}
		x = r.entities.Real(x)
		several = several || id != link.None && id != x
		if at < first {
			id, first = x, at
		}
	}
	for n := r.passed - 1; n >= 0 && r.names[n].First >= s.First; n-- {
		take(r.names[n].Entity, r.names[n].First)
	}
	for n := len(r.found) - 1; n >= 0 && r.found[n].First >= s.First; n-- {
		if !r.d.Is(r.found[n].First, english.Possessive) {
			take(r.found[n].Entity, r.found[n].First)
		}
	}
	return id, several, opens
}

// isDescription reports whether a phrase may describe an entity by its roles alone: it names
// no person and nobody who backs it, and has no possessive and no complement.
func (c *scene) isDescription(p *phrase.Phrase) bool {
	d := c.d
	if p.Empty() || p.Inner || p.Noun.Plural() || p.Names > 0 && d.Has(p.Name.End-1, text.Possessive) {
		return false
	}
	for i := p.Modifiers.First; i < p.Modifiers.End; i++ {
		if nm := c.nameAt(i); nm != nil && c.at(nm.Entity).Kind == lexicon.Person && d.String(nm.End) != "-" {
			return false // but "the Hull-based company"
		}
		if d.String(i) == "backed" && d.Hyphen(i-1) {
			return false // "the Norway-backed group" is no firm
		}
	}
	if k := p.Head.End; k < len(d.Words) && d.SameSentence(k-1, k) {
		of := d.String(k)
		return of != "of" && (of != "for" || p.Noun.Class() == lexicon.Body)
	}
	return true
}

// indefinite takes in "a lawyer" or "a Harbour Board report".
func (r *resolver) indefinite(p *phrase.Phrase, i int) int {
	if p.Noun.Class() != lexicon.Document {
		r.passNames(p.First, p.Head.End)
		r.stranger(p, i)
		return p.Head.End
	}
	if id := r.bodyIn(p); id != link.None {
		return r.document(id, p)
	}
	if id := r.issuing(i); id != link.None && r.d.Is(p.Head.End-1, english.Saying) {
		r.issuers[p.HeadWord(r.d).In(r.d.Text)] = id
	}
	return i
}

// definite resolves "the company" or "the Harbour Board report".
func (r *resolver) definite(p *phrase.Phrase, i, end int) int {
	if k := r.aged(i+1, end); k > i {
		return k
	}
	if !r.isDescription(p) {
		return i
	}
	id, form := link.None, mention.Title
	switch p.Noun.Class() {
	case lexicon.Document:
		if id := r.bodyIn(p); id != link.None {
			return r.document(id, p)
		}
		id, form = r.publisher(p), mention.Nominal
	case lexicon.Rank, lexicon.Office, lexicon.Clergy, lexicon.Royal, lexicon.Role:
		other := r.namedAfter(p.Head.End)
		if id = r.selfNamed(p.Head.End); id == link.None {
			id = r.bearer(p, nil)
			if other == link.None && id != link.None && r.people.find(referent{entity: id}) == nil && r.strangerLike(p).unnamed() {
				return i // "A spokesman left. The spokesman" is none who is named later
			}
		}
		if other != id && other != link.None {
			return i // "the artistic director, Ida Holm," is no other director
		}
	case lexicon.Body:
		if r.namesAnother(p) || i > r.d.SentenceOf(i).First && r.d.Is(i-1, english.Be) && p.Head.End-i > 2 {
			return i // "it is the best regulator"
		}
		if id, form = r.bodyLike(p), mention.Nominal; id == link.None {
			id = r.land(p, i, end)
		}
	case lexicon.People, lexicon.Kin:
		if id, form = r.selfNamed(p.Head.End), mention.Nominal; id == link.None {
			id = r.someone(p)
		}
	}
	if id != link.None {
		r.passNames(p.First, p.Head.End)
		r.add(id, i+1, p.Head.End, form)
		r.renamed(p.Head.End)
		return p.Head.End
	}
	if c := p.Noun.Class(); c == lexicon.People || c == lexicon.Kin {
		r.stranger(p, i) // "the president" mostly has a name, though elsewhere
	}
	return i
}

// namesAnother reports whether capitalized words that are not a known name come before a noun in
// small letters, several or one right before it: "the Low Meadow Justice group".
func (c *scene) namesAnother(p *phrase.Phrase) bool {
	d, last := c.d, p.Head.End-1
	if !d.Has(last, text.Small) {
		return false
	}
	capitals := 0
	for i := p.First; i < last; {
		if nm := c.start(i); nm != nil && (c.nameEnd(i) > i || nm.Form == mention.Demonym) {
			i = max(i+1, nm.End)
			continue
		}
		if d.Has(i, text.Capital) && !d.Is(i, english.Closed) {
			if capitals++; i == last-1 {
				return true
			}
		}
		i++
	}
	return capitals > 1
}

// renamed links the next name to the body whose description ends before word k where the
// words between say so: "the company, formerly known as".
func (r *resolver) renamed(k int) {
	x := r.last()
	if r.passed >= len(r.names) || !r.d.SameSentence(k-1, r.names[r.passed].First) {
		return
	}
	kind := r.at(x.Entity).Kind
	nm := &r.names[r.passed]
	if kind != lexicon.Organization && kind != lexicon.Group || nm.Form == mention.Demonym || nm.Entity == x.Entity {
		return
	}
	if i := phrase.Quoted(r.d, nm.First, k); phrase.KnownAs(r.d, k, i) && !link.Appoints(r.d, i, nm) ||
		i > k && i-k <= 6 && phrase.Renamed(r.d, k, i, true) {
		r.entities.Alias(r.d, nm, x.Entity)
	}
}

// regionIn returns the country that the last name in a phrase tells: of "Russian" in "the
// Russian minister".
func (c *scene) regionIn(p *phrase.Phrase) string {
	if p.Names == 0 {
		return ""
	}
	return c.at(c.nameAt(p.Name.First).Entity).Region
}

// asWritten is how much more a description refers to somebody whom the article gave the very word
// than to one with another for the same office: "lawyer" rather than "attorney".
const asWritten = 4

// bearer returns the person to whom the article gave an office or role, or None. Where fits is not
// nil, it says how well one with a role fits.
func (w *discourse) bearer(p *phrase.Phrase, fits func(*link.Role) int32) link.ID {
	best, most := link.None, int32(-1)
	word := p.HeadWord(w.d).In(w.d.Text)
	noun := lexicon.HeadOf(word)
	hint, region := w.ownGender(p.Head.End), w.regionIn(p)
	w.entities.RolesLike(noun, func(role *link.Role) {
		id := w.entities.Real(role.Entity)
		x := w.at(id)
		switch said := role.Span.In(w.d.Text); {
		case p.Rank == "" && isLesser(said), lexicon.StandingOf(p.Rank) == lexicon.DeputyStanding && !text.HasWord(said, p.Rank),
			lexicon.StandingOf(p.Rank) == lexicon.FormerStanding && p.Noun.Class() == lexicon.Rank && !isFormer(said):
			return // "the president" does not refer to a former one, nor "the assistant coach" to the coach
		}
		if x.Last < 0 || genderFits(x.Gender, hint) == 0 || region != "" && x.Nation != "" && x.Nation != region ||
			p.Party != "" && x.Party != "" && x.Party != p.Party || region == "" && w.abroad(role, p.First) {
			return
		}
		s := w.people.weight(id, w.place)
		if text.HasWord(role.Span.In(w.d.Text), word) {
			s *= asWritten
		}
		s = w.forMatter(s, role, p)
		if fits != nil {
			if s = (s + asOther) * fits(role); s == 0 {
				return
			}
		}
		if s > most {
			best, most = id, s
		}
	})
	switch {
	case best != link.None:
		return best
	case p.Party != "" && lexicon.FindNoun(noun).Head() == lexicon.NomineeHead:
		return w.candidate(p.Party, hint)
	case region != "":
		return w.compatriots[region] // "the Russian minister" is whom the article calls a Russian
	}
	return link.None
}

// isFormer reports whether a word of a role says that it is not held now.
func isFormer(role string) bool {
	return text.AnyWord(role, func(word string) bool {
		prefix, _, _ := strings.Cut(word, "-") // "Ex-president"
		return lexicon.StandingOf(prefix) == lexicon.FormerStanding
	})
}

// maxTopic bounds the bonus of a person who is named often.
const maxTopic = 50

// candidate returns the person in focus who may be the candidate of a party: one who belongs
// to no other party.
func (w *discourse) candidate(party string, gender lexicon.Gender) link.ID {
	return w.people.best(w.place, func(who referent) int32 {
		x := w.at(who.entity)
		if !who.named() || w.isSubject(who) || genderFits(x.Gender, gender) == 0 {
			return 0
		}
		switch x.Party {
		case party:
			return int32(200 * min(x.Mentions, maxTopic))
		case "":
			return int32(100 * min(x.Mentions, maxTopic))
		}
		return 0
	}).entity
}

// maxClause is how many words of a clause are looked at.
const maxClause = 16

// ownGender returns the gender of the next "his" or "her" after word k in the same clause, or
// Unknown. A possessive mostly refers to the subject of its clause, so it gives the gender of
// the subject in "the nominee attacked her opponent".
func (w *discourse) ownGender(k int) lexicon.Gender {
	if k >= len(w.d.Words) || !phrase.Subject(w.d, k) {
		return lexicon.Unknown
	}
	end := min(w.d.SentenceOf(k).End, k+maxClause)
	for ; k < end && w.d.Has(k, text.Small); k++ {
		own := w.d.Is(k, english.Possessive) || w.d.Used(k, english.Reflexive)
		switch {
		case own && w.d.Is(k, english.Masculine):
			return lexicon.Male
		case own && w.d.Is(k, english.Feminine):
			return lexicon.Female
		case w.d.String(k) == "that":
			return lexicon.Unknown
		}
	}
	return lexicon.Unknown
}

// someone returns the person in focus that "the woman" refers to.
func (w *discourse) someone(p *phrase.Phrase) link.ID {
	head := p.HeadWord(w.d).In(w.d.Text)
	if native := head == "native" && p.Names > 0; !native && !english.ClassOf(head).Is(english.PersonNoun) {
		return link.None
	}
	if w.strangerLike(p).unnamed() || w.restricted(p.Head.End) {
		return link.None
	}
	return w.people.best(w.place, func(who referent) int32 {
		if who.unnamed() {
			return 0
		}
		return genderFits(w.gender(who), p.Noun.Gender())
	}).entity
}

// restricted reports whether a restrictive modifier at word k makes the description before
// it introduce somebody new: "the man who asked", "the woman in red".
func (w *discourse) restricted(k int) bool {
	return w.d.SameSentence(k-1, k) && w.d.Has(k, text.Small) &&
		(w.d.Is(k, english.Preposition) || w.d.Relative(k) && w.d.String(k) != "which")
}

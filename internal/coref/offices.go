package coref

// This file resolves offices of which the text says more than a noun: "the Russian foreign
// minister", "the UN envoy for Syria", "Germany's chancellor". They refer to the person who
// has them according to the article; where it doesn't say who, see incumbents.go.

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// An office is a phrase for one with the entities in it.
type office struct {
	phrase.Phrase
	owner link.ID // the country or body that has it
	of    link.ID // what follows "of" or "for"
}

// ownOffice resolves the office that begins with word k, after the possessive of owner.
func (r *resolver) ownOffice(owner link.ID, k, end int) int {
	if !r.owns(owner) {
		return k
	}
	p := phrase.At(r.d, k, end, r.nameEnd)
	return r.holder(k, &p, owner)
}

// owns reports whether an entity may have offices.
func (c *scene) owns(id link.ID) bool { return c.at(id).Kind != lexicon.Person }

// holder resolves p, which begins at word i or after the article there, if it is an office.
// It returns the word after it, or i if the holder is not known.
func (r *resolver) holder(i int, p *phrase.Phrase, owner link.ID) int {
	o, ok := r.office(p, owner)
	if !ok {
		return i
	}
	if phrase.IsPredicate(r.d, i) {
		return o.End
	}
	elsewhen := r.calendar.otherTime(i)
	id, doubt := r.stated(&o, elsewhen)
	if id == link.None && !elsewhen {
		id = r.incumbent(&o, i)
	}
	other := r.namedAfter(o.End)
	switch {
	case other != link.None && other != id:
		r.passNames(i, o.End)
		return o.End // "the artistic director, Ida Holm," is no other director
	case id != link.None:
		r.passNames(i, o.End)
		r.add(id, o.First, o.End, mention.Title)
		return o.End
	case doubt:
		return o.End // so that it is not resolved as a similar office
	}
	return i
}

// office parses a phrase as an office that has more than the bare noun.
func (r *resolver) office(p *phrase.Phrase, owner link.ID) (office, bool) {
	o := office{Phrase: *p, owner: owner}
	switch p.Noun.Class() {
	case lexicon.Office, lexicon.Clergy, lexicon.Royal, lexicon.Role:
	default:
		return o, false
	}
	if p.Noun.Plural() || p.Names > 1 || r.d.Has(p.Head.End-1, text.Possessive) {
		return o, false
	}
	if p.Names == 1 {
		o.owner = r.nameAt(p.Name.First).Entity
		if owner != link.None || !r.owns(o.owner) {
			return o, false
		}
	}
	if p.Complemented() {
		nm := r.nameAt(p.Of.First)
		if nm != nil {
			o.of = nm.Entity
		}
		if nm == nil && r.namesAmong(p.Of) || nm != nil && !r.owns(o.of) {
			return o, false
		}
	}
	more := o.owner != link.None || p.Complemented() || p.Party != "" || p.Rank != "" || p.Head.Len() > 1
	return o, more || p.Noun.Class() == lexicon.Clergy
}

// namesAmong reports whether a name begins among some words.
func (c *scene) namesAmong(words text.Range) bool {
	for i := words.First; i < words.End; i++ {
		if c.start(i) != nil {
			return true
		}
	}
	return false
}

// stated returns the person to whom the article gives an office. doubt is true if the article
// gives somebody else a different office with the same noun, elsewhen if the sentence is
// about another time.
func (w *discourse) stated(o *office, elsewhen bool) (best link.ID, doubt bool) {
	most := int32(-1)
	noun := lexicon.HeadOf(o.HeadWord(w.d).In(w.d.Text))
	w.entities.RolesLike(noun, func(role *link.Role) {
		x := w.at(role.Entity)
		if x.Last < 0 || o.Party != "" && x.Party != "" && x.Party != o.Party {
			return
		}
		if elsewhen && x.Deduced || !w.same(o, role, x) || o.owner == link.None && o.of == link.None && w.abroad(role, o.First) {
			doubt = true
			return
		}
		s := w.forMatter(w.people.weight(w.entities.Real(role.Entity), w.place), role, &o.Phrase)
		if o.owner != link.None && x.Nation != "" && x.Nation == w.at(o.owner).Region {
			s += 2 * asSubject // preferred to a person whose country is unknown
		}
		if s > most {
			best, most = w.entities.Real(role.Entity), s
		}
	})
	return best, doubt
}

// foretold is how many paragraphs before the one that names who holds an office it may be spoken of.
const foretold = 2

// abroad reports whether the country in a role tells that an office of none, at word i, is no office
// of the role's person, as that is named only far behind it: "The prime minister spoke ... Per Lund,
// the prime minister of Norway, sent a letter". It is none then in the rest of the article either.
func (w *discourse) abroad(role *link.Role, i int) bool {
	id := w.entities.Real(role.Entity)
	if slices.Contains(w.foreign, id) {
		return true
	}
	p := w.d.Sentences[w.d.Sentence(i)].Paragraph + foretold
	if p >= len(w.a.Paragraphs) || role.Span.Start <= w.a.Paragraphs[p].End {
		return false
	}
	for _, nm := range w.namesIn(role.Span) {
		if nm.Entity != link.None && w.at(nm.Entity).Kind == lexicon.Country {
			w.foreign = append(w.foreign, id)
			return true
		}
	}
	return false
}

// isLesser reports whether a word of a role, or the part before its hyphen, makes it a
// different office: "former", "Vice-chairman".
func isLesser(role string) bool {
	return text.AnyWord(role, func(word string) bool {
		prefix, _, _ := strings.Cut(word, "-")
		return isLesserWord(prefix) || isLesserWord(word)
	})
}

// isLesserWord reports whether a word says that an office is below another one, or not held now.
func isLesserWord(word string) bool {
	switch lexicon.StandingOf(word) {
	case lexicon.DeputyStanding, lexicon.FormerStanding, lexicon.DesignateStanding:
		return true
	}
	return false
}

// same reports whether a role of the person x may be an office.
func (c *scene) same(o *office, role *link.Role, x *link.Entity) bool {
	said := role.Span.In(c.d.Text)
	if o.Rank != "" && !text.HasWord(said, o.Rank) && !(lexicon.StandingOf(o.Rank) == lexicon.FormerStanding && isFormer(said)) {
		return false // but "Ex-president" may be "former president"
	}
	if o.Rank == "" && isLesser(said) {
		return false
	}
	return c.sameOwner(o.owner, true, role, x) &&
		c.sameOwner(o.of, o.Head.End < len(c.d.Words) && c.d.String(o.Head.End) == "of", role, x) &&
		c.sameMatter(o, role, said)
}

// sameOwner reports whether a role of the person x may be of the entity owner. A country
// may have it that is not in the role if the person is from there.
func (c *scene) sameOwner(owner link.ID, own bool, role *link.Role, x *link.Entity) bool {
	if owner == link.None {
		return true
	}
	o := c.at(owner)
	elsewhere := x.Nation != "" && x.Nation != o.Region
	in, other := c.inRole(role, owner)
	switch {
	case in:
		return true
	case o.Kind == lexicon.Country && own && o.Class != lexicon.Constituent:
		return !elsewhere
	case o.Kind == lexicon.Country || o.Kind == lexicon.Place:
		return !other && !isRoyal(role, c.d.Text)
	}
	return !other && !elsewhere
}

// isRoyal reports whether a role is a title that belongs to one realm: the Prince of Wales
// is not just any prince.
func isRoyal(role *link.Role, text string) bool {
	return lexicon.FindNoun(role.Head.In(text)).Class() == lexicon.Royal
}

// inRole reports whether an entity is named in a role, and whether another body, or for a
// place another place, is named there.
func (c *scene) inRole(role *link.Role, id link.ID) (in, other bool) {
	place := c.at(id).Kind == lexicon.Place
	for _, nm := range c.namesIn(role.Span) {
		if nm.Entity == link.None {
			continue
		}
		switch kind := c.at(nm.Entity).Kind; {
		case c.entities.Real(nm.Entity) == c.entities.Real(id):
			in = true
		case kind == lexicon.Organization, kind == lexicon.Group, kind == lexicon.Place && place:
			other = true
		}
	}
	return in, other
}

// portfolio reports whether the last of the words before the head of a role says what a minister is
// for: "housing minister", but not "British minister", "deputy minister".
func (c *scene) portfolio(role *link.Role, before string) bool {
	if !lexicon.HasPortfolio(lexicon.HeadOf(role.Head.In(c.d.Text))) {
		return false
	}
	if last := english.ClassOf(text.LastWord(before)); last.Is(english.Closed|english.Rank|english.OfficeAdjective) ||
		last.Is(english.NameNoun) {
		return false
	}
	for _, nm := range c.namesIn(role.Span) {
		if e := c.d.Span(nm.First, nm.End).End; nm.Entity != link.None && e < role.Head.Start && e+1 >= role.Head.Start {
			return false
		}
	}
	return true
}

// sameMatter reports whether a role and an office are for the same matter, as far as both
// say: "foreign minister" and "minister of foreign affairs".
func (c *scene) sameMatter(o *office, role *link.Role, said string) bool {
	d := c.d
	head := role.Head.In(d.Text)
	before := strings.TrimRight(d.Text[role.Span.Start:max(role.Span.Start, role.Head.Start)], " ")
	after := d.Text[min(role.Head.End, role.Span.End):role.Span.End]
	own := strings.HasPrefix(after, " of ") || strings.HasPrefix(after, " for ") ||
		before != "" && (lexicon.FindNoun(text.LastWord(before)+" "+head) != 0 || c.portfolio(role, before))
	if !own {
		return true
	}
	told := false
	for k := o.Head.First; k < o.End; k++ {
		s := d.String(k)
		if d.Is(k, english.Closed|english.Rank) || strings.EqualFold(s, head) || lexicon.HeadOf(s) == lexicon.HeadOf(head) {
			continue
		}
		if text.HasWord(said, s) {
			return true
		}
		told = true
	}
	return !told
}

// forMatter returns how much a description refers to somebody with a role: more than the weight s
// where the role, given elsewhere, has the word right before the noun of the description in it,
// as "the zoo director" and "director of the zoo".
func (c *scene) forMatter(s int32, role *link.Role, p *phrase.Phrase) int32 {
	last, head := p.Modifiers.End-1, p.HeadWord(c.d)
	for k := p.Head.First; k < p.Head.End && c.d.Start(k) < head.Start; k++ {
		last = k
	}
	if last < p.First || p.Noun.Class() == lexicon.Rank || c.d.Is(last, english.Closed|english.Rank) || !c.d.Has(last, text.Small) ||
		role.Span.Start <= head.Start && head.Start < role.Span.End || !text.HasWord(role.Span.In(c.d.Text), c.d.String(last)) {
		return s
	}
	return (s + asOther) * asWritten * asWritten
}

package quote

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves words for two people, bodies or countries of whom the text has just told:
// "the couple", "both ministers", "the two countries".

// A plural is a word for several as a source.
type plural struct {
	*memory
	at    int    // its first token
	noun  int    // the token of its noun, -1 for none: "both", "the pair"
	one   string // the noun for one of them, in small letters
	class lexicon.NounClass
	kind  entity.Kind // of all of them
	two   bool        // it says that they are two
}

// longestPlural is how many tokens a word for several has.
const longestPlural = 5

// plural returns a source as a word for several actors already mentioned: "they", "both", "the
// two", "the two men", "the pair", "the ministers". It returns false for other sources.
func (m *memory) plural(src text.Range) (plural, bool) {
	t, k := m.text, src.First
	src.End = firstPart(t, src)
	last := src.End - 1
	p := plural{memory: m, at: k, noun: -1, kind: entity.KindPerson}
	switch n := src.Len(); {
	case n == 1:
		p.two = t.Word(k, "both")
		return p, p.two || t.Word(k, "they")
	case n < 1 || n > longestPlural, !t.Word(k, "the") && !t.Word(k, "both"):
		return p, false
	case t.Used(last, english.Pair):
		p.two = !t.Word(last, "trio")
		return p, n == 2
	}
	p.two = t.Word(k, "both") || t.Word(k+1, "two")
	for i := k + 1; i < last; i++ {
		if !p.two || t.Shaped(i, speech.Owner) || t.Sign(i) != 0 || m.atToken(i) != nil || t.Is(i, english.Coordinator) {
			return p, false // "the Norwegian ministers"
		}
	}
	word := strings.ToLower(t.String(last))
	if p.one = singular(word); p.one == word || m.atToken(last).named() != nil || !t.Noun(last) {
		return p, false
	}
	p.noun, p.class = last, lexicon.FindNoun(word).Class()
	if c := lexicon.FindNoun(p.one).Class(); p.class == lexicon.NoNoun || c == lexicon.Body {
		p.class = c // "parties"
	}
	switch {
	case t.Is(last, english.Artifact), p.class == lexicon.NoNoun, p.one == "side", p.class == lexicon.People && !english.ClassOf(p.one).Is(english.PersonNoun):
		return p, false
	case lexicon.HeadOf(p.one) == "government", p.one == "country", p.one == "nation":
		p.kind = entity.KindCountry
	case p.class == lexicon.Body:
		p.kind = entity.KindOrganization
	}
	return p, true
}

// singular returns the noun for one of those that a plural in small letters is for, the word
// itself if it is no plural.
func singular(word string) string {
	if s, ok := strings.CutSuffix(word, "men"); ok {
		return s + "man"
	}
	if s, ok := strings.CutSuffix(word, "ies"); ok && len(s) > 1 {
		return s + "y"
	}
	s, _ := strings.CutSuffix(word, "s")
	if e, ok := strings.CutSuffix(s, "e"); ok && lexicon.FindNoun(s) == 0 && lexicon.FindNoun(e) != 0 {
		return e // "coaches"
	}
	return s
}

// several returns the actors that a plural stands for, nil if they are not known.
func (p *plural) several() []*entity.Actor {
	if p.noun >= 0 && !p.two && p.class != lexicon.People {
		if both := p.pair(); both != nil {
			return both
		}
		return p.subjects()
	}
	if both := p.before(p.at); len(both) > 1 && (!p.two || len(both) == 2) && !slices.ContainsFunc(both, p.unlike) {
		return both
	}
	if p.noun < 0 && !p.two {
		if q, ok := p.plural(subjectIn(p.text, sentenceBefore(p.text, p.at, 1))); ok && (q.noun >= 0 || q.two) {
			return q.several() // "The couple live in Lyon. They say ..."
		}
		return p.still()
	}
	if both := p.pair(); both != nil || p.noun >= 0 || p.text.Word(p.at+1, "couple") {
		return both
	}
	p.kind = entity.KindOrganization
	return p.pair()
}

// still returns the two who spoke together last, for "they", where only one of them has spoken since and
// nobody else has been told of. It is nil otherwise.
func (p *plural) still() []*entity.Actor {
	t := p.text
	from := tokenAt(t, p.coupleAt)
	if len(p.couple) != 2 || !slices.Contains(p.couple, p.latest.speaker) || p.at-from > farthest {
		return nil
	}
	in := p.mentionsIn(article.Span{Start: p.coupleAt, End: t.Start(p.at)})
	for i := range in {
		if a := in[i].actor; (isPerson(a) || isBody(a)) && !slices.Contains(p.couple, a) {
			return nil
		}
	}
	for k := from + 2; k < p.at; k++ {
		if c := lexicon.FindNoun(t.String(k)).Class(); forSeveral(t, k) && lexicon.Rank <= c && c <= lexicon.Body && !t.Word(k-1, "the") {
			return nil
		}
	}
	return p.couple
}

// subjects returns those joined by "and" with whom the sentence before begins, in the same paragraph,
// where nothing they are called is against the noun of a plural: "the groups", "the researchers".
func (p *plural) subjects() []*entity.Actor {
	t := p.text
	before := sentenceBefore(t, p.at, 0)
	both := p.list(before)
	if both == nil && !before.Empty() {
		both = p.joint(subjectIn(t, before))
	}
	if slices.ContainsFunc(both, func(a *entity.Actor) bool {
		if p.kind == entity.KindPerson {
			return !isPerson(a) || p.class != lexicon.Role || inOffice(a)
		}
		return p.like(a) == unlike
	}) {
		return nil
	}
	return both
}

// How well an actor may be one of those whom a plural stands for.
type likeness uint8

const (
	unlike   likeness = iota
	alike             // of the same kind
	calledSo          // the article calls them so
)

// unlike reports whether an actor is none of those whom a plural stands for.
func (p *plural) unlike(a *entity.Actor) bool {
	return p.noun >= 0 && p.like(a) == unlike
}

// like returns how well one of those whom a plural stands for may be the actor a.
func (p *plural) like(a *entity.Actor) likeness {
	switch office := lexicon.Rank <= p.class && p.class <= lexicon.Role; {
	case a.Kind != p.kind && !(isBody(a) && p.kind == entity.KindOrganization):
	case p.noun < 0:
		return alike
	case p.kind == entity.KindCountry:
		return calledSo
	case p.class == lexicon.Body:
		switch n := called(a, p.one); {
		case n > 1, n > 0 && p.two:
			return calledSo
		case english.ClassOf(p.one).Is(english.GroupNoun) || !lexicon.FindNoun(p.one).Unlike(a.Name):
			return alike
		}
	case office && (leads(a, p.one) || hasRole(a, "counterpart") || holds(a, p.one, false) && (hasRole(a, p.one) || p.introduced(a, p.one, p.text.Start(p.at)))):
		return calledSo
	case office && p.two && len(a.Roles) == 0, (p.class == lexicon.People || p.class == lexicon.Kin) && p.ofGender(a):
		return alike
	}
	return unlike
}

// ofGender reports whether a person may be one of those whom a noun such as "women" stands for.
func (p *plural) ofGender(a *entity.Actor) bool {
	want, other := lexicon.FindNoun(p.text.String(p.noun)).Gender(), english.Masculine
	switch {
	case want == lexicon.Unknown:
		return true
	case want == lexicon.Male:
		other = english.Feminine
	}
	if g := lexicon.GenderTold(text.FirstWord(a.Name)); g != lexicon.Unknown && !surnameFirst(a.Name) {
		return g == want
	}
	return !p.calledOther(a, other)
}

// pastSentences is how many sentences back those whom a plural stands for are looked for.
const pastSentences = 8

// candidates are those whom a plural may stand for, in the sentences looked at so far.
type candidates struct {
	all, here []*entity.Actor // here in the last of these sentences, by more than a pronoun
	strong    bool            // the article calls all of them so
}

// pair returns the two actors that a plural stands for: all who may be meant in the sentences
// before it, back to one that has both or to where both spoke. It is nil if they are not two.
func (p *plural) pair() []*entity.Actor {
	t := p.text
	s := t.SentenceAt(p.at)
	s.End = p.at
	c := candidates{strong: p.two && p.noun >= 0}
	for range pastSentences {
		p.look(s, &c)
		if p.spokeTogether(s, c.all) {
			return p.couple
		}
		if len(c.all) > 2 || p.strangers(s) {
			return nil
		}
		if len(c.here) == 2 && (p.class != lexicon.Kin || p.kin(s, c.here)) {
			return c.here
		}
		if s = sentenceBefore(t, s.First, 1); s.Empty() {
			break
		}
	}
	if c.strong && len(c.all) == 2 {
		return c.all
	}
	if p.text.Word(p.at+1, "couple") {
		return p.namesakes()
	}
	return p.countries()
}

// namesakes returns the only two people named before a plural for two, "the couple", who share a
// surname. It is nil if there are none, or others.
func (p *plural) namesakes() []*entity.Actor {
	var both []*entity.Actor
	at := p.text.Start(p.at)
	named := func(a *entity.Actor) bool { return isPerson(a) && 0 <= firstNamed(a) && firstNamed(a) < at }
	people := p.everyone[:min(len(p.everyone), farthest)]
	for i, a := range people {
		for _, b := range people[:i] {
			if !named(a) || !named(b) || text.LastWord(a.Name) != text.LastWord(b.Name) {
				continue
			}
			if both != nil {
				return nil
			}
			both = []*entity.Actor{b, a}
		}
	}
	return both
}

// countries returns the two countries that are all which a text has mentioned before a plural for
// two, "the two governments". It is nil for others.
func (p *plural) countries() []*entity.Actor {
	if p.kind != entity.KindCountry || !p.two {
		return nil
	}
	var both []*entity.Actor
	for _, a := range p.everyone {
		if a != nil && a.Kind == entity.KindCountry && len(a.Mentions) > 0 && a.Mentions[0].Start < p.text.Start(p.at) {
			if both = append(both, a); len(both) > 2 {
				return nil
			}
		}
	}
	if len(both) < 2 || len(both[0].Mentions) < 2 || len(both[1].Mentions) < 2 {
		return nil
	}
	return both
}

// look takes in those of a sentence whom a plural may stand for.
func (p *plural) look(s text.Range, c *candidates) {
	t, said := p.text, p.said(s)
	c.here = nil
	in := p.mentionsIn(t.Span(s))
	for i := range in[:min(len(in), farthest)] {
		m := &in[i]
		l := p.like(m.actor)
		if said && m.actor.Kind == p.kind {
			l = calledSo
		}
		if l == unlike || l == alike && !p.two && p.class != lexicon.Kin || !t.Outside(tokenAt(t, m.Start)) {
			continue
		}
		c.strong = c.strong && l == calledSo
		if (m.Form != entity.FormPronoun || m.Start == t.Start(s.First)) && !slices.Contains(c.here, m.actor) {
			c.here = append(c.here, m.actor)
		}
		if !slices.Contains(c.all, m.actor) {
			c.all = append(c.all, m.actor)
		}
	}
}

// spokeTogether reports whether a plural stands for the two who spoke together last, where all are
// those who may be meant since the sentence s: none but they, or they and others who did not.
func (p *plural) spokeTogether(s text.Range, all []*entity.Actor) bool {
	if len(p.couple) != 2 {
		return false
	}
	if s.First <= tokenAt(p.text, p.coupleAt) && p.within(all, p.couple) {
		return true
	}
	return len(all) > 2 && p.two && p.within(p.couple, all)
}

// within reports whether all of some actors are among those who spoke together, whom a plural may
// stand for.
func (p *plural) within(some, last []*entity.Actor) bool {
	return !slices.ContainsFunc(some, func(a *entity.Actor) bool { return !slices.Contains(last, a) }) &&
		!slices.ContainsFunc(last, func(a *entity.Actor) bool { return p.like(a) == unlike && (!p.two || a.Kind != p.kind) })
}

// said reports whether the noun of a plural for people is near the beginning of a sentence, before
// words that tell who they are: "the ministers of Norway, Ida Holm, and ...".
func (p *plural) said(s text.Range) bool {
	const near = 4
	t := p.text
	for k := s.First; k < min(s.End, s.First+near) && p.noun >= 0 && p.kind == entity.KindPerson; k++ {
		if strings.EqualFold(t.String(k), t.String(p.noun)) {
			return t.Tag(k+1) == article.ADP || t.Punct(k+1, ',') || p.atToken(k+1).named() != nil
		}
	}
	return false
}

// kin reports whether two people may be those whom a noun for kin such as "brothers" stands for, by
// their surnames or by a sentence that has both.
func (p *plural) kin(s text.Range, both []*entity.Actor) bool {
	return text.LastWord(both[0].Name) == text.LastWord(both[1].Name) || p.said(s)
}

// strangers reports whether a sentence tells of several without names whom a plural may stand for:
// "two men", "four ministers".
func (p *plural) strangers(s text.Range) bool {
	t := p.text
	for k := s.First + 1; k < min(s.End, s.First+farthest); k++ {
		if !forSeveral(t, k) || !t.Outside(k) || p.atToken(k+1).named() != nil || t.Punct(k+1, ',') && p.atToken(k+2).named() != nil {
			continue
		}
		same := p.noun >= 0 && strings.EqualFold(t.String(k), t.String(p.noun))
		if c := lexicon.FindNoun(t.String(k)).Class(); !same && (p.kind != entity.KindPerson || c < lexicon.Rank || c > lexicon.Kin) {
			continue
		}
		i := k - 1
		for i > s.First && (t.Tag(i) == article.ADJ || t.Noun(i)) {
			i--
		}
		if t.Tag(i) == article.NUM || t.Is(i, english.Determiner) && !t.Word(i, "the") && !t.Word(i, "both") {
			return i == s.First || !t.Word(i-1, "the")
		}
	}
	return false
}

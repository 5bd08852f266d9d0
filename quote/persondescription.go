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

// This file resolves descriptions of one person, "the singer", "the England striker", by
// what the article says of the people in it and who of them is in focus.

// What tells that a person is meant by a description.
const (
	asHolder  = 4 // the article calls them so
	asSpeaker = 3 // they spoke last
	asTopic   = 1 // they are the first of the sentence before,
	asOnly    = 2 // and nobody else is in it
	enough    = 3
)

// A description is a noun phrase, compared with those whom it may describe: "the singer".
type description struct {
	*cast
	src  text.Range
	head int    // its noun
	word string // the noun
	at   int    // offset of its first byte
}

// describe returns the description src with its head at token head.
func (c *cast) describe(src text.Range, head int) description {
	word := c.text.String(head)
	if c.text.Shaped(head, text.Small) {
		word = withoutOwner(c.text, head) // "in the minister's view"
	}
	return description{c, src, head, word, c.text.Start(src.First)}
}

// A setting is where the description of a person stands.
type setting struct {
	known    bool          // the noun is one for people
	ofMatter bool          // it is of an office that looks after something: "the lands minister"
	stranger bool          // somebody unknown spoke last, in the same paragraph
	first    *entity.Actor // the topic of the sentence before
	only     *entity.Actor // who is alone in it
	quoted   bool          // these are in what the previous speaker says
}

// setting returns where a description stands.
func (m *memory) setting(d description) setting {
	t, src := m.text, d.src
	before, s := text.Range{}, t.SentenceAt(src.First)
	if src.First > s.First+2 && t.Punct(src.First-1, ',') {
		before = text.Range{First: s.First, End: src.First} // "Ida Holm has won, the driver said"
	}
	clauseOfNobody := verbIn(t, before) && m.topic(before) == nil // "The lakes are warming, the driver said"
	if b := m.beforeQuotation(sentenceBefore(t, src.First, 1), s.First); !b.Empty() && (before.Empty() || clauseOfNobody) {
		before = b
	}
	class := lexicon.FindNoun(d.word).Class()
	first, only := m.eligible(d, before)
	quoted := first == nil
	if quoted {
		first, only = m.topic(before), m.onlyOne(before)
	}
	return setting{
		known: class != lexicon.NoNoun && class != lexicon.People || m.demonym(d.head) || d.actsSo() || d.ofAge() ||
			d.former(),
		ofMatter: d.ofMatter(),
		stranger: m.latest.speaker == nil && m.one && m.since(src.First) == 0,
		first:    first, only: only, quoted: quoted,
	}
}

// beforeQuotation returns the sentence b itself or, where the quotation that it is in goes on after
// it, in the sentence that token k begins, the one before that quotation, if that names somebody:
// "Ida Holm left. “It is late. I was ill,” the driver said."
func (c *index) beforeQuotation(b text.Range, k int) text.Range {
	t := c.text
	if b.Empty() || t.Outside(b.First) || t.Outside(k) {
		return b
	}
	q := t.Quotation(b.First)
	if q.End <= k {
		return b
	}
	if first := sentenceBefore(t, q.First, 1); !first.Empty() && t.Outside(first.First) && c.topic(first) != nil {
		return first
	}
	return b
}

// eligible returns the first person whom a sentence mentions outside of quotations, and the only
// one but for those of whom the article says something else than the description d does: nil for
// none.
func (m *memory) eligible(d description, s text.Range) (first, only *entity.Actor) {
	in := m.mentionsIn(m.text.Span(s))
	several := false
	for i := range in[:min(len(in), farthest)] {
		a := in[i].actor
		if !in[i].ofPerson() || !m.text.Outside(tokenAt(m.text, in[i].Start)) || d.barred(a) && !d.said(a, d.head) {
			continue
		}
		if first == nil {
			first = a
		}
		switch {
		case a == only || a != first && len(a.Roles) > 0 && !d.said(a, d.head) && !d.former():
		case only != nil:
			several = true
		default:
			only = a
		}
	}
	if several {
		return first, nil
	}
	return first, only
}

// somebody returns the person whom a description means, nil where that is not clear.
func (m *memory) somebody(d description) *entity.Actor {
	in, apart := m.setting(d), d.apart()
	kin := lexicon.FindNoun(d.word).Class() == lexicon.Kin && !m.text.Word(d.head+1, "of") && !d.parent()
	var best *entity.Actor
	most, second := 0, 0
	i := m.mentionsBefore(d.at)
	var seen []*entity.Actor
	for n := i - 1; n >= max(0, i-inFocus); n-- {
		a := m.mentions[n].actor
		if a.Kind != entity.KindPerson || a.Name == d.word || slices.Contains(seen, a) {
			continue
		}
		seen = append(seen, a)
		if !d.mayBe(a) || a == m.writer.of(m.writes) || m.toldOf(a, d) || (apart || kin) && !d.said(a, d.head) {
			continue
		}
		score := 2 * m.score(a, d, &in)
		if a == in.only && a == in.first && !in.quoted {
			score++ // rather they than who spoke before that sentence
		}
		switch {
		case score > most:
			best, most, second = a, score, most
		case score > second:
			second = score
		}
	}
	if most < 2*enough || most == second {
		return nil
	}
	return best
}

// toldOf reports whether a person has just spoken of whom a description means, as of somebody else:
// "Ms. Holm said the witness had lied. The witness ...".
func (m *memory) toldOf(a *entity.Actor, d description) bool {
	if a != m.latest.speaker || hasRole(a, d.word) {
		return false
	}
	for _, r := range m.said {
		for k := r.First + 1; k < min(r.End, r.First+inFocus); k++ {
			if m.text.Word(k, d.word) && m.text.Is(k-1, english.Determiner) && !m.text.Word(k-2, "as") && !m.text.Is(k-2, english.Be) {
				return true
			}
		}
	}
	return false
}

// verbIn reports whether a range has a finite verb, as a clause has.
func verbIn(t *speech.Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if tag := t.Tag(k); tag == article.VERB || tag == article.AUX {
			return true
		}
	}
	return false
}

// score returns how much tells that a description means a person.
func (m *memory) score(a *entity.Actor, d description, in *setting) (score int) {
	called := d.said(a, d.head) && !d.ofOtherCountry(a) && !d.stillServes(a)
	if called {
		score += asHolder
		if d.entitled(a) || lexicon.FindNoun(d.word).Class() == lexicon.Rank {
			score += asHolder
		}
	}
	since := m.text.Paragraph(d.src.First) - m.personAt
	recent := a == m.person && (since <= longestMemory || since <= 2*longestMemory && m.nobodyElse(a, d.at))
	if recent && (called || !in.ofMatter && in.known && d.mayPlay(a)) && (a == m.latest.speaker || !d.foreign(a)) {
		score += asSpeaker
		if in.quoted {
			score++
		}
	}
	if called || in.known && !in.stranger && !in.ofMatter && m.mayBeTopic(a, d, in) {
		if a == in.first {
			score += asTopic
		}
		if a == in.only {
			score += asOnly
		}
	}
	return score
}

// mayBeTopic reports whether what the article calls a person is not against it that a description means
// them as the topic of the sentence before.
func (m *memory) mayBeTopic(a *entity.Actor, d description, in *setting) bool {
	if len(a.Roles) == 0 {
		return !d.workOnly(a)
	}
	return a == in.first && a == in.only && (d.whatever(a) || m.person == nil && d.demonym(d.head))
}

// mayPlay reports whether nothing in the roles of a person is against another of the kind of
// a description.
func (d description) mayPlay(a *entity.Actor) bool {
	return !d.workOnly(a) && (len(a.Roles) == 0 || !d.barred(a))
}

// workOnly reports whether a description is of an office and the article introduces a person
// only by work or a part that they play: "Ida Holm, a teacher," is not "the minister".
func (d description) workOnly(a *entity.Actor) bool {
	n := lexicon.FindNoun(d.word)
	if n.Class() <= lexicon.Rank || n.Class() >= lexicon.Role || d.src.Len() != 2 || lexicon.HeadOf(d.word) == "senator" || upper(d.word) ||
		d.said(a, d.head) || inOffice(a) {
		return false
	}
	return d.beside(a, d.at, func(k int) bool { return isPart(d.text.String(k)) })
}

// awaits reports whether a description is of somebody elected to an office that they have not
// taken: "the mayor-elect".
func (d description) awaits() bool {
	return d.text.Word(d.head, "elect") && d.head > d.src.First+2 && glued(d.text, d.head-2)
}

// elected reports whether the text says of a person that they were elected to the office of the
// description: "Ida Holm has been elected mayor".
func (d description) elected(a *entity.Actor) bool {
	t := d.text
	for i := range a.Mentions[:min(len(a.Mentions), introductions)] {
		m := &a.Mentions[i]
		k := tokenAt(t, m.End)
		if m.Start >= d.at || k == 0 {
			break
		}
		for last := min(t.SentenceAt(k-1).End, k+introducing); k+2 < last; k++ {
			if t.Word(k, "elected") && (t.Word(k+1, d.word) || t.Word(k+2, d.word)) {
				return true
			}
		}
	}
	return false
}

// ofMatter reports whether a description is of an office that looks after something: it means
// nobody whom the article does not call so.
func (d description) ofMatter() bool {
	t, head := d.text, d.head
	class := lexicon.FindNoun(d.word).Class()
	return lexicon.Rank <= class && class < lexicon.Role && head > d.src.First+1 && t.Tag(head-1) == article.NOUN &&
		!t.Shaped(head-1, speech.Capital) && !human(t, head-1) && !t.Is(head-1, english.Rank|english.OfficeAdjective) &&
		!(head > d.src.First+3 && glued(t, head-3)) // "the five-time mayor"
}

// nobodyElse reports whether the text has mentioned no person but a since somebody spoke last, up
// to the byte at.
func (m *memory) nobodyElse(a *entity.Actor, at int) bool {
	in := m.mentionsIn(article.Span{Start: m.from, End: at})
	return len(in) < farthest && only(in, (*placed).ofPerson) == a
}

// barred reports whether a person holds an office and a description is of a part that somebody
// else plays: a judge is not "the defendant", but may be "the former dentist".
func (d description) barred(a *entity.Actor) bool {
	return isPart(d.word) && inOffice(a) && !d.former() && !d.career()
}

// career reports whether the noun of a description is one that goes with any office: a chairman may be
// "the businessman", a general secretary "the trade unionist".
func (d description) career() bool { return lexicon.NeighborOf(d.word) == lexicon.Career }

// native reports whether a description is of work or a part with the word for a country, as somebody
// is called who has just been named: a jury's president may be "the British actress".
func (d description) native() bool {
	t, k := d.text, d.head-1
	for k > d.src.First+1 && t.Shaped(k, text.Small) && (t.Noun(k) || t.Tag(k) == article.ADJ) && !human(t, k) {
		k-- // "the British film actress"
	}
	return k == d.src.First+1 && isPart(d.word) && d.demonym(k)
}

// former reports whether a description is of work or a part that is no longer somebody's: "the former
// dentist".
func (d description) former() bool {
	if c := lexicon.FindNoun(d.word).Class(); c != lexicon.Role && c != lexicon.NoNoun {
		return false
	}
	return d.exPart() || d.retired()
}

// stillServes reports whether a description is of a former officer and the article calls a
// person by a rank that they have: "the former general" is not Gen. Holm.
func (d description) stillServes(a *entity.Actor) bool {
	return lexicon.FindNoun(d.word).Class() == lexicon.Rank && d.retired() && !stands(a, lexicon.FormerStanding)
}

// retired reports whether a word before the noun of a description says that an office or part
// is no longer somebody's.
func (d description) retired() bool {
	for k := d.src.First + 1; k < d.head; k++ {
		if lexicon.StandingOf(d.text.String(k)) == lexicon.FormerStanding {
			return true
		}
	}
	return false
}

// exPart reports whether the noun of a description says that work or a part is no longer somebody's:
// "the ex-soldier".
func (d description) exPart() bool {
	_, part, _ := strings.Cut(d.word, "-")
	c := lexicon.FindNoun(part).Class()
	return exOffice(d.word) && lexicon.Rank <= c && c <= lexicon.Role
}

// local reports whether all that a description says is where somebody is from, by a word that is not
// known: "the Londoner".
func (d description) local() bool {
	t, k := d.text, d.head
	if d.src.Len() != 2 || !t.Shaped(k, speech.Capital) || upper(d.word) || lexicon.FindNoun(d.word) != 0 ||
		!english.AgentEndings.Has(d.word, 3) {
		return false
	}
	m := d.atToken(k)
	return m == nil || isPerson(m.actor) && m.actor.Name == d.word
}

// playsParts reports whether all that the article calls a person is work or a part played, as is
// what describes them: a captain may be "the goalkeeper".
func (d description) playsParts(a *entity.Actor) bool {
	return (isPart(d.word) || d.actsSo()) && !inOffice(a)
}

// actsSo reports whether a description whose noun is not known says what somebody does: "the
// chart-topper", "the forward", or, of what somebody was, "the former rower", "the world number one".
func (d description) actsSo() bool {
	t, k := d.text, d.head
	if doer(t, k) || d.local() || d.exPart() || adherent(t, k) || t.Word(k-1, "number") && t.Tag(k) == article.NUM {
		return true
	}
	if lexicon.FindNoun(d.word) != 0 || !t.Shaped(k, text.Small) || t.Is(k, english.Artifact) || t.Shaped(k, speech.Plural) {
		return false
	}
	return lexicon.NeighborOf(d.word) == lexicon.Player || d.former() && english.AgentEndings.Has(d.word, 3)
}

// whatever reports whether a description may be of a person whatever the article calls them.
func (d description) whatever(a *entity.Actor) bool {
	return d.playsParts(a) || d.former() || d.native() || d.career() || leads(a, d.word) || adherent(d.text, d.head) || d.parent() || d.ofOrder(a) || d.sits(a)
}

// parent reports whether a description is for somebody by how many children they have:
// "the mother of three", "the father-of-two".
func (d description) parent() bool {
	t, k := d.text, d.head+1
	if t.Punct(k, '-') && t.Punct(k+2, '-') {
		return t.Word(k+1, "of")
	}
	return t.Word(k, "of") && (t.Shaped(k+1, speech.Number) || t.Tag(k+1) == article.NUM)
}

// ofOrder reports whether a description and what the article calls a person are both of the clergy,
// or both royal: a bishop may be "the cleric".
func (d description) ofOrder(a *entity.Actor) bool {
	class := lexicon.FindNoun(d.word).Class()
	return (class == lexicon.Clergy || class == lexicon.Royal) &&
		anyWord(a, func(w string) bool { return lexicon.FindNoun(w).Class() == class })
}

// sits reports whether a description is of a member of a parliament by any title, as what the
// article calls a person is: an MP may be "the lawmaker".
func (d description) sits(a *entity.Actor) bool {
	return lexicon.NeighborOf(d.word) == lexicon.Lawmaker &&
		anyWord(a, func(w string) bool { return lexicon.NeighborOf(w) == lexicon.Lawmaker })
}

// doer reports whether token k is the second part of a compound that says what somebody does, "the
// chart-topper", or is said of who plays for a country, "the Ghana international".
func doer(t *speech.Text, k int) bool {
	if t.Word(k, "international") {
		return t.Shaped(k-1, speech.Capital) && !t.Noun(k+1)
	}
	return k > 1 && glued(t, k-2) && t.Noun(k) && t.Shaped(k, text.Small) && english.AgentEndings.Has(t.String(k), 3)
}

// adherent reports whether token k is a noun for one member of a party, or of none: "the Republican",
// "the independent".
func adherent(t *speech.Text, k int) bool {
	w := t.String(k)
	if w == "independent" {
		return true
	}
	if n := lexicon.FindNoun(w); !t.Shaped(k, speech.Capital) || n.Class() != lexicon.People || n.Plural() {
		return false
	}
	party, _ := lexicon.PartyBeside(w)
	return party.Name != ""
}

// otherParty reports whether a description is of a member of a party, "the Republican", and the article
// gives a person a role in another.
func (d description) otherParty(a *entity.Actor) bool {
	if !adherent(d.text, d.head) {
		return false
	}
	party, _ := lexicon.PartyBeside(d.word)
	for _, role := range a.Roles {
		if own, _ := lexicon.PartyBeside(text.FirstWord(role)); own.Name != "" && own.Name != party.Name {
			return true
		}
	}
	return false
}

// inFocus is how many mentions back somebody who is described is looked for.
const inFocus = 40

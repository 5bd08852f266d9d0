package quote

import (
	"cmp"
	"strings"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves definite descriptions that package entity left unresolved, by who spoke
// before: "the singer said", "the statement added".

// recall returns the actor that an unresolved definite description refers to, nil if that is
// not known.
func (m *memory) recall(src text.Range) *entity.Actor {
	c := m.cast
	t := c.text
	if src.Len() == 1 && t.Word(src.First, "who") {
		return m.recallWho(src.First)
	}
	src.First = pastCredit(t, src)
	head, _ := c.headOf(src)
	if head < 0 {
		return nil
	}
	if t.Punct(head-1, '-') && t.Word(head-2, "of") && head-4 > src.First {
		head -= 4 // "the father-of-two"
	}
	d := m.describe(src, head)
	if d.ofAge() {
		d.word = t.String(head + 2)
	}
	if d.awaits() {
		d.word = t.String(head - 2)
	}
	if !definite(t, src, head) {
		return m.indefinite(d)
	}
	if t.Word(src.First+1, "latter") && src.Len() == 2 {
		return c.latter(src.First)
	}
	if t.Word(head, "police") {
		if head > src.First+1 {
			return nil
		}
		return m.police.of(func() *entity.Actor { return m.onlyNamed("police") })
	}
	if t.Word(head, "prosecutors") {
		if head > src.First+1 {
			return nil
		}
		return m.prosecutors.of(func() *entity.Actor { return m.onlyNamed("prosecutors'") })
	}
	if a := d.aged(); a != nil {
		return a
	}
	if a := d.shortened(); a != nil {
		return a
	}
	return m.recallNoun(d)
}

// recallWho returns the person whom a description before a comma and "who", token k, refers to, where
// its sentence has told of nobody: "It is new for the senator, who". It is nil for others.
func (m *memory) recallWho(k int) *entity.Actor {
	t := m.text
	if !t.Punct(k-1, ',') || k < 3 || !human(t, k-2) && !adherent(t, k-2) {
		return nil
	}
	first := k - 2
	for first > 0 && (t.Noun(first) || t.Tag(first) == article.ADJ) {
		first--
	}
	if !t.Word(first, "the") || t.Word(first-1, "of") {
		return nil
	}
	if m.topic(text.Range{First: t.SentenceAt(k).First, End: first}) != nil {
		return nil // "She was called to the mayor, who"
	}
	return m.recall(text.Range{First: first, End: k - 1})
}

// speakerOrRecalled returns the actor of a noun phrase by its mention, or else by its
// description.
func (m *memory) speakerOrRecalled(np text.Range) *entity.Actor {
	if a := m.speaker(np); a != nil {
		return a
	}
	return m.recall(np)
}

// indefinite returns the actor that an indefinite description refers to by the words before
// its noun: "his party", "a board report".
func (m *memory) indefinite(d description) *entity.Actor {
	t, src, head := m.text, d.src, d.head
	if x := m.atToken(src.First); x != nil && head == src.First+1 && t.Is(src.First, english.Possessive) {
		return bodyOf(x.actor, d.word)
	}
	if (t.Is(head, english.Artifact|english.Saying) || lexicon.FindNoun(d.word).Class() == lexicon.Document) && hasArticle(t, src.First) {
		if a := m.issuedBy(d); a != nil || head == src.First+2 {
			return cmp.Or(a, m.ofBody(d))
		}
	}
	if a := m.ownOfficer(d); a != nil {
		return a
	}
	if a := m.bodyOfLand(d); a != nil {
		return a
	}
	return d.officer()
}

// bodyOfLand returns the only body that the sentence before a description names, or its own
// before it, where that is all of what a noun in small letters is for in a country: a Space
// Commission for "Norway's space agency". It is nil for others.
func (m *memory) bodyOfLand(d description) *entity.Actor {
	t, src := m.text, d.src
	x := m.atToken(src.First)
	if x == nil || x.actor.Kind != entity.KindCountry || d.head+1 != src.End || lexicon.FindNoun(d.word).Class() != lexicon.Body {
		return nil
	}
	k := m.nameEnd(src.First, src)
	if k == src.First || !t.Shaped(k-1, speech.Owner) {
		return nil
	}
	for ; k <= d.head; k++ {
		if !t.Shaped(k, text.Small) || t.Is(k, english.Rank) {
			return nil
		}
	}
	a := m.onlyFitting(d)
	if a == nil || a.Region != (language.Region{}) && a.Region != x.actor.Region {
		return nil
	}
	return a
}

// onlyFitting returns the only body that may be called by the noun of a description in the
// sentence before it or in its own before it; nil if there is none, or several.
func (m *memory) onlyFitting(d description) *entity.Actor {
	t := m.text
	s := t.SentenceAt(d.src.First)
	if s.First == d.src.First {
		if s = sentenceBefore(t, s.First, 1); s.Empty() {
			return nil
		}
	} else {
		s.End = d.src.First
	}
	in := m.mentionsIn(t.Span(s))
	return only(in[:min(len(in), farthest)], func(n *placed) bool { return n.ofBody() && m.mayBeCalled(n.actor, d.head) })
}

// recallNoun is recall for a definite description by its noun.
func (m *memory) recallNoun(d description) *entity.Actor {
	t, src, head := m.text, d.src, d.head
	noun := lexicon.FindNoun(d.word)
	switch class := noun.Class(); {
	case governs(t, head) && !t.Word(head, "authorities"):
		return m.government(d)
	case noun.Plural():
		return nil
	case t.Is(head, english.Artifact|english.Saying), class == lexicon.Document, t.Word(head, "site") && t.Word(head-1, "web"):
		return cmp.Or(m.issuedBy(d), m.madeBy(d))
	case class == lexicon.Body, plain(t, src, head):
		return m.body(d)
	case humanNoun(d.word), d.actsSo(), d.ofAge(), d.awaits(), class == lexicon.People, head == src.First+1 && upper(d.word),
		class == lexicon.Kin:
		if a := m.somebody(d); a != nil || class != lexicon.Role && class != lexicon.NoNoun {
			return a
		}
	}
	if m.demonym(head) && !t.Shaped(head, speech.Plural) {
		return m.somebody(d)
	}
	return m.trader(d)
}

// trader returns the only body that the sentence before names, which names no person, for a
// noun that says what a firm does as it may of a person: "the miner", "the toymaker".
func (m *memory) trader(d description) *entity.Actor {
	t, src := m.text, d.src
	class := lexicon.FindNoun(d.word).Class()
	if class != lexicon.Role && class != lexicon.NoNoun || !english.AgentEndings.Has(d.word, 3) || d.head+1 != src.End {
		return nil
	}
	for k := src.First + 1; k <= d.head; k++ {
		if t.Shaped(k, speech.Capital|speech.Owner|speech.Plural) || t.Is(k, english.Rank) || m.atToken(k) != nil {
			return nil
		}
	}
	a := m.onlyBody(src)
	if a == nil || m.topic(sentenceBefore(t, src.First, 1)) != nil || endsInBody(a) {
		return nil
	}
	return a
}

// endsInBody reports whether the last word of a name, or that before "of", is a noun for a body that
// is no firm: "Rivers Agency", "Department of Roads".
func endsInBody(a *entity.Actor) bool {
	name, _, _ := strings.Cut(a.Name, " of ")
	n := lexicon.FindNoun(text.LastWord(name))
	return n.Class() == lexicon.Body && !n.Describes(lexicon.Company)
}

// aged returns the person of "the 27-year-old striker" if "27-year-old" is a mention. It is
// nil for other descriptions.
func (d description) aged() *entity.Actor {
	t := d.text
	m := d.atToken(d.src.First + 1)
	if m == nil || m.Form != entity.FormNominal || m.actor.Kind != entity.KindPerson ||
		!strings.HasSuffix(m.In(t.Article.Text), "-year-old") {
		return nil
	}
	for k := d.src.First + 1; k < d.head; k++ {
		if t.Shaped(k, speech.Owner) {
			return nil
		}
	}
	return m.actor
}

// ofAge reports whether all that a description says is an age: "the 27-year-old".
func (d description) ofAge() bool {
	k := d.src.First + 1
	return d.src.Len() > 5 && d.head == k+2 && d.text.Word(d.head, "year") && d.text.Word(d.head+2, "old")
}

// onlyNamed returns the only body with a word in its name, nil if there are none or several.
func (c *cast) onlyNamed(word string) *entity.Actor {
	return only(c.mentions, func(m *placed) bool {
		if m.Form != entity.FormName || m.actor.Kind != entity.KindOrganization {
			return false
		}
		return text.HasWord(strings.ReplaceAll(m.In(c.text.Article.Text), "’", "'"), word)
	})
}

// definite reports whether a phrase refers to an actor or document already mentioned: "the
// minister", "this report", "government".
func definite(t *speech.Text, src text.Range, head int) bool {
	k := src.First
	return t.Word(k, "the") || (t.Word(k, "this") || t.Word(k, "that")) && t.Is(head, english.Artifact) ||
		src.Len() == 1 && (t.Word(k, "government") || t.Word(k, "police") || t.Word(k, "prosecutors"))
}

// recalledPair returns the actors of a source that joins a description and a name: "the
// government and the Vale Party". It is nil for other sources.
func (m *memory) recalledPair(src text.Range) []*entity.Actor {
	t := m.text
	const longest = 3
	for and := src.First + 1; and < src.End-1 && and <= src.First+longest; and++ {
		if !t.Word(and, "and") {
			continue
		}
		left, right := text.Range{First: src.First, End: and}, text.Range{First: and + 1, End: src.End}
		if b := m.speaker(right); b != nil && m.speaker(left) == nil {
			if a := m.recall(left); a != nil && a != b {
				return []*entity.Actor{a, b}
			}
		}
		if a := m.speaker(left); isPerson(a) && right.Len() == 2 &&
			t.Is(right.First, english.Possessive) && governs(t, right.First+1) {
			if b := m.countryOf(a); b != nil {
				return []*entity.Actor{a, b} // "Ida Holm and her government"
			}
		}
	}
	return nil
}

// countryOf returns the country that the article introduces a person as one of, or else the one
// that it is about; nil if there is none.
func (m *memory) countryOf(a *entity.Actor) *entity.Actor {
	for i := range a.Affiliations {
		if b := a.Affiliations[i].Actor; b != nil && b.Kind == entity.KindCountry {
			return b
		}
	}
	return m.nation.of(m.country)
}

// farthest is how many mentions are looked at in search of one.
const farthest = 200

// shortened returns the body mentioned last whose name begins or ends with the last word of a
// description, "the archives". It is nil if there is none.
func (d description) shortened() *entity.Actor {
	t := d.text
	if d.head > d.src.First+1 || human(t, d.head) {
		return nil
	}
	word := withoutOwner(t, d.head)
	i := d.mentionsBefore(t.Start(d.head))
	for first := max(0, i-farthest); i > first; {
		i--
		m := &d.mentions[i]
		if m.Form != entity.FormName && m.Form != entity.FormAlias || m.actor.Kind == entity.KindPerson ||
			m.actor.Kind == entity.KindCountry || !t.Outside(tokenAt(t, m.Start)) && t.Outside(d.head) {
			continue // whoever is quoted may speak of another
		}
		name := m.In(t.Article.Text)
		first, last := text.FirstWord(name), text.LastWord(name)
		if of, _, ok := strings.Cut(name, " of "); ok && strings.EqualFold(text.LastWord(of), word) {
			return m.actor // "the board" of the Parole Board of Lyon
		}
		if len(first) < len(name) && (strings.EqualFold(first, word) || strings.EqualFold(last, word) && m.actor.Kind != entity.KindPlace) {
			if b := d.onlyBody(d.src); b != nil && b != m.actor && lexicon.FindNoun(word).Describes(lexicon.Company) && d.mayBeCalled(b, d.head) {
				return b // "Vale Mines shut a pit. The company ..." is not the Water Company
			}
			return m.actor
		}
	}
	return nil
}

// recent returns the previous speaker if that is near the source src.
func (m *memory) recent(src text.Range) *entity.Actor {
	if m.since(src.First) > longestMemory {
		return nil
	}
	return m.latest.speaker
}

// body returns the body that spoke last, for a description that says only what kind of body
// it is: "the department", "the Vale team".
func (m *memory) body(d description) *entity.Actor {
	if m.text.Word(d.head-1, "central") {
		return nil // "the central bank" is no other bank
	}
	if a := m.calledSo(d); a != nil {
		return a
	}
	src, head := d.src, d.head
	a := m.recent(src)
	if watches := lexicon.FindNoun(d.word).Head() == lexicon.WatchdogHead; watches && src.Len() == 2 && (!isBody(a) || !m.mayBeCalled(a, head)) {
		return m.spokeAs(d)
	}
	if !isBody(a) {
		if a = m.onlyBody(src); a == nil || !plain(m.text, src, head) {
			return m.onlyFirm(d)
		}
	}
	if head > src.First+1 && !plain(m.text, src, head) {
		if x := m.atToken(head - 1); x == nil || x.actor != a {
			return nil
		}
		return a // "the Vale team"
	}
	if !m.mayBeCalled(a, head) {
		return nil
	}
	return a
}

// onlyFirm returns the only body of the article that may be a firm, for "the company"; nil if there is
// none, or several.
func (m *memory) onlyFirm(d description) *entity.Actor {
	if d.src.Len() != 2 || !lexicon.FindNoun(d.word).Describes(lexicon.Company) {
		return nil
	}
	in := m.mentions[:m.mentionsBefore(d.at)]
	return only(in, func(n *placed) bool {
		return n.ofBody() && n.Form.Named() && m.mayBeCalled(n.actor, d.head) && !endsInBody(n.actor)
	})
}

// spokeAs returns the only one of the bodies that have spoken that may be called by the noun of a
// description: the Rivers Authority for "the regulator". It is nil if there is none, or several.
func (m *memory) spokeAs(d description) *entity.Actor {
	var one *entity.Actor
	for _, a := range m.bodies.people {
		switch {
		case a == nil || !m.mayBeCalled(a, d.head):
		case one != nil:
			return nil
		default:
			one = a
		}
	}
	return one
}

// mayBeCalled reports whether the noun at token k may stand for the body a: no Agency
// is "the company" or "the court", though "the organization" may be one.
func (c *index) mayBeCalled(a *entity.Actor, k int) bool {
	t, word := c.text, c.text.String(k)
	n := lexicon.FindNoun(word)
	switch {
	case text.HasWord(a.Name, word):
		return true
	case t.Shaped(k, speech.Capital) && !c.ofHeadline(k), isFirm(a) && noFirm(word), n.Describes(lexicon.Company) && c.calledNoFirm(a):
		return false // "the State", no Vale Mines Inc is "the regulator", nor the think tank Vale "the company"
	case t.Word(k-1, "news"):
		return !lexicon.NewsAgency().Unlike(a.Name)
	}
	return t.Word(k, "body") || t.Is(k, english.GroupNoun) && !n.Describes(lexicon.Company) || !n.Unlike(a.Name)
}

// calledSo returns the only body that the noun of a description fits, in the sentence before
// it or in its own sentence before it: the Greens for "the party", a bank for "the world's
// second lender". It is nil if there are none or several, or if the description names
// somebody.
func (m *memory) calledSo(d description) *entity.Actor {
	t, src, head := m.text, d.src, d.head
	if head+1 != src.End {
		return nil
	}
	for k := src.First + 1; k <= head; k++ {
		if t.Shaped(k, speech.Capital) || t.Is(k, english.Rank) || m.atToken(k) != nil {
			return nil
		}
	}
	s := t.SentenceAt(src.First)
	if before := sentenceBefore(t, src.First, 1); !before.Empty() {
		s.First = before.First
	}
	before := article.Span{Start: t.Start(s.First), End: d.at}
	return only(m.mentionsIn(before), func(n *placed) bool { return n.ofBody() && called(n.actor, d.word) > 0 })
}

// government returns the country that "the government" is of.
func (m *memory) government(d description) *entity.Actor {
	t, k := m.text, d.src.First
	if d.head > k+1 && !t.Word(k+1, "federal") {
		return nil
	}
	if t.Word(k-1, "where") && t.Punct(k-2, ',') {
		if a := m.atToken(k - 3).named(); a != nil && a.Kind == entity.KindCountry {
			return a // "in Norway, where the government"
		}
	}
	return m.nation.of(m.country)
}

// upper reports whether a word is in capitals, as an acronym is.
func upper(s string) bool { return len(s) > 1 && strings.ToUpper(s) == s }

package quote

import (
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves the sources of an opening that are named only after it: "A former
// minister has said ..." in the headline or the first paragraph, and in the next one
// "Ida Holm, who was minister of rivers, said ...".

// openings is how many paragraphs of the body an opening has, and namedSoon within how
// many paragraphs who speaks in it is named.
const (
	openings  = 2
	namedSoon = 2
)

// nameAhead returns who the source of x is where that is in the opening and named only in
// the attributions after it, nil elsewhere.
func (m *memory) nameAhead(x *speech.Proposal, after []speech.Proposal) *entity.Actor {
	if t, c := m.text, x.Content[0]; x.Rule == speech.AccordingTo && x.Source.Len() == 1 &&
		t.Word(x.Source.End, "own") && t.Is(x.Source.First, english.Possessive) && c.First > x.Cue.End {
		if a := m.atToken(c.First); a.personNamed() != nil {
			return a.actor // "By his own admission, Holm had slept"
		}
	}
	if x.Source.Empty() {
		return nil
	}
	if a := m.saidAgain(x, after); a != nil {
		return a
	}
	if a := m.bearerAhead(x.Source); a != nil {
		return a
	}
	if a := m.ofCountry(x.Source); a != nil {
		return a
	}
	if t := m.text; t.Is(x.Source.First, english.Possessive) {
		if a := m.onlyOfOffice(x.Source, t.Paragraph(x.Source.First)); a != nil {
			return a // "its chairman has said", and in the next paragraph "chairman Ida Holm"
		}
	}
	if m.text.Paragraph(x.Source.First) >= m.opening {
		return nil
	}
	if kind := m.unnamed(x.Source); kind != entity.KindUnknown {
		return m.namedAfter(x, after, kind)
	}
	return nil
}

// maxAhead is how many attributions after one are looked at for who speaks in it.
const maxAhead = 30

// bearerAhead returns the person first named after a source for one person, "her lawyer", by the
// same noun with "the", within a paragraph or two: Ida Holm for "the lawyer, Ida Holm,". It is nil if
// there is none, or somebody else of that noun comes before.
func (m *memory) bearerAhead(src text.Range) *entity.Actor {
	t := m.text
	head, _ := m.headOf(src)
	if head < 0 || !t.Shaped(head, text.Small) || m.atToken(head) != nil {
		return nil
	}
	if n := lexicon.FindNoun(t.String(head)); n.Plural() || n.Class() < lexicon.Rank || n.Class() > lexicon.Kin {
		return nil
	}
	last := min(t.Paragraph(head)+namedSoon, len(t.Article.Paragraphs)-1)
	end := min(t.ParagraphRange(last).End, src.End+farthest)
	for k := src.End; k+2 < end; k++ {
		if !t.Shaped(k, text.Small) || t.String(k) != t.String(head) {
			continue
		}
		first := k - 1
		for first > src.End && (t.Noun(first) || t.Tag(first) == article.ADJ) && t.Shaped(first, text.Small) {
			first--
		}
		switch {
		case !t.Word(first, "the"):
			return nil
		case !t.Punct(k+1, ','):
			continue
		}
		a, _ := m.item(k+2, text.Range{First: k + 2, End: end})
		if isPerson(a) && firstNamed(a) > t.Start(k) {
			return a
		}
		return nil
	}
	return nil
}

// ofCountry returns the only body near a source with a country in its name that the source describes
// by the country and a word of that name: the Indian Space Research Organisation for "India's space
// agency". It is nil for other sources.
func (m *memory) ofCountry(src text.Range) *entity.Actor {
	t, head := m.text, src.End-1
	x := m.atToken(src.First)
	if src.Len() != 3 || x == nil || x.actor.Kind != entity.KindCountry || lexicon.FindNoun(t.String(head)).Class() != lexicon.Body {
		return nil
	}
	i := m.mentionsBefore(t.Start(head))
	return only(m.mentions[max(0, i-farthest):min(len(m.mentions), i+farthest)], func(n *placed) bool {
		return n.Form == entity.FormName && n.ofBody() && text.HasWord(n.actor.Name, t.String(head-1)) &&
			ofCountry(n.actor.Name, x.actor.Region)
	})
}

// ofCountry reports whether a name has the name or adjective of the country r in it.
//
//go:noinline
func ofCountry(name string, r language.Region) bool {
	return text.AnyWord(name, func(w string) bool {
		s, ok := lexicon.Lookup(w).First()
		return ok && s.Actor().Kind == lexicon.Country && s.Actor().Region == r.String()
	})
}

// opening returns the first paragraph after the opening of an article.
func opening(a *article.Article) int {
	n := 0
	for p := range a.Paragraphs {
		if a.Paragraphs[p].Kind == article.KindBody {
			if n++; n > openings {
				return p
			}
		}
	}
	return len(a.Paragraphs)
}

// unnamed returns the kind of actor that a source describes without saying who it is: "a
// former minister", "a Norwegian charity", "new research". It is unknown for sources of
// several, for those that are known by now, and for those that mostly have no name.
func (c *cast) unnamed(src text.Range) entity.Kind {
	t := c.text
	head, _ := c.headOf(src)
	if head < 0 || src.Len() > longestSource || joins(t, src) {
		return entity.KindUnknown
	}
	word := t.String(head)
	noun := lexicon.FindNoun(word)
	known := t.Word(src.First, "the") && !t.Word(head+1, "of") || t.Word(src.First, "this") || its(t, src) ||
		t.Is(src.First, english.FirstSingular|english.FirstPlural)
	switch {
	case known, t.Used(src.First, english.Distributive),
		t.Word(src.First, "one") && t.Word(src.First+1, "of"), noun.Plural(),
		t.Shaped(head, speech.Plural), c.atToken(head) != nil, lexicon.Spokesperson(word),
		t.Word(head, "source"):
		return entity.KindUnknown
	case human(t, head), noun.Class() == lexicon.People, noun.Class() == lexicon.Kin:
		return entity.KindPerson
	case (head > src.First || c.ofHeadline(head)) && noun.Class() == lexicon.Body, head > src.First && t.Is(head, english.Artifact) && !ascribed(t, src, head):
		return entity.KindOrganization
	}
	return entity.KindUnknown
}

// ofHeadline reports whether token k is above the text of the article, where nouns need no article:
// "Watchdog: Savers lose hundreds".
func (c *index) ofHeadline(k int) bool {
	kind := c.text.Article.Paragraphs[c.text.Paragraph(k)].Kind
	return kind == article.KindHeadline || kind == article.KindSubheadline
}

// joins reports whether a source is of two without names: "a local official and an aid group".
func joins(t *speech.Text, src text.Range) bool {
	for k := src.First + 1; k+1 < src.End; k++ {
		if t.Word(k, "and") && hasArticle(t, k+1) {
			return true
		}
	}
	return false
}

// ascribed reports whether a source says whose the document at token head is, though
// without a name: "government data", "a poll by state television".
func ascribed(t *speech.Text, src text.Range, head int) bool {
	for k := head + 1; k < src.End; k++ {
		if t.Word(k, "by") || t.Word(k, "from") {
			return true
		}
	}
	return head > src.First && !t.Shaped(head-1, speech.Capital) && lexicon.FindNoun(t.String(head-1)).Class() == lexicon.Body
}

// namedAfter returns who is of a kind and first named after the paragraph of x: by the office or
// words of its source, as the first speaker after it, or, for a headline, as what the text
// begins with. It is nil if there is none soon.
func (m *memory) namedAfter(x *speech.Proposal, after []speech.Proposal, kind entity.Kind) *entity.Actor {
	p := m.text.Paragraph(x.Source.First)
	if a := m.ofOffice(x.Source, p); a != nil {
		return a
	}
	if a := m.onlyOfOffice(x.Source, p); a != nil {
		return a
	}
	if a := m.onlyWithWords(x.Source, p); a != nil {
		return a
	}
	a, ok := m.speaksAfter(x, after, kind)
	if head, _ := m.headOf(x.Source); !ok && kind == entity.KindOrganization && m.ofHeadline(head) {
		if a = m.openingName(m.firstBody(p)); !isBody(a) || firstNamed(a) < m.text.Article.Paragraphs[p].End || !m.mayBeCalled(a, head) {
			return nil
		}
	}
	return a
}

// firstBody returns the first paragraph of the body after paragraph p.
func (m *memory) firstBody(p int) int {
	ps := m.text.Article.Paragraphs
	for p++; p < len(ps) && ps[p].Kind != article.KindBody; p++ {
	}
	return p
}

// speaksAfter returns who is of a kind, is first named after the paragraph of x, and speaks
// first in the attributions after it. It returns false if nobody speaks there who might be meant,
// and nil and true if it cannot be told whether the first one is.
func (m *memory) speaksAfter(x *speech.Proposal, after []speech.Proposal, kind entity.Kind) (*entity.Actor, bool) {
	t := m.text
	p, soon := t.Paragraph(x.Source.First), namedSoon
	if m.ofHeadline(x.Source.First) {
		soon *= 2
	}
	for i := range after[:min(len(after), maxAhead)] {
		y := &after[i]
		if y.Source.Empty() {
			continue
		}
		switch q := t.Paragraph(y.Source.First); {
		case q == p:
			continue
		case m.bodyBetween(p, q) > soon:
			return nil, false
		}
		if a, ok := m.speaksAs(x, y, kind); ok {
			return a, true
		}
	}
	return nil, false
}

// speaksAs returns whether the speaker of y, an attribution after x, decides who the source of x is,
// somebody of a kind, and who that then is: nil if it cannot be told.
func (m *memory) speaksAs(x, y *speech.Proposal, kind entity.Kind) (*entity.Actor, bool) {
	t, v, p, headline := m.text, m.voice(y), m.text.Paragraph(x.Source.First), m.ofHeadline(x.Source.First)
	a, next := v.speaker, m.openingName(p+1)
	switch k := y.Source.First; {
	case a == nil:
		return nil, t.Tag(k) == article.PROPN && m.atToken(k) == nil // of a name that is not known
	case a.Kind != kind:
		if kind != entity.KindPerson || !isBody(a) || next != a || !m.mayTrade(x.Source) {
			return nil, false
		}
		if !headline {
			return nil, true // "A developer said ...", and next "Vale Homes says"
		}
		return a, true // "Fares to rise, carrier says", and next "Vale Ferries has applied"
	case len(v.joint) > 0 && kind == entity.KindPerson:
		return nil, true // which of them?
	}
	if head, _ := m.headOf(x.Source); headline && head >= 0 && otherOffice(a, lexicon.FindNoun(t.String(head))) {
		return nil, false // "Governor signs bill", and next "Sen. Ida Holm said"
	}
	named := firstNamed(a) < t.Article.Paragraphs[p].End
	if named && kind == entity.KindOrganization && headline {
		return nil, false // the headline names that one itself
	}
	if head, _ := m.headOf(x.Source); named || head >= 0 && m.bodyNoun(head) && isBody(a) && !m.mayBeCalled(a, head) {
		return nil, true // no ministry is "the union"
	}
	if next != nil && next != a && next.Kind == kind && firstNamed(next) >= t.Article.Paragraphs[p].End {
		return next, true // "A developer told the court ...", and next "Ida Holm, 58, faces prison"
	}
	return a, true
}

// onlyWithWords returns the only body named in one of the four paragraphs after p that has in its
// name all words of a source without an article, but for a noun that fits it: the Vale Teachers
// Organization for "Teachers union". It is nil if there is none, or several.
func (m *memory) onlyWithWords(src text.Range, p int) *entity.Actor {
	const near, longest = 4, 4
	t := m.text
	head, _ := m.headOf(src)
	if head != src.End-1 || src.Len() > longest || t.Is(src.First, english.Determiner) || !m.bodyNoun(head) {
		return nil
	}
	ps := t.Article.Paragraphs
	in := m.mentionsIn(article.Span{Start: ps[p].End, End: ps[min(p+near, len(ps)-1)].End})
	return only(in[:min(len(in), farthest)], func(n *placed) bool {
		if !n.ofBody() || n.Form != entity.FormName {
			return false
		}
		name := n.In(t.Article.Text)
		for k := src.First; k < src.End; k++ {
			if !text.HasWord(name, t.String(k)) && (k < head || src.Len() == 1 || !m.mayBeCalled(n.actor, k)) {
				return false
			}
		}
		return true
	})
}

// bodyNoun reports whether token k is a noun for bodies.
func (c *index) bodyNoun(k int) bool {
	return lexicon.FindNoun(c.text.String(k)).Class() == lexicon.Body
}

// mayTrade reports whether the noun of a source says what a firm does as it may of a person: "a miner",
// "a developer".
func (c *cast) mayTrade(src text.Range) bool {
	head, _ := c.headOf(src)
	return head >= 0 && english.AgentEndings.Has(c.text.String(head), 3) && lexicon.FindNoun(c.text.String(head)).Class() == lexicon.Role
}

// ofOffice returns the only person first named in one of the two paragraphs after p
// who has the office that a source without an article is, nil if there is none:
// Education Minister Ida Holm for "Minister".
func (m *memory) ofOffice(src text.Range, p int) *entity.Actor {
	t := m.text
	head, _ := m.headOf(src)
	if head < 0 || t.Is(src.First, english.Determiner) {
		return nil
	}
	word := t.String(head)
	if c := lexicon.FindNoun(word).Class(); c <= lexicon.Rank || c >= lexicon.Role {
		return nil
	}
	end := t.Article.Paragraphs[min(p+2, len(t.Article.Paragraphs)-1)].End
	before := t.Article.Paragraphs[p].End
	in := m.mentionsIn(article.Span{Start: before, End: end})
	return only(in[:min(len(in), farthest)], func(n *placed) bool {
		a := n.personNamed()
		return a != nil && hasRole(a, word) && firstNamed(a) >= before
	})
}

// onlyOfOffice returns the only person whom the article first names soon after paragraph p and
// gives the office or part that a source is: the prosecutor Ida Holm for "a prosecutor",
// whoever is named before her. It is nil if there is none, or several.
func (m *memory) onlyOfOffice(src text.Range, p int) *entity.Actor {
	t := m.text
	head, _ := m.headOf(src)
	if head < 0 || head+1 < src.End || !human(t, head) || t.Is(head, english.NameNoun) {
		return nil
	}
	word, end, soon := t.String(head), t.Article.Paragraphs[p].End, namedSoon
	if m.ofHeadline(head) {
		soon *= 3
	} else if lexicon.FindNoun(word).Class() == lexicon.Office {
		soon *= 2
	}
	var one *entity.Actor
	for _, a := range m.everyone[:min(len(m.everyone), farthest)] {
		if !isPerson(a) || !hasRole(a, word) && !(m.ofHeadline(head) && holdsOffice(a, lexicon.FindNoun(word))) || firstNamed(a) < end ||
			m.bodyBetween(p, t.Paragraph(tokenAt(t, firstNamed(a)))) > soon {
			continue
		}
		if one != nil {
			return nil
		}
		one = a
	}
	return one
}

// bodyBetween returns how many paragraphs from p to q are of the body, p left out.
func (m *memory) bodyBetween(p, q int) int {
	n := 0
	for p++; p <= q; p++ {
		if m.text.Article.Paragraphs[p].Kind == article.KindBody {
			n++
		}
	}
	return n
}

// openingName returns who is named by the first words of paragraph p, nil if it is nobody.
func (c *index) openingName(p int) *entity.Actor {
	if p >= len(c.text.Article.Paragraphs) {
		return nil
	}
	k := c.text.ParagraphRange(p).First
	if c.text.Word(k, "the") {
		k++
	}
	return c.atToken(k).named()
}

// firstNamed returns where the first mention of an actor is that names it.
func firstNamed(a *entity.Actor) int {
	for i := range a.Mentions {
		if a.Mentions[i].Form.Named() {
			return a.Mentions[i].Start
		}
	}
	return -1
}

package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves sources whose head is no name by a name elsewhere in them:
// who made a document, who a title belongs to, which body a noun calls by its
// name.

// longestSource is how many tokens of a source are read for names in it.
const longestSource = 60

// maxMaker is how many tokens after a document its maker is looked for.
const maxMaker = 24

// maker returns who made the artifact at token head: the name before it ("a New
// York Times poll") or after "by" or "of" ("a report by the council"); nil where
// there is none.
func (c *cast) maker(src text.Range, head int) *entity.Actor {
	t, first := c.text, head-1
	if posted(t, head) {
		first--
	}
	for k := first; k >= src.First; k-- {
		m := c.atToken(k)
		if m == nil || m.actor.Kind == entity.KindPlace {
			continue
		}
		bodys := m.Form == entity.FormNominal && k == head-1 && t.Shaped(k, speech.Owner) && isBody(m.actor) // "the firm's report"
		its := k == src.First && head == src.End-1 && t.Is(k, english.Possessive) && t.Is(head, english.Artifact)
		if m.Form.Named() || bodys || its {
			return m.actor
		}
	}
	return c.makerAfter(src, head)
}

// posted reports whether token k is the noun of "a Facebook post", which is not by Facebook.
func posted(t *speech.Text, k int) bool {
	return k > 0 && t.Word(k, "post") && english.LayoutOf(t.String(k-1)).Is(english.PageService)
}

// afterName reports whether token k, after a name, is the head of its phrase whatever the tag: the
// noun of "a Facebook post", "the Lyon native".
func afterName(t *speech.Text, k int) bool { return t.Word(k, "native") || posted(t, k) }

// makerAfter returns who made the artifact at token head, as the words after it have it: "a
// report by the council", "a story in the Lyon Globe"; nil where they do not say.
func (c *cast) makerAfter(src text.Range, head int) *entity.Actor {
	t := c.text
	for k := head + 1; k+1 < min(src.End, head+maxMaker); k++ {
		if (t.Word(k, "by") || t.Word(k, "from") && k < head+4) && !speech.Received(t, k-1) {
			by := text.Range{First: k + 1, End: min(src.End, src.First+longestSource)}
			return c.speaker(phrase.Undated(t.Text, by))
		}
	}
	if k := head + 1; t.Word(k, "that") || t.Word(k, "which") {
		for i := k + 2; i < min(src.End, head+maxMaker); i++ {
			if t.Is(i, english.Issuing) && t.Verb(i) {
				return c.speaker(text.Range{First: k + 1, End: i}) // "a survey that the firm Vale released"
			}
		}
	}
	if k := src.End; k < t.Len() && head < k && t.Word(k, "by") && t.Is(k-1, english.Issuing) {
		s := t.SentenceAt(head)
		return c.speaker(text.Range{First: k + 1, End: min(s.End, k+introducing)}) // "a statement published" by her
	}
	if last := src.End - 1; t.Word(head+1, "on") && head+2 < last && english.LayoutOf(t.String(last)).Is(english.PageService) {
		return c.speaker(text.Range{First: head + 2, End: src.End}) // "a notice on the Vale Mines website"
	}
	if t.Word(head+1, "in") && head+2 < src.End {
		if a := c.speaker(text.Range{First: head + 2, End: min(src.End, src.First+longestSource)}); a != nil &&
			a.Kind == entity.KindOrganization {
			return a // "a story in the Lyon Globe"
		}
	}
	if k := head + 1; t.Word(k, "of") && k+1 < src.End {
		if t.Is(k+1, english.Determiner) {
			k++
		}
		if a := c.atToken(k + 1).named(); a != nil && a.Kind == entity.KindOrganization {
			return a
		}
	}
	return nil
}

// signer returns who signed the document that a source is for, whose noun phrase ends before
// token end: "the letter, signed by Ida Holm,"; nil if it does not say.
func (c *cast) signer(src text.Range, end int) *entity.Actor {
	for k := end; k+2 < src.End && k < end+2; k++ {
		if c.text.Word(k, "signed") && c.text.Word(k+1, "by") {
			return c.speaker(text.Range{First: k + 2, End: src.End})
		}
	}
	return nil
}

// lastName returns the person whose name ends the part of a source before its
// first comma or clause, brackets at its end left out, and the first token of
// the name and its titles; nil if there is none.
func (c *index) lastName(src text.Range) (*entity.Actor, int) {
	t := c.text
	end := src.First
	for end < src.End && !t.Is(end, english.Relative) && !t.Punct(end, ',') && !t.Punct(end, '~') {
		end++
	}
	k := beforeBracket(t, src.First, end) - 1
	m := c.atToken(k)
	if k <= src.First || m.personNamed() == nil {
		return nil, 0
	}
	for k > src.First && (t.Start(k-1) >= m.Start || t.Is(k-1, english.Title) && t.Shaped(k-1, speech.Capital)) {
		k--
	}
	return m.actor, k
}

// beforeBracket returns the first token of the bracket that ends before token end,
// end if there is none.
func beforeBracket(t *speech.Text, first, end int) int {
	if end <= first || !t.Punct(end-1, ')') {
		return end
	}
	for k := end - 1; k > first; k-- {
		if t.Punct(k, '(') {
			return k
		}
	}
	return end
}

// afterTitle returns the person whose name ends the first part of a source, after
// a title or description that no preposition is in: "Vale Mines (VM) director Ida
// Holm"; nil if there is none.
func (c *cast) afterTitle(src text.Range) *entity.Actor {
	t := c.text
	a, k := c.lastName(src)
	if a == nil || k == src.First {
		return nil
	}
	last := beforeBracket(t, src.First, k) - 1
	titled := k == src.First+2 && hasArticle(t, src.First) && t.Shaped(last, text.Small) && (t.Tag(last) == article.ADJ || t.Shaped(last, speech.Ed|speech.Ing)) || // "an incensed Holm"
		t.Is(k, english.Title) || t.Is(last, english.Title) || human(t, last) ||
		t.Tag(last) == article.NOUN && !t.Shaped(last, speech.Plural) ||
		t.Verb(last) && t.Cue(last) == 0 && !t.Shaped(last, speech.Ed|speech.Ing|speech.Plural|speech.Capital) // "England lock"
	if !titled || t.Shaped(last, speech.Owner) || c.prepositionBefore(src.First, k) {
		return nil
	}
	return a
}

// prepositionBefore reports whether the tokens from first to before k have a
// preposition that is not part of a name.
func (c *index) prepositionBefore(first, k int) bool {
	for i := first; i < k; i++ {
		if e := c.nameEnd(i, text.Range{First: first, End: k}); e > i {
			i = e - 1
		} else if c.text.Tag(i) == article.ADP {
			return true
		}
	}
	return false
}

// titleThenName returns the person whose name ends the first part of a source,
// after a title that ends with the name of a body: "chief executive of Vale Mines
// Ida Holm". But the body's name alone may not come between: "the brother of
// Vale's Ida Holm".
func (c *cast) titleThenName(src text.Range, head int) *entity.Actor {
	t := c.text
	a, k := c.lastName(src)
	if a == nil || !human(t, head) || t.Is(head, english.NameNoun) {
		return nil
	}
	switch {
	case k <= head+1, t.Shaped(k-1, speech.Owner):
		return nil
	case t.Shaped(k-1, speech.Capital), t.Punct(k-1, ')'):
		return a
	case (t.Word(head+1, "of") || t.Word(head+1, "for")) && t.Tag(k-1) == article.NOUN && !human(t, k-1) &&
		lexicon.FindNoun(t.String(k-1)).Class() != lexicon.Body:
		return a // "director of health Ida Holm"
	}
	return nil
}

// nameAtEnd returns the person whose full name ends a source for somebody in an
// office, at token head, where the noun before the name is for nobody: "the minister
// of trade, and chair of the Vale Committee Ida Holm"; nil for others.
func (c *cast) nameAtEnd(src text.Range, head int) *entity.Actor {
	t := c.text
	k := src.End - 1
	if t.Punct(k, ',') {
		k--
	}
	m := c.atToken(k)
	if m.personNamed() == nil || m.Start >= t.Start(k) || !human(t, head) || t.Is(head, english.NameNoun) {
		return nil
	}
	for k > src.First && t.Start(k-1) >= m.Start {
		k--
	}
	for k--; k > head && t.Is(k, english.Title); k-- {
	}
	body := lexicon.FindNoun(t.String(k)).Class() == lexicon.Body && !t.Shaped(k, speech.Capital)
	for i := head + 1; i < k; i++ {
		if t.Is(i, english.Relative) && !t.Shaped(k, text.Small) {
			return nil // "the suspect, who was held by the commissioner of police, Ida Holm"
		}
	}
	if k <= head || !t.Noun(k) || t.Shaped(k, speech.Owner) || body || human(t, k) || c.atToken(k).personNamed() != nil {
		return nil
	}
	return m.actor
}

// called returns the person whose name a source gives after "named" or "as": "a boy named
// Per", "one of them, who gave his name as Per".
func (c *index) called(src text.Range) *entity.Actor {
	t := c.text
	for k := src.First + 1; k+1 < src.End; k++ {
		if t.Used(k, english.Surnamed) {
			return c.atToken(k + 1).personNamed()
		}
		if t.Word(k, "name") && t.Is(k-1, english.Possessive) {
			if k++; t.Word(k, "only") {
				k++
			}
			if t.Word(k, "as") {
				return c.atToken(k + 1).personNamed() // "a man who gave his name only as Per"
			}
		}
	}
	return nil
}

// oneOf returns the actor that a source names as one of several: "some, such as Ida Holm,",
// "analysts led by Ida Holm", "lawyers and the Vale Trust"; it may be named in part after a
// title.
func (c *cast) oneOf(src text.Range) *entity.Actor {
	t := c.text
	src.End = min(src.End, src.First+longestSource)
	for k := src.First + 1; k+1 < src.End; k++ {
		switch {
		case t.Is(k, english.Relative):
			return nil
		case introduces(t, k):
			if t.Word(k, "such") {
				k++
			}
		case t.Word(k, "by") && t.Used(k-1, english.Leading):
			if head, _ := c.headOf(src); c.namedBefore(head, k-1) || !forSeveral(t, head) && c.namedBefore(src.First, head) {
				return nil // "lawmakers on the Vale Committee, led by Ida Holm,"
			}
		case t.Word(k, "by") && t.Is(k-1, english.Issuing):
		case t.Word(k, "and") && !prepositionIn(t, text.Range{First: src.First, End: k}) && !t.Punct(k-1, ','):
		default:
			continue
		}
		if a, end := c.item(k+1, src); a != nil && a.Kind != entity.KindPlace &&
			a.Kind != entity.KindCountry && end <= firstPart(t, text.Range{First: k + 1, End: src.End}) {
			return a
		}
		return nil
	}
	return nil
}

// namedBefore reports whether the tokens from first to before k have the name of a body.
func (c *index) namedBefore(first, k int) bool {
	for i := first; i < k; i++ {
		if c.atToken(i).bodyNamed() != nil {
			return true
		}
	}
	return false
}

// matterOf returns the body before the noun at token head where that is for a matter of the
// body: "Vale management", "the Vale Union's policy", "Vale lab testing".
func (c *cast) matterOf(src text.Range, head int) *entity.Actor {
	t := c.text
	if !speech.Matter(t.String(head)) || t.Shaped(head, speech.Capital) || head+1 < src.End && t.Verb(head+1) {
		return nil
	}
	k := head - 1
	for k > src.First && c.atToken(k) == nil && (t.Noun(k) || t.Tag(k) == article.ADJ) {
		k--
	}
	if k < src.First {
		return nil
	}
	return c.atToken(k).bodyNamed()
}

// human reports whether token k is a noun for one person with an office or part.
func human(t *speech.Text, k int) bool { return humanNoun(t.String(k)) }

func humanNoun(word string) bool {
	n := lexicon.FindNoun(word)
	return !n.Plural() && lexicon.Rank <= n.Class() && n.Class() <= lexicon.Role
}

// qualified returns the body that the noun at token head calls by the name before
// it: "the Reuters news agency"; and the country whose government it is: "the
// Malawian government".
func (c *cast) qualified(src text.Range, head int) *entity.Actor {
	t := c.text
	k := head - 1
	for k > src.First && (t.Noun(k) || t.Tag(k) == article.ADJ) && c.atToken(k) == nil && !t.Shaped(k, speech.Capital) {
		k--
	}
	if b := beforeBracket(t, src.First, k+1); b <= k {
		k = b - 1 // "the Vale Union (VU) party"
	}
	m := c.atToken(k)
	if k < src.First || m == nil {
		return nil
	}
	switch m.actor.Kind {
	case entity.KindCountry, entity.KindPlace:
		if governs(t, head) && k == head-1 {
			return m.actor
		}
	case entity.KindOrganization, entity.KindGroup:
		if m.Form.Named() && !t.Shaped(k, speech.Owner) &&
			(t.Is(head, english.OrganizationNoun|english.GroupNoun) ||
				lexicon.FindNoun(t.String(head)).Describes(lexicon.Party) ||
				m.Form == entity.FormAcronym && forMembers(t, k+1, head)) {
			return m.actor
		}
	}
	return nil
}

// forMembers reports whether one of the tokens from k to last is a noun for a union or charity,
// and the last for a body: "union federation".
func forMembers(t *speech.Text, k, last int) bool {
	if lexicon.FindNoun(t.String(last)).Class() != lexicon.Body {
		return false
	}
	for ; k <= last; k++ {
		if lexicon.FindNoun(t.String(k)).Describes(lexicon.Nonprofit) {
			return true
		}
	}
	return false
}

// governs reports whether token k is a noun for who governs a country or place.
func governs(t *speech.Text, k int) bool {
	return k >= 0 && k < t.Len() && t.Doc.Form(k).English.Usage.Is(english.Ruling)
}

// hasArticle reports whether a phrase that starts at token k has an article.
func hasArticle(t *speech.Text, k int) bool {
	return t.Word(k, "the") || phrase.IndefiniteArticle(t.Text, k)
}

// apposedTo returns the person before the comma before the source of x where that is
// only an apposition: "Ida Holm, head of the mines,".
func (c *cast) apposedTo(x *speech.Proposal) *entity.Actor {
	t, src := c.text, x.Source
	k := src.First - 1
	if head, _ := c.headOf(src); !t.Punct(k, ',') ||
		(head < 0 || !human(t, head)) && !human(t, src.First) && !hasArticle(t, src.First) &&
			!t.Shaped(src.First, speech.Capital) {
		return nil
	}
	m := c.atToken(k - 1)
	if m.personNamed() == nil || t.Shaped(k-1, speech.Owner) || t.Sentence(k) != t.Sentence(src.First) {
		return nil
	}
	if (hasArticle(t, src.First) || t.Is(src.First, english.Possessive)) && !t.Punct(src.End-1, ',') && (x.Contains(k-1) || m.Start > t.Start(t.SentenceAt(k).First)) {
		return nil // "... met Ida Holm, the driver said"
	}
	return m.actor
}

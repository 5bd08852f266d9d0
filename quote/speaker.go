package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves the source of an attribution to its actor: through the
// mention at the head of its noun phrase, so that "a spokesman for Mr. X" is not
// X and "X's aides" are not X.

// speaker returns the actor of the source src, nil where the text names nobody.
func (c *cast) speaker(src text.Range) *entity.Actor {
	t := c.text
	switch {
	case src.Empty() || len(c.mentions) == 0:
		return nil
	case t.Is(src.First, english.Wh) && !upper(t.String(src.First)), t.Word(src.First, "that") && src.Len() == 1:
		return c.relative(src.First)
	}
	if k := pastCredit(t, src); k > src.First {
		src.First = k
	}
	if m := c.at(src); m != nil && m.Span == t.Span(src) && m.Form != entity.FormDemonym {
		return m.actor // also where it is no noun, as the "A" of an answer
	}
	head, end := c.headOf(src)
	if head < 0 {
		return nil
	}
	if a := c.withTitle(src, head, end); a != nil {
		return a
	}
	if m := c.atToken(head); m != nil && !(isBody(m.actor) && adherent(t, head) && t.Word(src.First, "the") && head+1 == src.End) {
		return c.headed(m, head, end, src)
	}
	if kin := t.Punct(head-1, '-') && t.Word(head-2, "in"); !kin && (t.Is(head, english.Artifact) || t.Cue(head).Is(english.Noun)) { // "brother-in-law"
		return c.maker(src, head)
	}
	if lexicon.FindNoun(t.String(head)).Class() == lexicon.Document {
		if a := c.makerAfter(src, head); a != nil {
			return a // "a paper by the Vale Institute"
		}
	}
	for _, find := range [...]func() *entity.Actor{
		func() *entity.Actor { return c.described(src, head) },
		func() *entity.Actor { return c.titleThenName(src, head) },
		func() *entity.Actor { return c.apposedToOne(head, end, src) },
		func() *entity.Actor { return c.qualified(src, head) },
		func() *entity.Actor { return c.bracketed(src, head) },
		func() *entity.Actor { return c.called(src) },
		func() *entity.Actor { return c.oneOf(src) },
		func() *entity.Actor { return c.matterOf(src, head) },
		func() *entity.Actor { return c.nameAtEnd(src, head) },
	} {
		if a := find(); a != nil {
			return a
		}
	}
	return nil
}

// withTitle returns the actor of a source whose head is a title with a complement, or that has a
// title before a name.
func (c *cast) withTitle(src text.Range, head, end int) *entity.Actor {
	t := c.text
	if t.Is(head, english.Title) && t.Shaped(head, speech.Capital) && t.Is(end, english.Preposition) {
		if a := c.titled(end, src); a != nil {
			return a
		}
	}
	return c.afterTitle(src)
}

// headed returns the actor of a source whose head, at token head, is the mention m; the noun
// phrase ends before token end.
func (c *cast) headed(m *placed, head, end int, src text.Range) *entity.Actor {
	if m.Form == entity.FormNominal && c.text.Is(head, english.Artifact|english.Saying) {
		if a := c.signer(src, end); a != nil {
			return a
		}
	}
	if m.actor.Kind != entity.KindPerson && c.calledHuman(m, src) {
		if a := c.apposed(end, src); a != nil {
			return a
		}
		return m.actor
	}
	if m.Form == entity.FormTitle || m.Form == entity.FormNominal {
		if a := c.apposed(end, src); a != nil && a.Kind == m.actor.Kind {
			return a // "the minister, Ida Holm,"
		}
	}
	switch {
	case m.Form == entity.FormDemonym:
		return nil // "Russians" are people, not their country
	case m.Form.Named() && m.actor.Kind == entity.KindOrganization && c.leads(end, src):
		a, _ := c.lastName(src)
		return a // "Party for the People leader Ida Holm"
	}
	return m.actor
}

// leads reports whether the part of a source after token end, where the name of a body was cut,
// ends with an office in small letters and the name of a person.
func (c *index) leads(end int, src text.Range) bool {
	t := c.text
	a, k := c.lastName(src)
	if a == nil || k-1 <= end || !human(t, k-1) || t.Shaped(k-1, speech.Capital) || t.Tag(end) != article.ADP {
		return false
	}
	for i := end + 1; i < k-1; i++ {
		if !t.Shaped(i, speech.Capital) && t.Tag(i) != article.DET {
			return false
		}
	}
	return true
}

// maxCredit is how many tokens a credit before the first word of a text has.
const maxCredit = 8

// pastCredit returns the token after the place and the agency in brackets with which the
// paragraph of a source begins, "LYON (Reuters) The mayor said", its first token if there is
// none.
func pastCredit(t *speech.Text, src text.Range) int {
	if p := src.First - 2; p > 0 && t.Paragraph(p) == t.Paragraph(src.First) || !upper(t.String(src.First)) {
		return src.First
	}
	for k := src.First + 1; k+1 < min(src.End, src.First+maxCredit); k++ {
		if t.Punct(k, ')') && t.Is(k+1, english.Determiner) && t.Shaped(k+1, speech.Capital) {
			return k + 1
		}
	}
	return src.First
}

// ofWhose returns the body that a source such as "whose party" refers to, that of the person
// before "whose"; it is nil if the body is not known. It returns false for other sources.
func (c *cast) ofWhose(src text.Range) (*entity.Actor, bool) {
	t := c.text
	k := src.End - 2
	if k < 1 || k < src.First || !t.Word(k, "whose") || !t.Noun(k+1) {
		return nil, false
	}
	if t.Punct(k-1, ',') {
		k--
	}
	m := c.atToken(k - 1)
	if m == nil {
		return nil, true
	}
	return bodyOf(m.actor, t.String(src.End-1)), true
}

// bodyOf returns the body of a person that a noun with their name or pronoun before it is for,
// "his party", where the text says that they belong to just one; nil else.
func bodyOf(a *entity.Actor, noun string) *entity.Actor {
	if a.Kind != entity.KindPerson || lexicon.FindNoun(noun).Class() != lexicon.Body {
		return nil
	}
	var one *entity.Actor
	for i := range a.Affiliations {
		switch b := a.Affiliations[i].Actor; {
		case !isBody(b) || b == one:
		case one != nil:
			return nil
		default:
			one = b
		}
	}
	return one
}

// titled returns the person after a title of several words, of which the
// preposition at token k is one: "Secretary of State John Smith".
func (c *cast) titled(k int, src text.Range) *entity.Actor {
	for k < src.End && c.text.Sign(k) == 0 {
		if c.text.Word(k, "with") || c.text.Is(k, english.Indefinite) {
			return nil // "Minister in a meeting with Ida Holm"
		}
		k++
	}
	return c.atToken(k - 1).personNamed()
}

// described returns the actor whose name ends the first part of a source, after a
// description: "research firm Vale", "the minister of roads and mines Ida Holm";
// nil if there is none. Only the titles of an office have prepositions: "a
// spokesman for the firm Vale" is not Vale.
func (c *cast) described(src text.Range, head int) *entity.Actor {
	t := c.text
	first := text.Range{First: src.First, End: firstPart(t, src)}
	m := c.atToken(first.End - 1)
	if first.Empty() || m == nil || !m.Form.Named() || m.End < t.End(first.End-1) ||
		m.actor.Kind == entity.KindPlace || m.actor.Kind == entity.KindCountry {
		return nil
	}
	k := first.End - 1
	for k > src.First && (t.Start(k-1) >= m.Start || t.Is(k-1, english.Title)) {
		k--
	}
	if k == src.First || !t.Noun(k-1) || t.Shaped(k-1, speech.Owner) {
		return nil
	}
	if !ofOffice(t, head) && prepositionIn(t, text.Range{First: src.First, End: k}) {
		return nil
	}
	return m.actor
}

// firstPart returns the token after the part of a source before its first
// punctuation or relative clause.
func firstPart(t *speech.Text, src text.Range) int {
	end := src.First
	for end < src.End && !t.Is(end, english.Relative) {
		if sign := t.Sign(end); sign != 0 && sign != '-' && sign != '&' {
			break
		}
		end++
	}
	return end
}

// ofOffice reports whether token k is the title of an office, and not of who
// speaks for somebody else.
func ofOffice(t *speech.Text, k int) bool {
	return t.Is(k, english.Title|english.Diplomat) && !t.Is(k, english.NameNoun)
}

// prepositionIn reports whether a range has a preposition.
func prepositionIn(t *speech.Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if t.Tag(k) == article.ADP {
			return true
		}
	}
	return false
}

// headOf returns the token that is the head of a noun phrase, -1 if it has none,
// and the token after the part of the phrase that the head is in: before a
// comma, a preposition or a clause.
func (c *cast) headOf(p text.Range) (head, end int) {
	t := c.text
	head, end = c.headByTags(p)
	if last := p.End - 1; end == p.End && head == p.First && last > head && t.Is(head, english.Determiner) && t.Sign(last) == 0 && !t.Is(last, english.Closed) {
		return last, end // "the German", "the lanky forward", whatever the tags
	}
	return head, end
}

// headByTags is headOf as the tags of the words have it.
func (c *cast) headByTags(p text.Range) (head, end int) {
	t := c.text
	head = -1
	for k := p.First; k < p.End; k++ {
		if e := c.nameEnd(k, p); e > k {
			if c.hires(p, head, e) {
				return head, k
			}
			switch {
			case t.Punct(e, '-') && e+1 < p.End:
				k = e + 1 // "the US-funded network"
			case e < p.End && afterName(t, e):
				head, k = e, e // whatever the tag
			default:
				head, k = e-1, e-1
			}
			continue
		}
		if head >= 0 && c.letters(k, head) {
			continue // "Ida Holm KC"
		}
		if b := pastAcronym(t, k, p); b > k {
			k = b - 1
			continue
		}
		if k+2 < p.End && t.Sign(k) == 0 && glued(t, k) {
			head, k = k+2, k+2 // "the Lyon fly-half"
			continue
		}
		switch sign := t.Sign(k); {
		case sign == ',' || sign == '(' || sign == '~':
			return head, k
		case head >= 0 && k == head+1 && t.Is(k, english.NameNoun) && !t.Shaped(k, speech.Capital) && c.atToken(head) != nil:
			head = k // "Holm ally", whatever the tag
		case head >= 0 && endsHead(t, k, head, p.End):
			return head, k
		case isHead(t, k, head):
			head = k
		}
	}
	return head, p.End
}

// hires reports whether the name that ends before token e in a phrase p is the subject
// of a clause on the head before it: "the plumbers Ida Holm hired".
func (c *cast) hires(p text.Range, head, e int) bool {
	t := c.text
	return head > p.First && e < p.End && t.Finite(e) && t.Tag(head) == article.NOUN && !human(t, head) && t.Is(p.First, english.Determiner)
}

// letters reports whether token k has the letters for an honour or office after the name of
// a person that ends at token head, or is the code of a share after a name: "TLND.N".
func (c *index) letters(k, head int) bool {
	word := c.text.String(k)
	if len(word) < 2 || word[1] < 'A' || word[1] > 'Z' {
		return false
	}
	if i := strings.IndexByte(word, '.'); i > 1 && i+1 < len(word) && word == strings.ToUpper(word) {
		return c.atToken(head) != nil
	}
	if !lexicon.PostNominal(word) {
		return false
	}
	return c.atToken(head).personNamed() != nil
}

// pastAcronym returns the token after the bracket with one word that token k opens, where
// the phrase goes on after it: "Vale Mines (VM) director"; else k.
func pastAcronym(t *speech.Text, k int, p text.Range) int {
	if t.Punct(k, '(') && t.Punct(k+2, ')') && k+3 < p.End && t.Noun(k+3) && t.Sign(k+3) == 0 {
		return k + 3
	}
	return k
}

// glued reports whether token k is the first word of a compound of two with a hyphen.
func glued(t *speech.Text, k int) bool {
	return t.Punct(k+1, '-') && t.End(k) == t.Start(k+1) && k+2 < t.Len() && t.End(k+1) == t.Start(k+2) && t.Sign(k+2) == 0
}

// calledHuman reports whether a mention in a source is called by an office, as a body is
// that has the name of who leads it: "the UN High Commissioner for Refugees".
func (c *cast) calledHuman(m *placed, src text.Range) bool {
	for k := src.First; k < src.End && c.text.Start(k) < m.End; k++ {
		if c.text.Start(k) >= m.Start && human(c.text, k) {
			return true
		}
	}
	return false
}

// nameEnd returns the token after the named mention that starts in token k of p,
// k if there is none.
func (c *index) nameEnd(k int, p text.Range) int {
	m := c.atToken(k)
	if m == nil || !m.Form.Named() || m.Start < c.text.Start(k) {
		return k
	}
	for k < p.End && c.text.Start(k) < m.End {
		k++
	}
	return k
}

// endsHead reports whether the part of a phrase with the head before token k ends
// there. The phrase ends before token end.
func endsHead(t *speech.Text, k, head, end int) bool {
	if k+2 < end && phrase.PeriodAt(t.Text, k) {
		return true // "a study [last year] by the council"
	}
	switch t.Tag(k) {
	case article.VERB:
		return !t.Shaped(k, speech.Capital) && !t.Word(head, "the") && // "the governing body"
			!(t.Shaped(head, speech.Owner) && t.Shaped(k, speech.Ing) && t.Noun(k+1)) // "Vale's acting director"
	case article.ADP, article.SCONJ, article.AUX:
		return !t.Shaped(k, speech.Capital)
	case article.CCONJ:
		return !t.Shaped(head, speech.Owner)
	case article.NOUN, article.PROPN, article.PRON, article.NUM, article.X:
		return t.Is(k, english.Wh) || t.Is(k, english.DayAdverb) && !t.Shaped(k, speech.Capital) // "the council today"
	}
	return false
}

// isHead reports whether token k can be the head of a phrase whose head before it
// is head, -1 for none.
func isHead(t *speech.Text, k, head int) bool {
	switch t.Tag(k) {
	case article.NOUN, article.PROPN, article.PRON, article.NUM, article.X:
		return true
	case article.ADJ:
		return head < 0 || (t.Tag(head) == article.DET || t.Shaped(head, speech.Owner)) && human(t, k) || doer(t, k) // "the official", "Vale's chief executive"
	case article.VERB:
		return head >= 0 && t.Tag(head) == article.DET && t.Shaped(k, speech.Ed) && human(t, k) // "the accused"
	case article.DET:
		return head < 0
	}
	return false
}

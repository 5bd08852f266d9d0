package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds whose name stands in apposition to the noun of a source: "the mayor, Ida Holm,",
// "the shop's owners, Vale Stores,".

// apposed returns the person whose name follows a comma at or after token k, with
// titles before it: "the minister, Jane Smith,", "a spokesman, board member John
// Smith,"; or the body that is all of an apposition: "the lender, Vale Bank,".
func (c *cast) apposed(k int, src text.Range) *entity.Actor {
	t := c.text
	src.End = min(src.End, src.First+longestSource)
	within := false // a clause about the head
	for ; k+1 < src.End; k++ {
		if t.Word(k, "by") && t.Used(k-1, english.Leading) {
			return nil // "the women's wing, led by Ida Holm and Eva Lund,"
		}
		within = within || t.Is(k, english.Relative) || t.Shaped(k, text.Ing) && t.Verb(k) && t.Noun(k-1) // but "its acting director"
		if !t.Punct(k, ',') {
			continue
		}
		if m := c.atToken(k - 1); within && m != nil && m.Form.Named() && isPerson(m.actor) {
			return nil // "the court trying Ida Holm, Bo Roe and Per Lund"
		}
		if within && (human(t, k-1) || lexicon.FindNoun(t.String(k-1)).Class() == lexicon.Kin) {
			return nil // "a nurse who met the founder, Ida Holm,"
		}
		if t.Is(k+1, english.Relative) {
			return nil // "a friend of Ida Holm, who would not be named,"
		}
		rest := text.Range{First: k + 1, End: src.End}
		n := c.pastTitle(k+1, src.End)
		if a, _ := c.item(n, rest); isPerson(a) {
			return a // "his lawyer, advocate Jane Smith,"
		}
		if e := c.nameEnd(n+1, rest); t.Word(n, "the") && (e+1 >= src.End || t.Punct(e, '(')) {
			n++ // "the plaintiff, the Vale Trust (VT),"
		}
		m := c.atToken(n)
		switch {
		case m == nil || !m.Form.Named() || m.Start != t.Start(n):
		case m.actor.Kind == entity.KindPerson:
			return m.actor
		case m.actor.Kind == entity.KindOrganization && c.nameEnd(n, rest) == firstPart(t, rest):
			return m.actor
		}
		if a := c.afterTitle(rest); a != nil {
			return a
		}
	}
	return nil
}

// addressed reports whether token n is a word with a capital, of no name, right before
// a person's name, as the titles of all countries are: "Adv Ida Holm".
func (c *cast) addressed(n, end int) bool {
	if n+1 >= end || !c.text.Shaped(n, text.Capital) || c.atToken(n) != nil {
		return false
	}
	m := c.atToken(n + 1)
	return m != nil && m.Form.Named() && m.actor.Kind == entity.KindPerson && m.Start == c.text.Start(n+1)
}

// pastTitle returns the token of a name that begins with token n, behind titles and the like: "Dr",
// "Dubai-based".
func (c *cast) pastTitle(n, end int) int {
	t := c.text
	for n+1 < end && t.Is(n, english.Title) {
		n++
	}
	if glued(t, n) && t.Is(n+2, english.Compound) {
		n += 3
	}
	if c.addressed(n, end) {
		n++
	}
	return n
}

// apposedToOne is apposed for a source with its head at token head, nil for several people: in
// "prosecutors, Ida Holm" somebody else begins to be spoken of, and "lawyers for the firm, Vale
// Mines," are none of it.
func (c *cast) apposedToOne(head, end int, src text.Range) *entity.Actor {
	if forSeveral(c.text, head) && end < src.End && (c.text.Punct(end, ',') || c.text.Tag(end) == article.ADP) {
		if a := c.apposed(end, src); c.text.Punct(end, ',') && english.AgentEndings.Has(strings.TrimSuffix(c.text.String(head), "s"), 3) && isBody(a) {
			return a // "the shop's owners, Vale Stores,"
		}
		return nil
	}
	return c.apposed(end, src)
}

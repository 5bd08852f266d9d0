package quote

import (
	"cmp"
	"slices"
	"sort"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/order"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// An index finds the mentions of an article by place.
type index struct {
	text     *speech.Text
	everyone []*entity.Actor // may have nil among them
	mentions []placed        // by start, the longest first
	leading  leading
	actors   room.Slab[*entity.Actor]
}

// A cast resolves sources to actors by their mentions.
type cast struct {
	lists
	facts
	speakers room.Slab[Speaker]
}

// A placed is a mention with its actor.
type placed struct {
	*entity.Mention
	actor *entity.Actor
}

// named returns the actor of m if that is a name, nil if it is none or m is nil.
func (m *placed) named() *entity.Actor {
	if m == nil || !m.Form.Named() {
		return nil
	}
	return m.actor
}

// personNamed is named for people, and bodyNamed for bodies.
func (m *placed) personNamed() *entity.Actor {
	if a := m.named(); isPerson(a) {
		return a
	}
	return nil
}

func (m *placed) bodyNamed() *entity.Actor {
	if a := m.named(); isBody(a) {
		return a
	}
	return nil
}

// bodyMeant returns the body that m stands for, as a pronoun may, nil if it is another actor or m is
// nil.
func (m *placed) bodyMeant() *entity.Actor {
	if m == nil || !isBody(m.actor) {
		return nil
	}
	return m.actor
}

// newCast returns the cast of an article with the given actors.
func newCast(t *speech.Text, actors []*entity.Actor) *cast {
	n := 0
	for _, a := range actors {
		if a != nil {
			n += len(a.Mentions)
		}
	}
	c := &cast{
		lists: lists{index{text: t, everyone: actors, mentions: mentions.Get(n)}},
		facts: facts{opening: opening(t.Article)},
	}
	for _, a := range actors {
		if a == nil {
			continue
		}
		for i := range a.Mentions {
			if m := &a.Mentions[i]; m.ValidIn(t.Article.Text) && !above(t.Article, m.Span) {
				c.mentions = append(c.mentions, placed{m, a})
			}
		}
	}
	order.Stable(c.mentions, func(x, y placed) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End), cmp.Compare(x.Form, y.Form)) // "the Norwegian" who speaks after Norway
	})
	return c
}

// above reports whether a name in an article is in its byline or that of the agency in its dateline,
// so that nothing in the text refers to it.
func above(a *article.Article, s article.Span) bool {
	return a.Byline != nil && a.Byline.Contains(s) || a.Dateline != nil && !a.Dateline.Agency.Empty() && a.Dateline.Agency.Contains(s)
}

// mentions are memory for reuse.
var mentions room.Pool[placed]

// done recycles the memory of c, which must not be used afterwards.
func (c *cast) done() { mentions.Put(c.mentions) }

// appendSpans appends the bytes of some ranges of tokens to dst.
func appendSpans(t *speech.Text, dst []article.Span, content []text.Range) []article.Span {
	for _, r := range content {
		dst = append(dst, t.Span(r))
	}
	return dst
}

// widest is the greatest length in bytes of a mention that is looked for.
const widest = 120

// at returns the longest mention that overlaps a range of tokens, nil if there is
// none.
func (c *index) at(r text.Range) *placed {
	s := c.text.Span(r)
	var best *placed
	for i := c.mentionsBefore(s.End) - 1; i >= 0 && c.mentions[i].Start > s.Start-widest; i-- {
		if m := &c.mentions[i]; m.Overlaps(s) && (best == nil || m.Len() > best.Len()) {
			best = m
		}
	}
	return best
}

// mentionsBefore returns how many mentions begin before the byte at.
func (c *index) mentionsBefore(at int) int {
	return sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= at })
}

// mentionsIn returns the mentions that begin in some bytes.
func (c *index) mentionsIn(s article.Span) []placed {
	first := c.mentionsBefore(s.Start)
	return c.mentions[first:max(first, c.mentionsBefore(s.End))]
}

// mentionsOf returns the mentions of an actor that begin in some bytes.
func mentionsOf(a *entity.Actor, s article.Span) []entity.Mention {
	first := mentionsOfBefore(a, s.Start)
	return a.Mentions[first:max(first, mentionsOfBefore(a, s.End))]
}

// mentionsOfBefore returns how many mentions of an actor begin before the byte at.
func mentionsOfBefore(a *entity.Actor, at int) int {
	return sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].Start >= at })
}

// only returns the actor of the mentions for which asked is true, nil if there are none or if
// they are of several actors.
func only(mentions []placed, asked func(m *placed) bool) *entity.Actor {
	var one *entity.Actor
	for i := range mentions {
		switch m := &mentions[i]; {
		case m.actor == one || !asked(m):
		case one != nil:
			return nil
		default:
			one = m.actor
		}
	}
	return one
}

// ofPerson reports whether m is a mention of a person, and ofBody whether it is one of a body.
func (m *placed) ofPerson() bool { return m.actor.Kind == entity.KindPerson }
func (m *placed) ofBody() bool   { return isBody(m.actor) }

// atToken returns the longest mention that token k is part of, nil if there is
// none or no such token.
func (c *index) atToken(k int) *placed {
	if k < 0 || k >= c.text.Len() {
		return nil
	}
	return c.at(text.Range{First: k, End: k + 1})
}

// manyActors is from how many actors on a map finds one faster.
const manyActors = 64

// about returns the named actors that the content mentions, each once, in the
// order of their first mention there. A pronoun of the first person does not
// count as a mention.
func (c *index) about(content []article.Span) []*entity.Actor {
	var few [8]*entity.Actor // more than most content has
	out := few[:0]
	var seen map[*entity.Actor]bool // those in out, where they are too many to look through
	for _, s := range content {
		in := c.mentionsIn(s)
		for i := range in {
			m := &in[i]
			if m.End > s.End || seen[m.actor] || len(out) < manyActors && slices.Contains(out, m.actor) || c.firstPerson(m) {
				continue
			}
			out = append(out, m.actor)
			if len(out) == manyActors {
				seen = make(map[*entity.Actor]bool)
				for _, a := range out {
					seen[a] = true
				}
			} else if seen != nil {
				seen[m.actor] = true
			}
		}
	}
	if len(out) == 0 {
		return nil
	}
	return c.actors.Of(out...)
}

// interviewee returns the person who answers in an interview: the referent of "I" in an
// answer, or the person mentioned most often before the first question. It is nil if there is
// none.
func (c *index) interviewee(answer []article.Span) *entity.Actor {
	for _, s := range answer {
		in := c.mentionsIn(s)
		for i := range in {
			if m := &in[i]; m.ofPerson() && c.firstPerson(m) {
				return m.actor
			}
		}
	}
	return c.mostMentioned(c.text.Span(speech.Introduction(c.text)).End)
}

// leading caches the result of mostMentioned.
type leading struct {
	known  bool
	end    int
	person *entity.Actor
}

// mostMentioned returns the person mentioned most often before the byte at end, the first of
// several.
func (c *index) mostMentioned(end int) *entity.Actor {
	if l := &c.leading; !l.known || l.end != end {
		*l = leading{true, end, c.countMentions(end)}
	}
	return c.leading.person
}

func (c *index) countMentions(end int) *entity.Actor {
	counts := map[*entity.Actor]int{}
	var best *entity.Actor
	for _, m := range c.mentions[:c.mentionsBefore(end)] {
		if !m.ofPerson() || c.firstPerson(&m) {
			continue // who asks
		}
		if counts[m.actor]++; best == nil || counts[m.actor] > counts[best] {
			best = m.actor
		}
	}
	return best
}

// writes returns who says "I" outside of quotations in a text without turns, nil if nobody does.
func (c *index) writes() *entity.Actor {
	t := c.text
	if len(t.Article.Turns) > 0 {
		return nil
	}
	for i := range c.mentions {
		if m := &c.mentions[i]; c.firstPerson(m) && m.ofPerson() && t.Outside(tokenAt(t, m.Start)) {
			return m.actor
		}
	}
	return nil
}

// firstPerson reports whether a mention is a pronoun of the first person.
func (c *index) firstPerson(m *placed) bool {
	return m.Form == entity.FormPronoun &&
		english.ClassOf(m.In(c.text.Article.Text)).Is(english.FirstSingular|english.FirstPlural)
}

// country returns the country that more than half of the mentions of countries and of bodies of
// their governments are of, or half if it comes first; pronouns are left out, and the place of
// the dateline counts too. It is nil if there is none.
func (c *index) country() *entity.Actor {
	var filed article.Span
	if l := c.text.Article.Dateline; l != nil {
		filed = l.Span
	}
	counts, all := map[language.Region]int{}, 0
	var first language.Region
	for i := range c.mentions {
		m := &c.mentions[i]
		a := m.actor
		if m.Form == entity.FormPronoun || a.Region == (language.Region{}) ||
			a.Kind != entity.KindCountry && !a.Government &&
				!(a.Kind == entity.KindPlace && filed.Contains(m.Span)) {
			continue
		}
		if all == 0 {
			first = a.Region
		}
		counts[a.Region]++
		all++
	}
	for _, a := range c.everyone {
		if a != nil && a.Kind == entity.KindCountry && (2*counts[a.Region] > all || 2*counts[a.Region] == all && a.Region == first) {
			return a
		}
	}
	return nil
}

// isPerson reports whether an actor is a person. It is false for nil.
func isPerson(a *entity.Actor) bool { return a != nil && a.Kind == entity.KindPerson }

// isBody reports whether an actor is an organization or a group. It is false for nil.
func isBody(a *entity.Actor) bool {
	return a != nil && (a.Kind == entity.KindOrganization || a.Kind == entity.KindGroup)
}

// tokenAt returns the first token that does not begin before the byte at.
func tokenAt(t *speech.Text, at int) int {
	return sort.Search(t.Len(), func(i int) bool { return t.Start(i) >= at })
}
